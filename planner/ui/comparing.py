"""Asking what changed: since the document was saved, since a step of its history, or against another file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.ui.dialogs.changes import Changes
from planner.ui.theme import Theme


class Comparing(QObject):
    """Opens the list of what changed."""

    def __init__(self, store: Store, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._theme = theme
        self._window = window

    def since_saved(self) -> None:
        saved = self._store.history.saved
        if saved is not None:
            self.show(saved, self.tr("the file as it was saved"))

    def with_file(self) -> None:
        """Asks for the file first."""
        folder = str(self._store.path.parent) if self._store.path else ""
        kinds = self.tr("Plan B trees (*.planb);;All files (*)")
        dialog = QFileDialog(self._window, self.tr("Compare with"), folder, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def show(self, before: Document | Path, called: str) -> None:
        """Shows what changed from another version to the tree as it is now."""
        Changes(self._store, self._theme.style, before, called, self._window).show()

    def _on_file_selected(self, file: str) -> None:
        self.show(Path(file), Path(file).name)
