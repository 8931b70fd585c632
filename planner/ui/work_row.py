"""A row that tells of long work: what is being done, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

STEPS = 100


class WorkRow(QFrame):
    """Hidden until something is being done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much is done"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 6, 8, 6)
        self.row.addWidget(self._text)
        self.row.addWidget(self._bar, 1)
        self.setObjectName("loading_bar")
        self.hide()

    @property
    def text(self) -> str:
        """What is being done, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, sentence: str, done: float) -> None:
        """Says what is being done, and how much of it is."""
        self._text.setText(sentence)
        self._bar.setValue(round(done * STEPS))
        self.setAccessibleName(sentence)
