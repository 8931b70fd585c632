"""The stages' names at the top of the view, when the tree's own have scrolled out of it."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QTransform

from planner.drawing.inks import pen
from planner.drawing.paint import paint_stages
from planner.drawing.scene import Scene
from planner.drawing.spacing import FONTS, HEADER
from planner.drawing.writer import READABLE


@frozen
class Heading:
    """Where the names stand, in the picture: at its top, or at the view's once that lies lower."""

    top: float
    scale: float

    @classmethod
    def of(cls, transform: QTransform) -> Heading:
        """The names for a view of the picture; far out, where nobody could read them, they stay where they are."""
        scale = transform.m22()
        readable = FONTS["stage"][0] * scale >= READABLE
        return cls(max(0.0, -transform.dy() / scale) if readable else 0.0, scale)

    @property
    def follows(self) -> bool:
        """Whether they have left the picture's top, and cover what lies below the view's."""
        return self.top > 0

    @property
    def covered(self) -> int:
        """Pixels of the view that they take at its top once they follow."""
        return round(HEADER * self.scale)

    def covers(self, y: float) -> bool:
        """Whether a height of the picture lies below them."""
        return self.follows and y < self.top + HEADER

    def paint(self, painter: QPainter, scene: Scene, exposed: QRectF) -> None:
        """Paints them over the tree, on a painter whose coordinates are the picture's."""
        strip = QRectF(exposed.left(), self.top, exposed.width(), HEADER)
        painter.fillRect(strip, QColor(scene.style.paper))
        painter.setPen(pen(scene.style.rim, 1.0 / self.scale))
        painter.drawLine(QLineF(strip.bottomLeft(), strip.bottomRight()))
        painter.translate(0, self.top)
        paint_stages(painter, scene, QRectF(exposed.left(), 0.0, exposed.width(), HEADER), self.scale)
        painter.translate(0, -self.top)
