"""Where a node stands: the positions of the branches that lead to it from the root.

A place names a node together with the branch that leads to it; () is the root, which no branch leads to. All that
walks the tree is here, in loops: documents may be 250 levels deep.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final, TypeVar

from attrs import evolve, fields

from planner.model.nodes import Branch, Chance, Decision, Node
from planner.model.sentences import marked, said

Place = tuple[int, ...]

_Copied = TypeVar("_Copied", bound=Branch | Node)


def node_at(root: Node, place: Place) -> Node:
    """The node at a place. Raises IndexError where there is none."""
    node = root
    for position in place:
        node = node.branches[position].node
    return node


def branch_at(root: Node, place: Place) -> Branch:
    """The branch that leads to a place. Raises IndexError for the root."""
    return node_at(root, place[:-1]).branches[place[-1]]


def with_node(root: Node, place: Place, node: Node) -> Node:
    """The tree with another node at a place; everything off the path to it is shared."""
    ancestors: list[Node] = []
    walker = root
    for position in place:
        ancestors.append(walker)
        walker = walker.branches[position].node
    for parent, position in zip(reversed(ancestors), reversed(place), strict=True):
        before = parent.branches
        branch = _copy_with(before[position], "node", node)
        fork = _copy_with(parent, "branches", (*before[:position], branch, *before[position + 1 :]))
        if not _means_the_same_above(before[position].node, node):
            fork = evolve(fork)
        node = fork
    return node


def with_branch(root: Node, place: Place, branch: Branch) -> Node:
    """The tree with another branch leading to a place."""
    parent = node_at(root, place[:-1])
    branches = (*parent.branches[: place[-1]], branch, *parent.branches[place[-1] + 1 :])
    return with_node(root, place[:-1], evolve(parent, branches=branches))


def _means_the_same_above(before: Node, after: Node) -> bool:
    """Whether what a parent knows of all below it still holds with the one child in place of the other."""
    return (
        before.size == after.size
        and before.height == after.height
        and before.outcomes == after.outcomes
        and before.symbolic == after.symbolic
        and before.events == after.events
        and before.targets == after.targets
    )


def _copy_with(item: _Copied, name: str, value: Any) -> _Copied:
    """A copy with another value of one field, and what was derived from the fields as it was.

    Every edit makes two a level; attrs.evolve, which derives anew, takes three times as long.
    """
    kind = type(item)
    values, setters = _FIELDS[kind]
    made = object.__new__(kind)
    for put, kept in zip(setters, values(item), strict=True):
        put(made, kept)
    object.__setattr__(made, name, value)
    return made


_FIELDS: Final[dict[type, tuple[Callable[[Any], tuple[Any, ...]], list[Callable[[Any, Any], None]]]]] = {
    kind: (attrgetter(*names), [getattr(kind, name).__set__ for name in names])
    for kind in (Branch, Decision, Chance)
    for names in [[field.name for field in fields(kind)]]
}
"""For each class that can stand above a node: what reads all its fields, and what sets each on a frozen instance."""


def walk(root: Node) -> Iterator[tuple[Place, Node]]:
    """Every node with its place, in reading order: a node before what lies below it."""
    stack: list[tuple[Place, Node]] = [((), root)]
    while stack:
        place, node = stack.pop()
        yield place, node
        for position in range(len(node.branches) - 1, -1, -1):
            stack.append(((*place, position), node.branches[position].node))


def nodes(root: Node) -> Iterator[Node]:
    """Every node in reading order, for who does not ask for places: in a third of the time."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        if node.branches:
            stack.extend([branch.node for branch in reversed(node.branches)])


def rewritten(root: Node, branch_change: Callable[[Branch], Branch], node_change: Callable[[Node], Node]) -> Node:
    """The tree with every branch and every node put through a function; what both leave as it is stays shared.

    node_change sees a node whose branches are changed already.
    """
    made: dict[int, Node] = {}
    for node in reversed(list(nodes(root))):
        branches: list[Branch] = []
        for before in node.branches:
            branch, below = branch_change(before), made[id(before.node)]
            branches.append(branch if branch.node is below else evolve(branch, node=below))
        same = all(branch is before for branch, before in zip(branches, node.branches, strict=True))
        made[id(node)] = node_change(node if same else evolve(node, branches=tuple(branches)))
    return made[id(root)]


def find(root: Node, node_id: str) -> Place | None:
    """The place of the node with this id, or None."""
    return next((place for place, node in walk(root) if node.id == node_id), None)


def labels(node: Node) -> list[str]:
    """The labels of a node's branches as a path names them: the second "Delay" is "Delay (2)"."""
    named: list[str] = []
    seen: dict[str, int] = {}
    for branch in node.branches:
        count = seen[branch.label] = seen.get(branch.label, 0) + 1
        named.append(branch.label if count == 1 else f"{branch.label} ({count})")
    return named


def names(node: Node) -> list[str]:
    """The same as sentences call them: a branch without a label by what it leads to, or else by its turn."""
    named = labels(node)
    if all(branch.label for branch in node.branches):
        return named
    shown = Counter(branch.label or branch.node.title for branch in node.branches)
    for position, branch in enumerate(node.branches):
        if not branch.label:
            title = branch.node.title
            named[position] = title if title and shown[title] == 1 else _turn(position)
    return named


def called(node: Node, label: str) -> str:
    """What sentences call the branch that a path names so."""
    return names(node)[labels(node).index(label)]


def _turn(position: int) -> str:
    return said(_TURNS[position]) if position < len(_TURNS) else said("branch {number}", number=position + 1)


_TURNS: Final = (
    marked("the first branch"),
    marked("the second branch"),
    marked("the third branch"),
    marked("the fourth branch"),
    marked("the fifth branch"),
    marked("the sixth branch"),
)


def path(root: Node, place: Place) -> tuple[str, ...]:
    """The branch labels from the root to a place."""
    names: list[str] = []
    node = root
    for position in place:
        names.append(labels(node)[position])
        node = node.branches[position].node
    return tuple(names)


def say(root: Node, place: Place) -> str:
    """A place in words: "root › Summit › Failure"."""
    return " › ".join((said("root"), *path(root, place)))
