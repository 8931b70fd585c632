"""What players are shown of each other's estimates: one strip an answer, without names, and nothing too early."""

from __future__ import annotations

import hashlib
from typing import Final

from attrs import frozen

from planner.exercise.pooling import Pool, Pooled, pool, pool_amounts
from planner.exercise.state import Question, State, estimates_of, is_over

FEWEST: Final = 4
"""With fewer answers somebody could tell whose each is."""


@frozen(kw_only=True)
class Strip:
    """One answer. Only its own seat sees which is its own."""

    values: tuple[float, ...]
    own: bool = False


def strips(state: State, question: str, number: int, seat: str = "") -> tuple[Strip, ...]:
    """A round's answers, in an order that says nothing and is another for each seat; () until they may be shown.

    That is until all are in or the facilitator has closed the round, and never for fewer than four.
    seat: who looks; blank is the room's screen.
    """
    answers = estimates_of(state, question, number)
    if len(answers) < FEWEST or not is_over(state, question, number):
        return ()

    def place(other: str) -> bytes:
        return hashlib.sha256(f"{question}:{number}:{seat}:{other}:{state.seats.get(other)}".encode()).digest()

    return tuple(Strip(values=answers[other].values, own=other == seat) for other in sorted(answers, key=place))


def pooled(state: State, question: Question, number: int, how: Pool = "geometric") -> Pooled | None:
    """What the room's answers of a round come to; None while there are none. It is for control to show or to keep."""
    answers = [estimate.values for estimate in estimates_of(state, question.id, number).values()]
    if not answers:
        return None
    return pool_amounts([value for (value,) in answers]) if question.kind == "variable" else pool(answers, how)
