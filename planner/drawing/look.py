"""What of a document goes on paper, and how it is looked at."""

from __future__ import annotations

from attrs import frozen

from planner.analysis.rollback import Rollback
from planner.model.document import Document
from planner.model.places import Place

SMALLEST_TYPE = 6.0
"""Points below which nobody reads."""


@frozen(eq=False, kw_only=True)
class Look:
    """A rollback as it is to be drawn.

    paper: its name, printed beside the date; blank for none. version: names the tree there. from_here: values from
    here on, where the document has them. base, collapsed: the part that is shown, as for a layout.
    """

    rollback: Rollback
    paper: str = ""
    version: str = ""
    from_here: bool = False
    base: Place = ()
    collapsed: frozenset[str] = frozenset()

    @property
    def document(self) -> Document:
        return self.rollback.document
