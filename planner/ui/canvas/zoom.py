"""A window onto a picture that may be larger than it: scrolled, zoomed under the pointer, fitted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from planner.ui.scale import text_scale

LARGEST = 4.0
SMALLEST = 0.05  # a tree that needs less to be seen whole may have less
READABLE = 0.6  # a tree is shown whole when it is opened, unless that makes it smaller than this
EASY = 0.75  # then it is opened so: its labels are 8 pixels high

EDGE = 16
"""Pixels of ground around the picture, and the least distance to the edge of what is brought into view."""

NOTCH = 64  # pixels that one notch of a wheel scrolls
STEP = 1.25  # the zoom of one notch


class ZoomArea(QAbstractScrollArea):
    """Shows part of a picture whose size is in units of its own; at zoom 1 and 100 % text a unit is a pixel.

    The offset of the picture is in whole pixels, so that what stays in view is scrolled, not painted again.
    """

    zoom_changed = Signal(object)  # float; 1 is 100 %

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extent = QSizeF(1, 1)
        self._zoom = 1.0
        self._text = text_scale()
        self._fitted_above: float | None = READABLE  # fitted again when resized, if larger than this; None: not
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalScrollBar().setSingleStep(NOTCH)
        self.verticalScrollBar().setSingleStep(NOTCH)

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def scale(self) -> float:
        """Pixels to a unit of the picture: the zoom, with text as large as it is everywhere in the window."""
        return self._zoom * self._text

    @property
    def is_fitted(self) -> bool:
        """Whether the zoom follows the size of the view."""
        return self._fitted_above is not None

    @property
    def extent(self) -> QSizeF:
        """The picture's size in its own units."""
        return self._extent

    def set_extent(self, extent: QSizeF) -> None:
        """Takes a picture of another size; what is in view stays where it is."""
        self._extent = extent
        self._set_ranges()

    def fit(self) -> None:
        """Shows the whole picture, no larger than 100 %."""
        self._fit(0.0)

    def fit_readable(self) -> None:
        """Shows the whole picture if it can be read then; otherwise as much of it as is easy to read."""
        self._fit(READABLE)

    def zoom_by(self, factor: float) -> None:
        """Zooms around the middle of the view."""
        self.set_zoom(self._zoom * factor)

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zooms so that the point of the view `around`, or its middle, stays over the same point of the picture."""
        self._fitted_above = None
        around = QPointF(self.viewport().rect().center()) if around is None else around
        under = self.to_picture(around)
        self._take_zoom(min(max(zoom, min(SMALLEST, self._whole())), LARGEST))
        moved = self.transform().map(under) - around
        self._scroll_by(moved.toPoint())

    def transform(self) -> QTransform:
        """From the picture to pixels of the view."""
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QTransform(self.scale, 0, 0, self.scale, EDGE - x, EDGE - y)

    def to_picture(self, point: QPointF) -> QPointF:
        return self.transform().inverted()[0].map(point)

    def to_view(self, rect: QRectF) -> QRect:
        return self.transform().mapRect(rect).toAlignedRect()

    def reveal(self, rect: QRectF) -> None:
        """Scrolls as little as brings a part of the picture into view, its upper left corner above all."""
        there = self.to_view(rect).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        view, covered = self.viewport().rect(), self.covered()
        across = _least(there.left(), there.right(), view.right())
        self._scroll_by(
            QPoint(across, _least(there.top() - covered, there.bottom() - covered, view.bottom() - covered))
        )

    def covered(self) -> int:
        """Pixels at the top of the view where something stands over the picture; nothing here."""
        return 0

    def centre_height(self, y: float) -> None:
        """Scrolls to the left edge, with that height of the picture in the middle."""
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(round(y * self.scale + EDGE - self.viewport().height() / 2))

    def scroll_by(self, moved: QPoint) -> None:
        """Scrolls by pixels, at somebody's hand."""
        self._fitted_above = None
        self._scroll_by(moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted_above is None:
            self._set_ranges()
        else:
            self._fit(self._fitted_above)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._text != text_scale():
            self._text = text_scale()
            if self._fitted_above is None:
                self._set_ranges()
            else:
                self._fit(self._fitted_above)
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            self.scroll_by(-_distance(event))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def _fit(self, above: float) -> None:
        whole = min(self._whole(), 1.0)
        self._take_zoom(whole if whole >= above else EASY)
        self._fitted_above = above

    def _whole(self) -> float:
        """The zoom at which the whole picture is in view."""
        room = self.maximumViewportSize()
        return max(
            min(
                (room.width() - 2 * EDGE) / max(self._extent.width() * self._text, 1.0),
                (room.height() - 2 * EDGE) / max(self._extent.height() * self._text, 1.0),
            ),
            1e-6,
        )

    def _take_zoom(self, zoom: float) -> None:
        changed = zoom != self._zoom
        self._zoom = zoom
        self._set_ranges()
        self.viewport().update()
        if changed:
            self.zoom_changed.emit(zoom)

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        for bar, length, page in (
            (self.horizontalScrollBar(), self._extent.width(), view.width()),
            (self.verticalScrollBar(), self._extent.height(), view.height()),
        ):
            bar.setPageStep(page)
            bar.setRange(0, max(0, round(length * self.scale) + 2 * EDGE - page))

    def _scroll_by(self, moved: QPoint) -> None:
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(horizontal.value() + moved.x())
        vertical.setValue(vertical.value() + moved.y())


def _least(start: int, end: int, length: int) -> int:
    """How far to scroll so that a stretch lies between 0 and `length`; its start, if it is longer."""
    if start < 0 or end - start > length:
        return start
    return max(0, end - length)


def _distance(event: QWheelEvent) -> QPoint:
    """How far a wheel or two fingers move the picture, in pixels; Shift turns a wheel sideways."""
    moved = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() * (NOTCH / 120)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not moved.x():
        return QPoint(moved.y(), 0)
    return moved
