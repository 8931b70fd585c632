"""A waterfall: from one value to another, step by step."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from attrs import frozen
from PySide6.QtCore import QRectF, Qt

from planner.ui.charts.bars import THICK
from planner.ui.charts.chart import Chart, Mark


@frozen
class Fall:
    """One step: by how much it goes up or down."""

    name: str
    gain: float
    note: str
    tip: str


@frozen
class Waterfall:
    """All that the chart shows: where it begins, the steps, and where they lead. Each end has its name and figure."""

    begin: float
    begin_name: str
    begin_note: str
    steps: Sequence[Fall]
    end_name: str
    end_note: str


class WaterfallChart(Chart):
    """Steps up go right in one colour, steps down left in another; a dashed line hands each on to the next."""

    picture: Waterfall  # None while there is nothing to paint

    def paint_chart(self) -> None:
        picture, plot, look = self.picture, self.plot, self.look
        names = [picture.begin_name, *(step.name for step in picture.steps), picture.end_name]
        left, bottom = plot.getAxis("left"), plot.getAxis("bottom")
        left.setTicks([[(-row, self.short_name(name)) for row, name in enumerate(names)]])
        left.setTextPen(pg.mkPen(look.ink))
        left.setPen(pg.mkPen(None))
        bottom.setTicks([[]])
        bottom.setPen(pg.mkPen(None))
        self._set_range(names)
        at = picture.begin
        self._add_end(at, 0, picture.begin_note)
        for row, step in enumerate(picture.steps, start=1):
            self._add_step(at, step, row)
            at += step.gain
        self._add_end(at, len(names) - 1, picture.end_note)

    def _add_step(self, at: float, step: Fall, row: int) -> None:
        colour = self.look.actors[0] if step.gain >= 0 else self.look.actors[2]
        low, high = sorted((at, at + step.gain))
        bar = pg.BarGraphItem(x0=[low], x1=[high], y=[-row], height=THICK, brush=colour, pen=pg.mkPen(None))
        self.plot.addItem(bar)
        self._hand_on(at, row)
        self.add_text(step.note, high, -row, self.look.quiet, (-0.08, 0.5))
        self.marks.append(Mark(QRectF(low, -row - 0.4, high - low, 0.8), step.tip))

    def _add_end(self, at: float, row: int, note: str) -> None:
        self.add_dot(at, -row, self.look.ink, self.look.ink)
        if row:
            self._hand_on(at, row)
        self.add_text(note, at, -row, self.look.ink, (-0.25, 0.5), bold=True)

    def _hand_on(self, at: float, row: int) -> None:
        """The line from the row above."""
        pen = self.pen(self.look.quiet, 1, Qt.PenStyle.DotLine)
        self.plot.addItem(pg.PlotCurveItem([at, at], [-row + 1, -row], pen=pen), ignoreBounds=True)

    def _set_range(self, names: Sequence[str]) -> None:
        """Leaves room at the right for the figures."""
        picture = self.picture
        reached = [picture.begin]
        for step in picture.steps:
            reached.append(reached[-1] + step.gain)
        span = (max(reached) - min(reached)) or 1.0
        notes = max(self.text_width(note, bold=True) for note in (picture.begin_note, picture.end_note)) + 24
        wide = max(self.text_width(self.short_name(name)) for name in names)
        share = min(0.7, notes / max(self.width() - wide - 30, 60))
        self.plot.setXRange(min(reached) - 0.05 * span, max(reached) + span * share / (1 - share), padding=0)
        self.plot.setYRange(-max(len(names), 5) + 0.4, 0.6, padding=0)
