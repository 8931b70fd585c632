"""What kind of picture, on which paper or how large."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from planner.drawing.export import PAPERS
from planner.drawing.sheets import Spread
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words

KINDS = ("pdf", "svg", "png")


@frozen(kw_only=True)
class Options:
    """kind: pdf, svg or png. paper, spread: of a PDF. scale: of a PNG, to the natural size."""

    kind: str = "pdf"
    paper: str = "A4"
    spread: Spread = "one"
    scale: float = 2.0


class ExportOptions(QDialog):
    """Asks what is wanted before it is asked where to."""

    chosen = Signal(object)  # Options

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the tree"))
        self.kind = ElidedBox(self)
        self.kind.setObjectName("kind")
        for name, text in zip(KINDS, (self.tr("PDF"), self.tr("SVG picture"), self.tr("PNG picture")), strict=True):
            self.kind.addItem(text, name)
        self.paper = ElidedBox(self)
        self.paper.setObjectName("paper")
        self.paper.addItems(list(PAPERS))
        self.tiled = QCheckBox(self.tr("&Tiled over several pages, with an overview"), self)
        self.tiled.setObjectName("tiled")
        self.scale = QDoubleSpinBox(self)
        self.scale.setObjectName("scale")
        self.scale.setRange(0.5, 8.0)
        self.scale.setSingleStep(0.5)
        self.scale.setValue(2.0)
        self.scale.setSuffix(" ×")
        hint = words(self.tr("The whole tree, as it is looked at now."), self, "quiet")
        self.form = QFormLayout()
        self.form.addRow(self.tr("&Kind"), self.kind)
        self.form.addRow(self.tr("&Paper"), self.paper)
        self.form.addRow("", self.tiled)
        self.form.addRow(self.tr("&Size"), self.scale)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.kind.setCurrentIndex(KINDS.index(kind))
        self._on_kind_changed()

    def _on_kind_changed(self, _index: int = 0) -> None:
        """Asks for what the kind needs, and for nothing else."""
        kind = self.kind.currentData()
        self.form.setRowVisible(self.paper, kind == "pdf")
        self.form.setRowVisible(self.tiled, kind == "pdf")
        self.form.setRowVisible(self.scale, kind == "png")

    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(
            Options(
                kind=self.kind.currentData(),
                paper=self.paper.currentText(),
                spread="tiled" if self.tiled.isChecked() else "one",
                scale=self.scale.value(),
            )
        )
