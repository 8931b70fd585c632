"""What kind of picture, and on which paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from planner.drawing.export import PAPERS
from planner.ui.panels.marks import words

KINDS = ("pdf", "svg", "png")


class ExportOptions(QDialog):
    """Asks for kind and paper before it is asked where to."""

    chosen = Signal(object, object)  # kind (pdf, svg, png), paper

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the tree"))
        self.kind = QComboBox(self)
        self.kind.setObjectName("kind")
        for name, text in zip(KINDS, (self.tr("PDF"), self.tr("SVG picture"), self.tr("PNG picture")), strict=True):
            self.kind.addItem(text, name)
        self.kind.setCurrentIndex(KINDS.index(kind))
        self.paper = QComboBox(self)
        self.paper.setObjectName("paper")
        self.paper.addItems(list(PAPERS))
        hint = words(self.tr("The whole tree on one page, as it is looked at now."), self, "quiet")
        form = QFormLayout()
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Paper"), self.paper)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)

    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(self.kind.currentData(), self.paper.currentText())
