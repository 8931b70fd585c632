"""What to learn: what it is worth to know each uncertainty, by when it is learned and by whom."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.information import Information, information
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_probability, show_value
from planner.model.places import node_at
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.questions.knowing import signed
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View

NOTHING = 1e-9
"""Gains up to this are rounding."""


class InformationView(View):
    """Bars of what is worth knowing before the first decision; beside them every moment, on arrival and before play."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("information", live, style, parent)
        self.chart = BarsChart(self.tr("Worth knowing before the first decision"), style, self.body)
        self.sheet = Sheet(self.tr("Worth knowing, by when it is learned"), self.body)
        self.sheet.set_style(style)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 4)
        row.addWidget(self.sheet, 5)
        self.column.addLayout(row)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)

    def study(self) -> Study:
        return known

    def show_result(self, rollback: Rollback, result: object) -> None:
        told: tuple[Information, ...] = result  # type: ignore[assignment]
        if not told:
            self.say(self.tr("There is no chance node: nothing is uncertain, so there is nothing to learn."))
            return
        self._show_bars(rollback, [each for each in told if not each.before])
        self._show_lines(rollback.document, told)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    def _show_bars(self, rollback: Rollback, first: list[Information]) -> None:
        document, fmt = rollback.document, rollback.document.number_format
        bars = []
        for each in sorted(first, key=lambda each: -each.public.before_play):
            gain, name = each.public.before_play, uncertainty_name(document, each)
            worth = signed(gain, document)
            tip = self.tr("{what}, known before the first decision: {worth}").format(what=name, worth=worth)
            bars.append(Bar(name, min(gain, 0.0), max(gain, 0.0), worth, tip, place_of(document, each.nodes[0])))
        base = self.tr("today {value}").format(value=show_value(first[0].today, fmt)) if first else ""
        self.chart.table_text = "\n".join(f"{bar.name}\t{bar.high + bar.low!r}" for bar in bars)
        self.chart.show_picture(Bars(bars, 0.0, base))

    def _show_lines(self, document: Document, told: tuple[Information, ...]) -> None:
        columns = [
            Column(self.tr("What is learned")),
            Column(self.tr("Before")),
            Column(self.tr("On arrival"), True, self.tr("Where the decision is reached: informed less uninformed")),
            Column(self.tr("Before play"), True, self.tr("At the start, knowing that it will be learned there")),
            Column(self.tr("Private"), True, self.tr("Before play, if the others do not learn it")),
            Column(self.tr("Reach"), True),
        ]
        lines = []
        root = document.root.id  # just before the root's decision is before the first decision
        for each in sorted((each for each in told if each.before != root), key=lambda each: -each.public.before_play):
            gains = each.public.value, each.public.before_play, each.private.before_play
            name, when = uncertainty_name(document, each), moment_name(document, each)
            reach = show_probability(each.reach, document.number_format)
            idle = max(map(abs, gains)) <= NOTHING
            lines.append(
                Line(
                    (name, when, *(signed(gain, document) for gain in gains), reach),
                    (name, when, *gains, each.reach),
                    place_of(document, each.before) if each.before else place_of(document, each.nodes[0]),
                    "quiet" if idle else "",
                    self.tr("What is known: the {learned}").format(learned=each.learned[0]),
                )
            )
        self.sheet.show_lines(columns, lines)


def uncertainty_name(document: Document, each: Information) -> str:
    """An uncertainty by its event's name, or its chance node's title."""
    place = place_of(document, each.what[0])
    if place is None:
        return each.what[0]
    return node_at(document.root, place).title or each.what[0]


def moment_name(document: Document, each: Information) -> str:
    """The decision before which it is learned."""
    place = place_of(document, each.before) if each.before else ()
    return node_at(document.root, place or ()).title or each.before or "–"


def known(rollback: Rollback, progress: Progress) -> object:
    """The study of the topic."""
    return information(rollback, progress=progress)
