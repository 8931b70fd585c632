"""Cells of a table that are edited in place: each keystroke is handed to the model, and all of them are one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.model.formulas import FormulaError
from planner.model.problems import DocumentError
from planner.ui.elision import elided
from planner.ui.panels.keystrokes import Keystrokes

BELOW = Qt.ItemDataRole.UserRole + 1
"""What stands beneath a cell's text in grey: the number behind a formula."""

TROUBLE = Qt.ItemDataRole.UserRole + 2
"""Why a cell is wrong, or nothing."""

QUIET = Qt.ItemDataRole.UserRole + 3
"""Whether a cell is of less weight than others."""

Index = QModelIndex | QPersistentModelIndex


class LiveModel(Protocol):
    """What a model does for such cells. Both raise DocumentError or FormulaError for what is refused."""

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        """Applies a text that may not be finished."""
        ...

    def finish(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        """Applies the text that the cell was left with, or keeps it as it stands if it means nothing."""
        ...


class LiveCells(QStyledItemDelegate):
    """Paints cells of one or two lines and edits them. Escape takes back all that was typed into a cell."""

    refused = Signal(object)  # str: what is wrong with what is being typed; blank when nothing is

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._index = QPersistentModelIndex()
        self._keystrokes: Keystrokes | None = None
        self.look: Style = LIGHT
        self.closeEditor.connect(self._on_close_editor)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setObjectName("cell_editor")
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        line.textEdited.connect(self._on_line_text_edited)
        self._index = QPersistentModelIndex(index)
        self._keystrokes = None
        return line

    def setEditorData(self, editor: QLineEdit, index: Index) -> None:
        """Fills the editor once; what is typed there comes back from the model while it is still being typed."""
        if not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Each keystroke has been handed on already."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = min(option.rect.height(), editor.sizeHint().height())
        editor.setGeometry(QRect(0, 0, max(option.rect.width(), 72), height))
        editor.move(option.rect.right() - editor.width() + 1, option.rect.center().y() - height // 2)

    def _on_line_text_edited(self, text: str) -> None:
        if self._keystrokes is None:
            self._keystrokes = Keystrokes(self._store)
        self._try(self._model().write, text)

    def _on_close_editor(self, editor: QLineEdit, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self._keystrokes is None or not self._index.isValid():
            return
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._keystrokes.take_back()
            self.refused.emit("")
        else:
            self._try(self._model().finish, editor.text())
        self._keystrokes = None

    def _model(self) -> LiveModel:
        return cast("LiveModel", self._index.model())

    def _try(self, write: Callable[[Index, str, Keystrokes], None], text: str) -> None:
        assert self._keystrokes is not None
        try:
            write(self._index, text, self._keystrokes)
        except (DocumentError, FormulaError) as error:
            self.refused.emit(error.sentence)
        else:
            self.refused.emit("")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = [str(index.data(role) or "") for role in (Qt.ItemDataRole.DisplayRole, BELOW)]
        width = max(option.fontMetrics.horizontalAdvance(line) for line in words)
        return QSize(width + 12, option.fontMetrics.height() * (2 if words[1] else 1) + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        painter.setFont(QFont(option.font))
        trouble = index.data(TROUBLE)
        below = str(index.data(BELOW) or "")
        ink = self.look.warn if trouble else self.look.quiet if index.data(QUIET) else self.look.ink
        self._paint_line(painter, option, index, str(index.data() or ""), ink, -1 if below else 0)
        if below:
            self._paint_line(painter, option, index, below, self.look.quiet, 1)
        self._paint_edges(painter, option)
        painter.restore()

    def _paint_edges(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """A hairline under each row, and a ring where the keyboard is."""
        painter.setPen(QColor(self.look.rim))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.look.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str, ink: str, side: int
    ) -> None:
        """One line of a cell; side −1 is the upper of two, 1 the lower, 0 the only one."""
        height = option.fontMetrics.height()
        room = option.rect.adjusted(5, 0, -5, 0)
        if side:
            top = room.center().y() - height + 1 if side < 0 else room.center().y() + 1
            room = QRect(room.left(), top, room.width(), height)
        across = index.data(Qt.ItemDataRole.TextAlignmentRole) or int(Qt.AlignmentFlag.AlignLeft)
        painter.setPen(QColor(ink))
        words = elided(option.fontMetrics, text, room.width())
        painter.drawText(room, int(across) | int(Qt.AlignmentFlag.AlignVCenter), words)
