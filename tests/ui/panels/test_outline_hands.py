"""The outline as the canvas's full twin: several rows at once, every field in place, dragging, the right click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from planner.app.store import Store
from planner.model.places import branch_at, node_at
from planner.ui.panels.outline import Outline
from tests.ui.panels.conftest import EXERCISES, FAILURE, SANCTIONS, SUCCESS, SUMMIT, TALKS, summit_tree

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def outline(store, show):
    shown = show(Outline(store), 300, 500)
    shown.tree.setFocus()
    return shown


def labels(store, place=()):
    return [branch.label for branch in node_at(store.document.root, place).branches]


def steps(store):
    return [step.label for step in store.history.steps()]


@pytest.fixture
def row(outline):
    """A point of a row: in its middle, near its upper edge (−1) or near its lower edge (1)."""

    def point(place, side=0):
        rect = outline.tree.visualRect(outline.tree.model().index_at(place))
        height = {-1: rect.top() + 1, 0: rect.center().y(), 1: rect.bottom() - 1}[side]
        return QPoint(rect.left() + 40, height)

    return point


@pytest.fixture
def click(outline, row, qtbot):
    def clicked(place, modifier=NONE):
        qtbot.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, modifier, row(place))

    return clicked


# Several at once


def test_control_and_shift_click_select_several_everywhere(click, store):
    click(SUCCESS)
    click(SANCTIONS, CONTROL)
    assert store.selected == (SUCCESS, SANCTIONS) and store.selection == SANCTIONS
    click(SANCTIONS, CONTROL)
    assert store.selected == (SUCCESS,)
    click(SUCCESS, CONTROL)
    assert store.selected == (SUCCESS,)  # something stays selected
    click(EXERCISES)
    click(TALKS, SHIFT)
    assert store.selected == (EXERCISES, SANCTIONS, TALKS)


def test_shift_and_arrows_extend_control_space_picks(store, outline, keyboard):
    store.select(EXERCISES)
    keyboard.press(Qt.Key.Key_Down, SHIFT)
    assert (store.selected, store.selection) == ((EXERCISES, SANCTIONS), SANCTIONS)
    keyboard.press(Qt.Key.Key_Up, SHIFT)
    assert store.selected == (EXERCISES,)
    keyboard.press(Qt.Key.Key_Down, CONTROL)
    keyboard.press(Qt.Key.Key_Down, CONTROL)
    assert store.selected == (EXERCISES,)
    keyboard.press(Qt.Key.Key_Space, CONTROL)
    assert store.selected == (EXERCISES, TALKS)


def test_several_that_are_selected_elsewhere_are_shown_here(outline, store):
    store.select(TALKS, (SUCCESS,))
    model = outline.tree.model()
    assert {model.place_at(index) for index in outline.tree.selectionModel().selectedRows()} == {SUCCESS, TALKS}
    assert model.place_at(outline.tree.currentIndex()) == TALKS


def test_several_are_changed_and_deleted_in_one_step(click, keyboard, store):
    click(SUCCESS)
    click(TALKS, CONTROL)
    keyboard.press(Qt.Key.Key_2, CONTROL)
    assert [node_at(store.document.root, place).kind for place in (SUCCESS, TALKS)] == ["chance", "chance"]
    assert store.selected == (SUCCESS, TALKS)
    keyboard.press(Qt.Key.Key_Delete)
    assert labels(store) == ["Alliance summit"] and labels(store, SUMMIT) == ["Failure"]
    assert steps(store) == ["Change the kind of the nodes", "Delete 2 branches"]


# Every field in place


def test_tab_steps_from_label_to_probability_to_payoffs_to_title(outline, keyboard, store, value):
    """0.5 × 90 + 0.5 × 50 = 70, and before the payoff is typed 0.5 × 100 + 0.5 × 50 = 75."""
    store.select(SUCCESS)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.type("Freeze")
    keyboard.press(Qt.Key.Key_Tab)
    assert outline.tree.editor.words == "Probability"
    keyboard.type("0.5")
    assert value() == pytest.approx(75)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("90")
    assert value() == pytest.approx(70)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("It holds")
    keyboard.press(Qt.Key.Key_Return)
    branch = branch_at(store.document.root, SUCCESS)
    assert (branch.label, branch.probability, branch.node.payoffs["utility"]) == ("Freeze", 0.5, 90)
    assert branch.node.title == "It holds"
    assert outline.tree.hasFocus() and not outline.tree.editor.isVisible()


def test_a_wrong_entry_is_told_in_place_and_escape_takes_it_back(outline, keyboard, store):
    before = store.document
    store.select(SUCCESS)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("1.5")
    keyboard.press(Qt.Key.Key_Return)
    assert outline.tree.editor.isVisible() and "between 0 and 1" in outline.tree.editor.words
    keyboard.press(Qt.Key.Key_Escape)
    assert store.document is before


def test_the_editor_stays_over_its_row_and_inside_the_view(outline, keyboard, store):
    store.select(SANCTIONS)
    keyboard.press(Qt.Key.Key_F2)
    tree = outline.tree
    for width in (300, 240):
        outline.resize(width, 400)
        QApplication.processEvents()
        row = tree.visualRect(tree.model().index_at(SANCTIONS))
        assert abs(tree.editor.geometry().top() + tree.editor.line.height() // 2 - row.center().y()) < 8
        assert tree.viewport().rect().contains(tree.editor.geometry())


def test_a_double_click_edits_the_label_and_on_the_value_what_the_outcome_pays(outline, row, store, keyboard, qtbot):
    viewport = outline.tree.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=row(TALKS))
    assert outline.tree.editor.line.text() == "Direct talks"
    keyboard.press(Qt.Key.Key_Escape)
    index = outline.tree.model().index_at(TALKS).siblingAtColumn(1)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=outline.tree.visualRect(index).center())
    keyboard.type("45")
    keyboard.press(Qt.Key.Key_Return)
    assert node_at(store.document.root, TALKS).payoffs["utility"] == 45


def test_duplicate_and_focus_are_there_too(outline, store, keyboard, qtbot):
    store.select(TALKS)
    keyboard.press(Qt.Key.Key_D, CONTROL)
    assert labels(store) == ["Alliance summit", "Direct talks", "Direct talks"]
    with qtbot.waitSignal(outline.tree.focus_requested, timeout=100):
        keyboard.press(Qt.Key.Key_Period, CONTROL)


# Dragging


@pytest.fixture
def drag(outline, row, store):
    """Drags what is selected over a row and lets go there; gives whether it would be taken."""

    def dragged(place, side=0, modifiers=NONE, let_go=True):
        tree = outline.tree
        data = tree.model().mimeData([tree.model().index_at(place) for place in store.selected])
        at = row(place, side)
        actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(tree.viewport(), QDragEnterEvent(at, actions, data, left, modifiers))
        over = QDragMoveEvent(at, actions, data, left, modifiers)
        QApplication.sendEvent(tree.viewport(), over)
        if let_go:
            dropped = QDropEvent(QPointF(at), actions, data, left, modifiers, QEvent.Type.Drop)
            QApplication.sendEvent(tree.viewport(), dropped)
        return over.isAccepted()

    return dragged


def test_a_row_dropped_on_another_goes_below_it(drag, store):
    store.select(TALKS)
    assert drag(FAILURE)
    assert labels(store) == ["Alliance summit"]
    assert labels(store, FAILURE) == ["Exercises", "Sanctions", "Direct talks"]
    assert store.selection == (0, 1, 2) and steps(store) == ["Move Direct talks"]


@pytest.mark.parametrize(
    ("side", "order"), [(-1, ["Sanctions", "Success", "Failure"]), (1, ["Success", "Sanctions", "Failure"])]
)
def test_between_two_rows_it_goes_between_them(drag, store, side, order):
    store.select(SANCTIONS)
    drag(SUCCESS, side)
    assert labels(store, SUMMIT) == order


def test_with_control_a_copy_goes_there(drag, store):
    store.select(TALKS)
    drag(FAILURE, modifiers=CONTROL)
    assert labels(store) == ["Alliance summit", "Direct talks"]
    assert labels(store, FAILURE) == ["Exercises", "Sanctions", "Direct talks"]
    assert steps(store) == ["Copy Direct talks"]


def test_several_go_together_and_stay_selected(drag, store):
    store.select(EXERCISES, (SUCCESS,))
    drag(TALKS, -1)
    assert labels(store) == ["Alliance summit", "Success", "Exercises", "Direct talks"]
    assert store.selected == ((1,), (2,)) and steps(store) == ["Move 2 branches"]


def test_what_cannot_be_is_said_and_changes_nothing(drag, store, outline):
    before = store.document
    store.select(SUMMIT)
    drag(FAILURE)
    assert store.document is before and "below itself" in outline.sentence


def test_a_drag_over_nothing_or_from_another_tree_is_not_taken(drag, store, outline):
    store.select(SUMMIT)
    other = Outline(Store(summit_tree()), outline)
    data = other.tree.model().mimeData([])
    assert not outline.tree.model().carries(data)
    at, actions = outline.tree.viewport().rect().bottomLeft(), Qt.DropAction.MoveAction
    over = QDragMoveEvent(at, actions, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(outline.tree.viewport(), over)
    assert not over.isAccepted()


# The right click


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_offers_the_actions_that_the_window_gave_it(outline, row, store, qtbot):
    outline.tree.addAction(outline.tree.tr("Something"))
    viewport, at = outline.tree.viewport(), row(TALKS)
    qtbot.mouseClick(viewport, Qt.MouseButton.RightButton, pos=at)
    assert store.selection == TALKS
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, asked)
    menu = outline.tree.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Something"]
    menu.close()
