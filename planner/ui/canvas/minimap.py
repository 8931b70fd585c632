"""The whole tree in a corner, where it does not fit the view: what is in view is framed, a click or drag goes there."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from planner.drawing.inks import pen
from planner.drawing.paint import paint_tree
from planner.drawing.scene import Scene

WIDEST, TALLEST = 190.0, 130.0
PAD = 6.0
LEAST_SHARE = 3.2  # of the view's sides to the map's, below which it would hide too much


class Minimap(QWidget):
    """Shows the scene that it is handed, and tells where in it the hand points."""

    point_requested = Signal(object)  # QPointF, in the picture

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("minimap")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The whole tree"))
        self._scene: Scene | None = None
        self._scale = 1.0
        self._drawn: QPixmap | None = None
        self._frame = QRectF()
        self.hide()

    def show_scene(self, scene: Scene) -> None:
        """Takes another picture, whatever is selected in it; it is drawn when it is seen."""
        if self._scene is not None and _same(self._scene, scene):
            return
        self._scene = evolve(scene, selection=None, hover=None, also=frozenset())
        layout = scene.layout
        self._scale = min((WIDEST - 2 * PAD) / layout.width, (TALLEST - 2 * PAD) / layout.height)
        self.resize(round(layout.width * self._scale + 2 * PAD), round(layout.height * self._scale + 2 * PAD))
        self._drawn = None
        self.update()

    def frame(self, seen: QRectF) -> None:
        """Frames what of the picture is in view."""
        if seen != self._frame:
            self._frame = seen
            self.update()

    def fits_beside(self, view: QRectF) -> bool:
        """Whether a view of that size has a corner to spare."""
        return view.width() > self.width() * LEAST_SHARE and view.height() > self.height() * LEAST_SHARE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what happens on the map is not the tree's

    def paintEvent(self, _event: QPaintEvent) -> None:
        scene = self._scene
        if scene is None:
            return
        if self._drawn is None:
            self._drawn = self._draw(scene)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setPen(pen(scene.style.ring, 1.4))
        shown = QRectF(
            PAD + self._frame.x() * self._scale,
            PAD + self._frame.y() * self._scale,
            self._frame.width() * self._scale,
            self._frame.height() * self._scale,
        )
        painter.drawRect(shown & QRectF(self.rect()).adjusted(1, 1, -2, -2))

    def _draw(self, scene: Scene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(scene.style.paper))
        painter = QPainter(drawn)
        painter.setPen(pen(scene.style.rim, 1.0))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.translate(PAD, PAD)
        painter.scale(self._scale, self._scale)
        whole = QRectF(0, 0, scene.layout.width, scene.layout.height)
        paint_tree(painter, scene, whole, self._scale)
        painter.end()
        return drawn

    def _point(self, at: QPointF) -> None:
        self.point_requested.emit(QPointF((at.x() - PAD) / self._scale, (at.y() - PAD) / self._scale))


def _same(one: Scene, other: Scene) -> bool:
    """Whether two scenes look alike from far out."""
    return (
        one.layout is other.layout
        and one.rollback is other.rollback
        and one.ghost is other.ghost
        and one.style is other.style
        and one.only_play == other.only_play
    )
