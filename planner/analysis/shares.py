"""How much of the space of weights favours each branch: the seeing actor's weights drawn evenly, all else as it is.

Source: stochastic multicriteria acceptability (Lahdelma, Hokkanen and Salminen 1998), the first rank's share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from planner.analysis.plans import is_own
from planner.analysis.progress import Progress, tell
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled, from_the_ends
from planner.analysis.steps import TIE
from planner.analysis.told import by_decision
from planner.analysis.utility import has_levels
from planner.model.document import Actor, Attribute
from planner.model.nodes import Decision, Link
from planner.model.numbers import show_amount
from planner.model.places import labels
from planner.model.problems import DocumentError
from planner.model.sentences import said

Draws = NDArray[np.float64]
"""(draws,) a value per draw, or (1,) one that holds for all of them."""

FEWEST = 20_000
"""Draws: a share's standard error is then below 0.004."""


@frozen(eq=False, kw_only=True)
class Shares:
    """shares: by decision and label, how often the branch is best; ties are split evenly among the tied.

    errors: the standard error of each. attributes: the ids of those whose weights were drawn. local: those of them
    that were measured between their least and their largest total in this tree, for want of levels.
    """

    shares: Mapping[str, Mapping[str, float]]
    errors: Mapping[str, Mapping[str, float]]
    attributes: tuple[str, ...]
    local: tuple[str, ...]
    draws: int


def weight_shares(
    rollback: Rollback,
    draws: int = FEWEST,
    seed: int = 1,
    *,
    local: bool = False,
    progress: Progress | None = None,
) -> Shares | None:
    """The share of the seeing actor's weight simplex in which each branch of its best decisions is best.

    draws: at least 20,000. local: measure an attribute without levels from its least to its largest total in the tree.

    The simplex is that of the attributes that the actor weighs; later decisions are re-optimised at each draw, the
    other owners keep their weights and answer as they would. None where a problem leaves the tree undefined.
    Raises DocumentError where an attribute has no levels, unless a local scale is wanted, and where nothing is weighed,
    and Stopped where progress asks for it.
    """
    if rollback.root.values is None:
        return None
    actor = rollback.document.actors[rollback.seen]
    weighed = [attribute for attribute in rollback.document.attributes if actor.weights.get(attribute.id)]
    if not weighed:
        raise DocumentError(said("{name} gives no attribute a weight", name=actor.name or actor.id))
    dissected = _dissected(rollback, weighed)
    ranges = _ranges(dissected, len(weighed))
    unlevelled = [attribute for attribute in weighed if not has_levels(attribute)]
    if unlevelled and not local:
        raise DocumentError(_offer(rollback, weighed, ranges))
    units = [_unit(actor, attribute, span) for attribute, span in zip(weighed, ranges, strict=True)]
    drawn = np.random.default_rng(seed).dirichlet(np.ones(len(weighed)), max(draws, FEWEST)).T
    shares = by_decision(_AtAllDraws(dissected, drawn * np.array(units)[:, None], progress).by_place())
    errors = {
        name: {label: float(np.sqrt(share * (1 - share) / drawn.shape[1])) for label, share in told.items()}
        for name, told in shares.items()
    }
    return Shares(
        shares=shares,
        errors=errors,
        attributes=tuple(attribute.id for attribute in weighed),
        local=tuple(attribute.id for attribute in unlevelled),
        draws=drawn.shape[1],
    )


def _dissected(rollback: Rollback, weighed: Sequence[Attribute]) -> Rollback:
    """The document rolled back with one more actor for each attribute, who cares for nothing else.

    So every outcome and branch comes with its value in each attribute, curved ones and events included.
    """
    document = rollback.document
    single = tuple(Actor(id=f"\0{attribute.id}", weights={attribute.id: 1.0}) for attribute in weighed)
    settings = evolve(rollback.settings, rule="expected-utility", alpha=None)
    return roll_back(evolve(document, actors=(*document.actors, *single)), settings)


def _ranges(dissected: Rollback, count: int) -> list[tuple[float, float]]:
    """For each of the last actors, the least and the largest total that any path can come to."""
    below: dict[int, tuple[NDArray[np.float64], NDArray[np.float64]]] = {}
    for rolled in from_the_ends(dissected.root):
        if not rolled.children:
            ends = _last(rolled.values, count)
            below[id(rolled)] = (ends, ends)
            continue
        pays = [_last(pay, count) for pay in rolled.pays]
        found = [below[id(child)] for child in rolled.children]
        below[id(rolled)] = (
            np.min([pay + low for pay, (low, _) in zip(pays, found, strict=True)], axis=0),
            np.max([pay + high for pay, (_, high) in zip(pays, found, strict=True)], axis=0),
        )
    low, high = below[id(dissected.root)]
    return list(zip(low.tolist(), high.tolist(), strict=True))


def _last(values: Sequence[float] | None, count: int) -> NDArray[np.float64]:
    assert values is not None, "the tree is defined"
    return np.array(values[len(values) - count :])


def _unit(actor: Actor, attribute: Attribute, span: tuple[float, float]) -> float:
    """What a weight of 1 makes of one unit of the attribute's value: 100 points from end to end of a local scale."""
    if has_levels(attribute):
        return 1.0
    low, high = span
    better = 1.0 if actor.weights[attribute.id] > 0 else -1.0
    return better * 100 / (high - low) if high > low else 0.0


def _offer(rollback: Rollback, weighed: Sequence[Attribute], ranges: Sequence[tuple[float, float]]) -> str:
    style = rollback.document.number_format
    told = [
        said(
            "{name} has no worst and best level (in this tree it runs from {low} to {high})",
            name=attribute.name or attribute.id,
            low=show_amount(low, style),
            high=show_amount(high, style),
        )
        for attribute, (low, high) in zip(weighed, ranges, strict=True)
        if not has_levels(attribute)
    ]
    return said(
        "weights can be compared only between levels: {names}; give it levels, or use this local scale",
        names="; ".join(told),
    )


