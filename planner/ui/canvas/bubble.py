"""A few words beside the hand: why something is refused. Nobody has to answer them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.canvas.placing import keep_inside
from planner.ui.scale import px

BELOW = QPoint(14, 18)  # from the pointer, clear of its arrow
PADDING = 22  # of the theme's, on both sides, and a little more
WIDEST = 320


class Bubble(QLabel):
    """A note laid over a view, gone with the next key, click or change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_bubble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str, at: QPoint) -> None:
        """Shows a sentence beside a point of the view; a blank one takes the last away."""
        self.setVisible(bool(sentence))
        if not sentence:
            return
        text = sentence[:1].upper() + sentence[1:]
        self.setText(text)
        self.setAccessibleName(text)
        width = min(self.fontMetrics().horizontalAdvance(text) + PADDING, px(WIDEST))
        self.resize(width, self.heightForWidth(width))
        keep_inside(self, at + BELOW)
        self.show()
        self.raise_()
