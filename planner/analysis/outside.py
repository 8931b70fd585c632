"""Outcomes whose totals lie outside the levels of an attribute: swing weights hold only within them."""

from __future__ import annotations

from attrs import frozen

from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.model.document import Attribute
from planner.model.formulas import FormulaError
from planner.model.nodes import Branch, Link, Outcome
from planner.model.numbers import show_amount
from planner.model.places import Place, say
from planner.model.problems import Problem
from planner.model.sentences import said

ROUNDING = 1e-9
"""How far beyond a level, as a share of the distance between the levels, a total still counts as on it."""


@frozen(eq=False)
class _Spot:
    rolled: Rolled
    place: Place  # of the link, below one
    totals: tuple[float, ...]


def outside_levels(rollback: Rollback) -> list[Problem]:
    """A warning for each outcome and attribute whose total on the way there lies outside worst..best.

    Attributes that nobody weighs do not count, and paths with a payoff that cannot be worked out have no totals.
    An outcome behind a link is told at the link.
    """
    document = rollback.document
    levelled = [
        attribute
        for attribute in document.attributes
        if attribute.worst is not None and any(actor.weights.get(attribute.id) for actor in document.actors)
    ]
    if not levelled or rollback.environment.preferences.problems:
        return []
    found: list[Problem] = []
    stack = [_Spot(rollback.root, (), (0.0,) * len(levelled))]
    while stack:
        spot = stack.pop()
        node = spot.rolled.node
        if isinstance(node, Outcome):
            totals = _add(rollback, levelled, spot.totals, node)
            if totals is not None:
                found += _warnings(rollback, levelled, spot.place, node, totals)
        elif isinstance(node, Link):
            stack += [_Spot(child, spot.place, spot.totals) for child in spot.rolled.children]
        else:
            for position in range(len(node.branches) - 1, -1, -1):
                totals = _add(rollback, levelled, spot.totals, node.branches[position])
                if totals is not None:
                    stack.append(_Spot(spot.rolled.children[position], (*spot.place, position), totals))
    return found


def _add(
    rollback: Rollback, levelled: list[Attribute], totals: tuple[float, ...], what: Branch | Outcome
) -> tuple[float, ...] | None:
    """The totals with what a branch or an outcome pays; None where that cannot be worked out."""
    if not what.payoffs:
        return totals
    amounts = rollback.environment.amounts
    try:
        return tuple(
            total + amounts(what.payoffs.get(attribute.id, 0.0))
            for attribute, total in zip(levelled, totals, strict=True)
        )
    except FormulaError:
        return None


def _warnings(
    rollback: Rollback, levelled: list[Attribute], place: Place, outcome: Outcome, totals: tuple[float, ...]
) -> list[Problem]:
    found: list[Problem] = []
    fmt = rollback.document.number_format
    for attribute, total in zip(levelled, totals, strict=True):
        worst, best = attribute.worst, attribute.best
        assert worst is not None
        assert best is not None
        low, high = min(worst, best), max(worst, best)
        slack = ROUNDING * (high - low)
        if low - slack <= total <= high + slack:
            continue
        sentence = said(
            "{title}: {name} comes to {total}, outside its levels {low} to {high}; weights hold only within",
            title=outcome.title or "This outcome",
            name=attribute.name or attribute.id,
            total=show_amount(total, fmt),
            low=show_amount(low, fmt),
            high=show_amount(high, fmt),
        )
        where = say(rollback.document.root, place)
        found.append(Problem(sentence=sentence, where=where, place=place, field=f"payoffs.{attribute.id}"))
    return found
