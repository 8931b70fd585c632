"""The tree as text. A branch's plain fields, with the outcome or link that it leads to, are one line."""

from __future__ import annotations

from planner.files.literals import NotFinite, formula, mapping, number, quoted, unknown_keys
from planner.model.nodes import Branch, Chance, Decision, Fork, Link, Node, Outcome
from planner.model.places import find, say
from planner.model.problems import DocumentError
from planner.model.sentences import said

_WIDEST_INDENT = 60  # a tree of 250 levels would be mostly spaces


def write_tree(root: Node) -> str:
    """The root's object. Raises DocumentError for a number that is not finite, with its place."""
    parts: list[str] = []
    waiting: list[str | tuple[Node, int]] = [(root, 1)]  # text, or a node with its depth, in reading order from the end
    node = root
    try:
        while waiting:
            following = waiting.pop()
            if isinstance(following, str):
                parts.append(following)
                continue
            node, depth = following
            if not isinstance(node, Fork):
                parts.append(_leaf(node))
                continue
            parts.append(f'{{{_plain(node)}, "branches": [')
            waiting.append(f"]{unknown_keys(node.unknown)}}}")
            indent = "\n" + " " * min(2 * depth, _WIDEST_INDENT)
            for position in range(len(node.branches) - 1, -1, -1):
                branch = node.branches[position]
                waiting += (f"{unknown_keys(branch.unknown)}}}", (branch.node, depth + 1))
                between = f",{indent} " if isinstance(branch.node, Fork) else ", "
                waiting.append(f'{"," if position else ""}{indent}{{{_branch(branch)}{between}"node": ')
    except NotFinite:
        place = find(root, node.id) or ()
        raise DocumentError(said("a number here is not finite, so that it cannot be saved"), say(root, place)) from None
    return "".join(parts)


def _branch(branch: Branch) -> str:
    text = f'"id": {quoted(branch.id)}, "label": {quoted(branch.label)}'
    if branch.probability is not None:
        text += f', "probability": {formula(branch.probability)}'
    if branch.low is not None:
        text += f', "low": {formula(branch.low)}'
    if branch.high is not None:
        text += f', "high": {formula(branch.high)}'
    if branch.basis:
        text += f', "basis": {quoted(branch.basis)}'
    if branch.payoffs:
        text += f', "payoffs": {mapping(branch.payoffs, formula)}'
    return text + _because(branch)


def _leaf(node: Node) -> str:
    return f"{{{_plain(node)}{unknown_keys(node.unknown)}}}"


def _plain(node: Node) -> str:
    """The fields of a node but its branches."""
    text = f'"id": {quoted(node.id)}, "kind": "{node.kind}"'
    if node.title:
        text += f', "title": {quoted(node.title)}'
    match node:
        case Outcome():
            if node.payoffs:
                text += f', "payoffs": {mapping(node.payoffs, formula)}'
            if node.basis:
                text += f', "basis": {quoted(node.basis)}'
        case Link():
            text += f', "target": {quoted(node.target)}'
        case Decision() | Chance():
            if node.actor:
                text += f', "actor": {quoted(node.actor)}'
            if isinstance(node, Chance):
                text += f', "event": {quoted(node.event)}' if node.event else ""
            elif node.rationality is not None:
                text += f', "choice": {{"logit": {number(node.rationality)}}}'
    if node.notes:
        text += f', "notes": {quoted(node.notes)}'
    return text + _because(node)


def _because(holder: Node | Branch) -> str:
    text = f', "rationale": {quoted(holder.rationale)}' if holder.rationale else ""
    if holder.sources:
        text += f', "sources": [{", ".join([quoted(source) for source in holder.sources])}]'
    return text
