"""Edits of the prepared exercise: its lists, and which nodes the players see."""

from __future__ import annotations

from typing import Any, Final, Literal

from attrs import evolve

from planner.model.document import Document
from planner.model.exercise import Cell, Exercise, Inject, Objective, Role, Turn, Visibility
from planner.model.exercise_checks import refuse_exercise
from planner.model.nodes import NOTHING

Part = Literal["cells", "objectives", "turns", "injects", "roles"]

_MADE: Final[dict[Part, type]] = {
    "cells": Cell,
    "objectives": Objective,
    "turns": Turn,
    "injects": Inject,
    "roles": Role,
}


def add_entry(document: Document, part: Part, **fields: Any) -> Document:
    """A new entry at the end of a list; without an id or number it gets the next free one.

    Raises DocumentError for an id or a number that is taken.
    """
    entries = getattr(document.exercise, part)
    if part == "injects":
        fields.setdefault("number", max((entry.number for entry in entries), default=0) + 1)
    elif part != "turns" and "id" not in fields:
        taken = {entry.id for entry in entries}
        stem = part.removesuffix("s")
        fields["id"] = next(name for n in range(1, len(taken) + 2) if (name := f"{stem}{n}") not in taken)
    return _with(document, **{part: (*entries, _MADE[part](**fields))})


def set_entry(document: Document, part: Part, position: int, **changes: Any) -> Document:
    """Some fields of the entry at a position changed. A cell or inject that gets another id or number is renamed.

    Raises DocumentError for an id or a number that is taken.
    """
    entries = getattr(document.exercise, part)
    before = entries[position]
    if all(getattr(before, name) == value for name, value in changes.items()):
        return document
    after = evolve(before, **changes)
    changed = _with(document, **{part: (*entries[:position], after, *entries[position + 1 :])})
    if part == "cells" and after.id != before.id:
        return _renamed_cell(changed, before.id, after.id)
    if part == "injects" and after.number != before.number:
        visibility = {
            node: after.number if when == before.number else when for node, when in changed.exercise.visibility.items()
        }
        return _with(changed, visibility=visibility or NOTHING)
    return changed


def remove_entry(document: Document, part: Part, position: int) -> Document:
    """Without the entry at a position; what names it is left for the warnings to tell."""
    entries = getattr(document.exercise, part)
    return _with(document, **{part: (*entries[:position], *entries[position + 1 :])})


def move_entry(document: Document, part: Part, position: int, by: int) -> Document:
    """An entry moved up (-1) or down (1) its list, as far as there is room."""
    entries = list(getattr(document.exercise, part))
    end = min(max(position + by, 0), len(entries) - 1)
    if end == position:
        return document
    entries.insert(end, entries.pop(position))
    return _with(document, **{part: tuple(entries)})


def set_injects(document: Document, injects: tuple[Inject, ...]) -> Document:
    """Other injects in place of all. Raises DocumentError for a number that is given twice."""
    return _with(document, injects=injects)


def set_visibility(document: Document, node_id: str, when: Visibility | None) -> Document:
    """When players see a node; None is once play has come to it, which need not be said."""
    kept = {node: other for node, other in document.exercise.visibility.items() if node != node_id}
    if when is not None:
        kept[node_id] = when
    return _with(document, visibility=kept or NOTHING)


def _with(document: Document, **changes: Any) -> Document:
    exercise: Exercise = evolve(document.exercise, **changes)
    changed = evolve(document, exercise=exercise)
    refuse_exercise(changed)
    return changed


def _renamed_cell(document: Document, before: str, after: str) -> Document:
    injects = tuple(
        evolve(inject, to=tuple(after if cell == before else cell for cell in inject.to))
        if before in inject.to
        else inject
        for inject in document.exercise.injects
    )
    roles = tuple(evolve(role, cell=after) if role.cell == before else role for role in document.exercise.roles)
    return _with(document, injects=injects, roles=roles)
