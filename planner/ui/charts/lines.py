"""Lines over one input: what each first move is worth as it varies, and where the best one changes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt

from planner.drawing.colours import mix
from planner.ui.charts.chart import TEXT, Chart, Mark, series_colours


@frozen(eq=False)
class Series:
    """A line: its name, its values at the chart's x, and what hovering over it tells."""

    name: str
    y: NDArray[np.float64]
    key: object = None


@frozen
class Switch:
    """A point at which the best line changes."""

    x: float
    y: float
    text: str


@frozen(eq=False)
class Picture:
    """All that the chart shows. best: which series is best at each x, or empty."""

    x: NDArray[np.float64]
    series: Sequence[Series]
    x_name: str
    y_name: str = ""
    today: float | None = None
    today_text: str = ""
    best: Sequence[int] = ()
    switches: Sequence[Switch] = ()
    tips: Sequence[str] = ()
    stepped: bool = False


class LinesChart(Chart):
    """A column of hover for every x; the lines carry their names at their right ends."""

    picture: Picture  # None while there is nothing to paint

    def paint_chart(self) -> None:
        picture, plot, look = self.picture, self.plot, self.look
        colours = series_colours(look, len(picture.series))
        self._set_range()
        self._shade(colours)
        for series, colour in zip(picture.series, colours, strict=True):
            plot.addItem(self._line(series, colour))
        if picture.today is not None:
            line = pg.InfiniteLine(picture.today, angle=90, pen=self.pen(look.quiet, 1, Qt.PenStyle.DashLine))
            plot.addItem(line, ignoreBounds=True)
            self.add_text(picture.today_text, picture.today, self._top, look.quiet, (-0.03, 0))
        self._name_lines(colours)
        for switch in picture.switches:
            self._mark_switch(switch)
        self._add_marks()
        plot.getAxis("bottom").setLabel(picture.x_name, color=look.quiet)

    def _set_range(self) -> None:
        values = np.concatenate([series.y for series in self.picture.series])
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

    def _line(self, series: Series, colour: str) -> pg.PlotCurveItem:
        x = self.picture.x
        if self.picture.stepped:
            return pg.PlotCurveItem(x, series.y[:-1], stepMode="center", pen=self.pen(colour, 1.9))
        return pg.PlotCurveItem(x, series.y, pen=self.pen(colour, 1.9), connect="finite", antialias=True)

    def _name_lines(self, colours: Sequence[str]) -> None:
        """Each name above its line near the right end, pushed apart where two would meet."""
        picture = self.picture
        height = (self._top - self._bottom) * (TEXT + 3) / max(self.height() - 40, 40)
        taken: list[float] = []
        right = float(picture.x[-1])
        order = sorted(range(len(picture.series)), key=lambda position: -float(picture.series[position].y[-1]))
        for position in order:
            y = min(float(picture.series[position].y[-1]) + height, self._top - height * (not taken))
            while any(abs(y - other) < height for other in taken):
                y -= height / 4
            taken.append(y)
            self.add_text(picture.series[position].name, right, y, colours[position], (1.02, 0.5))

    def _mark_switch(self, switch: Switch) -> None:
        self.add_dot(switch.x, switch.y, self.look.ink, self.look.window)
        x = self.picture.x
        left = switch.x < (float(x[0]) + float(x[-1])) / 2
        self.add_text(
            switch.text, switch.x, switch.y, self.look.ink, (-0.04, -0.25) if left else (1.04, -0.25), bold=True
        )

    def _add_marks(self) -> None:
        x = self.picture.x
        for position, tip in enumerate(self.picture.tips):
            left = float(x[position - 1] + x[position]) / 2 if position else float(x[0])
            right = float(x[position] + x[position + 1]) / 2 if position + 1 < len(x) else float(x[-1])
            self.marks.append(Mark(QRectF(left, self._bottom, right - left, self._top - self._bottom), tip))
