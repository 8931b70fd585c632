"""The command palette: commands and nodes by a few letters, done by Enter, and the window freed afterwards."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from planner.model.document import Scenario
from planner.ui.fuzzy import closeness
from planner.ui.palette import CommandPalette

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(desk):
    desk.key(Qt.Key.Key_K, CONTROL)
    return desk.window.findChild(CommandPalette)


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [("du", "Duplicate", "Undo"), ("fr", "Find and replace", "Full screen"), ("undo", "Undo", "Unknown document")],
)
def test_beginnings_of_words_are_closer(typed, better, worse):
    assert closeness(typed, better) > (closeness(typed, worse) or 0)


def test_letters_out_of_order_are_not_meant():
    assert closeness("zu", "Undo") is None
    assert closeness("odn", "Undo") is None


def test_a_command_is_done_by_a_few_letters(desk, palette):
    desk.store.select((1,))
    QTest.keyClicks(palette.line, "dupl")
    assert palette.offered[0] == "Tree: Duplicate"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert [branch.label for branch in desk.store.document.root.branches] == ["Summit", "Talks", "Talks"]


def test_a_node_is_gone_to(desk, palette):
    QTest.keyClicks(palette.line, "sanct")
    assert "Go to Sanctions" in palette.offered
    while palette.choices.currentItem().text(0) != "Go to Sanctions":
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert desk.store.selection == (0, 1, 1)


def test_what_cannot_be_asked_now_is_not_offered(desk, palette):
    QTest.keyClicks(palette.line, "redo")
    assert "Edit: Redo" not in palette.offered
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)


def test_every_command_is_named_with_its_key(palette):
    rows = [palette.choices.topLevelItem(row) for row in range(palette.choices.topLevelItemCount())]
    assert ("File: Save", "Ctrl+S") in [(row.text(0), row.text(1)) for row in rows]
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)


def test_it_is_freed_when_closed(palette):
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(palette)


def test_the_tree_is_compared_by_name(desk):
    """With scenarios only; once it is compared, with nothing again."""
    store = desk.store
    store.apply("Add", evolve(store.document, scenarios=(Scenario(id="s1", name="Talks fail"),)))
    for typed, line, compared in (
        ("talks f", "Compare with Talks fail", "s1"),
        ("nothing", "Compare with nothing", None),
    ):
        desk.key(Qt.Key.Key_K, CONTROL)
        palette = desk.window.findChild(CommandPalette)
        QTest.keyClicks(palette.line, typed)
        assert palette.offered[0] == line
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        assert store.compared_with == compared
        QCoreApplication.sendPostedEvents(palette, QEvent.Type.DeferredDelete)


def test_without_scenarios_nothing_is_compared(palette):
    assert not [line for line in palette.offered if "Compare with" in line and "file" not in line]


def test_it_is_no_taller_than_what_it_offers(palette):
    tall = palette.height()
    QTest.keyClicks(palette.line, "dim all")
    assert palette.height() < tall / 2
    last = palette.choices.visualItemRect(palette.choices.topLevelItem(len(palette.offered) - 1))
    assert palette.choices.viewport().rect().contains(last)
    palette.line.clear()
    assert palette.height() == tall
    QTest.keyClicks(palette.line, "qqqq")
    assert palette.offered == []
    assert palette.height() < tall / 4


def test_a_node_that_is_called_so_comes_before_commands_that_only_have_its_letters(desk, palette):
    """T, a, l and k stand in "Edit: Paste as link" too; Enter must not paste."""
    QTest.keyClicks(palette.line, "talk")
    assert palette.offered[0] == "Go to Talks"
