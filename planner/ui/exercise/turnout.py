"""How many of each cell have answered, and nothing of what."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.exercise.state import State, round_of, standing, turnout
from planner.model.nodes import Decision
from planner.ui.panels.marks import words


class Turnout(QWidget):
    """One line a cell: "3 of 4"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = words("", self, "heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        self._shown: object = None

    def show_state(self, state: State) -> None:
        asked = is_asked(state)
        lines = [(cell.name or cell.id, answered, seats) for cell, answered, seats in turnout(state)]
        if (asked, lines) == self._shown:
            return
        self._shown = asked, lines
        answered, seats = sum(line[1] for line in lines), sum(line[2] for line in lines)
        heading = self.tr("Answers in: {answered} of {seats}") if asked else self.tr("Players: {seats} seated")
        heading = heading.format(answered=answered, seats=seats)
        self._heading.setText(heading.upper() if lines else self.tr("Nobody is seated yet").upper())
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, said, of in lines:
            told = self.tr("{n} of {all}").format(n=said, all=of) if asked else str(of)
            self._rows.addWidget(self._row(name, told))

    def _row(self, name: str, told: str) -> QFrame:
        row = QFrame(self)
        row.setObjectName("turnout_row")
        line = QHBoxLayout(row)
        line.setContentsMargins(2, 7, 2, 7)
        line.addWidget(words(name, row), 1)
        line.addWidget(words(told, row, "quiet"))
        row.setAccessibleName(f"{name}: {told}")
        return row


def is_asked(state: State) -> bool:
    """Whether answers are taken now: a round of estimates, or votes."""
    voting = state.play.phase in ("discuss", "decide") and isinstance(standing(state), Decision)
    return round_of(state) is not None or voting
