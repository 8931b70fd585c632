"""Where a branch would come to stand that is let go at a point of the tree: asked of the layout, and drawn over it."""

from __future__ import annotations

from bisect import bisect_right

from attrs import frozen
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from planner.drawing.inks import brush, pen
from planner.drawing.layout import Layout, Placed
from planner.drawing.spacing import LEAD, SYMBOL
from planner.drawing.style import Style
from planner.model.places import Place

_RING = SYMBOL + 5.0
_BESIDE = 22.0  # from a branch to the line above the first or below the last
_LINE = 120.0  # the length of the line that shows where


@frozen
class Drop:
    """A place among a node's branches; on the node itself it is after its last one. `y` is where its line would run."""

    parent: Place
    position: int
    y: float


def drop_at(layout: Layout, x: float, y: float) -> Drop | None:
    """What lies under a point: a node, or the gap between two branches right of their parent; None beside the tree."""
    hit = layout.hit(x, y)
    if hit is not None and hit.part in ("node", "value"):
        return _last(layout, hit.place)
    place, placed, top = layout.base, layout.root, layout.top
    if x < layout.locate(place).x or not top <= y < top + placed.height:
        return None
    while True:
        position = bisect_right(placed.tops, y - top) - 1
        depth = len(place) - len(layout.base) + 1
        if position < 0 or not placed.children[position].children or x < layout.columns[depth]:
            break
        top += placed.tops[position]
        placed, place = placed.children[position], (*place, position)
    if not placed.children:
        return None
    return _between(placed, place, top, y)


def draw_drop(painter: QPainter, layout: Layout, drop: Drop, style: Style) -> None:
    """A ring around the new parent, and the line that the branch would have."""
    x, y = layout.locate(drop.parent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(style.ring, 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(x, y), _RING, _RING)
    path = QPainterPath(QPointF(x + _RING, y))
    path.cubicTo(x + LEAD * 0.7, y, x + LEAD * 0.3, drop.y, x + LEAD - 9, drop.y)
    path.lineTo(x + LEAD + _LINE, drop.y)
    painter.drawPath(path)
    painter.setBrush(brush(style.ring))
    painter.drawEllipse(QPointF(x + LEAD + _LINE, drop.y), 3.5, 3.5)


def _last(layout: Layout, place: Place) -> Drop:
    """After a node's last branch; of an outcome, and of what is collapsed, at its own height."""
    placed = layout.placed_at(place)
    count, y = len(placed.node.branches), layout.locate(place).y
    if placed.children:
        y = layout.locate((*place, len(placed.children) - 1)).y + _BESIDE
    return Drop(place, count, y)


def _between(placed: Placed, place: Place, top: float, y: float) -> Drop:
    """The gap nearest to a height among a node's branches."""
    centres = [top + start + child.y for start, child in zip(placed.tops, placed.children, strict=True)]
    position = bisect_right(centres, y)
    if position == 0:
        return Drop(place, 0, max(top + placed.tops[0], centres[0] - _BESIDE))
    if position == len(centres):
        return Drop(place, position, centres[-1] + _BESIDE)
    return Drop(place, position, (centres[position - 1] + centres[position]) / 2)
