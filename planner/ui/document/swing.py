"""Swing weights: attributes ranked by how much it matters to go from worst to best, then compared in points."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Actor, Attribute, Document, NumberFormat
from planner.model.numbers import show_amount
from planner.model.problems import DocumentError
from planner.ui.panels.marks import Refusal, words
from planner.ui.panels.odds_bar import Bar
from planner.ui.scale import window_size

MOST = 100
"""The points of the swing that matters most."""


def swinging(document: Document) -> list[Attribute]:
    """The attributes that can swing: those with a worst and a best level."""
    return [entry for entry in document.attributes if entry.worst is not None and entry.best is not None]


def say_swing(attribute: Attribute, shown: NumberFormat) -> str:
    """A swing in words: "from open conflict (0) to verified freeze (100 points)"."""
    ends: list[str] = []
    for level, meaning in ((attribute.worst, attribute.worst_means), (attribute.best, attribute.best_means)):
        number = f"{show_amount(level, shown)} {attribute.unit}".strip()
        ends.append(f"{meaning} ({number})" if meaning else number)
    return " → ".join(ends)


class PointsRow(QSpinBox):
    """The points of one attribute's swing, with its bar and the weight that it comes to."""

    points_given = Signal()

    def __init__(self, attribute: Attribute, points: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self.bar = Bar(parent)
        self.weight = words("", parent, "figure")
        self.setRange(0, MOST)
        self.setValue(points)
        self.setAccessibleName(attribute.name or attribute.id)
        self.valueChanged.connect(self._on_value_changed)

    def show_weight(self, weight: float) -> None:
        self.bar.show_share(weight)
        self.weight.setText(f"{weight:.2f}")

    def _on_value_changed(self, _points: int) -> None:
        self.points_given.emit()


class SwingWeights(QDialog):
    """Two pages, ranking and points; Finish makes the weights one step. Attributes without levels keep theirs."""

    def __init__(self, store: Store, actor: Actor, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = style
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Swing weights of {name}").format(name=actor.name or actor.id))
        self.resize(window_size(560, 420))
        self._store = store
        self._actor = actor
        ranked = sorted(swinging(store.document), key=self._today, reverse=True)
        self._ranked = {attribute.id: attribute for attribute in ranked}
        self.pages = QStackedWidget(self)
        self.ranks = QListWidget(self)
        self.rows: list[PointsRow] = []
        self._points = QWidget(self)
        self._grid = QGridLayout(self._points)
        self._refusal = Refusal(self)
        self.pages.addWidget(self._rank_page(ranked))
        self.pages.addWidget(self._points_page())
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        for part in (self.pages, self._refusal, self._buttons):
            column.addWidget(part)
        self._show_page(0)

    def _today(self, attribute: Attribute) -> float:
        return self._actor.weights.get(attribute.id, 0.0)

    def _rank_page(self, ranked: list[Attribute]) -> QWidget:
        page = QWidget(self)
        question = self.tr(
            "Imagine that everything stands at its worst. You may lift one attribute to its best: which first? "
            "Put that at the top, then the next. Alt with an arrow moves a line."
        )
        self.ranks.setAccessibleName(self.tr("Swings, the most important first"))
        self.ranks.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.ranks.setSpacing(3)
        self.ranks.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.ranks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for attribute in ranked:
            swing = say_swing(attribute, self._store.document.number_format)
            item = QListWidgetItem(f"{attribute.name or attribute.id}\n{swing}", self.ranks)
            item.setToolTip(swing)
            item.setData(Qt.ItemDataRole.UserRole, attribute.id)
        self.ranks.setCurrentRow(0)
        self.up, self.down = QPushButton(self.tr("Move &up"), page), QPushButton(self.tr("Move &down"), page)
        for button, moved in ((self.up, self._on_up_clicked), (self.down, self._on_down_clicked)):
            button.setAutoDefault(False)
            button.clicked.connect(moved)
        self.up.setShortcut("Alt+Up")
        self.down.setShortcut("Alt+Down")
        moves = QHBoxLayout()
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(question, page, wrap=True))
        column.addWidget(self.ranks, 1)
        column.addLayout(moves)
        return page

    def _points_page(self) -> QWidget:
        page = QWidget(self)
        question = self.tr(
            "The swing at the top has 100 points. How many has each of the others, compared with it? "
            "Half as important is 50; one that does not matter has 0."
        )
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(12)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(question, page, wrap=True))
        column.addWidget(self._points)
        column.addStretch()
        return page

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.back = self._buttons.addButton(self.tr("&Back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.next = self._buttons.addButton(self.tr("&Next"), QDialogButtonBox.ButtonRole.ActionRole)
        self.finish = self._buttons.addButton(self.tr("&Finish"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.clicked.connect(self._on_back_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self.finish.clicked.connect(self._on_finish_clicked)
        self._buttons.rejected.connect(self.reject)

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.back.setVisible(page > 0)
        self.finish.setVisible(page > 0)
        self.next.setVisible(page == 0)
        (self.finish if page else self.next).setDefault(True)
        (self.rows[1] if page else self.ranks).setFocus()

    def _order(self) -> list[Attribute]:
        items = (self.ranks.item(row) for row in range(self.ranks.count()))
        return [self._ranked[item.data(Qt.ItemDataRole.UserRole)] for item in items]

    def _fill_points(self) -> None:
        """A row for each attribute in the order of the ranks, with the points that today's weights come to."""
        given = {row.attribute.id: row.value() for row in self.rows}
        for widget in self._points.findChildren(QWidget):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        order = self._order()
        largest = max(map(self._today, order)) or 1.0
        self.rows, most = [], MOST
        for attribute in order:
            points = given.get(attribute.id, round(MOST * self._today(attribute) / largest)) if self.rows else MOST
            most = min(max(points, 0), most)
            self._add_row(PointsRow(attribute, most, self._points))
        self.rows[0].setEnabled(False)
        self._show_weights()

    def _add_row(self, row: PointsRow) -> None:
        row.bar.look = self._look
        line = len(self.rows)
        name = QLabel(row.attribute.name or row.attribute.id, self._points)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setToolTip(say_swing(row.attribute, self._store.document.number_format))
        for column, widget in enumerate((name, row, row.bar, row.weight)):
            self._grid.addWidget(widget, line, column)
        row.points_given.connect(self._on_points_given)
        self.rows.append(row)

    def _weights(self) -> dict[str, float]:
        return edits.weights_from_points({row.attribute.id: float(row.value()) for row in self.rows})

    def _show_weights(self) -> None:
        weights = self._weights()
        for row in self.rows:
            row.show_weight(weights[row.attribute.id])

    def _move(self, by: int) -> None:
        row = self.ranks.currentRow()
        if 0 <= row + by < self.ranks.count():
            self.ranks.insertItem(row + by, self.ranks.takeItem(row))
            self.ranks.setCurrentRow(row + by)

    def _on_up_clicked(self) -> None:
        self._move(-1)

    def _on_down_clicked(self) -> None:
        self._move(1)

    def _on_points_given(self) -> None:
        self._show_weights()

    def _on_back_clicked(self) -> None:
        self._show_page(0)

    def _on_next_clicked(self) -> None:
        self._fill_points()
        self._show_page(1)

    def _on_finish_clicked(self) -> None:
        document = self._store.document
        try:
            kept = edits.entry_of(document, "actors", self._actor.id).weights
            after = edits.set_listed(document, "actors", self._actor.id, weights={**kept, **self._weights()})
        except DocumentError as error:
            self._refusal.tell(error.sentence)
            return
        name = self._actor.name or self._actor.id
        self._store.apply(self.tr("Swing weights of {name}").format(name=name), after)
        self.accept()
