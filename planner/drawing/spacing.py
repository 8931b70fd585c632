"""How much room the parts of a tree take, in pixels of the drawing at its natural size."""

from __future__ import annotations

from typing import Literal, Protocol

from attrs import evolve, frozen

TextRole = Literal["label", "small", "title", "value", "stage", "initial"]

FONTS: dict[TextRole, tuple[int, int]] = {
    "label": (11, 600),
    "small": (10, 400),
    "title": (10, 400),
    "value": (11, 600),
    "stage": (10, 500),
    "initial": (10, 700),
}
"""Size in pixels and weight of each kind of text; labels are measured as heavy as they can get."""

SMALLEST_FONT = min(size for size, _ in FONTS.values())


class Measure(Protocol):
    """Measures text; Qt does it for pictures, anything for a test."""

    def width(self, text: str, role: TextRole) -> float:
        """The width of one line of text in pixels."""
        ...


@frozen(eq=False)
class Wrap:
    """How a text may break: kept on one line up to `narrow`, then on more lines, then wider up to `wide`, then cut."""

    narrow: float
    wide: float
    lines: int


@frozen(kw_only=True, eq=False)
class Spacing:
    """What may be tightened or loosened to fit a page. What never varies stands below as constants."""

    fork_label: Wrap = Wrap(118.0, 260.0, 2)
    leaf_label: Wrap = Wrap(150.0, 260.0, 2)
    node_title: Wrap = Wrap(120.0, 200.0, 2)
    outcome_title: Wrap = Wrap(100.0, 190.0, 2)
    odds_narrow: float = 150.0  # a probability and its word share a line up to this width, else the word goes below
    any_word: bool = True  # a probability has room for every word, so that scrubbing moves nothing
    step: float = 124.0  # the least distance between two columns
    slack: float = 0.0  # added to every distance between columns
    pad: float = 10.0  # above and below every node's own block, together
    bar: float = 64.0  # a utility bar's length
    notes: bool = False  # decisions have room for their triggers
    ghost: bool = False  # every figure has room for the same one of another scenario
    gathered: bool = False  # what is collapsed stands among the outcomes, with a bar and figures like theirs
    titled: frozenset[str] | None = None  # ids of the nodes whose titles are told; None for all

    @property
    def beside(self) -> float:
        """From an outcome's centre past its bar and its figures, to where its title begins."""
        ghost = GHOST_VALUE + GHOST_REACH if self.ghost else 0.0
        return BAR_LEFT + self.bar + VALUE_WIDTH + REACH_WIDTH + ghost + TITLE_GAP


SCREEN = Spacing()


MOST_NOTED = 2_000
"""Nodes of a tree whose decisions have room for their triggers; those of a larger one are not worked out unasked."""


def screen_spacing(nodes: int, *, notes: bool, ghost: bool = False) -> Spacing:
    """The window's spacing for a tree of so many nodes, with the room that is wanted; the same object for the same."""
    return _ON_SCREEN[notes and nodes <= MOST_NOTED, ghost]


_ON_SCREEN = {
    (False, False): SCREEN,
    (True, False): evolve(SCREEN, notes=True),
    (False, True): evolve(SCREEN, ghost=True, odds_narrow=190.0),
    (True, True): evolve(SCREEN, notes=True, ghost=True, odds_narrow=190.0),
}


MARGIN = 20.0  # around the tree
HEADER = 26.0  # the stages' names
SYMBOL = 11.0  # half the side of a node's symbol
LEAD = 40.0  # from a node's centre to its branches' text: the elbows bend here
NARROWEST = 40.0  # a text not yet typed has room for a cursor and a word
AFTER = 16.0  # from the end of a label to the next node's centre
LABEL_LINE, SMALL_LINE, TITLE_LINE = 13.5, 12.5, 12.0
LABEL_GAP = 3.5  # between a label and its line
SMALL_GAP = 3.5  # between a line and the probability below it
PILL_HALF, PILL_TOP, PILL_HEIGHT = 26.0, 13.0, 16.0  # the value below a symbol
TITLE_AFTER, TITLE_TOP = 4.0, 1.5  # between a node's title and its value; and the probability above it
NOTE_TOP, NOTE_PAST, NOTE_LEAST = 2.5, 9.0, 164.0  # a trigger: below the other texts, past the node's centre, its width
GHOST_TOP, GHOST_HEIGHT = 30.0, 14.0  # another scenario's value, below the one that is looked at
GHOST_VALUE, GHOST_REACH = 50.0, 44.0  # the same beside an outcome
COUNT_LEFT, COUNT_WIDTH = 18.0, 74.0  # how many nodes are collapsed, from the symbol's centre
BAR_LEFT, BAR_HALF = 17.0, 6.0  # a utility bar, from the outcome's centre
VALUE_WIDTH, REACH_WIDTH, TITLE_GAP = 52.0, 42.0, 12.0  # the columns beside it
