"""What a picture is made of."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from planner.analysis.rollback import Rollback
from planner.drawing.layout import Hit, Layout
from planner.drawing.notes import NO_NOTES, Note
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.places import Place


@frozen(eq=False, kw_only=True)
class Scene:
    """A document with its values, its layout and the way it is looked at. The rollback and the layout are of one root.

    also: what is selected beside `selection`. only_play: what is not on the recommended play is dimmed.
    notes: by decisions' ids; those that are out of date stand back.
    ghost: the same document under another scenario, laid over this one. ghost_name: what that is called.
    bare: values, probabilities that are not known, reach and warnings are left out: for who may not see them.
    way: places that play came to; they are heavy in place of the recommended play, which is dashed.
    token: where play stands. For who may not see values the way there is heavy, and the ways on from it are dashed.
    unseen: ids of ends that stand for what may not be seen; they have no symbol.
    from_here: values from each node on; else totals at the end. Where the document cannot show them, totals are shown.
    """

    document: Document
    rollback: Rollback
    layout: Layout
    style: Style
    from_here: bool = False
    selection: Place | None = None
    hover: Hit | None = None
    also: frozenset[Place] = frozenset()
    only_play: bool = False
    notes: Mapping[str, Note] = NO_NOTES
    notes_dated: bool = False
    ghost: Rollback | None = None
    ghost_name: str = ""
    bare: bool = False
    way: frozenset[Place] | None = None
    token: Place | None = None
    unseen: frozenset[str] = frozenset()
