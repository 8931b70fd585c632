"""What did not come along from another program's file, or into one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.ui.panels.marks import words
from planner.ui.panels.uses_list import UsesList
from planner.ui.scale import window_size


class LeftOut(QDialog):
    """Lists it; there is nothing to decide, since the file is written or the tree is open."""

    def __init__(self, title: str, sentence: str, losses: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(window_size(520, 0))
        told = words(sentence, self, wrap=True)
        told.setObjectName("told")
        self.losses = UsesList(self)
        self.losses.setAccessibleName(title)
        self.losses.show_uses(list(losses))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, self)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.losses)
        column.addStretch(1)
        column.addWidget(buttons)
