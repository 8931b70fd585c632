"""A track in a table's cell: today's value within its range, and how near the values are that change a choice."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.drawing.style import LIGHT, Style

WIDE = 84  # pixels of the track with what is beside it
THICK = 5  # of the track

TRACK = Qt.ItemDataRole.UserRole + 7
"""Under this role a cell has its Track."""


@frozen
class Track:
    """ends: the analyst's own range, or all that the number can be. given: whether it is the analyst's."""

    ends: tuple[float, float]
    today: float
    flips: tuple[float, ...]
    given: bool

    def share(self, x: float) -> float:
        """Where a value lies, 0 at the low end and 1 at the high one; beyond those, outside."""
        low, high = self.ends
        return (x - low) / (high - low) if high != low else 0.5


class TrackDelegate(QStyledItemDelegate):
    """The track stands before the cell's own text. The stretch from today to the nearer change is filled.

    An arrow at an end is a change beyond it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look: Style = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(WIDE + size.width(), size.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        track = index.data(TRACK)
        if not isinstance(track, Track):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        box.setWidth(WIDE)
        box.adjust(14, 0, -14, 0)
        self._draw(painter, box, track)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRectF, track: Track) -> None:
        look, middle = self.look, box.center().y()

        def at(x: float) -> float:
            return box.left() + min(1.0, max(0.0, track.share(x))) * box.width()

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.rim if track.given else look.band))
        painter.drawRoundedRect(QRectF(box.left(), middle - THICK / 2, box.width(), THICK), THICK / 2, THICK / 2)
        nearest = min(track.flips, key=lambda flip: abs(flip - track.today))
        left, right = sorted((at(track.today), at(nearest)))
        painter.setBrush(QColor(look.accent))
        painter.drawRect(QRectF(left, middle - THICK / 2, right - left, THICK))
        for flip in track.flips:
            share = track.share(flip)
            if 0 <= share <= 1:
                painter.setPen(QPen(QColor(look.warn), 2))
                painter.drawLine(QLineF(at(flip), middle - 6, at(flip), middle + 6))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(look.quiet))
                painter.drawPolygon(_arrow(box.right() if share > 1 else box.left(), middle, share > 1))
        painter.setPen(QPen(QColor(look.window), 1))
        painter.setBrush(QColor(look.ink))
        painter.drawEllipse(QPointF(at(track.today), middle), 4, 4)


def _arrow(x: float, y: float, rightwards: bool) -> QPolygonF:
    way = 1 if rightwards else -1
    corners: Sequence[tuple[float, float]] = ((x + way * 4, y - 4), (x + way * 10, y), (x + way * 4, y + 4))
    return QPolygonF([QPointF(*corner) for corner in corners])
