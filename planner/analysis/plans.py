"""What the complete plans of the seeing actor come to, each as a vector: a figure per actor, or per attribute.

A plan picks a branch at each of the seeing actor's best decisions that it may come to; all other owners stay at
today's choices. Vectors are rolled back like values: a decision joins those of its branches, a chance node combines
one of each branch. A vector that another beats or equals in every column is dropped on the way: whatever it leads to
above, the other leads to no less (White 1982, vector-valued dynamic programming).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import isqrt

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.progress import Progress, tell
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled, from_the_ends
from planner.model.nodes import Decision, Link
from planner.model.places import labels

Vectors = NDArray[np.float64]
"""(plans, columns)"""

Picks = NDArray[np.int64]
"""(plans, branches): which vector of each branch a plan goes on with; -1 where it does not go, or nothing happens."""

MOST = 100_000
"""Vectors that are combined at one node; beyond it the least balanced are left out, and the result says so."""

EQUAL = 1e-12
"""What one vector may be short of another in a column, as a share of the largest figure, and count as no less."""


@frozen(eq=False, kw_only=True)
class Measure:
    """What is added up along a plan. More is better in every column."""

    pays: Callable[[Rolled, int], Vectors]  # what a branch of a node pays, (columns,)
    end: Callable[[Rolled], Vectors]  # what an outcome comes to, (columns,)
    tolerances: tuple[float | None, ...]  # risk tolerance, per column


@frozen(eq=False)
class Chosen:
    """What a plan does at a decision that it may come to. id: as it is met, links said ("L1/D6")."""

    id: str
    node: Decision
    path: tuple[str, ...]
    position: int


@frozen(eq=False, kw_only=True)
class Plans:
    """Plans by their vectors, in the order of the branches that they take."""

    rollback: Rollback
    vectors: Vectors
    picks: dict[int, Picks]  # by the identity of a Rolled
    complete: bool  # False: plans were left out that no other beats

    def choices(self, plan: int) -> Iterator[Chosen]:
        """What a plan does at each of the seeing actor's decisions that it may come to, in reading order."""
        stack: list[tuple[Rolled, int, str, tuple[str, ...]]] = [(self.rollback.root, plan, "", ())]
        while stack:
            rolled, index, prefix, path = stack.pop()
            node = rolled.node
            picks = self.picks.get(id(rolled))
            if picks is None:
                continue
            named = labels(node)
            went = [position for position, pick in enumerate(picks[index]) if pick >= 0]
            if isinstance(node, Link):
                stack.append((rolled.children[0], int(picks[index, 0]), f"{prefix}{node.id}/", path))
                continue
            if isinstance(node, Decision) and is_own(self.rollback, rolled):
                yield Chosen(prefix + node.id, node, path, went[0])
            for position in reversed(went):
                below = (*path, named[position])
                stack.append((rolled.children[position], int(picks[index, position]), prefix, below))


def is_own(rollback: Rollback, rolled: Rolled) -> bool:
    """Whether a node is a decision at which the seeing actor takes the best branch."""
    node = rolled.node
    owners = rollback.environment.preferences.owners
    return isinstance(node, Decision) and node.rationality is None and owners[node.actor] == rollback.seen


def count_plans(rollback: Rollback) -> int:
    """How many plans the seeing actor has, told apart only by what they do where they may come to."""
    counts: dict[int, int] = {}
    for rolled in from_the_ends(rollback.root):
        own = is_own(rollback, rolled)
        count = 0 if own else 1
        for child, share in zip(rolled.children, rolled.shares, strict=True):
            if own:
                count += counts[id(child)]
            elif share:
                count *= counts[id(child)]
        counts[id(rolled)] = count
    return counts[id(rollback.root)]


def utility_measure(rollback: Rollback, actors: Sequence[int]) -> Measure:
    """A column for each of these actors (by index): what the plan is worth to it, risk tolerance and all."""
    columns = list(actors)
    tolerances = rollback.environment.preferences.tolerances

    def pays(rolled: Rolled, position: int) -> Vectors:
        pay = rolled.pays[position]
        assert pay is not None, "the tree is defined"
        return np.array(pay)[columns]

    def end(rolled: Rolled) -> Vectors:
        assert rolled.values is not None, "the tree is defined"
        return np.array(rolled.values)[columns]

    return Measure(pays=pays, end=end, tolerances=tuple(tolerances[actor] for actor in columns))


def plans_of(
    rollback: Rollback,
    measure: Measure,
    *,
    every: bool = False,
    most: int = MOST,
    progress: Progress | None = None,
) -> Plans:
    """The plans that no other beats or equals in every column; every: all plans, those too.

    The tree must be defined. Of equal plans the first is kept. Raises Stopped where progress asks for it.
    """
    found: dict[int, Vectors] = {}
    picks: dict[int, Picks] = {}
    complete = True
    nodes = list(from_the_ends(rollback.root))
    for done, rolled in enumerate(nodes):
        tell(progress, done / len(nodes))
        if not rolled.children:
            found[id(rolled)] = measure.end(rolled)[None, :]
            continue
        ways = [found[id(child)] + measure.pays(rolled, position) for position, child in enumerate(rolled.children)]
        if is_own(rollback, rolled):
            vectors, chosen = _joined(ways)
        else:
            vectors, chosen, whole = _combined(ways, rolled.shares, measure.tolerances, every, most)
            complete = complete and whole
        if not every:
            kept = undominated(vectors)
            vectors, chosen = vectors[kept], chosen[kept]
        found[id(rolled)], picks[id(rolled)] = vectors, chosen
    return Plans(rollback=rollback, vectors=found[id(rollback.root)], picks=picks, complete=complete)


