"""The whole tree in a corner, where much of it is out of view: what is seen is framed, a click or drag goes there."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from planner.drawing.inks import pen
from planner.drawing.paint import paint_tree
from planner.drawing.scene import Scene

WIDEST, TALLEST = 190.0, 130.0
SHARE = 0.2  # of the view's sides, which it takes at most
LEAST = QSize(400, 240)  # pixels of a view that has a corner to spare
BEYOND = 0.15  # of the tree's width or height out of view, from which it helps
CORNER = 10  # pixels to the view's corner
PAD = 6.0
GROUND = 0.85  # how much it hides of what lies below it


class Minimap(QWidget):
    """Shows the scene that it is handed, and tells where in it the hand points."""

    point_requested = Signal(object)  # QPointF, in the picture

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("minimap")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The whole tree"))
        self._scene: Scene | None = None
        self._view = QSize()
        self._scale = 1.0
        self._drawn: QPixmap | None = None
        self._frame = QRectF()
        self.hide()

    def show_scene(self, scene: Scene) -> None:
        """Takes another picture, whatever is selected in it; it is drawn when it is seen."""
        if self._scene is not None and _same(self._scene, scene):
            return
        self._scene = evolve(scene, selection=None, hover=None, also=frozenset())
        self._measure()

    def stand(self, view: QRect, beyond: float, selected: QRect) -> None:
        """Takes its place in the view's lower right corner, or its left one where that hides what is selected.

        beyond: the share of the tree that is out of view; it is hidden where that is little.
        """
        if view.size() != self._view:
            self._view = view.size()
            self._measure()
        self.setVisible(beyond > BEYOND and self._has_room)
        spot = QRect(QPoint(0, 0), self.size())
        spot.moveBottomRight(view.bottomRight() - QPoint(CORNER, CORNER))
        if spot.intersects(selected):
            spot.moveLeft(view.left() + CORNER)
        self.move(spot.topLeft())

    def frame(self, seen: QRectF) -> None:
        """Frames what of the picture is in view."""
        if seen != self._frame:
            self._frame = seen
            self.update()

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

    @property
    def _has_room(self) -> bool:
        """Whether the view has a corner to spare."""
        return self._view.width() >= LEAST.width() and self._view.height() >= LEAST.height()

    def _measure(self) -> None:
        if self._scene is None or not self._has_room:
            return
        layout = self._scene.layout
        wide, high = min(WIDEST, SHARE * self._view.width()), min(TALLEST, SHARE * self._view.height())
        self._scale = min((wide - 2 * PAD) / layout.width, (high - 2 * PAD) / layout.height)
        self.resize(round(layout.width * self._scale + 2 * PAD), round(layout.height * self._scale + 2 * PAD))
        self._drawn = None
        self.update()

    def _draw(self, scene: Scene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        ground = QColor(scene.style.paper)
        ground.setAlphaF(GROUND)
        drawn.fill(ground)
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
