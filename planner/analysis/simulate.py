"""Simulation: what each first move is expected to bring, draw by draw of what is uncertain about the tree's numbers.

A draw gives an expected value given the parameters, never an outcome: chance nodes are averaged over in each draw. So
the spread is that of the analyst's own doubt (Critchfield and Willard 1986), not of how things may turn out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from attrs import evolve, field, frozen

from planner.analysis.batch import Batch
from planner.analysis.distributions import Vector
from planner.analysis.progress import GoOn, Progress, tell, within
from planner.analysis.rollback import Rollback
from planner.analysis.sampled_amounts import SampledAmounts
from planner.analysis.sampled_rollback import Worth
from planner.analysis.samples import Amount, Samples
from planner.analysis.steps import TIE
from planner.analysis.uncertain import uncertain
from planner.model.nodes import Decision
from planner.model.places import labels
from planner.model.problems import Problem

BLOCK = 8_192
"""Draws that are rolled back at a time, however many work on them, so that the figures are the same to the bit."""

MARKS = 20
"""At how many counts of draws the mean is told, to show whether it has settled."""

DRAWING = 0.5
"""Which share of the work it is to draw, where most of what is drawn are Dirichlet's probabilities."""


@frozen(eq=False, kw_only=True)
class MoveDraws:
    """One first move. Both columns are the seeing actor's totals, (draws,), NaN where a draw leaves no value.

    move: its label; () where the root is no decision. today: at the numbers as they stand. reoptimised: later choices
    taken anew in each draw. held: later choices as today. best: in which share of the draws the move is its owner's
    best one, ties split.
    """

    move: tuple[str, ...]
    today: float
    reoptimised: Vector
    held: Vector
    best: float

    def settling(self, *, held: bool = False) -> list[tuple[int, float, float]]:
        """After so many draws: their mean and its standard error, later choices taken anew or as today."""
        column = self.held if held else self.reoptimised
        known = column[~np.isnan(column)]
        counts = np.unique(np.linspace(0, len(known), MARKS + 1).astype(int)[1:])
        return [
            (int(count), float(known[:count].mean()), float(known[:count].std()) / count**0.5)
            for count in counts
            if count
        ]


@frozen(eq=False, kw_only=True)
class Simulation:
    """names: what was drawn. undefined: how many draws leave a move without a value. problems: what bars drawing."""

    moves: tuple[MoveDraws, ...] = ()
    names: tuple[str, ...] = ()
    draws: int = 0
    undefined: int = 0
    problems: tuple[Problem, ...] = ()


def simulate(
    rollback: Rollback,
    draws: int = 10_000,
    seed: int = 1,
    *,
    workers: int = 1,
    progress: Progress | None = None,
) -> Simulation:
    """Every first move over so many draws of all that has a distribution or a range.

    No moves where a problem leaves the tree undefined or a distribution cannot be. The figures depend on the draws
    and the seed only, not on the workers (threads). Raises Stopped if the progress says so.
    """
    if rollback.root.values is None:
        return Simulation()
    tell(progress, 0.0)
    doubt = uncertain(rollback)
    if doubt.problems:
        return Simulation(problems=doubt.problems)
    drawn = doubt.draw(draws, seed, progress=within(progress, 0.0, DRAWING))
    rolling = within(progress, DRAWING, 1.0)
    blocks = [slice(start, min(start + BLOCK, draws)) for start in range(0, draws, BLOCK)]
    found: list[_Found] = []
    run = _Run(rollback, drawn, lambda: tell(rolling, len(found) / len(blocks)))
    with ThreadPoolExecutor(workers) as threads:
        try:
            for block in threads.map(run.block, blocks) if workers > 1 else map(run.block, blocks):
                found.append(block)
        finally:
            threads.shutdown(cancel_futures=True)
    moves = tuple(run.told(found))
    missing = np.any([np.isnan(move.reoptimised) | np.isnan(move.held) for move in moves], axis=0)
    return Simulation(moves=moves, names=doubt.names, draws=draws, undefined=int(missing.sum()))


def summary(column: Vector) -> dict[str, float | None]:
    """The mean, its standard error (stratified draws do no worse), the deviation and percentiles of what is defined."""
    known = column[~np.isnan(column)]
    if not len(known):
        return dict.fromkeys(("mean", "se", "sd", "p5", "p25", "p50", "p75", "p95"))
    sd = float(known.std())
    told = np.quantile(known, [0.05, 0.25, 0.5, 0.75, 0.95], method="inverted_cdf").tolist()
    return {
        "mean": float(known.mean()),
        "se": sd / len(known) ** 0.5,
        "sd": sd,
        **dict(zip(("p5", "p25", "p50", "p75", "p95"), told, strict=True)),
    }


