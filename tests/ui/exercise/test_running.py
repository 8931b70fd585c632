"""From the main window into an exercise and back: begun, gone on with, asked about, and never begun twice."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from planner import shipped
from planner.exercise.log import read
from tests.ui.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def korea(desks, tmp_path, qtbot):
    """A window with the Korea exercise open from a file."""
    desk: Desk = desks()
    path = tmp_path / "korea.planb"
    shutil.copy(shipped.resource("examples", "korea_exercise.planb"), path)
    desk.window.files.open_path(path)
    yield desk
    if desk.window.exercises.control is not None:
        desk.window.exercises.control.close_unasked()


def run(desk: Desk):
    desk.key(Qt.Key.Key_R, CONTROL)
    control = desk.window.exercises.control
    assert control is not None, desk.window.messages.text
    return control


def test_an_exercise_begins_with_one_key_and_its_log_stands_beside_the_document(korea, tmp_path):
    control = run(korea)
    assert control.playing.path.parent == tmp_path
    assert control.playing.path.suffix == ".planlog"
    assert [event.kind for event in read(control.playing.path).events] == ["opened"]
    korea.window.exercises.run()
    assert korea.window.exercises.control is control, "one at a time"


def test_a_document_without_one_is_refused_in_a_sentence(desk):
    desk.key(Qt.Key.Key_R, CONTROL)
    assert desk.window.exercises.control is None
    assert desk.window.messages.text == (
        "The exercise was not begun: the document has no exercise: it needs at least one cell and one turn."
    )


def test_a_log_that_is_opened_goes_on(korea):
    control = run(korea)
    control.playing.do("turn_started", turn=0)
    log = control.playing.path
    control.close_unasked()
    document = korea.store.document
    korea.window.files.open_path(log)
    control = korea.window.exercises.control
    assert control is not None and control.playing.state.play.turn == 0
    assert korea.store.document is document, "what is open stays"


def test_a_log_that_was_changed_is_refused(korea):
    control = run(korea)
    control.playing.do("noted", text="one")
    log = control.playing.path
    control.close_unasked()
    log.write_bytes(log.read_bytes().replace(b'"one"', b'"two"'))
    korea.window.files.open_path(log)
    assert korea.window.exercises.control is None
    assert "entry 2 was changed" in korea.window.messages.text


def test_the_window_does_not_close_over_a_play(korea, qtbot):
    control = run(korea)
    korea.window.close()
    assert korea.window.isVisible()
    box = control.findChild(QMessageBox)
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert control.isVisible()
    korea.window.close()
    box = [one for one in control.findChildren(QMessageBox) if one.isVisible()][-1]
    QTest.mouseClick(next(one for one in box.buttons() if "Close" in one.text()), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not korea.window.isVisible())


def test_the_rooms_number_comes_into_the_open_document_and_can_be_undone(korea):
    control = run(korea)
    before = korea.store.document
    control.laid.emit({"scenario": "room", "name": "The room", "values": {}, "probabilities": {}})
    assert [one.name for one in korea.store.document.scenarios][-1] == "The room"
    korea.store.undo()
    assert korea.store.document is before
