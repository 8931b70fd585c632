"""What the control window's questions have in common: a form with a refusal below it, and one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from planner.app.exercise import Playing
from planner.ui.panels.marks import Refusal
from planner.ui.scale import px


class Question(QDialog):
    """Stays open, and says why, when what it asks for is refused."""

    asked = Signal()

    def __init__(self, playing: Playing, title: str, done: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(px(560))
        self.playing = playing
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.refusal = Refusal(self)
        self.buttons = QDialogButtonBox(self)
        self.done_button: QPushButton = self.buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # from a field, too, where Enter is another line
            QShortcut(QKeySequence(key), self).activated.connect(self.done_button.click)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        playing.refused.connect(self.refusal.tell)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(self.form)
        column.addWidget(self.refusal)
        column.addWidget(self.buttons)

    def ask(self) -> bool:
        """Does it; False where it was refused."""
        raise NotImplementedError

    def text(self, label: str, hint: str) -> QPlainTextEdit:
        """A field for a few sentences."""
        field = QPlainTextEdit(self)
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(px(64))
        self.form.addRow(label, field)
        return field

    def _on_accepted(self) -> None:
        self.refusal.tell("")
        if self.ask():
            self.accept()
