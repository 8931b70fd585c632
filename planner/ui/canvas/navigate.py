"""Where the arrow keys lead: by geometry, as the tree is drawn, and never by a walk over the whole of it."""

from __future__ import annotations

from typing import Literal

from planner.drawing.layout import Layout
from planner.model.nodes import Node
from planner.model.places import Place, node_at

Way = Literal["left", "right", "up", "down", "first", "last"]


def step(layout: Layout, place: Place, way: Way) -> Place:
    """The place that lies that way, or the same place where nothing does.

    Left is the node that leads here, right the nearest one that this leads to. Up and down stay in the column: the
    nearest node above or below at this depth; between outcomes, which share a column, the nearest outcome. First and
    last are siblings.
    """
    root = layout.document.root
    if way == "left":
        return place[:-1]
    if way == "right":
        return _nearest_child(layout, place)
    if way in ("first", "last"):
        return _end_sibling(root, place, -1 if way == "last" else 0)
    return _along_column(root, place, 1 if way == "down" else -1)


def _nearest_child(layout: Layout, place: Place) -> Place:
    """The child whose y is nearest to its parent's; children are drawn in order, so halving finds it."""
    count = len(node_at(layout.document.root, place).branches)
    if not count:
        return place
    y = layout.locate(place).y
    low, high = 0, count - 1
    while high - low > 1:
        middle = (low + high) // 2
        if layout.locate((*place, middle)).y <= y:
            low = middle
        else:
            high = middle
    return min(((*place, low), (*place, high)), key=lambda child: abs(layout.locate(child).y - y))


def _end_sibling(root: Node, place: Place, end: int) -> Place:
    if not place:
        return place
    count = len(node_at(root, place[:-1]).branches)
    return (*place[:-1], end % count)


def _along_column(root: Node, place: Place, direction: int) -> Place:
    """The next node in this column: up to the fork where the tree goes on that way, then down its near edge."""
    nodes = [root]
    for position in place:
        nodes.append(nodes[-1].branches[position].node)
    ends = not nodes[-1].branches
    for depth in range(len(place) - 1, -1, -1):
        position = place[depth] + direction
        if 0 <= position < len(nodes[depth].branches):
            beside = (*place[:depth], position)
            return _near_edge(root, beside, direction, None if ends else len(place))
    return place


def _near_edge(root: Node, place: Place, direction: int, depth: int | None) -> Place:
    """Down the first branches (or the last ones, coming from below) to that depth, or as far as they lead."""
    found = list(place)
    node = node_at(root, place)
    while node.branches and (depth is None or len(found) < depth):
        position = 0 if direction > 0 else len(node.branches) - 1
        found.append(position)
        node = node.branches[position].node
    return tuple(found)
