"""Around the tree: stages named where they stand, the mark of notes, and the map of the whole in a corner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from planner.drawing.layout import Hit
from planner.model import edits
from planner.ui.canvas.hints import LINES, hint

SUMMIT, TALKS, FAILURE, SANCTIONS = (0,), (1,), (0, 1), (0, 1, 1)
LEFT = Qt.MouseButton.LeftButton


def name_point(hand, column):
    band = hand.canvas.tree_layout.stage_rect(column)
    return hand.canvas.transform().map(QPointF(band.x + 20, 12)).toPoint()


def name_stage(hand, column, text, key=Qt.Key.Key_Return):
    QTest.mouseDClick(hand.canvas.viewport(), LEFT, pos=name_point(hand, column))
    line = hand.canvas.stage_editor.line
    assert line.isVisible()
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, key)


def test_a_double_click_names_a_stage(hand):
    name_stage(hand, 1, "First test")
    assert hand.store.document.stages == ("", "First test")
    assert [step.label for step in hand.store.history.steps()] == ["Name the stage"]
    assert not hand.canvas.stage_editor.isVisible() and hand.canvas.hasFocus()


def test_the_outcomes_have_a_name_too(hand):
    """The tree has three columns of forks; the fourth name is the outcomes'."""
    name_stage(hand, 3, "After a year")
    assert hand.canvas.tree_layout.stage_name(3) == "After a year"


def test_escape_leaves_the_name(hand):
    name_stage(hand, 0, "Nonsense", Qt.Key.Key_Escape)
    assert hand.store.document.stages == ()
    assert not hand.store.history.can_undo


def test_in_focus_the_stage_is_the_whole_trees(hand):
    """Failure stands in the third column."""
    hand.store.select(FAILURE)
    hand.canvas.toggle_focus()
    name_stage(hand, 0, "Response")
    assert hand.store.document.stages == ("", "", "Response")


def test_notes_are_marked_and_told(hand):
    def symbol():
        return hand.canvas.viewport().grab(hand.canvas.to_view(hand.canvas.rect_of(TALKS, "node"))).toImage()

    before = symbol()
    hand.store.apply("", edits.set_notes(hand.store.document, TALKS, "Asked twice.\n\n" + "why " * 40))
    assert symbol() != before
    told = hint(hand.canvas.scene, Hit(TALKS, "node")).split("\n")
    assert told[:2] == ["Asked twice.", ""]
    assert max(map(len, told)) <= 70


def test_long_notes_are_cut(hand):
    hand.store.apply("", edits.set_notes(hand.store.document, TALKS, "line\n" * 40))
    assert len(hint(hand.canvas.scene, Hit(TALKS, "node")).split("\n")) == LINES + 1


@pytest.fixture
def far(hand):
    """At 400 % the tree does not fit."""
    hand.canvas.set_zoom(4.0)
    return hand.canvas.minimap


def test_the_map_is_there_only_where_the_tree_does_not_fit(hand, far):
    assert far.isVisible()
    hand.canvas.fit()
    assert not far.isVisible()
    hand.canvas.resize(300, 200)
    hand.canvas.set_zoom(4.0)
    assert not far.isVisible()


def test_a_click_on_the_map_goes_there_and_a_drag_goes_on(hand, far):
    bars = hand.canvas.horizontalScrollBar(), hand.canvas.verticalScrollBar()
    QTest.mouseClick(far, LEFT, pos=QPoint(2, 2))
    assert [bar.value() for bar in bars] == [0, 0]
    QTest.mouseClick(far, LEFT, pos=far.rect().bottomRight() - QPoint(2, 2))
    assert [bar.value() for bar in bars] == [bar.maximum() for bar in bars]


def test_the_map_does_not_care_for_what_is_selected(hand, far):
    before = far.grab().toImage()
    hand.canvas.scroll_by(QPoint(0, 0))
    bars = hand.canvas.horizontalScrollBar().value(), hand.canvas.verticalScrollBar().value()
    hand.store.select(SANCTIONS)
    hand.canvas.horizontalScrollBar().setValue(bars[0])
    hand.canvas.verticalScrollBar().setValue(bars[1])
    assert far.grab().toImage() == before
