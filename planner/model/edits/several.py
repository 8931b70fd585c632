"""Several branches moved or copied to one place, in one step."""

from __future__ import annotations

from collections.abc import Iterable

from planner.model.document import Document
from planner.model.edits.structure import copy_to, reparent
from planner.model.places import Place


def reparent_all(
    document: Document, places: Iterable[Place], parent: Place, position: int
) -> tuple[Document, tuple[Place, ...]]:
    """The branches that lead to some places put beside one another below a node, as reparent moves each.

    places: none below another. position: among the new parent's branches as they are before anything moves.
    """
    waiting, moved = sorted(places), list[Place]()
    while waiting:
        place = waiting.pop(0)
        document, there = reparent(document, place, parent, position)
        waiting = [_shifted(other, place, there) for other in waiting]
        moved = [*(_shifted(other, place, there) for other in moved), there]
        parent, position = there[:-1], there[-1] + 1
    return document, tuple(moved)


def copy_all(
    document: Document, places: Iterable[Place], parent: Place, position: int
) -> tuple[Document, tuple[Place, ...]]:
    """Copies of the branches that lead to some places, put beside one another, as copy_to makes each."""
    waiting, made = sorted(places), list[Place]()
    while waiting:
        document, there = copy_to(document, waiting.pop(0), parent, position)
        waiting = [_after_insertion(other, there) for other in waiting]
        made.append(there)
        parent, position = there[:-1], there[-1] + 1
    return document, tuple(made)


def _shifted(place: Place, gone: Place, came: Place) -> Place:
    """Where a node is found once a branch was taken from one place and then put at another."""
    level = len(gone) - 1
    if len(place) > level and place[:level] == gone[:level] and place[level] > gone[level]:
        place = (*place[:level], place[level] - 1, *place[level + 1 :])
    return _after_insertion(place, came)


def _after_insertion(place: Place, came: Place) -> Place:
    level = len(came) - 1
    if len(place) > level and place[:level] == came[:level] and place[level] >= came[level]:
        place = (*place[:level], place[level] + 1, *place[level + 1 :])
    return place
