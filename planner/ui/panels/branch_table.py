"""The branches of the selected node: label, probability as written with its number beneath, and value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.analysis.reading import Figures, figures_at
from planner.analysis.trouble import Trouble
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.entries import read_probability, write_formula
from planner.model.formulas import FormulaError
from planner.model.nodes import Decision, Formula, Node
from planner.model.numbers import show_probability, show_value
from planner.model.places import Place, node_at
from planner.ui.panels.cells_table import CellsTable
from planner.ui.panels.keystrokes import Keystrokes, as_typed
from planner.ui.panels.live_cells import BELOW, QUIET, TROUBLE, Index
from planner.ui.panels.marks import as_sentence
from planner.ui.panels.odds_bar import OddsBar
from planner.ui.panels.section import Section
from planner.ui.panels.shown import say_value_at

if TYPE_CHECKING:
    from planner.analysis.never_best import Short

LABEL, PROBABILITY, VALUE = range(3)


class BranchModel(QAbstractTableModel):
    """Reads the store afresh for each cell that is shown; only other branches make it begin anew."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.place: Place = ()
        self.node: Node = store.document.root
        self._short: Mapping[str, Short] = {}  # by the branch's id: those that are never the best

    def show_never_best(self, short: Mapping[str, Short]) -> None:
        """Greys these branches, and says why."""
        if short != self._short:
            self._short = short
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, VALUE))

    def show_place(self, place: Place) -> None:
        """Shows the branches of the node at a place."""
        node = node_at(self._store.document.root, place)
        if self._same_rows(node):
            self.place, self.node = place, node
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, VALUE))
        else:
            self.beginResetModel()
            self.place, self.node = place, node
            self.endResetModel()

    def _same_rows(self, node: Node) -> bool:
        mine, other = self.node.branches, node.branches
        if node.id != self.node.id or node.kind != self.node.kind or len(mine) != len(other):
            return False
        return mine is other or all(one.id == two.id for one, two in zip(mine, other, strict=True))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.node.branches)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Branch"), self.tr("Probability"), self.tr("Utility"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = index.column() == LABEL or (index.column() == PROBABILITY and self.node.kind == "chance")
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self._written(index.row(), index.column())
        if role == BELOW and index.column() == PROBABILITY:
            return self._number(index.row())
        if role == QUIET:
            return self.node.branches[index.row()].id in self._short
        if role == TROUBLE:
            return self._trouble(index.row(), index.column())
        return self._tip(index) if role == Qt.ItemDataRole.ToolTipRole else None

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        document, place = self._store.document, (*self.place, index.row())
        if index.column() == LABEL:
            keystrokes.apply(self.tr("Rename the branch"), edits.set_label(document, place, text))
        else:
            entry = read_probability(text, document.number_format.words)
            scenario = self._store.settings.scenario
            after = edits.set_probability_in(document, scenario, place, entry.formula, entry.low, entry.high)
            keystrokes.apply(self._change_of_probability(index.row()), after)

    def finish(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        try:
            self.write(index, text, keystrokes)
        except FormulaError:
            place, scenario = (*self.place, index.row()), self._store.settings.scenario
            after = edits.set_probability_in(self._store.document, scenario, place, as_typed(text))
            keystrokes.apply(self._change_of_probability(index.row()), after)

    def _text(self, row: int, column: int) -> str:
        branch = self.node.branches[row]
        if column == LABEL:
            return branch.label
        if column == VALUE:
            return say_value_at(self._store, (*self.place, row))
        formula = self._formula(row)
        if isinstance(formula, str):
            return formula
        rolled = self._figures().rolled
        numbers = rolled.written or rolled.shares
        return show_probability(numbers[row] if numbers else None, self._store.document.number_format)

    def _written(self, row: int, column: int) -> str:
        branch = self.node.branches[row]
        return branch.label if column == LABEL else write_formula(self._formula(row))

    def _number(self, row: int) -> str:
        """The number behind a formula, and the probability here where it differs because of what is known already."""
        rolled, shown = self._figures().rolled, self._store.document.number_format
        written = rolled.written[row] if rolled.written else None
        share = rolled.shares[row] if rolled.shares else None
        if written is not None and share is not None and abs(written - share) > 1e-9:
            numbers = show_probability(written, shown), show_probability(share, shown)
            return self.tr("{written}, here {share}").format(written=numbers[0], share=numbers[1])
        if isinstance(self._formula(row), str):
            return show_probability(written, shown)
        return ""

    def _formula(self, row: int) -> Formula | None:
        """The probability as it is written, in the scenario that is looked at if it has its own."""
        scenario = self._store.settings.scenario
        return edits.probability_in(self._store.document, scenario, self.node.branches[row])

    def _trouble(self, row: int, column: int) -> str:
        troubles = self._figures().rolled.trouble if column == PROBABILITY else ()
        return " ".join(as_sentence(trouble.sentence) for trouble in troubles if _speaks_of(trouble, row))

    def _tip(self, index: Index) -> str:
        """What is wrong in the cell; else the whole label, and why the branch is greyed."""
        trouble = self._trouble(index.row(), index.column())
        branch = self.node.branches[index.row()]
        short = self._short.get(branch.id)
        if trouble or short is None:
            return trouble or branch.label
        told = self.tr("Never the best: wherever all numbers lie in their ranges, {other} is better by {gap} or more.")
        gap = show_value(short.by, self._store.document.number_format)
        return f"{branch.label}\n{told.format(other=short.of, gap=gap)}"

    def _figures(self) -> Figures:
        return figures_at(self._store.rollback, self.place)

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignLeft if column == LABEL else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _change_of_probability(self, row: int) -> str:
        return self.tr("Change the probability of {label}").format(label=self.node.branches[row].label)


def _speaks_of(trouble: Trouble, row: int) -> bool:
    return trouble.field == "probability" and trouble.branch in (None, row)


class BranchTable(Section):
    """The table with, at chance nodes and logit decisions, the odds of the current row."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._model = BranchModel(store, self)
        self.table = CellsTable(store, self._model, self.tr("Branches"), self)
        self.table.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar = OddsBar(store, self)
        self.heading.setText(self.tr("Branches"))
        self.heading.show()
        self.column.addWidget(self.table)
        self.column.addWidget(self.bar)
        self.table.view.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def set_style(self, style: Style) -> None:
        self.table.set_style(style)
        self.bar.set_style(style)

    def show_never_best(self, short: Mapping[str, Short]) -> None:
        """Greys the branches that are never the best; by their ids."""
        self._model.show_never_best(short)

    def show_place(self, place: Place) -> None:
        """Shows a decision or a chance node; hides for the rest."""
        node = node_at(self._store.document.root, place)
        other = node.id != self._model.node.id
        self._model.show_place(place)
        if other:
            self.table.refuse("")
        self.setVisible(bool(node.branches))
        by_odds = node.kind == "chance" or (isinstance(node, Decision) and node.rationality is not None)
        self.table.view.setColumnHidden(PROBABILITY, not by_odds)
        self.bar.setVisible(by_odds)
        if by_odds and node.branches:
            self.bar.show_branch(place, max(self.table.view.currentIndex().row(), 0))

    def _on_current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self.bar.isHidden():
            self.bar.show_branch(self._model.place, current.row())
