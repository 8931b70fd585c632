"""Simulation: what each first move is worth when all that is uncertain about the numbers themselves is drawn."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.analysis.simulate import Simulation, simulate, summary
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.numbers import show_value
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name, move_place
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View

DRAWS = 10_000


class SimulationView(View):
    """How often each move is best, and the spread of its expected value given the numbers drawn."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("simulation", live, style, parent)
        self.chart = BarsChart(self.tr("How often each first move is best"), style, self.body)
        self.sheet = Sheet(self.tr("Expected value given the numbers drawn"), self.body)
        self.sheet.set_style(style)
        self.told = words("", self.body, "quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 2)
        row.addWidget(self.sheet, 3)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.told)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)

    def study(self) -> Study:
        return _simulated

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Simulation)
        if result.problems:
            self.say(f"{result.problems[0].where}: {result.problems[0].sentence}")
            return
        if not result.names or not result.moves:
            names = ", ".join(variable.id for variable in rollback.document.variables[:1]) or self.tr("a probability")
            self.say(self.tr("Give {input} a range to see it here.").format(input=names))
            return
        self._show_bars(rollback, result)
        self._show_lines(rollback, result)
        told = self.tr("{draws} draws of {count} numbers. A draw gives an expected value, not what will happen.")
        self.told.setText(told.format(draws=f"{result.draws:,}", count=len(result.names)))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    def _show_bars(self, rollback: Rollback, result: Simulation) -> None:
        bars = []
        for move in result.moves:
            name, share = move_name(move.move), f"{100 * move.best:.1f} %"
            tip = self.tr("{move} is best in {share} of the draws").format(move=name, share=share)
            bars.append(Bar(name, 0.0, move.best, share, tip, move_place(rollback.document, move.move)))
        self.chart.table_text = "\n".join(f"{bar.name}\t{bar.high!r}" for bar in bars)
        self.chart.show_picture(Bars(bars, 0.0, self.tr("best in so many draws")))

    def _show_lines(self, rollback: Rollback, result: Simulation) -> None:
        fmt = rollback.document.number_format
        columns = [Column(self.tr("First move"))]
        heads = (self.tr("Today"), self.tr("Mean"), self.tr("SD"), "5 %", "50 %", "95 %", self.tr("Plan held"))
        columns += [Column(head, True) for head in heads]
        lines = []
        for move in result.moves:
            told, held = summary(move.reoptimised), summary(move.held)
            figures = (move.today, *(told[key] for key in ("mean", "sd", "p5", "p50", "p95")), held["mean"])
            name = move_name(move.move)
            shown = (name, *(show_value(figure, fmt) for figure in figures))
            lines.append(Line(shown, (name, *figures), move_place(rollback.document, move.move)))
        self.sheet.show_lines(columns, lines)


def _simulated(rollback: Rollback, progress: Progress) -> object:
    return simulate(rollback, DRAWS, progress=progress)
