"""The briefing: a document with what its analyses say, composed as plain data for the templates."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from attrs import asdict, evolve, frozen
from PySide6.QtCore import QCoreApplication

from planner.analysis.progress import Progress, tell
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import PLAIN, Settings
from planner.drawing.export import PAPERS
from planner.drawing.gui import ensure_gui
from planner.drawing.headings import bare_legend, dated, legend, title_of
from planner.drawing.look import Look
from planner.drawing.style import PRINT, actor_colour
from planner.drawing.text import FontMeasure
from planner.drawing.wording import initials
from planner.exercise.audience import audiences, seen_by
from planner.exercise.projection import CONTROL
from planner.files.codec import encode
from planner.model.changes import changes
from planner.model.document import Document
from planner.model.handling import mark_of
from planner.model.sentences import said
from planner.reports import front, numbers, people, typeset
from planner.reports.change_words import ChangeWords
from planner.reports.evidence import Evidence
from planner.reports.findings import Findings, study
from planner.reports.outline_text import outline_text
from planner.reports.paper import FOOT, designated, mark_room
from planner.reports.pictures import First, first_picture, whole_tree
from planner.reports.tables import Column, Section
from planner.reports.wishes import FOR_EVERYBODY, SECTIONS, WITHOUT_VALUES, Wishes, check_wishes

say = QCoreApplication.translate

MARGIN = 33.0
"""White on every side of a page, in points."""

MOST_PROBLEMS = 12
"""Problems that the first page lists."""

MOST_CHANGES = 300
"""Differences that the change log lists."""

_TREE_HEAD = 40.0  # the heading above a part of the tree
_STUDIED, _DRAWN = 0.4, 0.8  # of the whole work


@frozen(eq=False)
class Briefing:
    """What is typeset. notes: what its author ought to know before handing it on. problems: of the document."""

    data: dict[str, Any]
    notes: tuple[str, ...]
    problems: tuple[str, ...]

    def pdf(self) -> bytes:
        """As a tagged PDF (PDF/UA-1)."""
        return typeset.pdf(self.data)

    def pages(self, dots: float) -> list[bytes]:
        """Each page as a PNG. dots: to an inch."""
        return typeset.pages(self.data, dots)


@frozen(eq=False)
class _Draft:
    """What is known while it is composed. bare: whether its audience sees no figures."""

    rollback: Rollback
    wishes: Wishes
    bare: bool
    findings: Findings
    evidence: Evidence
    look: Look

    @property
    def document(self) -> Document:
        return self.rollback.document

    @property
    def sections(self) -> list[str]:
        """Those that are wanted and of which something can be told."""
        undefined = self.rollback.root.values is None
        told = FOR_EVERYBODY if self.bare else WITHOUT_VALUES if undefined else SECTIONS
        return [name for name in self.wishes.sections if name in told]


def compose(
    document: Document, settings: Settings = PLAIN, wishes: Wishes | None = None, progress: Progress | None = None
) -> Briefing:
    """Works out, draws and gathers all that the briefing says.

    For an audience other than control the document is replaced by what that audience may see before anything else,
    so that nothing hidden can come near the file. Raises DocumentError for wishes that cannot be met, Stopped where
    progress asks for it.
    """
    wishes = wishes or Wishes()
    check_wishes(document, wishes)
    ensure_gui()
    draft = _begun(document, settings, wishes, progress)
    data = _frame(draft)
    room = typeset.room_of_the_tree(data)
    watched = draft.findings.watched
    first = first_picture(draft.look, FontMeasure(), *room, above_all=watched.decision.id if watched else "")
    data["tree"] |= {"picture": asdict(first.picture), "note": _on_first(first, draft.sections)}
    tell(progress, _STUDIED)
    data["sections"] = [part for name in draft.sections if (part := _section(draft, name, first, progress)) is not None]
    tell(progress, _DRAWN)
    return Briefing(data, _notes(draft, first), _problems(draft))


def _begun(document: Document, settings: Settings, wishes: Wishes, progress: Progress | None) -> _Draft:
    seen = seen_by(document, wishes.audience, wishes.sight)
    shown, bare = seen.document, seen.bare
    if wishes.handling is not None:
        shown = evolve(shown, handling=wishes.handling)
    rollback = roll_back(shown, settings if wishes.audience == CONTROL else PLAIN)

    def part(done: float) -> bool:
        return progress is None or progress(done * _STUDIED)

    findings = Findings() if bare else study(rollback, part)
    version = said("tree {part}", part=sha256(encode(shown)).hexdigest()[:6])
    look = Look(rollback=rollback, paper=wishes.paper, version=version, from_here=wishes.from_here, bare=bare)
    return _Draft(rollback, wishes, bare, findings, Evidence(rollback), look)


def _frame(draft: _Draft) -> dict[str, Any]:
    """Everything but the pictures and the sections."""
    document, wishes = draft.document, draft.wishes
    short, long = PAPERS[wishes.paper]
    mark = mark_of(document.handling)
    who = dict(audiences(document)).get(wishes.audience, wishes.audience)
    return {
        "title": title_of(document),
        "question": document.question if document.title else "",
        "lang": say("briefing", "en", "the language of these texts, as BCP 47 writes it"),
        "author": document.author,
        "beside": dated(document, draft.look.version, wishes.paper),
        "page": {"width": long, "height": short, "margin": MARGIN, "foot": FOOT, "mark": mark_room(document)},
        "mark": asdict(mark) if mark else None,
        "designated": designated(document) if mark and mark.designated else "",
        "draft": say("briefing", "Draft") if wishes.draft else "",
        "audience": "" if wishes.audience == CONTROL else say("briefing", "For {who}").format(who=who),
        "lead": {"bold": "", "rest": ""} if draft.bare else front.lead(draft.evidence, draft.findings),
        "columns": front.columns(draft.evidence, draft.findings) if draft.findings.triggers else [],
        "problems": _problems(draft)[1 if draft.rollback.root.values is None else 0 :][:MOST_PROBLEMS],
        "tree": {"alt": front.alternative(draft.rollback, draft.sections, bare=draft.bare)},
        "actors": _actors(document),
        "legend": _legend(draft),
        "convention": draft.look.convention,
        "inks": {name: getattr(PRINT, name) for name in ("ink", "quiet", "rim", "accent", "play", "warn", "track")},
        "words": {"page": say("briefing", "Page {number} of {count}")},
        "sections": [],
    }


def _problems(draft: _Draft) -> tuple[str, ...]:
    """What is wrong with the document; the bottom line tells the first where there is no advice.

    A projection lacks what its audience may not see, which is no problem.
    """
    if draft.bare:
        return ()
    return tuple(f"{one.where}: {one.sentence}" for one in draft.rollback.problems())


def _legend(draft: _Draft) -> str:
    return bare_legend() if draft.bare else legend()


def _actors(document: Document) -> list[dict[str, str]]:
    letters = initials(document.actors)
    return [
        {"name": one.name or one.id, "initials": letters[one.id], "colour": actor_colour(PRINT, document, one.id)}
        for one in document.actors
    ]


def _on_first(first: First, sections: list[str]) -> str:
    """What the first page's picture leaves out, and where that is."""
    if first.whole:
        return ""
    what = (
        say("briefing", "A square or circle among the outcomes: the tree goes on there, and this is its value.")
        if first.readable
        else say("briefing", "An overview: its texts would be too small to read.")
    )
    return f"{what} {say('briefing', 'The whole tree follows.')}" if "tree" in sections else what


