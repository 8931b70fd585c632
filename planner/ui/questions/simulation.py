"""Simulation: what each first move is worth when all that is uncertain about the numbers themselves is drawn."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.drawing.style import Style
from planner.model.numbers import show_value
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.charts.chart import series_colours
from planner.ui.charts.histogram import Histogram, HistogramChart, Histograms
from planner.ui.charts.settling import Course, Settling, SettlingChart
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words
from planner.ui.questions.drawn import Draw, Drawn, Draws, Way
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name, move_place
from planner.ui.questions.sheet import Column, Line, Sheet, as_tsv
from planner.ui.questions.view import View

COUNTS = (1_000, 10_000, 100_000, 1_000_000)
"""How many draws are offered."""

WIDE = 820
"""Pixels from which the shares stand beside the rest."""

SIDE = 264  # pixels of the choices

LIKELY = 1.96
"""Standard errors to both sides of a mean that hold 95 %."""


class SimulationView(View):
    """How often each move is best, and the spread of its expected value given the parameters drawn."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("simulation", live, style, parent)
        self._result: Draws | None = None
        self.draws = self._box(self.tr("Draws"), *(self.tr("{n} draws").format(n=f"{count:,}") for count in COUNTS))
        self.draws.setCurrentIndex(1)
        self.seed = QSpinBox(self.body)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setPrefix(self.tr("seed "))
        self.seed.setRange(0, 999_999)
        self.seed.setValue(1)
        self.seed.setKeyboardTracking(False)
        self.later = self._box(self.tr("Later choices"), self.tr("Later choices anew"), self.tr("Plan held"))
        self.showing = self._box(
            self.tr("Shown"), self.tr("Histogram"), self.tr("Settling"), self.tr("How often best"), self.tr("Figures")
        )
        self.told = words("", self.body, "quiet", wrap=True)
        worth = self.tr("Expected value given the parameters")
        self.histogram = HistogramChart(worth, style, self.body)
        self.settling = SettlingChart(self.tr("How the means settle"), style, self.body)
        self.shares = BarsChart(self.tr("How often each first move is best"), style, self.body)
        self.sheet = Sheet(worth, self.body)
        self.sheet.set_style(style)
        self._arrange()
        for chart in (self.histogram, self.shares):
            chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)
        self.draws.activated.connect(self._on_wish_changed)
        self.seed.valueChanged.connect(self._on_wish_changed)
        self.later.activated.connect(self._on_look_changed)
        self.showing.activated.connect(self._on_look_changed)

    def _box(self, name: str, *choices: str) -> QComboBox:
        box = ElidedBox(self.body)
        box.setAccessibleName(name)
        box.addItems(choices)
        return box

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.draws, 1)
        top.addWidget(self.seed)
        side.addLayout(top)
        for box in (self.later, self.showing):
            side.addWidget(box)
        self.told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        side.addWidget(self.told, 1)
        holder = QWidget(self.body)
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(SIDE)
        self.pages = QStackedWidget(self.body)
        for page in (self.histogram, self.settling, QWidget(self.pages), self.sheet):
            self.pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(holder)
        row.addWidget(self.pages, 3)
        row.addWidget(self.shares, 2)
        self.column.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_to_page()

    def _turn_to_page(self) -> None:
        """The shares stand beside the rest where there is room, or alone when they are asked for."""
        number = self.showing.currentIndex()
        self.pages.setCurrentIndex(number)
        alone = self.pages.currentWidget() not in (self.histogram, self.settling, self.sheet)
        self.pages.setVisible(not alone)
        self.shares.setVisible(alone or self.width() >= WIDE)

    def study(self) -> Study:
        return Draw(COUNTS[self.draws.currentIndex()], self.seed.value())

    def show_result(self, rollback: Rollback, result: object) -> None:
        if result is None:
            names = ", ".join(variable.id for variable in rollback.document.variables[:1]) or self.tr("a probability")
            self.say(self.tr("Give {input} a range to see it here.").format(input=names))
            return
        assert isinstance(result, Draws)
        self._result = result
        self._draw(rollback, result)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        for part in (self.histogram, self.settling, self.shares, self.sheet):
            part.set_style(style)
        if self._result is not None:
            self._show_lines(self.rollback, self._result)  # the table has the charts' colours

    def _draw(self, rollback: Rollback, result: Draws) -> None:
        self._turn_to_page()
        self._show_histograms(rollback, result)
        self._show_settling(rollback, result)
        self._show_shares(rollback, result)
        self._show_lines(rollback, result)
        told = self.tr("Numbers drawn: {count}. A draw gives an expected value, not what will happen.")
        told = told.format(count=len(result.names))
        if result.undefined:
            told += " " + self.tr("{count} draws leave no value.").format(count=f"{result.undefined:,}")
        self.told.setText(told)
        self.told.setToolTip(told)

    def _way(self, move: Drawn) -> Way:
        return move.held if self.later.currentIndex() == 1 else move.anew

    def _show_histograms(self, rollback: Rollback, result: Draws) -> None:
        fmt, edges = rollback.document.number_format, result.edges
        rows = [
            Histogram(
                move_name(rollback.document, move.move),
                self._way(move).shares,
                move_place(rollback.document, move.move),
            )
            for move in result.moves
        ]
        tips: list[str] = []
        for number in range(len(edges) - 1):
            head = f"{show_value(float(edges[number]), fmt)} … {show_value(float(edges[number + 1]), fmt)}"
            tips.append("\n".join([head, *(f"{row.name}: {_percent(float(row.shares[number]))}" for row in rows)]))
        columns = [Column("from"), Column("to"), *(Column(row.name) for row in rows)]
        lines = [
            Line((), (float(edges[i]), float(edges[i + 1]), *(float(row.shares[i]) for row in rows)))
            for i in range(len(edges) - 1)
        ]
        self.histogram.table_text = as_tsv(columns, lines)
        worth = self.tr("Expected value given the parameters")
        self.histogram.show_picture(Histograms(edges, rows, worth, self.tr("share of draws"), tips))

    def _show_settling(self, rollback: Rollback, result: Draws) -> None:
        fmt = rollback.document.number_format
        ways = [(move_name(rollback.document, move.move), self._way(move).settling) for move in result.moves]
        courses: list[Course] = []
        for name, marks in ways:
            means, errors = np.array([mean for _, mean, _ in marks]), np.array([error for _, _, error in marks])
            courses.append(Course(name, means - means[-1], LIKELY * errors))
        counts = [count for count, _, _ in ways[0][1]]
        tips: list[str] = []
        lines: list[Line] = []
        for number, count in enumerate(counts):
            told = [self.tr("after {n} draws").format(n=f"{count:,}")]
            for name, marks in ways:
                _, mean, error = marks[min(number, len(marks) - 1)]
                told.append(f"{name}: {show_value(mean, fmt)} ± {LIKELY * error:.2g}")
            tips.append("\n".join(told))
            figures = [x for _, marks in ways for x in marks[min(number, len(marks) - 1)][1:]]
            lines.append(Line((), (count, *figures)))
        columns = [Column("draws"), *(Column(f"{name} {part}") for name, _ in ways for part in ("mean", "error"))]
        self.settling.table_text = as_tsv(columns, lines)
        away = self.tr("mean, less that of all")
        self.settling.show_picture(Settling(np.array(counts, float), courses, self.tr("draws"), away, tips))

    def _show_shares(self, rollback: Rollback, result: Draws) -> None:
        bars = []
        for move in result.moves:
            name, share = move_name(rollback.document, move.move), _percent(move.best)
            tip = self.tr("{move} is best in {share} of the draws").format(move=name, share=share)
            bars.append(Bar(name, 0.0, move.best, share, tip, move_place(rollback.document, move.move)))
        self.shares.table_text = as_tsv(
            (Column("move"), Column("best in")), [Line((), (bar.name, bar.high)) for bar in bars]
        )
        self.shares.show_picture(Bars(bars, 0.0, self.tr("best in so many draws")))

    def _show_lines(self, rollback: Rollback, result: Draws) -> None:
        fmt = rollback.document.number_format
        heads = (self.tr("Today"), self.tr("Mean"), self.tr("SD"), "5 %", "50 %", "95 %", self.tr("Best in"))
        columns = [Column(self.tr("First move")), *(Column(head, True) for head in heads)]
        lines = []
        for move, colour in zip(result.moves, series_colours(self.look, len(result.moves)), strict=True):
            told = self._way(move).figures
            figures = (move.today, *(told[key] for key in ("mean", "sd", "p5", "p50", "p95")))
            name = move_name(rollback.document, move.move)
            shown = (name, *(show_value(figure, fmt) for figure in figures), _percent(move.best))
            place = move_place(rollback.document, move.move)
            lines.append(Line(shown, (name, *figures, move.best), place, colour=colour))
        self.sheet.show_lines(columns, lines)

    def _on_wish_changed(self, _value: int) -> None:
        self.ask()

    def _on_look_changed(self, _index: int) -> None:
        if self._result is not None:
            self._draw(self.rollback, self._result)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
