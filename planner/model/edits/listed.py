"""Edits of what the document lists by id: actors, attributes, variables, sources, scenarios and indicators."""

from __future__ import annotations

from itertools import count
from typing import Any, Final, Literal

from attrs import evolve

from planner.model.document import Actor, Attribute, Document, Indicator, Scenario, Source, Variable
from planner.model.problems import DocumentError
from planner.model.sentences import said

Listed = Literal["actors", "attributes", "variables", "sources", "scenarios", "indicators"]
"""The lists by the names that the document gives them."""

_ONE: Final[dict[Listed, str]] = {
    "actors": "actor",
    "attributes": "attribute",
    "variables": "variable",
    "sources": "source",
    "scenarios": "scenario",
    "indicators": "indicator",
}
_MADE: Final[dict[Listed, type]] = {
    "actors": Actor,
    "attributes": Attribute,
    "variables": Variable,
    "sources": Source,
    "scenarios": Scenario,
    "indicators": Indicator,
}


def entry_of(document: Document, listed: Listed, entry_id: str) -> Any:
    """The actor, attribute, source, scenario or indicator of that id. Raises DocumentError where there is none."""
    for entry in getattr(document, listed):
        if entry.id == entry_id:
            return entry
    raise DocumentError(said("there is no {one} '{entry_id}'", one=_ONE[listed], entry_id=entry_id))


def free_id(document: Document, listed: Listed) -> str:
    """An id that no entry has, for people to read in files and outlines: "actor3"."""
    taken = {entry.id for entry in getattr(document, listed)}
    start = len(taken) + 1
    return next(name for number in count(start) if (name := f"{_ONE[listed]}{number}") not in taken)


def add_listed(document: Document, listed: Listed, entry_id: str, **fields: Any) -> Document:
    """A new entry at the end of a list. Raises DocumentError for an id that is taken or blank."""
    refuse_id(document, listed, entry_id)
    return evolve(document, **{listed: (*getattr(document, listed), _MADE[listed](id=entry_id, **fields))})


def set_listed(document: Document, listed: Listed, entry_id: str, **changes: Any) -> Document:
    """Some fields of an entry changed; its id is changed by rename_listed, an attribute's levels by set_levels."""
    entry = entry_of(document, listed, entry_id)
    if "id" in changes:
        raise TypeError("an id is changed by rename_listed")
    if all(getattr(entry, name) == value for name, value in changes.items()):
        return document
    return with_entry(document, listed, entry_id, evolve(entry, **changes))


def move_listed(document: Document, listed: Listed, entry_id: str, by: int) -> Document:
    """An entry moved up (-1) or down (1) its list, as far as there is room."""
    entries = list(getattr(document, listed))
    entry = entry_of(document, listed, entry_id)
    start = entries.index(entry)
    end = min(max(start + by, 0), len(entries) - 1)
    if end == start:
        return document
    entries.insert(end, entries.pop(start))
    return evolve(document, **{listed: tuple(entries)})


def with_entry(document: Document, listed: Listed, entry_id: str, changed: Any) -> Document:
    """The document with another entry in place of the one of that id, or without it if there is none (None)."""
    entries = (changed if entry.id == entry_id else entry for entry in getattr(document, listed))
    return evolve(document, **{listed: tuple(entry for entry in entries if entry is not None)})


def refuse_id(document: Document, listed: Listed, entry_id: str) -> None:
    """Raises DocumentError for an id that is blank or taken."""
    if not entry_id.strip():
        raise DocumentError(said("an id must not be blank"))
    if any(entry.id == entry_id for entry in getattr(document, listed)):
        raise DocumentError(said("the id '{entry_id}' is taken by another {one}", entry_id=entry_id, one=_ONE[listed]))
