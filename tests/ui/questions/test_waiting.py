"""Long work in a view: how much is done, a Cancel that works by mouse and by Escape, and a new start."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from planner.analysis.progress import tell
from planner.drawing.style import LIGHT
from planner.model import edits
from planner.ui.questions.view import View


class Slow(View):
    """Half of its work is done at once; the rest waits until somebody lets it go on or gives it up."""

    def __init__(self, live, parent) -> None:
        super().__init__("slow", live, LIGHT, parent)
        self.go_on = Event()
        self.started = 0
        self.shown: list[object] = []
        self.work = self._work  # the same object each time: the same question

    def study(self):
        return self.work

    def show_result(self, _rollback, result) -> None:
        self.shown.append(result)

    def _work(self, _rollback, progress):
        self.started += 1
        while not self.go_on.wait(0.005):
            tell(progress, 0.5)
        return "done"


@pytest.fixture
def slow(live, show, qtbot):
    holder = QWidget()
    made = Slow(live, holder)
    made.resize(900, 220)
    show(holder)
    qtbot.waitUntil(lambda: not made.waiting.isHidden(), timeout=5_000)
    yield made
    made.go_on.set()
    del holder  # kept until here, for the view is its child


def again(view) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.text() == "Start again" and b.isVisible())


def test_it_says_how_much_is_done(slow, qtbot):
    qtbot.waitUntil(lambda: slow.waiting.bar.value() == 500)
    assert slow.rect().contains(slow.waiting.geometry())


def test_what_is_done_in_time_is_shown_without_the_bar(slow, live, answered):
    slow.go_on.set()
    answered(live)
    assert slow.waiting.isHidden()
    assert slow.shown == ["done"]


def test_cancel_says_so_and_a_new_start_ends_well(slow, live, answered, qtbot):
    QTest.mouseClick(slow.waiting.cancel, Qt.MouseButton.LeftButton)
    assert slow.waiting.isHidden()
    assert slow.note.startswith("Cancelled")
    assert not live.is_busy
    slow.go_on.set()
    QTest.mouseClick(again(slow), Qt.MouseButton.LeftButton)
    answered(live)
    assert slow.shown == ["done"]
    assert slow.note == ""


def test_escape_cancels_and_the_keyboard_is_at_the_new_start(slow, qtbot):
    slow.setFocus()
    QTest.keyClick(slow, Qt.Key.Key_Escape)
    assert slow.note.startswith("Cancelled")
    assert again(slow).hasFocus()


def test_an_edit_does_not_start_what_was_cancelled(slow, live, answered, store):
    QTest.keyClick(slow, Qt.Key.Key_Escape)
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    answered(live)
    assert slow.started == 1
    assert slow.note.startswith("Cancelled")


def test_figures_stay_with_the_choices_beside_them_and_are_said_to_be_from_before(slow, live, answered, store, qtbot):
    slow.go_on.set()
    answered(live)
    slow.go_on.clear()
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    qtbot.waitUntil(slow.waiting.cancel.isVisible, timeout=5_000)
    QTest.mouseClick(slow.waiting.cancel, Qt.MouseButton.LeftButton)
    assert slow.body.isVisible()
    assert any(
        label.text().startswith("Cancelled") and label.isVisible() for label in slow.waiting.findChildren(QLabel)
    )
    assert again(slow).hasFocus()
    slow.go_on.set()
    QTest.mouseClick(again(slow), Qt.MouseButton.LeftButton)
    answered(live)
    assert slow.shown == ["done", "done"]
    assert slow.waiting.isHidden()


def test_another_document_begins_anew(slow, live, answered, store):
    QTest.keyClick(slow, Qt.Key.Key_Escape)
    slow.go_on.set()
    store.replace_document(store.document, None)
    answered(live)
    assert slow.shown == ["done"]
