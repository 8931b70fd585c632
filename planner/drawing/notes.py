"""The trigger under a decision: two short lines that keep to the room there is, and the whole sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen
from PySide6.QtCore import QCoreApplication

from planner.analysis.rolled import Rolled
from planner.drawing.wrapping import Width, elide
from planner.model.document import Document
from planner.model.places import called, labels
from planner.model.scripts import isolated
from planner.model.sentences import said

if TYPE_CHECKING:  # numpy comes with it, which start-up does not wait for
    from planner.analysis.break_even import Flip, Trigger

Piece = tuple[str, str]
"""What stays whole, and a name after it that is cut where there is no room."""


@frozen(eq=False, kw_only=True)
class Note:
    """What is said under one decision. keep: the branch that it speaks of; where another is taken, it is silent."""

    keep: str
    upper: tuple[Piece, ...]
    lower: tuple[Piece, ...]
    sentence: str

    def lines(self, width: Width, room: float) -> tuple[str, str]:
        """The condition and what is done otherwise, each in one line of that room, names cut first."""
        return _fitted(self.upper, width, room), _fitted(self.lower, width, room)

    def speaks_of(self, rolled: Rolled) -> bool:
        """Whether its branch is what a decision takes."""
        return bool(rolled.choice) and labels(rolled.node)[rolled.choice[0]] == self.keep


NO_NOTES: Mapping[str, Note] = MappingProxyType({})


def notes_of(document: Document, triggers: Iterable[Trigger]) -> Mapping[str, Note]:
    """A note for each decision whose choice some number may change, by the decision's id."""
    from planner.analysis.headline import watched_at

    return {name: _note(document, trigger) for name, trigger in watched_at(document, triggers).items()}


def _note(document: Document, trigger: Trigger) -> Note:
    from planner.analysis.triggers import show_input, trigger_sentence

    say, one, fmt = QCoreApplication.translate, trigger.input, document.number_format
    below, above = trigger.below, trigger.above
    opening, name, closing = ("P(", one.words[2:-1], ")") if one.kind == "probability" else ("", one.words, "")
    least = f"{show_input(one, below.at, fmt)} ≤ " if below and above else ""
    sign, limit = ("≤", above) if above else ("≥", below)
    assert limit is not None, "only what changes is noted"
    keep = say("Note", "keep while {least}").format(least=least)
    upper = ((keep + opening, name), (f"{closing} {sign} {show_input(one, limit.at, fmt)}", ""))
    if below and above:
        lower = (
            (say("Note", "below: "), _joined(trigger, below)),
            (say("Note", "; above: "), _joined(trigger, above)),
        )
    else:
        lower = ((say("Note", "else "), _joined(trigger, limit)),)
    return Note(keep=trigger.keep, upper=upper, lower=lower, sentence=trigger_sentence(document, trigger))


def _joined(trigger: Trigger, flip: Flip) -> str:
    return said(" or ").join(called(trigger.decision, label) for label in flip.to)


def _fitted(pieces: tuple[Piece, ...], width: Width, room: float) -> str:
    """The pieces in a row; what they want beyond the room is taken from the longest names, evenly."""
    spare = room - sum(width(fixed) for fixed, _ in pieces)
    wanted = sorted(width(name) for _, name in pieces if name)
    for left in range(len(wanted), 0, -1):  # the shortest names are given what they want, if it is no more than a share
        share = spare / left
        if wanted[-left] > share:
            return "".join(fixed + isolated(elide(name, width, max(share, 0.0))) for fixed, name in pieces)
        spare -= wanted[-left]
    return "".join(fixed + isolated(name) for fixed, name in pieces)
