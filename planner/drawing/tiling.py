"""A tree over several pages: where it is cut, so that a cut runs between subtrees and between stages if it can.

Pure geometry, in pixels of the layout. Neighbours share a strip, so that a line can be followed from page to page.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import frozen

from planner.drawing.layout import Layout, Rect
from planner.drawing.spacing import HEADER, LABEL_GAP, LABEL_LINE, PILL_HALF, PILL_HEIGHT, PILL_TOP, SYMBOL, TITLE_LINE
from planner.model.places import Place

OVERLAP = 48.0
"""What neighbours share at a cut through whatever is there."""

_BETWEEN_ROWS = 3.0  # on either side of a cut between subtrees: lines show that they go on, no text is touched
SHARED = 2 * SYMBOL + PILL_HALF
"""From where a stage begins past its nodes: at a cut between stages they stand on both pages."""

_HIT = 1_000  # what it costs to cut through a symbol, in levels of depth
_SEARCHED = 0.35  # of a page, from its end up, in which a better place to cut is looked for


@frozen
class Tile:
    """One page's part. rect: without the strip of the stages' names, which every page repeats."""

    row: int
    column: int
    rect: Rect

    @property
    def name(self) -> str:
        """Rows are letters, columns numbers: "B3"; after Z comes AA."""
        letters, row = "", self.row + 1
        while row:
            row, letter = divmod(row - 1, 26)
            letters = chr(65 + letter) + letters
        return f"{letters}{self.column + 1}"


@frozen(eq=False)
class Tiling:
    """A layout cut into pages, in reading order. scale: points to a pixel."""

    layout: Layout
    scale: float
    tiles: tuple[Tile, ...]
    rows: int
    columns: int


def tile(layout: Layout, scale: float, width: float, height: float) -> Tiling:
    """Cuts a layout for pages with a room of so many points, the stages' names counted in.

    Raises ValueError where a page would hold hardly more than what it shares with its neighbours.
    """
    wide, high = width / scale, height / scale - HEADER
    if min(wide, high) < 3 * OVERLAP:
        raise ValueError("the pages are too small for this scale")
    across = _cuts(0.0, layout.width, wide, [(edge, 0) for edge in _stage_edges(layout)], (SHARED, 2.0))
    down = _cuts(HEADER, layout.height, high, _between_subtrees(layout), (_BETWEEN_ROWS, _BETWEEN_ROWS))
    tiles = tuple(
        Tile(row, column, Rect(left, top, right - left, bottom - top))
        for row, (top, bottom) in enumerate(down)
        for column, (left, right) in enumerate(across)
    )
    return Tiling(layout, scale, tiles, len(down), len(across))


def way_to(layout: Layout, part: Rect) -> Place:
    """The place of the lowest node that has all that stands at these heights below it."""
    placed, top, place = layout.root, layout.top, layout.base
    while True:
        position = bisect_right(placed.tops, part.y + _BETWEEN_ROWS - top) - 1
        if position < 0 or part.bottom - _BETWEEN_ROWS > top + placed.tops[position] + placed.children[position].height:
            return place
        top += placed.tops[position]
        placed, place = placed.children[position], (*place, position)


def _stage_edges(layout: Layout) -> list[float]:
    """Where one stage ends and the next begins."""
    return [layout.stage_rect(depth).x for depth in range(1, len(layout.columns) + 1)]


def _between_subtrees(layout: Layout) -> list[tuple[float, int]]:
    """Heights between subtrees, from the top down, each with what a cut costs: symbols hit, then how deep it is."""
    gaps: list[tuple[float, int]] = []
    tops: list[float] = []  # of all that stands at a fork: its label, symbol, value and probability
    bottoms: list[float] = []
    stack = [(layout.root, layout.top, 1)]
    while stack:
        placed, top, depth = stack.pop()
        if not placed.children:
            continue
        middle = top + placed.y
        tops.append(middle - max(SYMBOL, LABEL_GAP + len(placed.label) * LABEL_LINE))
        bottoms.append(middle + max(PILL_TOP + PILL_HEIGHT, placed.texts_below + len(placed.title) * TITLE_LINE))
        gaps += [(top + start, depth) for start in placed.tops[1:]]
        stack += [(child, top + start, depth + 1) for child, start in zip(placed.children, placed.tops, strict=True)]
    tops.sort()
    bottoms.sort()
    return sorted((y, depth + _HIT * (bisect_right(tops, y) - bisect_left(bottoms, y))) for y, depth in gaps)


def _cuts(
    start: float, end: float, room: float, good: Sequence[tuple[float, int]], shared: tuple[float, float]
) -> list[tuple[float, float]]:
    """From start to end in pieces of at most `room`, each ending at the best place near its end, if there is one.

    good: places from the first to the last, each with its cost. shared: what is shown beyond a cut at such a place on
    the page that ends there, and before it on the next one.
    """
    places = [place for place, _ in good]
    pieces: list[tuple[float, float]] = []
    while end - start > room:
        last = start + room - shared[0]
        until = bisect_right(places, last)
        near = good[bisect_left(places, last - room * _SEARCHED) : until]
        near = near or good[bisect_left(places, start + 2 * OVERLAP) : until]
        cut, cost = min(near, key=lambda each: (each[1], -each[0]), default=(start + room, _HIT))
        if cost < _HIT:
            pieces.append((start, cut + shared[0]))
            start = cut - shared[1]
        else:
            pieces.append((start, start + room))
            start += room - OVERLAP
    return [*pieces, (start, end)]
