"""What the clipboard carries: some branches of a document, with all that they need to mean the same elsewhere.

A clipping is itself a document, whose root's branches are what was copied. So it is written and read as any file is,
and as an outline for other programs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from planner.files.codec import encode
from planner.files.outline import write_outline
from planner.model.document import Actor, Document, Variable
from planner.model.edits.ids import fresh_id
from planner.model.edits.pasting import LEADS_OUT
from planner.model.formulas import used_names
from planner.model.nodes import Branch, Chance, Fork, Formula, Link, Node, Outcome
from planner.model.places import Place, branch_at, nodes, rewritten


def clipping(document: Document, places: Iterable[Place]) -> Document:
    """The branches that lead to some places, with the variables, attributes, actors and sources that they name.

    A place below another one of them is carried by that. The whole tree becomes a branch named after its root.
    """
    root = Chance(id=fresh_id("n"), branches=tuple(_carried(document.root, place) for place in outermost(places)))
    return _with_what_it_needs(document, root)


def write_clipping(document: Document, places: Iterable[Place]) -> tuple[bytes, str]:
    """The clipping as a file's bytes, and as the text of an outline's branches.

    Raises DocumentError for a number that is not finite.
    """
    clip = clipping(document, places)
    lines = write_outline(clip)[0].rstrip("\n").split("\n")[1:]
    return encode(_closed(document, clip)), "".join(f"{line[2:]}\n" for line in lines)


def outermost(places: Iterable[Place]) -> list[Place]:
    """The places that lie below no other of them, in reading order."""
    given = set(places)
    return sorted(place for place in given if not any(place[:level] in given for level in range(len(place))))


def _carried(root: Node, place: Place) -> Branch:
    return branch_at(root, place) if place else Branch(id=fresh_id("b"), label=root.title, node=root)


def _closed(document: Document, clip: Document) -> Document:
    """The clipping without links that lead out of it: in their places stand outcomes that say where they led."""
    inside = {node.id for node in nodes(clip.root)}
    outside = clip.root.targets - inside
    if not outside:
        return clip
    titles = {node.id: node.title for node in nodes(document.root) if node.id in outside}

    def closed(node: Node) -> Node:
        if not isinstance(node, Link) or node.target in inside:
            return node
        led = {"id": node.target, "title": titles.get(node.target, "")}
        return Outcome(id=node.id, title=node.title, notes=node.notes, unknown={**node.unknown, LEADS_OUT: led})

    return evolve(clip, root=rewritten(clip.root, lambda branch: branch, closed))


def _with_what_it_needs(document: Document, root: Node) -> Document:
    below = list(nodes(root))
    holders: list[Node | Branch] = [*below, *(branch for node in below for branch in node.branches)]
    names = frozenset[str]().union(*map(used_names, _formulas(holders)))
    paid = {name for holder in holders for name in getattr(holder, "payoffs", ())}
    attributes = tuple(known for known in document.attributes if known.id in paid) or document.attributes[:1]
    owners = {node.actor for node in below if isinstance(node, Fork) and node.actor}
    actors = tuple(known for known in document.actors if known.id in owners) or document.actors[:1]
    variables = _used(document.variables, names)
    cited = {source for holder in (*holders, *variables) for source in holder.sources}
    return Document(
        root=root,
        title=document.title,
        actors=tuple(_weighing(actor, {attribute.id for attribute in attributes}) for actor in actors),
        attributes=attributes,
        variables=variables,
        sources=tuple(known for known in document.sources if known.id in cited),
    )


def _formulas(holders: Iterable[Node | Branch]) -> Iterator[Formula | None]:
    for holder in holders:
        yield from getattr(holder, "payoffs", {}).values()
        if isinstance(holder, Branch):
            yield from (holder.probability, holder.low, holder.high)


def _used(variables: tuple[Variable, ...], names: frozenset[str]) -> tuple[Variable, ...]:
    """The variables of these names, and those that they are made of."""
    known = {variable.id: variable for variable in variables}
    wanted: set[str] = set()
    asked = list(names)
    while asked:
        variable = known.get(asked.pop())
        if variable is not None and variable.id not in wanted:
            wanted.add(variable.id)
            parts: tuple[Any, ...] = (variable.value, variable.low, variable.high)
            asked.extend(name for formula in parts for name in used_names(formula))
    return tuple(variable for variable in variables if variable.id in wanted)


def _weighing(actor: Actor, attributes: set[str]) -> Actor:
    return evolve(actor, weights={name: weight for name, weight in actor.weights.items() if name in attributes})
