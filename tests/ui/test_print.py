"""Print: the preview draws the sheets that are printed, on whatever paper."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from planner import shipped
from planner.analysis.rollback import roll_back
from planner.drawing.look import Look
from planner.files.opening import open_document
from planner.ui.dialogs.print import PrintOptions, PrintPreview, new_printer, print_on

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def korea() -> Look:
    return Look(rollback=roll_back(open_document(shipped.resource("examples", "korea_summit.planb"))))


def printed(look, spread, path, paper=QPageSize.PageSizeId.A4, pages=None):
    printer = new_printer(look, spread)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(paper))
    if pages:
        printer.setFromTo(*pages)
    print_on(printer, look, spread)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def test_all_on_one_page(korea, tmp_path):
    (page,) = printed(korea, "one", tmp_path / "one.pdf", QPageSize.PageSizeId.A3)
    assert "1 / 1" in page
    assert "Washington's opening move" in page


def test_tiled_with_an_overview(korea, tmp_path):
    """Every outcome's title stands on some page after the overview."""
    pages = printed(korea, "tiled", tmp_path / "tiled.pdf")
    assert len(pages) > 2
    assert "A1" in pages[0] and "A2" in pages[0]
    assert pages[1].count("A1") == 1
    rest = " ".join(pages[1:])
    assert "Half a Plan B" in rest
    assert "Militarised crisis" in rest


def test_only_the_pages_that_are_asked_for(korea, tmp_path):
    everything = printed(korea, "tiled", tmp_path / "all.pdf")
    assert printed(korea, "tiled", tmp_path / "some.pdf", pages=(2, 2)) == everything[1:2]


def test_what_is_collapsed_on_the_screen_is_so_on_paper(desk, qtbot, tmp_path):
    """The summit's two branches are folded: print shows what the canvas shows, if that is ticked."""
    desk.store.select((0,))
    desk.canvas.toggle_collapsed()
    desk.window.exports.print()
    (options,) = desk.window.findChildren(PrintOptions)
    assert options.seen.isChecked()
    (go,) = [button for button in options.findChildren(QPushButton) if "Preview" in button.text()]
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    (preview,) = desk.window.findChildren(PrintPreview)
    (page,) = printed(preview._look, "one", tmp_path / "seen.pdf")
    assert "Dialogue" not in page
    assert "Talks" in page
    with qtbot.waitSignal(preview.destroyed):
        preview.close()


def test_what_is_in_sight_is_printed_alone(desk, qtbot, tmp_path):
    """Zoomed in far down the tree: the first outcome, further up, is on no sheet."""
    desk.canvas.set_zoom(3.0)
    bar = desk.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.window.exports.print()
    (options,) = desk.window.findChildren(PrintOptions)
    options.view.click()
    qtbot.keyClick(options, Qt.Key.Key_Return)
    (preview,) = desk.window.findChildren(PrintPreview)
    (page,) = printed(preview._look, "one", tmp_path / "sight.pdf")
    assert "After failure" in page
    assert "Dialogue" not in page
    assert "1 / 1" in page
    with qtbot.waitSignal(preview.destroyed):
        preview.close()


def test_the_options_are_freed_and_nothing_is_hidden_nothing_offered(desk, qtbot):
    desk.window.exports.print()
    (options,) = desk.window.findChildren(PrintOptions)
    assert not options.seen.isEnabled()
    with qtbot.waitSignal(options.destroyed):
        qtbot.keyClick(options, Qt.Key.Key_Escape)
