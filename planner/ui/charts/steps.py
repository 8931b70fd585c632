"""Cumulative distributions: the chance of at most so much, a line for each first move, with the chances as bars."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from planner.drawing.colours import mix
from planner.model.document import NumberFormat
from planner.model.numbers import show_probability, show_value
from planner.ui.charts.chart import TEXT, Chart, Mark, series_colours
from planner.ui.scale import px


@frozen(eq=False)
class Steps:
    """A discrete distribution: values ascending, each with its probability."""

    name: str
    values: NDArray[np.float64]
    probabilities: NDArray[np.float64]
    key: object = None


@frozen(eq=False)
class Cumulative:
    """All that the chart shows."""

    steps: Sequence[Steps]
    x_name: str
    y_name: str
    number_format: NumberFormat


class StepsChart(Chart):
    """Each line rises from 0 to 1; hovering tells a value, its chance and the chance of at most that."""

    picture: Cumulative  # None while there is nothing to paint

    def show_picture(self, picture: Cumulative) -> None:
        rows = ["\t".join(("move", "value", "probability", "cumulative"))]
        for one in picture.steps:
            for value, p, total in zip(one.values, one.probabilities, np.cumsum(one.probabilities), strict=True):
                rows.append(f"{one.name}\t{value!r}\t{p!r}\t{total!r}".replace("np.float64(", "").replace(")", ""))
        self.table_text = "\n".join(rows)
        super().show_picture(picture)

    def paint_chart(self) -> None:
        plot, look = self.plot, self.look
        every = np.concatenate([one.values for one in self.picture.steps])
        low, high = float(every.min()), float(every.max())
        span = (high - low) or max(abs(high), 1.0)
        left, right = low - 0.06 * span, high + 0.06 * span
        plot.setXRange(left, right, padding=0)
        plot.setYRange(0, 1.06, padding=0)
        plot.getAxis("left").setTicks([[(0, "0"), (0.5, "0.5"), (1, "1")]])
        self.name_axes(self.picture.x_name, self.picture.y_name)
        for one, colour in zip(self.picture.steps, series_colours(look, len(self.picture.steps)), strict=True):
            self._add_bars(one, mix(colour, look.window, 0.72), span)
            edges = np.concatenate([[left], one.values, [right]])
            heights = np.concatenate([[0.0], np.cumsum(one.probabilities)])
            plot.addItem(pg.PlotCurveItem(edges, heights, stepMode="center", pen=self.pen(colour, 1.9)))
        self._add_marks(span)
        if self.is_printing:  # in the window the table beside it has the colours
            self._name_lines(right)

    def _add_bars(self, one: Steps, colour: str, span: float) -> None:
        """The chance of each value by itself, faint beneath the lines."""
        bars = pg.BarGraphItem(
            x=one.values, height=one.probabilities, width=0.012 * span, brush=colour, pen=pg.mkPen(None)
        )
        bars.setZValue(-10)
        self.plot.addItem(bars)

    def _add_marks(self, span: float) -> None:
        fmt = self.picture.number_format
        for one in self.picture.steps:
            totals = np.cumsum(one.probabilities)
            for value, p, total in zip(one.values, one.probabilities, totals, strict=True):
                shown, at_most = show_value(value, fmt), show_probability(min(total, 1.0), fmt)
                tip = f"{one.name}\n{shown}: {show_probability(p, fmt)}\n≤ {shown}: {at_most}"
                self.marks.append(Mark(QRectF(value - 0.01 * span, total - p, 0.02 * span, p), tip, one.key))

    def _name_lines(self, right: float) -> None:
        """The names in their colours at the lower right, where the lines have left."""
        height = px(TEXT + 4) / max(self.height() - 40, 40)
        for row, (one, colour) in enumerate(
            zip(self.picture.steps, series_colours(self.look, len(self.picture.steps)), strict=True)
        ):
            self.add_text(one.name, right, 0.5 - row * height, colour, (1, 0))
