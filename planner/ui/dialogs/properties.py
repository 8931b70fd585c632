"""What the document says of itself: title, question, author, date, handling, notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.model.document import Document
from planner.model.handling import PRESETS
from planner.ui.elided_box import ElidedBox
from planner.ui.scale import window_size


class DocumentProperties(QDialog):
    """Shows a document's own fields, and tells those that were changed."""

    changes_requested = Signal(object)  # dict: field of Document -> new value

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Document properties"))
        self.resize(window_size(520, 0))
        self._document = document
        self._lines = {
            name: self._line(name, text)
            for name, text in (
                ("title", self.tr("Title")),
                ("question", self.tr("Question")),
                ("author", self.tr("Author")),
                ("as_of", self.tr("As of")),
                ("horizon", self.tr("Horizon")),
            )
        }
        self._handling = ElidedBox(self)
        self._handling.setObjectName("handling")
        self._handling.setEditable(True)
        self._handling.addItems(["", *PRESETS])
        self._handling.setCurrentText(document.handling)
        self._notes = QPlainTextEdit(document.notes, self)
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(90)
        self._lay_out()

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(getattr(self._document, name), self)
        line.setObjectName(name)
        line.setAccessibleName(text)
        return line

    def _lay_out(self) -> None:
        form = QFormLayout()
        for line in self._lines.values():
            form.addRow(line.accessibleName(), line)
        form.addRow(self.tr("Handling mark"), self._handling)
        form.addRow(self.tr("Notes"), self._notes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _on_accepted(self) -> None:
        entered: dict[str, object] = {name: line.text().strip() for name, line in self._lines.items()}
        entered["handling"] = self._handling.currentText().strip()
        entered["notes"] = self._notes.toPlainText()
        changes = {name: value for name, value in entered.items() if value != getattr(self._document, name)}
        self.accept()
        if changes:
            self.changes_requested.emit(changes)
