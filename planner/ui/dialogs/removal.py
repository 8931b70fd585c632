"""Something that is in use is to be removed: where it is used, what would follow, and whether that is meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.ui.panels.marks import words
from planner.ui.panels.uses_list import UsesList
from planner.ui.scale import window_size


class RemovalQuestion(QDialog):
    """Asks; the answer comes as a signal, and Cancel or Escape as `rejected`."""

    confirmed = Signal()

    def __init__(self, name: str, uses: list[str], consequence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remove {name}").format(name=name))
        self.resize(window_size(460, 0))
        question = words(self.tr("“{name}” is in use:").format(name=name), self, wrap=True)
        question.setObjectName("question")
        self.uses = UsesList(self)
        self.uses.show_uses(uses)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.remove = buttons.addButton(self.tr("&Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.remove.clicked.connect(self._on_remove_clicked)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        for part in (question, self.uses, words(consequence, self, "quiet", wrap=True), buttons):
            column.addWidget(part)

    def _on_remove_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
