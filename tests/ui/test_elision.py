"""What is cut short ends with an ellipsis; in a script from right to left that is at the left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from planner.ui.elision import elided

HEBREW = "ללא פסגה: לשמור על הלחץ הכלכלי והמדיני"


@pytest.fixture
def metrics(qapp):
    return QFontMetrics(qapp.font())


def test_what_fits_is_left_alone(metrics):
    for text in ("Summit", HEBREW):
        assert elided(metrics, text, metrics.horizontalAdvance(text) + 2) == text


def test_what_does_not_fit_ends_with_an_ellipsis(metrics):
    assert elided(metrics, "Summit with Seoul", metrics.horizontalAdvance("Summit w…")) in ("Summit w…", "Summit …")


def test_an_ellipsis_of_hebrew_stands_at_the_left(qapp, metrics):
    """Painted: the dots leave the upper half of the left end blank, letters do not leave that of the right end so."""
    shown = elided(metrics, HEBREW, metrics.horizontalAdvance(HEBREW) // 2)
    image = QImage(metrics.horizontalAdvance(shown) + 4, metrics.height(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.end()

    def inked(left: int, right: int) -> bool:
        """Whether anything is drawn between two columns, above the lower third."""
        high = image.height() * 6 // 10
        return any(QColor(image.pixel(x, y)).lightness() < 160 for x in range(left, right) for y in range(high))

    dots = metrics.horizontalAdvance("…") - 1
    assert not inked(0, dots)
    assert inked(image.width() - 4 - dots, image.width())
