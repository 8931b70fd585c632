"""The wizard of Bayes revision: posteriors while a table is typed, what is wrong told in place, one step at the end."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.document import Scenario
from planner.ui.dialogs.revision import RevisionWizard
from tests.ui.conftest import CRISIS

TESTED = """() Well #C
  Oil | p=0.3
    () Found #F
      found | p=0.9: <> | utility=100
      not | p=#: <> | utility=100
  Dry | p=#
    () Found #G
      found | p=0.2: <> | utility=-40
      not | p=#: <> | utility=-40
"""


@pytest.fixture
def wizard(qtbot):
    """Opens the wizard as the Tree menu does, at a place, and waits until it has the keyboard."""

    def opened(desk, place=(0,)) -> RevisionWizard:
        desk.store.select(place)
        desk.window.menus.commands["revise"].trigger()
        dialog = desk.window.findChild(RevisionWizard)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def write(table, row, column, text):
    """Types into a cell, as a person does: the first key opens it and takes the place of what stood there."""
    table.setFocus()
    table.setCurrentCell(row, column)
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def lines(dialog):
    return [line.values or line.cells for line in dialog.flipped.lines]


def test_the_posteriors_follow_each_entry(desk, wizard):
    """0.4 · 0.9 against 0.6 · 0.2: 0.48 in all, of which success is three quarters."""
    dialog = wizard(desk)
    write(dialog.table, 1, 0, "90%")
    assert lines(dialog)[1] == ("Positive", pytest.approx(0.48), pytest.approx(0.75), pytest.approx(0.25))
    dialog.reject()


def test_escape_puts_back_what_stood_in_the_cell(desk, wizard):
    dialog = wizard(desk)
    write(dialog.table, 1, 0, "0.9")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.table.item(1, 0).text() == "0.8"
    assert lines(dialog)[1][1] == pytest.approx(0.44)
    dialog.reject()


def test_a_row_that_does_not_add_up_is_told_in_place(desk, wizard):
    dialog = wizard(desk)
    write(dialog.table, 2, 1, "0.7")
    assert dialog.sentence == "If Failure: the row adds up to 0.9, not 1."
    assert not dialog.insert.isEnabled()
    assert dialog.table.item(2, 2).text() == "0.9"
    write(dialog.table, 2, 1, "#")
    assert dialog.sentence == ""
    assert dialog.insert.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("text", "said"), [("", "a probability is missing"), ("1 +", "the formula ends"), ("p_x", "p_x")]
)
def test_what_is_no_probability_is_told(desk, wizard, text, said):
    dialog = wizard(desk)
    dialog.table.item(1, 0).setText(text)
    assert said in dialog.sentence
    assert not dialog.insert.isEnabled()
    dialog.reject()


def test_looking_first_is_one_step_and_pays_what_it_costs(desk, wizard):
    """By hand: positive (0.48) leaves three quarters of 95 and a quarter of 45, less 2: 80.5; negative (0.52)
    leaves 1/13 and talks at 40 are worse than 45 + 50/13 = 48.846 - 2.
    """
    dialog = wizard(desk)
    write(dialog.table, 1, 0, "0.9")
    dialog.cost.setFocus()
    QTest.keyClicks(dialog.cost, "-2")
    before = desk.store.document
    QTest.mouseClick(dialog.insert, Qt.MouseButton.LeftButton)
    root = desk.store.document.root
    assert [branch.label for branch in root.branches] == ["Summit", "Talks", "Look first"]
    assert desk.store.selection == (2,)
    assert desk.store.rollback.root.children[2].values[0] == pytest.approx(0.48 * 82.5 + 0.52 * (45 + 50 / 13))
    assert len(desk.store.history.steps()) == 1
    desk.store.undo()
    assert desk.store.document is before


def test_more_results_and_just_before_the_node(desk, wizard):
    dialog = wizard(desk)
    dialog.where.setCurrentIndex(dialog.where.findData("before"))
    dialog.where.activated.emit(dialog.where.currentIndex())
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert dialog.table.results == ("Positive", "Negative", "Result 3")
    assert lines(dialog)[3][:2] == ("Result 3", 0.0)
    QTest.mouseClick(dialog.fewer, Qt.MouseButton.LeftButton)
    assert dialog.table.results == ("Positive", "Negative")
    value = desk.store.rollback.root.values
    QTest.mouseClick(dialog.insert, Qt.MouseButton.LeftButton)
    assert desk.store.rollback.root.values == pytest.approx(value)
    assert [branch.label for branch in desk.store.document.root.branches[0].node.branches] == ["Positive", "Negative"]


def test_a_table_that_stands_in_the_tree_is_flipped(desks, wizard):
    """0.3 · 0.9 + 0.7 · 0.2 = 0.41; of it 0.27 is oil."""
    desk = desks(TESTED)
    dialog = wizard(desk, ())
    assert dialog.where.currentData() == "flip"
    assert not dialog.table.isEnabled()
    QTest.mouseClick(dialog.insert, Qt.MouseButton.LeftButton)
    root = desk.store.rollback.root
    assert [branch.label for branch in root.node.branches] == ["found", "not"]
    assert root.shares[0] == pytest.approx(0.41)
    assert root.children[0].shares[0] == pytest.approx(0.27 / 0.41)


def test_it_is_asked_for_at_chance_nodes_only(desks):
    desk = desks(CRISIS)
    command = desk.window.menus.commands["revise"]
    assert not command.isEnabled()
    desk.store.select((0,))
    assert command.isEnabled()


def test_it_is_freed_when_it_closes(desk, wizard, qtbot):
    dialog = wizard(desk)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_scenarios_that_are_not_taken_along_are_told_before_it_is_done(desk, wizard):
    store = desk.store
    branch = store.document.root.branches[0].node.branches[0].id
    thaw = Scenario(id="s", name="Thaw", probabilities={branch: 0.7})
    store.apply("Add a scenario", evolve(store.document, scenarios=(thaw,)))
    dialog = wizard(desk)
    assert dialog.left_behind.isVisible()
    assert "Scenarios that set probabilities here: Thaw." in dialog.left_behind.text()
    dialog.reject()
