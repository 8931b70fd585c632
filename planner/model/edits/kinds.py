"""Making one kind of node into another, keeping what can be kept."""

from __future__ import annotations

from attrs import evolve

from planner.model.document import Document
from planner.model.edits.changing import with_larger_tree, with_root
from planner.model.edits.ids import empty_branch, fresh_id
from planner.model.nodes import REST, Branch, Chance, Decision, Fork, Kind, Link, Node, Outcome, called
from planner.model.places import Place, node_at, say, with_node
from planner.model.problems import DocumentError
from planner.model.sentences import said


def set_kind(document: Document, place: Place, kind: Kind) -> Document:
    """The node at a place as another kind, under its own id.

    Branches stay: below a decision they lose probability and range, below a chance node they get "#". What an outcome
    pays goes to a new outcome below. Raises DocumentError where branches would be lost, and for a link (see link_to).
    """
    node = node_at(document.root, place)
    if node.kind == kind:
        return document
    if kind in ("outcome", "link") and node.branches:
        raise DocumentError(
            said("it has branches; delete them to make it an {kind}", kind=called(kind)), say(document.root, place)
        )
    if kind == "link":
        raise DocumentError(said("a link needs a node to point at"), say(document.root, place))
    made = _outcome(node) if kind == "outcome" else as_fork(node, kind)
    return with_root(document, with_node(document.root, place, made))


def link_to(document: Document, place: Place, target: str) -> Document:
    """A node without branches made a link to the node with that id.

    Raises DocumentError for a target that does not exist and for a link that would lead back to itself.
    """
    node = node_at(document.root, place)
    if node.branches:
        raise DocumentError(said("it has branches; delete them to make it a link"), say(document.root, place))
    link = Link(
        id=node.id,
        title=node.title,
        notes=node.notes,
        rationale=node.rationale,
        sources=node.sources,
        unknown=node.unknown,
        target=target,
    )
    return with_larger_tree(document, with_node(document.root, place, link))


def as_fork(node: Node, kind: Kind) -> Fork:
    """A node as a decision or a chance. What an outcome pays goes on to an outcome below, so that no total changes."""
    fork = Chance if kind == "chance" else Decision
    branches, actor = node.branches, ""
    if isinstance(node, Fork):
        actor = node.actor
    elif isinstance(node, Outcome) and node.payoffs:
        branches = (empty_branch(node=Outcome(id=fresh_id("n"), payoffs=node.payoffs, basis=node.basis)),)
    made = fork(
        id=node.id,
        title=node.title,
        notes=node.notes,
        rationale=node.rationale,
        sources=node.sources,
        unknown=node.unknown,
        actor=actor,
    )
    return evolve(made, branches=tuple(fitted(branch, made) for branch in branches))


def fitted(branch: Branch, parent: Node) -> Branch:
    """A branch as it may stand below a parent: with a probability below a chance node, without below a decision."""
    if isinstance(parent, Chance):
        return branch if branch.probability is not None else evolve(branch, probability=REST)
    if branch.probability is None and branch.low is None and branch.high is None:
        return branch
    return evolve(branch, probability=None, low=None, high=None)


def _outcome(node: Node) -> Outcome:
    return Outcome(
        id=node.id,
        title=node.title,
        notes=node.notes,
        rationale=node.rationale,
        sources=node.sources,
        unknown=node.unknown,
    )
