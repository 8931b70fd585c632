"""Tornado: how far each number's own range moves the value, everything chosen anew, the widest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_value
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of_use
from planner.ui.questions.stakeholders import title_of
from planner.ui.questions.view import View

if TYPE_CHECKING:
    from planner.analysis import tornado

MOST = 12
"""Bars that the strip has room for."""


class TornadoView(View):
    """A bar for each input with a range; a dot marks those that change a decision within it."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("tornado", live, style, parent)
        self.chart = BarsChart(self.tr("Tornado"), style, self.body)
        self.told = words("", self.body, "quiet", wrap=True)
        self.column.addWidget(self.chart, 1)
        self.column.addWidget(self.told)
        self.setFocusProxy(self.chart)
        self.chart.mark_chosen.connect(self.choose_place)

    def study(self) -> Study:
        return _ranged

    def show_result(self, rollback: Rollback, result: object) -> None:
        found: tuple[tornado.Bar, ...] = result  # type: ignore[assignment]
        if not found:
            self.say(self.tr("No input has a range: give a variable or a probability a low and a high to see it here."))
            return
        document, root = rollback.document, rollback.root
        assert root.values is not None, "a view shows no tree with a problem"
        base = root.values[rollback.seen] if root.ruled is None else root.ruled
        self.chart.table_text = "\n".join(f"{bar.input.words}\t{bar.at_low!r}\t{bar.at_high!r}" for bar in found)
        kept = sorted(found, key=lambda bar: not bar.flips)[:MOST]  # what changes a decision is never left out
        shown = [self._bar(document, bar) for bar in found if bar in kept]
        self.chart.show_picture(Bars(shown, base, show_value(base, document.number_format)))
        told = self.tr("Everything below is chosen anew at each value. A dot marks a range that changes a decision.")
        left = self.tr("{count} more inputs stand in the table that is copied.").format(count=len(found) - MOST)
        self.told.setText(f"{told} {left}" if len(found) > MOST else told)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)

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
        place = one.places[0] if one.places else place_of_use(document, one.name) if one.kind == "variable" else None
        return Bar(one.words, least, most, f"{low} … {high}", tip, place, bool(bar.flips))


def _ranged(rollback: Rollback, _progress: Progress) -> object:
    from planner.analysis.tornado import tornado

    return tornado(rollback)
