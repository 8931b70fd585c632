"""What can be done to the tree at the selection: behind the canvas's keys, its context menu and the Tree menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from planner.app.store import Store
from planner.files.clipping import outermost
from planner.model import edits
from planner.model.document import Document
from planner.model.nodes import Branch, Kind, Outcome
from planner.model.places import Place, node_at
from planner.model.problems import DocumentError

Edit = Callable[..., tuple[Document, Place]]
"""A pure edit at a place, which also says what is to be selected afterwards."""


class TreeCommands(QObject):
    """Asks the store for one edit at the selection; what is refused is told in words."""

    naming_requested = Signal()  # a new branch is selected and waits for its label
    refused = Signal(object)  # str

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def add(self, kind: Kind) -> None:
        """Makes an outcome a fork of that kind; elsewhere adds a branch that leads to a node of it."""
        selection = self._store.selection
        if node_at(self._store.document.root, selection).kind != "outcome":
            self._add(_add_child, kind)
        elif kind == "outcome" and selection:
            self._add(_add_sibling, kind)
        else:
            self.make(kind)

    def make(self, kind: Kind) -> None:
        """Makes every selected node one of that kind."""
        several = len(self._store.selected) > 1
        label = self.tr("Change the kind of the nodes") if several else self.tr("Change the kind of the node")
        self._apply_to_all(label, edits.set_kind, kind)

    def add_child(self) -> None:
        """Adds a branch; where the only one is still blank, as a new fork's is, that one is named instead."""
        branches = node_at(self._store.document.root, self._store.selection).branches
        if len(branches) == 1 and _is_blank(branches[0]):
            self._store.select((*self._store.selection, 0))
            self.naming_requested.emit()
        else:
            self._add(edits.add_child)

    def add_sibling(self, below: bool) -> None:
        """Adds a branch beside the selected one; beside the root there is none, so a child."""
        if self._store.selection:
            self._add(edits.add_sibling, below)
        else:
            self.add_child()

    def duplicate(self) -> None:
        self._apply(self.tr("Duplicate the branch"), edits.duplicate)

    def move(self, by: int) -> None:
        self._apply(self.tr("Move the branch"), edits.move, by)

    def remove(self) -> None:
        """Deletes every selected branch with what lies below it."""
        places = outermost(self._store.selected)
        words = self.tr("Delete {count} branches").format(count=len(places))
        self._apply(words if len(places) > 1 else self.tr("Delete the branch"), _remove, places)

    def _add(self, edit: Edit, *given: object) -> None:
        if self._apply(self.tr("Add a branch"), edit, *given):
            self.naming_requested.emit()

    def _apply(self, label: str, edit: Edit, *given: object) -> bool:
        """Whether the edit was made."""
        try:
            after, select = edit(self._store.document, self._store.selection, *given)
        except DocumentError as error:
            self.refused.emit(error.sentence)
            return False
        self._store.apply(label, after, select=select)
        return True

    def _apply_to_all(self, label: str, edit: Callable[..., Document], *given: object) -> None:
        """One step of the same edit at every selected place, which all stay selected."""
        after = self._store.document
        try:
            for place in self._store.selected:
                after = edit(after, place, *given)
        except DocumentError as error:
            self.refused.emit(error.sentence)
        else:
            self._store.apply(label, after, select=self._store.selection, also=self._store.selected)


def _is_blank(branch: Branch) -> bool:
    """Whether nobody has said yet what a branch is."""
    node = branch.node
    return not branch.label and isinstance(node, Outcome) and not node.title


def _remove(document: Document, _place: Place, places: list[Place]) -> tuple[Document, Place]:
    return edits.remove_all(document, places)


def _make(document: Document, place: Place, kind: Kind) -> tuple[Document, Place]:
    return edits.set_kind(document, place, kind), place


def _add_child(document: Document, place: Place, kind: Kind) -> tuple[Document, Place]:
    after, child = edits.add_child(document, place)
    return _make(after, child, kind)


def _add_sibling(document: Document, place: Place, kind: Kind) -> tuple[Document, Place]:
    after, sibling = edits.add_sibling(document, place)
    return _make(after, sibling, kind)
