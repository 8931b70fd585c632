"""Fitting a tree to a page: texts broken so that all can be printed as large as may be, then the page filled."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from planner.drawing.layout import Layout, lay_out
from planner.drawing.look import Look
from planner.drawing.placing import Placed
from planner.drawing.spacing import SCREEN, SMALLEST_FONT, Measure, Spacing, Wrap
from planner.drawing.wrapping import ELLIPSIS

COMFORTABLE = 0.66
"""Points to a pixel at which nobody asks for larger type: labels are 7.3 pt."""

LARGEST = 1.1
"""A small tree does not shout."""

_WORTH = 1.04  # a gain in size below which fuller texts are preferred
_MANY = 4_000  # nodes from which only the ends of the range are tried
_AIRY = 60.0  # the most that a page's spare height adds to a node's block, in pixels
_WIDE = 110.0  # the most that its spare width adds between two columns


@frozen(eq=False)
class Fitted:
    """A layout, and the points that one of its pixels takes on the page."""

    layout: Layout
    scale: float

    @property
    def smallest_type(self) -> float:
        """The size of the smallest text, in points."""
        return SMALLEST_FONT * self.scale


def fit(look: Look, measure: Measure, width: float, height: float, spacings: Sequence[Spacing] | None = None) -> Fitted:
    """The layout that prints best in a room of so many points: as large as may be, as little cut as may be.

    spacings: from loose to tight; SPACINGS if not given.
    """
    room = _Room(look, measure, width, height)
    spacings = spacings or SPACINGS
    tried = spacings if look.document.root.size < _MANY else (spacings[0], spacings[-1])
    best, least_cut = room.fitted(tried[0]), -1
    for spacing in tried[1:]:
        if best.scale >= COMFORTABLE and not least_cut:
            break
        found = room.fitted(spacing)
        if least_cut < 0:
            least_cut = _cuts(best.layout.root)
        cuts = _cuts(found.layout.root)
        gain = min(found.scale, COMFORTABLE) / min(best.scale, COMFORTABLE)
        if gain > _WORTH or (gain > 1 / _WORTH and cuts < least_cut):
            best, least_cut = found, cuts
    return room.filled(best)


@frozen(eq=False)
class _Room:
    """A tree that is to be fitted into so many points."""

    look: Look
    measure: Measure
    width: float
    height: float

    def fitted(self, spacing: Spacing) -> Fitted:
        """As large as it fits with this spacing."""
        look, spacing = self.look, self.look.spaced(spacing)
        layout = lay_out(look.document, self.measure, spacing=spacing, base=look.base, collapsed=look.collapsed)
        return Fitted(layout, min(self.width / layout.width, self.height / layout.height, LARGEST))

    def filled(self, found: Fitted) -> Fitted:
        """The same size of type, with the page's spare room given to the rows and the columns."""
        layout, scale = found.layout, found.scale
        spare = self.height / scale - layout.height
        blocks = max(1, _ends(layout.root))
        spacing = evolve(layout.spacing, pad=layout.spacing.pad + min(_AIRY, max(0.0, spare) / blocks * 0.98))
        beside = self.width / scale - layout.width
        spacing = evolve(spacing, slack=min(_WIDE, max(0.0, beside) / (len(layout.columns) or 1)))
        return self.fitted(spacing)


def _cuts(root: Placed) -> int:
    """How many texts had to be cut."""
    count = 0
    stack = [root]
    while stack:
        placed = stack.pop()
        count += sum(1 for lines in (placed.label, placed.title) if lines and lines[-1].endswith(ELLIPSIS))
        stack.extend(placed.children)
    return count


def _ends(root: Placed) -> int:
    """How many nodes have nothing below them."""
    count = 0
    stack = [root]
    while stack:
        placed = stack.pop()
        count += not placed.children
        stack.extend(placed.children)
    return count


def _tight(fork: float, leaf: float, title: float, lines: int, bar: float) -> Spacing:
    return Spacing(
        fork_label=Wrap(fork, fork * 1.35, lines),
        leaf_label=Wrap(leaf, leaf * 1.3, 2),
        node_title=Wrap(fork * 0.9, fork * 1.25, lines),
        outcome_title=Wrap(title, title * 1.4, 2),
        odds_narrow=fork,
        any_word=False,
        step=90.0,
        pad=2.5,
        bar=bar,
    )


SPACINGS: tuple[Spacing, ...] = (
    SCREEN,
    evolve(SCREEN, any_word=False, step=110.0, pad=5.0),
    *(
        _tight(fork, leaf, title, lines, bar)
        for fork, lines, bar in ((150, 2, 66), (130, 2, 60), (130, 3, 56), (110, 3, 52), (95, 3, 48), (90, 4, 44))
        for leaf, title in ((220, 200), (180, 150), (140, 110))
    ),
)
"""From loose to tight."""
