"""The bar in which the window says what went wrong or asks something, without holding anybody up."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


@frozen
class Answer:
    """A button of a message and what it does."""

    text: str
    do: Callable[[], None]


class AnswerButton(QPushButton):
    """Does its answer, then tells that it was given."""

    given = Signal()

    def __init__(self, answer: Answer, parent: QWidget) -> None:
        super().__init__(answer.text, parent)
        self._answer = answer
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.given.emit()
        self._answer.do()


class MessageBar(QFrame):
    """One message at a time, with its answers; it goes when answered, closed, or by Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setObjectName("close_message")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        self._answers: list[AnswerButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """The message that stands here, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def refuse(self, sentence: str, *answers: Answer) -> None:
        """Says what was refused, or went wrong."""
        self._show("error", sentence, answers)

    def tell(self, sentence: str, *answers: Answer) -> None:
        """Says something that is worth knowing, or asks."""
        self._show("note", sentence, answers)

    def clear(self) -> None:
        for button in self._answers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers = []
        self.hide()

    def _show(self, kind: str, sentence: str, answers: tuple[Answer, ...]) -> None:
        self.clear()
        self._text.setText(sentence)
        for position, answer in enumerate(answers, start=1):
            button = AnswerButton(answer, self)
            button.given.connect(self.clear)
            self._row.insertWidget(position, button)
            self._answers.append(button)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(sentence)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
