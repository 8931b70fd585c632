"""The least and the most that nodes can come to for one actor while all ranged inputs vary at once.

Worst case and best case are rolled back side by side. At a chance node every ranged branch starts from its low, and
what is left goes to the worst (or the best) branches first, each up to its high; what has no range keeps its
proportions and takes up the slack. That is exact where no input is met twice and one actor decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import numpy as np
from attrs import frozen

from planner.analysis.batch import Batch, Step
from planner.analysis.certainty import certainty_equivalent
from planner.analysis.inputs import Input, formulas_at
from planner.analysis.progress import GoOn, always
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled, from_the_ends
from planner.analysis.samples import Amount, Samples, Vector
from planner.model.nodes import REST, Chance, Decision, Link, Outcome
from planner.model.places import labels

Bound = tuple[float, float]
"""From the least to the most."""

CORNERS = 8
"""With up to so many ranged variables, payoffs and probabilities are tried at all their corners; beyond, at some."""


def ranged(known: Iterable[Input]) -> tuple[Input, ...]:
    """The inputs that have a range which today's value lies in: others cannot be stretched from it."""
    return tuple(one for one in known if one.kind in ("variable", "probability") and one.holds(one.today))


def stretched(one: Input, t: float) -> Bound:
    """An input's range drawn towards today's value: base + t (range - base)."""
    assert one.low is not None
    assert one.high is not None
    low, high = sorted((one.low, one.high))
    return one.today + t * (low - one.today), one.today + t * (high - one.today)


@frozen(eq=False)
class Mix:
    """A chance node's probabilities where its value is least, and where it is most: (branches,)."""

    least: tuple[float, ...]
    most: tuple[float, ...]


class Bounds:
    """What a node and all below it come to, from the least to the most, to one actor. The tree must be defined."""

    def __init__(
        self,
        rollback: Rollback,
        inputs: Sequence[Input],
        t: float,
        actor: int,
        top: Rolled,
        again: Mapping[int, bool],
        go_on: GoOn = always,
    ) -> None:
        """again: the chance nodes whose event is met above them, too, and whether what is settled there stays so."""
        self._rollback = rollback
        self._actor = actor
        self._again = again
        self._tolerance = rollback.environment.preferences.tolerances[actor]
        self._given = {
            (node.id, one.label): stretched(one, t) for one in inputs if one.kind == "probability" for node in one.nodes
        }
        self.corners = corners([one for one in inputs if one.kind == "variable"], t)
        self._batch = Batch(rollback, self.corners, go_on=go_on)
        self._steps: dict[int, list[Step]] = {}
        for step in self._batch.steps:
            self._steps.setdefault(id(step.rolled), []).append(step)
        self._sampled = self._batch.go_down(self.corners)
        self.of: dict[int, Bound] = {}  # by the identity of an occurrence, from here on
        self.ways: dict[int, list[Bound]] = {}  # of a fork's branches, what they pay included
        self.mixes: dict[int, Mix] = {}
        for rolled in from_the_ends(top):
            go_on()
            self.of[id(rolled)] = self._bound(rolled)

    def _bound(self, rolled: Rolled) -> Bound:
        node = rolled.node
        if isinstance(node, Outcome):
            ends = [self._sampled.at_outcome(step, node).values for step in self._steps.get(id(rolled), ())]
            return _span([values[self._actor] for values in ends or [_own(rolled)]])
        if isinstance(node, Link):
            return self.of[id(rolled.children[0])]
        ways = [self._way(rolled, position) for position in range(len(rolled.children))]
        self.ways[id(rolled)] = ways
        if isinstance(node, Decision):
            return self._at_decision(node, ways)
        mix = self._mix(rolled, node, ways)
        self.mixes[id(rolled)] = mix
        return self._worth([low for low, _ in ways], mix.least), self._worth([high for _, high in ways], mix.most)

    def _way(self, rolled: Rolled, position: int) -> Bound:
        pay = self._sampled.pays_here(rolled, position) if id(rolled) in self._steps else rolled.pays[position]
        assert pay is not None, "the tree is defined"
        low, high = _span([pay[self._actor]])
        below = self.of[id(rolled.children[position])]
        return low + below[0], high + below[1]

    def _at_decision(self, node: Decision, ways: Sequence[Bound]) -> Bound:
        owner = self._rollback.environment.preferences.owners[node.actor]
        if owner == self._actor and node.rationality is None:
            return max(low for low, _ in ways), max(high for _, high in ways)
        return min(low for low, _ in ways), max(high for _, high in ways)  # wherever another leans

    def _mix(self, rolled: Rolled, node: Chance, ways: Sequence[Bound]) -> Mix:
        today = [share or 0.0 for share in rolled.shares]
        shares = self._shares(rolled, node)
        if id(rolled) in self._again:  # what is known here may vary
            known = node.event in dict(rolled.context.spans) and self._again[id(rolled)]
            shares = [(p, p) if known and p in (0, 1) else (0.0, 1.0) for p in today]
        lows, highs = [low for low, _ in ways], [-high for _, high in ways]
        return Mix(filled(shares, today, lows), filled(shares, today, highs))

    def _shares(self, rolled: Rolled, node: Chance) -> list[Bound | None]:
        """The probabilities' bounds; None takes up the slack: "#", or where there is none, all without a range."""
        formulas = formulas_at(self._rollback, node)
        rests = REST in formulas
        varying = [self._sampled.shares_here(step, node) for step in self._steps.get(id(rolled), ())]
        found: list[Bound | None] = []
        for position, (label, formula) in enumerate(zip(labels(node), formulas, strict=True)):
            given = self._given.get((node.id, label))
            if given is None and varying and self._batch.touched.follows_a_variable(formula):
                given = _span([shares[position] for shares in varying])
            if given is None and rests and formula != REST:
                number = rolled.written[position] or 0.0
                given = (number, number)
            found.append(given)
        return found

    def _worth(self, values: Sequence[float], shares: Sequence[float]) -> float:
        return certainty_equivalent(values, shares, self._tolerance)


