"""A map over two inputs: which first move is best where, and where today stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from planner.drawing.colours import mix
from planner.ui.charts.chart import Chart, Mark, series_colours

CELLS = 21
"""Areas of hover in each direction, at most."""


@frozen(eq=False)
class Areas:
    """best: (len(x), len(y)), the number of the best move at each point; -1 where it cannot be told."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    best: NDArray[np.int64]
    names: Sequence[str]
    x_name: str
    y_name: str
    today: tuple[float, float]


class AreasChart(Chart):
    """Flat areas in the moves' colours with their names, a line where they meet, a dot for today."""

    picture: Areas  # None while there is nothing to paint

    def paint_chart(self) -> None:
        areas, plot, look = self.picture, self.plot, self.look
        colours = series_colours(look, len(areas.names))
        x, y = (float(areas.x[0]), float(areas.x[-1])), (float(areas.y[0]), float(areas.y[-1]))
        image = pg.ImageItem(axisOrder="col-major")
        image.setImage(self._pixels(colours), autoLevels=False)
        image.setRect(QRectF(x[0], y[0], x[1] - x[0], y[1] - y[0]))
        plot.addItem(image)
        plot.setXRange(*x, padding=0)
        plot.setYRange(*y, padding=0)
        plot.getAxis("bottom").setLabel(areas.x_name, color=look.quiet)
        plot.getAxis("left").setLabel(areas.y_name, color=look.quiet)
        self._draw_borders()
        self._name_areas(colours)
        self.add_dot(*areas.today, look.window, look.ink)
        self.add_text(self.tr("today"), *areas.today, look.ink, (-0.2, 0.5))
        self._add_marks()

    def _pixels(self, colours: Sequence[str]) -> NDArray[np.uint8]:
        tints = [_rgb(mix(colour, self.look.window, 0.78)) for colour in colours]
        table: NDArray[np.uint8] = np.array([*tints, _rgb(self.look.band)], dtype=np.uint8)
        return table[self.picture.best]

    def _draw_borders(self) -> None:
        """A line round each area, at the middle between the points that differ."""
        areas = self.picture
        for number in range(len(areas.names)):
            inside = (areas.best == number).astype(float)
            if not 0 < inside.sum() < inside.size:
                continue
            borders: Any = pg.functions.isocurve(inside, 0.5, connected=True, extendToEdge=False)
            for line in borders:
                points = np.array([(point.x(), point.y()) if hasattr(point, "x") else point for point in line])
                at_x = np.interp(points[:, 0] - 0.5, np.arange(len(areas.x)), areas.x)
                at_y = np.interp(points[:, 1] - 0.5, np.arange(len(areas.y)), areas.y)
                self.plot.addItem(pg.PlotCurveItem(at_x, at_y, pen=self.pen(self.look.quiet, 1.2)), ignoreBounds=True)

    def _name_areas(self, colours: Sequence[str]) -> None:
        areas = self.picture
        for number, name in enumerate(areas.names):
            at = np.argwhere(areas.best == number)
            if len(at) < 0.03 * areas.best.size:
                continue
            middle = at.mean(axis=0)
            column, row = at[np.abs(at - middle).sum(axis=1).argmin()]  # a point of the area, however it is shaped
            self.add_text(name, float(areas.x[column]), float(areas.y[row]), colours[number], (0.5, 0.5), bold=True)

    def _add_marks(self) -> None:
        areas = self.picture
        columns = np.unique(np.linspace(0, len(areas.x) - 1, CELLS).astype(int))
        rows = np.unique(np.linspace(0, len(areas.y) - 1, CELLS).astype(int))
        wide = (areas.x[-1] - areas.x[0]) / len(columns)
        high = (areas.y[-1] - areas.y[0]) / len(rows)
        for column in columns:
            for row in rows:
                best = int(areas.best[column, row])
                name = areas.names[best] if best >= 0 else self.tr("cannot be told")
                x, y = float(areas.x[column]), float(areas.y[row])
                tip = f"{areas.x_name} {x:.3g}\n{areas.y_name} {y:.3g}\n{name}"
                self.marks.append(Mark(QRectF(x - wide / 2, y - high / 2, wide, high), tip))


def _rgb(colour: str) -> tuple[int, int, int]:
    made = QColor(colour)
    return made.red(), made.green(), made.blue()
