"""What the forms of the preparation choose from: nodes and branches of the tree."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from planner.app.store import Store
from planner.model.document import Document
from planner.model.places import branch_at, labels, node_at, walk

What = Literal["forks", "nodes", "branches"]

MOST: Final = 400
"""Lines that are listed; in a larger tree the rest is taken by selecting it there."""


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
