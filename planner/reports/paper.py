"""What goes on paper beside the briefing: sections on upright pages, as a tagged PDF or for a word processor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import asdict, frozen
from PySide6.QtCore import QCoreApplication

from planner.drawing.export import PAPERS
from planner.drawing.look import Look
from planner.drawing.style import PRINT
from planner.drawing.text import FontMeasure
from planner.model.document import Document
from planner.model.handling import mark_of
from planner.reports import typeset
from planner.reports.pictures import Picture, along_the_way, whole_tree
from planner.reports.tables import Section

say = QCoreApplication.translate

MARGIN = 48.0
"""White on every side of a page, in points."""

FOOT = 18.0
"""What a page's foot takes: a rule and a line."""

_MARK = 1.6  # what a handling mark takes, in the size of its type
_TREE_HEAD = 46.0  # the heading above a part of the tree


@frozen(eq=False)
class Paper:
    """What is typeset. notes: what its author ought to know before handing it on."""

    data: dict[str, Any]
    notes: tuple[str, ...] = ()

    def pdf(self) -> bytes:
        """As a tagged PDF (PDF/UA-1)."""
        return typeset.pdf(self.data, typeset.PAPER)

    def docx(self) -> bytes:
        """The same words for a word processor, with its own headings, tables, header and footer."""
        from planner.reports.word import docx

        return docx(self.data)


@frozen(kw_only=True)
class Cover:
    """What stands above, and around every page. audience: whom it is for; blank where that need not be said."""

    title: str
    subtitle: str = ""
    beside: str = ""
    audience: str = ""
    draft: bool = False
    paper: str = "A4"


def on_paper(document: Document, cover: Cover, sections: Sequence[Section | dict[str, Any]]) -> Paper:
    """The sections that say something, under the document's mark."""
    short, long = PAPERS[cover.paper]
    mark = mark_of(document.handling)
    return Paper(
        {
            "title": cover.title,
            "subtitle": cover.subtitle,
            "lang": "en",
            "author": document.author,
            "beside": cover.beside,
            "page": {"width": short, "height": long, "margin": MARGIN, "foot": FOOT, "mark": mark_room(document)},
            "mark": asdict(mark) if mark else None,
            "designated": designated(document) if mark and mark.designated else "",
            "draft": say("report", "Draft") if cover.draft else "",
            "audience": cover.audience,
            "legend": cover.beside,
            "convention": "",
            "tree": {"alt": ""},
            "inks": {name: getattr(PRINT, name) for name in ("ink", "quiet", "rim", "accent", "play", "warn", "track")},
            "sections": [_data(section) for section in sections if _says_something(section)],
        }
    )


def tree_page(look: Look, heading: str, alt: str, paper: str = "A4") -> dict[str, Any]:
    """A lying page with the way that was played, and as much of the tree around it as can be read."""
    short, long = PAPERS[paper]
    across, down = _around(look.document)
    picture = along_the_way(look, FontMeasure(), long - across, short - down)
    return _tree(heading, alt, (long, short), [picture])


def tree_pages(look: Look, heading: str, alt: str, paper: str = "A4") -> dict[str, Any]:
    """The whole tree on pages of its own, lying or upright, whichever shows it in fewer."""
    short, long = PAPERS[paper]
    across, down = _around(look.document)
    rooms = ((long - across, short - down), (short - across, long - down))
    room, pictures = whole_tree(look, FontMeasure(), rooms, None)
    return _tree(heading, alt, (room[0] + across, room[1] + down), pictures)


def _around(document: Document) -> tuple[float, float]:
    """What a page keeps from its tree, sideways and upwards."""
    return 2 * MARGIN, 2 * MARGIN + FOOT + 2 * mark_room(document) + _TREE_HEAD


def _tree(heading: str, alt: str, size: tuple[float, float], pictures: Sequence[Picture]) -> dict[str, Any]:
    told = [asdict(each) | {"alt": alt} for each in pictures]
    return {"name": "tree", "heading": heading, "level": 2, "width": size[0], "height": size[1], "pictures": told}


def _data(section: Section | dict[str, Any]) -> dict[str, Any]:
    return section.data() if isinstance(section, Section) else section


def _says_something(section: Section | dict[str, Any]) -> bool:
    if not isinstance(section, Section):
        return True
    return bool(section.rows or section.lines or section.note or section.pictures or section.fresh)


def mark_room(document: Document) -> float:
    """What the handling mark takes at the top, and again at the bottom, beyond the margin."""
    mark = mark_of(document.handling)
    return max(0.0, mark.points * _MARK - 6.0) if mark else 0.0


def designated(document: Document) -> str:
    """Who put it under control, which the rules for CUI want on the first page."""
    return say("report", "Controlled by: {who}").format(who=document.author or "–")
