"""A table of likelihoods as it is typed: a row for each branch, a column for each result, and what a row adds up to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.analysis.probabilities import SLACK
from planner.drawing.style import LIGHT, Style
from planner.model.composed import spelled_out
from planner.model.document import Words
from planner.model.entries import read_probability
from planner.model.formulas import FormulaError
from planner.model.nodes import REST, Formula
from planner.model.problems import DocumentError

Index = QModelIndex | QPersistentModelIndex

NAMES = 0
"""The row in which the results are named."""


class _Row(NamedTuple):
    """A row as it reads: what it adds up to as it is shown, and what is wrong with it."""

    formulas: list[Formula]
    total: str
    wrong: str


class _AsTyped(QStyledItemDelegate):
    """Hands on each keystroke; Escape puts back what stood in the cell."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        self._index, self._before = QPersistentModelIndex(), ""
        self.closeEditor.connect(self._on_close_editor)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self._line = QLineEdit(parent)
        self._line.setObjectName("cell_editor")
        self._line.setAccessibleName(self.tr("Cell"))
        self._line.textEdited.connect(self._on_line_text_edited)
        self._index, self._before = QPersistentModelIndex(index), str(index.data() or "")
        return self._line

    def setEditorData(self, editor: QLineEdit, index: Index) -> None:
        """Fills the editor once; what is typed comes back from the table while it is still being typed."""
        if not editor.isModified():
            editor.setText(str(index.data() or ""))

    def _on_line_text_edited(self, _text: str) -> None:
        self.commitData.emit(self._line)

    def _on_close_editor(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        if hint == QStyledItemDelegate.EndEditHint.RevertModelCache and self._index.isValid():
            self._table.model().setData(self._index, self._before)


class LikelihoodTable(QTableWidget):
    """Enter, F2 and typing edit a cell, Insert adds a result and Delete takes one away. Nothing of it is a document."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Style = LIGHT
        self._amounts: Callable[[Formula], float] = float  # type: ignore[assignment]
        self._words: Words = "none"
        self._filling = False
        self.branches: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setObjectName("likelihoods")
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setItemDelegate(_AsTyped(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.itemChanged.connect(self._on_item_changed)

    # What it holds

    @property
    def results(self) -> tuple[str, ...]:
        """The results as they are called; one without a name has its number."""
        return tuple(self._text(NAMES, column) or self._numbered(column) for column in range(self._sum_column))

    @property
    def refusal(self) -> str:
        """Why the table is none yet; blank where it is good."""
        named = self.results
        if len(set(named)) < len(named):
            return self.tr("two results have the same name")
        return next((read.wrong for row in range(1, self.rowCount()) if (read := self._row(row)).wrong), "")

    def formulas(self) -> list[list[Formula]]:
        """(branches, results) what was typed. Only where there is no refusal."""
        return [self._row(row).formulas for row in range(1, self.rowCount())]

    def numbers(self) -> list[list[float]]:
        """(branches, results) what that comes to."""
        return [[self._amounts(formula) for formula in spelled_out(row)] for row in self.formulas()]

    def show_table(self, branches: Sequence[str], results: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
        """Shows a table in place of the last. cells: (branches, results)."""
        self._filling = True
        self.branches = tuple(branches)
        self.clear()
        self.setRowCount(1 + len(branches))
        self.setColumnCount(len(results) + 1)
        self.setVerticalHeaderLabels([self.tr("Result"), *(self.tr("If {branch}").format(branch=b) for b in branches)])
        for column, result in enumerate(results):
            self.setItem(NAMES, column, QTableWidgetItem(result))
            for row, texts in enumerate(cells, start=1):
                self.setItem(row, column, QTableWidgetItem(texts[column]))
        self._dress()
        self._filling = False

    def begin(self, branches: Sequence[str]) -> None:
        """A table to start from: two results, the first of which speaks for the first branch."""
        cells = [("0.8" if row == 0 else "0.2", REST) for row in range(len(branches))]
        self.show_table(branches, (self.tr("Positive"), self.tr("Negative")), cells)

    def count_with(self, amounts: Callable[[Formula], float], words: Words) -> None:
        """What formulas come to, and which words may stand for probabilities."""
        self._amounts, self._words = amounts, words
        self._filling = True
        self._dress()
        self._filling = False

    def set_style(self, style: Style) -> None:
        self._look = style
        self.count_with(self._amounts, self._words)

    def add_result(self) -> None:
        """One more result, which cannot be yet."""
        self._filling = True
        column = self._sum_column
        self.insertColumn(column)
        self.setItem(NAMES, column, QTableWidgetItem(self._numbered(column)))
        for row in range(1, self.rowCount()):
            self.setItem(row, column, QTableWidgetItem("0"))
        self._dress()
        self._filling = False
        self.setCurrentCell(NAMES, column, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.changed.emit()

    def remove_result(self) -> None:
        """The chosen result, or the last, as long as two are left."""
        column = self.currentColumn() if 0 <= self.currentColumn() < self._sum_column else self._sum_column - 1
        if self._sum_column > 2:
            self._filling = True
            self.removeColumn(column)
            self._dress()
            self._filling = False
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The branches' names leave most of the room to the figures."""
        self.verticalHeader().setMaximumWidth(min(220, int(0.4 * self.width())))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_result()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_result()
        else:
            super().keyPressEvent(event)

    # How

    @property
    def _sum_column(self) -> int:
        return self.columnCount() - 1

    def _numbered(self, column: int) -> str:
        return self.tr("Result {number}").format(number=column + 1)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def _row(self, row: int) -> _Row:
        branch = self.branches[row - 1]
        try:
            typed = [read_probability(self._text(row, column), self._words) for column in range(self._sum_column)]
            formulas = [entry.formula for entry in typed]
            numbers = [self._amounts(formula) for formula in spelled_out(formulas)]
        except (FormulaError, DocumentError) as error:
            return _Row([], "–", self.tr("if {branch}: {sentence}").format(branch=branch, sentence=error.sentence))
        total, shown = sum(numbers), f"{sum(numbers):.6g}"
        if abs(total - 1) > SLACK:
            told = self.tr("if {branch}: the row adds up to {total}, not 1")
            return _Row(formulas, shown, told.format(branch=branch, total=shown))
        if min(numbers) < -SLACK or max(numbers) > 1 + SLACK:
            told = self.tr("if {branch}: a probability lies between 0 and 1")
            return _Row(formulas, shown, told.format(branch=branch))
        return _Row(formulas, "1 ✓", "")

    def _dress(self) -> None:
        """The heading and the column of sums, wrong rows marked; figures at the right."""
        for row in range(self.rowCount()):
            read = self._row(row) if row else _Row([], self.tr("adds up to"), "")
            wrong = read.wrong
            item = QTableWidgetItem(read.total)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(wrong)
            self.setItem(row, self._sum_column, item)
            for column in range(self.columnCount()):
                ink = self._look.warn if wrong else self._look.quiet if column == self._sum_column else self._look.ink
                cell = self.item(row, column)
                if cell is not None:
                    cell.setForeground(QColor(ink))
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    font = cell.font()
                    font.setBold(row == NAMES and column < self._sum_column)
                    cell.setFont(font)

    def _on_item_changed(self, _item: QTableWidgetItem) -> None:
        if not self._filling:
            self._filling = True
            self._dress()
            self._filling = False
            self.changed.emit()
