"""How a chance node comes out in the room: what may be rolled there, by which odds, and what a seed comes to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.analysis.reading import Spot, root_spot
from planner.analysis.rollback import Rollback
from planner.exercise import dice
from planner.exercise.events import Refused
from planner.exercise.state import METHODS, Commitment, Method, Roll
from planner.model.nodes import Link, Node
from planner.model.sentences import said


def outcome_of(commitment: Commitment, seed: str, node: Node) -> Roll:
    """What a seed comes to by an announced roll. Raises Refused for a seed that is not the one announced."""
    if dice.commitment_of(seed) != commitment.sha256:
        raise Refused(said("this is not the seed whose SHA-256 was shown"))
    if commitment.method == "2d6":
        thrown = dice.two_dice(seed)
        net = sum(amount for _, amount in commitment.modifiers)
        position = 0 if sum(thrown) + net >= dice.FIRST_AT else 1
    elif commitment.method == "d100":
        thrown = (dice.hundred(seed),)
        position = dice.by_hundred(thrown[0], commitment.probabilities)
    else:
        thrown = ()
        position = dice.by_uniform(dice.uniform(seed), commitment.probabilities)
    return Roll(commitment=commitment, seed=seed, dice=thrown, branch=node.branches[position].id)


def announcement(
    rollback: Rollback, path: Sequence[str], method: str, modifiers: Sequence[tuple[str, int]] = ()
) -> tuple[str, dict[str, Any]]:
    """A new seed, to be kept until the roll, and the data of the `committed` entry that announces it.

    After a crash in between the seed is lost: announce another; the log shows both.
    """
    seed = dice.new_seed()
    probabilities = tree_probabilities(rollback, path) or ()
    data = {"method": method, "sha256": dice.commitment_of(seed), "modifiers": [list(pair) for pair in modifiers]}
    return seed, {**data, "probabilities": list(probabilities)}


def methods_at(node: Node, probabilities: Sequence[float] | None) -> tuple[Method, ...]:
    """The ways to adjudicate a chance node. probabilities: the tree's, None where a problem hides them."""
    fits = {"2d6": len(node.branches) == 2, "d100": probabilities is not None, "model": probabilities is not None}
    return tuple(method for method in METHODS if fits.get(method, True))


def tree_probabilities(rollback: Rollback, path: Sequence[str]) -> tuple[float, ...] | None:
    """The branches' probabilities at the end of a path of branch ids, as events met on the way leave them.

    None where a problem leaves one of them undetermined, and where the path leads to no chance node.
    """
    spot = spot_on(rollback, path)
    shares = spot.rolled.shares
    known = tuple(share for share in shares if share is not None)
    return known if known and len(known) == len(shares) and spot.rolled.node.kind == "chance" else None


def spot_on(rollback: Rollback, path: Sequence[str]) -> Spot:
    """The node that a path of branch ids leads to, links followed, with what the way there has come to."""
    spot = _through(root_spot(rollback))
    for branch_id in path:
        ids = [branch.id for branch in spot.rolled.node.branches]
        spot = _through(spot.step(ids.index(branch_id)))
    return spot


def _through(spot: Spot) -> Spot:
    while isinstance(spot.rolled.node, Link) and spot.rolled.children:
        spot = spot.step(0)
    return spot
