"""What the forms of the preparation choose from: nodes and branches of the tree, and cells."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.model.exercise import Cell
from planner.model.places import branch_at, labels, node_at, walk

What = Literal["forks", "nodes", "branches"]

MOST: Final = 400
"""Lines that are listed; in a larger tree the rest is taken by selecting it there."""

ROWS = 5
"""Cells that are shown before the list scrolls."""


class PlaceChoice(QWidget):
    """A node or branch from a list in reading order, or the one that is selected on the tree."""

    chosen = Signal(object)  # str, its id; blank for none

    def __init__(self, store: Store, name: str, what: What, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._what: What = what
        self._filled: tuple[object, What] | None = None
        self.box = QComboBox(self)
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.take = QPushButton(self.tr("Selected on the tree"), self)
        self.take.setAutoDefault(False)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.take)
        self.box.activated.connect(self._on_box_activated)
        self.take.clicked.connect(self._on_take_clicked)
        store.selection_changed.connect(self._on_store_selection_changed)

    def show_choice(self, target: str, what: What | None = None) -> None:
        """Shows what is chosen now, among nodes or branches."""
        self._what = what or self._what
        root = self._store.document.root
        if self._filled != (root, self._what):
            self._filled = (root, self._what)
            self.box.clear()
            self.box.addItem(self.tr("none"), "")
            for line_id, text in _lines(self._store.document, self._what):
                self.box.addItem(text, line_id)
        if self.box.findData(target) < 0:
            self.box.addItem(_name(self._store.document, target), target)
        self.box.setCurrentIndex(self.box.findData(target))
        self._on_store_selection_changed(None)

    def _selected(self) -> str:
        place, root = self._store.selection, self._store.document.root
        if self._what == "branches":
            return branch_at(root, place).id if place else ""
        node = node_at(root, place)
        return node.id if self._what == "nodes" or node.branches else ""

    def _on_box_activated(self, _index: int) -> None:
        self.chosen.emit(self.box.currentData())

    def _on_take_clicked(self) -> None:
        if self._selected():
            self.chosen.emit(self._selected())

    def _on_store_selection_changed(self, _place: object) -> None:
        self.take.setEnabled(bool(self._selected()))


def _lines(document: Document, what: What) -> list[tuple[str, str]]:
    """Ids and texts in reading order."""
    found: list[tuple[str, str]] = []
    for place, node in walk(document.root):
        if len(found) >= MOST:
            break
        if what == "branches":
            found += [
                (branch.id, f"{node.title or node.id} › {label}")
                for branch, label in zip(node.branches, labels(node), strict=True)
            ]
        elif what == "nodes" or node.branches:
            label = branch_at(document.root, place).label if place else ""
            found.append((node.id, node.title or label or node.id))
    return found


def _name(document: Document, target: str) -> str:
    """A line beyond those that are listed, or the id of what is not there any more."""
    for _, node in walk(document.root):
        if node.id == target:
            return node.title or node.id
        for branch, label in zip(node.branches, labels(node), strict=True):
            if branch.id == target:
                return f"{node.title or node.id} › {label}"
    return target


class CellTicks(QListWidget):
    """Space and a click tick a cell; none ticked is everybody."""

    cells_requested = Signal(object)  # tuple[str, ...]: ids, in the document's order

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell, ...] = ()
        self._showing = False
        self.setObjectName("source_list")
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._on_item_changed)

    def show_cells(self, cells: tuple[Cell, ...], ticked: tuple[str, ...]) -> None:
        self._showing = True
        if cells is not self._cells:
            self._cells = cells
            self.clear()
            for cell in cells:
                item = QListWidgetItem(cell.name or cell.id)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                self.addItem(item)
            self.updateGeometry()
        for row, cell in enumerate(cells):
            state = Qt.CheckState.Checked if cell.id in ticked else Qt.CheckState.Unchecked
            self.item(row).setCheckState(state)
        self._showing = False

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), ROWS)
        return QSize(120, rows * (self.fontMetrics().height() + 6) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        if not self._showing:
            ticked = [
                cell.id for row, cell in enumerate(self._cells) if self.item(row).checkState() == Qt.CheckState.Checked
            ]
            self.cells_requested.emit(tuple(ticked))
