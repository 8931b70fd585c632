"""A map over two inputs: which first move is best where, and where today stands on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from attrs import frozen
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from planner.drawing.colours import mix
from planner.ui.charts.chart import Chart, Mark, Spot, series_colours

CELLS = 21
"""Areas of hover in each direction, at most."""

SMALL = 0.03
"""An area with less of the map has its letter alone."""


@frozen(eq=False)
class Areas:
    """worth: (moves, len(x), len(y)) what each move comes to at each point; NaN where it cannot be told.

    borders: line segments between the areas. today: None where it lies outside.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    worth: NDArray[np.float64]
    names: Sequence[str]
    x_name: str
    y_name: str
    today: tuple[float, float] | None
    borders: Sequence[tuple[tuple[float, float], tuple[float, float]]] = ()
    tip: Callable[[float, float, int, float], str] | None = None  # of x, y, the best move, and its lead
    keys: Sequence[object] = ()  # of each move

    @property
    def best(self) -> NDArray[np.int64]:
        """(len(x), len(y)) the number of the best move; -1 where it cannot be told."""
        return _best(self.worth)


class AreasChart(Chart):
    """Areas in the moves' colours, each hatched in its own way and named, a line where they meet, a dot for today."""

    picture: Areas  # None while there is nothing to paint

    def paint_chart(self) -> None:
        areas, plot, look = self.picture, self.plot, self.look
        colours = series_colours(look, len(areas.names))
        x, y = (float(areas.x[0]), float(areas.x[-1])), (float(areas.y[0]), float(areas.y[-1]))
        plot.setXRange(*x, padding=0)
        plot.setYRange(*y, padding=0)
        self.name_axes(areas.x_name, areas.y_name, needed=True)
        self.settle()
        image = pg.ImageItem(axisOrder="col-major")
        image.setImage(self._pixels(colours), autoLevels=False)
        image.setRect(QRectF(x[0], y[0], x[1] - x[0], y[1] - y[0]))
        plot.addItem(image)
        if areas.borders:
            ends = np.array(areas.borders).reshape(-1, 2)
            line = pg.PlotCurveItem(
                ends[:, 0], ends[:, 1], connect="pairs", antialias=True, pen=self.pen(look.ink, 1.2)
            )
            plot.addItem(line, ignoreBounds=True)
        if areas.today is not None:
            self.add_dot(*areas.today, look.ink, look.window)
            around = (Spot(0, -0.5, 6), Spot(-1, -0.5, -6), Spot(-0.5, 0, below=4), Spot(-0.5, -1, below=-4))
            self.place_text(self.tr("today"), *areas.today, look.ink, around, needed=True)
        self._name_areas(colours)
        self._add_marks()

    def _pixels(self, colours: Sequence[str]) -> NDArray[np.uint8]:
        """Every pixel of the map in the tint of its best move, or in the ink of that move's hatching."""
        areas, box = self.picture, self.plot.getViewBox().sceneBoundingRect()
        wide, high = (max(2, min(4096, round(size * self.thickness))) for size in (box.width(), box.height()))
        best = _best(np.array([_finer(worth, wide, high) for worth in areas.worth]))
        tints = [_rgb(mix(colour, self.look.window, 0.84)) for colour in colours]
        inks = [_rgb(mix(colour, self.look.window, 0.55)) for colour in colours]
        nowhere = _rgb(self.look.band)
        pixels = np.array([*tints, nowhere], dtype=np.uint8)[best]
        hatched = np.zeros(best.shape, dtype=bool)
        for number in range(len(colours)):
            hatched |= (best == number) & _hatching(number, wide, high, self.thickness)
        pixels[hatched] = np.array([*inks, nowhere], dtype=np.uint8)[best[hatched]]
        return pixels

    def _name_areas(self, colours: Sequence[str]) -> None:
        """A letter and a name inside each area, as the legend has them; a small one has its letter alone."""
        areas, best = self.picture, self.picture.best
        for number, name in enumerate(areas.names):
            at = np.argwhere(best == number)
            if not len(at):
                continue
            middle = at.mean(axis=0)
            column, row = at[np.abs(at - middle).sum(axis=1).argmin()]  # a point of the area, however it is shaped
            text = letter(number) if len(at) < SMALL * best.size else f"{letter(number)}  {name}"
            inside = [Spot(-0.5, -0.5), Spot(-0.5, 0.5), Spot(-0.5, -1.5), Spot(0, -0.5), Spot(-1, -0.5)]
            point = float(areas.x[column]), float(areas.y[row])
            self.place_text(text, *point, colours[number], inside, bold=True, most=self.width() // 2, needed=True)

    def _add_marks(self) -> None:
        areas = self.picture
        columns = np.unique(np.linspace(0, len(areas.x) - 1, CELLS).astype(int))
        rows = np.unique(np.linspace(0, len(areas.y) - 1, CELLS).astype(int))
        wide = (areas.x[-1] - areas.x[0]) / len(columns)
        high = (areas.y[-1] - areas.y[0]) / len(rows)
        best = areas.best
        leads = np.sort(areas.worth, axis=0)
        for column in columns:
            for row in rows:
                number, x, y = int(best[column, row]), float(areas.x[column]), float(areas.y[row])
                lead = float(leads[-1, column, row] - leads[-2, column, row]) if len(leads) > 1 else 0.0
                name = areas.names[number] if number >= 0 else self.tr("cannot be told")
                tip = areas.tip(x, y, number, lead) if areas.tip and number >= 0 else name
                key = areas.keys[number] if areas.keys and number >= 0 else None
                self.marks.append(Mark(QRectF(x - wide / 2, y - high / 2, wide, high), tip, key))


def letter(number: int) -> str:
    """What an area is called by in the map and in its legend: A, B, C …"""
    return chr(ord("A") + number % 26)


def _best(worth: NDArray[np.float64]) -> NDArray[np.int64]:
    known = np.isfinite(worth).all(axis=0)
    return np.where(known, np.where(known, worth, 0.0).argmax(axis=0), -1)


def _finer(worth: NDArray[np.float64], wide: int, high: int) -> NDArray[np.float64]:
    """(wide, high) the same figures on a finer grid, along straight lines between those that are known."""
    at_x, at_y = np.linspace(0, worth.shape[0] - 1, wide), np.linspace(0, worth.shape[1] - 1, high)
    left, low = np.minimum(at_x.astype(int), worth.shape[0] - 2), np.minimum(at_y.astype(int), worth.shape[1] - 2)
    along = (at_x - left)[:, None]
    columns = worth[left] * (1 - along) + worth[left + 1] * along
    up = at_y - low
    return columns[:, low] * (1 - up) + columns[:, low + 1] * up


def _hatching(number: int, wide: int, high: int, scale: int) -> NDArray[np.bool_]:
    """Where a move's hatching has its ink: none, rising, falling, dotted, lying, upright."""
    x, y = np.ogrid[0:wide, 0:high]
    step = 9 * scale
    ways = (
        lambda: np.zeros((wide, high), dtype=bool),
        lambda: (x - y) % step < scale,
        lambda: (x + y) % step < scale,
        lambda: (x % step < 2 * scale) & (y % step < 2 * scale),
        lambda: np.broadcast_to(y % step < scale, (wide, high)),
        lambda: np.broadcast_to(x % step < scale, (wide, high)),
    )
    return ways[number % len(ways)]()


def _rgb(colour: str) -> tuple[int, int, int]:
    made = QColor(colour)
    return made.red(), made.green(), made.blue()
