"""The bundled typeface: Inter with figures of one width, unhinted, the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from planner import shipped

FAMILY = "Inter Tabular"
"""Inter, its tabular figures made the usual ones: a PDF cannot say which figure an alternate form stands for."""

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@cache
def load_fonts() -> None:
    """Hands the bundled files to Qt, once. Needs a QGuiApplication.

    Raises FileNotFoundError where the installation lacks them.
    """
    for weight in WEIGHTS:
        path = shipped.resource("fonts", f"InterTabular-{weight}.otf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"{path} is missing or is no font.")


def make_font(px: int, weight: int = 400) -> QFont:
    """The typeface at a size in pixels; scripts that it lacks fall back on the system's fonts. Shared with nobody."""
    load_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


_font = cache(make_font)


def ui_font(px: int, weight: int = 400) -> QFont:
    """The same, made once for each size and weight. Yours to change, on the window's thread."""
    return QFont(_font(px, weight))
