"""What of a document goes on paper, and how it is looked at."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen

from planner.analysis.rollback import Rollback
from planner.drawing.headings import convention
from planner.drawing.layout import Layout, Rect
from planner.drawing.notes import NO_NOTES, Note
from planner.drawing.scene import Scene
from planner.drawing.spacing import Spacing
from planner.drawing.style import PRINT
from planner.model.document import Document
from planner.model.places import Place

SMALLEST_TYPE = 6.0
"""Points below which nobody reads."""


@frozen(eq=False)
class View:
    """What a window shows: its layout, and the part of it that is in sight, without the strip of the stages' names."""

    layout: Layout
    rect: Rect


@frozen(eq=False, kw_only=True)
class Look:
    """A rollback as it is to be drawn.

    paper: its name, printed beside the date; blank for none. version: names the tree there. from_here: values from
    here on, where the document has them. base, collapsed: the part that is shown, as for a layout. bare: without any
    figures, as for a scene. notes: what stands under its decisions. way: as for a scene. view:
    what alone is printed, as it stands in the window; None for all.
    """

    rollback: Rollback
    paper: str = ""
    version: str = ""
    from_here: bool = False
    base: Place = ()
    collapsed: frozenset[str] = frozenset()
    bare: bool = False
    notes: Mapping[str, Note] = NO_NOTES
    way: frozenset[Place] | None = None
    view: View | None = None

    def spaced(self, spacing: Spacing) -> Spacing:
        """The spacing, with room for the notes if there are any."""
        return evolve(spacing, notes=True) if self.notes else spacing

    @property
    def document(self) -> Document:
        return self.rollback.document

    @property
    def convention(self) -> str:
        """How the figures are to be read; blank where there are none."""
        return "" if self.bare else convention(self.rollback, self.from_here)

    def scene(self, layout: Layout) -> Scene:
        """The same in the inks of paper."""
        return Scene(
            document=self.document,
            rollback=self.rollback,
            layout=layout,
            style=PRINT,
            from_here=self.from_here,
            bare=self.bare,
            notes=self.notes,
            way=self.way,
        )
