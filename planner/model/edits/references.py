"""Where actors, attributes and sources are referred to, and edits that follow every reference: renaming, removing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve

from planner.model.document import Document, Indicator
from planner.model.edits.changing import with_root
from planner.model.edits.listed import Listed, entry_of, refuse_id, with_entry
from planner.model.edits.variables import dissolve_variable, rename_variable, uses_of
from planner.model.nodes import NOTHING, Branch, Fork, Node, Outcome
from planner.model.places import branch_at, rewritten, say, walk
from planner.model.problems import DocumentError
from planner.model.sentences import said

_Follow = Callable[[str], str | None]
"""What an id becomes: another one, itself, or None where the reference goes."""


def uses_of_listed(document: Document, listed: Listed, entry_id: str) -> list[str]:
    """Where an entry is used, in words: "root › Summit: whose move it is", "actor Seoul: its weight"."""
    if listed == "variables":
        return uses_of(document, entry_id)
    found = {"actors": _uses_of_actor, "attributes": _uses_of_attribute, "sources": _uses_of_source}.get(listed)
    return list(dict.fromkeys(found(document, entry_id))) if found else []


def rename_listed(document: Document, listed: Listed, old: str, new: str) -> Document:
    """An entry under another id, and so wherever it is referred to. Raises DocumentError for an id that is taken."""
    entry = entry_of(document, listed, old)
    if listed == "variables":
        return rename_variable(document, old, new)
    if new == old:
        return document
    refuse_id(document, listed, new)
    followed = _followed(document, listed, lambda name: new if name == old else name)
    return with_entry(followed, listed, old, evolve(entry_of(followed, listed, entry.id), id=new))


def remove_listed(document: Document, listed: Listed, entry_id: str) -> Document:
    """The document without an entry and without all that refers to it: moves of a removed actor are nobody's (of the
    first actor at a decision), what is paid in a removed attribute goes, and so do ticks at a removed source.

    A variable's value is written wherever it was used. Raises DocumentError for the only actor or attribute.
    """
    entry_of(document, listed, entry_id)
    if listed == "variables":
        return dissolve_variable(document, entry_id)
    if listed in ("actors", "attributes") and len(getattr(document, listed)) == 1:
        what = said("actor to decide") if listed == "actors" else said("attribute to be at stake")
        raise DocumentError(said("a document needs at least one {what}", what=what))
    followed = _followed(document, listed, lambda name: None if name == entry_id else name)
    return with_entry(followed, listed, entry_id, None)


def _followed(document: Document, listed: Listed, follow: _Follow) -> Document:
    if listed == "actors":
        return _with_actors(document, follow)
    if listed == "attributes":
        return _with_attributes(document, follow)
    return _with_sources(document, follow) if listed == "sources" else document


# Actors: whose move a node is, and whose view is shown


def _uses_of_actor(document: Document, actor: str) -> Iterator[str]:
    if document.seen_by == actor:
        yield said("the document: seen by")
    for place, node in walk(document.root):
        if isinstance(node, Fork) and node.actor == actor:
            yield said("{say}: whose move it is", say=say(document.root, place))
    for cell in document.exercise.cells:
        if cell.actor == actor:
            yield said("exercise, cell {name}: whom it plays", name=cell.name or cell.id)


def _with_actors(document: Document, follow: _Follow) -> Document:
    def node_change(node: Node) -> Node:
        return _changed(node, actor=follow(node.actor) or "") if isinstance(node, Fork) and node.actor else node

    root = rewritten(document.root, _as_it_is, node_change)
    cells = tuple(_changed(cell, actor=follow(cell.actor) or "") for cell in document.exercise.cells)
    exercise = _changed(document.exercise, cells=cells)
    return _changed(with_root(document, root), seen_by=follow(document.seen_by) or "", exercise=exercise)


# Attributes: what is paid in them, and what they weigh


def _uses_of_attribute(document: Document, attribute: str) -> Iterator[str]:
    for actor in document.actors:
        if actor.weights.get(attribute):
            yield said("actor {name}: its weight", name=actor.name or actor.id)
    for place, node in walk(document.root):
        if place and attribute in branch_at(document.root, place).payoffs:
            yield said("{say}: what the branch pays", say=say(document.root, place))
        if isinstance(node, Outcome) and attribute in node.payoffs:
            yield said("{say}: what the outcome pays", say=say(document.root, place))


def _with_attributes(document: Document, follow: _Follow) -> Document:
    def node_change(node: Node) -> Node:
        return _changed(node, payoffs=_keys(node.payoffs, follow)) if isinstance(node, Outcome) else node

    def branch_change(branch: Branch) -> Branch:
        return _changed(branch, payoffs=_keys(branch.payoffs, follow))

    root = rewritten(document.root, branch_change, node_change)
    actors = tuple(_changed(actor, weights=_keys(actor.weights, follow)) for actor in document.actors)
    return evolve(with_root(document, root), actors=actors)


# Sources: what rests on them


def _uses_of_source(document: Document, source: str) -> Iterator[str]:
    for variable in document.variables:
        if source in variable.sources:
            yield said("variable {id}", id=variable.id)
    for indicator in document.indicators:
        if source in indicator.sources or any(source in entry.sources for entry in indicator.log):
            yield said("indicator {name}", name=indicator.name or indicator.id)
    for place, node in walk(document.root):
        if source in node.sources or (place and source in branch_at(document.root, place).sources):
            yield say(document.root, place)


def _with_sources(document: Document, follow: _Follow) -> Document:
    def change(item: Any) -> Any:
        sources = tuple(name for source in item.sources if (name := follow(source)) is not None)
        return _changed(item, sources=sources)

    def indicator_change(indicator: Indicator) -> Indicator:
        log = tuple(change(entry) for entry in indicator.log)
        return _changed(change(indicator), log=log)

    root = rewritten(document.root, change, change)
    variables = tuple(change(variable) for variable in document.variables)
    indicators = tuple(indicator_change(indicator) for indicator in document.indicators)
    return evolve(with_root(document, root), variables=variables, indicators=indicators)


def _keys(mapping: Mapping[str, Any], follow: _Follow) -> Mapping[str, Any]:
    return {name: value for key, value in mapping.items() if (name := follow(key)) is not None} or NOTHING


def _as_it_is(branch: Branch) -> Branch:
    return branch


def _changed(item: Any, **fields: Any) -> Any:
    """The item with these fields, or itself if it has them already."""
    return item if all(getattr(item, name) == value for name, value in fields.items()) else evolve(item, **fields)
