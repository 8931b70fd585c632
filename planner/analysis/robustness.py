"""How wrong must we be: how far all ranged inputs together must go before a decision of the play changes.

At t every input may be anywhere in base + t (range - base): 0 is today, 1 the analysts' full ranges. A choice can
change where a rival's best case reaches its worst case, both rolled back over the ranges. Where no input is met twice
below the decision and one actor decides there, the smallest such t is exact; else combinations that do change the
choice are looked for, and the smallest t that one was found at is "at most".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Literal

import numpy as np
from attrs import frozen

from planner.analysis.alone import is_alone, met_again
from planner.analysis.batch import Batch
from planner.analysis.bounds import Bounds, ranged, stretched
from planner.analysis.break_even import Met, decisions, step_at
from planner.analysis.by_hand import swept_from
from planner.analysis.inputs import Input, inputs_with_range
from planner.analysis.progress import GoOn, Progress, tell
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.samples import Vector
from planner.analysis.varying import vary
from planner.analysis.ways import ways_over
from planner.model.nodes import Chance, Decision
from planner.model.places import labels

Method = Literal["exact", "at most"]

HALVINGS = 50
"""Of the stretch between a t that does not change the choice and one that does."""

TRIES = 33
"""Values of t from the least possible to 1 at which a combination that changes the choice is looked for."""

Combination = Mapping[Input, float]


@frozen(eq=False, kw_only=True)
class Robustness:
    """One decision of the play. t: None where it holds over all ranges, or ("at most") where nothing was found.

    to: what is chosen where it changes, with the inputs that are then elsewhere than today.
    """

    decision: Decision
    path: tuple[str, ...]
    keep: str
    t: float | None
    method: Method
    to: str | None = None
    flips_with: Combination


def robustness(rollback: Rollback, *, progress: Progress | None = None) -> tuple[Robustness, ...]:
    """A row for every decision that the play may come to, in reading order.

    Empty where the tree has a problem, and under a rule that does not weigh how likely things are. Raises Stopped
    where progress asks for it.
    """
    if rollback.root.values is None or rollback.settings.rule != "expected-utility":
        return ()
    known = ranged(inputs_with_range(rollback))
    rollback = swept_from(rollback, known)
    asked = list(decisions(rollback))
    again = met_again(rollback)
    rows: list[Robustness] = []
    for met in asked:
        rows.append(_Asked(rollback, known, met, again, partial(tell, progress, len(rows) / len(asked))).row())
    return tuple(rows)


class _Asked:
    """One decision that is asked how wrong the inputs must be."""

    def __init__(
        self, rollback: Rollback, known: Sequence[Input], met: Met, again: Mapping[int, bool], go_on: GoOn
    ) -> None:
        """go_on: asked now and then; it raises Stopped where nobody wants the rest."""
        self._go_on = go_on
        self._rollback = rollback
        self._known = known
        self._met = met
        self._again = again
        self._rolled: Rolled = met.spot.rolled
        self._owner = rollback.environment.preferences.owners[met.node.actor]
        self._today = self._rolled.choice[0]
        self._batches: dict[frozenset[Input], Batch] = {}  # by what varies: the same again at every t
        self._bounds: tuple[float, Bounds] | None = None  # the last, which is asked for twice or more

    def row(self) -> Robustness:
        """The smallest t, what is chosen there, and with what."""
        if not self._rivals(1.0):
            return self._answer(None, "exact", None, {})
        t = _smallest(lambda t: bool(self._rivals(t)), 0.0, 1.0)
        if is_alone(self._rollback, self._known, self._rolled, self._owner, self._again):
            to = self._rivals(t)[0]
            return self._answer(t, "exact", to, self._combination(t, to, rival_first=False))
        return self._searched(t)

    def _answer(self, t: float | None, method: Method, to: int | None, flips_with: Combination) -> Robustness:
        named = labels(self._met.node)
        return Robustness(
            decision=self._met.node,
            path=self._met.path,
            keep=named[self._today],
            t=t,
            method=method,
            to=None if to is None else named[to],
            flips_with=flips_with,
        )

    def _rivals(self, t: float) -> list[int]:
        """The branches whose best case reaches the choice's worst case, the best of them first."""
        self._go_on()
        ways = self._bounds_at(t).ways[id(self._rolled)]
        least = ways[self._today][0]
        reaching = [i for i, (_, most) in enumerate(ways) if i != self._today and most >= least]
        return sorted(reaching, key=lambda i: -ways[i][1])

    def _bounds_at(self, t: float) -> Bounds:
        if self._bounds is None or self._bounds[0] != t:
            self._bounds = (
                t,
                Bounds(self._rollback, self._known, t, self._owner, self._rolled, self._again, self._go_on),
            )
        return self._bounds[1]

    def _searched(self, least: float) -> Robustness:
        """Where bounds may be too wide: the smallest t found at which a combination really changes the choice."""
        best: float | None = None
        found: tuple[int, Combination] | None = None
        for rival_first in (False, True):
            before = least
            for t in np.linspace(least, 1.0 if best is None else best, TRIES):
                if self._flip(float(t), rival_first) is not None:
                    best = _smallest(lambda t, first=rival_first: self._flip(t, first) is not None, before, float(t))
                    found = self._flip(best, rival_first)
                    break
                before = float(t)
        if best is None or found is None:
            return self._answer(None, "at most", None, {})
        return self._answer(best, "at most", *found)

    def _flip(self, t: float, rival_first: bool) -> tuple[int, Combination] | None:
        """A combination at t that changes the choice, and to what; None where none was found."""
        for to in self._rivals(t):
            combination = self._combination(t, to, rival_first)
            values = [float(way[0]) for way in self._values(combination)]
            winner = max(range(len(values)), key=lambda i: values[i])
            if winner != self._today and values[winner] > values[self._today]:
                return winner, combination
        return None

    def _combination(self, t: float, to: int, rival_first: bool) -> Combination:
        """The inputs where the choice is at its worst and a rival at its best, as far as they share none."""
        bounds = self._bounds_at(t)
        worst = _mixes(bounds, self._rolled.children[self._today], worst=True)
        best = _mixes(bounds, self._rolled.children[to], worst=False)
        mixes = {**worst, **best} if rival_first else {**best, **worst}
        found: dict[Input, float] = {}
        for one in self._known:
            for node in one.nodes[:1]:
                if node.id in mixes:  # what is known of an event met again may be anywhere, the number itself not
                    low, high = stretched(one, t)
                    found[one] = min(max(mixes[node.id][labels(node).index(one.label)], low), high)
        for one in self._known:  # variables one after the other, each where it does the most against the choice
            if one.kind == "variable":
                ends = [{**found, one: x} for x in stretched(one, t)]
                ways = self._values(*ends)
                margins = ways[to] - ways[self._today]
                if margins[0] != margins[1]:
                    found = ends[int(np.argmax(margins))]
        return {one: x for one, x in found.items() if abs(x - one.today) > 1e-12}

    def _values(self, *combinations: Combination) -> list[Vector]:
        """(branches,) what each comes to, a figure per combination; these are of the same inputs.

        The ranged branches of a node come together, summing to 1 with the others' slack.
        """
        figures = {one: np.array([each[one] for each in combinations]) for one in combinations[0]}
        samples = vary(self._rollback, figures)
        varied = frozenset(figures)
        batch = self._batches.get(varied)
        if batch is None:
            batch = self._batches[varied] = Batch(self._rollback, samples, go_on=self._go_on)
        ways = ways_over(batch, samples, self._rolled, step_at(batch, self._met.way), self._owner)
        return [np.broadcast_to(np.asarray(way, dtype=np.float64), len(combinations)) for way in ways]


def _smallest(holds: Callable[[float], bool], low: float, high: float) -> float:
    """The smallest t that something holds at, which it does at the high end, and not at the low one."""
    if holds(low):
        return low
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _mixes(bounds: Bounds, rolled: Rolled, *, worst: bool) -> dict[str, tuple[float, ...]]:
    """The probabilities at the chance nodes below, at the worst everywhere, or at the best along the best branches."""
    found: dict[str, tuple[float, ...]] = {}
    stack = [rolled]
    while stack:
        here = stack.pop()
        node = here.node
        if isinstance(node, Chance):
            mix = bounds.mixes[id(here)]
            found.setdefault(node.id, mix.least if worst else mix.most)
        if isinstance(node, Decision) and not worst:
            ways = bounds.ways[id(here)]
            stack.append(here.children[max(range(len(ways)), key=lambda i: ways[i][1])])
        else:
            stack.extend(here.children)
    return found
