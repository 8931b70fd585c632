"""Puts lines of text where they belong: gathered, then drawn font by font; nothing that nobody could read."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from planner.drawing.inks import pen
from planner.drawing.layout import Rect
from planner.drawing.spacing import FONTS, Measure, TextRole
from planner.drawing.text import font, shaped
from planner.drawing.wrapping import elide

READABLE = 6.0
"""Device pixels of type below which text gives way to shapes."""

Align = Literal["left", "right", "centre"]
_HEIGHT = 1.21  # of a line of Inter, in its size


class Writer:
    """Gathers the texts of one picture.

    shared: of a page beside others, how much of its right edge stands on the next one, too. A text is then written
    on the page on which it begins, and ends there; what begins in the shared strip and is cut stands on the next.
    """

    def __init__(self, measure: Measure, exposed: QRectF, scale: float, shared: float | None = None) -> None:
        self._measure = measure
        self._shared = shared
        self._exposed = exposed
        self._shown = {role for role, (size, _) in FONTS.items() if size * scale >= READABLE}
        self._lines: list[tuple[TextRole, bool, str, float, float, str]] = []

    def shows(self, role: TextRole) -> bool:
        """Whether text of this kind is large enough to be read."""
        return role in self._shown

    def put(
        self, text: str, role: TextRole, box: Rect, colour: str, *, align: Align = "left", bold: bool = True
    ) -> None:
        """One line, upright in the middle of a box; what the box does not hold is cut with an ellipsis."""
        if role not in self._shown or not text:
            return
        exposed = self._exposed
        if (
            box.x > exposed.right()
            or box.right < exposed.left()
            or box.y > exposed.bottom()
            or box.bottom < exposed.top()
        ):
            return
        wide = self._measure.width(text, role)
        if wide > box.width + 0.5:
            text = elide(text, lambda part: self._measure.width(part, role), box.width)
            wide = self._measure.width(text, role)
        x = box.x
        if align == "right":
            x = box.right - wide
        elif align == "centre":
            x = box.x + (box.width - wide) / 2
        if self._shared is not None:
            text = self._on_its_page(text, role, x, wide)
        y = box.y + (box.height - FONTS[role][0] * _HEIGHT) / 2
        if text:
            self._lines.append((role, bold, colour, x, y, text))

    def _on_its_page(self, text: str, role: TextRole, x: float, wide: float) -> str:
        """The text as far as this page writes it; blank where another one does."""
        left, right = self._exposed.left(), self._exposed.right()
        if x < left - 1:
            return ""
        if x + wide <= right:
            return text
        if x > right - (self._shared or 0.0):
            return ""
        return elide(text, lambda part: self._measure.width(part, role), right - x)

    def lines(
        self,
        texts: tuple[str, ...],
        role: TextRole,
        box: Rect,
        colour: str,
        *,
        align: Align = "left",
        bold: bool = True,
    ) -> None:
        """Several lines, sharing the box's height evenly."""
        height = box.height / max(1, len(texts))
        for row, text in enumerate(texts):
            self.put(text, role, Rect(box.x, box.y + row * height, box.width, height), colour, align=align, bold=bold)

    def draw(self, painter: QPainter) -> None:
        """Draws what was gathered."""
        current = None
        for role, bold, colour, x, y, text in sorted(self._lines, key=lambda line: line[:3]):
            if (role, bold, colour) != current:
                current = role, bold, colour
                painter.setFont(font(role, bold))
                painter.setPen(pen(colour))
            painter.drawStaticText(QPointF(x, y), shaped(text, role, bold))
