"""Scenarios: what they lay over, added from the list and from the tree, edited, looked at, duplicated, removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.document.overlay_model import HERE


@pytest.fixture
def page(window):
    window.show_page("scenarios", "hawk")
    return window.scenarios


def lines(page):
    model = page.form.model
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def scenario(store, position=0):
    return store.document.scenarios[position]


def go(page, row):
    page.form.table.view.setFocus()
    page.form.table.view.setCurrentIndex(page.form.model.index(row, HERE))


def test_each_line_tells_what_and_both_values(page):
    assert lines(page) == [["x", "1", "2"], ["Summit › Success", "0.40", "0.10"]]


def test_a_value_is_typed_and_the_tree_follows_while_it_is_looked_at(page, hands, store, steps):
    """Hawkish, success at 0.1: security 0.1·80 + 0.9·20 = 26; at 0.9 it is 74. Weighed 0.8, cost 0.2 · 50 (of 5)."""
    hands.click(page.form.look)
    assert store.settings.scenario == "hawk"
    go(page, 1)
    hands.type("0.9")
    assert store.rollback.root.values[0] == pytest.approx(0.8 * 74 + 0.2 * 50)
    hands.press(Qt.Key.Key_Return)
    assert scenario(store).probabilities == {"b2": 0.9}
    assert steps() == ["Change Summit › Success in the scenario"]
    hands.click(page.form.look)
    assert store.settings.scenario == ""


def test_nonsense_is_told_and_not_kept(page, hands, store):
    go(page, 0)
    hands.type("2*")
    hands.press(Qt.Key.Key_Return)
    assert scenario(store).values == {"x": 2.0}
    assert page.form.table.sentence


def test_a_variable_is_added_from_the_list(page, store, qtbot):
    menu = page.form.variables
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["p_deal"]
    menu.actions()[0].trigger()
    assert scenario(store).values == {"x": 2.0, "p_deal": 0.5}
    assert page.form.table.view.currentIndex().row() == 1
    assert not page.form.add_variable.isEnabled()


def test_the_branch_that_is_selected_on_the_tree_is_added(page, hands, store):
    assert not page.form.add_branch.isEnabled()
    store.select((0, 1))
    assert page.form.add_branch.text() == "Add “Failure”"
    hands.click(page.form.add_branch)
    assert scenario(store).probabilities == {"b2": 0.1, "b3": "#"}
    store.select((0,))
    assert not page.form.add_branch.isEnabled(), "what leads to a decision's choice has no probability"


def test_a_line_is_left_as_in_the_base_case(page, hands, store):
    go(page, 1)
    hands.click(page.form.take_off)
    assert scenario(store).probabilities == {}
    go(page, 0)
    hands.click(page.form.take_off)
    assert scenario(store).values == {}
    assert not page.form.table.isVisible()


def test_a_duplicate_is_shown_at_once(page, hands, store):
    hands.click(page.form.duplicate)
    assert [known.name for known in store.document.scenarios] == ["Hawkish", "Hawkish (copy)", "Thaw"]
    assert page.chosen == store.document.scenarios[1].id
    assert lines(page)[0] == ["x", "1", "2"]


def test_one_that_is_looked_at_can_be_removed(page, hands, store):
    hands.click(page.form.look)
    hands.click(page.remove)
    assert [known.id for known in store.document.scenarios] == ["dove"]
    assert store.settings.scenario == ""
    store.undo()
    assert scenario(store).id == "hawk"


def test_a_name_and_a_note_are_typed(page, hands, store):
    hands.write_over(page.form.name, "Hard line")
    hands.write_over(page.form.note, "After a test.")
    assert (scenario(store).name, scenario(store).note) == ("Hard line", "After a test.")
    assert QApplication.focusWidget() is page.form.note
