"""The part of a rollback that knowledge changes, rolled back again at everything that may become known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from planner.analysis import sampled_steps as steps
from planner.analysis.preferences import Preferences
from planner.analysis.rolled import Rolled
from planner.analysis.samples import Amount
from planner.model.nodes import Decision, Link

Worth = tuple[Amount, ...]
"""A figure per actor: one for each of the draws, or one for all."""


class Informed:
    """The values from here on of nodes whose chances, or what lies below them, have changed.

    preferences: those of a rollback by expected utility. private: only the seeing actor knows: every other owner
    keeps to today's choice, or to today's odds.
    """

    def __init__(self, preferences: Preferences, *, private: bool = False) -> None:
        self._preferences = preferences
        self._private = private

    def values(
        self,
        changed: Sequence[Rolled],
        shares: Mapping[int, Sequence[Amount]],
        known: Mapping[int, Worth] | None = None,
        keep: Iterable[Rolled] = (),
    ) -> dict[int, Worth]:
        """What changed nodes are worth, by the identity of a Rolled.

        changed: all that may be worth something else, children before parents. shares: chances per branch that
        replace those of a chance node. known: values that hold as they are given. keep: whose values are asked for;
        the others' are dropped once nobody needs them.
        """
        worth = dict(known or {})
        asked = {id(rolled) for rolled in keep}
        waiting = _uses(changed)
        for rolled in changed:
            if id(rolled) not in worth:
                with np.errstate(all="ignore"):
                    worth[id(rolled)] = self._worth(rolled, worth, shares.get(id(rolled)))
            for child in rolled.children:
                if id(child) in waiting:
                    waiting[id(child)] -= 1
                    if not waiting[id(child)] and id(child) not in asked:
                        worth.pop(id(child), None)
        return {name: values for name, values in worth.items() if name in asked}

    def _worth(self, rolled: Rolled, worth: Mapping[int, Worth], told: Sequence[Amount] | None) -> Worth:
        below = [worth.get(id(child)) or _defined(child.values) for child in rolled.children]
        if isinstance(rolled.node, Link):
            return below[0]
        ways = list(zip(map(_defined, rolled.pays), below, strict=True))
        columns = [[pay[actor] + after[actor] for pay, after in ways] for actor in range(len(below[0]))]
        shares: Sequence[Amount] = [share or 0.0 for share in rolled.shares]
        if isinstance(rolled.node, Decision):
            owner = self._preferences.owners[rolled.node.actor]
            answers = owner == self._preferences.seen or not self._private
            if rolled.node.rationality is None:
                return self._chosen(rolled, columns, owner if answers else None)
            if answers:
                shares = steps.odds(columns[owner], rolled.node.rationality)
        elif told is not None:
            shares = told
        return tuple(
            steps.mean(column, shares) if tolerance is None else steps.certainty_equivalent(column, shares, tolerance)
            for column, tolerance in zip(columns, self._preferences.tolerances, strict=True)
        )

    def _chosen(self, rolled: Rolled, columns: Sequence[Sequence[Amount]], owner: int | None) -> Worth:
        """What comes of the owner's best branch; of today's choice, where the owner does not answer."""
        choice: steps.Choices = rolled.choice[0]
        if owner is not None:
            paid = rolled.context.paid
            choice = steps.first_best(columns[owner], paid[owner] if paid else 0.0)
        return tuple(steps.taken(column, choice) for column in columns)


def _uses(changed: Sequence[Rolled]) -> dict[int, int]:
    """How many of the changed nodes ask for each of them."""
    uses = {id(rolled): 0 for rolled in changed}
    for rolled in changed:
        for child in rolled.children:
            if id(child) in uses:
                uses[id(child)] += 1
    return uses


def _defined(values: tuple[float, ...] | None) -> tuple[float, ...]:
    assert values is not None, "the tree is defined"
    return values
