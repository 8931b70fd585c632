"""A table without lines or boxes, as tall as its rows, edited in place, that does not trap Tab."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.ui.panels.live_cells import BELOW, LiveCells
from planner.ui.panels.marks import Refusal

LONGEST = 12
"""Rows that are shown before the table scrolls."""


class Cells(QTableView):
    """The table itself. Enter, F2, typing and a double click edit a cell."""

    def __init__(self, store: Store, model: QAbstractTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells = LiveCells(store, self)
        self.setItemDelegate(self.cells)
        self.setModel(model)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setResizeContentsPrecision(0)  # columns fit what is in view
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self._on_model_changed)
        self.activated.connect(self._on_activated)
        self._on_model_changed()

    def sizeHint(self) -> QSize:
        rows = min(self.model().rowCount(), LONGEST)
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._on_model_changed()

    def _on_model_changed(self, *_what: object) -> None:
        """Gives all rows two lines if one of those that are shown without scrolling needs them."""
        model = self.model()
        first = [model.index(row, column) for row in range(min(model.rowCount(), LONGEST)) for column in (1, 2)]
        lines = 2 if any(index.data(BELOW) for index in first) else 1
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * lines + 10)
        self.updateGeometry()

    def _on_activated(self, index: QModelIndex) -> None:
        self.edit(index)


class CellsTable(QWidget):
    """The table with, beneath it, what is wrong with what is being typed."""

    def __init__(self, store: Store, model: QAbstractTableModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = Cells(store, model, self)
        self.view.setAccessibleName(name)
        self._sentence = Refusal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view)
        column.addWidget(self._sentence)
        self.view.cells.refused.connect(self.refuse)

    @property
    def sentence(self) -> str:
        """What was refused last; blank when nothing is."""
        return self._sentence.text()

    def refuse(self, sentence: str) -> None:
        """Says beneath the table what is wrong; blank for nothing."""
        self._sentence.tell(sentence)

    def set_style(self, style: Style) -> None:
        self.view.cells.look = style
        self.view.viewport().update()
