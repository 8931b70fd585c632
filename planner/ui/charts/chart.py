"""What every chart shares: the style's inks, hover and keys that tell numbers, and pictures for a briefing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from attrs import frozen
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.drawing.fonts import ui_font
from planner.drawing.style import Style
from planner.ui.charts.printable import Printable
from planner.ui.scale import px
from planner.ui.tips import in_lines

TEXT = 11  # pixels at 100 %
LABELLED = 36  # pixels of an axis with its numbers and its name, at 100 %
NEAR = 12  # pixels around a point that count as on it


@frozen(eq=False)
class Mark:
    """A part of a chart that tells its numbers and can be chosen. The area is in the chart's own units."""

    area: QRectF
    tip: str
    key: object = None  # what choosing it means to the view


@frozen
class Spot:
    """Where a text stands from its point: in its own widths and heights, and pixels beyond that."""

    across: float
    down: float
    right: float = 0
    below: float = 0


class Axis(pg.AxisItem):
    """Numbers as they are, with a true minus sign; no powers of ten in the axis's name."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        return [text.replace("-", "\N{MINUS SIGN}") for text in super().tickStrings(values, scale, spacing)]


class Chart(Printable):
    """A plot without boxes, buttons or zoom. Arrow keys go from mark to mark, Enter chooses one."""

    mark_chosen = Signal(object)  # a mark's key

    picture: Any = None
    """What a chart shows, in a class of its own."""

    def __init__(self, name: str, style: Style, parent: QWidget) -> None:
        super().__init__(parent, axisItems={side: Axis(side) for side in ("left", "bottom")})
        self.look = style
        self.marks: list[Mark] = []
        self._texts: list[QRectF] = []  # where texts stand, in the scene
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setMinimumSize(120, 60)
        plot = self.plot
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.layout.setContentsMargins(2, 8, 10, 2)
        plot.setMouseEnabled(False, False)
        plot.getViewBox().setDefaultPadding(0)
        self.add_offers()
        self._ring = pg.QtWidgets.QGraphicsRectItem()
        self._ring.setZValue(50)

    # What is drawn

    def set_style(self, style: Style) -> None:
        self.look = style
        self.draw()

    def show_picture(self, picture: object) -> None:
        """Shows something else from now on."""
        self.picture = picture
        self.draw()

    def draw(self) -> None:
        """Draws the chart anew, in the style as it is now."""
        plot = self.plot
        plot.clear()
        self.setBackground(self.look.window)
        self.marks = []
        self._texts = []
        self._current = -1
        self._dress_axes()
        if self.picture is None:
            return
        self.paint_chart()
        self._ring.setPen(self.pen(self.look.ring, 1.5))
        self._ring.hide()
        plot.addItem(self._ring, ignoreBounds=True)

    def paint_chart(self) -> None:
        """Adds the chart's own items and marks."""
        raise NotImplementedError

    def add_text(
        self, text: str, x: float, y: float, colour: str, anchor: tuple[float, float], *, bold: bool = False
    ) -> pg.TextItem:
        """A text at a point in the chart's units. anchor: which part of it stands there, (0, 0) its upper left."""
        item = pg.TextItem(text, color=colour, anchor=anchor)
        item.setFont(ui_font(px(TEXT), 600 if bold else 400))
        item.setZValue(20)
        self.plot.addItem(item, ignoreBounds=True)
        item.setPos(x, y)
        return item

    def add_dot(self, x: float, y: float, rim: str, fill: str) -> None:
        """A round mark at a point in the chart's units, of one size however large the chart is."""
        dot = pg.ScatterPlotItem([x], [y], size=9, pen=self.pen(rim, 1.4), brush=fill, useCache=False)
        dot.setZValue(10)
        self.plot.addItem(dot)

    def place_text(
        self,
        text: str,
        x: float,
        y: float,
        colour: str,
        spots: Sequence[Spot],
        *,
        bold: bool = False,
        most: int = 0,
        needed: bool = False,
    ) -> None:
        """A text beside a point, at the first of these spots where it meets no other text and stays inside.

        most: pixels that it may be wide; beyond, it ends in an ellipsis. needed: it stands at the first spot where
        there is room nowhere; else it is left out, and hovering tells it.
        """
        font = ui_font(px(TEXT), 600 if bold else 400)
        shown = pg.QtGui.QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, most) if most else text
        item = self.add_text(shown, x, y, colour, (0, 0), bold=bold)
        size, box = item.boundingRect().size(), self.plot.getViewBox()
        point, within = box.mapViewToScene(QPointF(x, y)), box.sceneBoundingRect()
        places = [
            QRectF(
                point.x() + spot.across * size.width() + spot.right,
                point.y() + spot.down * size.height() + spot.below,
                size.width(),
                size.height(),
            )
            for spot in spots
        ]
        free = (p for p in places if within.contains(p) and not any(p.intersects(other) for other in self._texts))
        place = next(free, None)
        if place is None and not needed:
            self.plot.removeItem(item)
            return
        place = place or _pushed_inside(places[0], within)
        item.setAnchor(
            ((point.x() - place.x()) / max(size.width(), 1), (point.y() - place.y()) / max(size.height(), 1))
        )
        self._texts.append(place.adjusted(4, 4, -4, -4))  # a text's own margin may lie under another's

    def pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen of so many pixels on the screen, and as thick in print."""
        return pg.mkPen(colour, width=width * self.thickness, style=style)

    def text_width(self, text: str, *, bold: bool = False) -> float:
        """Pixels that a text takes."""
        return pg.QtGui.QFontMetricsF(ui_font(px(TEXT), 600 if bold else 400)).horizontalAdvance(text)

    def short_name(self, name: str) -> str:
        """A row's name, cut in its middle where it would take too much of the chart."""
        metrics = pg.QtGui.QFontMetricsF(self.plot.getAxis("left").style["tickFont"])
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, min(240, int(0.45 * self.width())))

    def name_axes(self, across: str, up: str, *, needed: bool = False) -> None:
        """What is told along the bottom, and upright at the left.

        needed: what stands upright is cut where it is longer than that; else it is left out there.
        """
        metrics = pg.QtGui.QFontMetricsF(ui_font(TEXT))
        room = max(40, self.height() - px(LABELLED + 20))
        bottom, left = self.plot.getAxis("bottom"), self.plot.getAxis("left")
        bottom.setLabel(across, color=self.look.quiet)
        bottom.setHeight(px(LABELLED))
        fits = needed or metrics.horizontalAdvance(up) <= room
        shown = metrics.elidedText(up, Qt.TextElideMode.ElideMiddle, room) if fits else ""
        left.setLabel(shown, color=self.look.quiet)

    def _dress_axes(self) -> None:
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(self.pen(self.look.rim, 1))
            axis.setTextPen(pg.mkPen(self.look.quiet))
            axis.setTickFont(ui_font(px(TEXT)))
            axis.label.setFont(ui_font(px(TEXT)))
            axis.setStyle(
                tickLength=0, tickAlpha=0, tickTextOffset=6, autoExpandTextSpace=True, autoReduceTextSpace=False
            )

    # Marks

    def mark_at(self, position: QPointF) -> int:
        """The mark under a point of the widget; -1 where there is none. Of several the last added, on top."""
        box = self.plot.getViewBox()
        for index in range(len(self.marks) - 1, -1, -1):
            area = (
                box.mapViewToScene(self.marks[index].area.topLeft()),
                box.mapViewToScene(self.marks[index].area.bottomRight()),
            )
            rect = QRectF(*area).normalized()
            short = max(0.0, NEAR - rect.width()) / 2, max(0.0, NEAR - rect.height()) / 2
            if rect.adjusted(-short[0], -short[1], short[0], short[1]).contains(self.mapToScene(position.toPoint())):
                return index
        return -1

    def _point_out(self, index: int) -> None:
        """Rings a mark; -1 none."""
        self._current = index
        self._ring.setVisible(index >= 0)
        if index >= 0:
            self._ring.setRect(self.marks[index].area)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.mark_at(event.position())
        QToolTip.showText(event.globalPosition().toPoint(), in_lines(self.marks[index].tip) if index >= 0 else "", self)
        clickable = index >= 0 and self.marks[index].key is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        index = self.mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged."""

    def wheelEvent(self, event: QEvent) -> None:
        """Nothing is zoomed: what is around the chart may scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key())
        )
        if step is not None and self.marks:
            self._point_out((self._current + step) % len(self.marks) if self._current >= 0 else 0)
            mark = self.marks[self._current]
            corner = self.plot.getViewBox().mapViewToScene(mark.area.center())
            QToolTip.showText(self.mapToGlobal(self.mapFromScene(corner)), in_lines(mark.tip), self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self._choose(self._current)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_out(-1)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)  # else the tree would be copied
        ):
            event.accept()
            return True
        return super().event(event)

    def _choose(self, index: int) -> None:
        key = self.marks[index].key
        if key is not None:
            self.mark_chosen.emit(key)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Texts keep their size, so where they stand depends on how much room there is."""
        super().resizeEvent(event)
        if self.picture is not None:
            self.draw()

    def sizeHint(self) -> QSize:
        return QSize(420, 180)


def _pushed_inside(place: QRectF, within: QRectF) -> QRectF:
    """A rectangle moved as little as it takes to lie in another; its beginning counts where it is too wide."""
    left = max(within.left(), min(place.left(), within.right() - place.width()))
    top = max(within.top(), min(place.top(), within.bottom() - place.height()))
    return QRectF(left, top, place.width(), place.height())


def series_colours(style: Style, count: int) -> Sequence[str]:
    """A colour for each of so many series; the first two are those of today's choice and its rival."""
    order = (0, 2, 1, 3, 4, 5, 6, 7)
    return [style.actors[order[position % len(order)] % len(style.actors)] for position in range(count)]