def _span(figures: Sequence[Amount]) -> Bound:
    if len(figures) == 1 and isinstance(figures[0], float | int):
        return figures[0], figures[0]
    return min(float(np.min(each)) for each in figures), max(float(np.max(each)) for each in figures)


def filled(shares: Sequence[Bound | None], today: Sequence[float], order: Sequence[float]) -> tuple[float, ...]:
    """Probabilities from the lows up, what is left filling branches to their highs in a falling order of need.

    order: (branches,) the smaller, the sooner. Branches without bounds stay in today's proportions to one another.
    """
    free = [i for i, share in enumerate(shares) if share is None]
    total = sum(today[i] for i in free)
    parts = {i: today[i] / total if total > 0 else 1 / len(free) for i in free}
    slack = sum(parts[i] * order[i] for i in free)
    queue: list[tuple[float, int]] = [(order[i], i) for i, share in enumerate(shares) if share is not None]
    if free:
        queue.append((slack, -1))
    mix = [0.0 if share is None else max(share[0], 0.0) for share in shares]
    left = 1 - sum(mix)
    for _, position in sorted(queue):
        share = shares[position] if position >= 0 else None
        room = left if share is None else min(max(share[1], 0.0), 1.0) - mix[position]
        more = min(max(left, 0.0), max(room, 0.0))
        left -= more
        for i, part in parts.items() if position < 0 else [(position, 1.0)]:
            mix[i] += part * more
    return tuple(mix)


def corners(variables: Sequence[Input], t: float) -> Samples:
    """Ranged variables at the ends of their stretched ranges: all combinations, or where they are many, some."""
    ends = [stretched(one, t) for one in variables]
    if len(variables) <= CORNERS:
        chosen = np.array(list(product((0, 1), repeat=len(variables))), dtype=int)
        chosen = chosen.reshape(2 ** len(variables), len(variables))
    else:
        chosen = np.random.default_rng(1).integers(0, 2, (2**CORNERS, len(variables)))
        chosen[0], chosen[1] = 0, 1
    columns: dict[str, Vector] = {
        one.at[0]: np.array(bound)[chosen[:, i]] for i, (one, bound) in enumerate(zip(variables, ends, strict=True))
    }
    return Samples(size=len(chosen), variables=columns)


def _own(rolled: Rolled) -> Sequence[float]:
    assert rolled.values is not None, "the tree is defined"
    return rolled.values
