"""The size of the window's text: chosen or the system's, worn everywhere at once, kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.app.preferences import Preferences
from planner.ui import scale
from planner.ui.scale import SIZES, TEXT, px, scaled, system_text_size
from planner.ui.status import ElidedLabel
from planner.ui.theme import Theme


def test_type_and_measures_grow_hairlines_and_paddings_do_not():
    sheet = "A { font-size: 13px; padding: 4px; border: 1px solid red; width: 1px; } B{height:10px;max-height:9px}"
    assert scaled(sheet, 1.5) == (
        "A { font-size: 20px; padding: 4px; border: 1px solid red; width: 1px; } B{height:15px;max-height:9px}"
    )
    assert scaled("A { qproperty-iconSize: 12px 10px; }", 2) == "A { qproperty-iconSize: 24px 20px; }"
    assert scaled(sheet, 1) == sheet


@pytest.mark.parametrize(
    ("points", "size"), [(9.0, 100), (11.0, 100), (13.5, 100), (14.0, 125), (17.0, 150), (40.0, 200)]
)
def test_the_system_decides_where_nobody_chose(qapp, monkeypatch, points, size):
    """11 points are usual here: 14 are 127 %, which is 125 % and a little."""
    font = QApplication.font()
    font.setPointSizeF(points)
    monkeypatch.setattr(scale.QFontDatabase, "systemFont", lambda _which: font)
    assert system_text_size() == size


def test_it_is_chosen_in_the_menu_worn_at_once_and_kept(desk, qapp):
    labels = [label for label in desk.window.findChildren(QLabel) if label.text() == "Outcome"] or [desk.window.status]
    for size in (200, 125):
        desk.window.menus.commands[f"text_{size}"].trigger()
        assert qapp.font().pixelSize() == round(TEXT * size / 100)
        assert all(label.fontInfo().pixelSize() >= 11 * size / 100 for label in labels)
        assert px(100) == pytest.approx(size, abs=4)
        ticked = [
            name for name, command in desk.window.menus.commands.items() if name[:5] == "text_" and command.isChecked()
        ]
        assert ticked == [f"text_{size}"]
    desk.window._preferences.save()
    again = Preferences(desk.store.path.parent / "preferences.ini")
    assert again.text_size == 125
    Theme(qapp, again)
    assert qapp.font().pixelSize() == round(TEXT * 1.25)


def test_the_tree_follows_and_the_zoom_stays(desk):
    canvas = desk.canvas
    canvas.set_zoom(1.0)
    before = canvas.rect_of((), "node")
    size = canvas.to_view(before).size()
    desk.window.theme.choose_text_size(200)
    assert canvas.zoom == 1.0
    assert canvas.to_view(before).width() == pytest.approx(2 * size.width(), abs=2)
    assert canvas.viewport().rect().intersects(canvas.to_view(before))


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_in_a_small_window(desk, qtbot, size):
    """At 1280 × 800 every label that is shown has the height and, on one line, the width that its words want."""
    window = desk.window
    window.resize(1280, 800)
    window.theme.choose_text_size(size)
    qtbot.waitUntil(lambda: not window.workspace.live.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: [label.text() for label in window.findChildren(QLabel) if is_cut(label)] == [])


def is_cut(label: QLabel) -> bool:
    if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
        return False
    wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    narrow = not label.wordWrap() and label.width() + 1 < label.sizeHint().width()
    return label.height() + 1 < wanted or narrow or is_beyond(label)


def is_beyond(widget: QWidget) -> bool:
    """Whether it sticks out sideways of what it stands in."""
    parent = widget.parentWidget()
    inside = QRect(QPoint(), parent.size())
    return widget.geometry().right() > inside.right() + 1
