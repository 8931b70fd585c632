"""The tree worked by the mouse: selecting, editing what is double-clicked, dragging a probability, moving the view."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from planner.model import edits

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, EXERCISES = (0, 0), (0, 1), (0, 1, 0)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def scrub(hand, pixels, *, place=SUCCESS, modifiers=Qt.KeyboardModifier.NoModifier):
    """Presses on a probability and drags it sideways, five pixels at a time; does not let go."""
    at = hand.point(place, "probability")
    hand.press(at)
    for moved in [*range(5, abs(pixels), 5), abs(pixels)]:
        hand.drag_to(at + QPoint(moved if pixels > 0 else -moved, 0), modifiers)
    return at + QPoint(pixels, 0)


@pytest.mark.parametrize("part", ["node", "label", "value"])
def test_a_click_selects(hand, part):
    hand.click(FAILURE, part)
    assert hand.store.selection == FAILURE


@pytest.mark.parametrize(
    ("place", "part", "name", "text"),
    [
        (SUCCESS, "label", "Label", "Success"),
        (SUCCESS, "probability", "Probability", "0.4"),
        (SUCCESS, "value", "Utility", "100"),
        (FAILURE, "title", "Title", "After failure"),
        (SUMMIT, "payoffs", "Utility", "-5"),
        ((), "node", "Title", "Opening move"),
    ],
)
def test_a_double_click_edits_the_part(hand, place, part, name, text):
    hand.store.apply("", edits.set_payoff(hand.store.document, SUMMIT, "utility", -5.0))
    hand.double_click(place, part)
    assert hand.canvas.editor.isVisible()
    assert (hand.canvas.editor.line.accessibleName(), hand.canvas.editor.line.text()) == (name, text)


def test_dragging_a_probability_moves_every_value(hand):
    """40 pixels are 0.20: 0.6 × 100 + 0.4 × 50 = 80; the branch that says what is left says so still. One step."""
    end = scrub(hand, 40)
    assert hand.value == pytest.approx(80)
    hand.let_go(end)
    assert hand.branch(SUCCESS).probability == pytest.approx(0.6)
    assert hand.branch(FAILURE).probability == "#"
    assert [step.label for step in hand.store.history.steps()] == ["Drag the probability of Success"]
    hand.store.undo()
    assert hand.value == pytest.approx(70)


def test_values_follow_while_the_hand_moves(hand):
    """Down from 0.40 in steps of 0.01: each pixel pair takes 0.5 off the value."""
    at = hand.point(SUCCESS, "probability")
    hand.press(at)
    values = []
    for moved in (10, 20, 30):
        hand.drag_to(at - QPoint(moved, 0))
        values.append(hand.value)
    hand.let_go(at - QPoint(30, 0))
    assert values == pytest.approx([67.5, 65.0, 62.5])


def test_shift_drags_finer(hand):
    """40 pixels with Shift are 0.02: 0.42 × 100 + 0.58 × 50 = 71."""
    hand.let_go(scrub(hand, 40, modifiers=SHIFT))
    assert hand.branch(SUCCESS).probability == pytest.approx(0.42)
    assert hand.value == pytest.approx(71)


def test_a_drag_stops_at_certainty_and_the_way_back_is_as_long(hand):
    """400 pixels are 2.00, far beyond 1; back at 20 pixels it is 0.50."""
    end = scrub(hand, 400)
    assert hand.branch(SUCCESS).probability == 1.0
    assert hand.value == pytest.approx(100)
    hand.drag_to(end - QPoint(380, 0))
    hand.let_go(end - QPoint(380, 0))
    assert hand.branch(SUCCESS).probability == pytest.approx(0.5)


def test_escape_takes_a_drag_back(hand):
    before = hand.store.document
    end = scrub(hand, 40)
    hand.key(Qt.Key.Key_Escape)
    assert hand.store.document is before and not hand.store.history.can_undo
    hand.drag_to(end + QPoint(20, 0))
    hand.let_go(end)
    assert hand.store.document is before


def test_a_press_that_trembles_is_a_click(hand):
    before = hand.store.document
    hand.let_go(scrub(hand, 2))
    assert hand.store.document is before
    assert hand.store.selection == SUCCESS


def test_a_drag_that_ends_where_it_began_is_no_step(hand):
    before = hand.store.document
    at = hand.point(SUCCESS, "probability")
    hand.press(at)
    for moved in (20, 40, 20, 0):
        hand.drag_to(at + QPoint(moved, 0))
    hand.let_go(at)
    assert hand.store.document is before and not hand.store.is_modified


def test_siblings_without_a_rest_change_in_proportion(hand):
    """0.4 and 0.6 made 0.5 and 0.5."""
    hand.store.apply("", edits.set_probability(hand.store.document, FAILURE, 0.6))
    hand.let_go(scrub(hand, 20))
    assert hand.branch(SUCCESS).probability == pytest.approx(0.5)
    assert hand.branch(FAILURE).probability == pytest.approx(0.5)


def test_a_bare_variable_is_what_is_dragged(hand):
    hand.store.apply("", edits.set_probability(hand.store.document, SUCCESS, "p_deal"))
    hand.let_go(scrub(hand, 20))
    assert hand.branch(SUCCESS).probability == "p_deal"
    assert hand.store.document.variables[0].value == pytest.approx(0.6)


def test_what_may_not_be_dragged_is_said_beside_the_hand(hand):
    """A sibling that is a formula would be overwritten."""
    hand.store.apply("", edits.set_probability(hand.store.document, FAILURE, "1-0.4*p_deal/p_deal"))
    before = hand.store.document
    end = scrub(hand, 20)
    assert hand.store.document is before
    assert "formula" in hand.said
    hand.let_go(end)
    hand.press(hand.point(TALKS, "label"))
    assert hand.said == ""
    hand.let_go(hand.point(TALKS, "label"))


def test_a_decisions_branches_have_nothing_to_drag(hand):
    """A logit decision shows how likely its branches are; that is its result, not an entry."""
    hand.store.apply("", edits.set_rationality(hand.store.document, FAILURE, 0.1))
    before = hand.store.document
    hand.let_go(scrub(hand, 40, place=EXERCISES))
    assert hand.store.document is before


def test_the_cursor_tells_what_can_be_dragged(hand):
    hand.drag_to(hand.point(SUCCESS, "probability"), button=Qt.MouseButton.NoButton)
    assert hand.canvas.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    hand.drag_to(hand.point(SUCCESS, "label"), button=Qt.MouseButton.NoButton)
    assert hand.canvas.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_dragging_the_ground_moves_the_picture(hand, button):
    hand.canvas.resize(500, 300)
    hand.canvas.set_zoom(3.0)
    hand.canvas.scroll_by(QPoint(-2000, -2000))
    ground = next(
        QPoint(x, y) for x in range(40, 500, 20) for y in range(40, 300, 20) if hand.canvas.hit(QPointF(x, y)) is None
    )
    before = hand.canvas.to_view(hand.canvas.rect_of(SUMMIT, "node")).topLeft()
    hand.press(ground, button)
    hand.drag_to(ground + QPoint(-30, -40), button=button)
    hand.let_go(ground + QPoint(-30, -40), button)
    assert hand.canvas.to_view(hand.canvas.rect_of(SUMMIT, "node")).topLeft() - before == QPoint(-30, -40)
    assert hand.store.selection == ()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_is_the_tree_menu_at_what_is_clicked(hand, qtbot):
    """It holds the canvas's own actions, which the window gives it."""
    action = QAction("Rename", hand.canvas)
    hand.canvas.addAction(action)
    at = hand.point(FAILURE, "label")
    qtbot.mouseClick(hand.canvas.viewport(), Qt.MouseButton.RightButton, pos=at)
    hand.right_click(at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.actions() == [action]
    assert hand.store.selection == FAILURE
    menu.close()


def wheel(canvas, at, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_control_and_the_wheel_zoom_under_the_pointer(hand, qtbot):
    """Once the picture is larger than the view, what lies under the pointer stays there, to the pixel."""
    hand.canvas.set_zoom(3.0)
    at = QPoint(500, 300)
    under = hand.canvas.to_picture(QPointF(at))
    with qtbot.waitSignal(hand.canvas.zoom_changed) as told:
        wheel(hand.canvas, at, 1, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [hand.canvas.zoom] and hand.canvas.zoom == pytest.approx(3.75)
    moved = hand.canvas.transform().map(under) - QPointF(at)
    assert abs(moved.x()) <= 1 and abs(moved.y()) <= 1


def test_the_wheel_scrolls_and_shift_turns_it(hand):
    hand.canvas.resize(500, 300)
    hand.canvas.set_zoom(2.0)
    hand.canvas.scroll_by(QPoint(-1000, -1000))
    down, right = hand.canvas.verticalScrollBar().value(), hand.canvas.horizontalScrollBar().value()
    wheel(hand.canvas, QPoint(300, 300), -1)
    assert hand.canvas.verticalScrollBar().value() > down
    wheel(hand.canvas, QPoint(300, 300), -1, SHIFT)
    assert hand.canvas.horizontalScrollBar().value() > right


def test_fit_shows_the_whole_tree_and_no_more_than_its_size(hand):
    hand.canvas.set_zoom(4.0)
    hand.canvas.fit()
    assert hand.canvas.zoom <= 1.0
    for place in (SUMMIT, TALKS, EXERCISES):
        shown = hand.canvas.to_view(hand.canvas.rect_of(place, "node"))
        assert hand.canvas.viewport().rect().contains(shown)


def test_a_great_tree_is_opened_where_it_can_be_read(hand):
    """Two hundred outcomes would be shown at a tenth of their size; opened at 75 %, the root is in the middle."""
    document = hand.store.document
    for _ in range(200):
        document, _place = edits.add_child(document, ())
    hand.store.replace_document(evolve(document), None)
    assert hand.canvas.zoom == pytest.approx(0.75)
    root = hand.canvas.to_view(hand.canvas.rect_of((), "node"))
    assert hand.canvas.viewport().rect().contains(root)
    hand.canvas.fit()
    assert hand.canvas.zoom < 0.2
