"""Deleting a branch with all below it, without leaving links that point at nothing."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from planner.model.document import Document
from planner.model.edits.changing import branch_to, fork_at, with_root
from planner.model.nodes import Link, Node
from planner.model.places import Place, node_at, walk, with_node
from planner.model.problems import DocumentError
from planner.model.sentences import said


def remove(document: Document, place: Place) -> tuple[Document, Place]:
    """The document without a branch and all below it, and where the selection goes: a sibling, else the parent.

    What links elsewhere still stand for is not lost: it moves to the first of them. Raises DocumentError for the root.
    """
    if not place:
        raise DocumentError(said("the root cannot be deleted"), "root")
    gone = branch_to(document.root, place).node
    parent = fork_at(document.root, place[:-1])
    siblings = (*parent.branches[: place[-1]], *parent.branches[place[-1] + 1 :])
    root = with_node(document.root, place[:-1], evolve(parent, branches=siblings))
    if root.targets:
        root = _with_survivors(root, gone)
    selected = (*place[:-1], min(place[-1], len(siblings) - 1)) if siblings else place[:-1]
    return with_root(document, root), selected


def remove_all(document: Document, places: Sequence[Place]) -> tuple[Document, Place]:
    """The document without several branches, none of them below another; the selection goes where the first stood."""
    selected: Place = ()
    for place in sorted(places, reverse=True):
        document, selected = remove(document, place)
    return document, selected


def _with_survivors(root: Node, gone: Node) -> Node:
    """The tree in which every part of the deleted one that a link still stands for has taken that link's place."""
    waiting = _still_wanted(root, gone)
    while waiting:
        link_place, node_id = next(
            (place, node.target) for place, node in walk(root) if isinstance(node, Link) and node.target in waiting
        )
        root = with_node(root, link_place, waiting.pop(node_id))
    return root


def _still_wanted(root: Node, gone: Node) -> dict[str, Node]:
    """The largest parts of a deleted tree that links elsewhere, or in such a part, stand for: id -> node."""
    places = {node.id: place for place, node in walk(gone)}
    wanted: set[Place] = set()
    asked = list(root.targets)
    while asked:
        place = places.get(asked.pop())
        if place is not None and place not in wanted:
            wanted.add(place)
            asked.extend(node_at(gone, place).targets)
    largest = [place for place in wanted if not any(place[:level] in wanted for level in range(len(place)))]
    return _by_id(gone, largest)


def _by_id(gone: Node, places: list[Place]) -> dict[str, Node]:
    nodes = [node_at(gone, place) for place in places]
    return {node.id: node for node in nodes}
