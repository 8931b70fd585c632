"""Settling: how the mean of the first so many draws comes to rest, with the band that it is likely to end in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from planner.ui.charts.chart import Chart, Mark, Spot, series_colours

SHEER = 46  # of 255, how much of what lies behind a band it hides


@frozen(eq=False)
class Course:
    """One first move. away: how far the mean is from that of all draws; half: of its 95 % band."""

    name: str
    away: NDArray[np.float64]
    half: NDArray[np.float64]


@frozen(eq=False)
class Settling:
    """All that the chart shows. counts: of draws, ascending. tips: for each count."""

    counts: NDArray[np.float64]
    courses: Sequence[Course]
    x_name: str
    y_name: str
    tips: Sequence[str]


class SettlingChart(Chart):
    """A line for each first move in its band, around the mean of all draws."""

    picture: Settling  # None while there is nothing to paint

    def paint_chart(self) -> None:
        picture, plot, look = self.picture, self.plot, self.look
        reach = 1.1 * max(float((np.abs(each.away) + each.half).max()) for each in picture.courses) or 1.0
        plot.setXRange(0, float(picture.counts[-1]), padding=0)
        plot.setYRange(-reach, reach, padding=0)
        self.name_axes(picture.x_name, picture.y_name)
        self.settle()
        plot.addItem(pg.InfiniteLine(0, angle=0, pen=self.pen(look.quiet, 1, Qt.PenStyle.DashLine)), ignoreBounds=True)
        for each, colour in zip(picture.courses, series_colours(look, len(picture.courses)), strict=True):
            sheer = QColor(colour)
            sheer.setAlpha(SHEER)
            nothing = pg.mkPen(None)
            above = pg.PlotCurveItem(picture.counts, each.away + each.half, pen=nothing)
            below = pg.PlotCurveItem(picture.counts, each.away - each.half, pen=nothing)
            plot.addItem(pg.FillBetweenItem(above, below, brush=sheer), ignoreBounds=True)
            plot.addItem(pg.PlotCurveItem(picture.counts, each.away, pen=self.pen(colour, 1.8), antialias=True))
            end = float(picture.counts[-1]), float(each.away[-1])
            spots = [Spot(-1, down) for down in (-1, 0, -2, 1, -3, 2)]
            self.place_text(each.name, *end, colour, spots, most=int(0.5 * self.width()))
        self._add_marks(reach)

    def _add_marks(self, reach: float) -> None:
        start = 0.0
        for count, tip in zip(self.picture.counts, self.picture.tips, strict=True):
            self.marks.append(Mark(QRectF(start, -reach, float(count) - start, 2 * reach), tip))
            start = float(count)