def _section(draft: _Draft, name: str, first: First, progress: Progress | None) -> dict[str, Any] | None:
    """A section's data; None where there is nothing to say."""
    if name == "tree":
        return None if first.whole and not draft.wishes.tree_paper else _tree(draft, progress)
    made = _MAKERS[name](draft)
    return made.data() if made.rows or made.lines or made.note else None


def _tree(draft: _Draft, progress: Progress | None) -> dict[str, Any]:
    """The whole tree on pages of its own, lying or, where that takes fewer, upright."""
    paper = draft.wishes.tree_paper or draft.wishes.paper
    short, long = PAPERS[paper]
    across, down = 2 * MARGIN, 2 * MARGIN + FOOT + 2 * mark_room(draft.document) + _TREE_HEAD
    rooms = ((long - across, short - down), (short - across, long - down))

    def drawn(done: float) -> bool:
        return progress is None or progress(_STUDIED + (_DRAWN - _STUDIED) * done)

    room, pictures = whole_tree(draft.look, FontMeasure(), rooms, drawn)
    return {
        "name": "tree",
        "heading": say("briefing", "The whole tree"),
        "width": room[0] + across,
        "height": room[1] + down,
        "pictures": [asdict(each) for each in pictures],
    }


def _changes(draft: _Draft) -> Section:
    """What differs from an earlier version, for control only: that version holds all of it."""
    since = draft.wishes.since if draft.wishes.audience == CONTROL else None
    document = draft.document
    found = changes(since, document) if since is not None else []
    words = ChangeWords(document)
    return Section(
        "changes",
        say("briefing", "What changed"),
        columns=(
            Column(say("briefing", "Where"), "3fr"),
            Column(say("briefing", "What"), "2fr"),
            Column(say("briefing", "Before"), "2fr"),
            Column(say("briefing", "After"), "2fr"),
        ),
        rows=tuple([words.in_short(row), words.what(row), row.before, row.after] for row in found[:MOST_CHANGES]),
        small=say("briefing", "{count} more.").format(count=len(found) - MOST_CHANGES)
        if len(found) > MOST_CHANGES
        else "",
    )


_MAKERS: dict[str, Callable[[_Draft], Section]] = {
    "play": lambda draft: people.play(draft.rollback),
    "probabilities": lambda draft: numbers.probabilities(draft.evidence),
    "triggers": lambda draft: numbers.triggers(draft.document, draft.findings, every=draft.wishes.every_number),
    "tornado": lambda draft: numbers.tornado(draft.document, draft.findings, every=draft.wishes.every_number),
    "stakeholders": lambda draft: people.parties(draft.document, draft.findings),
    "information": lambda draft: people.knowledge(draft.document, draft.findings, every=draft.wishes.every_number),
    "assumptions": lambda draft: numbers.assumptions(draft.evidence, draft.findings, every=draft.wishes.every_number),
    "changes": _changes,
    "sources": lambda draft: numbers.sources(draft.evidence),
    "text": lambda draft: outline_text(draft.rollback, bare=draft.bare, from_here=draft.wishes.from_here),
}


def _notes(draft: _Draft, first: First) -> tuple[str, ...]:
    told: list[str] = []
    mark = mark_of(draft.document.handling)
    if mark and mark.designated and not draft.document.author:
        told.append(say("briefing", "CUI wants its first page to say who controls it: give the document an author."))
    if not first.whole and "tree" not in draft.sections:
        told.append(say("briefing", "The whole tree is not in it: the first page shows a part."))
    return tuple(told)
