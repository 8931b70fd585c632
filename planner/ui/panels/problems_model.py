"""Problems first, warnings after them, as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from planner.model.problems import Problem
from planner.ui.panels.live_cells import Index
from planner.ui.panels.marks import as_sentence

PROBLEM = Qt.ItemDataRole.UserRole
"""Gives the problem of a row."""

IS_WARNING = Qt.ItemDataRole.UserRole + 1


class ProblemsModel(QAbstractListModel):
    """What is wrong, each with its place in words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []

    def show_problems(self, problems: Sequence[Problem], warnings: Sequence[Problem]) -> bool:
        """Takes over what is wrong now; whether it differs from what was."""
        if self._problems == problems and self._warnings == warnings:
            return False
        self.beginResetModel()
        self._problems, self._warnings = list(problems), list(warnings)
        self.endResetModel()
        return True

    def problem_at(self, row: int) -> Problem:
        number = len(self._problems)
        return self._problems[row] if row < number else self._warnings[row - number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._problems) + len(self._warnings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self.problem_at(index.row())
        if role == PROBLEM:
            return problem
        if role == IS_WARNING:
            return index.row() >= len(self._problems)
        if role == Qt.ItemDataRole.DisplayRole:
            return as_sentence(problem.sentence)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            kind = self.tr("Warning") if index.row() >= len(self._problems) else self.tr("Problem")
            return f"{kind}: {as_sentence(problem.sentence)} {problem.where}"
        return None
