"""The branches table and the bar beneath, typed into with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.model import edits
from planner.model.places import node_at
from planner.ui.panels.branch_table import LABEL, PROBABILITY, VALUE
from planner.ui.panels.inspector import Inspector
from planner.ui.panels.live_cells import BELOW, TROUBLE

SUMMIT, SUCCESS, FAILURE, TALKS = (0,), (0, 0), (0, 1), (1,)


@pytest.fixture
def inspector(store, show):
    store.select(SUMMIT)
    return show(Inspector(store))


@pytest.fixture
def section(inspector):
    return inspector.branches


@pytest.fixture
def go(section):
    """Puts the keyboard on a cell."""

    def to(row: int, column: int) -> None:
        view = section.table.view
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, column))

    return to


def texts(section, role=Qt.ItemDataRole.DisplayRole):
    model = section.table.view.model()
    return [[model.index(row, column).data(role) for column in range(3)] for row in range(model.rowCount())]


def open_editor(section):
    return section.table.view.findChild(QLineEdit, "cell_editor")


def test_a_branch_a_row_with_the_number_beneath_its_formula(section):
    """# is what 0.40 leaves; after failure the better answer pays 50."""
    assert texts(section) == [["Success", "0.40", "100.0"], ["Failure", "#", "50.0"]]
    assert [row[PROBABILITY] for row in texts(section, BELOW)] == ["", "0.60"]


def test_the_bar_speaks_of_the_current_row(section, go):
    assert section.bar.text == "0.40 · unlikely (ICD 203) — sum 1.00 ✓"
    go(1, LABEL)
    assert section.bar.text == "0.60 · likely (ICD 203) — sum 1.00 ✓"


def test_typing_over_a_probability_moves_every_value_at_each_key_as_one_step(section, go, keyboard, store, value):
    """0.2 × 100 + 0.8 × 50 = 60; 0.25 makes 62.5, and # follows."""
    go(0, PROBABILITY)
    keyboard.type("0.2")
    assert value() == pytest.approx(60)
    keyboard.type("5")
    assert value() == pytest.approx(62.5)
    assert [row[PROBABILITY] for row in texts(section, BELOW)][1] == "0.75"
    assert open_editor(section).text() == "0.25"
    keyboard.press(Qt.Key.Key_Return)
    assert texts(section)[0] == ["Success", "0.25", "100.0"]
    assert len(store.history.steps()) == 1
    store.undo()
    assert value() == pytest.approx(70)


def test_escape_takes_back_what_was_typed_into_a_cell(section, go, keyboard, store):
    before = store.document
    go(0, PROBABILITY)
    keyboard.type("0.9")
    keyboard.press(Qt.Key.Key_Escape)
    assert store.document is before
    assert not store.history.can_undo


def test_nonsense_is_told_beneath_and_kept_when_the_cell_is_left(section, go, keyboard, store, value):
    go(0, PROBABILITY)
    keyboard.type("0.4+")
    assert section.table.sentence
    assert value() == pytest.approx(70)
    keyboard.press(Qt.Key.Key_Return)
    assert node_at(store.document.root, SUMMIT).branches[0].probability == "0.4+"
    assert texts(section)[0][PROBABILITY] == "0.4+"
    assert texts(section, TROUBLE)[0][PROBABILITY]
    assert section.bar.text == "what they add up to is not known"
    assert value() is None


def test_a_label_is_renamed_in_place(section, go, keyboard, store):
    go(1, LABEL)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.write_over(open_editor(section), "No deal")
    keyboard.press(Qt.Key.Key_Return)
    assert [branch.label for branch in node_at(store.document.root, SUMMIT).branches] == ["Success", "No deal"]


def test_a_value_is_not_typed(section, go, keyboard, store):
    go(0, VALUE)
    keyboard.type("5")
    assert open_editor(section) is None
    assert not store.history.can_undo


def test_a_double_click_opens_a_cell(section, qtbot):
    view = section.table.view
    spot = view.visualRect(view.model().index(0, PROBABILITY)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert open_editor(section).text() == "0.4"


def test_a_wrong_sum_marks_every_probability_and_the_bar_says_it(section, store):
    store.apply("p", edits.set_probability(store.document, FAILURE, 0.5))
    assert all(row[PROBABILITY] for row in texts(section, TROUBLE))
    assert section.bar.text == "0.40 · unlikely (ICD 203) — sum 0.90"


def test_a_decision_has_no_odds_unless_it_is_logit(section, store):
    """λ = 0.1 and 30 points apart: the better one has odds e³ to 1, 0.9526."""
    store.select(())
    view = section.table.view
    assert view.isColumnHidden(PROBABILITY)
    assert section.bar.isHidden()
    store.apply("logit", edits.set_rationality(store.document, (), 0.1))
    assert not view.isColumnHidden(PROBABILITY)
    assert [row[PROBABILITY] for row in texts(section)] == ["0.953", "0.047"]
    assert not view.model().index(0, PROBABILITY).flags() & Qt.ItemFlag.ItemIsEditable


def test_an_outcome_has_no_table(section, store):
    store.select(TALKS)
    assert section.isHidden()
