"""What the canvas shows and says: paint where it is exposed, tooltips, composed scripts, pinching, screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QInputMethodEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QToolTip

from planner.drawing.style import DARK
from planner.model import edits
from planner.ui.canvas.zoom import EASY, READABLE

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE = (0, 0), (0, 1)


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # a tooltip without a screen


def tip_at(hand, at: QPoint) -> str:
    viewport = hand.canvas.viewport()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text()


@pytest.fixture(autouse=True)
def no_tip_left(qapp):
    yield
    QToolTip.hideText()


def test_a_problem_is_told_where_it_stands(hand, qtbot):
    """0.4 and 0.5 leave a tenth."""
    hand.store.apply("", edits.set_probability(hand.store.document, FAILURE, 0.5))
    assert "0.9" in tip_at(hand, hand.point(SUMMIT, "node"))


def test_a_problem_of_a_branch_is_told_at_the_branch(hand):
    hand.store.apply("", edits.set_probability(hand.store.document, SUCCESS, "p_dael"))
    assert "p_dael" in tip_at(hand, hand.point(SUCCESS, "label"))


def test_what_is_cut_is_whole_in_the_tooltip(hand):
    label = "A label that goes on and on, far beyond what two lines of the drawing could ever hold, " * 3
    hand.store.apply("", edits.set_label(hand.store.document, TALKS, label.strip()))
    assert label.strip() in tip_at(hand, hand.point(TALKS, "label"))


def test_where_the_picture_says_it_all_there_is_no_tooltip(hand):
    assert tip_at(hand, hand.point(TALKS, "label")) == ""


def test_a_composed_script_starts_the_editing_like_any_letter(hand):
    """Korean comes as an input method's event, not as a key."""
    hand.store.select(TALKS)
    event = QInputMethodEvent()
    event.setCommitString("대화")
    QApplication.sendEvent(hand.canvas, event)
    hand.key(Qt.Key.Key_Return)
    assert hand.branch(TALKS).label == "대화"


def test_pinching_zooms(hand):
    """A pinch of a quarter makes 100 % into 125 %."""
    hand.canvas.set_zoom(1.0)
    at = QPointF(400, 200)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(hand.canvas.viewport().mapToGlobal(at)),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(hand.canvas.viewport(), pinch)
    assert hand.canvas.zoom == pytest.approx(1.25)


def test_what_is_selected_is_told_to_screen_readers(hand):
    """The failure node is worth 50, by exercises."""
    hand.store.select(FAILURE)
    assert hand.canvas.accessibleName() == "Decision tree"
    assert hand.canvas.accessibleDescription() == "root › Alliance summit › Failure: 50.0"


def test_an_edit_and_a_style_are_painted_at_once(hand):
    """The picture after an edit differs from the one before; in the dark style its corner is the dark paper."""
    before = hand.canvas.grab().toImage()
    hand.store.apply("", edits.set_probability(hand.store.document, SUCCESS, 0.9))
    assert hand.canvas.grab().toImage() != before
    hand.canvas.set_style(DARK)
    corner = hand.canvas.grab().toImage().pixelColor(2, hand.canvas.height() - 2)
    assert corner.name() == DARK.paper


def test_the_pointer_is_answered_by_a_highlight(hand):
    """Only texts answer: they are what a double click edits. Leaving takes it away."""
    still = hand.canvas.grab().toImage()
    hand.drag_to(hand.point(TALKS, "label"), button=Qt.MouseButton.NoButton)
    assert hand.canvas.grab().toImage() != still
    hand.drag_to(hand.point(TALKS, "node"), button=Qt.MouseButton.NoButton)
    assert hand.canvas.grab().toImage() == still


def test_a_resized_view_stays_fitted_until_it_is_zoomed(hand):
    hand.canvas.fit()
    hand.canvas.resize(400, 300)
    small = hand.canvas.zoom
    assert small < 1
    hand.canvas.zoom_by(2)
    hand.canvas.resize(420, 300)
    assert hand.canvas.zoom == pytest.approx(2 * small)


def test_a_tree_is_first_shown_whole_or_else_at_a_size_that_is_easy_to_read(hand):
    """At 60 % its smallest type is 6 pixels high, at 75 % its labels are 8; the root is in view either way."""
    canvas = hand.canvas
    for share, whole in ((0.65, True), (0.5, False)):
        canvas.resize(round(canvas.extent.width() * share) + 32, 400)
        hand.store.replace_document(hand.store.document, None)
        assert (canvas.horizontalScrollBar().maximum() == 0) == whole
        assert READABLE <= canvas.zoom < EASY if whole else canvas.zoom == EASY
        assert canvas.viewport().rect().contains(canvas.to_view(canvas.rect_of((), "node")))
