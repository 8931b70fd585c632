"""A journey through a real window: the strip answers while the tree is worked, a row leads to its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_example):
    return open_example("korea_summit")


def settled(window, qtbot):
    qtbot.waitUntil(lambda: not window.workspace.live.is_busy, timeout=20_000)


def test_the_nearest_trigger_stands_in_the_strip_and_a_click_on_it_goes_to_its_place(window, qtbot):
    """korea_expected: the calibrated package is kept while P(Kim commits) is at least 0.238."""
    strip = window.workspace.questions
    settled(window, qtbot)
    assert "≥ 0.238; below that, “FFVD first" in strip.view.sentence.text()
    sheet = strip.view.sheet
    middle = sheet.visualRect(sheet.model().index(0, 0)).center()
    at = sheet.viewport().mapTo(window, middle)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert window.store.selection == (0, 0, 0)
    assert "≥ 0.238" in window.workspace.trigger.text


def test_the_strip_is_collapsed_and_opened_by_its_key(window, qtbot):
    strip = window.workspace.questions
    QTest.keyClick(window.canvas, Qt.Key.Key_J, CONTROL)
    assert strip.is_collapsed
    qtbot.waitUntil(lambda: strip.height() < 60)
    QTest.keyClick(window.canvas, Qt.Key.Key_J, CONTROL)
    assert not strip.is_collapsed
    qtbot.waitUntil(lambda: strip.height() > 150)


def test_the_canvas_answers_while_the_strip_computes(window, qtbot):
    """The worker is asked for a simulation; the arrow keys move the selection meanwhile."""
    window.workspace.questions.go_to("may_happen", "simulation")
    qtbot.waitUntil(lambda: window.workspace.live.is_busy)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    assert len(window.store.selection) == 1
    settled(window, qtbot)
    assert window.workspace.questions.view.note == ""


def test_how_sure_from_the_tornado_to_the_register(window, qtbot):
    """By mouse and keyboard: a bar, the line beside it, the same number alone, the map, and what it rests on."""
    strip = window.workspace.questions
    strip.go_to("how_sure", "tornado")
    settled(window, qtbot)
    tornado = strip.view
    number = next(row for row, bar in enumerate(tornado.chart.picture.rows) if bar.flips)
    tornado.chart.grab()
    box, area = tornado.chart.getPlotItem().getViewBox(), tornado.chart.marks[number].area
    at = tornado.chart.viewport().mapTo(window, tornado.chart.mapFromScene(box.mapViewToScene(area.center())))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert window.store.selection == (0, 0, 0, 0)  # Kim commits
    strip.pages.setFocus()
    QTest.keyClick(strip.pages, Qt.Key.Key_Right)
    settled(window, qtbot)
    assert strip.view.chart.picture.x_name.startswith("P(Kim commits")
    assert any("below 0.238" in switch.text for switch in strip.view.chart.picture.switches)
    for page in ("two_way", "robustness", "register"):
        QTest.keyClick(strip.pages, Qt.Key.Key_Right)
        settled(window, qtbot)
        assert strip.state().count(f'"{page}"') == 1
        assert strip.view.note == ""
    assert any(line.cells[0].startswith("P(Kim commits") for line in strip.view.sheet.lines)


def test_a_long_simulation_is_cancelled_and_the_window_goes_on(window, qtbot):
    """A million draws take long; Cancel is pressed as soon as it is offered, and a shorter one is answered."""
    strip = window.workspace.questions
    strip.go_to("may_happen", "simulation")
    settled(window, qtbot)
    view = strip.view
    view.draws.setCurrentIndex(3)
    view.draws.activated.emit(3)
    qtbot.waitUntil(view.waiting.cancel.isVisible, timeout=10_000)
    at = view.waiting.cancel.mapTo(window, view.waiting.cancel.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert view.draws.isVisible()
    assert view.waiting.again.isVisible()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    assert len(window.store.selection) == 1
    view.draws.setCurrentIndex(0)
    view.draws.activated.emit(0)
    settled(window, qtbot)
    assert view.note == ""
