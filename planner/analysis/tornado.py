"""Tornado: how far each input's own range moves the re-optimised value, and where it changes a decision."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from attrs import frozen

from planner.analysis.batch import Batch
from planner.analysis.break_even import decisions, step_at
from planner.analysis.by_hand import swept_from
from planner.analysis.inputs import Input, inputs
from planner.analysis.one_way import span_of
from planner.analysis.progress import GoOn, Progress, tell
from planner.analysis.rollback import Rollback
from planner.analysis.varying import vary

POINTS = 21
"""Values of an input over its range: extremes inside it count, too."""


@frozen(eq=False, kw_only=True)
class Bar:
    """One input. The seeing actor's value at both ends of its range, and the least and the most in it, with where."""

    input: Input
    at_low: float
    at_high: float
    least: tuple[float, float]  # value, and the input's
    most: tuple[float, float]
    flips: tuple[str, ...]  # decisions of the play that change somewhere in the range, by id

    @property
    def swing(self) -> float:
        """From the least to the most."""
        return self.most[0] - self.least[0]


def tornado(
    rollback: Rollback, chosen: Sequence[Input] | None = None, *, progress: Progress | None = None
) -> tuple[Bar, ...]:
    """A bar for every input with a range, the widest first. Empty where the tree has a problem.

    Values that the document cannot have, such as a probability above 1, are left out. Raises Stopped where progress
    asks for it.
    """
    if rollback.root.values is None:
        return ()
    known = inputs(rollback) if chosen is None else chosen
    bars: list[Bar] = []
    for count, one in enumerate(known):
        bar = _bar(rollback, one, partial(tell, progress, count / len(known)))
        if bar is not None:
            bars.append(bar)
    return tuple(sorted(bars, key=lambda bar: -bar.swing))


def _bar(rollback: Rollback, one: Input, go_on: GoOn) -> Bar | None:
    if one.low is None or one.high is None:
        return None
    xs = np.linspace(*span_of(one), POINTS)
    go_on()
    met = list(decisions(rollback))
    rollback = swept_from(rollback, [one])
    samples = vary(rollback, {one: xs})
    batch = Batch(rollback, samples, one.places, go_on)
    steps = [step_at(batch, each.way) for each in met]
    worth = batch.run(samples, [step for step in steps if step is not None], whose=())
    values = np.broadcast_to(batch.value(samples), xs.shape)
    fine = np.isfinite(values)
    if not fine.any():
        return None
    flips: list[str] = []
    for each, step in zip(met, steps, strict=True):
        if step is not None:
            choice = np.broadcast_to(np.asarray(worth[step].choice), xs.shape)
            if (choice != each.spot.rolled.choice[0])[fine].any() and each.node.id not in flips:
                flips.append(each.node.id)
    xs, values = xs[fine], values[fine]
    least, most = int(values.argmin()), int(values.argmax())
    return Bar(
        input=one,
        at_low=float(values[0]),
        at_high=float(values[-1]),
        least=(float(values[least]), float(xs[least])),
        most=(float(values[most]), float(xs[most])),
        flips=tuple(flips),
    )
