"""A tree on paper, on one sheet or tiled over several: what a printer, or a PDF of the picture, is given to draw.

A tiled tree begins with an overview, on which every page's part is outlined and named; each page tells its name, its
neighbours' names, and the way to what stands on it. Nothing is smaller than SMALLEST_TYPE.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import evolve, frozen
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.drawing.fitting import COMFORTABLE, LARGEST, SPACINGS, Fitted
from planner.drawing.fonts import ui_font
from planner.drawing.headings import dated, title_of
from planner.drawing.inks import pen
from planner.drawing.layout import Layout, Rect, lay_out
from planner.drawing.look import SMALLEST_TYPE, Look, View
from planner.drawing.marks import EDGE, draw_mark
from planner.drawing.page import SMALL, Page, draw_page, edge_of, page_on
from planner.drawing.paint import paint_tree
from planner.drawing.spacing import HEADER, SMALLEST_FONT, Measure
from planner.drawing.style import PRINT
from planner.drawing.tiling import SHARED, Tile, Tiling, tile, way_to
from planner.drawing.wrapping import elide
from planner.drawing.writer import READABLE
from planner.model.places import path

LEGIBLE = SMALLEST_TYPE / SMALLEST_FONT
"""Points to a pixel at which the smallest text is that large."""

Spread = Literal["one", "tiled"]

Size = tuple[float, float]

_HEAD, _FOOT = 16.0, 18.0  # the running lines of a tile's page
_NAME = (10, 700)
_MANY = 1_000  # nodes from which a few spacings are tried only
_NARROW = 30.0  # points of a page's outline in an overview that holds its name


@frozen(eq=False)
class Sheets:
    """The sheets of one tree, ready to be drawn. The first is the overview where there are several."""

    look: Look
    whole: Page
    tiling: Tiling | None

    @property
    def overviews(self) -> int:
        """How many sheets stand before the parts: none before the one that a window shows."""
        return 0 if self.look.view else 1

    @property
    def count(self) -> int:
        return 1 if self.tiling is None else self.overviews + len(self.tiling.tiles)

    @property
    def scale(self) -> float:
        """Points to a pixel, by which as many sheets of another shape are compared with these."""
        return self.tiling.scale if self.tiling and self.look.view else self.whole.fitted.scale

    def draw(self, painter: QPainter, number: int, device: float) -> None:
        """Draws a sheet, the first being 0, on a painter whose coordinates are points. device: pixels to a point."""
        if self.tiling is None:
            draw_page(painter, self.whole, device)
        elif number < self.overviews:
            _draw_overview(painter, self, self.tiling)
        else:
            _draw_tile(painter, self, self.tiling.tiles[number - self.overviews], device)


def sheets(look: Look, measure: Measure, size: Size, spread: Spread, scale: float = COMFORTABLE) -> Sheets:
    """One page with all on it; or tiled, unless one page shows all at that scale; or one with the look's view.

    size: of the sheet in points. scale: points to a pixel of a tiled tree; LEGIBLE is the least.
    """
    whole = page_on(look, measure, *size)
    room = size[0] - 2 * EDGE, size[1] - 2 * edge_of(look.document) - _HEAD - _FOOT
    if look.view:
        return Sheets(look, whole, _of_view(look.view, *room))
    if spread == "one" or whole.fitted.scale >= scale:
        return Sheets(look, whole, None)
    return Sheets(look, whole, cut(layouts(look, measure), *room, max(scale, LEGIBLE)))


def _of_view(view: View, width: float, height: float) -> Tiling:
    """What a window shows as the only part, as large as its room."""
    rect = view.rect
    scale = min(width / rect.width, height / (rect.height + HEADER), LARGEST)
    return Tiling(view.layout, scale, (Tile(0, 0, rect),), 1, 1)


def layouts(look: Look, measure: Measure) -> list[Layout]:
    """The tree from loose to tight."""
    return [
        lay_out(look.document, measure, spacing=look.spaced(spacing), base=look.base, collapsed=look.collapsed)
        for spacing in (SPACINGS[1:] if look.document.root.size < _MANY else SPACINGS[1::6])
    ]


def cut(laid_out: Iterable[Layout], width: float, height: float, scale: float) -> Tiling:
    """The tree over pages with a room of so many points: of its layouts, the first that takes the fewest."""
    return min((tile(layout, scale, width, height) for layout in laid_out), key=lambda found: len(found.tiles))


def _draw_overview(painter: QPainter, sheets: Sheets, tiling: Tiling) -> None:
    """All of the tree, under the outlines of the pages to come; as shapes only where it could not be read."""
    layout, room = tiling.layout, sheets.whole.room
    fitted = Fitted(layout, min(room.width() / layout.width, room.height() / layout.height))
    page = evolve(sheets.whole, fitted=fitted, number=f"1 / {sheets.count}")
    draw_page(painter, page, READABLE / (SMALLEST_TYPE - 0.01))
    painter.save()
    painter.translate(page.tree.topLeft())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(ui_font(*_NAME))
    painter.setPen(pen(PRINT.accent, 0.6))
    for one in tiling.tiles:
        box = QRectF(*(side * fitted.scale for side in one.rect))
        painter.drawRect(box)
        inside = box.x() + 3.0 if box.width() > _NARROW else -_NARROW
        painter.drawText(QPointF(inside, box.y() + 10.0), one.name)
    painter.restore()


def _draw_tile(painter: QPainter, sheets: Sheets, one: Tile, device: float) -> None:
    look, tiling, page = sheets.look, sheets.tiling, sheets.whole
    assert tiling is not None, "there are tiles"
    edge = edge_of(look.document)
    draw_mark(painter, look.document.handling, page.width, page.height)
    _draw_running_head(painter, page, tiling, one)
    painter.save()
    painter.translate(EDGE, edge + _HEAD)
    painter.scale(tiling.scale, tiling.scale)
    paint_part(painter, look, tiling.layout, one.rect, tiling.scale * device)
    painter.restore()
    _draw_running_foot(painter, page, f"{tiling.tiles.index(one) + sheets.overviews + 1} / {sheets.count}")


def paint_part(painter: QPainter, look: Look, layout: Layout, part: Rect, fineness: float) -> None:
    """A part of the tree with the names of its stages above, its top left corner at the painter's."""
    scene = look.scene(layout)
    for top, strip in ((0.0, QRectF(part.x, 0.0, part.width, HEADER)), (HEADER, QRectF(*part))):
        painter.save()
        painter.translate(-strip.x(), top - strip.y())
        painter.setClipRect(strip)
        paint_tree(painter, scene, strip, fineness, SHARED if part.right < layout.width else 0.0)
        painter.restore()


