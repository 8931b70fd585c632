"""What a scenario lays over the base case, as a table: what it is, its base value, its value in the scenario."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Document, Scenario
from planner.model.entries import read_amount, read_probability, write_formula
from planner.model.nodes import Chance, Formula
from planner.model.numbers import show_amount, show_probability
from planner.model.places import labels, nodes
from planner.ui.panels.keystrokes import Keystrokes
from planner.ui.panels.live_cells import Index

WHAT, BASE, HERE = range(3)


@frozen(kw_only=True)
class Overlay:
    """One line: a variable, or a branch of a chance node."""

    id: str
    what: str
    base: Formula | None  # None where the document has no such variable or branch
    here: Formula
    is_branch: bool


def overlays(document: Document, scenario: Scenario) -> list[Overlay]:
    """What a scenario lays over: variables in the order in which it names them, then branches in reading order."""
    base = {variable.id: variable.value for variable in document.variables}
    found = [
        Overlay(id=name, what=name, base=base.get(name), here=value, is_branch=False)
        for name, value in scenario.values.items()
    ]
    left = dict(scenario.probabilities)
    for node in nodes(document.root):
        if not left:
            break
        if not isinstance(node, Chance):
            continue
        for label, branch in zip(labels(node), node.branches, strict=True):
            if branch.id in left:
                what = f"{node.title or node.id} › {label}"
                here = left.pop(branch.id)
                found.append(Overlay(id=branch.id, what=what, base=branch.probability, here=here, is_branch=True))
    return found + [Overlay(id=name, what=name, base=None, here=here, is_branch=True) for name, here in left.items()]


class OverlayModel(QAbstractTableModel):
    """The last column is edited: by amounts at variables, by probabilities at branches."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._scenario = ""
        self._overlays: list[Overlay] = []

    @property
    def overlays(self) -> list[Overlay]:
        return self._overlays

    def show_scenario(self, scenario: Scenario) -> None:
        """Shows what a scenario lays over, as it is now."""
        now = overlays(self._store.document, scenario)
        if [line.id for line in now] == [line.id for line in self._overlays] and scenario.id == self._scenario:
            self._overlays = now
            if now:
                self.dataChanged.emit(self.index(0, WHAT), self.index(len(now) - 1, HERE))
            return
        self.beginResetModel()
        self._scenario, self._overlays = scenario.id, now
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._overlays)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What"), self.tr("Base case"), self.tr("In this scenario"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == HERE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._overlays[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.what if column == WHAT else self._show(line, line.base if column == BASE else line.here)
        if role == Qt.ItemDataRole.EditRole:
            return write_formula(line.here)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.what if line.base is not None else self.tr("The document does not have this any more.")
        return None

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        line, document = self._overlays[index.row()], self._store.document
        if line.is_branch:
            formula = read_probability(text, document.number_format.words).formula
            after = edits.lay_probability(document, self._scenario, line.id, formula)
        else:
            after = edits.lay_value(document, self._scenario, line.id, read_amount(text))
        keystrokes.apply(self.tr("Change {what} in the scenario").format(what=line.what), after)

    def finish(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        self.write(index, text, keystrokes)

    def _show(self, line: Overlay, formula: Formula | None) -> str:
        shown = self._store.document.number_format
        if line.is_branch and isinstance(formula, float):
            return show_probability(formula, shown)
        return show_amount(formula, shown)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == WHAT else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
