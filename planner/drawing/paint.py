"""The one painter of trees: for the window, PDF, SVG and PNG."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from planner.drawing.captions import Captions
from planner.drawing.inks import brush
from planner.drawing.layout import Part, Rect
from planner.drawing.lines import draw_heat, draw_lines
from planner.drawing.scene import Scene
from planner.drawing.showing import Item, items_in
from planner.drawing.spacing import HEADER, SYMBOL
from planner.drawing.spread import Spread
from planner.drawing.symbols import Symbols
from planner.drawing.writer import Writer
from planner.model.places import Place

_SYMBOLS_FROM = 0.12  # the scale below which symbols are smaller than three device pixels


def paint_tree(painter: QPainter, scene: Scene, exposed: QRectF, scale: float) -> None:
    """Paints what of a tree is exposed, on a painter whose coordinates are the layout's.

    exposed: in pixels of the layout. scale: device pixels to one of the layout; what would be too small is left out.
    The paper around the tree is the caller's.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    writer = Writer(scene.layout.placer.measure, exposed, scale)
    items = items_in(scene, Rect(exposed.x(), exposed.y(), exposed.width(), exposed.height()), 1 / scale)
    captions = Captions(scene, writer)
    _bands(painter, scene, captions)
    _soft_spots(painter, scene)
    draw_heat(painter, scene, items)
    draw_lines(painter, scene, items, scale)
    if scale > _SYMBOLS_FROM:
        symbols = Symbols.of(painter, scene, writer, spread().range_of(scene.rollback))
        left = exposed.left() - SYMBOL * 2
        right = exposed.right() + SYMBOL * 2
        for item in items:
            if item.seen.how == "whole":
                _node(painter, scene, item, symbols, captions, left, right)
    writer.draw(painter)
    painter.restore()


@cache
def spread() -> Spread:
    """The range of the bars; kept, so that an edit does not walk the tree."""
    return Spread()


def _bands(painter: QPainter, scene: Scene, captions: Captions) -> None:
    """The stages, every other one a shade darker."""
    layout = scene.layout
    for depth in range(0, len(layout.columns) + 1, 2):
        band = layout.stage_rect(depth)
        painter.fillRect(QRectF(band.x, HEADER, band.width, layout.height - HEADER), brush(scene.style.band))
    captions.stages()


def _soft_spots(painter: QPainter, scene: Scene) -> None:
    """A highlight behind what is selected and what the pointer is on."""
    painter.setPen(Qt.PenStyle.NoPen)
    spots: list[tuple[Place, Part, str]] = []
    if scene.hover:
        spots.append((scene.hover.place, scene.hover.part, scene.style.hover))
    if scene.selection:
        spots.append((scene.selection, "label", scene.style.soft))
    for place, part, colour in spots:
        spot = scene.layout.rect(place, part)
        painter.setBrush(brush(colour))
        painter.drawRoundedRect(QRectF(spot.x - 4, spot.y - 1, spot.width + 8, spot.height + 2), 4, 4)


def _node(
    painter: QPainter, scene: Scene, item: Item, symbols: Symbols, captions: Captions, left: float, right: float
) -> None:
    """One node's symbol and texts, as far as they are exposed."""
    placed, depth = item.seen.placed, item.seen.depth
    x = scene.layout.x_at(placed, depth)
    start = scene.layout.columns[depth - 1] if depth else 0.0
    end = scene.layout.width if placed.ends else x
    if end < left or start > right:
        return
    symbols.draw(item)
    if item.rolled.trouble:
        symbols.warning(x + SYMBOL, item.seen.y - SYMBOL)
    captions.write(painter, item)
    if scene.selection is not None and _place(item) == scene.selection:
        symbols.ring(item)


def _place(item: Item) -> Place:
    """Where an item stands in the document."""
    place: list[int] = []
    walker: Item | None = item
    while walker is not None and walker.parent is not None:
        place.append(walker.seen.position)
        walker = walker.parent
    return tuple(reversed(place))
