"""The window's colours come from the style's roles, can be read, and are kept."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from planner.app.preferences import Preferences
from planner.drawing.colours import contrast
from planner.drawing.style import CONTRAST, DARK, LIGHT
from planner.ui.icons import SIDES, icon
from planner.ui.theme import Theme, palette, stylesheet

STYLES = [LIGHT, DARK, CONTRAST]


@pytest.fixture
def bare(qapp):
    """Gives the application back as it was."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield qapp
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_no_role_is_left_in_the_stylesheet(style):
    """Every @name was found in the style, and every picture that is named exists."""
    sheet = stylesheet(style)
    assert "@" not in sheet
    assert style.ink in sheet
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "window"),
        ("ink", "raised"),
        ("ink", "soft"),
        ("quiet", "window"),
        ("on_accent", "accent"),
        ("warn", "warn_soft"),
    ],
)
def test_text_can_be_read(style, text, ground):
    """WCAG 2.2, 1.4.3: 4.5 to 1 for text."""
    assert contrast(getattr(style, text), getattr(style, ground)) >= 4.5


def test_the_palette_is_our_own(qapp):
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(DARK.thin)


def test_a_chosen_theme_is_worn_at_once_and_after_a_restart(bare, tmp_path, qtbot):
    theme = Theme(bare, Preferences(tmp_path / "p.ini"))
    with qtbot.waitSignal(theme.style_changed) as changed:
        theme.choose("dark")
    assert changed.args == [DARK]
    assert bare.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    label = QLabel("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.ink)
    with qtbot.assertNotEmitted(theme.style_changed):
        theme.choose("dark")
    theme._preferences.save()
    assert Theme(bare, Preferences(tmp_path / "p.ini")).style is DARK


def test_icons_take_the_ink_of_the_style(qapp):
    """Some pixel of the undo arrow is nearly the ink itself; a kind of node has its own colour."""
    for name, colour in (("undo", DARK.ink), ("decision", DARK.actors[0])):
        picture = icon(name, DARK).pixmap(SIDES[1], SIDES[1]).toImage()
        pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
        want = QColor(colour)
        assert any(p.alpha() > 200 and abs(p.red() - want.red()) + abs(p.blue() - want.blue()) < 12 for p in pixels)


def test_every_picture_that_the_stylesheet_names_is_there():
    from pathlib import Path

    for file in re.findall(r'url\("([^"]+)"\)', stylesheet(LIGHT)):
        assert Path(file).exists()
