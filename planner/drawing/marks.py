"""The handling mark at the top and at the bottom of a page that the painter draws. In points."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.drawing.fonts import ui_font
from planner.drawing.inks import brush, pen
from planner.drawing.style import PRINT
from planner.drawing.wrapping import elide
from planner.model.handling import mark_of

EDGE = 26.0
"""White on every side of a page."""

_LEADING = 1.5  # a mark's line, in the size of its type


def mark_height(text: str) -> float:
    """What a mark takes at the top, and again at the bottom; 0 where there is none."""
    mark = mark_of(text)
    return mark.points * _LEADING if mark else 0.0


def draw_mark(painter: QPainter, text: str, width: float, height: float) -> None:
    """Draws a mark on a page of that size, as the rules that it comes from want it."""
    mark = mark_of(text)
    if mark is None:
        return
    font = ui_font(round(mark.points), 700)
    metrics = QFontMetricsF(font)
    shown = elide(mark.text, metrics.horizontalAdvance, width - 2 * EDGE - 8.0)
    wide, high = metrics.horizontalAdvance(shown), mark.points * _LEADING
    left = width - EDGE - wide if mark.align == "right" else (width - wide) / 2
    painter.setFont(font)
    for top in (EDGE - 8.0, height - EDGE + 8.0 - high):
        box = QRectF(left, top, wide, high)
        if mark.ground:
            painter.fillRect(box.adjusted(-4.0, 0.0, 4.0, 0.0), brush(mark.ground))
        painter.setPen(pen(mark.ink or PRINT.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
