"""Branches brought in from elsewhere, with what they name and the document lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import evolve, frozen

from planner.model.document import Document
from planner.model.edits.changing import change_branches
from planner.model.edits.kinds import link_to, set_kind
from planner.model.edits.structure import add_child, insert_branches
from planner.model.formulas import literal
from planner.model.nodes import REST, Branch, Chance, Link, Node, Outcome
from planner.model.places import Place, find, node_at, nodes, rewritten
from planner.model.problems import DocumentError
from planner.model.sentences import said

LEADS_OUT = "as_at"
"""The key under which an outcome says which node it stood for, where a link led out of what was copied."""


@frozen(eq=False)
class Pasted:
    """The document after a paste, where the copies stand, and what came with them or was left behind, in words."""

    document: Document
    places: tuple[Place, ...]
    remarks: tuple[str, ...]


def paste(document: Document, place: Place, clip: Document) -> Pasted:
    """Copies of the branches of a clipping's root, as the last branches of the node at a place.

    The copies get new ids, keep their events, and their inner links lead to the copies. A link that led out of what was
    copied leads there still if that node is here, under the same id and title. Variables, attributes, actors and
    sources that the document lacks are added; those that it has are its own. Below a chance node a probability that
    would take the sum beyond 1 becomes "#". Raises DocumentError as insert_subtree does.
    """
    after, remarks = _with_what_it_lacks(document, clip)
    root, lost = _opened(document, clip.root)
    if lost:
        remarks.append(
            said("{count} links led to what is not here, and are now ends", count=lost)
            if lost > 1
            else said("1 link led to what is not here, and is now an end")
        )
    if isinstance(node_at(document.root, place), Outcome):
        after = set_kind(after, place, "decision")
    end = len(node_at(after.root, place).branches)
    after, places = insert_branches(after, place, end, root.branches)
    return Pasted(_within_one(after, place, end), places, tuple(remarks))


def paste_link(document: Document, place: Place, clip: Document) -> tuple[Document, Place]:
    """A link to the first node of a clipping: in place of an outcome with nothing on it, else on a new branch.

    Raises DocumentError where that node is not in this document, and for a link that would lead back to itself.
    """
    copied = clip.root.branches[0]
    if find(document.root, copied.node.id) is None:
        raise DocumentError(said("what was copied is not in this tree, and a link cannot lead out of it"))
    node = node_at(document.root, place)
    if place and isinstance(node, Outcome) and not node.payoffs:
        return link_to(document, place, copied.node.id), place
    after, child = add_child(document, place, copied.label)
    return link_to(after, child, copied.node.id), child


def _with_what_it_lacks(document: Document, clip: Document) -> tuple[Document, list[str]]:
    """The document with the clipping's own variables and the like, and which they are."""
    changes: dict[str, Any] = {}
    remarks: list[str] = []
    for key in ("variables", "attributes", "actors", "sources"):
        known = {entry.id for entry in getattr(document, key)}
        lacking = [entry for entry in getattr(clip, key) if entry.id not in known]
        if key == "attributes":
            paid = {name for holder in _holders(clip.root) for name in _payoffs(holder)}
            lacking = [entry for entry in lacking if entry.id in paid]
        if key == "actors":
            owners = {getattr(node, "actor", "") for node in nodes(clip.root)}
            lacking = [entry for entry in lacking if entry.id in owners]
        if lacking:
            changes[key] = (*getattr(document, key), *lacking)
            names = ", ".join(getattr(entry, "name", "") or entry.id for entry in lacking)
            remarks.append(f"{key if len(lacking) > 1 else key.removesuffix('s')} {names}")
    told = [said("added with it: {names}", names="; ".join(remarks))] if remarks else []
    return (evolve(document, **changes) if changes else document), told


def _opened(document: Document, root: Node) -> tuple[Node, int]:
    """The tree with its ways out made links again, where they lead to a node of the document; and how many do not."""
    if not any(LEADS_OUT in node.unknown for node in nodes(root)):
        return root, 0
    titles = {node.id: node.title for node in nodes(document.root)}
    lost = 0

    def opened(node: Node) -> Node:
        nonlocal lost
        if LEADS_OUT not in node.unknown:
            return node
        said = node.unknown[LEADS_OUT]
        led = cast("Mapping[str, Any]", said if isinstance(said, Mapping) else {})
        unknown = {key: value for key, value in node.unknown.items() if key != LEADS_OUT}
        if titles.get(led.get("id", "")) == led.get("title"):
            return Link(id=node.id, title=node.title, notes=node.notes, unknown=unknown, target=str(led["id"]))
        lost += 1
        return evolve(node, unknown=unknown)

    return rewritten(root, lambda branch: branch, opened), lost


def _within_one(document: Document, place: Place, end: int) -> Document:
    """The pasted branches as "#" where their numbers would take the sum of a chance node beyond 1."""
    parent = node_at(document.root, place)
    if not isinstance(parent, Chance) or not end:
        return document
    total = sum(literal(branch.probability) or 0.0 for branch in parent.branches if branch.probability is not None)
    if total <= 1 + 1e-9:
        return document
    pasted = tuple(evolve(branch, probability=REST, low=None, high=None) for branch in parent.branches[end:])
    return change_branches(document, place, (*parent.branches[:end], *pasted))


def _holders(root: Node) -> list[Node | Branch]:
    below = list(nodes(root))
    return [*below, *(branch for node in below for branch in node.branches)]


def _payoffs(holder: Node | Branch) -> Mapping[str, Any]:
    return getattr(holder, "payoffs", {})
