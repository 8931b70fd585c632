"""The recovery copy: written, found again after a crash, never fought over, and gone after a clean close."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from attrs import evolve

from planner.app.blank import blank_document
from planner.app.recovery import FIRST_COPY, NEXT_COPY, Recovery
from planner.app.store import Store
from planner.files.storage import read_file
from planner.model.problems import DocumentError


@pytest.fixture
def store(qapp) -> Store:
    return Store(blank_document())


@pytest.fixture
def recovery(store, tmp_path):
    recovery = Recovery(store, tmp_path)
    yield recovery
    recovery.close()


def rename(store: Store, title: str) -> None:
    store.apply("Rename", evolve(store.document, title=title))


def written(recovery: Recovery, qtbot) -> None:
    with qtbot.waitSignal(recovery.copied):
        recovery.write()


CRASH = """
import os, sys
from pathlib import Path
from attrs import evolve
from PySide6.QtCore import QCoreApplication
from planner.app.blank import blank_document
from planner.app.recovery import Recovery
from planner.app.store import Store
app = QCoreApplication([])
store = Store(blank_document())
store.save(Path(sys.argv[2]))
recovery = Recovery(store, Path(sys.argv[1]))
store.apply("Rename", evolve(store.document, title="Lost and found"))
recovery.copied.connect(lambda: os._exit(9))
recovery.write()
app.exec()
"""


def crash(tmp_path) -> None:
    """Another Plan B that has unsaved work and dies without a word."""
    command = [sys.executable, "-c", CRASH, str(tmp_path), str(tmp_path / "original.planb.saved")]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9


def test_what_a_crash_left_is_found_opened_and_adopted(store, recovery, tmp_path, qtbot):
    crash(tmp_path)
    (leftover,) = recovery.leftovers()
    assert leftover.original == tmp_path / "original.planb.saved"
    document = recovery.open(leftover)
    assert document.title == "Lost and found"
    store.replace_document(document, leftover.original, saved=False)
    recovery.adopt(leftover)
    assert leftover.copy.exists()
    store.save(tmp_path / "saved.planb.saved")
    recovery.close()
    assert not leftover.copy.exists()


def test_the_copy_holds_what_is_unsaved_and_goes_with_saving(store, recovery, tmp_path, qtbot):
    recovery.write()
    assert not recovery.copy.exists()
    rename(store, "Korea")
    written(recovery, qtbot)
    assert read_file(recovery.copy)[0].title == "Korea"
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    store.save(folder / "korea.planb")
    qtbot.waitUntil(lambda: not recovery.copy.exists())


def test_the_first_copy_comes_after_three_seconds_then_every_five(store, recovery, qtbot):
    """By the timer's own figures: what is lost in a crash is never more than five seconds."""
    timer = recovery._timer
    rename(store, "a")
    assert (timer.isActive(), timer.interval()) == (True, FIRST_COPY)
    timer.stop()
    written(recovery, qtbot)
    rename(store, "b")
    assert (timer.isActive(), timer.interval()) == (True, NEXT_COPY)
    store.undo()
    store.undo()
    assert not timer.isActive()


def test_a_living_windows_copy_is_nobody_elses(store, recovery, tmp_path, qtbot):
    rename(store, "Mine")
    written(recovery, qtbot)
    other = Recovery(Store(blank_document()), tmp_path)
    assert other.leftovers() == []
    other.close()
    assert recovery.copy.exists()


def test_a_clean_close_leaves_nothing(store, tmp_path, qtbot):
    recovery = Recovery(store, tmp_path)
    rename(store, "Discarded")
    written(recovery, qtbot)
    recovery.close()
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_brings_the_program_down_three_times_is_set_aside(recovery, tmp_path):
    crash(tmp_path)
    (leftover,) = recovery.leftovers()
    for _ in range(3):
        recovery.open(leftover)
        # and here the program would end
    with pytest.raises(DocumentError, match="kept as"):
        recovery.open(leftover)
    aside = tmp_path / (leftover.copy.name + ".aside")
    assert b"Lost and found" in aside.read_bytes()
    assert not leftover.copy.exists()


def test_an_offer_that_is_not_answered_does_not_count_against_the_copy(tmp_path, qapp):
    """Four starts that offer it and close cleanly; the fifth can still open it."""
    crash(tmp_path)
    for _ in range(5):
        recovery = Recovery(Store(blank_document()), tmp_path)
        (leftover,) = recovery.leftovers()
        assert recovery.open(leftover).title == "Lost and found"
        recovery.close()


def test_a_damaged_copy_is_refused_in_words_and_stays(recovery, tmp_path):
    damaged = tmp_path / "abc.planb"
    damaged.write_bytes(b'{"format": "planb", "root": ')
    (tmp_path / "abc.json").write_text("not json")
    (leftover,) = recovery.leftovers()
    with pytest.raises(DocumentError):
        recovery.open(leftover)
    assert damaged.exists()
    assert json.loads((tmp_path / "abc.json").read_text())["tries"] == 1
    recovery.discard(leftover)
    assert not damaged.exists()


def test_a_copy_that_cannot_be_written_is_told(store, recovery, qtbot):
    """A folder stands where the copy should go."""
    recovery.copy.mkdir()
    rename(store, "a")
    with qtbot.waitSignal(recovery.failed) as failed:
        recovery.write()
    recovery.copy.rmdir()
    assert failed.args[0]
