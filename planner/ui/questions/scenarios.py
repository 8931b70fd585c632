"""Scenarios: what each first move is worth in each, what would be done, and what that gives up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.numbers import show_value
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_place
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView

if TYPE_CHECKING:
    from planner.analysis.compare import Comparison


class ScenariosView(SheetView):
    """A row for each scenario, a column for each first move."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("scenarios", live, style, parent)
        self.sheet.setAccessibleName(self.tr("Scenarios"))

    def study(self) -> Study:
        return _compared

    def show_result(self, rollback: Rollback, result: Comparison) -> None:
        document, fmt = rollback.document, rollback.document.number_format
        if not document.scenarios:
            self.say(self.tr("This document has no scenarios. A scenario is a set of values laid over the base case."))
            return
        moves = [row.move for row in result.moves]
        columns = [Column(self.tr("Scenario")), *(Column(move, figure=True) for move in moves)]
        columns += [Column(self.tr("Best first move")), Column(self.tr("What flips"))]
        lines = []
        for row in result.scenarios:
            flips = "; ".join(f"{flip.decision}: {', '.join(flip.here)}" for flip in row.flips)
            worth = [row.moves.get(move) for move in moves]
            what = " or ".join(row.choice) if not row.problems else row.problems[0].sentence
            lines.append(
                Line(
                    (row.name, *(show_value(value, fmt) for value in worth), what, flips or "–"),
                    (row.name, *worth, what, flips),
                    move_place(document, row.choice[:1]),
                    "strong" if row.scenario == rollback.settings.scenario else "",
                    row.policy,
                )
            )
        self.sheet.show_lines(columns, lines)
        self.tell(self._regrets(rollback, result))

    def _regrets(self, rollback: Rollback, result: Comparison) -> str:
        fmt = rollback.document.number_format
        regrets = "; ".join(f"{row.move} {show_value(row.regret, fmt)}" for row in result.moves)
        least = self.tr(" and ").join(result.minimax)
        told = self.tr(
            "Least largest regret: {moves}. Largest regret of each: {regrets}. Regret depends on the moves listed."
        )
        return told.format(moves=least, regrets=regrets) if result.moves else ""


def _compared(rollback: Rollback, _progress: Progress) -> object:
    from planner.analysis.compare import compare

    return compare(rollback.document, rollback.settings)
