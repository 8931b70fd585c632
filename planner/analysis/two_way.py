"""Two-way: which branch of a decision is best where two inputs vary, and the boundaries between."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.batch import Batch
from planner.analysis.break_even import Met, step_at
from planner.analysis.by_hand import swept_from
from planner.analysis.inputs import Input
from planner.analysis.one_way import span_of
from planner.analysis.reading import root_spot
from planner.analysis.rollback import Rollback
from planner.analysis.samples import Vector
from planner.analysis.varying import vary
from planner.analysis.ways import ways_over
from planner.model.nodes import Decision
from planner.model.places import labels
from planner.model.problems import DocumentError
from planner.model.sentences import said

POINTS = 41

Point = tuple[float, float]


@frozen(eq=False, kw_only=True)
class TwoWay:
    """A map. totals: (moves, ys, xs) to the decision's owner, from the decision on; NaN is a problem.

    best: (ys, xs) the position of the first best move, -1 where the document cannot be so.
    boundaries: line segments between the regions, found along the grid's edges where the margin crosses 0.
    """

    decision: Decision
    across: Input
    up: Input
    xs: Vector
    ys: Vector
    moves: tuple[tuple[str, ...], ...]
    totals: NDArray[np.float64]
    best: NDArray[np.int64]
    boundaries: tuple[tuple[Point, Point], ...]

    @property
    def values(self) -> NDArray[np.float64]:
        """(ys, xs) the best move's total."""
        best = np.take_along_axis(self.totals, np.maximum(self.best, 0)[None], axis=0)[0]
        return np.where(self.best >= 0, best, np.nan)


def two_way(
    rollback: Rollback, across: Input, up: Input, points: int = POINTS, *, at: Met | None = None
) -> TwoWay | None:
    """The map of two inputs, for the first decision or another one. None where the tree has a problem.

    Raises DocumentError where the first node is no decision, or both inputs are one.
    """
    root = rollback.root
    if root.values is None:
        return None
    if at is None and isinstance(root.node, Decision):
        at = Met(root_spot(rollback), root.node, (), ())
    if at is None:
        raise DocumentError(said("the tree does not begin with a decision; a map shows which first move is best"))
    if (across.kind, across.at) == (up.kind, up.at):
        raise DocumentError(said("a map needs two different inputs"))
    rollback = swept_from(rollback, (across, up))
    rolled = rollback.root
    for position in at.way:
        rolled = rolled.children[position]
    xs, ys = np.linspace(*span_of(across), points), np.linspace(*span_of(up), points)
    grid_x, grid_y = (each.ravel() for each in np.meshgrid(xs, ys))
    samples = vary(rollback, {across: grid_x, up: grid_y})
    batch = Batch(rollback, samples)
    owner = rollback.environment.preferences.owners[at.node.actor]
    shape = (len(ys), len(xs))
    ways = ways_over(batch, samples, rolled, step_at(batch, at.way), owner)
    known = np.broadcast_to(np.isfinite(batch.value(samples)), grid_x.shape).reshape(shape)
    totals = np.array([np.broadcast_to(way, grid_x.shape).reshape(shape) for way in ways])
    known = known & np.isfinite(totals).all(axis=0)
    totals = np.where(known, totals, np.nan)
    best = np.where(known, np.where(known, totals, 0.0).argmax(axis=0), -1)
    return TwoWay(
        decision=at.node,
        across=across,
        up=up,
        xs=xs,
        ys=ys,
        moves=tuple((label,) for label in labels(at.node)),
        totals=totals,
        best=best,
        boundaries=tuple(_boundaries(xs, ys, best, totals)),
    )


def _boundaries(
    xs: Vector, ys: Vector, best: NDArray[np.int64], totals: NDArray[np.float64]
) -> list[tuple[Point, Point]]:
    """In each square of the grid, the crossings on its edges joined: two by a line, more through their middle."""
    found: list[tuple[Point, Point]] = []
    for row, column in zip(*np.nonzero(_mixed(best)), strict=True):
        corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
        crossings: list[Point] = []
        for one, other in pairwise([*corners, corners[0]]):
            first, second = int(best[one]), int(best[other])
            if first == second or first < 0 or second < 0:
                continue
            here = totals[first][one] - totals[second][one]
            there = totals[first][other] - totals[second][other]
            share = here / (here - there) if here != there else 0.5
            x = xs[one[1]] + share * (xs[other[1]] - xs[one[1]])
            y = ys[one[0]] + share * (ys[other[0]] - ys[one[0]])
            crossings.append((float(x), float(y)))
        if len(crossings) == 2:
            found.append((crossings[0], crossings[1]))
        elif crossings:
            middle = (float(np.mean([x for x, _ in crossings])), float(np.mean([y for _, y in crossings])))
            found += [(crossing, middle) for crossing in crossings]
    return found


def _mixed(best: NDArray[np.int64]) -> NDArray[np.bool_]:
    """The squares whose corners are not all alike."""
    corner = best[:-1, :-1]
    return (corner != best[1:, :-1]) | (corner != best[:-1, 1:]) | (corner != best[1:, 1:])
