"""The one painter of trees: for the window, PDF, SVG and PNG."""

from __future__ import annotations

from functools import lru_cache

from attrs import evolve, frozen
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from planner.drawing.captions import Captions
from planner.drawing.colours import mix
from planner.drawing.inks import brush
from planner.drawing.layout import Part, Rect
from planner.drawing.lines import MARKED, draw_heat, draw_lines, draw_marks
from planner.drawing.scene import Scene
from planner.drawing.showing import Item, items_in
from planner.drawing.spacing import HEADER, SYMBOL
from planner.drawing.spread import range_of
from planner.drawing.style import Style
from planner.drawing.symbols import Symbols
from planner.drawing.writer import Writer
from planner.model.places import Place

_SYMBOLS_FROM = 0.12  # the scale below which symbols are smaller than three device pixels


def paint_tree(
    painter: QPainter, scene: Scene, exposed: QRectF, scale: float, shared: float | None = None
) -> None:  # fmt: skip
    """Paints what of a tree is exposed, on a painter whose coordinates are the layout's.

    exposed: in pixels of the layout. scale: device pixels to one of the layout; what would be too small is left out.
    shared: as for a Writer. The paper around the tree is the caller's.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    writer = Writer(scene.layout.placer.measure, exposed, scale, shared)
    items = items_in(scene, Rect(exposed.x(), exposed.y(), exposed.width(), exposed.height()), 1 / scale)
    captions = Captions(scene, writer)
    _bands(painter, scene, captions)
    _soft_spots(painter, scene)
    draw_heat(painter, scene, items)
    draw_lines(painter, faint(scene) if scene.only_play else scene, items, scale)
    if scene.ghost is not None and scale > MARKED:
        draw_marks(painter, scene, items)
    if scale > _SYMBOLS_FROM:
        hands = _Hands.of(painter, scene, writer)
        dimmed = _Hands.of(painter, faint(scene), writer) if scene.only_play else hands
        left = exposed.left() - SYMBOL * 2
        right = exposed.right() + SYMBOL * 2
        for item in items:
            if item.seen.how == "whole":
                _node(scene, item, hands if item.on_play else dimmed, left, right)
    writer.draw(painter)
    painter.restore()


def paint_stages(painter: QPainter, scene: Scene, exposed: QRectF, scale: float) -> None:
    """Paints the stages' names alone, at the top of the layout; the rest is as for paint_tree."""
    writer = Writer(scene.layout.placer.measure, exposed, scale)
    Captions(scene, writer).stages()
    writer.draw(painter)


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
    for place in _selected(scene):
        if place != scene.layout.base:
            spots.append((place, "label", scene.style.soft))
    for place, part, colour in spots:
        spot = scene.layout.rect(place, part)
        painter.setBrush(brush(colour))
        painter.drawRoundedRect(QRectF(spot.x - 4, spot.y - 1, spot.width + 8, spot.height + 2), 4, 4)


def faint(scene: Scene) -> Scene:
    """The scene with what is off the play moved most of the way to the paper."""
    return evolve(scene, style=_faint_style(scene.style))


@lru_cache
def _faint_style(style: Style) -> Style:
    roles = ("quiet", "thin", "track_off", "outcome_off", "pill_rim")
    return evolve(style, **{role: mix(getattr(style, role), style.paper, 0.65) for role in roles})


@frozen(eq=False)
class _Hands:
    """What draws the nodes of one scene."""

    painter: QPainter
    symbols: Symbols
    captions: Captions

    @classmethod
    def of(cls, painter: QPainter, scene: Scene, writer: Writer) -> _Hands:
        symbols = Symbols.of(painter, scene, writer, range_of(scene.rollback))
        return cls(painter, symbols, Captions(scene, writer))


def _selected(scene: Scene) -> list[Place]:
    """The selected places that stand in the layout."""
    selected = scene.also if scene.selection is None else {scene.selection, *scene.also}
    return [place for place in selected if scene.layout.holds(place)]


def _node(scene: Scene, item: Item, hands: _Hands, left: float, right: float) -> None:
    """One node's symbol and texts, as far as they are exposed."""
    placed, depth = item.seen.placed, item.seen.depth
    x = scene.layout.x_at(placed, depth)
    start = scene.layout.columns[depth - 1] if depth else 0.0
    end = scene.layout.width if placed.ends else x
    if end < left or start > right:
        return
    hands.symbols.draw(item)
    if item.rolled.trouble and not scene.bare:
        hands.symbols.warning(x + SYMBOL, item.seen.y - SYMBOL)
    if placed.node.notes and not scene.bare:
        hands.symbols.note(x - SYMBOL, item.seen.y - SYMBOL)
    hands.captions.write(hands.painter, item)
    if scene.selection is not None or scene.token is not None:
        place = (*scene.layout.base, *_place(item))
        if place in (scene.selection, scene.token) or place in scene.also:
            hands.symbols.ring(item)


def _place(item: Item) -> Place:
    """Where an item stands in the layout."""
    place: list[int] = []
    walker: Item | None = item
    while walker is not None and walker.parent is not None:
        place.append(walker.seen.position)
        walker = walker.parent
    return tuple(reversed(place))
