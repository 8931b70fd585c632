"""A journey through a real window: an exercise is prepared by keyboard and mouse, checked, and put on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from planner.ui.exercise.preparation import PreparationWindow

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(open_example):
    return open_example("simple_summit")


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def test_from_a_bare_tree_to_the_guide(window, qtbot, tmp_path):
    QTest.keyClick(window.canvas, Key.Key_R, CONTROL | SHIFT)
    preparation = window.findChild(PreparationWindow)
    qtbot.waitUntil(preparation.isActiveWindow)
    preparation.cells.list.setFocus()
    press(Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Washington cell")
    QTest.keyClick(preparation, Key.Key_T, ALT)  # the tab's letter
    assert preparation.tabs.currentWidget() is preparation.turns
    preparation.turns.list.setFocus()
    press(Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "Opening")
    QTest.mouseClick(preparation.turns.form.node.take, Qt.MouseButton.LeftButton)
    exercise = window.store.document.exercise
    assert [cell.name for cell in exercise.cells] == ["Washington cell"]
    assert [(turn.title, turn.node) for turn in exercise.turns] == [("Opening", window.store.document.root.id)]

    QTest.keyClick(preparation, Key.Key_V, ALT)
    table = preparation.visibility.table
    table.setFocus()
    table.setCurrentItem(table.topLevelItem(0).child(0))
    assert window.store.selection == (0,)
    QTest.keyClick(preparation, Key.Key_K, ALT)
    assert any("no time budget" in check.sentence for check in preparation.checks.found)

    guide = tmp_path / "guide.pdf"
    window.menus.commands["exercise_guide"].trigger()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(guide))
    dialog.close()
    qtbot.waitUntil(guide.exists, timeout=20_000)
    steps = window.store.history.done
    QTest.keyClick(preparation, Key.Key_Z, CONTROL)
    assert window.store.history.done == steps - 1
    preparation.close()
