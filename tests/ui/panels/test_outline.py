"""The outline under real keys and clicks: selection both ways, every edit of the canvas, and what is open stays so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.drawing.style import DARK
from planner.model import edits
from planner.model.places import node_at
from planner.ui.panels.outline import Outline

SUMMIT, SUCCESS, FAILURE, EXERCISES, SANCTIONS, TALKS = (0,), (0, 0), (0, 1), (0, 1, 0), (0, 1, 1), (1,)
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def outline(store, show):
    shown = show(Outline(store), 300, 500)
    shown.tree.setFocus()
    return shown


def labels(store, place):
    return [branch.label for branch in node_at(store.document.root, place).branches]


def current(outline):
    return outline.tree.model().place_at(outline.tree.currentIndex())


def editor(outline):
    return outline.tree.findChild(QLineEdit)


def test_a_small_tree_is_open_at_first_and_the_selection_is_shown(outline):
    model = outline.tree.model()
    assert all(outline.tree.isExpanded(model.index_at(place)) for place in ((), SUMMIT, FAILURE))
    assert current(outline) == ()


def test_arrows_and_clicks_select_on_the_tree(outline, store, keyboard, qtbot):
    keyboard.press(Qt.Key.Key_Down)
    assert store.selection == SUMMIT
    keyboard.press(Qt.Key.Key_Down)
    assert store.selection == SUCCESS
    row = outline.tree.visualRect(outline.tree.model().index_at(TALKS)).center()
    qtbot.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert store.selection == TALKS


def test_a_selection_elsewhere_is_shown_here_once(outline, store):
    told = []
    store.selection_changed.connect(told.append)
    store.select(SANCTIONS)
    assert current(outline) == SANCTIONS
    assert told == [SANCTIONS]


def test_a_selection_under_a_closed_row_opens_it(outline, store):
    outline.tree.setExpanded(outline.tree.model().index_at(SUMMIT), False)
    store.select(EXERCISES)
    assert not outline.tree.visualRect(outline.tree.model().index_at(EXERCISES)).isEmpty()


def test_f2_renames_the_branch_and_at_the_root_the_title(outline, store, keyboard):
    for place, new in (((), "First move"), (SUMMIT, "Seoul first")):
        store.select(place)
        keyboard.press(Qt.Key.Key_F2)
        keyboard.write_over(editor(outline), new)
        keyboard.press(Qt.Key.Key_Return)
        QApplication.processEvents()
    assert store.document.root.title == "First move"
    assert labels(store, ()) == ["Seoul first", "Direct talks"]
    assert [step.label for step in store.history.steps()] == ["Change the title", "Rename the branch"]


def test_just_typing_renames_too_and_escape_does_not(outline, store, keyboard):
    store.select(TALKS)
    keyboard.type("Ba")
    keyboard.type("ck")
    keyboard.press(Qt.Key.Key_Return)
    assert labels(store, ())[1] == "Back"
    keyboard.press(Qt.Key.Key_F2)
    keyboard.type("x")
    keyboard.press(Qt.Key.Key_Escape)
    assert labels(store, ())[1] == "Back"


def test_enter_adds_a_sibling_below_shift_enter_above_and_its_label_is_typed_at_once(outline, store, keyboard):
    store.select(SANCTIONS)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type("Wait")
    keyboard.press(Qt.Key.Key_Return)
    assert labels(store, FAILURE) == ["Exercises", "Sanctions", "Wait"]
    assert store.selection == (0, 1, 2)
    store.select(EXERCISES)
    outline.tree.setFocus()
    keyboard.press(Qt.Key.Key_Return, SHIFT)
    keyboard.type("Talk")
    keyboard.press(Qt.Key.Key_Return)
    assert labels(store, FAILURE) == ["Talk", "Exercises", "Sanctions", "Wait"]


def test_insert_adds_a_child_also_below_an_outcome(outline, store, keyboard):
    store.select(TALKS)
    keyboard.press(Qt.Key.Key_Insert)
    keyboard.type("Deal")
    keyboard.press(Qt.Key.Key_Return)
    assert labels(store, TALKS) == ["Deal"]
    assert current(outline) == (1, 0)
    assert outline.tree.model().index_at((1, 0)).data() == "Deal"


def test_delete_removes_and_undo_brings_it_back_as_open_as_it_was(outline, store, keyboard):
    model = outline.tree.model()
    outline.tree.setExpanded(model.index_at(FAILURE), False)
    store.select(SUMMIT)
    keyboard.press(Qt.Key.Key_Delete)
    assert labels(store, ()) == ["Direct talks"]
    assert current(outline) == store.selection == (0,)
    store.undo()
    assert outline.tree.isExpanded(model.index_at(SUMMIT))
    assert not outline.tree.isExpanded(model.index_at(FAILURE))
    assert current(outline) == SUMMIT


def test_deleting_the_root_is_refused_in_words_until_something_else_happens(outline, store, keyboard):
    keyboard.press(Qt.Key.Key_Delete)
    assert outline.sentence == "The root cannot be deleted."
    keyboard.press(Qt.Key.Key_Down)
    assert outline.sentence == ""


def test_alt_arrows_reorder_and_the_selection_goes_along(outline, store, keyboard):
    store.select(SANCTIONS)
    keyboard.press(Qt.Key.Key_Up, ALT)
    assert labels(store, FAILURE) == ["Sanctions", "Exercises"]
    assert current(outline) == store.selection == EXERCISES
    keyboard.press(Qt.Key.Key_Down, ALT)
    assert labels(store, FAILURE) == ["Exercises", "Sanctions"]


def test_control_and_a_figure_change_the_kind(outline, store, keyboard):
    store.select(FAILURE)
    keyboard.press(Qt.Key.Key_2, CONTROL)
    assert node_at(store.document.root, FAILURE).kind == "chance"
    keyboard.press(Qt.Key.Key_3, CONTROL)
    assert "it has branches" in outline.sentence.lower()


def test_space_closes_and_opens(outline, store, keyboard):
    store.select(SUMMIT)
    keyboard.press(Qt.Key.Key_Space)
    assert not outline.tree.isExpanded(outline.tree.model().index_at(SUMMIT))
    keyboard.press(Qt.Key.Key_Space)
    assert outline.tree.isExpanded(outline.tree.model().index_at(SUMMIT))
    assert not store.history.can_undo


def test_tab_goes_on_and_is_no_trap(outline, keyboard):
    other = QLineEdit(outline)
    other.show()
    outline.setTabOrder(outline.tree, other)
    keyboard.press(Qt.Key.Key_Tab)
    assert other.hasFocus()


def test_what_is_open_stays_so_over_edits_elsewhere(outline, store):
    model = outline.tree.model()
    outline.tree.setExpanded(model.index_at(FAILURE), False)
    store.apply("add", edits.add_sibling(store.document, SUMMIT, False)[0])
    moved = (1, 1)
    assert outline.tree.isExpanded(model.index_at((1,)))
    assert not outline.tree.isExpanded(model.index_at(moved))
    store.apply("value", edits.set_outcome_payoff(store.document, (1, 1, 0), "utility", 80.0))
    assert not outline.tree.isExpanded(model.index_at(moved))


def test_values_follow_and_the_convention_too(outline, store):
    """0.4 × 100 + 0.6 × 80 = 88; of a branch that pays 5 on the way, 70 is still to come of 75."""
    model = outline.tree.model()
    store.apply("value", edits.set_outcome_payoff(store.document, EXERCISES, "utility", 80.0))
    assert model.index_at(()).siblingAtColumn(1).data() == "88.0"
    store.undo()
    store.apply("pays", edits.set_payoff(store.document, SUMMIT, "utility", 5.0))
    assert model.index_at(SUMMIT).siblingAtColumn(1).data() == "75.0"
    store.set_from_here(True)
    assert model.index_at(SUMMIT).siblingAtColumn(1).data() == "70.0"


class Painted(QObject):
    """The rows of the outline that have been painted."""

    def __init__(self, tree):
        super().__init__(tree)
        self.tree, self.rows = tree, set()
        tree.viewport().installEventFilter(self)

    def eventFilter(self, viewport, event):
        if event.type() == QEvent.Type.Paint:
            model = self.tree.model()
            for place in ((), SUMMIT, SUCCESS, FAILURE, EXERCISES, SANCTIONS, TALKS):
                row = self.tree.visualRect(model.index_at(place))
                if event.region().intersects(row.adjusted(0, 1, 0, -1)):
                    self.rows.add(place)
        return False


def test_a_value_paints_all_rows_anew_and_a_label_those_of_its_path(outline, store, qtbot):
    QTest.qWait(20)
    painted = Painted(outline.tree)
    store.apply("value", edits.set_outcome_payoff(store.document, EXERCISES, "utility", 80.0))
    qtbot.waitUntil(lambda: len(painted.rows) == 7)
    QTest.qWait(20)
    painted.rows.clear()
    store.apply("label", edits.set_label(store.document, SUMMIT, "Meeting"))
    qtbot.waitUntil(lambda: SUMMIT in painted.rows)
    assert painted.rows == {(), SUMMIT}


def test_it_paints_in_every_style_and_colours_the_owner(outline):
    light = outline.grab().toImage()
    outline.set_style(DARK)
    assert outline.grab().toImage() != light
