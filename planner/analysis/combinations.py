"""All that may be learned of several uncertainties together: gone through block by block, or drawn where too many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.informed import Worth
from planner.analysis.knowledge import Uncertainty
from planner.analysis.preferences import Preferences
from planner.analysis.rolled import Rolled

Draws = NDArray[np.float64]
"""(draws,)"""

MOST = 1_000_000
"""Combinations that are gone through one by one; beyond it they are drawn."""

DRAWN = 50_000
"""Combinations that are drawn where there are too many."""

BLOCK = 8_192
"""Combinations that are rolled back at a time, so that the work stays within some megabytes."""

HELD = 16 * BLOCK
"""Draws that a lottery holds one by one, more than are ever drawn."""


@frozen(eq=False, kw_only=True)
class Block:
    """Some combinations. shares: by the identity of a Rolled, the chances of its branches once each is known."""

    combinations: Combinations
    shares: dict[int, list[Draws]]
    picks: Sequence[NDArray[np.intp]]

    def weights(self, top: Rolled) -> Draws:
        """(draws,) how likely each combination is on arriving at a node; over all blocks they add up to 1."""
        return self.combinations.weights(top, self.picks)


class Combinations:
    """Every combination of what may be learned of some uncertainties, none of which tells of another.

    tables: per uncertainty, (atoms, results) the likelihoods of what may be learned. drawn: whether they are a sample.
    """

    def __init__(self, several: Sequence[Uncertainty], tables: Sequence[Draws], seed: int) -> None:
        self._several = several
        self._tables = tables
        self._priors = [one.prior @ table for one, table in zip(several, tables, strict=True)]
        self._sizes = [table.shape[1] for table in tables]
        self._seed = seed
        self.drawn = prod(self._sizes) > MOST
        self._count = DRAWN if self.drawn else prod(self._sizes)

    def blocks(self) -> Iterator[Block]:
        """The combinations, some thousands at a time."""
        random = np.random.default_rng(self._seed)
        told = [list(one.told(table)) for one, table in zip(self._several, self._tables, strict=True)]
        for start in range(0, self._count, BLOCK):
            size = min(BLOCK, self._count - start)
            if self.drawn:
                picks = [random.choice(len(prior), size, p=prior / prior.sum()) for prior in self._priors]
            else:
                picks = list(np.unravel_index(np.arange(start, start + size), self._sizes))
            shares = {
                name: list(chances[:, pick])
                for places, pick in zip(told, picks, strict=True)
                for name, chances in places
            }
            yield Block(combinations=self, shares=shares, picks=picks)

    def weights(self, top: Rolled, picks: Sequence[NDArray[np.intp]]) -> Draws:
        """(draws,) how likely the picked combinations are on arriving at a node."""
        weights = np.full(len(picks[0]), 1 / self._count if self.drawn else 1.0)
        for one, table, prior, pick in zip(self._several, self._tables, self._priors, picks, strict=True):
            odds = one.arriving(top) @ table
            if self.drawn:
                odds = odds / np.where(prior > 0, prior, 1.0)
            weights = weights * odds[pick]
        return weights


class Lottery:
    """What a node is worth over everything that may be learned, gathered block by block."""

    def __init__(self, preferences: Preferences) -> None:
        self._tolerances = preferences.tolerances
        self._values: list[list[Draws]] = [[] for _ in self._tolerances]  # per actor, block by block
        self._weights: list[Draws] = []

    def add(self, worth: Worth, weights: Draws) -> None:
        """Some more draws: what they are worth to each actor, and how likely they are."""
        for sofar, values in zip(self._values, worth, strict=True):
            sofar.append(np.broadcast_to(values, weights.shape))
        self._weights.append(weights)
        if sum(map(len, self._weights)) > HELD:
            self._sum_up()

    def _sum_up(self) -> None:
        """Puts one draw in place of all: a lottery of lotteries is worth what the whole lottery is."""
        mass = np.array([np.sum(np.concatenate(self._weights))])
        if mass[0] > 0:
            self._values = [[np.array([value])] for value in self.held()]
            self._weights = [mass]

    def held(self) -> tuple[float, ...]:
        """What each actor holds equal to all of it."""
        return tuple(self._held(actor) for actor in range(len(self._tolerances)))

    def _held(self, actor: int) -> float:
        values, weights = self.draws(actor)
        return held_equal(values, weights / weights.sum(), self._tolerances[actor])

    def draws(self, actor: int) -> tuple[Draws, Draws]:
        """(draws,) one actor's values, and their weights."""
        return np.concatenate(self._values[actor]), np.concatenate(self._weights)

    def error(self, actor: int) -> float:
        """The standard error of what an actor holds it equal to, where the draws are a sample (delta method)."""
        values, weights = self.draws(actor)
        apart, tolerance = values - self._held(actor), self._tolerances[actor]
        if tolerance is not None:
            apart = tolerance * np.expm1(-apart / tolerance)
        return float(np.sqrt(((weights * apart) ** 2).sum()))


def held_equal(values: Draws, weights: Draws, tolerance: float | None) -> float:
    """The certainty equivalent of a lottery of many draws, (draws,) values and weights that sum to 1.

    Source: as certainty.certainty_equivalent.
    """
    mean = float(weights @ values)
    if tolerance is None:
        return mean
    happens = weights > 0
    spreads, weights = (mean - values[happens]) / tolerance, weights[happens]
    if np.abs(spreads).max() <= 1:
        return mean - tolerance * float(np.log1p(weights @ np.expm1(spreads)))
    worst = float(spreads.max())
    return mean - tolerance * (worst + float(np.log(weights @ np.exp(spreads - worst))))
