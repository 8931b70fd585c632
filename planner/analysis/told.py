"""Telling a decision once where it is met with the same answer everywhere, else place by place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

Answer = TypeVar("Answer")


def by_decision(met: Iterable[tuple[str, str, Answer]]) -> dict[str, Answer]:
    """Answers by decision.

    met: for each place, the decision's id, its id as it is met there ("L1/D6" behind a link), and the answer. The
    plain id holds for all places if all answers are equal; else each place answers under its own.
    """
    answers: dict[str, dict[str, Answer]] = {}
    for name, here, answer in met:
        answers.setdefault(name, {})[here] = answer
    told: dict[str, Answer] = {}
    for name, places in answers.items():
        first, *others = places.values()
        told |= {name: first} if all(other == first for other in others) else places
    return told
