"""Several nodes selected at once, by mouse and keys, and edited in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.model.places import node_at

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, EXERCISES, SANCTIONS = (0, 0), (0, 1), (0, 1, 0), (0, 1, 1)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pick(hand):
    """Clicks with a modifier."""

    def clicked(place, modifier):
        viewport = hand.canvas.viewport()
        hand.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, hand.point(place, "label"))

    return clicked


def test_control_adds_and_takes_away(hand, pick):
    hand.click(SUCCESS)
    pick(SANCTIONS, CONTROL)
    assert hand.store.selected == (SUCCESS, SANCTIONS)
    pick(SUCCESS, CONTROL)
    assert hand.store.selected == (SANCTIONS,)
    pick(SANCTIONS, CONTROL)
    assert hand.store.selected == (SANCTIONS,)


def test_shift_takes_all_siblings_up_to_the_click(hand, pick):
    hand.store.select(SUMMIT)
    hand.canvas.commands.add_sibling(True)
    hand.key(Qt.Key.Key_Escape)
    hand.click(SUMMIT)
    pick((2,), SHIFT)
    assert hand.store.selected == ((0,), (1,), (2,))


def test_a_plain_click_selects_one_again(hand, pick):
    hand.click(SUCCESS)
    pick(SANCTIONS, CONTROL)
    hand.click(TALKS)
    assert hand.store.selected == (TALKS,)


def test_shift_and_arrows_extend_and_come_back(hand):
    hand.store.select(EXERCISES)
    hand.key(Qt.Key.Key_Down, SHIFT)
    assert hand.store.selected == (EXERCISES, SANCTIONS)
    assert hand.store.selection == SANCTIONS
    hand.key(Qt.Key.Key_Up, SHIFT)
    assert hand.store.selected == (EXERCISES,)


def test_all_are_deleted_in_one_step(hand, pick):
    hand.click(SUCCESS)
    pick(SANCTIONS, CONTROL)
    hand.key(Qt.Key.Key_Delete)
    assert [branch.label for branch in node_at(hand.store.document.root, SUMMIT).branches] == ["Failure"]
    assert [branch.label for branch in node_at(hand.store.document.root, (0, 0)).branches] == ["Exercises"]
    assert [step.label for step in hand.store.history.steps()] == ["Delete 2 branches"]
    hand.store.undo()
    assert hand.value == pytest.approx(70)


def test_what_lies_below_another_goes_with_it(hand, pick):
    hand.click(FAILURE)
    pick(SANCTIONS, CONTROL)
    hand.key(Qt.Key.Key_Delete)
    assert [branch.label for branch in node_at(hand.store.document.root, SUMMIT).branches] == ["Success"]
    assert [step.label for step in hand.store.history.steps()] == ["Delete the branch"]


def test_all_change_their_kind_and_stay_selected(hand, pick):
    hand.click(SUCCESS)
    pick(TALKS, CONTROL)
    hand.key(Qt.Key.Key_2, CONTROL)
    assert [node_at(hand.store.document.root, place).kind for place in (SUCCESS, TALKS)] == ["chance", "chance"]
    assert hand.store.selected == (SUCCESS, TALKS)
    assert len(hand.store.history.steps()) == 1


def test_one_refusal_leaves_all_as_they_are(hand, pick):
    before = hand.store.document
    hand.click(TALKS)
    pick(SUMMIT, CONTROL)
    hand.key(Qt.Key.Key_3, CONTROL)
    assert hand.store.document is before
    assert "branches" in hand.said
