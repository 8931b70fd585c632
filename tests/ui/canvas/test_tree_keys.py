"""The tree worked by keys alone: branches added, moved, copied, removed, and the kinds of their nodes changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.model import edits
from planner.model.places import node_at

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, EXERCISES = (0, 0), (0, 1), (0, 1, 0)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def labels(hand, place):
    return [branch.label for branch in node_at(hand.store.document.root, place).branches]


def test_tab_adds_a_child_and_types_its_label(hand):
    hand.key(Qt.Key.Key_Tab)
    hand.type("Wait")
    hand.key(Qt.Key.Key_Return)
    assert labels(hand, ()) == ["Alliance summit", "Direct talks", "Wait"]
    assert hand.store.selection == (2,)


def test_a_child_below_chance_is_what_is_left(hand):
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_Tab)
    hand.type("Postponed")
    hand.key(Qt.Key.Key_Return)
    assert hand.branch((0, 2)).probability == "#"


def test_enter_adds_a_sibling_below_and_shift_enter_above(hand):
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_Return)
    hand.type("Below")
    hand.key(Qt.Key.Key_Return)
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_Return, SHIFT)
    hand.type("Above")
    hand.key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert labels(hand, ()) == ["Above", "Alliance summit", "Below", "Direct talks"]


def test_an_outcome_becomes_a_fork_by_its_first_child(hand):
    hand.store.select(TALKS)
    hand.key(Qt.Key.Key_Tab)
    hand.type("Accept")
    hand.key(Qt.Key.Key_Return)
    assert node_at(hand.store.document.root, TALKS).kind == "decision"
    assert labels(hand, TALKS) == ["Accept"]


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_1, "decision"), (Qt.Key.Key_2, "chance")],
)
def test_kinds(hand, key, kind):
    hand.store.select(TALKS)
    hand.key(key, CONTROL)
    assert node_at(hand.store.document.root, TALKS).kind == kind
    hand.store.undo()
    assert node_at(hand.store.document.root, TALKS).kind == "outcome"


def test_a_fork_with_branches_is_not_made_an_outcome(hand):
    """It would lose them: the canvas says so in words and changes nothing."""
    before = hand.store.document
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_3, CONTROL)
    assert hand.store.document is before
    assert "branches" in hand.said
    hand.key(Qt.Key.Key_Left)
    assert hand.said == ""


def test_branches_are_reordered(hand):
    hand.store.select(SUCCESS)
    hand.key(Qt.Key.Key_Down, ALT)
    assert labels(hand, SUMMIT) == ["Failure", "Success"]
    assert hand.store.selection == (0, 1)
    hand.key(Qt.Key.Key_Up, ALT)
    assert labels(hand, SUMMIT) == ["Success", "Failure"]


def test_delete_removes_and_undo_brings_back(hand):
    hand.store.select(TALKS)
    hand.key(Qt.Key.Key_Delete)
    assert labels(hand, ()) == ["Alliance summit"]
    assert hand.store.selection == SUMMIT
    hand.store.undo()
    assert labels(hand, ()) == ["Alliance summit", "Direct talks"]
    assert hand.store.selection == TALKS


def test_the_root_is_not_deleted(hand):
    before = hand.store.document
    hand.key(Qt.Key.Key_Delete)
    assert hand.store.document is before
    assert "root" in hand.said


def test_a_subtree_is_duplicated(hand):
    hand.store.select(FAILURE)
    hand.key(Qt.Key.Key_D, CONTROL)
    assert labels(hand, SUMMIT) == ["Success", "Failure", "Failure"]
    assert labels(hand, (0, 2)) == ["Exercises", "Sanctions"]
    assert hand.store.selection == (0, 2)


def test_arrows_go_by_geometry(hand):
    """From the root right to the summit, its branches, the answer to failure; then back left."""
    met = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Down):
        hand.key(key)
        met.append(hand.store.selection)
    assert met[0] == SUMMIT
    assert met[2] == FAILURE
    assert met[3] in {(0, 1, 0), (0, 1, 1)}
    for _ in range(4):
        hand.key(Qt.Key.Key_Left)
    assert hand.store.selection == ()


def test_the_selection_stays_in_view(hand):
    """A window of 260 × 160 pixels at 200 % shows a small part; it follows every arrow."""
    hand.canvas.resize(260, 160)
    hand.canvas.set_zoom(2.0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        hand.key(key)
        label = hand.canvas.to_view(hand.canvas.rect_of(hand.store.selection, "label"))
        assert hand.canvas.viewport().rect().contains(label.topLeft())


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_F1])
def test_other_keys_are_left_to_the_window(hand, key):
    """No keyboard trap: what the canvas has no use for goes on to whoever has."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    before = hand.store.document
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(hand.canvas, event)
    assert not event.isAccepted()
    assert hand.store.document is before and not hand.canvas.editor.isVisible()


def test_a_whole_tree_without_the_mouse(hand):
    """Six keys and three labels make a chance node with two branches."""
    hand.store.select(TALKS)
    hand.key(Qt.Key.Key_2, CONTROL)
    hand.store.select((1, 0))
    hand.type("Accepted")
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Return)
    hand.type("Refused")
    hand.key(Qt.Key.Key_Return)
    assert labels(hand, TALKS) == ["Accepted", "Refused"]


def test_a_new_forks_blank_branch_is_named_before_another_is_added(hand):
    """What the outcome paid has gone on to that branch: a second one beside it is not what was meant."""
    hand.store.apply("Pay", edits.set_outcome_payoff(hand.store.document, TALKS, "utility", 41.0))
    hand.store.select(TALKS)
    hand.key(Qt.Key.Key_1, CONTROL)
    hand.key(Qt.Key.Key_Tab)
    hand.type("Accept")
    hand.key(Qt.Key.Key_Return)
    assert labels(hand, TALKS) == ["Accept"]
    hand.store.select(TALKS)
    hand.key(Qt.Key.Key_Tab)
    hand.type("Refuse")
    hand.key(Qt.Key.Key_Return)
    assert labels(hand, TALKS) == ["Accept", "Refuse"]
