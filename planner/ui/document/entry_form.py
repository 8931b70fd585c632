"""What the forms of actors, attributes, sources and scenarios share: a field that changes the entry it shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.model import edits
from planner.model.document import Document
from planner.ui.panels.entry import Entry
from planner.ui.panels.notes_field import NotesField
from planner.ui.panels.section import Section


class EntryForm(Section):
    """Fields under one another. What is typed changes the document at once, a stay in a field being one step."""

    def __init__(self, store: Store, listed: edits.Listed, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._listed: edits.Listed = listed
        self._look: Style = LIGHT
        self.column.setContentsMargins(0, 0, 14, 0)
        self.shown: Any = None  # the entry as it is now
        self.naming: QLineEdit | QPlainTextEdit  # where it says what the entry is called

    def set_style(self, style: Style) -> None:
        """Takes on another style, for what the form draws."""
        self._look = style

    def show_entry(self, entry: Any) -> None:
        """Shows an entry as it is now."""
        self.shown = entry

    def begin(self) -> None:
        """Puts the keyboard on the name, so that what is typed next takes its place."""
        self.naming.setFocus()
        self.naming.selectAll()

    @property
    def called(self) -> str:
        """The entry's name, for steps."""
        return getattr(self.shown, "name", "") or self.shown.id

    def change(self, field: Entry | NotesField, label: str, **changes: Any) -> None:
        """Changes the entry as one step with what else is typed into the field."""
        field.apply(label.format(name=self.called), _set, self._listed, self.shown.id, changes)

    def change_at_once(self, label: str, **changes: Any) -> None:
        """Changes the entry as a step of its own."""
        after = edits.set_listed(self._store.document, self._listed, self.shown.id, **changes)
        self._store.apply(label.format(name=self.called), after)

    def trouble(self, field: str) -> str:
        """What the rollback finds wrong with the document's preferences at a field."""
        problems = self._store.rollback.environment.preferences.problems
        return " ".join(problem.sentence for problem in problems if problem.field == field)


def _set(document: Document, listed: edits.Listed, entry_id: str, changes: dict[str, Any]) -> Document:
    return edits.set_listed(document, listed, entry_id, **changes)
