"""Several windows: each its own document, and a file is opened where it stands already, or where nothing does."""

from __future__ import annotations

import shutil
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner import shipped
from planner.app.preferences import Preferences
from planner.files.storage import read_file
from planner.model import edits
from planner.ui.dialogs.unsaved import UnsavedChanges
from planner.ui.theme import Theme
from planner.ui.windows import Windows

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def summit(tmp_path) -> Path:
    return Path(shutil.copy(shipped.resource("examples", "simple_summit.planb"), tmp_path))


@pytest.fixture
def windows(qapp, qtbot, tmp_path):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    preferences = Preferences(tmp_path / "preferences.ini")
    windows = Windows(Theme(qapp, preferences), preferences, tmp_path / "recovery")
    windows.open_another()
    yield windows
    for window in windows.windows:
        window.store.history.mark_saved(window.store.document)
        window.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def test_another_window_by_its_key_has_a_document_of_its_own(windows, summit):
    (first,) = windows.windows
    windows.open([summit])
    QTest.keyClick(first, Qt.Key.Key_N, CONTROL_SHIFT)
    first, second = windows.windows
    second.files.open_path(summit)
    second.store.apply("Title", edits.set_document_fields(second.store.document, title="Other"))
    assert first.store.document.title == "Korea summit"
    assert not first.store.is_modified
    assert second.windowTitle() == "Other — edited"


def test_each_window_has_a_recovery_copy_of_its_own(windows, summit, tmp_path, qtbot):
    """Both have unsaved changes: two copies, each with its document; what is closed without them leaves none."""
    windows.open_another()
    for number, window in enumerate(windows.windows):
        window.files.open_path(summit)
        window.store.apply("Title", edits.set_document_fields(window.store.document, title=f"Number {number}"))
        with qtbot.waitSignal(window._recovery.copied):
            window._recovery.write()
    copies = [path.read_text() for path in (tmp_path / "recovery").glob("*.planb")]
    assert sorted("Number 1" in copy for copy in copies) == [False, True]


def test_a_file_goes_to_the_window_that_holds_it_else_to_an_empty_one_else_to_a_new_one(windows, summit, tmp_path):
    other = Path(shutil.copy(summit, tmp_path / "other.planb"))
    windows.open([summit])
    assert [window.store.path for window in windows.windows] == [summit]
    windows.open([summit, other])
    assert [window.store.path for window in windows.windows] == [summit, other]
    windows.open([])
    assert [window.has_document for window in windows.windows] == [True, True, False]


def test_quitting_closes_all_and_asks_where_something_is_unsaved(windows, summit):
    windows.open([summit])
    windows.open_another()
    first, second = windows.windows
    first.store.apply("Title", edits.set_document_fields(first.store.document, title="Unsaved"))
    QTest.keyClick(second, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert windows.windows == (first,)
    (question,) = first.findChildren(UnsavedChanges)
    assert question.isVisible()
    question.reject()


def test_a_mistake_is_told_in_the_window_in_front_also_when_the_first_is_gone(windows):
    (first,) = windows.windows
    second = windows.open_another()
    first.close()
    windows.refuse("Something went wrong.")
    assert second.messages.text == "Something went wrong."


def test_a_fitted_tree_is_fitted_when_it_is_opened_again(windows, summit, tmp_path):
    """A zoom that was chosen comes back as it was; a fitted one follows the window's size."""
    (window,) = windows.windows
    window.files.open_path(summit)
    window.canvas.set_zoom(1.5)
    window.files.close()
    window.files.open_path(summit)
    assert window.canvas.zoom == 1.5
    window.canvas.fit()
    window.files.close()
    window.files.open_path(summit)
    assert window.canvas.is_fitted
    assert Preferences(tmp_path / "preferences.ini").zoom(summit) is None


def test_logging_out_keeps_what_is_unsaved_in_every_window(windows):
    """The system gives no time for questions: the copies are on the disk before it goes on."""
    windows.open_another()
    for window, title in zip(windows.windows, ("One", "Two"), strict=True):
        window.store.apply("Title", edits.set_document_fields(window.store.document, title=title))
    windows.keep()
    kept = [read_file(window._recovery.copy)[0].title for window in windows.windows]
    assert kept == ["One", "Two"]


def test_a_window_is_out_of_sight_before_what_it_is_making_has_ended(windows):
    """A page that is being set cannot be stopped half-way; meanwhile nothing stands on the screen."""
    (window,) = windows.windows
    ended = []

    def page(_progress: object) -> None:
        while window.isVisible():
            sleep(0.01)
        ended.append(True)

    window.exports._worker.ask("page", None, page)
    window.close()
    assert ended
