"""What every edit of the tree does in the end: one node, branch or tree in place of another."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from planner.model.document import Document
from planner.model.limits import refuse_excess
from planner.model.nodes import Branch, Fork, Node, called
from planner.model.places import Place, branch_at, node_at, with_branch, with_node
from planner.model.problems import DocumentError
from planner.model.sentences import said


def with_root(document: Document, root: Node) -> Document:
    """The document over another tree, or the document itself if the tree is its own."""
    return document if root is document.root else evolve(document, root=root)


def with_larger_tree(document: Document, root: Node) -> Document:
    """The document over a tree that may have outgrown the limits. Raises DocumentError if it has."""
    refuse_excess(root)
    return with_root(document, root)


def change_node(document: Document, place: Place, **changes: Any) -> Document:
    """The document with some fields of one node changed; itself if they have these values already."""
    node = node_at(document.root, place)
    if _has(node, changes):
        return document
    return with_root(document, with_node(document.root, place, evolve(node, **changes)))


def change_branch(document: Document, place: Place, **changes: Any) -> Document:
    """The document with some fields of one branch changed. Raises DocumentError for the root, which has none."""
    branch = branch_to(document.root, place)
    if _has(branch, changes):
        return document
    return with_root(document, with_branch(document.root, place, evolve(branch, **changes)))


def change_branches(document: Document, place: Place, branches: tuple[Branch, ...]) -> Document:
    """The document with other branches leaving a fork."""
    return with_root(
        document, with_node(document.root, place, evolve(fork_at(document.root, place), branches=branches))
    )


def branch_to(root: Node, place: Place) -> Branch:
    """The branch that leads to a place. Raises DocumentError for the root."""
    if not place:
        raise DocumentError(said("no branch leads to the root"), "root")
    return branch_at(root, place)


def fork_at(root: Node, place: Place) -> Fork:
    """The decision or chance at a place. Raises DocumentError for a node that has no branches of its own."""
    node = node_at(root, place)
    if not isinstance(node, Fork):
        raise DocumentError(said("this {kind} has no branches of its own", kind=called(node.kind)))
    return node


def _has(item: Node | Branch, changes: dict[str, Any]) -> bool:
    return all(getattr(item, name) == value for name, value in changes.items())
