"""Find and replace by the window's keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.places import node_at

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN = Qt.Key.Key_Return


@pytest.fixture
def bar(desk):
    desk.key(Qt.Key.Key_F, CONTROL)
    return desk.window.find_bar


def test_it_counts_and_goes_around(desk, bar):
    """ "su" stands in the label Summit, the title The summit, and the label Success."""
    QTest.keyClicks(bar.line, "su")
    assert bar.count == "1 of 3"
    assert desk.store.selection == (0,)
    QTest.keyClick(bar.line, RETURN)
    QTest.keyClick(bar.line, RETURN)
    assert (desk.store.selection, bar.count) == ((0, 0), "3 of 3")
    QTest.keyClick(bar.line, RETURN)
    assert bar.count == "1 of 3"
    QTest.keyClick(bar.line, RETURN, SHIFT)
    assert bar.count == "3 of 3"


def test_nothing_is_told(bar):
    QTest.keyClicks(bar.line, "zzz")
    assert bar.count == "none"


def test_escape_gives_the_keyboard_back(desk, bar, qtbot):
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.waitUntil(desk.canvas.hasFocus)


def test_one_is_replaced_and_the_next_selected(desk, bar):
    QTest.keyClicks(bar.line, "su")
    QTest.keyClicks(bar.replacement, "Ou")
    QTest.keyClick(bar.replacement, RETURN)
    assert desk.store.document.root.branches[0].label == "Oummit"
    assert bar.count == "1 of 2"
    assert len(desk.store.history.steps()) == 1


def test_all_are_replaced_in_one_step(desk, bar):
    before = desk.store.document
    QTest.keyClicks(bar.line, "summit")
    QTest.keyClicks(bar.replacement, "meeting")
    bar.replace_all()
    assert desk.store.document.root.branches[0].label == "meeting"
    assert node_at(desk.store.document.root, (0,)).title == "The meeting"
    assert bar.count == "none"
    desk.store.undo()
    assert desk.store.document is before
    assert bar.count == "1 of 2"


def test_f3_goes_on_from_the_tree(desk, bar):
    QTest.keyClicks(bar.line, "su")
    desk.canvas.setFocus()
    desk.key(Qt.Key.Key_F3)
    desk.key(Qt.Key.Key_F3)
    assert bar.count == "3 of 3"


def test_the_bar_makes_way_for_what_is_found(desk, bar):
    """Scrolled so that it would lie below the bar, where the tree has nowhere else to go."""
    canvas = desk.canvas
    canvas.set_zoom(4.0)
    place = (0, 1, 1)
    there = canvas.rect_in_view(place).center()
    canvas.scroll_by(there - bar.geometry().center())
    assert bar.geometry().intersects(canvas.rect_in_view(place))
    QTest.keyClicks(bar.line, "sanct")
    assert desk.store.selection == place
    assert not bar.geometry().intersects(canvas.rect_in_view(place))
    assert canvas.rect().contains(bar.geometry())
