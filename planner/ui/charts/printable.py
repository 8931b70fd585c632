"""A chart taken away: copied, written and printed in the inks of paper, whatever is on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QMarginsF, QMimeData, QRectF, QSizeF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog

from planner.drawing.style import LIGHT, PRINT, Style

DENSE = 3  # how many times finer a copied picture is than the screen


class Printable(pg.PlotWidget):
    """A plot with what its menu offers: its numbers, its picture, and a file of it."""

    look: Style = LIGHT
    is_printing = False  # for a picture that stands alone, not for the window
    thickness = 1  # pixels of a line's width: a cosmetic pen does not grow with a finer picture
    table_text = ""  # what Copy table copies

    @property
    def plot(self) -> Any:
        """Where things are drawn; pyqtgraph's types end here."""
        return self.getPlotItem()

    def set_style(self, style: Style) -> None:
        """Draws the chart in another style."""
        raise NotImplementedError

    def settle(self) -> None:
        """Lets the plot lay itself out now, not with the next event."""
        self.plot.layout.activate()
        self.plot.getViewBox().updateMatrix()

    def add_offers(self) -> None:
        offers = (
            (self.tr("Copy as picture"), self.copy_picture),
            (self.tr("Copy table"), self.copy_table),
            (self.tr("Export picture…"), self.ask_where_to_export),
        )
        for text, slot in offers:
            action = QAction(text, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy_table(self) -> None:
        """Puts the numbers on the clipboard."""
        QGuiApplication.clipboard().setText(self.table_text)

    def copy_picture(self) -> None:
        """Puts the chart on the clipboard as it would be printed, as pixels and as SVG."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self._write_svg(buffer)
        data = QMimeData()
        data.setImageData(self._image())
        data.setData("image/svg+xml", buffer.data())
        QGuiApplication.clipboard().setMimeData(data)

    def ask_where_to_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export picture"), "", self.tr("Pictures (*.svg *.pdf *.png)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("svg")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def export_picture(self, path: Path) -> None:
        """Writes the chart as it would be printed: SVG, PDF or PNG, by the path's ending."""
        if path.suffix.lower() == ".svg":
            self._write_svg(str(path))
        elif path.suffix.lower() == ".pdf":
            self._write_pdf(path)
        else:
            self._image().save(str(path))

    def _on_file_selected(self, path: str) -> None:
        self.export_picture(Path(path))

    def _image(self) -> QImage:
        image = QImage(self.size() * DENSE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(DENSE)
        image.fill(QColor(PRINT.paper))
        painter = QPainter(image)
        self.thickness = DENSE
        self._print(painter, QRectF(self.rect()))
        painter.end()
        return image

    def _write_svg(self, target: str | QBuffer) -> None:
        writer = QSvgGenerator()
        if isinstance(target, str):
            writer.setFileName(target)
        else:
            writer.setOutputDevice(target)
        writer.setSize(self.size())
        writer.setViewBox(self.rect())
        writer.setTitle(self.accessibleName())
        painter = QPainter(writer)
        self._print(painter, QRectF(self.rect()))
        painter.end()

    def _write_pdf(self, path: Path) -> None:
        writer = QPdfWriter(str(path))
        points = QSizeF(self.size()) * 0.75
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF())
        writer.setResolution(96)
        writer.setTitle(self.accessibleName())
        painter = QPainter(writer)
        self._print(painter, QRectF(0, 0, writer.width(), writer.height()))
        painter.end()

    def _print(self, painter: QPainter, target: QRectF) -> None:
        """Renders the chart in the inks of paper, whatever is on the screen."""
        worn = self.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.is_printing = True
        self.set_style(PRINT)
        self.settle()
        self.render(painter, target, self.rect())
        self.is_printing, self.thickness = False, 1
        self.set_style(worn)
        self.settle()
