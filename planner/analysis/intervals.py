"""Intervals: the least and the most that each first move can come to over all ranges at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from planner.analysis.alone import is_alone, met_again
from planner.analysis.bounds import Bound, Bounds, ranged
from planner.analysis.by_hand import swept_from
from planner.analysis.ends import first_moves
from planner.analysis.inputs import Input, inputs_with_range
from planner.analysis.rollback import Rollback
from planner.model.nodes import Decision


@frozen(eq=False, kw_only=True)
class Interval:
    """One first move, to the seeing actor. possible: whether its owner may take it somewhere, by these bounds."""

    move: tuple[str, ...]
    least: float
    today: float
    most: float
    possible: bool


@frozen(eq=False)
class Intervals:
    """The first moves. exact: else the bounds hold, but may be wider than what can be."""

    rows: tuple[Interval, ...]
    exact: bool


def intervals(rollback: Rollback) -> Intervals | None:
    """Every first move between its worst and its best case. None where the tree has a problem, or under a rule."""
    root = rollback.root
    if root.values is None or rollback.settings.rule != "expected-utility":
        return None
    known = ranged(inputs_with_range(rollback))
    rollback = swept_from(rollback, known)
    root = rollback.root
    seen = rollback.seen
    owner = rollback.environment.preferences.owners[root.node.actor] if isinstance(root.node, Decision) else seen
    again = met_again(rollback)
    theirs = _ways(rollback, known, owner, again)
    surest = max(least for least, _ in theirs)
    rows: list[Interval] = []
    mine = theirs if owner == seen else _ways(rollback, known, seen, again)
    ways = zip(first_moves(rollback), mine, theirs, strict=True)
    for (move, spot), (least, most), (_, reached) in ways:
        assert spot.rolled.values is not None, "the tree is defined"
        today = spot.paid[seen] + spot.rolled.values[seen]
        rows.append(Interval(move=move, least=least, today=today, most=most, possible=reached >= surest))
    return Intervals(tuple(rows), is_alone(rollback, known, root, seen, again))


def _ways(rollback: Rollback, known: Sequence[Input], actor: int, again: Mapping[int, bool]) -> Sequence[Bound]:
    """The first moves' bounds, to one actor."""
    root = rollback.root
    bounds = Bounds(rollback, known, 1.0, actor, root, again)
    return bounds.ways[id(root)] if isinstance(root.node, Decision) else [bounds.of[id(root)]]
