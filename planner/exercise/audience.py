"""Whom something may be made for: control, everybody in the room, or a cell; and what each of them is given."""

from __future__ import annotations

from attrs import frozen

from planner.exercise.projection import BEFORE_PLAY, CONTROL, PUBLIC, Sight, project
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.model.sentences import said


@frozen(eq=False)
class Seen:
    """A document as an audience may have it. bare: whether nothing that is worked out from it may be shown."""

    document: Document
    bare: bool


def audiences(document: Document) -> list[tuple[str, str]]:
    """Every audience, with its name."""
    cells = [(cell.id, cell.name or cell.id) for cell in document.exercise.cells]
    return [(CONTROL, said("Control")), (PUBLIC, said("Public")), *cells]


def check_audience(document: Document, audience: str) -> None:
    """Raises DocumentError for one that there is not."""
    known = [name for name, _ in audiences(document)]
    if audience not in known:
        raise DocumentError(
            said("there is no audience '{audience}'; there are {names}", audience=audience, names=", ".join(known))
        )


def seen_by(document: Document, audience: str, sight: Sight = BEFORE_PLAY) -> Seen:
    """What an audience may have; control has it all."""
    shown = project(document, audience, sight)
    return Seen(shown, audience != CONTROL and shown.attributes is not document.attributes)
