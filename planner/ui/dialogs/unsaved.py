"""Save, Discard or Cancel, before something replaces a document that is not saved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from planner.ui.panels.marks import words

Choice = Literal["save", "discard"]


class UnsavedChanges(QDialog):
    """Asks; the answer comes as a signal, and Cancel or Escape as `rejected`."""

    decided = Signal(object)  # Choice

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved changes"))
        question = words(self.tr("“{title}” has changes that are not saved.").format(title=title), self)
        question.setObjectName("question")
        hint = words(self.tr("Discarded changes cannot be brought back."), self, "quiet")
        buttons = QDialogButtonBox(self)
        self._save = self._button(buttons, self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._discard = self._button(buttons, self.tr("&Discard"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self._button(buttons, self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save_clicked)
        self._discard.clicked.connect(self._on_discard_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(question)
        column.addWidget(hint)
        column.addWidget(buttons)

    def _button(self, box: QDialogButtonBox, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        return box.addButton(text, role)

    def _on_save_clicked(self) -> None:
        self.accept()
        self.decided.emit("save")

    def _on_discard_clicked(self) -> None:
        self.accept()
        self.decided.emit("discard")
