"""A journey through a real window: the summit tree is opened, worked by hand, saved, and stands in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.drawing.layout import Part
from planner.model.places import Place, branch_at
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

EXAMPLE = shipped.resource("examples", "simple_summit.planb")
SUCCESS, FAILURE = (0, 0), (0, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Person:
    """Somebody at the keyboard of an open window; keys go wherever the keyboard is."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        self.window = window
        self.path = path

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self._keyboard, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self._keyboard, letter)

    def point(self, place: Place, part: Part) -> QPoint:
        """A little inside a part of the tree, in the window."""
        canvas = self.window.canvas
        rect = canvas.to_view(canvas.rect_of(place, part))
        inside = QPoint(rect.left() + min(10, rect.width() // 2), rect.center().y())
        return canvas.viewport().mapTo(self.window, inside)

    def drag(self, start: QPoint, *moves: int) -> None:
        """Presses, goes sideways by so many pixels from the start, and lets go: through the window's own door."""
        handle = self.window.windowHandle()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
        for moved in moves:
            QTest.mouseMove(handle, start + QPoint(moved, 0))
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(moves[-1], 0))

    @property
    def shown_value(self) -> str:
        """The tree's value as the status line shows it."""
        return self.window.findChild(QLabel, "status_value").text()

    @property
    def _keyboard(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None and self.window.isAncestorOf(widget)
        return widget


@pytest.fixture
def person(qapp, qtbot, tmp_path):
    path = tmp_path / "summit.planb"
    path.write_bytes(EXAMPLE.read_bytes())
    preferences = Preferences(tmp_path / "preferences.ini")
    store = Store(blank_document())
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    window = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.files.open_path(path)
    qtbot.waitUntil(window.canvas.hasFocus)
    yield Person(window, path)
    store.history.mark_saved(store.document)
    window.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def test_a_probability_typed_by_keyboard_alone(person):
    """0.4 × 88 + 0.6 × 43.15 = 61.09; with 0.25 it is 54.36. Undone, 61.1 again; redone and saved, one line differs."""
    before = person.path.read_bytes().splitlines()
    assert "61.1" in person.shown_value
    person.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_F2, Qt.Key.Key_Tab)
    person.type("0.25")
    assert "54.4" in person.shown_value  # before Enter: it follows each key
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert "61.1" in person.shown_value
    person.press(Qt.Key.Key_Y, modifiers=CONTROL)
    person.press(Qt.Key.Key_S, modifiers=CONTROL)
    after = person.path.read_bytes().splitlines()
    ((was, now),) = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert b'"probability": "p_deal"' in was and b'"probability": 0.25' in now


def test_a_new_tree_without_the_mouse(person, qtbot):
    """From the blank document: two options, each with two results of 80 and 20 at even chances."""
    person.press(Qt.Key.Key_N, modifiers=CONTROL)
    canvas = person.window.canvas
    qtbot.waitUntil(canvas.hasFocus)
    person.type("What next?")
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Home)
    for option in ("Press", "Talk"):
        person.type(option)
        person.press(Qt.Key.Key_Return)
        person.press(Qt.Key.Key_2, modifiers=CONTROL)
        person.press(Qt.Key.Key_Right)
        person.type("Works")
        person.press(Qt.Key.Key_Tab)
        person.type("0.5")
        person.press(Qt.Key.Key_Tab)
        person.type("80")
        person.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
        person.type("Fails")
        person.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
        person.type("20")
        person.press(Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Down)
    root = person.window.store.document.root
    assert [branch.label for branch in root.branches] == ["Press", "Talk"]
    assert [branch.label for branch in root.branches[1].node.branches] == ["Works", "Fails"]
    assert "50.0" in person.shown_value  # half of 80 and half of 20, either way


def test_a_probability_dragged_by_the_mouse(person):
    """p_deal from 0.40 by 40 pixels to 0.60: 0.6 × 88 + 0.4 × 43.15 = 70.06. The variable moves, not its name."""
    person.drag(person.point(SUCCESS, "probability"), 5, 20, 40)
    assert "70.1" in person.shown_value
    document = person.window.store.document
    assert branch_at(document.root, SUCCESS).probability == "p_deal"
    person.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert "61.1" in person.shown_value


@pytest.mark.parametrize(("place", "allowed"), [((), False), (FAILURE, True)])
def test_the_context_menu_offers_what_the_selection_allows(person, qtbot, place, allowed):
    """At the root there is nothing to delete; at a branch there is."""
    remove = person.window.menus.commands["remove"]
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.RightButton, pos=person.point(place, "node"))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert person.window.store.selection == place
    assert remove in menu.actions() and remove.isEnabled() == allowed
    menu.close()


def test_what_is_scrolled_into_sight_is_what_would_be_painted(person, qtbot):
    """What stays is moved on the screen, not painted again: every pixel is as in a picture painted afresh."""
    canvas = person.window.canvas
    canvas.set_zoom(1.7)
    canvas.scroll_by(QPoint(-4000, -4000))
    qtbot.wait(50)
    canvas.scroll_by(QPoint(33, 47))
    qtbot.wait(50)
    scrolled = on_screen(canvas)
    canvas.viewport().update()
    qtbot.wait(50)
    assert on_screen(canvas) == scrolled


def on_screen(widget: QWidget) -> QImage:
    """The pixels that the display shows of a widget."""
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    window = widget.window().winId()
    return widget.screen().grabWindow(window, at.x(), at.y(), widget.width(), widget.height()).toImage()
