"""A list in which each line has a tick."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import frozen
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

ROWS = 5
"""How many are shown before the list scrolls."""


@frozen
class TickLine:
    """id: what it stands for. tip: what more is told of it."""

    id: str
    text: str
    tip: str = ""


class TickList(QListWidget):
    """Space and a click tick a line."""

    ticks_requested = Signal(object)  # tuple[str, ...]: ids, in the order of the lines

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[TickLine] = ()
        self._showing = False
        self.setObjectName("source_list")
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._on_item_changed)

    def show_lines(self, lines: Sequence[TickLine], ticked: Collection[str]) -> None:
        """Lists them, those that are ticked with their tick."""
        self._showing = True
        if lines != self._lines:
            self._lines = lines
            self.clear()
            for line in lines:
                self.addItem(_item(line))
            self.updateGeometry()
        for row, line in enumerate(lines):
            state = Qt.CheckState.Checked if line.id in ticked else Qt.CheckState.Unchecked
            self.item(row).setCheckState(state)
        self._showing = False

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), ROWS)
        return QSize(120, rows * (self.fontMetrics().height() + 6) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        if not self._showing:
            ticked = [line.id for row, line in enumerate(self._lines) if self._is_ticked(row)]
            self.ticks_requested.emit(tuple(ticked))

    def _is_ticked(self, row: int) -> bool:
        return self.item(row).checkState() == Qt.CheckState.Checked


def _item(line: TickLine) -> QListWidgetItem:
    item = QListWidgetItem(line.text)
    item.setToolTip(line.tip)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    return item