class _AtAllDraws:
    """The rollback at all draws at once: every actor's values, and how often each own branch is best."""

    def __init__(self, dissected: Rollback, weights: NDArray[np.float64], progress: Progress | None) -> None:
        """weights: (attributes, draws), the seeing actor's, for one unit of an attribute's value."""
        self._dissected = dissected
        self._preferences = dissected.environment.preferences
        self._weights = weights
        self._actors = len(self._preferences.actors) - len(weights)
        self._shares: dict[int, list[float]] = {}  # by the identity of a Rolled, per branch
        nodes = list(from_the_ends(dissected.root))
        waiting = Counter(id(child) for rolled in nodes for child in rolled.children)
        values: dict[int, list[Draws]] = {}
        for done, rolled in enumerate(nodes):
            tell(progress, done / len(nodes))
            values[id(rolled)] = self._values(rolled, [values[id(child)] for child in rolled.children])
            for child in rolled.children:  # what nobody above asks for any more would fill the memory
                waiting[id(child)] -= 1
                if not waiting[id(child)]:
                    values.pop(id(child), None)

    def by_place(self) -> Iterator[tuple[str, str, dict[str, float]]]:
        """For each own decision, as it is met: its id, its id there, and the shares of its branches by label."""
        stack: list[tuple[Rolled, str]] = [(self._dissected.root, "")]
        while stack:
            rolled, prefix = stack.pop()
            node = rolled.node
            if id(rolled) in self._shares:
                shares = self._shares[id(rolled)]
                yield node.id, prefix + node.id, dict(zip(labels(node), shares, strict=True))
            after = f"{prefix}{node.id}/" if isinstance(node, Link) else prefix
            stack.extend((child, after) for child in reversed(rolled.children))

    def _values(self, rolled: Rolled, below: Sequence[list[Draws]]) -> list[Draws]:
        """The values from a node on, per actor."""
        if not rolled.children:
            return self._worth(rolled.values)
        if isinstance(rolled.node, Link):
            return below[0]
        ways = [
            [pay + after for pay, after in zip(self._worth(pays), afters, strict=True)]
            for pays, afters in zip(rolled.pays, below, strict=True)
        ]
        columns = [list(column) for column in zip(*ways, strict=True)]
        node = rolled.node
        if not isinstance(node, Decision):
            odds = [np.array([share or 0.0]) for share in rolled.shares]
        else:
            owner = self._preferences.owners[node.actor]
            if node.rationality is None:
                return self._at_decision(rolled, columns, owner)
            odds = _odds(columns[owner], node.rationality)
        tolerances = self._preferences.tolerances[: self._actors]
        return [_equivalent(column, odds, tolerance) for column, tolerance in zip(columns, tolerances, strict=True)]

    def _worth(self, values: Sequence[float] | None) -> list[Draws]:
        """What is worth so much to each actor, and in each attribute, as each actor's utility at the draws."""
        assert values is not None, "the tree is defined"
        worth = [np.array([value]) for value in values[: self._actors]]
        of_attributes = values[self._actors :]
        worth[self._dissected.seen] = np.array(of_attributes) @ self._weights if any(of_attributes) else np.zeros(1)
        return worth

    def _at_decision(self, rolled: Rolled, columns: list[list[Draws]], owner: int) -> list[Draws]:
        values = _stacked(columns[owner])
        best = values.max(axis=0)
        tied = best - values <= TIE * np.maximum(1.0, np.maximum(np.abs(best), np.abs(values)))
        if is_own(self._dissected, rolled):
            self._shares[id(rolled)] = (tied / tied.sum(axis=0)).mean(axis=1).tolist()
        first = tied.argmax(axis=0)
        if len(first) == 1:
            return [column[first[0]] for column in columns]
        everywhere = np.arange(len(first))
        return [np.broadcast_to(_stacked(column), values.shape)[first, everywhere] for column in columns]


def _stacked(columns: Sequence[Draws]) -> NDArray[np.float64]:
    """(branches, draws), or (branches, 1) where nothing depends on the draw."""
    return np.stack(np.broadcast_arrays(*columns))


def _odds(values: Sequence[Draws], rationality: float) -> list[Draws]:
    """The odds of a quantal response at each draw, p_i ∝ exp(λ V_i)."""
    together = _stacked(values)
    powers = np.exp(rationality * (together - together.max(axis=0)))
    return list(powers / powers.sum(axis=0))


def _equivalent(values: Sequence[Draws], odds: Sequence[Draws], tolerance: float | None) -> Draws:
    """The certainty equivalent of a lottery at each draw, as certainty.certainty_equivalent has it."""
    count = len(values)
    together = _stacked([*values, *odds])
    worth, weights = together[:count], together[count:]
    mean = _weighted(weights, worth)
    if tolerance is None:
        return mean
    spreads = np.where(weights > 0, (mean - worth) / tolerance, 0.0)
    near = np.abs(spreads).max(axis=0) <= 1
    worst = spreads.max(axis=0)
    large = worst + np.log(_weighted(weights, np.exp(spreads - worst)))
    small = np.log1p(_weighted(weights, np.expm1(np.where(near, spreads, 0.0))))
    return mean - tolerance * np.where(near, small, large)


def _weighted(weights: NDArray[np.float64], values: NDArray[np.float64]) -> Draws:
    """The sum over branches at each draw."""
    return np.einsum("ij,ij->j", weights, values)