@frozen(eq=False)
class _Found:
    """One block's figures: per move, the seeing actor's totals, and the owner's share in choosing it."""

    reoptimised: list[Vector]
    held: list[Vector]
    best: list[Vector] = field()


class _Run:
    """A document ready to be rolled back over blocks of draws."""

    def __init__(self, rollback: Rollback, drawn: Samples, go_on: GoOn) -> None:
        self._rollback = rollback
        self._drawn = drawn
        self._preferences = rollback.environment.preferences
        self._by_rule = self._preferences.rule != "expected-utility"
        self._root = rollback.root
        self._batch = Batch(rollback, drawn, go_on=go_on)
        top = self._batch.root
        self._steps = list(top.children) if top is not None else [None] * len(self._root.children)
        self._decides = isinstance(self._root.node, Decision)

    def block(self, part: slice) -> _Found:
        """The figures of some of the draws."""
        samples = _part(self._drawn, part)
        keep = [step for step in self._steps if step is not None]
        anew, held = (self._batch.run(samples, keep, held=as_today) for as_today in (False, True))
        reoptimised = list(self._columns(anew, samples, self._preferences.seen))
        return _Found(
            [self._wide(column, samples) for column in reoptimised],
            [self._wide(column, samples) for column in self._columns(held, samples, self._preferences.seen)],
            self._best(anew, samples) if self._decides else [np.ones(samples.size)],
        )

    def told(self, blocks: Sequence[_Found]) -> Iterator[MoveDraws]:
        """All blocks put together, move by move."""
        today = self._columns({}, evolve(self._drawn, size=1, variables={}, probabilities={}), self._preferences.seen)
        names = [(label,) for label in labels(self._root.node)] if self._decides else [()]
        for position, (move, value) in enumerate(zip(names, today, strict=True)):
            yield MoveDraws(
                move=move,
                today=float(value),
                reoptimised=np.concatenate([block.reoptimised[position] for block in blocks]),
                held=np.concatenate([block.held[position] for block in blocks]),
                best=float(np.nanmean(np.concatenate([block.best[position] for block in blocks]))),
            )

    def _columns(self, worth: Any, samples: Samples, actor: int) -> Iterator[Amount]:
        """What each first move comes to for an actor in each draw; the whole tree where there is none to make."""
        by_rule = self._by_rule and actor == self._preferences.seen
        if not self._decides:
            yield _of(worth.get(self._batch.root), self._root, actor, by_rule)
            return
        amounts = SampledAmounts(self._rollback.document, self._rollback.environment, samples)
        for branch, child, step in zip(self._root.node.branches, self._root.children, self._steps, strict=True):
            paid: Amount = 0.0
            for attribute, amount in branch.payoffs.items():
                paid = paid + self._preferences.rates[attribute][actor] * amounts(amount)
            yield paid + _of(worth.get(step), child, actor, by_rule)

    def _best(self, worth: Any, samples: Samples) -> list[Vector]:
        """In each draw, each move's share in being its owner's best."""
        node = self._root.node
        assert isinstance(node, Decision), "only a decision has a best move"
        owner = self._preferences.owners[node.actor]
        columns = np.array([self._wide(column, samples) for column in self._columns(worth, samples, owner)])
        best = columns.max(axis=0)
        tied = best - columns <= TIE * np.maximum(1.0, np.maximum(np.abs(best), np.abs(columns)))
        return list(np.where(np.isnan(best), np.nan, tied / np.maximum(tied.sum(axis=0), 1)))

    def _wide(self, column: Amount, samples: Samples) -> Vector:
        return np.broadcast_to(np.asarray(column, dtype=np.float64), (samples.size,))


def _of(worth: Worth | None, rolled: Any, actor: int, by_rule: bool) -> Amount:
    """An actor's value from a node on: in each draw, or today's where it does not follow what is drawn."""
    value = rolled.ruled if worth is None else worth.ruled
    if not by_rule:
        value = (rolled.values if worth is None else worth.values)[actor]
    assert value is not None, "the tree is defined"
    return value


def _part(samples: Samples, part: slice) -> Samples:
    """Some of the draws."""
    return evolve(
        samples,
        size=part.stop - part.start,
        variables={name: values[part] for name, values in samples.variables.items()},
        probabilities={
            name: [np.asarray(column)[part] for column in columns] for name, columns in samples.probabilities.items()
        },
    )
