"""What the exercise's windows paint themselves: the QR code, the dots, and what a screen reader is told of them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from planner.app.exercise_estimates import Dots, Row, Zone
from planner.drawing.style import DARK
from planner.exercise.network import qr
from planner.ui.exercise.dots import DotPicture
from planner.ui.exercise.headline import clock_text
from planner.ui.exercise.joining import QrPicture


@pytest.mark.parametrize("side", [150, 233, 260])
def test_every_square_of_the_code_is_painted_dark_or_light_in_its_middle(qtbot, side):
    """In whole pixels: no square is washed out, whatever the size; and light around it, as the standard asks."""
    text = "http://10.0.0.5:8420/?t=0123456789abcdef0123456789abcdef"
    picture = QrPicture()
    qtbot.addWidget(picture)
    picture.resize(side, side)
    picture.show_text(text)
    image = picture.grab().toImage()
    squares = qr(text)
    across = len(squares) + 8
    step = side // across
    start = round((side - step * across) / 2) + 4 * step
    colours = set[str]()
    for row, line in enumerate(squares):
        for column, dark in enumerate(line):
            for x in range(step):
                pixel = image.pixelColor(start + column * step + x, start + row * step + step // 2)
                assert (pixel.lightness() < 128) == dark
                colours.add(pixel.name())
    assert len(colours) == 2
    assert image.pixelColor(start - 2, start - 2).lightness() > 200


def test_dots_are_told_to_a_screen_reader(qtbot):
    picture = DotPicture(DARK)
    qtbot.addWidget(picture)
    zone = Zone(low=float("-inf"), high=0.27, words="below 0.27: plan B")
    picture.show_dots(Dots(rows=(Row(label="Freeze", dots=(0.2, 0.4), pooled=0.29, zones=(zone,)),)))
    assert picture.accessibleDescription() == "Freeze: 0.20, 0.40; pooled 0.29; below 0.27: plan B"


def test_alike_answers_stand_on_one_another(qtbot):
    """Three at one place make a pile three times as high as one: each is seen."""
    heights = {}
    for count in (1, 3):
        picture = DotPicture(DARK)
        qtbot.addWidget(picture)
        picture.resize(500, 128)
        picture.show_dots(Dots(rows=(Row(label="", dots=(0.5,) * count),)))
        image = picture.grab().toImage()
        dot = QColor(DARK.accent)
        rows = [y for y in range(128) for x in range(500) if image.pixelColor(x, y) == dot]
        heights[count] = max(rows) - min(rows)
    assert heights[3] > 2 * heights[1]


@pytest.mark.parametrize(
    ("seconds", "told"), [(None, ""), (272.0, "04:32"), (271.2, "04:32"), (0.0, "00:00"), (-61.0, "−01:01")]
)
def test_time_left(seconds, told):
    assert clock_text(seconds) == told
