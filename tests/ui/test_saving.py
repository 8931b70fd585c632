"""Saving a large document: the window's loop turns meanwhile, what is edited stays unsaved, closing waits."""

from __future__ import annotations

from threading import Event

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.app import saving
from planner.files.storage import read_file, read_whole, save_file
from planner.model import edits
from planner.ui.dialogs.unsaved import UnsavedChanges
from planner.ui.saving import SavingRow
from tests.ui.test_loading import Turns, grown

TREE = "[] Move\n  Go: <> | utility=1\n  Wait: <> | utility=2\n"


@pytest.fixture
def gate(monkeypatch):
    """Holds what is being saved until it is set, so that a test has the time to do something meanwhile."""
    opened = Event()
    encode = saving.encode

    def slowly(document):
        opened.wait(10)
        return encode(document)

    monkeypatch.setattr(saving, "encode", slowly)
    yield opened
    opened.set()


@pytest.fixture
def desk(desks, monkeypatch):
    """A window whose small tree is saved as a large one is."""
    monkeypatch.setattr("planner.ui.files.SAVED_AT_ONCE", 1)
    return desks(TREE)


def edit(desk, title: str) -> None:
    desk.store.apply("Rename", edits.set_title(desk.store.document, (), title))


def saved_title(desk) -> str:
    return read_file(desk.store.path)[0].root.title


def test_the_loop_turns_while_a_large_document_is_saved(qtbot, tmp_path):
    """11,111 nodes, 2 MB, written whole."""
    row, large = SavingRow(), grown(4)
    qtbot.addWidget(row)
    turns = Turns()
    with qtbot.waitSignal(row.ended, timeout=20_000) as end:
        row.start(large, tmp_path / "large.planb", None)
        assert row.text == "large.planb is being saved …"
    turns.stop()
    assert turns.count > 3 and row.text == ""
    assert end.args[0].document is large
    assert read_file(tmp_path / "large.planb")[0].root.size == large.root.size


def test_what_is_edited_meanwhile_stays_unsaved(desk, gate, qtbot):
    edit(desk, "First")
    QTest.keyClick(desk.canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    edit(desk, "Second")
    with qtbot.waitSignal(desk.window.saving.ended):
        gate.set()
    assert saved_title(desk) == "First" and desk.store.is_modified
    desk.store.undo()
    assert not desk.store.is_modified


def test_a_second_save_meanwhile_follows_the_first(desk, gate, qtbot):
    edit(desk, "First")
    desk.window.files.save()
    edit(desk, "Second")
    desk.window.files.save()
    gate.set()
    qtbot.waitUntil(lambda: not desk.store.is_modified)
    assert saved_title(desk) == "Second"


def test_closing_waits_for_the_save(desk, gate, qtbot):
    edit(desk, "First")
    desk.window.files.save()
    desk.window.close()
    assert desk.window.isVisible()
    with qtbot.waitSignal(desk.window.closed):
        gate.set()
    assert saved_title(desk) == "First"


def test_closing_asks_about_what_was_edited_during_the_save(desk, gate, qtbot):
    edit(desk, "First")
    desk.window.files.save()
    edit(desk, "Second")
    desk.window.close()
    gate.set()
    qtbot.waitUntil(lambda: desk.window.findChild(UnsavedChanges) is not None)
    desk.window.findChild(UnsavedChanges).reject()
    assert desk.window.isVisible() and saved_title(desk) == "First"


def test_an_error_is_told_and_the_file_stays(desk, qtbot):
    """Another program wrote there meanwhile: asked about, as with a small document; then overwritten."""
    path = desk.store.path
    save_file(evolve(desk.store.document, title="Theirs"), path)
    theirs = read_whole(path)
    edit(desk, "Mine")
    with qtbot.waitSignal(desk.window.saving.ended):
        desk.window.files.save()
    assert "another program has changed this file" in desk.window.messages.text.lower()
    assert read_whole(path) == theirs and desk.store.is_modified
    with qtbot.waitSignal(desk.window.saving.ended):
        desk.window.files._overwrite(path, None)
    assert saved_title(desk) == "Mine" and not desk.store.is_modified
    assert desk.window.messages.text == ""
