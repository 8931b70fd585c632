"""Estimates as dots above an axis, one on another where they are alike; the room's number; where a choice changes."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.app.exercise_estimates import Dots, Row
from planner.drawing.fonts import make_font
from planner.drawing.inks import brush, pen
from planner.drawing.style import Style

_RADIUS = 7.0
_BINS = 50  # places along the axis: dots nearer than that stand on one another


class DotPicture(QWidget):
    """Shows what it is handed."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._dots = Dots()
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Estimates"))

    @property
    def dots(self) -> Dots:
        """What is drawn."""
        return self._dots

    def set_style(self, style: Style) -> None:
        self._style = style
        self.update()

    def set_unit(self, unit: float) -> None:
        self._scale = unit
        self.updateGeometry()

    def show_dots(self, dots: Dots) -> None:
        self._dots = dots
        told = [f"{row.label}: {', '.join(self._number(value) for value in row.dots) or '–'}" for row in dots.rows]
        told += [
            self.tr("pooled {p}").format(p=self._number(row.pooled)) for row in dots.rows if row.pooled is not None
        ]
        told += [zone.words for row in dots.rows for zone in row.zones]
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._dots.rows)
        each = 90 if rows > 1 or (self._dots.rows and self._dots.rows[0].pooled is None) else 128
        return QSize(500, round(each * rows * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(self.sizeHint().height() * 0.7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self._dots.rows
        height = self.height() / max(1, len(rows))
        for position, row in enumerate(rows):
            self._draw(painter, row, QRectF(0, position * height, self.width(), height))

    def _draw(self, painter: QPainter, row: Row, box: QRectF) -> None:
        style, scale = self._style, self._scale
        small = make_font(max(10, round(13 * scale)))
        label_width = min(0.3 * box.width(), 260 * scale)
        axis = QRectF(box.x() + label_width, 0, box.width() - label_width - 24 * scale, 0)
        ground = box.bottom() - 26 * scale
        painter.setFont(small)
        painter.setPen(pen(style.ink))
        label = QFontMetricsF(small).elidedText(row.label, Qt.TextElideMode.ElideRight, label_width - 16 * scale)
        line = QRectF(box.x(), ground - 10 * scale, label_width, 20 * scale)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setPen(pen(style.thin, 1.2))
        painter.drawLine(QPointF(axis.left(), ground), QPointF(axis.right(), ground))
        self._zones(painter, row, axis, ground)
        self._ends(painter, row, axis, ground)
        self._pile(painter, row, axis, box.y(), ground)
        if row.pooled is not None:
            self._pooled(painter, row.pooled, axis, box.y(), ground)

    def _ends(self, painter: QPainter, row: Row, axis: QRectF, ground: float) -> None:
        painter.setPen(pen(self._style.quiet))
        under = QRectF(axis.left(), ground + 7 * self._scale, axis.width(), 19 * self._scale)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if not row.zones:
            painter.drawText(under, Qt.AlignmentFlag.AlignVCenter, self._number(self._dots.low))
        if not any(zone.high == float("inf") for zone in row.zones):
            painter.drawText(under, right, self._number(self._dots.high))

    def _zones(self, painter: QPainter, row: Row, axis: QRectF, ground: float) -> None:
        for zone in row.zones:
            left, right = self._x(zone.low, axis), self._x(zone.high, axis)
            bar = QRectF(left, ground + 3 * self._scale, right - left, 5 * self._scale)
            painter.fillRect(bar, brush(self._style.warn))
            painter.setPen(pen(self._style.warn))
            under = QRectF(axis.left(), ground + 9 * self._scale, axis.width(), 17 * self._scale)
            side = Qt.AlignmentFlag.AlignRight if zone.high == float("inf") else Qt.AlignmentFlag.AlignLeft
            painter.drawText(under, side | Qt.AlignmentFlag.AlignVCenter, zone.words)

    def _pile(self, painter: QPainter, row: Row, axis: QRectF, top: float, ground: float) -> None:
        """A dot an answer; a high pile is drawn closer, not higher than its room."""
        dots = self._dots
        spread = dots.high - dots.low or 1.0
        bins = Counter(round((value - dots.low) / spread * _BINS) for value in row.dots)
        radius = _RADIUS * self._scale
        most = max(bins.values(), default=1)
        step = min(2 * radius + 1, (ground - top - 34 * self._scale) / most)
        painter.setPen(pen(self._style.paper, 1.0))
        painter.setBrush(brush(self._style.accent))
        for place, count in sorted(bins.items()):
            x = axis.left() + place / _BINS * axis.width()
            for level in range(count):
                painter.drawEllipse(QPointF(x, ground - radius - 3 * self._scale - level * step), radius, radius)

    def _pooled(self, painter: QPainter, value: float, axis: QRectF, top: float, ground: float) -> None:
        x = self._x(value, axis)
        painter.setPen(pen(self._style.ink, 2.0))
        painter.drawLine(QPointF(x, top + 8 * self._scale), QPointF(x, ground + 6 * self._scale))
        font = make_font(max(10, round(14 * self._scale)), 600)
        painter.setFont(font)
        words = self.tr("pooled {p} (log-odds mean)") if self._dots.share else self.tr("median {p}")
        text = words.format(p=self._number(value))
        width = QFontMetricsF(font).horizontalAdvance(text)
        left = x + 8 * self._scale if x + width + 12 < self.width() else x - width - 8 * self._scale
        painter.drawText(QRectF(left, top + 2 * self._scale, width + 2, 20 * self._scale), text)

    def _x(self, value: float, axis: QRectF) -> float:
        dots = self._dots
        share = (value - dots.low) / (dots.high - dots.low or 1.0)
        return axis.left() + max(0.0, min(1.0, share)) * axis.width()

    def _number(self, value: float) -> str:
        if self._dots.share:
            return f"{value:.2f}" if value not in (0, 1) else f"{value:.0f}"
        return f"{value:.4g}"
