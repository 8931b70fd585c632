"""The Exercise menu before and after the play: preparation, guide, sheets and report, asked for and written."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.drawing.style import DARK
from planner.exercise.room import begin
from planner.files.opening import open_document
from planner.ui.exercise.preparation import PreparationWindow
from planner.ui.exercise.preparation_report import ReportOptions
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme
from tests.exercise.korea import play_korea

KOREA = shipped.resource("examples", "korea_exercise.planb")


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    preferences = Preferences(tmp_path / "preferences.ini")
    store = Store(blank_document())
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    made = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
    qtbot.addWidget(made)
    made.show()
    path = tmp_path / "korea.planb"
    path.write_bytes(KOREA.read_bytes())
    made.files.open_path(path)
    qtbot.waitUntil(lambda: made.has_document)
    yield made
    store.history.mark_saved(store.document)
    made.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "played.planlog"
    room = begin(open_document(KOREA), path, time.time)
    play_korea(room, lambda _seconds: None)
    room.close()
    return path


def written(window, qtbot, path):
    """What was written, once it is."""
    qtbot.waitUntil(lambda: window.messages.text.startswith("Written"), timeout=20_000)
    return path.read_bytes()


def test_the_preparation_opens_once_follows_the_theme_and_goes_with_the_document(window, qtbot):
    window.menus.commands["prepare_exercise"].trigger()
    first = window.findChild(PreparationWindow)
    window.menus.commands["prepare_exercise"].trigger()
    assert window.findChildren(PreparationWindow) == [first]
    assert window.menus.commands["undo"] in first.actions()
    window.theme.choose("dark")
    assert first.visibility.picture._style is DARK
    with qtbot.waitSignal(first.destroyed):
        window.files.close()


def save_as(window, out) -> None:
    """Names the file in the dialog that asks for it."""
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(out))
    dialog.close()


def options_of(window) -> ReportOptions:
    (dialog,) = window.findChildren(ReportOptions)
    return dialog


@pytest.mark.parametrize(
    ("command", "said"), [("exercise_guide", "Turn 3: The offer"), ("exercise_sheets", "Seoul cell, turn 2")]
)
def test_guide_and_sheets_are_written_where_they_are_asked_to(window, qtbot, tmp_path, read_pdf, command, said):
    window.menus.commands[command].trigger()
    out = tmp_path / "paper.pdf"
    save_as(window, out)
    assert said in read_pdf(written(window, qtbot, out))


@pytest.mark.parametrize("final", [False, True])
def test_a_report_is_a_draft_until_it_is_final(window, qtbot, tmp_path, log, read_pdf, final):
    window.menus.commands["exercise_report"].trigger()
    (first,) = window.findChildren(QFileDialog)
    with qtbot.waitSignal(first.destroyed):
        first.fileSelected.emit(str(log))
        first.close()
    options = options_of(window)
    options.final.setChecked(final)
    qtbot.keyClick(options, Qt.Key.Key_Return)
    out = tmp_path / "report.pdf"
    save_as(window, out)
    text = read_pdf(written(window, qtbot, out))
    assert "given up: 4.7" in text
    assert ("Draft" in text) is not final


def test_a_table_of_every_entry_is_neither_draft_nor_for_players(window, qtbot, tmp_path, log):
    window.preparing.report_on(log)
    options = options_of(window)
    options.ending.setCurrentIndex(options.ending.findData("csv"))
    assert not options.final.isEnabled()
    assert not options.audience.isEnabled()
    qtbot.keyClick(options, Qt.Key.Key_Return)
    out = tmp_path / "report.csv"
    save_as(window, out)
    assert b"inject_answered" in written(window, qtbot, out)


def test_what_cannot_be_reported_is_told(window, qtbot, tmp_path):
    broken = tmp_path / "{broken}.planlog"
    broken.write_text("no log\n")
    window.preparing.report_on(broken)
    qtbot.keyClick(options_of(window), Qt.Key.Key_Return)
    save_as(window, tmp_path / "out.docx")
    qtbot.waitUntil(lambda: "was not written: entry 1 was changed" in window.messages.text)
    assert not (tmp_path / "out.docx").exists()


def test_without_an_exercise_there_is_no_guide(window, qtbot):
    window.files.open_copy(shipped.resource("examples", "simple_summit.planb"))
    qtbot.waitUntil(lambda: window.store.document.title != "Korea summit, an exercise in four turns")
    window.menus.commands["exercise_guide"].trigger()
    assert "Prepare an exercise first" in window.messages.text


@pytest.fixture
def read_pdf():
    from io import BytesIO

    import pypdf

    def read(data: bytes) -> str:
        return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages).split())

    return read
