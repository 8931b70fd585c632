"""Lines over one input: what each first move is worth as it varies, and where the best one changes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt

from planner.drawing.colours import mix
from planner.ui.charts.chart import Chart, Mark, Spot, series_colours


@frozen(eq=False)
class Series:
    """A line: its name, its values at the chart's x, and what hovering over it tells."""

    name: str
    y: NDArray[np.float64]
    key: object = None


@frozen
class Switch:
    """A point at which something changes. faint: not the best line, but a later choice."""

    x: float
    y: float
    text: str
    faint: bool = False


@frozen(eq=False)
class Picture:
    """All that the chart shows. best: which series is best at each x, or empty.

    envelope: the best of all at each x, drawn wide beneath the lines. tips, keys: for each x.
    """

    x: NDArray[np.float64]
    series: Sequence[Series]
    x_name: str
    y_name: str = ""
    today: float | None = None
    today_text: str = ""
    best: Sequence[int] = ()
    switches: Sequence[Switch] = ()
    tips: Sequence[str] = ()
    keys: Sequence[object] = ()
    envelope: NDArray[np.float64] | None = None
    range: tuple[float, float] | None = None  # the analyst's own, along x


class LinesChart(Chart):
    """A column of hover for every x; the lines carry their names at their right ends."""

    picture: Picture  # None while there is nothing to paint

    def paint_chart(self) -> None:
        picture, plot, look = self.picture, self.plot, self.look
        colours = series_colours(look, len(picture.series))
        self.name_axes(picture.x_name, picture.y_name)
        self._set_range()
        self.settle()
        self._shade(colours)
        if picture.envelope is not None:
            broad = self.pen(mix(look.ink, look.window, 0.84), 6)
            plot.addItem(pg.PlotCurveItem(picture.x, picture.envelope, pen=broad, connect="finite", antialias=True))
        for series, colour in zip(picture.series, colours, strict=True):
            line = pg.PlotCurveItem(picture.x, series.y, pen=self.pen(colour, 1.9), connect="finite", antialias=True)
            plot.addItem(line)
        self._mark_range()
        for switch in sorted(picture.switches, key=lambda switch: switch.faint):
            self._mark_switch(switch)
        self._mark_today()
        self._name_lines(colours)
        self._add_marks()

    def _mark_today(self) -> None:
        picture, look = self.picture, self.look
        if picture.today is None:
            return
        line = pg.InfiniteLine(picture.today, angle=90, pen=self.pen(look.quiet, 1, Qt.PenStyle.DashLine))
        self.plot.addItem(line, ignoreBounds=True)
        self.place_text(
            picture.today_text, picture.today, self._top, look.quiet, (Spot(0, 0), Spot(-1, 0)), needed=True
        )

    def _mark_range(self) -> None:
        """A rule along the bottom from end to end of the analyst's own range."""
        if self.picture.range is None:
            return
        y = self._bottom + 0.008 * (self._top - self._bottom)
        rule = pg.PlotCurveItem(list(self.picture.range), [y, y], pen=self.pen(self.look.quiet, 3))
        self.plot.addItem(rule, ignoreBounds=True)

    def _set_range(self) -> None:
        known = [series.y for series in self.picture.series]
        values = np.concatenate(known if self.picture.envelope is None else [*known, self.picture.envelope])
        values = values[np.isfinite(values)]
        low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
        span = (high - low) or max(abs(high), 1.0)
        self._bottom, self._top = low - 0.08 * span, high + 0.16 * span
        x = self.picture.x
        self.plot.setXRange(float(x[0]), float(x[-1]), padding=0)
        self.plot.setYRange(self._bottom, self._top, padding=0)

    def _shade(self, colours: Sequence[str]) -> None:
        """A breath of the best line's colour behind the stretch where it is best."""
        picture, start = self.picture, 0
        cuts = [switch.x for switch in picture.switches]
        for position in range(1, len(picture.best) + 1):
            if position < len(picture.best) and picture.best[position] == picture.best[start]:
                continue
            left = self._edge(cuts, start)
            right = self._edge(cuts, position) if position < len(picture.best) else float(picture.x[-1])
            if picture.best[start] < 0:  # where it cannot be told
                start = position
                continue
            tint = mix(colours[picture.best[start]], self.look.window, 0.91)
            area = pg.LinearRegionItem((left, right), movable=False, brush=tint, pen=pg.mkPen(None))
            area.setZValue(-20)
            self.plot.addItem(area, ignoreBounds=True)
            start = position

    def _edge(self, cuts: Sequence[float], position: int) -> float:
        """Where the stretch begins that holds this sample: at the switch before it, else at the sample."""
        x = self.picture.x
        if position == 0:
            return float(x[0])
        within = [cut for cut in cuts if x[position - 1] - 1e-12 <= cut <= x[position] + 1e-12]
        return within[0] if within else float(x[position - 1] + x[position]) / 2

    def _name_lines(self, colours: Sequence[str]) -> None:
        """Each name at the right end of its line, above it or else beneath, wherever there is room."""
        picture, most = self.picture, int(0.46 * self.width())
        spots = [Spot(-1, down, below=shift) for shift in (2, 12, 26) for down in (-1, 0)]
        spots += [Spot(-1.6, -1, below=2), Spot(-1.6, 0), Spot(-2.2, -1, below=2), Spot(-2.2, 0)]
        for series, colour in zip(picture.series, colours, strict=True):
            known = np.flatnonzero(np.isfinite(series.y))
            if known.size:
                at = float(picture.x[known[-1]]), float(series.y[known[-1]])
                self.place_text(series.name, *at, colour, spots, most=most)

    def _mark_switch(self, switch: Switch) -> None:
        colour = self.look.quiet if switch.faint else self.look.ink
        self.add_dot(switch.x, switch.y, colour, self.look.window)
        x = self.picture.x
        right = [Spot(0, 0, 2, 2), Spot(0, -1, 2, -2), Spot(0, 0, 2, 16), Spot(0, -1, 2, -16)]
        left = [Spot(-1, 0, -2, 2), Spot(-1, -1, -2, -2), Spot(-1, 0, -2, 16), Spot(-1, -1, -2, -16)]
        spots = [*right, *left] if switch.x < (float(x[0]) + float(x[-1])) / 2 else [*left, *right]
        most = int(0.6 * self.width())
        bold = not switch.faint
        self.place_text(switch.text, switch.x, switch.y, colour, spots, bold=bold, most=most, needed=bold)

    def _add_marks(self) -> None:
        x, keys = self.picture.x, self.picture.keys
        for position, tip in enumerate(self.picture.tips):
            left = float(x[position - 1] + x[position]) / 2 if position else float(x[0])
            right = float(x[position] + x[position + 1]) / 2 if position + 1 < len(x) else float(x[-1])
            area = QRectF(left, self._bottom, right - left, self._top - self._bottom)
            self.marks.append(Mark(area, tip, keys[position] if keys else None))
