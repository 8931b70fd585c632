"""The bundled typeface: Inter, unhinted, with figures of one width, the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from planner import shipped

FAMILY = "Inter"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}


@cache
def load_fonts() -> None:
    """Hands the bundled files to Qt, once. Needs a QGuiApplication.

    Raises FileNotFoundError where the installation lacks them.
    """
    for weight in WEIGHTS:
        path = shipped.resource("fonts", f"Inter-{weight}.otf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"{path} is missing or is no font.")


def ui_font(px: int, weight: int = 400) -> QFont:
    """Inter at a size in pixels; text in scripts that it lacks falls back on the system's fonts.

    Figures are all of one width. Ligatures and contextual forms are off, so that text can be searched in a PDF.
    """
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setFeature(QFont.Tag("tnum"), 1)
    for off in ("calt", "liga", "clig"):
        font.setFeature(QFont.Tag(off), 0)
    return font
