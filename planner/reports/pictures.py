"""The tree's pictures in a briefing, as SVG: the one on the first page, and the whole tree on as many as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.analysis.progress import Progress, tell
from planner.drawing.export import drawn_svg
from planner.drawing.fitting import COMFORTABLE, SPACINGS, Fitted, fit
from planner.drawing.layout import lay_out
from planner.drawing.look import SMALLEST_TYPE, Look
from planner.drawing.paint import paint_tree
from planner.drawing.sheets import LEGIBLE, cut, layouts, paint_part
from planner.drawing.spacing import HEADER, LABEL_LINE, Measure, Spacing
from planner.drawing.tiling import Tile, Tiling, way_to
from planner.drawing.writer import READABLE
from planner.model.document import Document
from planner.model.places import nodes, path, walk
from planner.reports.opening import beyond

FINENESS = READABLE / (SMALLEST_TYPE - 0.01)
"""Device pixels to a point at which type below SMALLEST_TYPE gives way to shapes."""


Room = tuple[float, float]
"""Width and height in points."""

_SPARE = 1.05  # a looser spacing may be preferred that is smaller by less


@frozen
class Picture:
    """One drawing, its size in points. name: of its part, blank for the whole; way: to what is on it.

    alt: what it shows, in words, where its page does not say so.
    """

    svg: str
    width: float
    height: float
    name: str = ""
    way: str = ""
    alt: str = ""


@frozen
class First:
    """The first page's picture. whole: whether it shows everything; readable: whether its texts are there."""

    picture: Picture
    whole: bool
    readable: bool


def first_picture(look: Look, measure: Measure, width: float, height: float, above_all: str = "") -> First:
    """The tree as large as the room; where it could not be read, the part that matters most.

    What goes on beyond it stands among the outcomes, with its value. above_all: the id of a decision to be seen.
    """
    hopeless = _hopeless(look.document, height)
    fitted = None if hopeless else fit(look, measure, width, height)
    if fitted is not None and fitted.scale >= LEGIBLE:
        return First(_drawn(look, fitted), whole=True, readable=True)

    named = frozenset([above_all])
    tightest = _gathered(named)[-3:]

    def fits(collapsed: frozenset[str], at_ease: bool) -> bool:
        least = COMFORTABLE if at_ease else LEGIBLE * _SPARE
        tried = (lay_out(look.document, measure, spacing=spacing, collapsed=collapsed) for spacing in tightest)
        return any(min(width / layout.width, height / layout.height) >= least for layout in tried)

    collapsed = beyond(look.rollback, fits, above_all)
    if collapsed is None:
        layout = lay_out(look.document, measure, spacing=SPACINGS[-1])
        overview = Fitted(layout, min(width / layout.width, height / layout.height))
        return First(_drawn(look, overview), whole=False, readable=False)
    part = evolve(look, collapsed=collapsed)
    spacings = (*_gathered(None), *_gathered(named))
    return First(_drawn(part, fit(part, measure, width, height, spacings)), whole=False, readable=True)


def along_the_way(look: Look, measure: Measure, width: float, height: float) -> Picture:
    """The tree as large as the room; where it could not be read, without what is off the look's way."""
    fitted = None if _hopeless(look.document, height) else fit(look, measure, width, height)
    if fitted is None or fitted.scale < LEGIBLE:
        way = look.way or frozenset()
        off = frozenset(node.id for place, node in walk(look.document.root) if node.branches and place not in way)
        look = evolve(look, collapsed=off)
        fitted = fit(look, measure, width, height, _gathered(None))
    return _drawn(look, fitted)


def _gathered(titled: frozenset[str] | None) -> tuple[Spacing, ...]:
    """For a part of the tree: what goes on beyond it stands among the outcomes."""
    return tuple(evolve(spacing, gathered=True, titled=titled) for spacing in SPACINGS[1:])


def whole_tree(
    look: Look, measure: Measure, rooms: Sequence[Room], progress: Progress | None
) -> tuple[Room, list[Picture]]:
    """All of it in the first room that holds it legibly; else cut for the room that takes the fewest parts.

    Raises Stopped where progress asks for it.
    """
    if not _hopeless(look.document, max(height for _, height in rooms)):
        for room in rooms:
            fitted = fit(look, measure, *room)
            if fitted.scale >= LEGIBLE:
                return room, [_drawn(look, fitted)]
    laid_out = layouts(look, measure)
    room, tiling = min(((room, cut(laid_out, *room, LEGIBLE)) for room in rooms), key=lambda found: len(found[1].tiles))
    pictures: list[Picture] = []
    for one in tiling.tiles:
        tell(progress, len(pictures) / len(tiling.tiles))
        pictures.append(_part(look, tiling, one))
    return room, pictures


def _part(look: Look, tiling: Tiling, one: Tile) -> Picture:
    box = QRectF(0, 0, one.rect.width * tiling.scale, (one.rect.height + HEADER) * tiling.scale)

    def draw(painter: QPainter) -> None:
        painter.scale(tiling.scale, tiling.scale)
        paint_part(painter, look, tiling.layout, one.rect, 1.0)

    name = one.name if len(tiling.tiles) > 1 else ""
    way = " › ".join(path(look.document.root, way_to(tiling.layout, one.rect)))
    return Picture(drawn_svg(box, name, draw).decode(), box.width(), box.height(), name, way)


def _hopeless(document: Document, height: float) -> bool:
    """Whether not even one line for every end would fit, so that nothing has to be laid out to know."""
    ends = sum(1 for node in nodes(document.root) if not node.branches)
    return ends * LABEL_LINE * LEGIBLE > height


def _drawn(look: Look, fitted: Fitted) -> Picture:
    layout, scale = fitted.layout, fitted.scale
    box = QRectF(0, 0, layout.width * scale, layout.height * scale)

    def draw(painter: QPainter) -> None:
        painter.scale(scale, scale)
        paint_tree(painter, look.scene(layout), QRectF(0, 0, layout.width, layout.height), scale * FINENESS)

    return Picture(drawn_svg(box, "", draw).decode(), box.width(), box.height())
