"""The field that is laid over the canvas while something is edited in place: a line, and a few words beneath it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.ui.canvas.placing import keep_inside
from planner.ui.panels.entry import Line
from planner.ui.panels.marks import as_sentence, set_role
from planner.ui.scale import px

NARROWEST, WIDEST = 96, 420  # pixels
SPARE = 28  # room for what is typed next

NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Ways to lose the keyboard for a moment, after which the editing goes on."""


class FieldLine(Line):
    """The line: Enter takes what stands in it, Tab goes on to the next field, the rest is typing."""

    taken = Signal()
    step_requested = Signal(object)  # int: 1 to the next field, -1 to the previous one
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.step_requested.emit(step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # what the line has no use for is not the tree's

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in NOT_LEFT:
            self.left.emit()


class FieldEditor(QFrame):
    """Shows the field that it is handed, and tells what is typed; it knows nothing of trees."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_editor")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.line = FieldLine(self)
        self.line.setObjectName("canvas_line")
        self._caption = ""
        self._words = QLabel(self)
        self._words.setObjectName("canvas_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setContentsMargins(4, 0, 4, 2)
        self._view = parent
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)
        self._column.addWidget(self.line)
        self._column.addWidget(self._words)
        self._over = QRect()
        self._edge = Qt.AlignmentFlag.AlignVCenter
        self.line.textChanged.connect(self._on_line_text_changed)
        self.hide()

    @property
    def words(self) -> str:
        """What stands beneath the line: its caption, or why the entry is wrong."""
        return self._words.text()

    def open(self, name: str, caption: str, text: str) -> None:
        """Shows a field, all of its text selected. `name` is for screen readers, `caption` stands beneath the line."""
        self._caption = caption
        self.line.setAccessibleName(name)
        self.line.setText(text)
        self.line.selectAll()
        self.mark("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, sentence: str) -> None:
        """Marks the entry as wrong, and says why; a blank sentence takes the mark away."""
        self._words.setText(as_sentence(sentence) or self._caption)
        self._words.setVisible(bool(self.words))
        set_role(self._words, "error" if sentence else "quiet")
        set_role(self.line, "error" if sentence else "")
        self.line.setAccessibleDescription(as_sentence(sentence))
        self._fit()

    def lay_over(self, over: QRect, edge: Qt.AlignmentFlag) -> None:
        """Lies over a rectangle of the view from now on, its line keeping to one edge of it or to its middle."""
        self._over, self._edge = over, edge
        self._fit()

    def _on_line_text_changed(self, _text: str) -> None:
        self._fit()

    def _fit(self) -> None:
        """As wide as the text wants, as tall as the words need, over what is edited."""
        wanted = max(
            self.line.fontMetrics().horizontalAdvance(self.line.text()) + px(SPARE), self._over.width(), px(NARROWEST)
        )
        width = min(wanted, px(WIDEST), self._view.width() - 12)
        line = self.line.sizeHint().height()
        self.setFixedWidth(width)
        self.setFixedHeight(self._column.totalHeightForWidth(width) if self.words else line + 4)
        top = {
            Qt.AlignmentFlag.AlignBottom: self._over.bottom() - line - 2,
            Qt.AlignmentFlag.AlignTop: self._over.top() - 3,
        }.get(self._edge, self._over.center().y() - line // 2 - 1)
        keep_inside(self, QPoint(self._over.left() - 7, top))
