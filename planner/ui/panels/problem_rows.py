"""How a problem is drawn: a mark, the sentence, and its place in grey beneath."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.drawing.style import LIGHT, Style
from planner.model.problems import Problem
from planner.ui.elision import elided
from planner.ui.panels.problems_model import IS_WARNING, PROBLEM
from planner.ui.scale import px

ASIDE = 170
"""Room at the right edge for the buttons of a problem that has fixes, in pixels at 100 % text."""


class ProblemRows(QStyledItemDelegate):
    """Two lines a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.look: Style = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 12)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Buttons stand at the right; the rest of the row stays a row to click."""
        size = editor.sizeHint()
        top = option.rect.center().y() - size.height() // 2
        editor.setGeometry(option.rect.right() - size.width() - 4, top, size.width(), size.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        problem: Problem = index.data(PROBLEM)
        height = option.fontMetrics.height()
        room = option.rect.adjusted(22, 5, -px(ASIDE) if problem.fixes else -6, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter, QPointF(option.rect.left() + 11, room.top() + height / 2), index.data(IS_WARNING))
        painter.setFont(option.font)
        self._paint_line(painter, option, QRect(room.left(), room.top(), room.width(), height), index.data(), "ink")
        below = QRect(room.left(), room.top() + height + 1, room.width(), height)
        self._paint_line(painter, option, below, problem.where, "quiet")
        painter.restore()

    def _paint_mark(self, painter: QPainter, at: QPointF, is_warning: bool) -> None:
        """A full dot for a problem, a ring for a warning."""
        painter.setPen(QColor(self.look.warn))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_warning else QColor(self.look.warn))
        painter.drawEllipse(at, 3.5, 3.5)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, role: str) -> None:
        painter.setPen(QColor(getattr(self.look, role)))
        shown = elided(option.fontMetrics, text, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
