"""One-way: what each first move is worth as one input varies, and where the best of them changes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import evolve, frozen

from planner.analysis.batch import Batch
from planner.analysis.break_even import step_at
from planner.analysis.breakpoints import trials
from planner.analysis.by_hand import swept_from
from planner.analysis.ends import first_moves
from planner.analysis.inputs import Input
from planner.analysis.rollback import Rollback
from planner.analysis.samples import Vector
from planner.analysis.scan import feasible, first_true
from planner.analysis.varying import vary
from planner.analysis.ways import ways_over
from planner.model.nodes import Decision

POINTS = 101


@frozen(eq=False, kw_only=True)
class MoveLine:
    """One first move, taken whatever comes of it. (points,) totals to the seeing actor; NaN is a problem."""

    move: tuple[str, ...]
    forced: Vector  # all below is decided anew at each value
    held: Vector  # all below stays as it is decided today


@frozen(eq=False, kw_only=True)
class Turn:
    """Where the best first move changes, going up."""

    at: float
    before: tuple[str, ...]
    after: tuple[str, ...]


@frozen(eq=False, kw_only=True)
class OneWay:
    """One input over a range. envelope: (points,) what the tree is worth, its owner choosing freely."""

    input: Input
    xs: Vector
    moves: tuple[MoveLine, ...]
    envelope: Vector
    turns: tuple[Turn, ...]


def span_of(one: Input) -> tuple[float, float]:
    """What an input is looked at over: its own range and today's value, within what it can be; else all that."""
    if one.low is None or one.high is None:
        return one.domain
    low, high = min(one.low, one.high, one.today), max(one.low, one.high, one.today)
    return max(low, one.domain[0]), min(high, one.domain[1])


def without_problems(rollback: Rollback, one: Input) -> Input:
    """The input, its domain cut at the first problem on each side of today's value."""
    rollback = swept_from(rollback, [one])
    batch = Batch(rollback, vary(rollback, {one: np.array(one.domain)}), one.places)
    return evolve(one, domain=feasible(batch, one))


def one_way(rollback: Rollback, one: Input, points: int = POINTS, *, also: Sequence[float] = ()) -> OneWay | None:
    """The first moves along an input: at values evenly spread, where formulas turn, and at others.

    None where the tree has a problem.
    """
    if rollback.root.values is None:
        return None
    rollback = swept_from(rollback, [one])
    low, high = span_of(one)
    batch = Batch(rollback, vary(rollback, {one: np.array([low, high])}), one.places)
    asked = [x for x in (*also, *trials(batch, one)) if low < x < high]
    xs = np.union1d(np.linspace(low, high, points), asked)
    samples = vary(rollback, {one: xs})
    seen, root = rollback.seen, rollback.root
    moves = [move for move, _ in first_moves(rollback)]
    envelope = np.broadcast_to(batch.value(samples), xs.shape)
    if not isinstance(root.node, Decision):
        held = np.broadcast_to(batch.value(samples, held=True), xs.shape)
        return OneWay(
            input=one, xs=xs, moves=(MoveLine(move=(), forced=envelope, held=held),), envelope=envelope, turns=()
        )
    lines = [
        MoveLine(move=move, forced=np.broadcast_to(free, xs.shape), held=np.broadcast_to(held, xs.shape))
        for move, free, held in zip(
            moves,
            ways_over(batch, samples, root, batch.root, seen),
            ways_over(batch, samples, root, batch.root, seen, held=True),
            strict=True,
        )
    ]
    return OneWay(
        input=one, xs=xs, moves=tuple(lines), envelope=envelope, turns=tuple(_turns(rollback, batch, one, xs, moves))
    )


def _turns(rollback: Rollback, batch: Batch, one: Input, xs: Vector, moves: list[tuple[str, ...]]) -> list[Turn]:
    """The changes of the first move between the points, narrowed down."""
    step = step_at(batch, ())
    if step is None or not step.rolled.choice:
        return []

    def choice(at: Vector) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
        return np.broadcast_to(
            np.asarray(batch.run(vary(rollback, {one: at}), whose=())[step].choice, dtype=np.int16), at.shape
        )

    along = choice(xs)
    found: list[Turn] = []
    for i in np.flatnonzero(along[1:] != along[:-1]):
        before = int(along[i])
        narrowed = first_true(lambda at, was=before: choice(at) != was, float(xs[i]), float(xs[i + 1]))
        assert narrowed is not None, "it is another at the end"
        found.append(Turn(at=narrowed[1], before=moves[before], after=moves[int(along[i + 1])]))
    return found
