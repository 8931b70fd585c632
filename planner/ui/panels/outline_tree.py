"""The outline under the hand: the keys of the tree, editing in place, dragging, and what a right click offers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from planner.app.store import Change, Store
from planner.files.clipping import outermost
from planner.model import edits
from planner.model.places import Place, node_at
from planner.model.problems import DocumentError
from planner.ui.canvas.carrying import carrying_words
from planner.ui.canvas.commands import TreeCommands
from planner.ui.canvas.editing import Editing
from planner.ui.canvas.editor import FieldEditor
from planner.ui.canvas.fields import LABEL as LABEL_FIELD
from planner.ui.canvas.fields import TITLE, Field, fields_at
from planner.ui.canvas.keys import Doing, is_typing, pressed, told_keys
from planner.ui.panels.outline_model import LABEL, VALUE
from planner.ui.panels.outline_rows import SYMBOL
from planner.ui.panels.outline_view import OutlineView
from planner.ui.panels.outline_words import ROWS
from planner.ui.scale import px

BEFORE, AFTER = QAbstractItemView.DropIndicatorPosition.AboveItem, QAbstractItemView.DropIndicatorPosition.BelowItem


class OutlineTree(OutlineView):
    """The hands of the canvas, but for two keys: Tab goes on to the next panel, so a child is added with Insert.

    While something is edited Tab steps through its fields, as there. Its own actions make its context menu.
    """

    refused = Signal(object)  # str: why an edit was not made
    focus_requested = Signal()  # only what lies from the selected node on is to be shown, or all again

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, parent)
        self.commands = TreeCommands(store, self)
        self._editor = FieldEditor(self.viewport())
        self._editing = Editing(store, self._editor, self, plain=(LABEL_FIELD,))
        self._keys: dict[str, Doing] = told_keys({"tree": self.commands, "hands": self, "canvas": self})
        self._keys["Ins"] = self._keys.pop("Tab")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.commands.naming_requested.connect(self.edit_label)
        self.commands.refused.connect(self.refused)
        self._editing.opened.connect(self._follow_subject)
        self._editing.closed.connect(self._on_editing_closed)

    @property
    def editor(self) -> FieldEditor:
        """The field that is laid over a row while something of it is edited."""
        return self._editor

    def edit_label(self) -> None:
        """Opens the label of the selected branch, or the root's title."""
        self._edit(LABEL_FIELD if self._store.selection else TITLE)

    def toggle_collapsed(self) -> None:
        """Closes the selected rows, or opens them."""
        rows = [self._tree.index_at(place) for place in self._store.selected]
        opens = not any(self.isExpanded(index) for index in rows)
        for index in rows:
            self.setExpanded(index, opens)

    def toggle_focus(self) -> None:
        self.focus_requested.emit()

    def _edit(self, field: Field) -> None:
        self.scrollTo(self._tree.index_at(self._store.selection))
        self._editing.open(self._store.selection, field)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = self._keys.get(pressed(event))
        if done is not None:
            method, given = done
            method(*given)
        elif is_typing(event):
            self.edit_label()
            QCoreApplication.sendEvent(self._editor.line, event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString() or event.commitString():  # typing, in scripts that are composed
            self.edit_label()
            QCoreApplication.sendEvent(self._editor.line, event)

    # The mouse

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        self._store.select(self._tree.place_at(index))
        amount = next((f for f in fields_at(self._store.document, self._store.selection) if f.part == "value"), None)
        if index.column() == VALUE and amount is not None:
            self._edit(amount)
        else:
            self.edit_label()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(row) if by_key else event.globalPos())

    # Dragging

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it finds the row and draws where the branch would go
        if event.mimeData().hasFormat(ROWS) and self.indexAt(event.position().toPoint()).isValid():
            event.setDropAction(_action(event))
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        self.setState(QAbstractItemView.State.NoState)
        index = self.indexAt(event.position().toPoint())
        if not self._tree.carries(event.mimeData()) or not index.isValid():
            event.ignore()
            return
        event.setDropAction(_action(event))
        event.accept()
        self.drop(*self._gap(index), copies=event.dropAction() == Qt.DropAction.CopyAction)
        self.viewport().update()

    def drop(self, parent: Place, position: int, *, copies: bool) -> None:
        """Puts the selected branches among those of a node, or copies of them."""
        document, places = self._store.document, outermost(self._store.selected)
        carry = edits.copy_all if copies else edits.reparent_all
        try:
            after, there = carry(document, places, parent, position)
        except DocumentError as error:
            self.refused.emit(error.sentence)
            return
        self._store.apply(carrying_words(document, places, copies=copies), after, select=there[0], also=there[1:])

    def _gap(self, index: QModelIndex) -> tuple[Place, int]:
        """Where a branch would go that is let go at a row: before it, after it, or after its last branch."""
        place, side = self._tree.place_at(index), self.dropIndicatorPosition()
        if place and side == BEFORE:
            return place[:-1], place[-1]
        if place and side == AFTER and not self.isExpanded(index.siblingAtColumn(LABEL)):
            return place[:-1], place[-1] + 1
        return place, 0 if side == AFTER else len(node_at(self._store.document.root, place).branches)

    # What is edited

    def _on_document_changed(self, change: Change) -> None:
        self._editing.follow()  # before the rows change: what is edited may be gone
        super()._on_document_changed(change)
        self._follow_subject()

    def _on_editing_closed(self, back: bool) -> None:
        self._editor.hide()
        if back:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._follow_subject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_subject()

    def _follow_subject(self) -> None:
        """Keeps the editor over the row that it edits."""
        subject = self._editing.subject
        if subject is not None:
            row = self.visualRect(self._tree.index_at(subject.place))
            across = QRect(row.left() + px(SYMBOL) + 12, row.top(), self.viewport().width() - row.left(), row.height())
            self._editor.lay_over(across, Qt.AlignmentFlag.AlignVCenter)


def _action(event: QDropEvent) -> Qt.DropAction:
    """With Ctrl a copy is made."""
    copies = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction
