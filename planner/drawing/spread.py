"""What the outcomes' bars are drawn against: from nothing, or the worst, to the best."""

from __future__ import annotations

from math import floor, inf, log10
from weakref import WeakKeyDictionary

from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.utility import has_levels
from planner.model.nodes import Outcome

Bounds = tuple[float, float] | None
"""The least and the greatest total of the outcomes below a node, from it on; None where there is none."""

NICE = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)

_known: WeakKeyDictionary[Rolled, Bounds] = WeakKeyDictionary()
"""Of what branches, for as long as it lives, so that an edit costs its own path."""


def range_of(rollback: Rollback) -> tuple[float, float]:
    """The values at which an outcome's bar is empty and full.

    Where all that the seeing actor weighs has levels: 0 and the sum of the weights' best. Else from 0, or the
    round number below the worst outcome, to the one above the best.
    """
    return _by_levels(rollback) or _by_outcomes(rollback)


def _by_outcomes(rollback: Rollback) -> tuple[float, float]:
    low, high = _bounds(rollback.root, rollback.seen) or (0.0, 0.0)
    low, high = -_round_up(-min(low, 0.0)), _round_up(max(high, 0.0))
    return (low, high) if high > low else (0.0, 1.0)


def _bounds(root: Rolled, seer: int) -> Bounds:
    """Walks down, in a loop, but not into what is known, and back up."""
    if isinstance(root.node, Outcome):
        return _own(root, seer)
    found: list[Rolled] = []  # a node before what lies below it, however often links meet that
    stack = [root]
    while stack:
        rolled = stack.pop()
        if rolled in _known:
            continue
        extent = rolled.extent(seer)
        if extent is not None:
            _known[rolled] = extent
            continue
        found.append(rolled)
        stack.extend([child for child in rolled.children if not isinstance(child.node, Outcome)])
    while found:
        rolled = found.pop()
        _known[rolled] = _join(rolled, seer)
    return _known[root]


def _own(rolled: Rolled, seer: int) -> Bounds:
    return (rolled.values[seer], rolled.values[seer]) if rolled.values else None


def _join(rolled: Rolled, seer: int) -> Bounds:
    low, high = inf, -inf
    for child, pay in zip(rolled.children, rolled.pays, strict=False):
        bounds = _own(child, seer) if isinstance(child.node, Outcome) else _known[child]
        if bounds and pay:
            low, high = min(low, bounds[0] + pay[seer]), max(high, bounds[1] + pay[seer])
    return (low, high) if low <= high else None


def _by_levels(rollback: Rollback) -> tuple[float, float] | None:
    document = rollback.document
    weights = document.actors[rollback.seen].weights
    weighed = [attribute for attribute in document.attributes if weights.get(attribute.id)]
    if not weighed or not all(has_levels(attribute) for attribute in weighed):
        return None
    full = 100.0 * sum(weights[attribute.id] for attribute in weighed)
    return (0.0, full) if full > 0 else None


def _round_up(x: float) -> float:
    """The next round number: 88 gives 100, 1,300 gives 1,500."""
    if x <= 0:
        return 0.0
    power = 10.0 ** floor(log10(x))
    return next(step * power for step in NICE if step * power >= x * (1 - 1e-12))
