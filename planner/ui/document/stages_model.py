"""The stages of the tree as a table: the column, and what it is called."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model import edits
from planner.ui.panels.keystrokes import Keystrokes
from planner.ui.panels.live_cells import Index

NAME, COLUMN = range(2)


class StagesModel(QAbstractTableModel):
    """A line for each column of the tree, the outcomes' included."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._depths = store.document.root.height + 1

    def follow(self) -> None:
        """Takes over the stages as they are now."""
        depths = self._store.document.root.height + 1
        if depths == self._depths:
            self.dataChanged.emit(self.index(0, NAME), self.index(depths - 1, COLUMN))
            return
        self.beginResetModel()
        self._depths = depths
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._depths

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Column"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        stages = self._store.document.stages
        if index.column() == COLUMN:
            return str(index.row() + 1)
        return stages[index.row()] if index.row() < len(stages) else ""

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        after = edits.set_stage(self._store.document, index.row(), text.strip())
        keystrokes.apply(self.tr("Name stage {number}").format(number=index.row() + 1), after)

    def finish(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        self.write(index, text, keystrokes)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
