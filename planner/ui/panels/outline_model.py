"""The document's tree as Qt's item model: rows are made when they are asked for, and follow edits by identity.

Qt holds numbers, not Python objects: each row that it has asked for is a twig of ours, found by its number. After an
edit only the twigs whose node is another object are compared, so an edit costs its own path.
"""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.analysis.reading import Figures, figures_at
from planner.app.store import Change, Store
from planner.model.nodes import Branch, Node
from planner.model.places import Place

LABEL, VALUE = range(2)
"""The columns."""

TWIG = Qt.ItemDataRole.UserRole
"""Gives the twig of a row to whoever paints it."""

FIGURES = Qt.ItemDataRole.UserRole + 1
"""Gives what stands beside it."""

Index = QModelIndex | QPersistentModelIndex

MANY = 200
"""Rows. Where more have been asked for since the view last asked for all that it shows, it had better ask again."""


class Twig:
    """One row: a node with the branch that leads to it."""

    __slots__ = ("branch", "children", "node", "number", "parent", "row")

    def __init__(self, number: int, parent: Twig | None, row: int, branch: Branch | None, node: Node) -> None:
        self.number = number
        self.parent = parent
        self.row = row
        self.branch = branch
        self.node = node
        self.children: list[Twig] | None = None  # None until somebody asks for one of them

    @property
    def place(self) -> Place:
        positions: list[int] = []
        twig = self
        while twig.parent is not None:
            positions.append(twig.row)
            twig = twig.parent
        return tuple(reversed(positions))


