"""The rollback after the commonest edit: one node is another, and above it one child a fork is worth something new."""

from __future__ import annotations

from operator import is_not
from typing import NamedTuple

from planner.analysis.preferences import Preferences
from planner.analysis.rolled import Rolled
from planner.analysis.steps import Ways, undefined, weigh
from planner.model.nodes import Decision, Fork, Link, Node, Outcome


class Passed(NamedTuple):
    """A fork on the way down of which one child alone has changed."""

    node: Fork
    before: Rolled
    position: int


def descend(node: Node, before: Rolled) -> tuple[list[Passed], Node, Rolled]:
    """The forks above all that has changed, then the topmost node below them and what it was worth before.

    Only for trees without events and links, and where nothing but the tree has changed: then what a fork pays, how
    likely its branches are and in which context its children stand is as it was.
    """
    passed: list[Passed] = []
    while not isinstance(node, (Outcome, Link)):
        position = _only_change(node, before)
        if position is None:
            break
        passed.append(Passed(node, before, position))
        node, before = node.branches[position].node, before.children[position]
    return passed, node, before


def ascend(passed: list[Passed], rolled: Rolled, preferences: Preferences) -> Rolled:
    """The rollback of the topmost fork that was passed, now that the node below the last of them is rolled."""
    for node, before, position in reversed(passed):
        below = before.children
        children = (*below[:position], rolled, *below[position + 1 :])
        written = before.written
        ways = Ways(node, before.context, children, before.pays, before.paying, written, written)
        if rolled.values is None:
            rolled = undefined(ways)
        else:
            rolled = weigh(ways, [child.values for child in children], preferences)
    return rolled


def _only_change(node: Fork, before: Rolled) -> int | None:
    """The position of the one branch that leads to another node than before, if nothing else here is different."""
    was = before.node
    if type(was) is not type(node) or before.values is None or len(was.branches) != len(node.branches):
        return None
    if isinstance(was, Decision) and (was.actor, was.rationality) != (node.actor, getattr(node, "rationality", None)):
        return None
    other = list(map(is_not, was.branches, node.branches))
    if other.count(True) != 1:
        return None
    position = other.index(True)
    old, new = was.branches[position], node.branches[position]
    alike = old.payoffs is new.payoffs and old.probability == new.probability and old.id == new.id
    return position if alike else None
