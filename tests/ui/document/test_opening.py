"""The window of the document's lists as it is asked for from the main window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model import edits
from planner.ui.document.window import DocumentWindow


def opened(desk) -> DocumentWindow:
    (window,) = desk.window.findChildren(DocumentWindow)
    return window


@pytest.mark.parametrize("name", ["actors", "attributes", "sources", "scenarios", "numbers"])
def test_each_command_opens_its_page_in_the_one_window(desk, name):
    desk.window.menus.commands["numbers"].trigger()
    desk.window.menus.commands[name].trigger()
    assert opened(desk).tabs.currentWidget() is getattr(opened(desk), name)


def test_the_legend_opens_its_actor(desk, qtbot):
    legend = desk.window.workspace.legend
    qtbot.mouseClick(legend.edit, Qt.MouseButton.LeftButton)
    assert opened(desk).actors.chosen == desk.store.document.actors[0].id


def test_undo_works_in_it_too(desk, qtbot):
    before = desk.store.document
    desk.store.apply("Rename", edits.set_title(before, (), "Elsewhere"))
    desk.window.menus.commands["sources"].trigger()
    opened(desk).sources.list.setFocus()
    QTest.keyClick(QApplication.focusWidget() or opened(desk), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.store.document is before


def test_it_goes_with_the_document(desk, qtbot):
    desk.window.menus.commands["actors"].trigger()
    window = opened(desk)
    with qtbot.waitSignal(window.destroyed):
        desk.window.files.close()
