"""The variables' table under real keys: live values, names given everywhere, uses told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.analysis.settings import Settings
from planner.model import edits
from planner.model.places import branch_at
from planner.ui.dialogs.removal import RemovalQuestion
from planner.ui.panels.live_cells import BELOW, TROUBLE
from planner.ui.panels.variables import VariablesPanel
from planner.ui.panels.variables_model import NAME, RANGE, VALUE

SUCCESS = (0, 0)


@pytest.fixture
def panel(store, show):
    """p_deal = 0.5 is the odds of success; double is 2*p_deal."""
    store.apply("p", edits.set_probability(store.document, SUCCESS, "p_deal"))
    return show(VariablesPanel(store), 320, 400)


@pytest.fixture
def go(panel):
    """Puts the keyboard on a cell."""

    def to(row: int, column: int) -> None:
        panel.table.view.setFocus()
        panel.table.view.setCurrentIndex(panel.model.index(row, column))

    return to


def texts(panel, role=Qt.ItemDataRole.DisplayRole):
    model = panel.model
    return [[model.index(row, column).data(role) for column in range(3)] for row in range(model.rowCount())]


def names(store):
    return [variable.id for variable in store.document.variables]


def editor(panel):
    return panel.table.view.findChild(QLineEdit, "cell_editor")


def test_a_row_for_each_with_the_number_of_a_formula_beneath(panel):
    assert texts(panel) == [["p_deal", "0.5", "0.2–0.6"], ["double", "2*p_deal", ""]]
    assert [row[VALUE] for row in texts(panel, BELOW)] == ["", "= 1"]


def test_each_keystroke_moves_the_tree_as_one_step(panel, go, keyboard, store, value):
    """At 0.5 the summit is worth 75; at 0.3 it is 65, at 0.35 67.5."""
    steps = len(store.history.steps())
    go(0, VALUE)
    keyboard.type("0.3")
    assert value() == pytest.approx(65)
    keyboard.type("5")
    assert value() == pytest.approx(67.5)
    keyboard.press(Qt.Key.Key_Return)
    assert len(store.history.steps()) == steps + 1
    assert store.history.undo_label == "Change p_deal"
    assert texts(panel, BELOW)[1][VALUE] == "= 0.7"


def test_escape_takes_it_back(panel, go, keyboard, store, value):
    before = store.document
    go(0, VALUE)
    keyboard.type("0.9")
    keyboard.press(Qt.Key.Key_Escape)
    assert store.document is before


def test_a_cycle_is_told_at_the_cell(panel, go, keyboard, store, value):
    go(0, VALUE)
    keyboard.type("double")
    keyboard.press(Qt.Key.Key_Return)
    assert value() is None
    assert "p_deal uses double" in texts(panel, TROUBLE)[0][VALUE]


def test_nonsense_is_kept_and_told(panel, go, keyboard, store):
    go(0, VALUE)
    keyboard.type("0.5*")
    assert panel.table.sentence
    keyboard.press(Qt.Key.Key_Return)
    assert store.document.variables[0].value == "0.5*"
    assert texts(panel, TROUBLE)[0][VALUE]


def test_a_range_is_typed_as_it_reads(panel, go, keyboard, store):
    go(1, RANGE)
    keyboard.type("0.4–1.2")
    keyboard.press(Qt.Key.Key_Return)
    assert (store.document.variables[1].low, store.document.variables[1].high) == (0.4, 1.2)


def test_a_new_name_is_given_everywhere_when_the_cell_is_left(panel, go, keyboard, store, value):
    go(0, NAME)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.write_over(editor(panel), "p_peace")
    assert names(store) == ["p_deal", "double"]
    keyboard.press(Qt.Key.Key_Return)
    assert names(store) == ["p_peace", "double"]
    assert store.document.variables[1].value == "2*p_peace"
    assert branch_at(store.document.root, SUCCESS).probability == "p_peace"
    assert value() == pytest.approx(75)


def test_a_name_that_is_taken_is_refused_in_words(panel, go, keyboard, store):
    go(0, NAME)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.write_over(editor(panel), "double")
    keyboard.press(Qt.Key.Key_Return)
    assert names(store) == ["p_deal", "double"]
    assert panel.table.sentence == "There is a variable 'double' already."


def test_insert_adds_one_and_its_name_is_typed_at_once(panel, go, keyboard, store):
    go(0, VALUE)
    keyboard.press(Qt.Key.Key_Insert)
    assert names(store) == ["p_deal", "double", "x1"]
    keyboard.write_over(editor(panel), "u_deal")
    keyboard.press(Qt.Key.Key_Return)
    assert names(store) == ["p_deal", "double", "u_deal"]


def test_the_buttons_do_the_same(panel, go, qtbot, store):
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert names(store)[-1] == "x1"
    go(2, VALUE)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert names(store) == ["p_deal", "double"]


def test_removing_one_in_use_lists_its_uses_and_asks(panel, go, keyboard, store, qtbot, value):
    """With 0.5 written in its place the summit is worth 75 as before."""
    go(0, VALUE)
    keyboard.press(Qt.Key.Key_Delete)
    question = panel.findChild(RemovalQuestion)
    assert question.uses.lines == ["variable double", "root › Alliance summit › Success: probability"]
    assert names(store) == ["p_deal", "double"]
    with qtbot.waitSignal(question.destroyed):
        qtbot.mouseClick(question.remove, Qt.MouseButton.LeftButton)
    assert names(store) == ["double"]
    assert branch_at(store.document.root, SUCCESS).probability == 0.5
    assert value() == pytest.approx(75)


def test_the_tooltip_tells_where_it_is_used(panel):
    told = panel.model.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "variable double" in told
    assert "root › Alliance summit › Success: probability" in told
    assert "Not used yet." in panel.model.index(1, NAME).data(Qt.ItemDataRole.ToolTipRole)


def test_a_value_laid_over_it_is_shown_beneath(panel, store):
    """As a scenario or a sweep would."""
    store.set_settings(Settings(overrides={"p_deal": 0.25}))
    assert [row[VALUE] for row in texts(panel, BELOW)] == ["= 0.25", "= 0.5"]


def test_without_variables_a_sentence_says_what_they_are(store, show):
    after = edits.remove_variable(edits.remove_variable(store.document, "double"), "p_deal")
    store.apply("none", after)
    panel = show(VariablesPanel(store), 320, 400)
    assert panel.table.view.isHidden()
    assert not panel.remove.isEnabled()
