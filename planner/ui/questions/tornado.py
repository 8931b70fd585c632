"""Tornado: how far each number's own range moves the value, everything chosen anew, the widest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_value
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import words
from planner.ui.questions.choosing import key_of, place_of_input
from planner.ui.questions.live import Live, Study
from planner.ui.questions.one_way import OneWayView
from planner.ui.questions.sheet import Column, Line, as_tsv
from planner.ui.questions.stakeholders import title_of
from planner.ui.questions.view import View
from planner.ui.scale import px

if TYPE_CHECKING:
    from planner.analysis import tornado

FEWEST, MOST = 4, 12
"""Bars that are shown where there is little and where there is much room."""

ROW = 17  # pixels of a bar at least, at 100 % text
AROUND = 64  # pixels above and beneath the bars, at 100 % text

WIDE = 640
"""Pixels from which the one-way chart of the chosen bar stands beside the bars."""


class TornadoView(View):
    """A bar for each input with a range; a dot marks those that change a decision within it."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("tornado", live, style, parent)
        self.chart = BarsChart(self.tr("Tornado"), style, self.body)
        self.told = words("", self.body, "quiet", wrap=True)
        self.beside = OneWayView(live, style, self.body, "one_way_beside")
        self.beside.column.setContentsMargins(0, 0, 0, 0)
        self.beside.setVisible(False)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.chart, 1)
        left.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 5)
        row.addWidget(self.beside, 4)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.chart)
        self._found: tuple[tornado.Bar, ...] = ()
        self.chart.mark_chosen.connect(self._on_mark_chosen)

    def study(self) -> Study:
        return _ranged

    def show_result(self, rollback: Rollback, result: object) -> None:
        found: tuple[tornado.Bar, ...] = result  # type: ignore[assignment]
        self._found = found
        if not found:
            self.say(self.tr("No input has a range: give a variable or a probability a low and a high to see it here."))
            return
        lines = [Line((), (bar.input.words, bar.at_low, bar.at_high)) for bar in found]
        columns = (Column(self.tr("Input")), Column(self.tr("At its low")), Column(self.tr("At its high")))
        self.chart.table_text = as_tsv(columns, lines)
        self.beside.choose(key_of(next((bar for bar in found if bar.flips), found[0]).input), first=True)
        self._draw()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.beside.set_style(style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.setVisible(self.width() >= WIDE)
        if self._found:
            self._draw()

    def _draw(self) -> None:
        """As many bars as there is room for; what changes a decision is never left out for what does not."""
        document, root, found = self.rollback.document, self.rollback.root, self._found
        assert root.values is not None, "a view shows no tree with a problem"
        base = root.values[self.rollback.seen] if root.ruled is None else root.ruled
        room = max(FEWEST, min(MOST, (self.height() - px(AROUND)) // px(ROW)))
        kept = sorted(found, key=lambda bar: not bar.flips)[:room]
        shown = [self._bar(document, bar) for bar in found if bar in kept]
        self.chart.show_picture(Bars(shown, base, show_value(base, document.number_format)))
        told = self.tr("A dot marks a range that changes a decision.")
        left = self.tr("{count} more are in the copied table.").format(count=len(found) - room)
        self.told.setText(f"{told} {left}" if len(found) > room else told)

    def _bar(self, document: Document, bar: tornado.Bar) -> Bar:
        one, fmt = bar.input, document.number_format
        low, high = (show_input(one, end, fmt) for end in (one.low, one.high) if end is not None)
        (least, least_at), (most, most_at) = bar.least, bar.most
        tip = self.tr("{input}\n{least} at {least_at}, {most} at {most_at}").format(
            input=one.words,
            least=show_value(least, fmt),
            least_at=show_input(one, least_at, fmt),
            most=show_value(most, fmt),
            most_at=show_input(one, most_at, fmt),
        )
        if bar.flips:
            changed = ", ".join(title_of(document, decision) for decision in bar.flips)
            tip += "\n" + self.tr("Changes {decisions}").format(decisions=changed)
        key = (key_of(one), place_of_input(document, one))
        return Bar(one.words, least, most, f"{low} … {high}", tip, key, bool(bar.flips))

    def _on_mark_chosen(self, chosen: object) -> None:
        key, place = chosen  # type: ignore[misc]
        self.beside.choose(key)
        if place is not None:
            self.choose_place(place)


def _ranged(rollback: Rollback, progress: Progress) -> object:
    from planner.analysis.tornado import tornado

    return tornado(rollback, progress=progress)
