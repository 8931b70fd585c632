"""Where everything stands: the third parallel tree. Pure geometry; the painter and the mouse both ask it.

Every subtree has a horizontal band of its own, every depth a column, and a node's own texts lie inside its band
between its parent's column and its own; outcomes line up at the right. So no two texts can meet.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Literal, NamedTuple

from attrs import frozen

from planner.drawing.placing import Placed, Placer, names_of, nodes_above, place_tree
from planner.drawing.spacing import (
    AFTER,
    BAR_LEFT,
    COUNT_LEFT,
    COUNT_WIDTH,
    GHOST_HEIGHT,
    GHOST_REACH,
    GHOST_TOP,
    GHOST_VALUE,
    HEADER,
    LABEL_GAP,
    LABEL_LINE,
    LEAD,
    MARGIN,
    NARROWEST,
    NOTE_PAST,
    PILL_HALF,
    PILL_HEIGHT,
    PILL_TOP,
    REACH_WIDTH,
    SCREEN,
    SMALL_GAP,
    SMALL_LINE,
    SYMBOL,
    TITLE_AFTER,
    TITLE_GAP,
    TITLE_LINE,
    VALUE_WIDTH,
    Measure,
    Spacing,
)
from planner.model.document import Document
from planner.model.places import Place, node_at
from planner.model.sentences import said

Part = Literal["node", "label", "probability", "payoffs", "value", "title", "count", "note", "ghost"]
PARTS: tuple[Part, ...] = ("node", "label", "probability", "payoffs", "value", "title", "count", "note", "ghost")

SMALLEST_BAND = 1.5  # device pixels: what is lower is drawn as heat
_BEYOND = 8  # branches just out of sight whose elbows still cross the view, on either side
_BAND_LEFT = SYMBOL + 7.0  # a stage begins so far left of its nodes' centres
_WIDEST_ODDS = 260.0  # a leaf's probability does not reach all the way to the outcomes


class Point(NamedTuple):
    """A node's centre, in pixels of the drawing."""

    x: float
    y: float


