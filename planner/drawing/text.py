"""Text as Qt measures and draws it: the layout's measure, the fonts, and shaped text kept for the next frame."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from threading import local

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

from planner.drawing.fonts import make_font
from planner.drawing.spacing import FONTS, TextRole

_KEPT = 20_000  # shaped texts; a frame shows some hundreds


class FontMeasure:
    """Measures text in the bundled font; each text once. Needs a QGuiApplication; may be used on several threads."""

    def __init__(self) -> None:
        self._widths: dict[TextRole, dict[str, float]] = {role: {} for role in FONTS}
        self._mine = _Metrics()

    def width(self, text: str, role: TextRole) -> float:
        """The width of one line of text in pixels."""
        widths = self._widths[role]
        found = widths.get(text)
        if found is None:
            if len(widths) > _KEPT:
                widths.clear()
            found = widths[text] = self._mine.of[role].width(text)
        return found


class _Metrics(local):
    """The metrics of one thread: Qt's font engines belong to the thread that they were made on."""

    def __init__(self) -> None:
        self.of: dict[TextRole, _Steps] = {role: _Steps(QFontMetricsF(_made(role, bold=True))) for role in FONTS}


class _Steps(dict[tuple[str, str], float]):
    """How far each letter takes a line on after the one before it, so that plain texts add up without Qt.

    A quarter of the time, and the same to the bit: the bundled font kerns by pairs and joins no Latin letters.
    """

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, pair: tuple[str, str]) -> float:
        advance = self._metrics.horizontalAdvance
        before, letter = pair
        found = self[pair] = advance(before + letter) - advance(before)
        return found

    def width(self, text: str) -> float:
        if text.isascii() and text.isprintable():
            return sum(map(self.__getitem__, pairwise(text)), self["", text[:1]])
        return self._metrics.horizontalAdvance(text)


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
