"""All that may be learned of several uncertainties together: gone through block by block, or drawn where too many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.draws import Draws, equivalents
from planner.analysis.knowledge import Uncertainty
from planner.analysis.preferences import Preferences
from planner.analysis.rolled import Rolled

MOST = 1_000_000
"""Combinations that are gone through one by one; beyond it they are drawn."""

DRAWN = 50_000
"""Combinations that are drawn where there are too many."""

BLOCK = 8_192
"""Combinations that are rolled back at a time, so that the work stays within some megabytes."""


@frozen(eq=False, kw_only=True)
class Block:
    """Some combinations. shares: by the identity of a Rolled, (branches, draws) the chances once each is known."""

    combinations: Combinations
    shares: dict[int, Draws]
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
                name: chances[:, pick] for places, pick in zip(told, picks, strict=True) for name, chances in places
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
        self._held: list[Draws] = []  # (actors,) what each block's lottery is held equal to
        self._masses: list[float] = []
        self._values: list[Draws] = []  # (actors, draws)
        self._weights: list[Draws] = []

    def add(self, values: Draws, weights: Draws) -> None:
        """Some more draws: (actors, draws) values and (draws,) weights."""
        mass = float(weights.sum())
        if mass > 0:
            everywhere = np.broadcast_to(values, (len(values), len(weights)))
            self._held.append(self._equal_to(everywhere, weights / mass))
            self._masses.append(mass)
        self._values.append(np.broadcast_to(values, (len(values), len(weights))))
        self._weights.append(weights)

    def held(self) -> Draws:
        """(actors,) what each actor holds equal to all of it: a lottery of lotteries is worth what the whole is."""
        masses = np.array(self._masses)
        return self._equal_to(np.array(self._held).T, masses / masses.sum())

    def _equal_to(self, values: Draws, weights: Draws) -> Draws:
        return np.array(
            [equivalents(values[who][:, None], weights[:, None], rho)[0] for who, rho in enumerate(self._tolerances)]
        )

    def draws(self, actor: int) -> tuple[Draws, Draws]:
        """(draws,) one actor's values, and their weights."""
        return np.concatenate([values[actor] for values in self._values]), np.concatenate(self._weights)

    def error(self, actor: int) -> float:
        """The standard error of what an actor holds it equal to, where the draws are a sample (delta method)."""
        values, weights = self.draws(actor)
        held, tolerance = float(self.held()[actor]), self._tolerances[actor]
        apart = values - held if tolerance is None else tolerance * np.expm1(-(values - held) / tolerance)
        return float(np.sqrt(((weights * apart) ** 2).sum()))
