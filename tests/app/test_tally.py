"""The count of outcomes, kept up to date by what differs, against counting the whole tree."""

from __future__ import annotations

import random

from attrs import evolve

from planner.app.tally import Tally
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome
from planner.model.places import node_at, walk, with_node


def grown(chooser: random.Random, root: Node, name: int) -> Node:
    """The tree with something added, removed, moved or turned into another kind at a random node."""
    place, node = chooser.choice(list(walk(root)))
    what = chooser.choice(["grow", "prune", "turn", "reverse"])
    if what == "grow" or not node.branches:
        twigs = tuple(Branch(id=f"b{name}.{n}", label="", node=Outcome(id=f"n{name}.{n}")) for n in range(3))
        return with_node(root, place, Decision(id=node.id, branches=(*node.branches, *twigs)))
    if what == "prune":
        return with_node(root, place, evolve(node, branches=node.branches[1:]) if place else node)
    if what == "turn":
        return with_node(root, place, Chance(id=node.id, branches=node.branches))
    return with_node(root, place, evolve(node, branches=node.branches[::-1]))


def test_two_hundred_random_edits_are_counted_as_a_whole_walk_counts_them():
    chooser = random.Random(4)
    root: Node = Outcome(id="root")
    tally = Tally()
    for name in range(200):
        root = grown(chooser, root, name)
        assert tally.outcomes(root) == sum(node.kind == "outcome" for _, node in walk(root))


def test_a_moved_subtree_is_neither_gained_nor_lost():
    """Two branches of one outcome each, one moved below the other: counted by hand, one outcome is gone."""
    a, b = (Branch(id=f"b{n}", label=n, node=Outcome(id=n)) for n in "ab")
    root = Decision(id="D", branches=(a, b))
    tally = Tally()
    assert tally.outcomes(root) == 2
    moved = with_node(evolve(root, branches=(a,)), (0,), Decision(id="a", branches=(b,)))
    assert node_at(moved, (0, 0)) is b.node
    assert tally.outcomes(moved) == 1
