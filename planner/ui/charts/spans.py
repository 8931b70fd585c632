"""Spans: from the least to the most that each row may come to, with today's value and a line to compare them by."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from attrs import frozen
from PySide6.QtCore import QRectF, Qt

from planner.drawing.colours import mix
from planner.ui.charts.chart import Chart, Mark, Spot

THICK = 0.44  # of a row


@frozen
class Span:
    """A row. off: it stands back."""

    name: str
    least: float
    today: float
    most: float
    note: str
    tip: str
    key: object = None
    off: bool = False


@frozen
class Spans:
    """All that the chart shows. line: what the rows are compared with."""

    rows: Sequence[Span]
    line: float
    line_text: str


class SpansChart(Chart):
    """A bar for each row, an upright stroke for today."""

    picture: Spans  # None while there is nothing to paint

    def paint_chart(self) -> None:
        rows, plot, look = self.picture.rows, self.plot, self.look
        left, bottom = plot.getAxis("left"), plot.getAxis("bottom")
        left.setTicks([[(-row, self.short_name(span.name)) for row, span in enumerate(rows)]])
        left.setTextPen(pg.mkPen(look.ink))
        left.setPen(pg.mkPen(None))
        bottom.setPen(pg.mkPen(None))
        self._set_range()
        self.settle()
        rule = pg.InfiniteLine(self.picture.line, angle=90, pen=self.pen(look.quiet, 1, Qt.PenStyle.DashLine))
        plot.addItem(rule, ignoreBounds=True)
        for row, span in enumerate(rows):
            colour = mix(look.quiet, look.window, 0.6) if span.off else look.actors[0]
            bar = pg.BarGraphItem(
                x0=[span.least], x1=[span.most], y=[-row], height=THICK, brush=colour, pen=pg.mkPen(None)
            )
            plot.addItem(bar)
            stroke = pg.PlotCurveItem([span.today] * 2, [-row - 0.36, -row + 0.36], pen=self.pen(look.ink, 2))
            plot.addItem(stroke, ignoreBounds=True)
            self.place_text(span.note, span.most, -row, look.quiet, (Spot(0, -0.5, 4),), needed=True)
            area = QRectF(span.least, -row - 0.4, span.most - span.least, 0.8)
            self.marks.append(Mark(area, span.tip, span.key))
        beneath = (Spot(0, -1), Spot(-1, -1))  # beside the line, which would strike it through
        self.place_text(self.picture.line_text, self.picture.line, self._bottom, look.quiet, beneath)

    def _set_range(self) -> None:
        """Leaves room at the right for what stands after the bars."""
        rows = self.picture.rows
        low, high = min(span.least for span in rows), max(span.most for span in rows)
        span = (high - low) or 1.0
        notes = max(self.text_width(row.note) for row in rows) + 24
        names = max(self.text_width(self.short_name(row.name)) for row in rows)
        share = min(0.6, notes / max(self.width() - names - 30, 60))
        self._bottom = -max(len(rows), 3) - 0.3
        self.plot.setXRange(low - 0.04 * span, high + span * share / (1 - share), padding=0)
        self.plot.setYRange(self._bottom, 0.6, padding=0)
