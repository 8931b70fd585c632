"""What the document says of itself: title, question, author, date, handling, and how its numbers are shown."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.model.document import Document, NumberFormat

HANDLING = (
    "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED", "CUI", "UK OFFICIAL",
    "UK OFFICIAL-SENSITIVE", "UNCLASSIFIED",
)  # fmt: skip
"""Marks to choose from; any other text may be typed. The program never chooses one."""


class DocumentProperties(QDialog):
    """Shows a document's own fields, and tells those that were changed."""

    changes_requested = Signal(object)  # dict: field of Document -> new value

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Document properties"))
        self.resize(520, 0)
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
        self._handling = QComboBox(self)
        self._handling.setObjectName("handling")
        self._handling.setEditable(True)
        self._handling.addItems(["", *HANDLING])
        self._handling.setCurrentText(document.handling)
        self._notes = QPlainTextEdit(document.notes, self)
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(90)
        self._make_number_fields(document.number_format)
        self._lay_out()

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(getattr(self._document, name), self)
        line.setObjectName(name)
        line.setAccessibleName(text)
        return line

    def _make_number_fields(self, shown: NumberFormat) -> None:
        self._decimals = QSpinBox(self)
        self._decimals.setObjectName("decimals")
        self._decimals.setRange(0, 6)
        self._decimals.setValue(shown.decimals)
        self._thousands = QCheckBox(self.tr("Group thousands"), self)
        self._thousands.setChecked(shown.thousands)
        self._probabilities = QComboBox(self)
        self._probabilities.addItem(self.tr("0.40"), "decimal")
        self._probabilities.addItem(self.tr("40 %"), "percent")
        self._probabilities.setCurrentIndex(self._probabilities.findData(shown.probabilities))
        self._words = QComboBox(self)
        self._words.setObjectName("words")
        for name, text in (("icd203", "ICD 203"), ("phia", self.tr("UK PHIA")), ("none", self.tr("None"))):
            self._words.addItem(text, name)
        self._words.setCurrentIndex(self._words.findData(shown.words))

    def _lay_out(self) -> None:
        form = QFormLayout()
        for line in self._lines.values():
            form.addRow(line.accessibleName(), line)
        form.addRow(self.tr("Handling mark"), self._handling)
        form.addRow(self.tr("Notes"), self._notes)
        form.addRow(self.tr("Decimals"), self._decimals)
        form.addRow("", self._thousands)
        form.addRow(self.tr("Probabilities"), self._probabilities)
        form.addRow(self.tr("Words for them"), self._words)
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
        number_format = evolve(
            self._document.number_format,
            decimals=self._decimals.value(),
            thousands=self._thousands.isChecked(),
            probabilities=self._probabilities.currentData(),
            words=self._words.currentData(),
        )
        if not _same(number_format, self._document.number_format):
            changes["number_format"] = number_format
        self.accept()
        if changes:
            self.changes_requested.emit(changes)


def _same(one: NumberFormat, other: NumberFormat) -> bool:
    names = ("decimals", "thousands", "probabilities", "words")
    return all(getattr(one, name) == getattr(other, name) for name in names)
