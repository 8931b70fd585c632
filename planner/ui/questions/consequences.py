"""Consequences: what each first move brings of everything at stake, and why one leads another."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.analysis.consequences import Alternative, Consequence, consequences, waterfall
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document, NumberFormat
from planner.model.numbers import show_value
from planner.ui.charts.waterfall import Fall, Waterfall, WaterfallChart
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words
from planner.ui.questions.knowing import signed
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View


class ConsequencesView(View):
    """A row for each attribute, a column for each first move; beside it why one leads another, step by step."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("consequences", live, style, parent)
        self._moves: tuple[Alternative, ...] = ()
        self.sheet = Sheet(self.tr("Consequences"), self.body)
        self.sheet.set_style(style)
        self.chart = WaterfallChart(self.tr("Why one move leads another"), style, self.body)
        self.why = self._choice(self.tr("The move to be explained"))
        self.against = self._choice(self.tr("The move it is held against"))
        self._pair = QWidget(self.body)
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(words(self.tr("Why"), self._pair, "quiet"))
        pair.addWidget(self.why, 1)
        pair.addWidget(words(self.tr("leads"), self._pair, "quiet"))
        pair.addWidget(self.against, 1)
        right = QVBoxLayout()
        right.addWidget(self._pair)
        right.addWidget(self.chart, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.sheet, 3)
        row.addLayout(right, 2)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.sheet)
        self.why.activated.connect(self._on_pair_activated)
        self.against.activated.connect(self._on_pair_activated)

    def study(self) -> Study:
        return _weighed

    def show_result(self, rollback: Rollback, result: object) -> None:
        self._moves = result  # type: ignore[assignment]
        self._show_lines(rollback.document, self._moves)
        several = len(self._moves) > 1
        self.chart.setVisible(several)
        self._pair.setVisible(several)
        if several:
            self._fill_pair()
            self._show_lead()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.sheet.set_style(style)
        self.chart.set_style(style)

    # What is shown

    def _show_lines(self, document: Document, moves: tuple[Alternative, ...]) -> None:
        fmt = document.number_format
        columns = [Column(self.tr("At stake"))]
        for move in moves:
            name = move_name(self.rollback.document, move.move)
            columns.append(Column(name, True, "\n".join(filter(None, (name, self._dominated(move)))), wide=True))
        values = [move.value for move in moves]
        best = frozenset(position for position, value in enumerate(values, start=1) if value == max(values))
        lines = [Line((self.tr("Value"), *(show_value(v, fmt) for v in values)), ("Value", *values), strong=best)]
        for position, attribute in enumerate(document.attributes):
            told = [move.consequences[position] for move in moves]
            name = attribute.name or attribute.id
            name = f"{name} ({attribute.unit})" if attribute.unit else name
            shown = (name, *(_level(c, fmt) for c in told))
            tip = self.tr("Expected level, and between least and most of what can happen")
            lines.append(Line(shown, (name, *(c.expected for c in told)), tip=tip))
        if any(move.dominated_by for move in moves):
            told = [self._dominated(move) for move in moves]
            lines.append(Line((self.tr("Dominated"), *(text or "–" for text in told)), tone="quiet"))
        self.sheet.show_lines(columns, lines)

    def _dominated(self, move: Alternative) -> str:
        by = ", ".join(move.dominated_by)
        return self.tr("by {moves}").format(moves=by) if by else ""

    def _fill_pair(self) -> None:
        """The moves to choose from; the best against the next until others are chosen."""
        names = [move_name(self.rollback.document, move.move) for move in self._moves]
        if names != [self.why.itemText(i) for i in range(self.why.count())]:
            ranked = sorted(range(len(names)), key=lambda i: -self._moves[i].value)
            for box, chosen in ((self.why, ranked[0]), (self.against, ranked[1])):
                box.clear()
                box.addItems(names)
                box.setCurrentIndex(chosen)

    def _show_lead(self) -> None:
        document, fmt = self.rollback.document, self.rollback.document.number_format
        one, other = self._moves[self.why.currentIndex()], self._moves[self.against.currentIndex()]
        names = {each.id: each.name or each.id for each in document.attributes} | {"": self.tr("Attitude to risk")}
        steps = []
        for bar in sorted(waterfall(one, other), key=lambda bar: -abs(bar.gain)):
            gain = signed(bar.gain, document)
            if bar.gain:
                steps.append(Fall(names[bar.attribute], bar.gain, gain, f"{names[bar.attribute]}: {gain}"))
        self.chart.table_text = "\n".join(f"{step.name}\t{step.gain!r}" for step in steps)
        lead = signed(one.value - other.value, document)
        end = f"{show_value(one.value, fmt)} ({lead})"
        self.chart.show_picture(
            Waterfall(
                other.value,
                move_name(self.rollback.document, other.move),
                show_value(other.value, fmt),
                steps,
                move_name(self.rollback.document, one.move),
                end,
            )
        )

    def _choice(self, name: str) -> QComboBox:
        box = ElidedBox(self.body)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _on_pair_activated(self, _index: int) -> None:
        self._show_lead()


def _level(found: Consequence, fmt: NumberFormat) -> str:
    """An expected level, with the range of what can happen unless it is sure."""
    level = show_value(found.expected, fmt)
    if found.low == found.high:
        return level
    return f"{level} ({show_value(found.low, fmt)} … {show_value(found.high, fmt)})"


def _weighed(rollback: Rollback, _progress: Progress) -> object:
    return consequences(rollback)
