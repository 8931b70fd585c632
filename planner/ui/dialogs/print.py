"""Printing the tree: what of it and over how many sheets, then a preview of the very sheets that are printed."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from planner.drawing.export import draw_all
from planner.drawing.look import Look
from planner.drawing.sheets import Sheets, Spread, sheets
from planner.drawing.text import FontMeasure
from planner.ui.panels.marks import words


class PrintOptions(QDialog):
    """Asks how the tree is to be spread before the preview is shown."""

    chosen = Signal(object, object)  # Spread, or "view": what is in sight; bool: only what is shown on the screen

    def __init__(self, *, some_is_hidden: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print the tree"))
        self.one = QRadioButton(self.tr("All on &one page"), self)
        self.tiled = QRadioButton(self.tr("&Tiled over several pages, with an overview"), self)
        self.view = QRadioButton(self.tr("What is in &sight, as large as the sheet"), self)
        self.one.setChecked(True)
        self._group = QButtonGroup(self)
        for button in (self.one, self.tiled, self.view):
            self._group.addButton(button)
        self.seen = QCheckBox(self.tr("Only what is shown: &focus and collapsed branches as on the screen"), self)
        self.seen.setChecked(some_is_hidden)
        self.seen.setEnabled(some_is_hidden)
        if some_is_hidden:
            self.view.toggled.connect(self.seen.setDisabled)
        hint = words(
            self.tr("Print is not tagged for screen readers; the briefing is."), self, "quiet", wrap=True
        )  # fmt: skip
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.tr("&Preview…"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.one, self.tiled, self.view, self.seen, hint, buttons):
            column.addWidget(part)

    def _on_accepted(self) -> None:
        self.accept()
        spread = "view" if self.view.isChecked() else "tiled" if self.tiled.isChecked() else "one"
        self.chosen.emit(spread, self.seen.isChecked())


class PrintPreview(QPrintPreviewDialog):
    """Qt's preview, over sheets that are made for whatever paper is chosen in it."""

    def __init__(self, look: Look, spread: Spread, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._spread: Spread = spread
        self._printer = printer  # Qt does not keep it
        self.resize(1000, 760)
        self.paintRequested.connect(self._on_paint_requested)

    def _on_paint_requested(self, printer: QPrinter) -> None:
        print_on(printer, self._look, self._spread)


def new_printer(look: Look, spread: Spread) -> QPrinter:
    """The user's printer, its sheet lying or upright: whichever shows the tree larger, or tiled takes fewer sheets."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    tried: list[tuple[int, float, QPageLayout.Orientation]] = []
    for way in (QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait):
        printer.setPageOrientation(way)
        found = _sheets(printer, look, spread)
        tried.append((found.count, -found.scale, way))
    printer.setPageOrientation(min(tried, key=lambda each: each[:2])[2])
    return printer


def print_on(printer: QPrinter, look: Look, spread: Spread) -> None:
    """Draws the sheets, or those of them that are asked for."""
    found = _sheets(printer, look, spread)
    painter = QPainter(printer)
    draw_all(painter, found, _asked(printer, found.count), printer, printer.resolution() / 72)
    painter.end()


def _sheets(printer: QPrinter, look: Look, spread: Spread) -> Sheets:
    size = printer.pageLayout().fullRectPoints().size()
    named = evolve(look, paper=printer.pageLayout().pageSize().name().partition(" ")[0])
    return sheets(named, FontMeasure(), (float(size.width()), float(size.height())), spread)


def _asked(printer: QPrinter, count: int) -> Sequence[int]:
    first, last = printer.fromPage(), printer.toPage()
    return range(count) if not first else range(first - 1, min(last or count, count))
