"""Scenarios: what each first move is worth in each, what would be done, what flips, and how each fares over all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.numbers import show_value
from planner.model.sentences import said
from planner.ui.document.plain_number import read_number
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Line as TypedLine
from planner.ui.panels.marks import set_role, words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_place
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView
from planner.ui.questions.stakeholders import title_of
from planner.ui.scale import px

if TYPE_CHECKING:
    from planner.analysis.compare import Comparison, ScenarioRow


class ScenariosView(SheetView):
    """A row for each scenario, a column for each first move; beneath, each move over all scenarios."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("scenarios", live, style, parent)
        self.sheet.setAccessibleName(self.tr("Scenarios"))
        self.measure = ElidedBox(self.body)
        self.measure.setAccessibleName(self.tr("What is shown"))
        self.measure.addItem(self.tr("Value"), "value")
        self.measure.addItem(self.tr("Regret"), "regret")
        self.threshold = TypedLine(self.body)
        self.threshold.setAccessibleName(self.tr("What a move should reach"))
        self.threshold.setPlaceholderText(self.tr("a value"))
        self.threshold.setMaximumWidth(px(80))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(words(self.tr("Show"), self.body, "quiet"))
        top.addWidget(self.measure)
        top.addStretch(1)
        top.addWidget(words(self.tr("A move should reach"), self.body, "quiet"))
        top.addWidget(self.threshold)
        self.column.insertLayout(0, top)
        self.measure.activated.connect(self._on_choice_changed)
        self.threshold.textEdited.connect(self._on_threshold_text_edited)

    def study(self) -> Study:
        return partial(_compared, self._reach())

    def show_result(self, rollback: Rollback, result: Comparison) -> None:
        document = rollback.document
        if not document.scenarios:
            self.say(self.tr("This document has no scenarios. A scenario is a set of values laid over the base case."))
            return
        moves = [row.move for row in result.moves]
        columns = [Column(self.tr("Scenario")), *(Column(move, True, move, wide=True) for move in moves)]
        columns += [Column(self.tr("Best first move")), Column(self.tr("What flips"))]
        lines = [self._scenario(rollback, row, moves) for row in result.scenarios]
        self.sheet.show_lines(columns, lines + self._over_all(document, result))
        self.tell(self._regrets(result))

    # What is shown

    def _scenario(self, rollback: Rollback, row: ScenarioRow, moves: list[str]) -> Line:
        document, fmt = rollback.document, rollback.document.number_format
        flips = "; ".join(f"{title_of(document, flip.decision)}: {' or '.join(flip.here)}" for flip in row.flips)
        told = row.moves if self.measure.currentData() == "value" else row.regret
        worth = [told.get(move) for move in moves]
        what = said(" or ").join(row.choice) if not row.problems else row.problems[0].sentence
        best = frozenset(moves.index(move) + 1 for move in row.choice if move in moves)
        return Line(
            (row.name, *("–" if each is None else show_value(each, fmt) for each in worth), what or "–", flips or "–"),
            (row.name, *worth, what, flips),
            move_place(document, row.choice[:1]),
            "strong" if row.scenario == rollback.settings.scenario else "",
            "\n".join(filter(None, (row.policy, flips))),
            strong=best,
        )

    def _over_all(self, document: Document, result: Comparison) -> list[Line]:
        """How each first move fares: its worst value, its largest regret, how often it is best and good enough."""
        fmt, told = document.number_format, []
        told.append((self.tr("Worst value"), [show_value(row.worst, fmt) for row in result.moves]))
        told.append((self.tr("Largest regret"), [show_value(row.regret, fmt) for row in result.moves]))
        told.append((self.tr("Best in"), [f"{100 * row.best:.0f} %" for row in result.moves]))
        if any(row.meets is not None for row in result.moves):
            reached = self.tr("Reaches {value} in").format(value=self.threshold.text().strip())
            told.append((reached, [f"{100 * (row.meets or 0.0):.0f} %" for row in result.moves]))
        if not result.moves:
            return []
        least = frozenset(1 + i for i, row in enumerate(result.moves) if row.move in result.minimax)
        strong = [frozenset[int](), least, *(frozenset[int]() for _ in told[2:])]
        return [
            Line((name, *figures, "", ""), tone="quiet", strong=marks)
            for (name, figures), marks in zip(told, strong, strict=True)
        ]

    def _regrets(self, result: Comparison) -> str:
        if not result.moves:
            return ""
        told = self.tr("Least largest regret: {moves}. Regret depends on the moves listed; each scenario counts once.")
        return told.format(moves=self.tr(" and ").join(result.minimax))

    # How

    def _reach(self) -> float | None:
        try:
            return read_number(self.threshold.text())
        except FormulaError:
            return None

    def _on_choice_changed(self, _index: int) -> None:
        self.ask()

    def _on_threshold_text_edited(self, text: str) -> None:
        set_role(self.threshold, "error" if text.strip() and self._reach() is None else "")
        self.ask()


def _compared(threshold: float | None, rollback: Rollback, _progress: Progress) -> object:
    from planner.analysis.compare import compare

    return compare(rollback.document, rollback.settings, threshold)
