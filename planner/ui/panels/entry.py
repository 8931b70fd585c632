"""A field for one entry: applied at each keystroke, kept as typed where it is wrong, with the reason beneath."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.problems import DocumentError
from planner.ui.panels.keystrokes import Keystrokes, as_typed, undoes
from planner.ui.panels.marks import Refusal, as_sentence, set_role, words

Reader = Callable[[str], Any]
"""What a typed text means. Raises FormulaError, in the user's words, where it means nothing."""


class Line(QLineEdit):
    """A line that can be left by Escape, and leaves undoing to the document."""

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if undoes(event):
                event.ignore()
                return True
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class Entry(QWidget):
    """A line and, where what stands in it is wrong, a sentence beneath.

    Enter or leaving the field ends the editing, Escape takes it back. A text that means nothing changes nothing while
    it is typed. An entry that keeps hands it on as it stands when it is left, so that it is listed under Problems;
    another one goes on showing it, marked, and the document is as it was before.
    """

    entered = Signal(object)  # what was typed, as the reader understood it

    def __init__(self, store: Store, name: str, parent: QWidget, read: Reader = str, *, keeps: bool = False) -> None:
        super().__init__(parent)
        self._store = store
        self._read = read
        self._keeps = keeps
        self._of: Hashable = None
        self._shown = ""
        self._trouble = ""
        self._refused = False
        self._writing = False
        self._keystrokes: Keystrokes | None = None
        self.line = Line(self)
        self.line.setAccessibleName(name)
        self.setFocusProxy(self.line)
        self._aside = words("", self, "figure")
        self._aside.hide()
        self._sentence = Refusal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._aside)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self.line.textEdited.connect(self._on_line_text_edited)
        self.line.editingFinished.connect(self._on_line_editing_finished)
        self.line.escaped.connect(self._on_line_escaped)

    @property
    def sentence(self) -> str:
        """Why what stands here is wrong; blank if it is not."""
        return self._sentence.text()

    @property
    def aside(self) -> str:
        """What is said beside the line."""
        return self._aside.text()

    def show_entry(self, of: Hashable, text: str, trouble: str = "") -> None:
        """Shows what the document says. `of`: whose entry it is; the hand's own text stays while it means the same."""
        same = of == self._of and text == self._shown
        self._of, self._shown = of, text
        if not self._writing and not same:
            self._end()
            self.line.setText(text)
            self.line.setCursorPosition(0)
        self._trouble = trouble
        if not self._refused:
            self._mark(trouble)

    def tell(self, aside: str) -> None:
        """Says beside the line what its formula comes to, or whatever else belongs there."""
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))

    def apply(self, label: str, edit: Callable[..., Document], *arguments: Any) -> None:
        """Edits the document as the entry asks, as one step with the keystrokes before; a refusal is told beneath."""
        if self._keystrokes is None:
            self._keystrokes = Keystrokes(self._store)
        try:
            self._keystrokes.apply(label, edit(self._store.document, *arguments))
        except (FormulaError, DocumentError) as error:
            self._mark(error.sentence)

    def _on_line_text_edited(self, text: str) -> None:
        self._enter(text, self._read)

    def _on_line_editing_finished(self) -> None:
        if self._refused and self._keeps:
            self._enter(self.line.text(), as_typed)
        if self._refused:
            self._take_back()
            return
        self._end()
        if self.line.text() != self._shown:
            self.line.setText(self._shown)

    def _enter(self, text: str, read: Reader) -> None:
        """Hands on what the text means, or says why it means nothing."""
        self._refused = False
        try:
            what = read(text)
        except FormulaError as error:
            self._refused = True
            self._mark(error.sentence)
        else:
            self._hand_on(what)

    def _on_line_escaped(self) -> None:
        self._take_back()
        self._end()
        self._mark(self._trouble)
        self.line.setText(self._shown)
        self.line.selectAll()

    def _take_back(self) -> None:
        """Makes the document what it was before this stay in the field; the line keeps its text."""
        if self._keystrokes is not None:
            self._writing = True
            self._keystrokes.take_back()
            self._writing = False
            self._keystrokes = None

    def _hand_on(self, what: object) -> None:
        self._writing = True
        try:
            self.entered.emit(what)
        finally:
            self._writing = False

    def _end(self) -> None:
        self._keystrokes = None
        self._refused = False

    def _mark(self, sentence: str) -> None:
        self._sentence.tell(sentence)
        self.line.setAccessibleDescription(as_sentence(sentence))
        set_role(self.line, "error" if sentence else "")
