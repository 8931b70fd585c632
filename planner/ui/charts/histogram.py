"""Histograms over one scale: in which share of the draws each first move is expected to bring how much."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from planner.ui.charts.chart import Chart, Mark, Spot, series_colours

SHEER = 60  # of 255, how much of what lies behind a histogram it hides


@frozen(eq=False)
class Histogram:
    """One first move. shares: (bins,) of the draws."""

    name: str
    shares: NDArray[np.float64]
    key: object = None


@frozen(eq=False)
class Histograms:
    """All that the chart shows. edges: (bins + 1,). tips: for each bin. keys: of the highest move in each."""

    edges: NDArray[np.float64]
    rows: Sequence[Histogram]
    x_name: str
    y_name: str
    tips: Sequence[str]


class HistogramChart(Chart):
    """Outlines one over another, each with its name at its peak; hovering tells a bin's shares."""

    picture: Histograms  # None while there is nothing to paint

    def paint_chart(self) -> None:
        picture, plot, look = self.picture, self.plot, self.look
        spread = [row for row in picture.rows if np.count_nonzero(row.shares) > 1]  # one that nothing moves is a spike
        top = 1.4 * max((float(row.shares.max()) for row in spread), default=1.0)
        plot.setXRange(float(picture.edges[0]), float(picture.edges[-1]), padding=0.01)
        plot.setYRange(0, top, padding=0)
        self.name_axes(picture.x_name, picture.y_name)
        self.settle()
        colours = series_colours(look, len(picture.rows))
        for row, colour in zip(picture.rows, colours, strict=True):
            sheer = QColor(colour)
            sheer.setAlpha(SHEER)
            outline = pg.PlotCurveItem(
                picture.edges, row.shares, stepMode="center", pen=self.pen(colour, 1.6), fillLevel=0, brush=sheer
            )
            plot.addItem(outline)
        for row, colour in zip(picture.rows, colours, strict=True):
            self._name(row, colour, top)
        for number, tip in enumerate(picture.tips):
            left, right = float(picture.edges[number]), float(picture.edges[number + 1])
            highest = max(picture.rows, key=lambda row, at=number: float(row.shares[at]))
            self.marks.append(Mark(QRectF(left, 0, right - left, top), tip, highest.key))

    def _name(self, row: Histogram, colour: str, top: float) -> None:
        peak = int(row.shares.argmax())
        at = float(self.picture.edges[peak] + self.picture.edges[peak + 1]) / 2, min(float(row.shares[peak]), 0.7 * top)
        spots = [Spot(across, down) for down in (-1, -2, -3, 0, 1) for across in (-0.5, 0, -1)]
        self.place_text(row.name, *at, colour, spots, most=int(0.4 * self.width()))
