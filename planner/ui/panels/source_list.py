"""The document's sources, with a tick at those that something rests on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.model.document import Source

ROWS = 5
"""How many are shown before the list scrolls."""


class SourceList(QListWidget):
    """Space and a click tick a source."""

    sources_requested = Signal(object)  # tuple[str, ...]: ids, in the document's order

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._showing = False
        self.setObjectName("source_list")
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._on_item_changed)

    def show_sources(self, sources: tuple[Source, ...], ticked: tuple[str, ...]) -> None:
        """Lists the sources, those that are ticked with their tick."""
        self._showing = True
        if sources is not self._sources:
            self._sources = sources
            self.clear()
            for source in sources:
                self.addItem(self._item(source))
            self.updateGeometry()
        for row, source in enumerate(sources):
            state = Qt.CheckState.Checked if source.id in ticked else Qt.CheckState.Unchecked
            self.item(row).setCheckState(state)
        self._showing = False

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), ROWS)
        return QSize(120, rows * (self.fontMetrics().height() + 6) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _item(self, source: Source) -> QListWidgetItem:
        item = QListWidgetItem(" · ".join(part for part in (source.text or source.id, source.grade) if part))
        item.setToolTip("\n".join(part for part in (source.id, source.text, source.url, source.grade) if part))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        return item

    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        if not self._showing:
            ticked = [source.id for row, source in enumerate(self._sources) if self._is_ticked(row)]
            self.sources_requested.emit(tuple(ticked))

    def _is_ticked(self, row: int) -> bool:
        return self.item(row).checkState() == Qt.CheckState.Checked
