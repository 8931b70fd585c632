"""The outline: the tree as a list, the accessible twin of the canvas. All that the canvas does to branches, it does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygon, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from planner.app.store import Change, Store
from planner.drawing.style import LIGHT, Style
from planner.ui.canvas.commands import TreeCommands
from planner.ui.panels.marks import Refusal, words
from planner.ui.panels.outline_model import LABEL, VALUE
from planner.ui.panels.outline_rows import OutlineRows
from planner.ui.panels.outline_words import OutlineModel

OPENED = 200
"""How many rows are opened at first; a larger tree is opened level by level as far as that goes."""

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class OutlineTree(QTreeView):
    """The rows, with the hands of the canvas. Tab goes on to the next panel, so a child is added with Insert."""

    refused = Signal(object)  # str: why an edit was not made

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._following = False
        self._opened: set[str] = set()  # ids of nodes: one that was removed and comes back is open again
        self._look: Style = LIGHT
        self._commands = TreeCommands(store, self)
        self._tree = OutlineModel(store, self)
        self._rows = OutlineRows(store, self)
        self.setModel(self._tree)
        self.setItemDelegate(self._rows)
        self._set_up()
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self._commands.naming_requested.connect(self._on_naming_requested)
        self._commands.refused.connect(self._on_refused)
        self._tree.rowsInserted.connect(self._on_rows_inserted)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        store.document_changed.connect(self._on_document_changed)
        store.selection_changed.connect(self._on_selection_changed)
        store.view_changed.connect(self._on_view_changed)
        self._open_first_levels()
        self._show_selection()

    def set_style(self, style: Style) -> None:
        self._look = self._rows.look = style
        self.viewport().update()

    def _set_up(self) -> None:
        self.setObjectName("outline_tree")
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setResizeContentsPrecision(0)  # the values' column fits what is in view
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Fixed)

    # What the hands ask for

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = None if self.state() == QAbstractItemView.State.EditingState else self._wish(event)
        if wish is None:
            super().keyPressEvent(event)
        else:
            wish[0](*wish[1:])

    def _wish(self, event: QKeyEvent) -> tuple[Any, ...] | None:
        """What a key asks for here: a method and what it is given; None where Qt knows better."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wishes: dict[tuple[int, Qt.KeyboardModifier], tuple[Any, ...]] = {
            (Qt.Key.Key_Return, NONE): (self._commands.add_sibling, True),
            (Qt.Key.Key_Enter, NONE): (self._commands.add_sibling, True),
            (Qt.Key.Key_Return, SHIFT): (self._commands.add_sibling, False),
            (Qt.Key.Key_Enter, SHIFT): (self._commands.add_sibling, False),
            (Qt.Key.Key_Insert, NONE): (self._commands.add_child,),
            (Qt.Key.Key_Delete, NONE): (self._commands.remove,),
            (Qt.Key.Key_Up, ALT): (self._commands.move, -1),
            (Qt.Key.Key_Down, ALT): (self._commands.move, 1),
            (Qt.Key.Key_1, CONTROL): (self._commands.make, "decision"),
            (Qt.Key.Key_2, CONTROL): (self._commands.make, "chance"),
            (Qt.Key.Key_3, CONTROL): (self._commands.make, "outcome"),
            (Qt.Key.Key_F2, NONE): (self._on_naming_requested,),
            (Qt.Key.Key_Space, NONE): (self._open_or_close,),
        }
        return wishes.get((event.key(), modifiers))

    def _open_or_close(self) -> None:
        index = self.currentIndex().siblingAtColumn(LABEL)
        self.setExpanded(index, not self.isExpanded(index))

    def _on_naming_requested(self) -> None:
        self.setCurrentIndex(self.currentIndex().siblingAtColumn(LABEL))
        self.edit(self.currentIndex())

    def _on_refused(self, sentence: object) -> None:
        self.refused.emit(sentence)

    # What the store tells

    def _on_document_changed(self, change: Change) -> None:
        self._following = True
        self._tree.follow(change)
        if change.kind == "open":
            self._open_first_levels()
        self._following = False
        self._show_selection()
        self.resizeColumnToContents(VALUE)
        self.viewport().update()  # an actor's colour may be another

    def _on_selection_changed(self, _place: object) -> None:
        self._show_selection()

    def _on_view_changed(self, _settings: object) -> None:
        self._tree.tell_figures_changed()
        self.resizeColumnToContents(VALUE)

    def _show_selection(self) -> None:
        index = self._tree.index_at(self._store.selection)
        if self.currentIndex().siblingAtColumn(LABEL) != index:
            self._following = True  # what the store has selected is not selected anew: it may be one of several
            self.setCurrentIndex(index)
            self._following = False

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self._store.select(self._tree.place_at(current))

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


class Outline(QWidget):
    """The rows under their heading, and beneath them why an edit was refused."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.tree = OutlineTree(store, self)
        self._sentence = Refusal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(6)
        column.addWidget(words(self.tr("Outline"), self, "heading"))
        column.addWidget(self.tree, 1)
        column.addWidget(self._sentence)
        self.tree.refused.connect(self._sentence.tell)
        store.selection_changed.connect(self._on_store_changed)
        store.document_changed.connect(self._on_store_changed)

    def set_style(self, style: Style) -> None:
        self.tree.set_style(style)

    @property
    def sentence(self) -> str:
        """Why the last edit was refused; blank if it was not."""
        return self._sentence.text()

    def _on_store_changed(self, _what: object) -> None:
        self._sentence.tell("")
