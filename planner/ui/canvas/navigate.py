"""Where the arrow keys lead: by geometry, as the tree is drawn, and never by a walk over the whole of it."""

from __future__ import annotations

from typing import Literal

from planner.drawing.layout import Layout, Placed
from planner.model.places import Place

Way = Literal["left", "right", "up", "down", "first", "last"]


def step(layout: Layout, place: Place, way: Way) -> Place:
    """The place that lies that way, or the same place where nothing does.

    Left is the node that leads here, right the nearest one that this leads to. Up and down stay in the column: the
    nearest node above or below at this depth; between outcomes, which share a column, the nearest outcome. First and
    last are siblings. No way leads out of a part in focus; into a collapsed node leads "right".
    """
    if way == "left":
        return place if place == layout.base else place[:-1]
    if way == "right":
        return _nearest_child(layout, place)
    if way in ("first", "last"):
        return _end_sibling(layout, place, -1 if way == "last" else 0)
    return _along_column(layout, place, 1 if way == "down" else -1)


def _nearest_child(layout: Layout, place: Place) -> Place:
    """The child whose y is nearest to its parent's; children are drawn in order, so halving finds it."""
    placed = layout.placed_at(place)
    if placed.collapsed:
        return (*place, 0)
    count = len(placed.children)
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


def _end_sibling(layout: Layout, place: Place, end: int) -> Place:
    if place == layout.base:
        return place
    count = len(layout.placed_at(place[:-1]).children)
    return (*place[:-1], end % count)


def _along_column(layout: Layout, place: Place, direction: int) -> Place:
    """The next node in this column: up to the fork where the tree goes on that way, then down its near edge."""
    drawn = [layout.root]
    for position in place[len(layout.base) :]:
        drawn.append(drawn[-1].children[position])
    ends = not drawn[-1].node.branches
    for depth in range(len(drawn) - 2, -1, -1):
        level = len(layout.base) + depth
        position = place[level] + direction
        if 0 <= position < len(drawn[depth].children):
            beside = (*place[:level], position)
            found = drawn[depth].children[position]
            return _near_edge(found, beside, direction, None if ends else len(place))
    return place


def _near_edge(placed: Placed, place: Place, direction: int, level: int | None) -> Place:
    """Down the first branches (or the last ones, coming from below) to that level, or as far as they lead."""
    found = list(place)
    while placed.children and (level is None or len(found) < level):
        position = 0 if direction > 0 else len(placed.children) - 1
        found.append(position)
        placed = placed.children[position]
    return tuple(found)
