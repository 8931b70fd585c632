"""The consequence table: what each first move brings of each attribute, and why one beats another."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from planner.analysis.ends import Yardstick, attribute_yardstick, ends, first_moves
from planner.analysis.reading import figures_of
from planner.analysis.rollback import Rollback
from planner.analysis.steps import TIE
from planner.analysis.utility import value_of
from planner.model.document import Attribute


@frozen(kw_only=True)
class Consequence:
    """One attribute under one first move, the rest of the play re-optimised.

    expected, low, high: of its total, over what can happen. worth: its part of the seeing actor's expected utility.
    """

    attribute: str
    expected: float
    low: float
    high: float
    worth: float
    less_is_better: bool


@frozen(kw_only=True)
class Alternative:
    """A first move. value: the seeing actor's, by the rule. dominated_by: moves that are no worse in the expected
    level of anything that the seeing actor weighs, and better in something.
    """

    move: tuple[str, ...]
    value: float
    consequences: tuple[Consequence, ...]
    dominated_by: tuple[str, ...] = ()


@frozen(kw_only=True)
class Bar:
    """A bar of the waterfall from one alternative to another: what an attribute adds to its lead.

    attribute: its id; blank is what the attitude to risk (or the rule) adds to the expected utilities.
    """

    attribute: str
    gain: float


def consequences(rollback: Rollback) -> tuple[Alternative, ...]:
    """Every first move with all attributes; the whole tree as one, with the move (), where the root is no decision.

    Empty where a problem leaves the tree undefined.
    """
    if rollback.root.values is None:
        return ()
    attributes = rollback.document.attributes
    yardsticks = [attribute_yardstick(rollback, attribute.id) for attribute in attributes]
    rows: list[Alternative] = []
    for move, spot in first_moves(rollback):
        value = figures_of(rollback, spot).value
        assert value is not None, "the tree is defined"
        found = [
            _consequence(rollback, move, attribute, yardstick)
            for attribute, yardstick in zip(attributes, yardsticks, strict=True)
        ]
        rows.append(Alternative(move=move, value=value, consequences=tuple(found)))
    weights = rollback.document.actors[rollback.seen].weights
    weighed = [position for position, attribute in enumerate(attributes) if weights.get(attribute.id)]
    return tuple(
        evolve(row, dominated_by=tuple(other.move[0] for other in rows if _dominates(other, row, weighed)))
        for row in rows
    )


def waterfall(one: Alternative, other: Alternative) -> tuple[Bar, ...]:
    """Why one alternative beats another: what each attribute adds to the lead; the bars sum to it."""
    bars = [
        Bar(attribute=mine.attribute, gain=mine.worth - theirs.worth)
        for mine, theirs in zip(one.consequences, other.consequences, strict=True)
    ]
    rest = one.value - other.value - sum(bar.gain for bar in bars)
    if abs(rest) > TIE * max(1.0, abs(one.value), abs(other.value)):
        bars.append(Bar(attribute="", gain=rest))
    return tuple(bars)


def _consequence(rollback: Rollback, move: tuple[str, ...], attribute: Attribute, yardstick: Yardstick) -> Consequence:
    totals = list(ends(rollback, move, yardstick))
    weight = rollback.document.actors[rollback.seen].weights.get(attribute.id, 0.0)
    return Consequence(
        attribute=attribute.id,
        expected=sum(amount * p for amount, p in totals),
        low=min(amount for amount, _ in totals),
        high=max(amount for amount, _ in totals),
        worth=weight * sum(value_of(attribute, amount) * p for amount, p in totals) if weight else 0.0,
        less_is_better=yardstick.less_is_better,
    )


def _dominates(one: Alternative, other: Alternative, weighed: Sequence[int]) -> bool:
    leads: list[float] = []
    for position in weighed:
        mine, theirs = one.consequences[position], other.consequences[position]
        lead = theirs.expected - mine.expected if mine.less_is_better else mine.expected - theirs.expected
        slack = TIE * max(1.0, abs(mine.expected), abs(theirs.expected))
        leads.append(0.0 if abs(lead) <= slack else lead)
    return bool(leads) and min(leads) >= 0 and max(leads) > 0
