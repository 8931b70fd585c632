"""Consequences: what each first move brings of everything at stake, and why the best one leads the next."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.consequences import Alternative, consequences, waterfall
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.numbers import show_value
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import words
from planner.ui.questions.knowing import signed
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View


class ConsequencesView(View):
    """A row for each attribute, a column for each first move; beside it the lead, attribute by attribute."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("consequences", live, style, parent)
        self.sheet = Sheet(self.tr("Consequences"), self.body)
        self.sheet.set_style(style)
        self.chart = BarsChart(self.tr("Why the best move leads the next"), style, self.body)
        self.told = words("", self.body, "quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.sheet, 3)
        row.addWidget(self.chart, 2)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.told)
        self.setFocusProxy(self.sheet)

    def study(self) -> Study:
        return _weighed

    def show_result(self, rollback: Rollback, result: object) -> None:
        moves: tuple[Alternative, ...] = result  # type: ignore[assignment]
        self._show_lines(rollback, moves)
        ranked = sorted(moves, key=lambda move: -move.value)
        self.chart.setVisible(len(ranked) > 1)
        self.told.setVisible(len(ranked) > 1)
        if len(ranked) > 1:
            self._show_lead(rollback, ranked[0], ranked[1])

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.sheet.set_style(style)
        self.chart.set_style(style)

    def _show_lines(self, rollback: Rollback, moves: tuple[Alternative, ...]) -> None:
        document, fmt = rollback.document, rollback.document.number_format
        columns = [Column(self.tr("At stake"))]
        for move in moves:
            worse = self.tr("Dominated by {moves}").format(moves=", ".join(move.dominated_by))
            columns.append(Column(move_name(move.move), True, worse if move.dominated_by else "", wide=True))
        values = [move.value for move in moves]
        best = frozenset(position for position, value in enumerate(values, start=1) if value == max(values))
        lines = [Line((self.tr("Value"), *(show_value(v, fmt) for v in values)), ("Value", *values), strong=best)]
        for position, attribute in enumerate(document.attributes):
            told = [move.consequences[position] for move in moves]
            name = f"{attribute.name or attribute.id} ({attribute.unit})" if attribute.unit else attribute.name
            spans = [
                f"{move_name(move.move)}: {show_value(c.low, fmt)} … {show_value(c.high, fmt)}"
                for move, c in zip(moves, told, strict=True)
            ]
            shown = (name or attribute.id, *(show_value(c.expected, fmt) for c in told))
            lines.append(Line(shown, (name or attribute.id, *(c.expected for c in told)), tip="\n".join(spans)))
        self.sheet.show_lines(columns, lines)

    def _show_lead(self, rollback: Rollback, best: Alternative, next_best: Alternative) -> None:
        document = rollback.document
        names = {each.id: each.name or each.id for each in document.attributes} | {"": self.tr("Attitude to risk")}
        bars = []
        for each in sorted(waterfall(best, next_best), key=lambda bar: -abs(bar.gain)):
            gain = signed(each.gain, document)
            tip = f"{names[each.attribute]}: {gain}"
            bars.append(Bar(names[each.attribute], min(each.gain, 0.0), max(each.gain, 0.0), gain, tip))
        self.chart.table_text = "\n".join(f"{bar.name}\t{bar.low + bar.high!r}" for bar in bars)
        lead = signed(best.value - next_best.value, document)
        self.chart.show_picture(Bars(bars, 0.0, self.tr("lead {lead}").format(lead=lead)))
        told = self.tr("Why {best} leads {next_best}, by what is at stake.")
        self.told.setText(told.format(best=move_name(best.move), next_best=move_name(next_best.move)))


def _weighed(rollback: Rollback, _progress: Progress) -> object:
    return consequences(rollback)