class Rect(NamedTuple):
    """An upright rectangle in pixels of the drawing."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


class Hit(NamedTuple):
    """What lies under a point."""

    place: Place
    part: Part


class Seen(NamedTuple):
    """One thing to paint, parents before their children.

    how: "whole"; "edge" is a branch whose elbow may cross the view while what it leads to lies outside;
        "block" stands for the children position … position + merged - 1, too low to be told apart.
    parent: the index of the parent among what was seen before, -1 for the root.
    top, bottom: the band, in pixels of the drawing; y is the node's centre, a block's middle.
    """

    placed: Placed
    how: Literal["whole", "edge", "block"]
    depth: int
    parent: int
    position: int
    merged: int
    y: float
    top: float
    bottom: float


@frozen(eq=False, kw_only=True)
class Layout:
    """A document's tree in its place. Coordinates are pixels at natural size from the top left corner."""

    document: Document
    root: Placed
    placer: Placer
    columns: tuple[float, ...]  # the centres of decisions and chances, by depth
    outcome_x: float  # the centres of outcomes and links
    top: float  # of the root's band
    width: float
    height: float
    base: Place = ()  # where in the document its root stands: elsewhere than at the top, one part is in focus

    @property
    def spacing(self) -> Spacing:
        return self.placer.spacing

    def x_at(self, placed: Placed, depth: int) -> float:
        """The centre of a node's symbol."""
        return self.outcome_x if placed.ends else self.columns[depth]

    def locate(self, place: Place) -> Point:
        """The centre of the node at a place. Raises IndexError where there is none."""
        placed, y = self._find(place)
        return Point(self.x_at(placed, self.depth_of(place)), y)

    def depth_of(self, place: Place) -> int:
        """How many levels below the layout's root a place is."""
        return len(place) - len(self.base)

    def holds(self, place: Place) -> bool:
        """Whether the node at a place stands in the layout: not outside the focus, nor in what is collapsed."""
        try:
            self._find(place)
        except IndexError:
            return False
        return True

    def band(self, place: Place) -> Rect:
        """The band that the subtree at a place has for itself, from its parent's column to the right edge."""
        placed, y = self._find(place)
        depth = self.depth_of(place)
        left = self.columns[depth - 1] if depth else 0.0
        return Rect(left, y - placed.y, self.width - left, placed.height)

    def rect(self, place: Place, part: Part) -> Rect:
        """Where a part stands, or would stand if it were there. Raises IndexError where there is no such place."""
        placed, y = self._find(place)
        return self.part_rect(placed, self.depth_of(place), y, part)

    def part_rect(self, placed: Placed, depth: int, y: float, part: Part) -> Rect:
        """The same for a placed node at a depth whose centre is at y."""
        x = self.x_at(placed, depth)
        left = self.columns[depth - 1] + LEAD if depth else MARGIN
        bar = self.spacing.bar
        if part == "node":
            right = BAR_LEFT + bar if placed.ends else SYMBOL
            return Rect(x - SYMBOL, y - SYMBOL, SYMBOL + right, SYMBOL * 2)
        if part == "label":
            height = max(1, len(placed.label)) * LABEL_LINE
            return Rect(left, y - LABEL_GAP - height, placed.label_width or NARROWEST, height)
        if part in {"probability", "payoffs"}:
            room = min(x - left - AFTER, _WIDEST_ODDS) if placed.ends else x - PILL_HALF - 4 - left
            room = max(room, NARROWEST)
            if part == "probability":
                return Rect(left, y + SMALL_GAP, room, max(1, placed.odds) * SMALL_LINE)
            return Rect(left, y + SMALL_GAP + placed.odds * SMALL_LINE, room, SMALL_LINE)
        if part == "value":
            if placed.ends:
                return Rect(x + BAR_LEFT + bar, y - PILL_HEIGHT / 2, VALUE_WIDTH, PILL_HEIGHT)
            return Rect(x - PILL_HALF, y + PILL_TOP, PILL_HALF * 2, PILL_HEIGHT)
        if part == "count":
            return Rect(x + COUNT_LEFT, y - PILL_HEIGHT / 2, COUNT_WIDTH, PILL_HEIGHT)
        if part == "note":
            return Rect(left, y + placed.note, x + NOTE_PAST - left, 2 * SMALL_LINE)
        if part == "ghost":
            if placed.ends:
                beside = self.spacing.beside - TITLE_GAP - GHOST_VALUE - GHOST_REACH
                return Rect(x + beside, y - PILL_HEIGHT / 2, GHOST_VALUE, PILL_HEIGHT)
            return Rect(x - PILL_HALF, y + GHOST_TOP, PILL_HALF * 2, GHOST_HEIGHT)
        return self._title_rect(placed, x, y)

    def _title_rect(self, placed: Placed, x: float, y: float) -> Rect:
        height = max(1, len(placed.title)) * TITLE_LINE
        if placed.ends:
            left = x + self.spacing.beside
            return Rect(left, y - height / 2, placed.title_width or NARROWEST, height)
        width = placed.title_width or NARROWEST
        return Rect(x - PILL_HALF - TITLE_AFTER - width, y + placed.texts_below, width, height)

    def reach_rect(self, y: float) -> Rect:
        """Where the reach of an outcome stands whose centre is at y."""
        left = self.outcome_x + BAR_LEFT + self.spacing.bar + VALUE_WIDTH
        return Rect(left, y - PILL_HEIGHT / 2, REACH_WIDTH, PILL_HEIGHT)

    def hit(self, x: float, y: float) -> Hit | None:
        """The part under a point, or None."""
        placed, top, place = self.root, self.top, self.base
        while True:
            for part in parts_of(placed, place != self.base, self.spacing.ghost):
                if self.part_rect(placed, self.depth_of(place), top + placed.y, part).holds(x, y):
                    return Hit(place, part)
            position = bisect_right(placed.tops, y - top) - 1
            if position < 0 or y - top >= placed.tops[position] + placed.children[position].height:
                return None
            top += placed.tops[position]
            placed = placed.children[position]
            place = (*place, position)

    def stage_rect(self, depth: int) -> Rect:
        """The band of a stage, its name's strip included; depth len(columns) is the outcomes'."""
        edges = [0.0, *(x - _BAND_LEFT for x in self.columns[1:]), self.outcome_x - _BAND_LEFT, self.width]
        if not self.columns:
            edges = [0.0, self.width]
        return Rect(edges[depth], 0.0, edges[depth + 1] - edges[depth], self.height)

    def stage_at(self, x: float, y: float) -> int | None:
        """The stage whose name lies under a point, or None."""
        if not 0 <= y < HEADER:
            return None
        return next((depth for depth in range(len(self.columns) + 1) if self.stage_rect(depth).holds(x, y)), None)

    def stage_name(self, depth: int) -> str:
        """A stage's name, by its column here; the outcomes have one even if the document gives none."""
        stages, before_outcomes = self.document.stages, depth < len(self.columns)
        depth += len(self.base)
        if before_outcomes:
            return stages[depth] if depth < len(stages) else ""
        if self.placer.collapsed:  # what is hidden may have more stages
            return said("Outcome")
        return stages[depth] if depth == len(stages) - 1 else said("Outcome")

    def visible(self, rect: Rect, pixel: float) -> Iterator[Seen]:
        """What a rectangle shows, one device pixel being `pixel` wide in the drawing; parents come first."""
        smallest = SMALLEST_BAND * pixel
        stack = [Seen(self.root, "whole", 0, -1, 0, 1, self.top + self.root.y, self.top, self.top + self.root.height)]
        index = -1
        while stack:
            seen = stack.pop()
            index += 1
            yield seen
            if seen.how == "whole" and seen.placed.children and rect.right >= self.columns[seen.depth]:
                stack.extend(_below(seen, index, rect, smallest))

    def placed_at(self, place: Place) -> Placed:
        """The node at a place as it was placed. Raises IndexError where there is none."""
        return self._find(place)[0]

    def _find(self, place: Place) -> tuple[Placed, float]:
        if place[: len(self.base)] != self.base:
            raise IndexError(f"{place} lies outside what is in focus")
        placed, top = self.root, self.top
        for position in place[len(self.base) :]:
            top += placed.tops[position]
            placed = placed.children[position]
        return placed, top + placed.y


