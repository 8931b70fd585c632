"""The steps of this document in words; choosing one goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.ui.scale import window_size


class HistoryList(QDialog):
    """The first line is the document as it was opened; steps that were undone are grey."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self.resize(window_size(360, 420))
        self._store = store
        self.list = QListWidget(self)
        self.list.itemActivated.connect(self._on_item_activated)
        self.list.itemClicked.connect(self._on_item_activated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(buttons)
        store.document_changed.connect(self._on_document_changed)
        self._refresh()

    def _refresh(self) -> None:
        self.list.clear()
        history = self._store.history
        for number, text in enumerate([self.tr("As opened"), *(step.label for step in history.steps())]):
            item = QListWidgetItem(text, self.list)
            if number > history.done:
                item.setForeground(self.palette().placeholderText())
        self.list.setCurrentRow(history.done)

    def _on_document_changed(self, _change: object) -> None:
        self._refresh()

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self._store.go_to_step(self.list.row(item))
