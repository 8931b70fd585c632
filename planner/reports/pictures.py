"""The tree's pictures in a briefing, as SVG: the one on the first page, and the whole tree on as many as it takes."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.analysis.progress import Progress, tell
from planner.analysis.reading import rows
from planner.drawing.export import drawn_svg
from planner.drawing.fitting import SPACINGS, Fitted, fit
from planner.drawing.layout import lay_out
from planner.drawing.look import SMALLEST_TYPE, Look
from planner.drawing.paint import paint_tree
from planner.drawing.sheets import LEGIBLE, cut, layouts, paint_part
from planner.drawing.spacing import HEADER, LABEL_LINE, Measure
from planner.drawing.tiling import Tile, Tiling, way_to
from planner.drawing.writer import READABLE
from planner.model.document import Document
from planner.model.places import nodes, path

FINENESS = READABLE / (SMALLEST_TYPE - 0.01)
"""Device pixels to a point at which type below SMALLEST_TYPE gives way to shapes."""


Room = tuple[float, float]
"""Width and height in points."""

_SPARE = 1.05  # a looser spacing may be preferred that is smaller by less


@frozen
class Picture:
    """One drawing, its size in points. name: of its part, blank for the whole; way: to what is on it."""

    svg: str
    width: float
    height: float
    name: str = ""
    way: str = ""


@frozen
class First:
    """The first page's picture. whole: whether it shows everything; readable: whether its texts are there."""

    picture: Picture
    whole: bool
    readable: bool


def first_picture(look: Look, measure: Measure, width: float, height: float) -> First:
    """The tree as large as the room; where it could not be read, without what is off the play, then with less.

    What is collapsed shows its value and how many nodes it holds.
    """
    hopeless = _hopeless(look.document, height)
    fitted = None if hopeless else fit(look, measure, width, height)
    if fitted is not None and fitted.scale >= LEGIBLE:
        return First(_drawn(look, fitted), whole=True, readable=True)
    collapsed = _enough(look, measure, width, height)
    if collapsed is None:
        layout = lay_out(look.document, measure, spacing=SPACINGS[-1])
        overview = Fitted(layout, min(width / layout.width, height / layout.height))
        return First(_drawn(look, overview), whole=False, readable=False)
    shorter = evolve(look, collapsed=collapsed)
    fitted = fit(shorter, measure, width, height)
    return First(_drawn(shorter, fitted), whole=False, readable=True)


def _enough(look: Look, measure: Measure, width: float, height: float) -> frozenset[str] | None:
    """The fewest nodes to collapse, the least likely and deepest first; None where even that does not help."""
    forks = [row for row in rows(look.rollback) if row.node.branches and row.place]
    forks.sort(key=lambda row: (row.figures.reach or 0.0, -len(row.path)))
    unlikely = sum(1 for row in forks if not row.figures.reach)
    ids = [row.node.id for row in forks]

    def fits(count: int) -> bool:
        tried = (
            lay_out(look.document, measure, spacing=spacing, collapsed=frozenset(ids[:count]))
            for spacing in SPACINGS[2::4]
        )
        return any(min(width / layout.width, height / layout.height) >= LEGIBLE * _SPARE for layout in tried)

    if not ids or not fits(len(ids)):
        return None
    if fits(unlikely):
        return frozenset(ids[:unlikely])
    low, high = unlikely, len(ids)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    return frozenset(ids[:high])


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