def parts_of(placed: Placed, has_branch: bool, ghost: bool = False) -> Iterator[Part]:
    """The parts that a node shows, so that a point may hit them."""
    yield "node"
    yield "value"
    if placed.collapsed and not placed.ends:
        yield "count"
    if has_branch:
        yield "label"
    if placed.odds:
        yield "probability"
    if placed.pays:
        yield "payoffs"
    if placed.title:
        yield "title"
    if placed.note:
        yield "note"
    if ghost:
        yield "ghost"


def lay_out(
    document: Document,
    measure: Measure,
    previous: Layout | None = None,
    spacing: Spacing = SCREEN,
    *,
    base: Place = (),
    collapsed: frozenset[str] = frozenset(),
) -> Layout:
    """Places a document's tree, or the part of it from the node at `base` on.

    What is unchanged since the previous layout is shared with it: an edit re-places its own path to the root.
    collapsed: ids of nodes below which nothing is shown.
    """
    node = node_at(document.root, base)
    stale: frozenset[int] = frozenset()
    if previous and previous.placer.fits(document, measure, spacing):
        old = previous.placed_at(base) if previous.holds(base) else None
        placer = previous.placer.with_collapsed(collapsed)
        stale = nodes_above(node, placer.collapsed ^ previous.placer.collapsed)
    else:
        old = None
        placer = Placer(measure, spacing, document.number_format, names_of(document), collapsed)
    root = place_tree(node, placer, old, stale)
    columns, outcome_x = _columns(root, spacing)
    beside = spacing.beside + (root.titles or -TITLE_GAP)
    return Layout(
        document=document,
        root=root,
        placer=placer,
        columns=columns,
        outcome_x=outcome_x,
        top=HEADER + MARGIN / 2,
        width=outcome_x + beside + MARGIN,
        height=HEADER + MARGIN / 2 + root.height + MARGIN,
        base=base,
    )


def _columns(root: Placed, spacing: Spacing) -> tuple[tuple[float, ...], float]:
    """The columns' centres: each so far from the one before as the widest text between them wants."""
    columns: list[float] = []
    for depth, wanted in enumerate(root.forks):
        columns.append(columns[-1] + max(spacing.step, wanted) + spacing.slack if depth else MARGIN + wanted)
    if not columns:
        return (), MARGIN + SYMBOL
    ends = [columns[depth - 1] + wanted for depth, wanted in enumerate(root.leaves) if depth]
    return tuple(columns), max([columns[-1] + spacing.step, *ends]) + spacing.slack


def _below(seen: Seen, index: int, rect: Rect, smallest: float) -> list[Seen]:
    """The children of something seen that a rectangle shows, last first."""
    placed, top = seen.placed, seen.top
    tops, children = placed.tops, placed.children
    first = max(0, bisect_right(tops, rect.y - top) - 1)
    end = max(first, bisect_left(tops, rect.bottom - top))
    found: list[Seen] = []

    def see(how: Literal["whole", "edge", "block"], position: int, until: int) -> None:
        child, start = children[position], top + tops[position]
        bottom = top + tops[until - 1] + children[until - 1].height
        y = (start + bottom) / 2 if how == "block" else start + child.y
        found.append(Seen(child, how, seen.depth + 1, index, position, until - position, y, start, bottom))

    position = first
    while position < end:
        until = position + 1
        if children[position].height < smallest:
            until = max(until, bisect_left(tops, tops[position] + smallest, until, end))
            if until - position > 1 and children[until - 1].height >= smallest:
                until -= 1
            see("block", position, until)
        else:
            see("whole", position, until)
        position = until
    beyond = [*range(max(0, first - _BEYOND), first), *range(end, min(len(children), end + _BEYOND))]
    if len(found) < _BEYOND * 8:  # so far out that elbows fall on each other, none is missed
        for position in beyond:
            see("edge", position, position + 1)
    found.reverse()
    return found
