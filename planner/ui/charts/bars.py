"""Lying bars from a line: the tornado, and what is worth knowing."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from attrs import frozen
from PySide6.QtCore import QRectF

from planner.ui.charts.chart import TEXT, Chart, Mark
from planner.ui.scale import px

THICK = 0.58  # of a row

AROUND = 30  # pixels above and beneath the bars, at 100 % text


@frozen
class Bar:
    """A row: from low to high, with what stands after it. flips: the values at which the advice changes within it."""

    name: str
    low: float
    high: float
    note: str
    tip: str
    key: object = None
    flips: bool = False


@frozen
class Bars:
    """All that the chart shows: rows, and the line from which they go with what stands beneath it."""

    rows: Sequence[Bar]
    base: float
    base_text: str


class BarsChart(Chart):
    """Bars of falling length; below the line in one colour, above it in another. As many as there is room for."""

    picture: Bars  # None while there is nothing to paint

    def shown(self) -> Sequence[Bar]:
        """The bars that there is room for, a line of text each; the last gives its own to what says how many follow."""
        rows, room = self.picture.rows, max(2, (self.height() - px(AROUND)) // px(TEXT + 2))
        return rows if len(rows) <= room else rows[: room - 1]

    def paint_chart(self) -> None:
        bars, plot, look = self.shown(), self.plot, self.look
        names = [(-row, self.short_name(bar.name)) for row, bar in enumerate(bars)]
        left, bottom = plot.getAxis("left"), plot.getAxis("bottom")
        left.setTicks([names])
        left.setTextPen(pg.mkPen(look.ink))
        left.setPen(pg.mkPen(None))
        bottom.setTicks([[(self.picture.base, self.picture.base_text)]])
        bottom.setPen(pg.mkPen(None))
        for side, colour in ((-1, look.actors[2]), (1, look.actors[0])):
            ends = [(min(bar.low, self.picture.base) if side < 0 else max(bar.high, self.picture.base)) for bar in bars]
            item = pg.BarGraphItem(
                x0=[min(end, self.picture.base) for end in ends],
                x1=[max(end, self.picture.base) for end in ends],
                y=[-row for row in range(len(bars))],
                height=THICK,
                brush=colour,
                pen=pg.mkPen(None),
            )
            plot.addItem(item)
        plot.addItem(pg.InfiniteLine(self.picture.base, angle=90, pen=self.pen(look.ink, 1)), ignoreBounds=True)
        self._set_range(bars)
        if left_out := len(self.picture.rows) - len(bars):
            told = self.tr("and {count} more").format(count=left_out)
            self.add_text(told, self.picture.base, -len(bars), look.quiet, (-0.02, 0.5))
        for row, bar in enumerate(bars):
            end = max(bar.high, self.picture.base)
            self.add_text(bar.note, end, -row, look.quiet, (-0.02, 0.5))
            if bar.flips:
                self.add_dot(self.picture.base, -row, look.ink, look.window)
            low, high = min(bar.low, self.picture.base), max(bar.high, self.picture.base)
            self.marks.append(Mark(QRectF(low, -row - 0.4, high - low, 0.8), bar.tip, bar.key))

    def _set_range(self, bars: Sequence[Bar]) -> None:
        """Leaves room at the right for what stands after the bars."""
        lows = [min(bar.low, self.picture.base) for bar in bars]
        highs = [max(bar.high, self.picture.base) for bar in bars]
        span = (max(highs) - min(lows)) or 1.0
        notes = max((self.text_width(bar.note) for bar in bars), default=0.0) + 34
        names = max((self.text_width(self.short_name(bar.name)) for bar in bars), default=0.0)
        share = min(0.7, notes / max(self.width() - names - 30, 60))
        rows = max(len(bars) + (len(bars) < len(self.picture.rows)), 4)
        self.plot.setXRange(min(lows) - 0.04 * span, max(highs) + span * share / (1 - share), padding=0)
        self.plot.setYRange(-rows + 0.4, 0.6, padding=0)
