"""What the canvas tells a screen reader, asked directly; tests/window asks the same through AT-SPI."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from shiboken6 import delete, isValid

from planner.model import edits
from planner.ui.canvas.picture import face_of
from planner.ui.canvas.view import CanvasView


@pytest.fixture
def spoken(hand):
    return hand.canvas.spoken()


def name_of(node) -> str:
    return node.text(QAccessible.Text.Name)


def test_a_node_is_named_with_its_kind_its_value_and_its_reach(spoken):
    """By hand: 0.4 × 100 + 0.6 × 50 = 70 by the summit, 0.6 of the way to its failure; talks are not chosen."""
    assert name_of(spoken.node(())) == "decision node Opening move, expected 70.0, reach 1.00"
    assert name_of(spoken.node((0,))) == "chance node The summit, expected 70.0, reach 1.00"
    assert name_of(spoken.node((0, 1))) == "decision node After failure, expected 50.0, reach 0.60"
    assert name_of(spoken.node((1,))) == "outcome Direct talks, expected 40.0, reach 0.00"
    assert spoken.node((0, 1)).text(QAccessible.Text.Description) == "root › Alliance summit › Failure"


def test_the_tree_is_walked_from_the_canvas_down_and_back(spoken):
    assert spoken.role() == QAccessible.Role.Tree
    root = spoken.child(0)
    assert root.parent() is spoken
    assert [name_of(root.child(i)).split(",")[0] for i in range(root.childCount())] == [
        "chance node The summit",
        "outcome Direct talks",
    ]
    failure = root.child(0).child(1)
    assert failure.parent() is root.child(0)
    assert root.child(0).indexOfChild(failure) == 1
    assert root.child(2) is None


def test_the_selected_node_has_the_focus_and_stands_where_it_is_drawn(spoken, hand):
    hand.canvas.setFocus()
    hand.store.select((0,))
    node = spoken.node((0,))
    assert spoken.focusChild() is node
    assert node.state().selected
    assert not spoken.node((1,)).state().selected
    middle = hand.canvas.viewport().mapToGlobal(hand.canvas.to_view(hand.canvas.rect_of((0,), "node")).center())
    assert node.rect().contains(middle)
    assert spoken.childAt(middle.x(), middle.y()) is node


def test_a_node_that_is_gone_says_nothing(spoken, hand):
    node = spoken.node((0, 1, 1))
    assert node.isValid()
    hand.store.apply("Remove", edits.remove(hand.store.document, (0, 1, 1))[0])
    assert not node.isValid()
    assert name_of(node) == ""
    assert node.childCount() == 0


def test_an_edit_is_read_at_once(spoken, hand):
    """0.5 × 100 + 0.5 × 50 = 75."""
    hand.store.apply("p", edits.set_probability(hand.store.document, (0, 0), 0.5))
    assert name_of(spoken.node((0,))) == "chance node The summit, expected 75.0, reach 1.00"


def test_only_the_canvas_is_given_a_face_of_its_own(spoken, hand):
    assert face_of("", hand.canvas) is spoken
    assert face_of("", hand.canvas.viewport()) is None


def test_nodes_are_freed_with_their_canvas(hand):
    """Else Qt would ask them when it ends."""
    canvas = CanvasView(hand.store)
    node = canvas.spoken().node((0,))
    delete(canvas)
    assert not isValid(node)
