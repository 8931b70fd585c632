"""The branches as lines: soft elbows from node to node, heavy on the play, a double bar where refused."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from planner.drawing.inks import brush, dashed, pen
from planner.drawing.scene import Scene
from planner.drawing.showing import Item
from planner.drawing.spacing import BAR_LEFT, LEAD, SYMBOL

MARKED = 0.4
"""The scale below which what is drawn on a branch cannot be told apart."""

_BEND = LEAD - 9.0  # from the parent's centre to where the elbow has become level
_MARK = 3.6  # half a diamond
_SOFT = 10.0  # device pixels of an elbow below which a straight line looks the same


def draw_lines(painter: QPainter, scene: Scene, items: Iterable[Item], scale: float) -> None:
    """All branches seen: the thin ones first, so that the play lies above them."""
    style = scene.style
    layers: dict[bool, list[tuple[float, float, float, float]]] = {False: [], True: []}
    bars: list[QLineF] = []
    ghosts: list[tuple[float, float, float, float]] = []
    ahead: list[tuple[float, float, float, float]] = []
    for item in items:
        seen = item.seen
        if item.parent is None or seen.how == "block":
            continue
        start = scene.layout.columns[seen.depth - 1]
        end = scene.layout.x_at(seen.placed, seen.depth)
        edge = (start, item.parent.seen.y, end, seen.y)
        (ahead if item.ahead else layers[item.on_play]).append(edge)
        if item.only_ghost:
            ghosts.append(edge)
        if item.refused and scale > MARKED:
            at = start + _BEND
            bars += QLineF(at - 4, seen.y + 4, at, seen.y - 4), QLineF(at, seen.y + 4, at + 4, seen.y - 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for on_play, width, colour in ((False, style.thin_width, style.thin), (True, style.play_width, style.play)):
        if not layers[on_play]:
            continue
        painter.setPen(pen(colour, max(width, 0.75 / scale)))
        if LEAD * scale < _SOFT:
            painter.drawLines(_straight(layers[on_play]))
        else:
            painter.drawPath(_soft(layers[on_play]))
    painter.setPen(pen(style.quiet, 1.2))
    painter.drawLines(bars)
    if ahead:
        painter.setPen(dashed(style.quiet, max(style.ghost_width, 0.75 / scale)))
        painter.drawPath(_soft(ahead))
    if ghosts:
        painter.setPen(dashed(style.ghost, max(style.ghost_width, 1.0 / scale)))
        painter.drawPath(_soft(ghosts))


def draw_marks(painter: QPainter, scene: Scene, items: Iterable[Item]) -> None:
    """A small diamond on the branch that is taken under the compared scenario, where another one is here."""
    style = scene.style
    painter.setPen(pen(style.ghost, 1.3))
    painter.setBrush(brush(style.paper))
    for item in items:
        if item.chosen_there and item.seen.how != "block":
            x, y = scene.layout.columns[item.seen.depth - 1] + _BEND + _MARK + 6.0, item.seen.y
            corners = (QPointF(x - _MARK, y), QPointF(x, y - _MARK), QPointF(x + _MARK, y), QPointF(x, y + _MARK))
            painter.drawPolygon(QPolygonF(corners))


def draw_heat(painter: QPainter, scene: Scene, items: Iterable[Item]) -> None:
    """What is too low to be told apart: dark where the play is likely to come, light elsewhere."""
    style, layout = scene.style, scene.layout
    right = layout.outcome_x + BAR_LEFT + layout.spacing.bar
    for item in items:
        seen = item.seen
        if seen.how == "block":
            left = layout.columns[seen.depth - 1] + SYMBOL
            painter.setOpacity(0.35 + 0.65 * item.reach**0.25 if item.reach else 0.3)
            colour = style.play if item.on_play else style.thin
            painter.fillRect(QRectF(left, seen.top, right - left, seen.bottom - seen.top), brush(colour))
    painter.setOpacity(1.0)


def _soft(edges: Iterable[tuple[float, float, float, float]]) -> QPainterPath:
    path = QPainterPath()
    for start, above, end, y in edges:
        left, bend = start + SYMBOL, start + _BEND
        path.moveTo(left, above)
        if above != y:
            width = bend - left
            path.cubicTo(left + 0.7 * width, above, left + 0.25 * width, y, bend, y)
        path.lineTo(end - SYMBOL + 1, y)
    return path


def _straight(edges: Iterable[tuple[float, float, float, float]]) -> list[QLineF]:
    lines: list[QLineF] = []
    for start, above, end, y in edges:
        lines += QLineF(start, above, start + _BEND, y), QLineF(start + _BEND, y, end, y)
    return lines
