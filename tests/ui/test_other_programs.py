"""Other programs' files in the window: opened, written, and what is lost listed."""

from __future__ import annotations

import attrs
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from planner import shipped
from planner.app.preferences import Preferences
from planner.app.store import Store
from planner.drawing.text import FontMeasure
from planner.files.formats import FORMATS, named
from planner.files.opening import open_document
from planner.model.nodes import Outcome
from planner.ui.dialogs.left_out import LeftOut
from planner.ui.files import Files
from planner.ui.loading import LoadingBar
from planner.ui.messages import MessageBar
from planner.ui.other_programs import OtherPrograms
from planner.ui.saving import SavingRow


@pytest.fixture
def desk(tmp_path, qtbot, monkeypatch):
    """A window with the small summit open, and what other programs' files need."""
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.show())
    window = QWidget()
    qtbot.addWidget(window)
    window.store = Store(open_document(shipped.resource("examples", "simple_summit.planb")))
    window.messages = MessageBar(window)
    loading = LoadingBar(FontMeasure(), bool, window)
    preferences = Preferences(tmp_path / "p.ini")
    window.files = Files(window.store, preferences, window.messages, loading, SavingRow(window), window)
    window.other = OtherPrograms(window.store, window.files, window.messages, window)
    window.show()
    yield window
    window.other.stop()


def dialog_of(desk) -> QFileDialog:
    (dialog,) = (dialog for dialog in desk.findChildren(QFileDialog) if dialog.isVisible())
    return dialog


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_every_format_is_offered_and_written(desk, tmp_path, known, qtbot):
    desk.other.ask()
    dialog = dialog_of(desk)
    chosen = next(offer for offer in dialog.nameFilters() if offer.startswith(known.name))
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)
    assert dialog.defaultSuffix() == known.ending[1:]
    path = tmp_path / f"tree{known.ending}"
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(lambda: "Written" in desk.messages.text)
    assert path.read_bytes() == known.write(desk.store.rollback).data or known.name == "Excel"
    losses = known.write(desk.store.rollback).left_out
    assert [dialog.losses.lines for dialog in desk.findChildren(LeftOut)] == ([list(losses)] if losses else [])
    for told in desk.findChildren(LeftOut):
        told.accept()


def test_a_tree_that_the_format_cannot_hold_is_told(desk, tmp_path, qtbot):
    desk.store.replace_document(open_document(shipped.resource("examples", "blank.planb")), None)
    desk.store.replace_document(attrs.evolve(desk.store.document, root=Outcome(id="T")), None)
    desk.other.write(tmp_path / "tree.yaml", named("Radiant"))
    qtbot.waitUntil(lambda: "nothing but an outcome" in desk.messages.text)
    assert not (tmp_path / "tree.yaml").exists()


def test_a_name_without_a_known_ending_is_refused(desk, tmp_path):
    desk.other.ask()
    dialog_of(desk).close()
    desk.other._on_file_selected(str(tmp_path / "tree.gif"))
    assert "none of these endings" in desk.messages.text
    assert not (tmp_path / "tree.gif").exists()


def test_a_file_of_another_program_opens_and_says_what_it_lost(desk, tmp_path):
    before = desk.store.rollback
    path = tmp_path / "tree.sd.json"
    path.write_bytes(named("SilverDecisions").write(before).data)
    desk.files.open_path(path)
    assert desk.store.path == path
    assert desk.store.rollback.root.values == pytest.approx((before.root.values[before.seen],))
    (told,) = desk.findChildren(LeftOut)
    assert told.losses.lines == ["where nodes stand, and what is folded"]
    told.accept()
    desk.files.save()  # never over another program's file: it asks for a name
    assert dialog_of(desk).acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog_of(desk).close()


def test_what_is_opened_whole_says_nothing(desk, tmp_path):
    path = tmp_path / "tree.efg"
    path.write_bytes(named("Gambit").write(desk.store.rollback).data)
    desk.files.open_path(path)
    assert desk.findChildren(LeftOut) == []


def test_every_readable_format_can_be_chosen(desk):
    desk.files.open()
    (first, _) = dialog_of(desk).nameFilters()
    assert all(f"*{known.ending}" in first for known in FORMATS if known.reads)
    dialog_of(desk).close()
