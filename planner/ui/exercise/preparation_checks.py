"""What the preparation still lacks, as a list that leads to the places."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.exercise.preparation import Check, checks
from planner.ui.panels.marks import as_sentence, words


class ChecksPage(QWidget):
    """Enter and a double click go there."""

    place_requested = Signal(object)  # Check

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.found: list[Check] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What is still lacking"))
        self.list.setWordWrap(True)
        self._told = words("", self, "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        self.list.itemActivated.connect(self._on_list_activated)
        store.document_changed.connect(self._on_store_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        self.found = checks(self._store.document)
        self.list.clear()
        for check in self.found:
            self.list.addItem(QListWidgetItem(as_sentence(f"{check.where}: {check.sentence}")))
        if self.found:
            self.list.setCurrentRow(0)
        told = self.tr("Enter leads to the place.") if self.found else self.tr("Nothing is lacking.")
        self._told.setText(told)

    def _on_store_changed(self, _change: object) -> None:
        if self.isVisible():
            self._follow()

    def _on_list_activated(self, _item: QListWidgetItem) -> None:
        self.place_requested.emit(self.found[self.list.currentRow()])
