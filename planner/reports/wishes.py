"""What a briefing is to hold, for whom, and on which paper."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from planner.drawing.export import PAPERS
from planner.exercise.audience import check_audience
from planner.exercise.projection import BEFORE_PLAY, CONTROL, Sight
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.model.sentences import said

SECTIONS: Final = (
    "tree", "play", "probabilities", "triggers", "tornado", "stakeholders", "information", "assumptions", "changes",
    "sources", "text",
)  # fmt: skip
"""What may follow the first page, in this order."""

FOR_EVERYBODY: Final = frozenset(("tree", "sources", "text"))
"""What an audience gets that sees no figures."""

WITHOUT_VALUES: Final = FOR_EVERYBODY | {"probabilities", "changes"}
"""What can be told of a document in which a problem leaves the advice undefined."""


@frozen(kw_only=True)
class Wishes:
    """sections: of SECTIONS. tree_paper: a paper of its own for the whole tree; blank is `paper`.

    audience: CONTROL, PUBLIC or a cell's id. sight: how much of a document others than control may see.
    every_number: tables list what is far from changing anything, too. handling: a mark in place of the document's own;
    None keeps that. since: the document from which on the change log tells control what changed; without one there is
    none.
    """

    paper: str = "A4"
    tree_paper: str = ""
    sections: tuple[str, ...] = SECTIONS
    audience: str = CONTROL
    sight: Sight = BEFORE_PLAY
    every_number: bool = False
    handling: str | None = None
    draft: bool = False
    from_here: bool = False
    since: Document | None = None


def check_wishes(document: Document, wishes: Wishes) -> None:
    """Raises DocumentError for a paper, a section or an audience that there is not."""
    for paper in filter(None, (wishes.paper, wishes.tree_paper)):
        if paper not in PAPERS:
            raise DocumentError(
                said("there is no paper '{paper}'; there are {names}", paper=paper, names=", ".join(PAPERS))
            )
    for section in wishes.sections:
        if section not in SECTIONS:
            raise DocumentError(
                said("there is no section '{section}'; there are {names}", section=section, names=", ".join(SECTIONS))
            )
    check_audience(document, wishes.audience)
