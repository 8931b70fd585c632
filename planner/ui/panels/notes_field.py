"""A text of several lines, applied as it is typed, as one step for each stay in the field."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.ui.panels.keystrokes import Keystrokes, undoes

FEWEST, MOST = 2, 8
"""Lines of text that the field shows, by what it holds."""


class NotesField(QPlainTextEdit):
    """Escape takes back what was typed since the keyboard came here; Tab goes on to the next field."""

    entered = Signal(object)  # str

    def __init__(self, store: Store, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._of: Hashable = None
        self._shown = ""
        self._showing = False
        self._writing = False
        self._keystrokes: Keystrokes | None = None
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._on_text_changed)

    def show_entry(self, of: Hashable, text: str) -> None:
        """Shows what the document says. `of`: whose text it is; what is being typed stays as the hand has it."""
        same = of == self._of and text == self._shown
        self._of, self._shown = of, text
        if self._writing or same:
            return
        self._keystrokes = None
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self.updateGeometry()

    def apply(self, label: str, edit: Callable[..., Document], *arguments: Any) -> None:
        """Edits the document as one step with the keystrokes before."""
        if self._keystrokes is None:
            self._keystrokes = Keystrokes(self._store)
        self._keystrokes.apply(label, edit(self._store.document, *arguments))

    def sizeHint(self) -> QSize:
        lines = min(max(round(self.document().size().height()), FEWEST), MOST)
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and undoes(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._keystrokes is not None:
            self._keystrokes.take_back()
            self._keystrokes = None
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keystrokes = None
        super().focusOutEvent(event)

    def _on_text_changed(self) -> None:
        if self._showing:
            return
        self._writing = True
        self.entered.emit(self.toPlainText())
        self._writing = False
        self.updateGeometry()
