"""The two-minute tour, by keyboard: every part that it tells of is there, and it leaves nothing behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.tour import Ring, Tour, stops

Key = Qt.Key


def start(desk, qtbot) -> Tour:
    desk.window.menus.commands["tour"].trigger()
    tour = desk.window.findChild(Tour)
    qtbot.waitUntil(tour.hasFocus)
    return tour


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_it_goes_through_every_part_and_ends(desk, qtbot):
    tour = start(desk, qtbot)
    assert desk.store.document.title == "Korea summit" and desk.store.path is None
    told = []
    with qtbot.waitSignal(tour.destroyed):
        for _ in stops():
            told.append(tour.text)
            assert desk.window.findChild(Ring).isVisible()
            assert desk.window.rect().contains(tour.geometry())
            press(Key.Key_Return)
    assert told == [stop.text for stop in stops()]
    qtbot.waitUntil(lambda: desk.window.findChild(Ring) is None)


def test_back_and_escape(desk, qtbot):
    tour = start(desk, qtbot)
    first = tour.text
    press(Key.Key_Right)
    assert tour.text != first
    press(Key.Key_Left)
    assert tour.text == first
    with qtbot.waitSignal(tour.destroyed):
        press(Key.Key_Escape)


def test_it_ends_with_its_tree(desk, qtbot):
    tour = start(desk, qtbot)
    with qtbot.waitSignal(tour.destroyed):
        desk.window.files.close()
