"""Exporting asks for kind and paper, then for a name, and says what came of it."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFileDialog, QPushButton, QWidget

from planner import shipped
from planner.app.preferences import Preferences
from planner.app.store import Store
from planner.drawing.layout import lay_out
from planner.drawing.text import FontMeasure
from planner.files.opening import open_document
from planner.ui.dialogs.export import ExportOptions, Options
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
    window.exports = Exports(window.store, dict, layout_of(window.store), files, window.messages, window)
    window.show()
    yield window
    window.exports.stop()


def layout_of(store):
    """What the canvas shows: all of the tree."""
    return lambda: lay_out(store.document, FontMeasure())


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
    desk.exports.write(tmp_path / "nowhere" / "summit.pdf", Options())
    assert desk.messages.text.startswith("summit.pdf was not written: ")
    assert "Traceback" not in desk.messages.text


def test_the_options_are_freed(desk, qtbot):
    desk.exports.ask("pdf")
    (options,) = desk.findChildren(ExportOptions)
    with qtbot.waitSignal(options.destroyed):
        qtbot.keyClick(options, Qt.Key.Key_Escape)


def test_a_png_is_as_large_as_was_asked_for(desk, tmp_path, qtbot):
    """Half the size has half the pixels each way."""
    for scale in (1.0, 2.0):
        desk.exports.ask("png")
        (options,) = [each for each in desk.findChildren(ExportOptions) if each.isVisible()]
        assert not options.form.isRowVisible(options.paper)
        options.findChild(QDoubleSpinBox, "scale").setValue(scale)
        (go,) = [button for button in options.findChildren(QPushButton) if button.text() == "Export…"]
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
        (dialog,) = [each for each in desk.findChildren(QFileDialog) if each.isVisible()]
        dialog.selectFile(str(tmp_path / f"at{scale:g}.png"))
        dialog.accept()
    small, large = QImage(str(tmp_path / "at1.png")), QImage(str(tmp_path / "at2.png"))
    assert large.width() == pytest.approx(2 * small.width(), abs=2)


def test_the_tree_is_copied_as_vectors_and_as_pixels(desk):
    """What a word processor takes: SVG with the labels as text, PDF, and a bitmap for the rest."""
    desk.exports.copy_picture()
    data = QGuiApplication.clipboard().mimeData()
    assert b"Reciprocity" in bytes(data.data("image/svg+xml").data())
    assert bytes(data.data("application/pdf").data()).startswith(b"%PDF")
    assert data.hasImage()
