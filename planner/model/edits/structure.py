"""Edits of the tree's shape: branches added, moved, copied. Each says where the selection goes."""

from __future__ import annotations

from attrs import evolve

from planner.model.document import Document
from planner.model.edits.changing import branch_to, change_branches, fork_at, with_larger_tree, with_root
from planner.model.edits.ids import empty_branch, with_fresh_ids
from planner.model.edits.kinds import as_fork, fitted
from planner.model.nodes import REST, Branch, Decision, Fork, Link, Node
from planner.model.places import Place, node_at, say, with_node
from planner.model.problems import DocumentError
from planner.model.sentences import said


def add_child(document: Document, place: Place, label: str = "") -> tuple[Document, Place]:
    """A new branch at the end of a node's, to an empty outcome; "#" below a chance node.

    An outcome becomes a decision, and what it paid goes to the new outcome. Raises DocumentError below a link.
    """
    parent = _open_parent(document.root, place)
    if node_at(document.root, place) is not parent and parent.branches:
        taken = (evolve(parent.branches[0], label=label),)
        return with_larger_tree(document, with_node(document.root, place, evolve(parent, branches=taken))), (*place, 0)
    return _inserted(document, place, parent, len(parent.branches), empty_branch(label))


def add_sibling(document: Document, place: Place, after: bool = True) -> tuple[Document, Place]:
    """A new branch beside the one that leads to a place, below it or above it. Raises DocumentError for the root."""
    branch_to(document.root, place)
    parent = fork_at(document.root, place[:-1])
    return _inserted(document, place[:-1], parent, place[-1] + after, empty_branch())


def move(document: Document, place: Place, by: int) -> tuple[Document, Place]:
    """The branch that leads to a place, so many positions down among its siblings, or to their end."""
    branch = branch_to(document.root, place)
    branches = list(fork_at(document.root, place[:-1]).branches)
    position = min(max(place[-1] + by, 0), len(branches) - 1)
    if position == place[-1]:
        return document, place
    branches.insert(position, branches.pop(place[-1]))
    assert branches[position] is branch
    return change_branches(document, place[:-1], tuple(branches)), (*place[:-1], position)


def reparent(document: Document, place: Place, new_parent: Place, position: int) -> tuple[Document, Place]:
    """The branch that leads to a place, taken from its node and put below another.

    position: among the new parent's branches as they are before the move; their number puts it last.
    Raises DocumentError for the root, a parent within what moves, a link, and links that would lead back to themselves.
    """
    branch = branch_to(document.root, place)
    if new_parent[: len(place)] == place:
        raise DocumentError(said("a branch cannot be moved below itself"), say(document.root, place))
    old_parent, own = place[:-1], place[-1]
    if new_parent == old_parent:
        return move(document, place, position - own - (position > own))
    root = with_node(document.root, old_parent, _without(fork_at(document.root, old_parent), own))
    level = len(old_parent)
    if new_parent[:level] == old_parent and len(new_parent) > level and new_parent[level] > own:
        new_parent = (*old_parent, new_parent[level] - 1, *new_parent[level + 1 :])
    parent = _open_parent(root, new_parent)
    return _inserted(with_root(document, root), new_parent, parent, position, branch)


def insert_subtree(document: Document, place: Place, position: int, branch: Branch) -> tuple[Document, Place]:
    """A copy of a branch and all below it put among the branches of the node at a place.

    It gets new ids; its events stay and its inner links lead to the copies. Raises DocumentError below a link, and for
    a link from the copy to a node that this document does not have.
    """
    after, places = insert_branches(document, place, position, (branch,))
    return after, places[0]


def insert_branches(
    document: Document, place: Place, position: int, branches: tuple[Branch, ...]
) -> tuple[Document, tuple[Place, ...]]:
    """Copies of several branches, as insert_subtree makes them; links among them lead to the copies too."""
    carrier = with_fresh_ids(Branch(id="", label="", node=Decision(id="", branches=branches)))
    parent = _open_parent(document.root, place)
    before, copies = parent.branches, tuple(fitted(copy, parent) for copy in carrier.node.branches)
    position = min(position, len(before))
    whole = evolve(parent, branches=(*before[:position], *copies, *before[position:]))
    after = with_larger_tree(document, with_node(document.root, place, whole))
    return after, tuple((*place, position + i) for i in range(len(copies)))


def duplicate(document: Document, place: Place) -> tuple[Document, Place]:
    """A copy below the branch that leads to a place. Below a chance node it gets "#": what is there keeps its sum."""
    branch = with_fresh_ids(branch_to(document.root, place))
    if branch.probability is not None:
        branch = evolve(branch, probability=REST, low=None, high=None)
    return _inserted(document, place[:-1], fork_at(document.root, place[:-1]), place[-1] + 1, branch)


def copy_to(document: Document, place: Place, parent: Place, position: int) -> tuple[Document, Place]:
    """A copy of the branch that leads to a place, put among another node's; beside the original it gets "#"."""
    branch = branch_to(document.root, place)
    if branch.probability is not None and parent == place[:-1]:
        branch = evolve(branch, probability=REST, low=None, high=None)
    return insert_subtree(document, parent, position, branch)


def _open_parent(root: Node, place: Place) -> Fork:
    """The node at a place as something that can have branches."""
    node = node_at(root, place)
    if isinstance(node, Link):
        raise DocumentError(
            said("a link stands for '{target}' and has no branches of its own; add them there", target=node.target),
            say(root, place),
        )
    return node if isinstance(node, Fork) else as_fork(node, "decision")


def _inserted(document: Document, place: Place, parent: Fork, position: int, branch: Branch) -> tuple[Document, Place]:
    before = parent.branches
    branches = (*before[:position], fitted(branch, parent), *before[position:])
    root = with_node(document.root, place, evolve(parent, branches=branches))
    return with_larger_tree(document, root), (*place, min(position, len(before)))


def _without(parent: Fork, position: int) -> Fork:
    return evolve(parent, branches=(*parent.branches[:position], *parent.branches[position + 1 :]))
