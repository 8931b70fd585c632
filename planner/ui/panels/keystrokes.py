"""One stretch of typing into one field: its keystrokes are one step of the history, which Escape takes back whole."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence

from planner.app.store import Store
from planner.model.document import Document
from planner.model.formulas import LONGEST, FormulaError


def as_typed(text: str) -> str:
    """A text that means nothing, to be kept for Problems to name. Raises FormulaError where no file could hold it."""
    if len(text) > LONGEST:
        raise FormulaError(f"a formula has at most {LONGEST:,} characters; this was not kept")
    return text


def undoes(event: QKeyEvent) -> bool:
    """Whether a key undoes or redoes: fields leave that to the document."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Keystrokes:
    """From the first key in a field until the hand leaves it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._key = object()

    def apply(self, label: str, after: Document) -> None:
        """Applies what the field says now, in place of what it said a keystroke ago."""
        self._store.apply(label, after, merge=self._key)

    def take_back(self) -> None:
        """Makes the document what it was before the first key, if nothing else has been done since."""
        history = self._store.history
        last = history.steps()[history.done - 1] if history.can_undo else None
        if last is not None and last.merge_key is self._key:
            self._store.apply(last.label, last.before, select=last.selected_before, merge=self._key)
