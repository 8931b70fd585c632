"""What the outcomes' bars are drawn against: from nothing, or the worst, to the best."""

from __future__ import annotations

from math import floor, log10

from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.utility import has_levels

Bounds = tuple[float, float] | None
"""The least and the greatest total of the outcomes below a node, from it on; None where there is none."""

NICE = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


class Spread:
    """The range of the outcomes' values. Remembers what it found, so that an edit costs its own path."""

    def __init__(self) -> None:
        self._rollback: Rollback | None = None
        self._range = (0.0, 1.0)
        self._known: dict[int, tuple[Rolled, Bounds]] = {}

    def range_of(self, rollback: Rollback) -> tuple[float, float]:
        """The values at which an outcome's bar is empty and full.

        Where all that the seeing actor weighs has levels: 0 and the sum of the weights' best. Else from 0, or the
        round number below the worst outcome, to the one above the best.
        """
        if rollback is not self._rollback:
            self._rollback = rollback
            self._range = _by_levels(rollback) or self._by_outcomes(rollback)
        return self._range

    def _by_outcomes(self, rollback: Rollback) -> tuple[float, float]:
        low, high = self._bounds(rollback.root, rollback.seen) or (0.0, 0.0)
        low, high = -_round_up(-min(low, 0.0)), _round_up(max(high, 0.0))
        return (low, high) if high > low else (0.0, 1.0)

    def _bounds(self, root: Rolled, seer: int) -> Bounds:
        """Walks from the leaves up, in a loop, but not into what is known."""
        before, self._known = self._known, {}
        stack: list[tuple[Rolled, bool]] = [(root, False)]
        while stack:
            rolled, ready = stack.pop()
            known = before.get(id(rolled))
            if known:
                self._known[id(rolled)] = known
            elif ready or not rolled.pays:
                self._known[id(rolled)] = rolled, self._join(rolled, seer)
            else:
                stack.append((rolled, True))
                stack.extend((child, False) for child in rolled.children if child.pays)
        return self._known[id(root)][1]

    def _join(self, rolled: Rolled, seer: int) -> Bounds:
        if not rolled.pays:
            return (rolled.values[seer], rolled.values[seer]) if rolled.values else None
        found: list[float] = []
        for child, pay in zip(rolled.children, rolled.pays, strict=False):
            bounds = self._known[id(child)][1] if child.pays else self._join(child, seer)
            if bounds and pay:
                found += bounds[0] + pay[seer], bounds[1] + pay[seer]
        return (min(found), max(found)) if found else None


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