def undominated(vectors: Vectors) -> NDArray[np.int64]:
    """The positions, ascending, of the vectors that no other beats or equals in every column; of equals the first."""
    if len(vectors) == 1:
        return np.zeros(1, dtype=np.int64)
    scale = max(1.0, float(np.abs(vectors).max()))
    sums = np.round(
        vectors @ np.ones(vectors.shape[1]) / scale, 10
    )  # so that rounding does not put equals out of order
    rest = np.argsort(-sums, kind="stable")
    kept: list[int] = []
    while rest.size:
        best, rest = rest[0], rest[1:]
        kept.append(int(best))
        rest = rest[(vectors[rest] > vectors[best] + EQUAL * scale).any(axis=1)]
    return np.array(sorted(kept), dtype=np.int64)


def _joined(ways: Sequence[Vectors]) -> tuple[Vectors, Picks]:
    """What a decision leaves open: the vectors of one branch or another."""
    vectors = np.concatenate(ways)
    picks = np.full((len(vectors), len(ways)), -1, dtype=np.int64)
    row = 0
    for position, way in enumerate(ways):
        picks[row : row + len(way), position] = np.arange(len(way))
        row += len(way)
    return vectors, picks


def _combined(
    ways: Sequence[Vectors],
    shares: Sequence[float | None],
    tolerances: Sequence[float | None],
    every: bool,
    most: int,
) -> tuple[Vectors, Picks, bool]:
    """What comes of one vector of each branch that can happen, and whether all the combinations are there."""
    happens = [(position, share) for position, share in enumerate(shares) if share]
    if len(happens) == 1:
        return _alone(ways, happens[0][0])
    sum_up = _SumUp([ways[position] for position, _ in happens], tolerances)
    sums, picks, whole = np.zeros((1, 0)), np.full((1, len(ways)), -1, dtype=np.int64), True
    for position, share in happens:
        score = sum_up.scores(ways[position], share)
        left, right = np.arange(len(sums)), np.arange(len(score))
        if len(left) * len(right) > most:
            whole = False
            left = _most_balanced(sums, max(most // len(right), isqrt(most)))
            right = _most_balanced(score, max(most // len(left), 1))
        picks = np.repeat(picks[left], len(right), axis=0)
        picks[:, position] = np.tile(right, len(left))
        sums = sum_up.added(sums[left], score[right]) if sums.size else score
        if not every:
            kept = undominated(sums)
            sums, picks = sums[kept], picks[kept]
    return sum_up.values(sums), picks, whole


def _alone(ways: Sequence[Vectors], position: int) -> tuple[Vectors, Picks, bool]:
    """The one branch that can happen, or that another owner takes."""
    picks = np.full((len(ways[position]), len(ways)), -1, dtype=np.int64)
    picks[:, position] = np.arange(len(picks))
    return ways[position], picks, True


def _most_balanced(vectors: Vectors, count: int) -> NDArray[np.int64]:
    """The positions, ascending, of so many vectors: those whose worst shortfall from the best of a column is least."""
    shortfall = (vectors.max(axis=0) - vectors).max(axis=1)
    return np.sort(np.argsort(shortfall, kind="stable")[:count])


class _SumUp:
    """How the branches of a chance node add up, vector by vector.

    Each branch's vectors become scores that rise with the value, so that dominance holds among partial sums, too.
    Without a tolerance a score is p v. With one it is p (1 - exp(-(v - zero)/rho)), its sign turned for a negative rho;
    where the values lie further apart than the tolerance, its logarithm instead, which nothing overflows.
    """

    def __init__(self, ways: Sequence[Vectors], tolerances: Sequence[float | None]) -> None:
        together = np.concatenate(ways)
        self._zero = together.mean(axis=0)
        self._neutral = np.array([rho is None for rho in tolerances])
        self._rho = np.array([1.0 if rho is None else rho for rho in tolerances])
        far = (np.abs(together - self._zero) > np.abs(self._rho)).any(axis=0)
        self._far = far & ~self._neutral
        self._near = ~far & ~self._neutral
        self._sign = np.sign(self._rho)

    def scores(self, way: Vectors, p: float) -> Vectors:
        exponents = -(way - self._zero) / self._rho
        scores = p * way
        scores[:, self._near] = -self._sign[self._near] * p * np.expm1(exponents[:, self._near])
        scores[:, self._far] = -self._sign[self._far] * (np.log(p) + exponents[:, self._far])
        return scores

    def added(self, left: Vectors, right: Vectors) -> Vectors:
        """Every score on the left with every one on the right, (left · right, columns)."""
        one, other = left[:, None, :], right[None, :, :]
        sums = one + other
        sign, far = self._sign[self._far], self._far
        sums[..., far] = -sign * np.logaddexp(-sign * one[..., far], -sign * other[..., far])
        return sums.reshape(-1, sums.shape[-1])

    def values(self, sums: Vectors) -> Vectors:
        """What lotteries are worth, from the sums of their branches' scores."""
        values = -self._sign * sums
        values[:, self._near] = np.log1p(values[:, self._near])
        values = self._zero - self._rho * values
        values[:, self._neutral] = sums[:, self._neutral]
        return values
