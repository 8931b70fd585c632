"""Cumulative distributions: the chance of at most so much, a line for each first move, with the chances as bars."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt

from planner.drawing.colours import mix
from planner.drawing.fonts import ui_font
from planner.model.document import NumberFormat
from planner.model.numbers import show_probability, show_value
from planner.ui.charts.chart import TEXT, Chart, Mark, series_colours
from planner.ui.scale import px

PATTERNS = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
"""Of the lines, in their order."""

SAMPLE = 22
"""Pixels of a line that show its pattern."""

NAMES = 0.45
"""The share of the chart that names take at most."""

LONGEST = 150
"""Pixels of a name."""


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
    threshold: float | None = None  # a line, with what is worse on its left


class StepsChart(Chart):
    """Each line rises from 0 to 1 in a colour and a pattern of its own, by which it is told in grey, too."""

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
        end = right + self._room_for_names(right - left)
        plot.setXRange(left, end, padding=0)
        plot.setYRange(0, 1.06, padding=0)
        plot.getAxis("left").setTicks([[(0, "0"), (0.5, "0.5"), (1, "1")]])
        self.name_axes(self.picture.x_name, self.picture.y_name)
        for one, colour, pattern in self._dressed():
            self._add_bars(one, mix(colour, look.window, 0.72), span)
            edges = np.concatenate([[left], one.values, [end]])
            heights = np.concatenate([[0.0], np.cumsum(one.probabilities)])
            plot.addItem(pg.PlotCurveItem(edges, heights, stepMode="center", pen=self.pen(colour, 1.9, pattern)))
        if self.picture.threshold is not None:
            pen = self.pen(look.quiet, 1, Qt.PenStyle.DashLine)
            plot.addItem(pg.InfiniteLine(self.picture.threshold, angle=90, pen=pen), ignoreBounds=True)
        self._add_marks(span)
        self._name_lines(right, end)

    def _dressed(self) -> list[tuple[Steps, str, Qt.PenStyle]]:
        """Each line with its colour and its pattern."""
        steps = self.picture.steps
        colours = series_colours(self.look, len(steps))
        patterns = [PATTERNS[position % len(PATTERNS)] for position in range(len(steps))]
        return list(zip(steps, colours, patterns, strict=True))

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

    def _room_for_names(self, across: float) -> float:
        """What the names and the samples of their lines take at the right, in the chart's units."""
        names = max(self.text_width(self._short(one.name)) for one in self.picture.steps)
        share = min(NAMES, (names + px(SAMPLE + 14)) / max(self.width() - 60, 60))
        return across * share / (1 - share)

    def _name_lines(self, start: float, end: float) -> None:
        """The names, each behind a sample of its line, where all lines have risen to 1."""
        height = px(TEXT + 5) / max(self.height() - 60, 40)
        sample = px(SAMPLE) * self._unit()
        for row, (one, colour, pattern) in enumerate(self._dressed()):
            y = 0.86 - row * height
            if y < 0:
                return  # the table beside it has the colours of them all
            line = pg.PlotCurveItem([start, start + sample], [y, y], pen=self.pen(colour, 1.9, pattern))
            self.plot.addItem(line, ignoreBounds=True)
            self.add_text(self._short(one.name), start + sample, y, self.look.ink, (-0.03, 0.5))

    def _unit(self) -> float:
        """How much of the chart's unit a pixel across is."""
        low, high = self.plot.getViewBox().viewRange()[0]
        return (high - low) / max(self.width() - 60, 60)

    def _short(self, name: str) -> str:
        room = min(px(LONGEST), max(0.0, NAMES * max(self.width() - 60, 60) - px(SAMPLE + 14)))
        return pg.QtGui.QFontMetricsF(ui_font(px(TEXT))).elidedText(name, Qt.TextElideMode.ElideRight, room)
