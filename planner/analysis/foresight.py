"""Knowing everything: the distribution of what the one who decides gets, seeing every chance node beforehand.

From the ends up: an outcome is sure, a chance node mixes its branches, and a decision takes the largest of what its
branches bring, which are independent as long as no draw is met twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from planner.analysis.occurrences import Occurrences
from planner.analysis.rolled import Rolled
from planner.analysis.steps import TIE
from planner.model.nodes import Chance, Decision

Column = NDArray[np.float64]

Foreseen = tuple[Column, Column]
"""(results,) values, ascending, and their probabilities."""


def meets_no_draw_twice(occurrences: Occurrences) -> bool:
    """Whether every chance node is met once, and is the only one of its event."""
    met = [node for node in map(_chance, occurrences.below_first) if node is not None]
    events = [node.event for node in met if node.event]
    return not occurrences.root.node.targets and len(set(events)) == len(events)


def _chance(rolled: Rolled) -> Chance | None:
    return rolled.node if isinstance(rolled.node, Chance) else None


def foreseen(occurrences: Occurrences, actor: int, keep: Iterable[Rolled]) -> dict[int, Foreseen]:
    """What an actor who decides everything gets from these nodes on, by identity, if all below them is known."""
    asked = {id(rolled) for rolled in keep}
    found: dict[int, Foreseen] = {}
    for rolled in occurrences.below_first:
        ways = [_paid(rolled, position, actor, found[id(child)]) for position, child in enumerate(rolled.children)]
        if not ways:
            assert rolled.values is not None, "the tree is defined"
            found[id(rolled)] = np.array([rolled.values[actor]]), np.ones(1)
        elif isinstance(rolled.node, Decision):
            found[id(rolled)] = _largest(ways)
        else:
            found[id(rolled)] = _mixed(ways, rolled.shares)
        for child in rolled.children:
            if id(child) not in asked:
                del found[id(child)]
    return {name: foresight for name, foresight in found.items() if name in asked}


def _paid(rolled: Rolled, position: int, actor: int, below: Foreseen) -> Foreseen:
    pay = rolled.pays[position]
    assert pay is not None, "the tree is defined"
    return below[0] + pay[actor], below[1]


def _mixed(ways: Sequence[Foreseen], shares: Sequence[float | None]) -> Foreseen:
    values = np.concatenate([values for values, _ in ways])
    odds = np.concatenate([(share or 0.0) * odds for (_, odds), share in zip(ways, shares, strict=True)])
    order = np.argsort(values, kind="stable")
    return _merged(values[order], odds[order])


def _largest(ways: Sequence[Foreseen]) -> Foreseen:
    """The largest of independent figures: their distribution functions multiply."""
    values = np.unique(np.concatenate([values for values, _ in ways]))
    upto = np.ones(len(values))
    for results, odds in ways:
        below = np.concatenate([[0.0], np.cumsum(odds)])
        upto *= below[np.searchsorted(results, values, side="right")]
    return _merged(values, np.diff(upto, prepend=0.0))


def _merged(values: Column, odds: Column) -> Foreseen:
    """Without what cannot be, and with values that are the same but for rounding made one."""
    values, odds = values[odds > 0], odds[odds > 0]
    apart = np.diff(values) > TIE * np.maximum(1.0, np.abs(values[1:]))
    starts = np.concatenate([[0], np.flatnonzero(apart) + 1])
    return values[starts], np.add.reduceat(odds, starts)
