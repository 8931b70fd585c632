"""How large a tree may be, with its links counted as what they stand for."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from planner.model.nodes import Link, Node
from planner.model.places import find, nodes, say
from planner.model.problems import DocumentError
from planner.model.sentences import said

MOST_NODES: Final = 300_000
MOST_LEVELS: Final = 250


@frozen
class Extent:
    """How much there is at and below a node: nodes, and levels with its own as the first."""

    nodes: int
    levels: int


def refuse_excess(root: Node) -> None:
    """Raises DocumentError for a tree beyond the limits, a link to nowhere, or links that lead back to themselves.

    A tree without links is judged by what its root knows; one with links is walked.
    """
    extent = Extent(root.size, root.height + 1)
    if root.targets and extent.nodes <= MOST_NODES:
        extent = expanded(root)
    if extent.nodes > MOST_NODES:
        linked = said(", links counted as what they stand for") if root.targets else ""
        raise DocumentError(
            said(
                "the tree has {nodes:,} nodes{linked}; the most is {most_nodes:,}",
                nodes=extent.nodes,
                linked=linked,
                most_nodes=MOST_NODES,
            )
        )
    if extent.levels > MOST_LEVELS:
        raise DocumentError(
            said(
                "the tree is {levels} levels deep; the most is {most_levels}",
                levels=extent.levels,
                most_levels=MOST_LEVELS,
            )
        )


def expanded(root: Node) -> Extent:
    """The extent of a tree whose links are followed. Raises DocumentError for a link to nowhere and for a cycle.

    Depth first, children and link targets alike, each node once however often it is linked to.
    """
    targets = {node.id: node for node in nodes(root) if node.id in root.targets}
    known: dict[int, Extent] = {}
    opened: dict[int, Node] = {}  # from the root to the node at hand, in this order
    stack = [root]
    while stack:
        node = stack[-1]
        if id(node) in known:
            stack.pop()
            continue
        below = [_target(root, node, targets)] if isinstance(node, Link) else [branch.node for branch in node.branches]
        waiting = [child for child in below if child.targets and id(child) not in known]
        if not waiting:
            opened.pop(id(node), None)
            known[id(node)] = _extent(node, below, known)
            continue
        opened[id(node)] = node
        for child in waiting:
            if id(child) in opened:
                raise _cycle(root, child, list(opened.values()))
        stack.extend(waiting)
    return known[id(root)]


def _extent(node: Node, below: list[Node], known: dict[int, Extent]) -> Extent:
    extents = [known[id(child)] if child.targets else Extent(child.size, child.height + 1) for child in below]
    if isinstance(node, Link):
        return extents[0]
    deepest = max((extent.levels for extent in extents), default=0)
    return Extent(sum(extent.nodes for extent in extents) + 1, deepest + 1)


def _target(root: Node, link: Link, targets: dict[str, Node]) -> Node:
    if link.target not in targets:
        raise DocumentError(said("link to '{target}', which does not exist", target=link.target), _where(root, link))
    return targets[link.target]


def _cycle(root: Node, again: Node, opened: list[Node]) -> DocumentError:
    cycle = opened[opened.index(again) :]
    link = next(node for node in reversed(cycle) if isinstance(node, Link))
    return DocumentError(
        said("link to '{target}', which leads back to this link", target=link.target), _where(root, link)
    )


def _where(root: Node, node: Node) -> str:
    place = find(root, node.id)
    return say(root, place) if place is not None else ""
