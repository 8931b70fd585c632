"""Triggers: how far an input may go, down and up, before a decision of the play is taken otherwise.

All else stays as it is and everything below the decision is decided anew. Where what the input moves are straight
lines, the changes are solved for exactly, piece by piece; else the input is tried at 1,001 values and where formulas
turn, and each change is narrowed down. Today's choice is the first tied one, and a change is a change of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Literal

import numpy as np
from attrs import evolve, frozen

from planner.analysis.batch import Batch, Step
from planner.analysis.breakpoints import trials
from planner.analysis.by_hand import swept_from
from planner.analysis.inputs import Input, inputs
from planner.analysis.progress import GoOn, Progress, tell
from planner.analysis.reading import Spot, root_spot
from planner.analysis.rollback import Rollback
from planner.analysis.scan import feasible, scan
from planner.analysis.straight import Change, Straight, is_straight
from planner.analysis.varying import vary
from planner.model.nodes import Decision, Link
from planner.model.places import labels

Method = Literal["exact", "scan"]

SAME = 1e-9
"""Changes of a decision at two places that differ by less are one, as a share of the larger."""


@frozen(eq=False, kw_only=True)
class Flip:
    """Where a decision changes, and what is best from there on."""

    at: float
    to: tuple[str, ...]
    in_range: bool | None  # whether the analyst's own range holds it; None without a range


@frozen(eq=False, kw_only=True)
class Trigger:
    """One decision of the play and one input. path: only where the decision's places differ."""

    decision: Decision
    path: tuple[str, ...] | None
    keep: str  # today's choice
    input: Input
    below: Flip | None
    above: Flip | None
    method: Method

    @property
    def turns(self) -> bool:
        """Whether any value of the input changes the choice: of most pairs in a large tree, none does."""
        return self.below is not None or self.above is not None


@frozen(eq=False)
class Met:
    """A decision of the play as it is met on one path; way: the positions that lead there, links included."""

    spot: Spot
    node: Decision
    path: tuple[str, ...]
    way: tuple[int, ...]


@frozen(eq=False)
class _Flips:
    below: Change | None = None
    above: Change | None = None
    method: Method = "exact"


NEVER = _Flips()


def break_even(
    rollback: Rollback, chosen: Sequence[Input] | None = None, *, progress: Progress | None = None
) -> tuple[Trigger, ...]:
    """A row for every decision that the play may come to and every input, or those that are chosen.

    Empty where the tree has a problem. Raises Stopped where progress asks for it.
    """
    if rollback.root.values is None:
        return ()
    met = list(decisions(rollback))
    known = inputs(rollback) if chosen is None else chosen
    places: dict[str, list[int]] = {}
    for position, each in enumerate(met):
        places.setdefault(each.node.id, []).append(position)
    found: dict[str, list[Trigger]] = {name: [] for name in places}
    for count, one in enumerate(known):
        one, flips = _flips(rollback, one, met, partial(tell, progress, count / len(known)))
        for name, positions in places.items():
            found[name] += _triggers(one, [(met[position], flips[position]) for position in positions])
    return tuple(row for rows in found.values() for row in rows)


def decisions(rollback: Rollback) -> Iterator[Met]:
    """The best decisions that the play may come to, in reading order, links followed."""
    stack: list[tuple[Spot, tuple[str, ...], tuple[int, ...]]] = [(root_spot(rollback), (), ())]
    while stack:
        spot, path, way = stack.pop()
        node = spot.rolled.node
        if not spot.reach:
            continue
        if isinstance(node, Decision) and node.rationality is None:
            yield Met(spot, node, path, way)
        named = [()] if isinstance(node, Link) else [(label,) for label in labels(node)]
        for position in range(len(named) - 1, -1, -1):
            stack.append((spot.step(position), (*path, *named[position]), (*way, position)))


def _flips(rollback: Rollback, one: Input, met: Sequence[Met], go_on: GoOn) -> tuple[Input, list[_Flips]]:
    """The changes at every decision; the input with its domain as far as nothing becomes a problem.

    None at a decision that indicators turn and the input, once it goes before them, turns back.
    """
    rollback = swept_from(rollback, [one])
    ends = vary(rollback, {one: np.array(one.domain)})
    batch = Batch(rollback, ends, one.places, go_on)
    steps = [step_at(batch, each.way) for each in met]
    if one.by_hand:
        steps = [
            step if step is not None and step.rolled.choice[0] == each.spot.rolled.choice[0] else None
            for step, each in zip(steps, met, strict=True)
        ]
    if one.domain[0] == one.domain[1] or not any(steps):
        return one, [NEVER] * len(met)
    lines = is_straight(batch, one)
    turns = [] if lines else trials(batch, one)
    if one.kind == "variable":
        one = evolve(one, domain=feasible(batch, one, turns))
        if one.domain[0] == one.domain[1]:
            return one, [NEVER] * len(met)
        ends = vary(rollback, {one: np.array(one.domain)})
    sides = [
        _side(batch, one, steps, Straight(batch, one, ends) if lines else None, turns, forwards=up)
        for up in (False, True)
    ]
    return one, [
        _Flips(below, above, "scan" if "scan" in (how_below, how_above) else "exact")
        for (below, how_below), (above, how_above) in zip(*sides, strict=True)
    ]


def _side(
    batch: Batch,
    one: Input,
    steps: Sequence[Step | None],
    straight: Straight | None,
    turns: Sequence[float],
    *,
    forwards: bool,
) -> list[tuple[Change | None, Method]]:
    """The change of each decision on one side of today's value, and how it was found."""
    asked = {step for step in steps if step is not None}
    known, bent = straight.walk(forwards, asked, batch.go_on) if straight is not None else ({}, asked)
    found: list[tuple[Change | None, Method]] = []
    for step in steps:
        if step is not None and step in bent:
            found.append((scan(batch, one, step, forwards, turns), "scan"))
        else:
            found.append((known.get(step) if step is not None else None, "exact"))
    return found


def step_at(batch: Batch, way: Iterable[int]) -> Step | None:
    """The step of a batch at the end of a way; None where nothing varies there."""
    step = batch.root
    for position in way:
        if step is None:
            return None
        step = step.children[position]
    return step


def _triggers(one: Input, places: Sequence[tuple[Met, _Flips]]) -> Iterator[Trigger]:
    """A decision told once where all its places agree; else place by place, with their paths."""
    rows = [_trigger(one, met, flips) for met, flips in places]
    if all(_agree(rows[0], row) for row in rows[1:]):
        yield rows[0]
    else:
        yield from (evolve(row, path=met.path) for row, (met, _) in zip(rows, places, strict=True))


def _trigger(one: Input, met: Met, flips: _Flips) -> Trigger:
    named = labels(met.node)

    def flip(change: Change | None) -> Flip | None:
        if change is None:
            return None
        low, high = one.domain
        at = high if change.at == 1 else low + change.at * (high - low)
        return Flip(at=at, to=tuple(named[i] for i in change.to), in_range=one.holds(at))

    return Trigger(
        decision=met.node,
        path=None,
        keep=named[met.spot.rolled.choice[0]],
        input=one,
        below=flip(flips.below),
        above=flip(flips.above),
        method=flips.method,
    )


def _agree(one: Trigger, other: Trigger) -> bool:
    return one.keep == other.keep and _same(one.below, other.below) and _same(one.above, other.above)


def _same(one: Flip | None, other: Flip | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.to == other.to and abs(one.at - other.at) <= SAME * max(1.0, abs(one.at))
