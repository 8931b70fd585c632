"""Around the tree: stages named where they stand, the mark of notes, and the map of the whole in a corner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
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


@pytest.fixture
def below(hand):
    """At 200 %, scrolled so far that the tree's own top is out of view."""
    hand.canvas.resize(700, 260)
    hand.canvas.set_zoom(2.0)
    hand.canvas.verticalScrollBar().setValue(150)
    hand.canvas.horizontalScrollBar().setValue(0)
    assert hand.canvas.heading().top > 0
    return hand


def strip(hand):
    view = hand.canvas.viewport()
    return view.grab(QRect(0, 0, view.width(), hand.canvas.heading().covered)).toImage()


def test_the_stages_names_stay_at_the_top_of_the_view(below):
    """The same strip wherever the view is, but for where the thin edge below it falls."""
    before = strip(below)
    below.canvas.verticalScrollBar().setValue(200)
    assert strip(below) == before
    below.store.apply("Name", edits.set_stage(below.store.document, 0, "Before all"))
    assert strip(below) != before


def test_a_name_is_edited_where_it_stands_now(below):
    QTest.mouseDClick(below.canvas.viewport(), LEFT, pos=QPoint(60, 20))
    line = below.canvas.stage_editor.line
    assert line.isVisible()
    assert line.mapTo(below.canvas.viewport(), QPoint(0, 0)).y() < below.canvas.heading().covered
    line.clear()
    QTest.keyClicks(line, "First test")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert below.store.document.stages == ("First test",)


def test_what_lies_below_the_names_is_not_hit(below):
    canvas = below.canvas
    node = canvas.to_view(canvas.rect_of(SUMMIT, "node"))
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + node.center().y() - 10)
    under = canvas.to_view(canvas.rect_of(SUMMIT, "node")).center()
    assert under.y() == 10
    assert canvas.hit(QPointF(under)) is None
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() - 100)
    assert canvas.hit(QPointF(under + QPoint(0, 100))) is not None


def test_what_is_revealed_lies_clear_of_the_names(below):
    canvas = below.canvas
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    below.store.select(SUMMIT)
    assert canvas.to_view(canvas.rect_of(SUMMIT, "label")).top() >= canvas.heading().covered


def test_the_map_is_gone_where_the_tree_nearly_fits(hand):
    hand.canvas.resize(600, 260)
    hand.canvas.fit()
    hand.canvas.set_zoom(hand.canvas.zoom * 1.05)
    assert hand.canvas.horizontalScrollBar().maximum() or hand.canvas.verticalScrollBar().maximum()
    assert not hand.canvas.minimap.isVisible()


def test_the_map_makes_way_for_what_is_selected(hand, far):
    canvas = hand.canvas
    assert far.geometry().center().x() > canvas.viewport().width() / 2
    spot = far.geometry().center() - canvas.viewport().geometry().topLeft()
    node = canvas.to_view(canvas.rect_of(FAILURE, "node")).center()
    canvas.scroll_by(node - spot)
    hand.store.select(FAILURE)
    assert not far.geometry().contains(
        canvas.viewport().mapToParent(canvas.to_view(canvas.rect_of(FAILURE, "node")).center())
    )
