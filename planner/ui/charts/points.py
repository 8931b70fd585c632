"""Points of two measures with the frontier through the best of them: what costs how much for what effect."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from attrs import frozen
from PySide6.QtCore import QRectF

from planner.ui.charts.chart import Chart, Mark


@frozen
class Point:
    """A point: its short name, and whether it lies on the frontier."""

    x: float
    y: float
    name: str
    on_frontier: bool
    tip: str
    key: object = None


@frozen
class Points:
    """All that the chart shows. The frontier goes through its points in this order."""

    points: Sequence[Point]
    x_name: str
    y_name: str


class PointsChart(Chart):
    """Full dots with the frontier's line and their names; hollow ones are dominated."""

    picture: Points  # None while there is nothing to paint

    def paint_chart(self) -> None:
        plot, look, points = self.plot, self.look, self.picture.points
        self._set_range()
        self.name_axes(self.picture.x_name, self.picture.y_name)
        best = [point for point in points if point.on_frontier]
        line = pg.PlotCurveItem([p.x for p in best], [p.y for p in best], pen=self.pen(look.actors[0], 1.9))
        plot.addItem(line)
        wide, high = self._reach
        for point in points:
            ink = look.actors[0] if point.on_frontier else look.quiet
            self.add_dot(point.x, point.y, ink, ink if point.on_frontier else look.window)
            anchor = (1.5, 0.95) if point.on_frontier else (-0.5, 0.1)
            self.add_text(point.name, point.x, point.y, look.ink if point.on_frontier else look.quiet, anchor)
            area = QRectF(point.x - wide, point.y - high, 2 * wide, 2 * high)
            self.marks.append(Mark(area, point.tip, point.key))

    def _set_range(self) -> None:
        points = self.picture.points
        spans = []
        for values, set_range in (
            ([point.x for point in points], self.plot.setXRange),
            ([point.y for point in points], self.plot.setYRange),
        ):
            low, high = min(values), max(values)
            span = (high - low) or max(abs(high), 1.0)
            set_range(low - 0.1 * span, high + 0.16 * span, padding=0)
            spans.append(0.012 * span)
        self._reach = spans[0], spans[1]
