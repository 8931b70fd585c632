"""What a simulation is shown by: figures, histograms and how they settle, worked out away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.rollback import Rollback
from planner.analysis.simulate import MoveDraws, Simulation, simulate, summary
from planner.app.worker import Progress
from planner.model.problems import DocumentError

BINS = 60


@frozen(eq=False)
class Way:
    """One first move, later choices taken one way. shares: (bins,). settling: count, mean, standard error."""

    figures: Mapping[str, float | None]
    shares: NDArray[np.float64]
    settling: Sequence[tuple[int, float, float]]


@frozen(eq=False)
class Drawn:
    """One first move, later choices anew and as today."""

    move: tuple[str, ...]
    today: float
    best: float
    anew: Way
    held: Way


@frozen(eq=False)
class Draws:
    """A whole simulation; the draws themselves are let go. edges: (bins + 1,) of all histograms."""

    moves: Sequence[Drawn]
    edges: NDArray[np.float64]
    names: Sequence[str]
    undefined: int


@frozen
class Draw:
    """The study: so many draws from a seed."""

    draws: int
    seed: int

    def __call__(self, rollback: Rollback, progress: Progress) -> Draws | None:
        found = simulate(rollback, self.draws, self.seed, progress=progress)
        if found.problems:
            raise DocumentError(f"{found.problems[0].where}: {found.problems[0].sentence}")
        return _drawn(found) if found.names and found.moves else None


def _drawn(found: Simulation) -> Draws | None:
    columns = [column for move in found.moves for column in (move.reoptimised, move.held)]
    known = [column[~np.isnan(column)] for column in columns]
    if not all(len(column) for column in known):
        raise DocumentError("no draw leaves every first move with a value")
    low, high = min(float(each.min()) for each in known), max(float(each.max()) for each in known)
    if low == high:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, BINS + 1)
    moves = [
        Drawn(move.move, move.today, move.best, _way(move, edges, held=False), _way(move, edges, held=True))
        for move in found.moves
    ]
    return Draws(moves, edges, found.names, found.undefined)


def _way(move: MoveDraws, edges: NDArray[np.float64], *, held: bool) -> Way:
    column = move.held if held else move.reoptimised
    counts, _ = np.histogram(column[~np.isnan(column)], edges)
    return Way(summary(column), counts / max(1, counts.sum()), move.settling(held=held))
