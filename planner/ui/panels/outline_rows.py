"""How the outline draws a row: the symbol in its owner's colour, the label, the title after it, the value."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.analysis.reading import Figures, owner_of
from planner.app.store import Store
from planner.drawing.style import LIGHT, Style, actor_colour
from planner.ui.elision import elided
from planner.ui.panels.outline_model import FIGURES, TWIG, VALUE, Twig
from planner.ui.panels.symbols import paint_symbol
from planner.ui.scale import px

SYMBOL = 10
"""The side of a symbol, in pixels at 100 % text."""


class OutlineRows(QStyledItemDelegate):
    """Paints the outline's rows."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self.look: Style = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        margin = 2 * px(SYMBOL) if index.column() != VALUE else 10
        width = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(width + margin, option.fontMetrics.height() + 7)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        twig: Twig = index.data(TWIG)
        figures: Figures | None = index.data(FIGURES)
        on_play = figures is not None and figures.recommended
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(self.look.ink if on_play and twig.node.branches else self.look.quiet))
        if index.column() == VALUE:
            room = option.rect.adjusted(0, 0, -6, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        else:
            self._paint_symbol(painter, option.rect, twig, on_play)
            self._paint_words(painter, option, twig, str(index.data()))
        painter.restore()

    def _paint_symbol(self, painter: QPainter, rect: QRect, twig: Twig, on_play: bool) -> None:
        node = twig.node
        if node.kind == "outcome":
            colour = self.look.outcome if on_play else self.look.outcome_off
        elif node.kind == "link":
            colour = self.look.quiet
        else:
            colour = actor_colour(self.look, self._store.document, owner_of(self._store.document, node))
        side = px(SYMBOL - 2 if node.kind == "outcome" else SYMBOL)
        place = QRectF(rect.left() + 1, rect.center().y() + 0.5 - side / 2, side, side)
        paint_symbol(
            painter, place, node.kind, QColor(colour), filled=on_play or node.kind not in ("outcome", "chance")
        )

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, twig: Twig, label: str) -> None:
        room = option.rect.adjusted(px(SYMBOL) + 7, 0, -4, 0)
        across = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = elided(option.fontMetrics, label, room.width())
        painter.drawText(room, across, words)
        used = option.fontMetrics.horizontalAdvance(words) + 10
        title = twig.node.title if twig.branch is not None and twig.node.title != label else ""
        if used + option.fontMetrics.horizontalAdvance(title) <= room.width():  # else the tooltip has it
            painter.setPen(QColor(self.look.quiet))
            painter.drawText(room.adjusted(used, 0, 0, 0), across, title)
