"""The rows of the outline: they follow the document, share the selection with the canvas, and keep what is open."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from planner.app.store import Change, Store
from planner.drawing.style import LIGHT, Style
from planner.ui.panels.outline_model import LABEL, VALUE
from planner.ui.panels.outline_rows import OutlineRows
from planner.ui.panels.outline_words import OutlineModel
from planner.ui.scale import px

OPENED = 200
"""How many rows are opened at first; a larger tree is opened level by level as far as that goes."""

ANEW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class OutlineView(QTreeView):
    """Shows the tree; what is done to it is another's thought (see outline_tree.py)."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._following = False
        self._opened: set[str] = set()  # ids of nodes: one that was removed and comes back is open again
        self._look: Style = LIGHT
        self._tree = OutlineModel(store, self)
        self._rows = OutlineRows(store, self)
        self.setModel(self._tree)
        self.setItemDelegate(self._rows)
        self._set_up()
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self._tree.rowsInserted.connect(self._on_rows_inserted)
        self.selectionModel().currentChanged.connect(self._on_selected)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        store.document_changed.connect(self._on_document_changed)
        store.selection_changed.connect(self._on_selection_changed)
        store.view_changed.connect(self._on_view_changed)
        self._open_first_levels()
        self._show_selection()

    def set_style(self, style: Style) -> None:
        self._look = self._rows.look = style
        self.setIndentation(px(12))
        self.resizeColumnToContents(VALUE)
        self.viewport().update()

    def _set_up(self) -> None:
        self.setObjectName("outline_tree")
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(px(12))
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setResizeContentsPrecision(0)  # the values' column fits what is in view
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Fixed)

    # What the store tells

    def _on_document_changed(self, change: Change) -> None:
        self._following = True
        looks_different = self._tree.follow(change) or not _of_one_look(change)
        if change.kind == "open":
            self._open_first_levels()
        self._following = False
        self._show_selection()
        if looks_different:
            self._show_figures()

    def _on_selection_changed(self, _place: object) -> None:
        self._show_selection()

    def _on_view_changed(self, _settings: object) -> None:
        self._tree.tell_figures_changed()
        self._show_figures()

    def _show_figures(self) -> None:
        self.resizeColumnToContents(VALUE)
        self.viewport().update()  # an actor's colour may be another, or what is on the play

    def _show_selection(self) -> None:
        """Selects the rows that the store has selected, and brings the current one into sight."""
        selection, current = QItemSelection(), self._tree.index_at(self._store.selection)
        for place in self._store.selected:
            index = self._tree.index_at(place)
            selection.select(index, index)
        self._following = True
        self.selectionModel().select(selection, ANEW)
        if self.currentIndex().siblingAtColumn(LABEL) != current:
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(current)
        self._following = False

    def _on_selected(self, *_what: object) -> None:
        """The hand has selected rows: so they are everywhere. Something stays selected."""
        if self._following:
            return
        chosen = [self._tree.place_at(index) for index in self.selectionModel().selectedRows()]
        if not chosen:
            self._show_selection()
            return
        here = self._tree.place_at(self.currentIndex())
        self._store.select(here if here in chosen else max(chosen), chosen)

    # What is open

    def _on_expanded(self, index: QModelIndex) -> None:
        self._opened.add(self._tree.twig_at(index).node.id)
        self.resizeColumnToContents(VALUE)

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._opened.discard(self._tree.twig_at(index).node.id)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        waiting = [self._tree.index(row, LABEL, parent) for row in range(first, last + 1)]
        while waiting:
            index = waiting.pop()
            twig = self._tree.twig_at(index)
            if twig.node.branches and twig.node.id in self._opened:
                self.setExpanded(index, True)
                waiting += [self._tree.index(row, LABEL, index) for row in range(self._tree.rowCount(index))]

    def _open_first_levels(self) -> None:
        """Opens level by level while the rows remain few."""
        self._opened.clear()
        level, rows = [self._tree.index_at(())], 1
        while level:
            rows += sum(self._tree.rowCount(index) for index in level)
            if rows > OPENED and len(level) > 1:
                return
            below: list[QModelIndex] = []
            for index in level:
                self.setExpanded(index, True)
                below += [self._tree.index(row, LABEL, index) for row in range(self._tree.rowCount(index))]
            level = [index for index in below if self._tree.hasChildren(index)]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resizeColumnToContents(VALUE)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """A small arrow where a row can be opened or closed; no lines."""
        if not self._tree.hasChildren(index):
            return
        x, y = rect.right() - self.indentation() // 2 + 1, rect.center().y() + 1
        closed = [QPoint(x - 1, y - 3), QPoint(x + 2, y), QPoint(x - 1, y + 3)]
        opened = [QPoint(x - 3, y - 1), QPoint(x, y + 2), QPoint(x + 3, y - 1)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.quiet), 1.2))
        painter.drawPolyline(QPolygon(opened if self.isExpanded(index) else closed))
        painter.restore()


def _of_one_look(change: Change) -> bool:
    """Whether rows look alike before and after, what they say apart."""
    before, after = change.before, change.after
    return before.actors is after.actors and before.number_format == after.number_format
