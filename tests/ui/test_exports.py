"""Exporting asks for kind and paper, then for a name, and says what came of it."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget

from planner import shipped
from planner.app.preferences import Preferences
from planner.app.store import Store
from planner.drawing.text import FontMeasure
from planner.files.opening import open_document
from planner.ui.dialogs.export import ExportOptions
from planner.ui.exports import Exports
from planner.ui.files import Files
from planner.ui.loading import LoadingBar
from planner.ui.messages import MessageBar
from planner.ui.saving import SavingRow


@pytest.fixture
def desk(tmp_path, qtbot, monkeypatch):
    """A window with the small summit open, and what exports need."""
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.show())
    window = QWidget()
    qtbot.addWidget(window)
    window.store = Store(open_document(shipped.resource("examples", "simple_summit.planb")))
    window.messages = MessageBar(window)
    loading = LoadingBar(FontMeasure(), bool, window)
    files = Files(window.store, Preferences(tmp_path / "p.ini"), window.messages, loading, SavingRow(window), window)
    window.exports = Exports(window.store, dict, files, window.messages, window)
    window.show()
    return window


def chosen(desk, qtbot, path, **boxes: str) -> None:
    """Goes through both questions as a person does."""
    (options,) = desk.findChildren(ExportOptions)
    for name, text in boxes.items():
        options.findChild(QComboBox, name).setCurrentText(text)
    (go,) = (button for button in options.findChildren(QPushButton) if button.text() == "Export…")
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    (dialog,) = (dialog for dialog in desk.findChildren(QFileDialog) if dialog.isVisible())
    dialog.selectFile(str(path))
    dialog.accept()


def test_a_pdf_on_a3_with_the_labels_as_text(desk, tmp_path, qtbot):
    """A3 is 842 × 1191 points, lying as this tree is wide."""
    desk.exports.ask("pdf")
    chosen(desk, qtbot, tmp_path / "summit.pdf", paper="A3")
    (page,) = PdfReader(tmp_path / "summit.pdf").pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [1191, 842]
    assert "Reciprocity" in page.extract_text()
    assert desk.messages.text.startswith(f"Written: {tmp_path / 'summit.pdf'}.")


def test_a_picture_is_named_by_its_kind(desk, tmp_path, qtbot):
    desk.exports.ask("svg")
    chosen(desk, qtbot, tmp_path / "summit", kind="PNG picture")
    assert (tmp_path / "summit.png").read_bytes().startswith(b"\x89PNG")


def test_a_folder_that_is_not_there_is_told(desk, tmp_path):
    desk.exports.write(tmp_path / "nowhere" / "summit.pdf", "A4")
    assert desk.messages.text.startswith("summit.pdf was not written: ")
    assert "Traceback" not in desk.messages.text


def test_the_options_are_freed(desk, qtbot):
    desk.exports.ask("pdf")
    (options,) = desk.findChildren(ExportOptions)
    with qtbot.waitSignal(options.destroyed):
        qtbot.keyClick(options, Qt.Key.Key_Escape)
