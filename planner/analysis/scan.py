"""An input tried at many values, and the changes of choice between them narrowed down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from planner.analysis.batch import Batch, Step
from planner.analysis.inputs import Input
from planner.analysis.sampled_rollback import Worth
from planner.analysis.samples import Vector
from planner.analysis.straight import Change
from planner.analysis.varying import vary

POINTS = 1_001
"""Values of an input that are tried from one end of its domain to the other."""

NEAR = 1e-9
"""How near a change is narrowed down to, as a share of the value where that is above 1."""

Flags = NDArray[np.bool_]


def feasible(batch: Batch, chosen: Input, also: Sequence[float] = ()) -> tuple[float, float]:
    """The part of an input's domain around today's value in which nothing becomes a problem.

    also: values that are tried beside those evenly spread.
    """
    if batch.root is None:
        return chosen.domain

    def wrong(xs: Vector) -> Flags:
        values = np.isfinite(batch.value(vary(batch.rollback, {chosen: xs})))
        return np.broadcast_to(~values, xs.shape)

    low, high = chosen.domain
    below = first_true(wrong, chosen.today, low, also)
    above = first_true(wrong, chosen.today, high, also)
    return (low if below is None else below[0], high if above is None else above[0])


def scan(batch: Batch, chosen: Input, step: Step, forwards: bool, also: Sequence[float] = ()) -> Change | None:
    """A decision's nearest change on one side of today's value, as a part of the domain, or None.

    also: values that are tried beside those evenly spread.
    """
    today = step.rolled.choice[0]
    low, high = chosen.domain

    def changed(xs: Vector) -> Flags:
        return np.broadcast_to(_choices(_run(batch, chosen, xs, step)[step]) != today, xs.shape)

    found = first_true(changed, chosen.today, high if forwards else low, also)
    if found is None:
        return None
    at = found[1]
    there = int(np.broadcast_to(_choices(_run(batch, chosen, np.array([at]), step)[step]), 1)[0])
    return Change((at - low) / (high - low), (there,))


def first_true(
    holds: Callable[[Vector], Flags], start: float, end: float, also: Sequence[float] = ()
) -> tuple[float, float] | None:
    """Going from one value to another, the last value before something holds and the first that it holds at."""
    if start == end:
        return None
    before, after = start, end
    while True:
        xs = np.linspace(before, after, POINTS)
        between = [x for x in also if min(before, after) < x < max(before, after)]
        if between:
            xs = np.unique([*xs, *between])[:: 1 if after > before else -1]
        true = holds(xs)
        if not true.any():
            return None
        first = int(true.argmax())
        if first == 0:
            return before, before
        before, after = float(xs[first - 1]), float(xs[first])
        if abs(after - before) <= NEAR * max(1.0, abs(after)):
            return before, after


def _run(batch: Batch, chosen: Input, xs: Vector, *keep: Step) -> dict[Step, Worth]:
    return batch.run(vary(batch.rollback, {chosen: xs}), keep, whose=())


def _choices(worth: Worth) -> NDArray[np.int16] | int:
    assert worth.choice is not None
    return worth.choice
