"""A value function, drawn: amounts along the bottom, value upwards from 0 to 100, and handles to bend it by."""

from __future__ import annotations

from math import log
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.analysis.utility import shape_problem, value_of
from planner.drawing.style import LIGHT, Style
from planner.model.document import Attribute, Exponential, NumberFormat, Points, Shape
from planner.model.numbers import show_amount

SAMPLES: Final = 64
REACH: Final = 9.0  # pixels from a handle at which the hand has it
MARGINS: Final = (40.0, 12.0, 16.0, 24.0)  # left, top, right, bottom
TIDY: Final = 1.0  # points of value to which a handle snaps


def bend_through(value: float) -> float:
    """The c of the exponential that is worth so much (0 to 100, both excluded) halfway between worst and best.

    From 100 (1 - e^(-c/2)) / (1 - e^(-c)) = 100 / (1 + e^(-c/2)).
    """
    return -2 * log(100 / value - 1)


class ValueCurve(QWidget):
    """An exponential is bent by the handle in its middle, a line of points by each of those between its ends.

    With the keyboard: left and right choose a handle, up and down move it, Insert and Delete add one and take it away.
    A double click adds a point too; a straight line thereby becomes a line of points.
    """

    shape_requested = Signal(object)  # Shape
    released = Signal()  # the hand has let go: what follows is another step

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Style = LIGHT
        self._attribute: Attribute | None = None
        self._format = NumberFormat()
        self._chosen = 1
        self._held = False
        self.setObjectName("value_curve")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Value function"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(340, 190)

    def set_style(self, style: Style) -> None:
        self._look = style
        self.update()

    def show_attribute(self, attribute: Attribute, shown: NumberFormat) -> None:
        """Draws an attribute's value function; nothing where it has no levels or its shape is wrong."""
        self._attribute, self._format = attribute, shown
        self._chosen = min(self._chosen, max(len(self._points()) - 2, 1))
        self.update()

    # Where things are

    @property
    def drawn(self) -> bool:
        """Whether there is a curve: two levels that differ, and a sound shape."""
        attribute = self._attribute
        return attribute is not None and attribute.worst is not None and not shape_problem(attribute)

    def handles(self) -> list[QPointF]:
        """Where the handles are, in pixels: those that can be moved, from left to right."""
        return [self._at(level, value) for level, value in self._points()[1:-1]]

    def _points(self) -> list[tuple[float, float]]:
        """The ends and the handles between them, by rising level; of a straight line, the ends."""
        attribute = self._attribute
        if attribute is None or attribute.worst is None or attribute.best is None:
            return []
        ends = [(attribute.worst, 0.0), (attribute.best, 100.0)]
        if isinstance(attribute.shape, Points):
            return list(attribute.shape.points)
        if isinstance(attribute.shape, Exponential):
            middle = (attribute.worst + attribute.best) / 2
            ends.append((middle, value_of(attribute, middle)))
        return sorted(ends)

    def _span(self) -> tuple[float, float]:
        levels = [level for level, _ in self._points()]
        return min(levels), max(levels)

    def _room(self) -> QRectF:
        left, top, right, bottom = MARGINS
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def _at(self, level: float, value: float) -> QPointF:
        room, (low, high) = self._room(), self._span()
        across, up = (level - low) / (high - low), value / 100
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())

    def _read(self, at: QPointF) -> tuple[float, float]:
        """Level and value at a pixel, the level to a hundredth of the span."""
        room, (low, high) = self._room(), self._span()
        share = round((at.x() - room.left()) / room.width(), 2)
        value = round((room.bottom() - at.y()) / room.height() * 100 / TIDY) * TIDY
        return low + share * (high - low), value

    # Bending

    def _move_to(self, level: float, value: float) -> None:
        """The chosen handle moved, as far as its neighbours let it."""
        attribute, points = self._attribute, self._points()
        if attribute is None or not 0 < self._chosen < len(points) - 1:
            return
        if isinstance(attribute.shape, Exponential):
            self.shape_requested.emit(Exponential(c=round(bend_through(min(max(value, 1.0), 99.0)), 3)))
            return
        (x0, v0), (x1, v1) = points[self._chosen - 1], points[self._chosen + 1]
        slack = (x1 - x0) / 100
        low, high = sorted((v0, v1))
        points[self._chosen] = (min(max(level, x0 + slack), x1 - slack), min(max(value, low), high))
        self.shape_requested.emit(Points(points=tuple(points)))

    def _add(self, level: float, value: float | None = None) -> None:
        """A point more, on the curve unless a value is given."""
        attribute = self._attribute
        if attribute is None or not self.drawn or isinstance(attribute.shape, Exponential):
            return
        points = [point for point in self._points() if point[0] != level]
        position = sum(x < level for x, _ in points)
        if not 0 < position < len(points):
            return
        low, high = sorted((points[position - 1][1], points[position][1]))
        points.insert(position, (level, min(max(value_of(attribute, level) if value is None else value, low), high)))
        self._chosen = position
        self.shape_requested.emit(Points(points=tuple(points)))

    def _remove(self) -> None:
        attribute, points = self._attribute, self._points()
        if attribute is not None and isinstance(attribute.shape, Points) and 0 < self._chosen < len(points) - 1:
            del points[self._chosen]
            shape: Shape = Points(points=tuple(points)) if len(points) > 2 else "linear"
            self.shape_requested.emit(shape)

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = [(at - event.position()).manhattanLength() for at in self.handles()] if self.drawn else []
        if near and min(near) <= REACH:
            self._chosen = near.index(min(near)) + 1
            self._held = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._move_to(*self._read(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = False
        self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.drawn:
            self._add(*self._read(event.position()))
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        points, key = self._points(), event.key()
        if not self.drawn:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and len(points) > 2:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._chosen = min(max(self._chosen + step, 1), len(points) - 2)
            self.update()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(points) > 2:
            level, value = points[self._chosen]
            self._move_to(level, value + (TIDY if key == Qt.Key.Key_Up else -TIDY))
        elif key == Qt.Key.Key_Insert:
            gap = max(range(1, len(points)), key=lambda i: points[i][0] - points[i - 1][0])
            self._add((points[gap - 1][0] + points[gap][0]) / 2)
        elif key == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.released.emit()
        super().focusOutEvent(event)

    # The picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        painter.fillRect(room, QColor(self._look.paper))
        self._paint_scale(painter, room)
        if self.drawn:
            self._paint_levels(painter, room)
            self._paint_curve(painter)
            self._paint_handles(painter)

    def _paint_scale(self, painter: QPainter, room: QRectF) -> None:
        for value in (0, 50, 100):
            y = room.bottom() - value / 100 * room.height()
            painter.setPen(QPen(QColor(self._look.rim), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(self._look.quiet))
            beside = QRectF(0, y - 10, room.left() - 8, 20)
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(value))

    def _paint_levels(self, painter: QPainter, room: QRectF) -> None:
        assert self._attribute is not None
        low, high = (show_amount(level, self._format) for level in self._span())
        below = QRectF(room.left(), room.bottom() + 4, room.width(), MARGINS[3] - 4)
        painter.setPen(QColor(self._look.quiet))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), low)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), high)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), self._attribute.unit)

    def _paint_curve(self, painter: QPainter) -> None:
        assert self._attribute is not None
        low, high = self._span()
        levels = {low + (high - low) * step / SAMPLES for step in range(SAMPLES + 1)}
        levels |= {level for level, _ in self._points()}
        line = QPolygonF([self._at(level, value_of(self._attribute, level)) for level in sorted(levels)])
        painter.setPen(QPen(QColor(self._look.accent), 2))
        painter.drawPolyline(line)

    def _paint_handles(self, painter: QPainter) -> None:
        for position, at in enumerate(self.handles(), start=1):
            here = self.hasFocus() and position == self._chosen
            painter.setPen(QPen(QColor(self._look.ring if here else self._look.accent), 2.5 if here else 1.5))
            painter.setBrush(QColor(self._look.window))
            painter.drawEllipse(at, 5.0, 5.0)
