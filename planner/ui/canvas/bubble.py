"""A few words beside the hand: why something is refused. Nobody has to answer them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.canvas.placing import keep_inside

BELOW = QPoint(14, 18)  # from the pointer, clear of its arrow
WIDEST = 360


class Bubble(QLabel):
    """A note laid over a view, gone with the next key or click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_bubble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(8)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str, at: QPoint) -> None:
        """Shows a sentence beside a point of the view."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        width = min(self.fontMetrics().horizontalAdvance(sentence) + 2 * self.margin() + 4, WIDEST)
        self.resize(width, self.heightForWidth(width))
        keep_inside(self, at + BELOW)
        self.show()
        self.raise_()
