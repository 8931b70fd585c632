"""The steps of this document in words; Enter or a double click goes to one, a button tells what changed since."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.ui.scale import window_size


class HistoryList(QDialog):
    """The first line is the document as it was opened; steps that were undone are grey."""

    comparison_requested = Signal(object, object)  # Document, str: what it is called

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self.resize(window_size(360, 420))
        self._store = store
        self.list = QListWidget(self)
        self.list.itemActivated.connect(self._on_item_activated)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        compare = buttons.addButton(self.tr("What changed since"), QDialogButtonBox.ButtonRole.ActionRole)
        compare.setAutoDefault(False)
        compare.setToolTip(self.tr("What differs between the selected step and the tree as it is now"))
        compare.clicked.connect(self._on_compare_clicked)
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

    def _on_compare_clicked(self) -> None:
        done = max(self.list.currentRow(), 0)
        called = self.tr("the step “{step}”").format(step=self.list.item(done).text())
        self.comparison_requested.emit(self._store.history.after(done), called)
