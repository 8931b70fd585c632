"""The part of a rollback that knowledge changes, rolled back again at everything that may become known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from planner.analysis.draws import Draws, equivalents, first_best, odds
from planner.analysis.preferences import Preferences
from planner.analysis.rolled import Rolled
from planner.model.nodes import Decision, Link


class Informed:
    """The values from here on, (actors, draws), of nodes whose chances, or what lies below them, have changed.

    preferences: those of a rollback by expected utility. private: only the seeing actor knows: every other owner
    keeps to today's choice, or to today's odds.
    """

    def __init__(self, preferences: Preferences, *, private: bool = False) -> None:
        self._preferences = preferences
        self._private = private

    def values(
        self,
        changed: Iterable[Rolled],
        shares: Mapping[int, Draws],
        known: Mapping[int, Draws] | None = None,
        keep: Sequence[Rolled] = (),
    ) -> dict[int, Draws]:
        """What changed nodes are worth, by the identity of a Rolled.

        changed: all that may be worth something else, children before parents. shares: (branches, draws) chances
        that replace those of a chance node. known: values that hold as they are given. keep: whose values are asked
        for; the others' are dropped once nobody needs them.
        """
        worth: dict[int, Draws] = dict(known or {})
        asked = {id(rolled) for rolled in keep}
        waiting = _uses(changed := list(changed))
        for rolled in changed:
            if id(rolled) not in worth:
                worth[id(rolled)] = self._worth(rolled, worth, shares.get(id(rolled)))
            for child in rolled.children:
                if id(child) in waiting:
                    waiting[id(child)] -= 1
                    if not waiting[id(child)] and id(child) not in asked:
                        worth.pop(id(child), None)
        return {name: values for name, values in worth.items() if name in asked}

    def _worth(self, rolled: Rolled, worth: Mapping[int, Draws], told: Draws | None) -> Draws:
        below = [worth.get(id(child), _column(child.values)) for child in rolled.children]
        if isinstance(rolled.node, Link):
            return below[0]
        ways = [_column(pay) + after for pay, after in zip(rolled.pays, below, strict=True)]
        together = np.stack(np.broadcast_arrays(*ways))
        shares = np.array(rolled.shares, dtype=np.float64)[:, None]
        if isinstance(rolled.node, Decision):
            owner = self._preferences.owners[rolled.node.actor]
            if rolled.node.rationality is None:
                return self._chosen(rolled, together, owner)
            if owner == self._preferences.seen or not self._private:
                shares = odds(together[:, owner], rolled.node.rationality)
        elif told is not None:
            shares = told
        tolerances = self._preferences.tolerances
        return np.stack([equivalents(together[:, who], shares, rho) for who, rho in enumerate(tolerances)])

    def _chosen(self, rolled: Rolled, ways: Draws, owner: int) -> Draws:
        if self._private and owner != self._preferences.seen:
            return ways[rolled.choice[0]]
        paid = rolled.context.paid
        first = first_best(ways[:, owner], paid[owner] if paid else 0.0)
        return np.take_along_axis(ways, first[None, None, :], axis=0)[0]


def lottery(values: Draws, weights: Draws, preferences: Preferences) -> Draws:
    """What each actor holds equal to getting one of the draws: (actors, draws) and (draws,) weights give (actors,)."""
    spread = np.broadcast_to(values, (len(values), len(weights)))
    held = [
        equivalents(spread[who][:, None], weights[:, None], rho)[0] for who, rho in enumerate(preferences.tolerances)
    ]
    return np.array(held)


def _uses(changed: Sequence[Rolled]) -> dict[int, int]:
    """How many of the changed nodes ask for each of them."""
    uses = {id(rolled): 0 for rolled in changed}
    for rolled in changed:
        for child in rolled.children:
            if id(child) in uses:
                uses[id(child)] += 1
    return uses


def _column(values: Sequence[float] | None) -> Draws:
    assert values is not None, "the tree is defined"
    return np.array(values)[:, None]
