"""Asks how a chance node is to be revised, and puts the answer into the tree as one step."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.model.places import Place
from planner.ui.theme import Theme


class Revising(QObject):
    """Behind the Tree menu's entry."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._window = parent

    def ask(self) -> None:
        from planner.ui.dialogs.revision import RevisionWizard  # brings numpy, which the window need not wait for

        dialog = RevisionWizard(self._store.rollback, self._store.selection, self._theme.style, self._window)
        dialog.revision_requested.connect(self._on_revision_requested)
        dialog.open()

    def _on_revision_requested(self, label: str, after: Document, select: Place) -> None:
        self._store.apply(label, after, select=select)
