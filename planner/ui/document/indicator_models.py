"""The two tables of an indicator: how likely it is to be seen given each branch, and what its log holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Indicator
from planner.model.entries import read_probability, write_formula
from planner.model.formulas import FormulaError, literal
from planner.model.indicators import LEAST, MOST, is_day, nodes_about
from planner.model.numbers import show_probability
from planner.model.places import labels
from planner.model.sentences import said
from planner.ui.panels.keystrokes import Keystrokes
from planner.ui.panels.live_cells import Index

LIKELIHOOD = 1
DAY, SEEN, NOTE = range(3)


def seen_words() -> dict[bool | None, str]:
    """What an entry of a log says."""
    say = QCoreApplication.translate
    return {True: say("seen", "seen"), False: say("seen", "not seen"), None: say("seen", "not looked")}


def read_seen(text: str) -> bool | None:
    """What a typed word says: its beginning is enough. Raises FormulaError for another one."""
    typed = text.strip().casefold()
    found = [seen for seen, word in seen_words().items() if typed and word.casefold().startswith(typed)]
    if len(found) != 1:
        raise FormulaError(said("write one of {names}", names=", ".join(seen_words().values())))
    return found[0]


def read_day(text: str) -> str:
    """A day. Raises FormulaError for anything else."""
    if not is_day(text.strip()):
        raise FormulaError(said("write a day as 2019-01-14"))
    return text.strip()


class _IndicatorModel(QAbstractTableModel):
    """What both share: the indicator that is shown, headings, which columns may be edited, which hold figures."""

    heads: tuple[str, ...] = ()
    editable: frozenset[int] = frozenset()
    figures: frozenset[int] = frozenset()

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._rows = 0
        self._of = ""
        self.indicator = Indicator(id="")

    def show_indicator(self, indicator: Indicator) -> None:
        """Shows an indicator as it is now; the same rows leave the keyboard where it is."""
        self.indicator = indicator
        rows = self._count()
        if (rows, indicator.id) == (self._rows, self._of):
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(self.heads) - 1))
            return
        self.beginResetModel()
        self._rows, self._of = rows, indicator.id
        self.endResetModel()

    def _count(self) -> int:
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in self.editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._count():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index.row(), index.column(), editing=role == Qt.ItemDataRole.EditRole)
        return None

    def _text(self, row: int, column: int, *, editing: bool) -> str:
        raise NotImplementedError

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self.figures else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        raise NotImplementedError

    def finish(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        self.write(index, text, keystrokes)


class LikelihoodModel(_IndicatorModel):
    """A row for each branch of the home node."""

    editable = figures = frozenset((LIKELIHOOD,))

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, parent)
        self.heads = (self.tr("If"), self.tr("it is seen with probability"))

    def _branches(self) -> list[tuple[str, str]]:
        """The label and id of each branch of the home node."""
        found = nodes_about(self._store.document.root, self.indicator.about)
        if not found:
            return []
        home = found[0][1]
        return [(label, branch.id) for label, branch in zip(labels(home), home.branches, strict=True)]

    def _count(self) -> int:
        return len(self._branches())

    def _text(self, row: int, column: int, *, editing: bool) -> str:
        label, branch_id = self._branches()[row]
        if column != LIKELIHOOD:
            return label
        likelihood = self.indicator.likelihoods.get(branch_id)
        if likelihood is None:
            return ""
        fmt = self._store.document.number_format
        return write_formula(likelihood) if editing else show_probability(likelihood, fmt)

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        document = self._store.document
        typed = literal(read_probability(text, document.number_format.words).formula)
        if typed is None or not LEAST <= typed <= MOST:
            raise FormulaError(
                said(
                    "it must lie between {least} and {most}: nothing that is seen settles a thing by itself",
                    least=LEAST,
                    most=MOST,
                )
            )
        label, branch_id = self._branches()[index.row()]
        after = edits.set_likelihood(document, self.indicator.id, branch_id, typed)
        keystrokes.apply(self.tr("Change how likely it is seen if {label}").format(label=label), after)


class LogModel(_IndicatorModel):
    """A row for each entry, in the order of the log."""

    editable = frozenset((DAY, SEEN, NOTE))

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, parent)
        self.heads = (self.tr("Day"), self.tr("What was seen"), self.tr("Note"))

    def _count(self) -> int:
        return len(self.indicator.log)

    def _text(self, row: int, column: int, *, editing: bool) -> str:
        entry = self.indicator.log[row]
        return (entry.date, seen_words()[entry.seen], entry.note)[column]

    def write(self, index: Index, text: str, keystrokes: Keystrokes) -> None:
        column = index.column()
        changes: dict[str, object] = {"note": text}
        if column == DAY:
            changes = {"date": read_day(text)}
        elif column == SEEN:
            changes = {"seen": read_seen(text)}
        after = edits.set_observation(self._store.document, self.indicator.id, index.row(), **changes)
        keystrokes.apply(self.tr("Change the log of {name}").format(name=self.indicator.name), after)
