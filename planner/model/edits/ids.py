"""Ids for what an edit makes."""

from __future__ import annotations

import secrets
from typing import Final

from attrs import evolve

from planner.model.nodes import Branch, Link, Node, Outcome
from planner.model.places import nodes, rewritten

_LETTERS: Final = "0123456789abcdefghjkmnpqrstvwxyz"  # 32, without those that look like others


def fresh_id(stem: str) -> str:
    """A new id: the stem and 50 random bits.

    Nobody asks whether it is taken, since that would walk the tree at every keystroke: among 600,000 ids, all that a
    document may hold, it is so once in two thousand million times.
    """
    bits = secrets.randbits(50)
    return stem + "".join(_LETTERS[bits >> shift & 31] for shift in range(0, 50, 5))


def empty_branch(label: str = "", node: Node | None = None) -> Branch:
    """A new branch, to an end with nothing on it unless a node is given."""
    return Branch(id=fresh_id("b"), label=label, node=node if node is not None else Outcome(id=fresh_id("n")))


def with_fresh_ids(branch: Branch) -> Branch:
    """A copy of a branch and all below it under new ids, the links within it aimed at the copies. Events stay."""
    ids = {node.id: fresh_id("n") for node in nodes(branch.node)}

    def renamed(node: Node) -> Node:
        if isinstance(node, Link):
            return evolve(node, id=ids[node.id], target=ids.get(node.target, node.target))
        return evolve(node, id=ids[node.id])

    below = rewritten(branch.node, lambda inner: evolve(inner, id=fresh_id("b")), renamed)
    return evolve(branch, id=fresh_id("b"), node=below)
