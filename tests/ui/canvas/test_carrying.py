"""A branch dragged to another place, or a copy of it: what shows on the way, what comes of it, what is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.model.places import node_at
from planner.ui.canvas import carrying

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, EXERCISES, SANCTIONS = (0, 0), (0, 1), (0, 1, 0), (0, 1, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def labels(hand, place=()):
    return [branch.label for branch in node_at(hand.store.document.root, place).branches]


def drag(hand, place, to, modifiers=NONE):
    """Presses on a label and moves over a point of the view in three steps; does not let go."""
    start = hand.point(place, "label")
    hand.press(start) if modifiers == NONE else hand.qtbot.mousePress(
        hand.canvas.viewport(), Qt.MouseButton.LeftButton, modifiers, start
    )
    for part in (0.3, 0.7, 1.0):
        hand.drag_to(start + (to - start) * part, modifiers)


def between(hand, above, below):
    """The middle between two branches, at their labels."""
    return (hand.point(above, "label") + hand.point(below, "label")) / 2 + QPoint(0, 8)


def test_between_two_branches_it_becomes_the_one_between(hand):
    to = between(hand, EXERCISES, SANCTIONS)
    drag(hand, TALKS, to)
    assert hand.canvas.drop.parent == FAILURE and hand.canvas.drop.position == 1
    hand.let_go(to)
    assert labels(hand, FAILURE) == ["Exercises", "Direct talks", "Sanctions"]
    assert hand.store.selection == (0, 1, 1)
    assert [step.label for step in hand.store.history.steps()] == ["Move Direct talks"]
    assert hand.canvas.drop is None


def test_on_a_node_it_becomes_the_last_below(hand):
    to = hand.point(FAILURE, "node")
    drag(hand, SUCCESS, to)
    hand.let_go(to)
    assert labels(hand, (0, 0)) == ["Exercises", "Sanctions", "Success"]
    assert hand.branch((0, 0, 2)).probability is None


def test_among_its_siblings_it_changes_its_turn(hand):
    to = hand.point(SANCTIONS, "label") + QPoint(0, 24)
    drag(hand, EXERCISES, to)
    hand.let_go(to)
    assert labels(hand, FAILURE) == ["Sanctions", "Exercises"]


def test_with_control_a_copy_is_put_there(hand):
    to = hand.point(FAILURE, "node")
    drag(hand, TALKS, to, CONTROL)
    assert hand.canvas.viewport().cursor().shape() == Qt.CursorShape.DragCopyCursor
    assert hand.said == "Copy Direct talks"
    assert hand.canvas.drop.y > hand.canvas.rect_of(SANCTIONS, "node").center().y()  # the line runs below the last one
    hand.let_go(to)
    assert labels(hand) == ["Alliance summit", "Direct talks"]
    assert labels(hand, FAILURE) == ["Exercises", "Sanctions", "Direct talks"]
    assert [step.label for step in hand.store.history.steps()] == ["Copy Direct talks"]


def test_a_copy_beside_the_original_is_what_is_left(hand):
    """0.4, its copy and the rest: the copy is "#", so that the sum stays 1."""
    to = hand.point(SUMMIT, "node")
    drag(hand, SUCCESS, to, CONTROL)
    hand.let_go(to)
    assert [branch.probability for branch in node_at(hand.store.document.root, SUMMIT).branches] == [0.4, "#", "#"]


def test_escape_leaves_everything_as_it_was(hand):
    before = hand.store.document
    to = hand.point(FAILURE, "node")
    drag(hand, TALKS, to)
    hand.key(Qt.Key.Key_Escape)
    hand.let_go(to)
    assert hand.store.document is before
    assert hand.canvas.drop is None


def test_into_itself_is_refused_in_words(hand):
    before = hand.store.document
    to = hand.point(EXERCISES, "node")
    drag(hand, FAILURE, to)
    assert "below itself" in hand.said
    assert hand.canvas.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    hand.let_go(to)
    assert hand.store.document is before


def test_an_end_becomes_a_decision_and_says_so_first(hand):
    """Success pays 100: it becomes a decision between that and sanctions; the value stays 0.4 × 100 + 0.6 × 50."""
    to = hand.point(SUCCESS, "node")
    drag(hand, SANCTIONS, to)
    assert "becomes a decision" in hand.said
    hand.let_go(to)
    assert node_at(hand.store.document.root, SUCCESS).kind == "decision"
    assert sorted(labels(hand, SUCCESS)) == ["", "Sanctions"]
    assert hand.value == pytest.approx(70)


@pytest.fixture
def two_selected(hand):
    """Exercises and talks, as clicks with Ctrl select them."""
    hand.click(EXERCISES)
    hand.qtbot.mouseClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, CONTROL, hand.point(TALKS, "label"))
    assert hand.store.selected == (EXERCISES, TALKS)


def test_of_several_that_are_selected_all_come_along(hand, two_selected):
    to = hand.point(SUMMIT, "node")
    drag(hand, TALKS, to)
    assert hand.said == "Move 2 branches"
    hand.let_go(to)
    assert labels(hand, (0,)) == ["Success", "Failure", "Exercises", "Direct talks"]
    assert hand.store.selected == ((0, 2), (0, 3))
    assert [step.label for step in hand.store.history.steps()] == ["Move 2 branches"]


def test_with_control_all_of_them_are_copied(hand, two_selected):
    to = hand.point(SANCTIONS, "node")
    drag(hand, EXERCISES, to, CONTROL)
    assert hand.said.splitlines()[0] == "Copy 2 branches"
    assert "becomes a decision" in hand.said
    hand.let_go(to)
    assert labels(hand, SANCTIONS) == ["Exercises", "Direct talks", ""]
    assert labels(hand) == ["Alliance summit", "Direct talks"]


def test_one_that_is_not_selected_goes_alone(hand, two_selected):
    to = hand.point(FAILURE, "node")
    drag(hand, SUCCESS, to)
    assert hand.said == "Move Success"
    hand.let_go(to)
    assert labels(hand) == ["Alliance summit", "Direct talks"]


def test_a_click_on_one_of_several_selects_it_alone(hand, two_selected):
    """Not before the button is let go: it may be the beginning of a drag."""
    at = hand.point(EXERCISES, "label")
    hand.press(at)
    assert hand.store.selected == (EXERCISES, TALKS)
    hand.let_go(at)
    assert hand.store.selected == (EXERCISES,)


def test_escape_keeps_several_selected(hand, two_selected):
    to = hand.point(SUMMIT, "node")
    drag(hand, TALKS, to)
    hand.key(Qt.Key.Key_Escape)
    hand.let_go(to)
    assert hand.store.selected == (EXERCISES, TALKS)


def test_what_is_below_another_that_is_selected_comes_with_it(hand):
    hand.click(FAILURE)
    hand.qtbot.mouseClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, CONTROL, hand.point(SANCTIONS, "label"))
    to = hand.point(TALKS, "node")
    drag(hand, SANCTIONS, to)
    assert hand.said == "This outcome becomes a decision; what it pays stays on a branch"
    hand.let_go(to)
    assert [branch.label for branch in hand.branch((1, 0)).node.branches] == ["Exercises", "Sanctions"]


def test_a_tremble_is_a_click(hand):
    before = hand.store.document
    at = hand.point(TALKS, "label")
    hand.press(at)
    hand.drag_to(at + QPoint(3, 3))
    hand.let_go(at + QPoint(3, 3))
    assert hand.store.document is before
    assert hand.store.selection == TALKS


def test_beside_the_tree_nothing_takes_it(hand):
    before = hand.store.document
    to = QPoint(3, hand.canvas.viewport().height() - 3)
    drag(hand, TALKS, to)
    hand.let_go(to)
    assert hand.store.document is before


def test_near_an_edge_the_view_scrolls_on(hand, qtbot):
    """The canvas shows a corner at 200 %; a hand at its lower edge brings the rest into view, until it lets go."""
    hand.canvas.resize(400, 260)
    hand.canvas.set_zoom(2.0)
    hand.canvas.reveal_place(SUMMIT)
    bar = hand.canvas.verticalScrollBar()
    bar.setValue(0)
    start = hand.point(SUMMIT, "label")
    hand.press(start)
    low = QPoint(200, hand.canvas.viewport().height() - carrying.NEAR_EDGE // 2)
    hand.drag_to(low)
    qtbot.waitUntil(lambda: bar.value() > 60)
    hand.let_go(low)
    there = bar.value()
    qtbot.wait(3 * carrying.EVERY)
    assert bar.value() == there