class TreeModel(QAbstractItemModel):
    """What both columns of the outline stand on. Who shows it adds the words."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._numbers = count(1)
        self._twigs: dict[int, Twig] = {}
        self._root = self._grow(None, 0, None, store.document.root)
        self._settled = True
        self._figures: dict[int, Figures] = {}  # of the rows that were asked for since the last change

    def follow(self, change: Change) -> bool:
        """Brings the rows in line with a changed document, and says whether the values that are seen are others."""
        self._settled = False
        rows = len(self._twigs)
        if change.kind == "open" or self._root.node.id != change.after.root.id:
            self.beginResetModel()
            self._twigs.clear()
            self._figures.clear()
            self._root = self._grow(None, 0, None, change.after.root)
            self._settled = True
            self.endResetModel()
            return True
        touched = self._follow_from_root(change.after.root)
        self._settled = True
        for twig in touched:
            self.dataChanged.emit(self._index_of(twig), self._index_of(twig, VALUE))
        return self.tell_figures_changed() or len(self._twigs) != rows

    def tell_figures_changed(self) -> bool:
        """Names the rows whose values are others than when they were asked for, and says whether there may be any.

        Only the column of values is named: of a row whose first column changes, Qt asks again whether it has children.
        """
        asked, self._figures = self._figures, {}
        if len(asked) > MANY or not asked.keys() <= self._twigs.keys():
            return True
        changed = [self._twigs[number] for number, was in asked.items() if self._differs(self._twigs[number], was)]
        for twig in changed:
            index = self._index_of(twig, VALUE)
            self.dataChanged.emit(index, index)
        return bool(changed)

    def _differs(self, twig: Twig, was: Figures) -> bool:
        now = self.figures_of(twig)
        return now is None or (now.values, now.value, now.reach) != (was.values, was.value, was.reach)

    def index_at(self, place: Place) -> QModelIndex:
        """The index of a place. Raises IndexError where there is no such node."""
        twig = self._root
        for position in place:
            twig = self._children(twig)[position]
        return self._index_of(twig)

    def place_at(self, index: Index) -> Place:
        return self.twig_at(index).place

    def twig_at(self, index: Index) -> Twig:
        return self._twigs[index.internalId()]

    def figures_of(self, twig: Twig) -> Figures | None:
        """What stands beside a row; None while rows come and go."""
        if not self._settled:
            return None
        figures = self._figures.get(twig.number)
        if figures is None:
            figures = self._figures[twig.number] = figures_at(self._store.rollback, twig.place)
        return figures

    # What Qt asks for

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        rows = self._children(self.twig_at(parent)) if parent.isValid() else [self._root]
        inside = 0 <= row < len(rows) and column in (LABEL, VALUE) and parent.column() <= 0
        return self._index_of(rows[row], column) if inside else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:
        twig = self._twigs.get(index.internalId()) if index.isValid() else None
        return QModelIndex() if twig is None or twig.parent is None else self._index_of(twig.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return 1
        twig = self.twig_at(parent)
        return 0 if parent.column() else len(twig.node.branches if twig.children is None else twig.children)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 2

    # Rows

    def _index_of(self, twig: Twig, column: int = LABEL) -> QModelIndex:
        return self.createIndex(twig.row, column, twig.number)

    def _grow(self, parent: Twig | None, row: int, branch: Branch | None, node: Node) -> Twig:
        twig = Twig(next(self._numbers), parent, row, branch, node)
        self._twigs[twig.number] = twig
        return twig

    def _children(self, twig: Twig) -> list[Twig]:
        if twig.children is None:
            branches = enumerate(twig.node.branches)
            twig.children = [self._grow(twig, row, branch, branch.node) for row, branch in branches]
        return twig.children

    def _follow_from_root(self, root: Node) -> list[Twig]:
        """Goes down where nodes differ, and returns the rows that say something else now."""
        touched: list[Twig] = []
        waiting = [(self._root, root)]
        while waiting:
            twig, node = waiting.pop()
            if twig.node is node:
                continue
            if twig.children is None and len(twig.node.branches) != len(node.branches):
                self._children(twig)  # Qt knows how many there are, so it must be told what becomes of them
            twig.node = node
            touched.append(twig)
            if twig.children is not None:
                self._follow_branches(twig)
                for child, branch in zip(twig.children, node.branches, strict=True):
                    if child.branch is not branch:  # a branch that is the same leads to the same node
                        touched.append(child)
                        child.branch = branch
                        waiting.append((child, branch.node))
        return touched

    def _follow_branches(self, twig: Twig) -> None:
        """Takes out, moves and puts in the rows that differ, so that the rest stay as the view knows them."""
        children, branches = self._children(twig), twig.node.branches
        old = [child.branch.id if child.branch else "" for child in children]
        new = [branch.id for branch in branches]
        if old == new:
            return
        first = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
        shorter = min(len(old), len(new)) - first
        tail = next((i for i in range(shorter) if old[-1 - i] != new[-1 - i]), shorter)
        goes, comes = old[first : len(old) - tail], new[first : len(new) - tail]
        if goes and goes[1:] + goes[:1] == comes:
            self._move(twig, first, first + len(goes) - 1)
        elif goes and goes[-1:] + goes[:-1] == comes:
            self._move(twig, first + len(goes) - 1, first)
        else:
            self._take_out(twig, first, len(goes))
            self._put_in(twig, first, branches[first : first + len(comes)])

    def _move(self, twig: Twig, start: int, end: int) -> None:
        index, children = self._index_of(twig), self._children(twig)
        self.beginMoveRows(index, start, start, index, end + 1 if end > start else end)
        children.insert(end, children.pop(start))
        self._number_rows(children)
        self.endMoveRows()

    def _take_out(self, twig: Twig, first: int, number: int) -> None:
        if not number:
            return
        children = self._children(twig)
        self.beginRemoveRows(self._index_of(twig), first, first + number - 1)
        gone = children[first : first + number]
        del children[first : first + number]
        self._number_rows(children)
        self.endRemoveRows()
        while gone:
            child = gone.pop()
            del self._twigs[child.number]
            gone.extend(child.children or ())

    def _put_in(self, twig: Twig, first: int, branches: tuple[Branch, ...]) -> None:
        if not branches:
            return
        children = self._children(twig)
        self.beginInsertRows(self._index_of(twig), first, first + len(branches) - 1)
        children[first:first] = [self._grow(twig, 0, branch, branch.node) for branch in branches]
        self._number_rows(children)
        self.endInsertRows()

    @staticmethod
    def _number_rows(children: list[Twig]) -> None:
        for row, child in enumerate(children):
            child.row = row
