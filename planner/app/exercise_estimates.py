"""The answers to a question as control sees them: dots, what they pool to, and from where on a choice would change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen
from PySide6.QtCore import QCoreApplication

from planner.exercise.feedback import pooled
from planner.exercise.state import Question, State, estimates_of
from planner.model.formulas import bare_name
from planner.model.places import called, nodes

if TYPE_CHECKING:
    from planner.analysis.break_even import Trigger
    from planner.model.document import Document


@frozen(kw_only=True)
class Zone:
    """Answers in which a choice would be another. words: "below 0.27: plan B"."""

    low: float
    high: float
    words: str


@frozen(kw_only=True)
class Row:
    """One axis of dots: a branch, or a variable. pooled: None shows none."""

    label: str
    dots: tuple[float, ...]
    pooled: float | None = None
    zones: tuple[Zone, ...] = ()


@frozen(kw_only=True)
class Dots:
    """All axes of a question; they run from low to high. share: whether the values are probabilities."""

    rows: tuple[Row, ...] = ()
    low: float = 0.0
    high: float = 1.0
    share: bool = True


def dots_of(question: Question, answers: Sequence[Sequence[float]]) -> Dots:
    """The answers without pool and zones: one axis where two branches leave one number, else one a branch."""
    if question.kind == "variable":
        values = [answer[0] for answer in answers]
        low, high = (min(values), max(values)) if values else (0.0, 1.0)
        pad = 0.1 * (high - low) or 1.0
        row = Row(label=question.title, dots=tuple(values))
        return Dots(rows=(row,), low=low - pad, high=high + pad, share=False)
    asked = question.labels[:1] if len(question.labels) == 2 else question.labels
    rows = tuple(Row(label=label, dots=tuple(one[i] for one in answers)) for i, label in enumerate(asked))
    return Dots(rows=rows)


def for_control(state: State, question: Question, number: int, triggers: Sequence[Trigger]) -> Dots:
    """The answers of a round, with the room's number and the triggers."""
    dots = dots_of(question, [one.values for one in estimates_of(state, question.id, number).values()])
    together = pooled(state, question, number)
    numbers = together.values if together is not None else (None,) * len(dots.rows)
    zones = [_zones(state.document, question, position, triggers) for position in range(len(dots.rows))]
    rows = [
        evolve(row, pooled=numbers[position], zones=zones[position][:1])
        for position, row in enumerate(dots.rows)
    ]  # fmt: skip
    return evolve(dots, rows=tuple(rows))


def _zones(document: Document, question: Question, position: int, triggers: Sequence[Trigger]) -> tuple[Zone, ...]:
    """Where answers about one branch would change a choice, the nearest to today's number first."""
    found: list[tuple[float, Zone]] = []
    for trigger in triggers:
        turned = _turned(document, question, position, trigger)
        if turned is None:
            continue
        say = QCoreApplication.translate
        for flip, is_below in ((trigger.below, True), (trigger.above, False)):
            if flip is None:
                continue
            at = 1 - flip.at if turned else flip.at
            below = is_below != turned
            words = say("zone", "below {at}: {choice}") if below else say("zone", "above {at}: {choice}")
            choice = called(trigger.decision, flip.to[0])
            told = words.format(at=f"{at:.2f}" if question.kind == "branches" else f"{at:.4g}", choice=choice)
            low, high = (float("-inf"), at) if below else (at, float("inf"))
            found.append((abs(flip.at - trigger.input.today), Zone(low=low, high=high, words=told)))
    return tuple(zone for _, zone in sorted(found, key=lambda one: one[0]))


def _turned(document: Document, question: Question, position: int, trigger: Trigger) -> bool | None:
    """Whether a trigger's number is the other branch's (of two); None where it is about another axis."""
    one = trigger.input
    if question.kind == "variable":
        return False
    if one.kind == "variable":
        node = next(node for node in nodes(document.root) if node.id == question.about)
        named = [branch.id for branch in node.branches if bare_name(branch.probability or 0.0) == one.at[0]]
        about = question.branches.index(named[0]) if named and named[0] in question.branches else -1
    else:
        about = question.labels.index(one.label) if one.label in question.labels else -1
    if about == position:
        return False
    return True if len(question.labels) == 2 and about == 1 else None
