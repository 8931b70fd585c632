"""How large the window's parts are: pixels as they are at 100 % text, times the size of text that is chosen."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

TEXT = 13
"""Pixels of the window's text at 100 %."""

SIZES = (100, 125, 150, 200)
"""The sizes of text that can be chosen, in per cent."""

_USUAL = {"windows": 9.0, "cocoa": 13.0}
"""Points of the system's own text where nobody has made it larger; 11 elsewhere."""

_SCALED = re.compile(r"(?<=[{;])\s*(?:font-size|width|height|qproperty-iconSize):[^;}]*")

_PIXELS = re.compile(r"(\d+)px")


def text_scale() -> float:
    """The size of text now; 1 is 100 %."""
    size = QApplication.font().pixelSize()
    return size / TEXT if size > 0 else 1.0


def px(pixels: float) -> int:
    """So many pixels at 100 % as they are now."""
    return round(pixels * text_scale())


def system_text_size() -> int:
    """The size, in per cent, that comes nearest to the system's own text without being larger."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    wanted = 100 * points / _USUAL.get(QGuiApplication.platformName(), 11.0)
    return max((size for size in SIZES if size <= wanted), default=SIZES[0])


def scaled(sheet: str, scale: float) -> str:
    """A stylesheet whose type and fixed measures are so much larger; its paddings and hairlines stay as they are."""

    def larger(found: re.Match[str]) -> str:
        return _PIXELS.sub(lambda pixels: f"{_larger(int(pixels[1]), scale)}px", found[0])

    return _SCALED.sub(larger, sheet)


def window_size(width: int, height: int) -> QSize:
    """The size of a window that has these measures at 100 %, no larger than the screen has room for."""
    wanted, screen = QSize(px(width), px(height)), QGuiApplication.primaryScreen()
    return wanted.boundedTo(screen.availableSize() * 0.9) if screen else wanted


def _larger(pixels: int, scale: float) -> int:
    return pixels if pixels <= 1 else round(pixels * scale)
