"""A page of the preparation: one of the exercise's lists, and beside it the form of the chosen entry."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.model.edits import Listed
from planner.model.edits.exercise import Part, add_entry, move_entry, remove_entry, set_entry
from planner.ui.document.entry_form import EntryForm
from planner.ui.document.listed_page import ListedPage, Wording
from planner.ui.panels.entry import Entry
from planner.ui.panels.notes_field import NotesField


def called(part: Part, position: int, entry: Any) -> str:
    """What an entry is called where people read."""
    if part == "injects":
        return f"{entry.number}  {entry.subject}".rstrip()
    if part == "turns":
        return f"{position + 1}  {entry.title}".rstrip()
    return getattr(entry, "name", "") or getattr(entry, "text", "") or entry.id


class PreparedForm(EntryForm):
    """Fields of the entry at a position of a list."""

    def __init__(self, store: Store, part: Part, parent: QWidget) -> None:
        super().__init__(store, cast("Listed", part), parent)
        self.part: Part = part
        self.position = 0

    @property
    def called(self) -> str:
        return called(self.part, self.position, self.shown)

    def change(self, field: Entry | NotesField, label: str, **changes: Any) -> None:
        field.apply(label.format(name=self.called), _set, self.part, self.position, changes)

    def change_at_once(self, label: str, **changes: Any) -> None:
        after = set_entry(self._store.document, self.part, self.position, **changes)
        self._store.apply(label.format(name=self.called), after)

    def _note(self, name: str) -> NotesField:
        return NotesField(self._store, name, self)


def _set(document: Document, part: Part, position: int, changes: dict[str, Any]) -> Document:
    return set_entry(document, part, position, **changes)


class PreparedPage(ListedPage):
    """Entries are told apart by where they stand: turns have no other name."""

    form: PreparedForm

    def __init__(self, store: Store, wording: Wording, form: PreparedForm, parent: QWidget) -> None:
        super().__init__(store, cast("Listed", form.part), wording, form, parent)

    def entries_now(self) -> tuple[Any, ...]:
        return getattr(self._store.document.exercise, self._listed)

    def key(self, row: int) -> str:
        return str(row)

    def called(self, row: int, entry: Any) -> str:
        return called(self.form.part, row, entry)

    def _show_chosen(self) -> None:
        self.form.position = max(0, self.list.currentRow())
        super()._show_chosen()

    def _on_add_clicked(self) -> None:
        part = self.form.part
        given = {"cells": "name", "roles": "name", "turns": "title", "objectives": "text", "injects": "subject"}
        after = add_entry(self._store.document, part, **{given[part]: self._wording.new})
        self._store.apply(self._wording.add, after)
        self.choose(str(len(self.entries_now()) - 1))
        self.form.begin()

    def _on_remove_clicked(self) -> None:
        if self.chosen:
            name = self.form.called
            after = remove_entry(self._store.document, self.form.part, int(self.chosen))
            self._store.apply(self.tr("Remove {name}").format(name=name), after)

    def _move(self, by: int) -> None:
        row, name = int(self.chosen), self.form.called
        after = move_entry(self._store.document, self.form.part, row, by)
        self._store.apply(self.tr("Move {name}").format(name=name), after)
        self.choose(str(row + by))
