"""Gauges: how likely each branch was and is now, on a track from 0 to 1, with the triggers on it."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from attrs import frozen
from PySide6.QtCore import QRectF, Qt

from planner.ui.charts.chart import Chart, Mark
from planner.ui.scale import px

TRIGGER = 0.32  # of a row, up and down from its track
ROW, BENEATH = 18, 56
"""Pixels of a row at least, and of what stands beneath them all."""


@frozen
class Gauge:
    """A row. before, after: probabilities. triggers: where the advice changes."""

    name: str
    before: float
    after: float
    note: str
    triggers: Sequence[float]
    tip: str
    key: object = None


@frozen
class Gauges:
    """All that the chart shows."""

    rows: Sequence[Gauge]
    title: str  # what they are branches of


class GaugesChart(Chart):
    """A hollow dot was before, a full one is now; an upright stroke is where a decision turns."""

    picture: Gauges  # None while there is nothing to paint

    def paint_chart(self) -> None:
        rows, plot, look = self.picture.rows, self.plot, self.look
        left, bottom = plot.getAxis("left"), plot.getAxis("bottom")
        left.setTicks([[(-row, self.short_name(gauge.name)) for row, gauge in enumerate(rows)]])
        left.setTextPen(pg.mkPen(look.ink))
        left.setPen(pg.mkPen(None))
        bottom.setTicks([[]])
        bottom.setPen(pg.mkPen(None))
        self._set_range()
        for row, gauge in enumerate(rows):
            self._draw_track(row, gauge)
        bottom.setLabel(self.short_name(self.picture.title), color=look.quiet)

    def show_picture(self, picture: Gauges) -> None:
        """Gives each row the room that its name needs."""
        self.setMinimumHeight(px(ROW * max(len(picture.rows), 3) + BENEATH))
        super().show_picture(picture)

    def _draw_track(self, row: int, gauge: Gauge) -> None:
        look, before, after = self.look, gauge.before, gauge.after
        self._stroke(0, 1, row, self.pen(look.rim, 1.4))
        self._stroke(before, after, row, self.pen(look.actors[0], 3))
        for at in gauge.triggers:
            pen = self.pen(look.ink, 1.6, Qt.PenStyle.SolidLine)
            self.plot.addItem(pg.PlotCurveItem([at, at], [-row - TRIGGER, -row + TRIGGER], pen=pen))
        self.add_dot(before, -row, look.quiet, look.window)
        self.add_dot(after, -row, look.actors[0], look.actors[0])
        self.add_text(gauge.note, 1, -row, look.ink, (-0.06, 0.5))
        self.marks.append(Mark(QRectF(0, -row - 0.4, 1, 0.8), gauge.tip, gauge.key))

    def _stroke(self, start: float, end: float, row: int, pen: object) -> None:
        self.plot.addItem(pg.PlotCurveItem([start, end], [-row, -row], pen=pen))

    def _set_range(self) -> None:
        """Leaves room at the right for the figures."""
        rows = self.picture.rows
        notes = max((self.text_width(gauge.note) for gauge in rows), default=0.0) + 24
        names = max((self.text_width(self.short_name(gauge.name)) for gauge in rows), default=0.0)
        share = min(0.6, notes / max(self.width() - names - 30, 60))
        self.plot.setXRange(-0.02, 1 + share / (1 - share), padding=0)
        self.plot.setYRange(-max(len(rows), 3) + 0.4, 0.6, padding=0)
