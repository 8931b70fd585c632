"""The document's variables as a table: name, value with its number beneath where it is a formula, range."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Document, Variable
from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError, literal
from planner.model.nodes import Formula
from planner.model.numbers import show_amount
from planner.ui.panels.keystrokes import Keystrokes, as_typed
from planner.ui.panels.live_cells import BELOW, TROUBLE, Index
from planner.ui.panels.marks import as_sentence
from planner.ui.panels.ranges import join_range, read_range, write_range

NAME, VALUE, RANGE = range(3)


class VariablesModel(QAbstractTableModel):
    """Values and ranges change with each keystroke; a name is given when its cell is left."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._variables = store.document.variables
        self._uses: dict[str, list[str]] = {}

    @property
    def variables(self) -> tuple[Variable, ...]:
        return self._variables

    def follow(self) -> None:
        """Takes over the document's variables as they are now."""
        variables, self._uses = self._store.document.variables, {}
        if len(variables) == len(self._variables):
            self._variables = variables
            if variables:
                self.dataChanged.emit(self.index(0, NAME), self.index(len(variables) - 1, RANGE))
        else:
            self.beginResetModel()
            self._variables = variables
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._variables)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Value"), self.tr("Range"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        variable, column = self._variables[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(variable, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._written(variable, column)
        if role == BELOW and column == VALUE:
            return self._number(variable)
        if role == TROUBLE and column == VALUE:
            return self._trouble(variable)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explain(variable)
        return None

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        variable, document = self._variables[index.row()], self._store.document
        if index.column() == VALUE:
            after = self._with_value(variable, read_amount(text))
            keystrokes.apply(self._change_of(variable), after)
        elif index.column() == RANGE:
            low, high = read_range(text)
            after = edits.set_variable(document, variable.id, low=low, high=high)
            keystrokes.apply(self.tr("Change the range of {name}").format(name=variable.id), after)

    def finish(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        variable, document = self._variables[index.row()], self._store.document
        if index.column() == NAME:
            after = edits.rename_variable(document, variable.id, text.strip())
            keystrokes.apply(self.tr("Rename {name}").format(name=variable.id), after)
            return
        try:
            self.write(index, text, keystrokes)
        except FormulaError:
            if index.column() == RANGE:
                raise
            after = self._with_value(variable, as_typed(text))
            keystrokes.apply(self._change_of(variable), after)

    def _shown(self, variable: Variable, column: int) -> str:
        shown = self._store.document.number_format
        if column == NAME:
            return variable.id
        if column == VALUE:
            return show_amount(self._value(variable), shown)
        if variable.low is None and variable.high is None:
            return ""
        low, high = (show_amount(end, shown) for end in (variable.low, variable.high))
        return join_range(low, high)

    def _written(self, variable: Variable, column: int) -> str:
        if column == NAME:
            return variable.id
        return write_formula(self._value(variable)) if column == VALUE else write_range(variable.low, variable.high)

    def _number(self, variable: Variable) -> str:
        """What the value comes to where it is a formula, or where another is laid over it."""
        number = self._store.rollback.environment.amounts.values.get(variable.id)
        if number is None or literal(self._value(variable)) == number:
            return ""
        return "= " + show_amount(float(f"{number:.6g}"), self._store.document.number_format)

    def _value(self, variable: Variable) -> Formula:
        """The value as it is written, in the scenario that is looked at if it has its own."""
        return edits.value_in(self._store.document, self._store.settings.scenario, variable)

    def _with_value(self, variable: Variable, value: Formula) -> Document:
        return edits.set_value_in(self._store.document, self._store.settings.scenario, variable.id, value)

    def _trouble(self, variable: Variable) -> str:
        problems = self._store.rollback.environment.variable_problems
        return " ".join(
            as_sentence(problem.sentence) for problem in problems if problem.field == f"variables.{variable.id}"
        )

    def _explain(self, variable: Variable) -> str:
        """What is wrong, what it means, and where it is used; the uses are looked up when somebody asks."""
        if variable.id not in self._uses:
            self._uses[variable.id] = edits.uses_of(self._store.document, variable.id)
        uses = self._uses[variable.id]
        used = self.tr("Used in:") + "\n" + "\n".join(uses[:12]) if uses else self.tr("Not used yet.")
        more = self.tr("and {count} more").format(count=len(uses) - 12) if len(uses) > 12 else ""
        return "\n".join(part for part in (self._trouble(variable), variable.note, used, more) if part)

    def _change_of(self, variable: Variable) -> str:
        return self.tr("Change {name}").format(name=variable.id)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
