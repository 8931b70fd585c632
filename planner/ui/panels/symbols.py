"""The field's symbols at the size of a line of text: squares decide, circles are chance, triangles end, arrows link."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from planner.model.nodes import Kind


def paint_symbol(painter: QPainter, rect: QRectF, kind: Kind, colour: QColor, *, filled: bool) -> None:
    """Paints a node's symbol into a square; hollow where the recommended play does not come."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QBrush(colour), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QBrush(colour) if filled else Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    if kind == "decision":
        painter.drawRoundedRect(inner, 1.5, 1.5)
    elif kind == "chance":
        painter.drawEllipse(inner)
    elif kind == "outcome":
        painter.drawPolygon(
            QPolygonF([inner.topRight(), inner.bottomRight(), QPointF(inner.left(), inner.center().y())])
        )
    else:
        middle, tip = inner.center().y(), inner.right()
        painter.drawLine(QPointF(inner.left(), middle), QPointF(tip, middle))
        painter.drawPolyline(
            QPolygonF([QPointF(tip - 3, middle - 3), QPointF(tip, middle), QPointF(tip - 3, middle + 3)])
        )
    painter.restore()
