"""Text as Qt measures and draws it: the layout's measure, the fonts, and shaped text kept for the next frame."""

from __future__ import annotations

from functools import cache, lru_cache
from threading import local

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

from planner.drawing.fonts import make_font
from planner.drawing.spacing import FONTS, TextRole

_KEPT = 20_000  # shaped texts; a frame shows some hundreds


class FontMeasure:
    """Measures text in the bundled font; each text once. Needs a QGuiApplication; may be used on several threads."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, TextRole], float] = {}
        self._mine = _Metrics()

    def width(self, text: str, role: TextRole) -> float:
        """The width of one line of text in pixels."""
        found = self._widths.get((text, role))
        if found is None:
            if len(self._widths) > _KEPT:
                self._widths.clear()
            found = self._widths[text, role] = self._mine.of[role].horizontalAdvance(text)
        return found


class _Metrics(local):
    """The metrics of one thread: Qt's font engines belong to the thread that they were made on."""

    def __init__(self) -> None:
        self.of: dict[TextRole, QFontMetricsF] = {role: QFontMetricsF(_made(role, bold=True)) for role in FONTS}


def font(role: TextRole, bold: bool = True) -> QFont:
    """The font of a kind of text; a label off the play is not bold."""
    return _here.font(role, bold)


def shaped(text: str, role: TextRole, bold: bool) -> QStaticText:
    """One line shaped once for as long as it is shown, drawn with its top left corner at a point."""
    return _here.shape(text, role, bold)


def _made(role: TextRole, bold: bool) -> QFont:
    size, weight = FONTS[role]
    made = make_font(size, weight if bold else 400)
    if role == "stage":
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    return made


def _shape(text: str, role: TextRole, bold: bool) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=font(role, bold))
    return made


class _Thread(local):
    """What is kept on one thread: a briefing's pictures are painted beside the window's."""

    def __init__(self) -> None:
        self.font = cache(_made)
        self.shape = lru_cache(maxsize=_KEPT)(_shape)


_here = _Thread()
