"""First moves in words, and places of what analyses name by id."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.analysis.rollback import Rollback
from planner.analysis.utility import has_levels
from planner.model.document import Document
from planner.model.formulas import used_names
from planner.model.nodes import Outcome
from planner.model.places import Place, called, find, labels, node_at, walk


def move_name(document: Document, move: Sequence[str]) -> str:
    """A first move as a person reads it; the whole play where there is none to make."""
    if not move:
        return QCoreApplication.translate("moves", "The play")
    return " › ".join([called(document.root, move[0]), *move[1:]])


def move_place(document: Document, move: Sequence[str]) -> Place:
    """Where a first move leads; the root where there is none to make."""
    named = labels(document.root)
    return (named.index(move[0]),) if move and move[0] in named else ()


def place_of(document: Document, node_id: str) -> Place | None:
    """Where a node stands by its id; behind a link ("L1/D6") the link's own place. None for an unknown id."""
    return find(document.root, node_id.partition("/")[0])


def uncertainty_title(document: Document, about: str) -> str:
    """An uncertainty as a person reads it: an event by its name, a chance node by its title."""
    place = None if about in document.root.events else place_of(document, about)
    return about if place is None else node_at(document.root, place).title or about


def place_of_use(document: Document, variable: str) -> Place | None:
    """Where a variable is used first in reading order: its branch, or its outcome. None where it is not."""
    for place, node in walk(document.root):
        if isinstance(node, Outcome) and any(variable in used_names(amount) for amount in node.payoffs.values()):
            return place
        for position, branch in enumerate(node.branches):
            if any(variable in used_names(formula) for formula in (branch.probability, *branch.payoffs.values())):
                return (*place, position)
    return None


def actor_name(document: Document, actor_id: str) -> str:
    """An actor as the document calls it."""
    return next((actor.name or actor.id for actor in document.actors if actor.id == actor_id), actor_id)


def place_of_path(document: Document, path: Sequence[str]) -> Place:
    """Where a path of labels leads, as far as it goes through no link."""
    node, place = document.root, ()
    for label in path:
        named = labels(node)
        if label not in named:
            break
        position = named.index(label)
        node, place = node.branches[position].node, (*place, position)
    return place


def worth_words(rollback: Rollback) -> str:
    """What values are, on an axis: the one attribute where nothing else is weighed, in its unit; else utility."""
    actor = rollback.document.actors[rollback.seen]
    weighed = [one for one in rollback.document.attributes if actor.weights.get(one.id)]
    if len(weighed) == 1 and actor.weights[weighed[0].id] == 1 and not has_levels(weighed[0]):
        name = weighed[0].name or weighed[0].id
        return f"{name} ({weighed[0].unit})" if weighed[0].unit else name
    return QCoreApplication.translate("moves", "Utility to {actor}").format(actor=actor.name or actor.id)
