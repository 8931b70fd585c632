"""Text as Qt measures and draws it: the layout's measure, and shaped text kept for the next frame."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

from planner.drawing.fonts import ui_font
from planner.drawing.spacing import FONTS, TextRole
from planner.drawing.wrapping import elide

_KEPT = 20_000  # shaped texts; a frame shows some hundreds


class TextMeasure:
    """Measures text in the bundled font. Needs a QGuiApplication; one for the program is enough, see measure()."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, TextRole], float] = {}
        self._metrics: dict[TextRole, QFontMetricsF] = {role: QFontMetricsF(font(role)) for role in FONTS}

    def width(self, text: str, role: TextRole) -> float:
        """The width of one line of text in pixels."""
        found = self._widths.get((text, role))
        if found is None:
            if len(self._widths) > _KEPT:
                self._widths.clear()
            found = self._widths[text, role] = self._metrics[role].horizontalAdvance(text)
        return found

    def elided(self, text: str, role: TextRole, room: float) -> str:
        """The text, cut with an ellipsis where the room does not hold it."""
        return elide(text, lambda part: self.width(part, role), room)

    def ascent(self, role: TextRole) -> float:
        """From the top of a line to its baseline."""
        return self._metrics[role].ascent()


@cache
def measure() -> TextMeasure:
    """The one measure in the bundled font; layouts made with it can be shared."""
    return TextMeasure()


@cache
def font(role: TextRole, bold: bool = True) -> QFont:
    """The font of a kind of text; a label off the play is not bold."""
    size, weight = FONTS[role]
    made = ui_font(size, weight if bold else 400)
    if role == "stage":
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    return made


class Shaped:
    """Lines of text shaped once, for as long as they are shown."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, TextRole, bool], QStaticText] = {}

    def line(self, text: str, role: TextRole, bold: bool) -> QStaticText:
        """One line, ready to be drawn with its top left corner at a point."""
        key = text, role, bold
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found.prepare(font=font(role, bold))
            self._kept[key] = found
        return found


@cache
def shaped() -> Shaped:
    """The texts shaped so far."""
    return Shaped()