def _draw_running_head(painter: QPainter, page: Page, tiling: Tiling, one: Tile) -> None:
    """The page's name, those of its neighbours, and the way to what stands on it."""
    look = page.look
    names = {(each.row, each.column): each.name for each in tiling.tiles}
    beside = [
        f"{arrow} {names[row, column]}"
        for arrow, row, column in (
            ("↑", one.row - 1, one.column),
            ("↓", one.row + 1, one.column),
            ("←", one.row, one.column - 1),
            ("→", one.row, one.column + 1),
        )
        if (row, column) in names
    ]
    baseline = edge_of(look.document) + 9.0
    painter.setFont(ui_font(*_NAME))
    painter.setPen(pen(PRINT.ink))
    left = EDGE
    if len(tiling.tiles) > 1:
        painter.drawText(QPointF(EDGE, baseline), one.name)
        left += 30.0
    small = ui_font(*SMALL)
    wide = QFontMetricsF(small).horizontalAdvance
    painter.setFont(small)
    painter.setPen(pen(PRINT.quiet))
    said = "   ".join(beside)
    painter.drawText(QPointF(left, baseline), said)
    right = dated(look.document, look.version, look.paper)
    x = page.width - EDGE - wide(right)
    painter.drawText(QPointF(x, baseline), right)
    left += wide(said) + 18.0 if said else 0.0
    way = " › ".join((title_of(look.document), *path(look.document.root, way_to(tiling.layout, one.rect))))
    painter.drawText(QPointF(left, baseline), elide(way, wide, max(0.0, x - left - 18.0)))


def _draw_running_foot(painter: QPainter, page: Page, number: str) -> None:
    look = page.look
    top, right = page.height - edge_of(look.document) - _FOOT + 5.0, page.width - EDGE
    painter.setPen(pen(PRINT.rim, 0.6))
    painter.drawLine(QLineF(EDGE, top, right, top))
    small = ui_font(*SMALL)
    painter.setFont(small)
    painter.setPen(pen(PRINT.quiet))
    painter.drawText(QPointF(EDGE, top + 11.0), look.convention)
    painter.drawText(QPointF(right - QFontMetricsF(small).horizontalAdvance(number), top + 11.0), number)
