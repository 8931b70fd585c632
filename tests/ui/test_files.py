"""Opening and saving with real dialogs: what is unsaved is asked about, what is refused is told, nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.store import Store
from planner.drawing.text import FontMeasure
from planner.files.storage import read_file, save_file
from planner.ui.dialogs.unsaved import UnsavedChanges
from planner.ui.files import Files, dropped_file, file_name
from planner.ui.loading import LoadingBar
from planner.ui.messages import MessageBar
from planner.ui.saving import SavingRow

EXAMPLE = shipped.resource("examples", "simple_summit.planb")


class Desk:
    """A window with nothing in it but what files need."""

    def __init__(self, folder: Path, qtbot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.store = Store(blank_document())
        self.preferences = Preferences(folder / "preferences.ini")
        self.messages = MessageBar(self.window)
        self.loading = LoadingBar(FontMeasure(), bool, self.window)
        self.saving = SavingRow(self.window)
        self.files = Files(self.store, self.preferences, self.messages, self.loading, self.saving, self.window)
        self.window.show()

    def edit(self, title: str = "Edited") -> None:
        self.store.apply("Rename", evolve(self.store.document, title=title))

    def answer(self, text: str, qtbot) -> None:
        """Presses a button of the question that is open, or of the message."""
        buttons = [
            b for b in self.window.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()
        ]
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def choose(self, path: Path) -> None:
        """Types a path into the file dialog that is open, and accepts it."""
        (dialog,) = (d for d in self.window.findChildren(QFileDialog) if d.isVisible())
        dialog.selectFile(str(path))
        dialog.accept()

    def asks(self) -> bool:
        return any(dialog.isVisible() for dialog in self.window.findChildren(UnsavedChanges))


@pytest.fixture(autouse=True)
def qt_dialogs(monkeypatch):
    """The file dialogs of Qt, not of the desktop."""
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.show())


@pytest.fixture
def desk(tmp_path, qtbot) -> Desk:
    return Desk(tmp_path, qtbot)


def test_a_file_that_was_opened_is_remembered_and_saved_in_place(desk, tmp_path):
    path = tmp_path / "summit.planb"
    path.write_bytes(EXAMPLE.read_bytes())
    desk.files.open_path(path)
    assert desk.store.document.title == "Korea summit"
    assert desk.preferences.recent()[0].path == path
    desk.edit("Another title")
    desk.files.save()
    assert read_file(path)[0].title == "Another title"
    assert not desk.store.is_modified


def test_open_asks_for_a_file(desk, tmp_path):
    path = tmp_path / "summit.planb"
    path.write_bytes(EXAMPLE.read_bytes())
    desk.files.open()
    desk.choose(path)
    assert (desk.store.path, desk.store.document.title) == (path, "Korea summit")


def test_an_example_opens_as_a_new_tree(desk, tmp_path):
    """Saving it asks for a name, so what ships is never written to."""
    before = EXAMPLE.read_bytes()
    desk.files.open_copy(EXAMPLE)
    assert desk.store.path is None
    desk.files.save()
    desk.choose(tmp_path / "mine.planb")
    assert read_file(tmp_path / "mine.planb")[0].title == "Korea summit"
    assert EXAMPLE.read_bytes() == before


def test_cancel_keeps_everything(desk, qtbot):
    desk.edit()
    desk.files.new()
    assert desk.asks()
    desk.answer("Cancel", qtbot)
    assert not desk.asks()
    assert desk.store.document.title == "Edited"
    assert desk.store.is_modified


def test_discard_goes_on_without_saving(desk, qtbot):
    desk.edit()
    with qtbot.waitSignal(desk.files.opened):
        desk.files.new()
        desk.answer("Discard", qtbot)
    assert desk.store.document.title == "New decision"


def test_save_goes_on_when_it_is_saved(desk, tmp_path, qtbot):
    desk.edit()
    with qtbot.waitSignal(desk.files.closed):
        desk.files.close()
        desk.answer("Save", qtbot)
        desk.choose(tmp_path / "edited.planb")
    assert read_file(tmp_path / "edited.planb")[0].title == "Edited"


def test_a_save_that_fails_stops_what_was_waiting_for_it(desk, tmp_path, qtbot):
    """The name is a folder's: the document stays open, and a later save elsewhere closes nothing."""
    folder = tmp_path / "folder.planb"
    folder.mkdir()
    desk.edit()
    desk.files.after_guard(desk.files.close)
    desk.answer("Save", qtbot)
    (dialog,) = (d for d in desk.window.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    assert desk.messages.text.startswith("folder.planb was not saved: ")
    desk.files._write(tmp_path / "other.planb")
    assert desk.store.document.title == "Edited"


REFUSED = {
    "truncated.planb": EXAMPLE.read_bytes()[:700],
    "newer.planb": b'{"format": "planb", "version": 99, "root": {}}',
    "nan.planb": b'{"format": "planb", "version": 1, "root": {"kind": "outcome", "payoffs": NaN}}',
    "empty.planb": b"",
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_file_is_told_in_a_sentence_and_left_alone(desk, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(REFUSED[name])
    desk.files.open_copy(EXAMPLE)
    desk.files.open_path(path)
    assert desk.messages.text.startswith(f"{name} was not opened: ")
    assert "Traceback" not in desk.messages.text
    assert desk.store.document.title == "Korea summit"
    assert path.read_bytes() == REFUSED[name]


def test_a_folder_and_a_file_that_is_not_there(desk, tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.planb"):
        desk.files.open_path(path)
        assert desk.messages.text.startswith(f"{path.name} was not opened: ")


def test_a_file_that_changed_meanwhile_is_asked_about(desk, tmp_path, qtbot):
    path = tmp_path / "summit.planb"
    path.write_bytes(EXAMPLE.read_bytes())
    desk.files.open_path(path)
    theirs = evolve(desk.store.document, title="Theirs")
    desk.edit("Mine")
    save_file(theirs, path)
    desk.files.save()
    assert read_file(path)[0].title == "Theirs"
    desk.answer("Overwrite it", qtbot)
    assert read_file(path)[0].title == "Mine"
    assert desk.messages.text == ""


def test_questions_are_freed_when_they_close(desk, qtbot):
    desk.edit()
    desk.files.new()
    (dialog,) = desk.window.findChildren(UnsavedChanges)
    with qtbot.waitSignal(dialog.destroyed):
        desk.answer("Cancel", qtbot)


def test_what_may_be_dropped(tmp_path):
    dropped = QMimeData()
    assert dropped_file(dropped) is None
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.planb"))])
    assert dropped_file(dropped) == tmp_path / "a.planb"
    dropped.setUrls([QUrl("https://example.org/a.planb")])
    assert dropped_file(dropped) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Korea summit", "Korea summit"),
        ("US/DPRK: what next?", "US DPRK what next"),
        ("...", "tree"),
        ("a\nb\x00", "ab"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_as_a_file_name(title, name):
    assert file_name(title) == name
