"""From a document to an outline, with a list of what an outline does not say."""

from __future__ import annotations

import re

from planner.files.left_out import left_out_beside, left_out_of_tree
from planner.files.literals import formula, number, quoted
from planner.files.outline_line import MARKS, OWN_FIELDS, plain_number
from planner.model.document import Document
from planner.model.nodes import Branch, Chance, Decision, Fork, Formula, Link, Node, Outcome
from planner.model.places import walk

_MARK_OF = {kind: mark for mark, kind in MARKS.items()}
_MISREAD = re.compile(r'[\x00-\x1f"|@#:]|\[\]|\(\)|<>|->|event=')
_MISREAD_WORD = re.compile(r'[\s|"\x00-\x1f]')
_MISREAD_VALUE = re.compile(r'[\x00-\x1f"|:]')
_MISREAD_NAME = re.compile(r'[\x00-\x1f"|:=]')


def write_outline(document: Document) -> tuple[str, list[str]]:
    """The outline of a document's tree, and what was left out of it, each in words ("8 ranges")."""
    targets = {node.target for _, node in walk(document.root) if isinstance(node, Link)}
    lines: list[str] = []
    waiting: list[tuple[int, Node | Branch]] = [(0, document.root)]
    while waiting:
        indent, holder = waiting.pop()
        if isinstance(holder, Branch):
            line, node = _branch_line(holder), holder.node
            if isinstance(node, Fork):
                waiting.append((indent + 2, node))
            else:
                line += f": {_node_line(node, targets)}"
        else:
            line = _node_line(holder, targets)
            waiting.extend((indent + 2, branch) for branch in reversed(holder.branches))
        lines.append(" " * indent + line)
    parties = "the actors' names, weights and tolerances, the attributes' names, levels and shapes"
    left_out = [*left_out_of_tree(document.root, targets), parties, *left_out_beside(document)]
    return "\n".join(lines) + "\n", left_out


def _node_line(node: Node, targets: set[str]) -> str:
    parts = [_MARK_OF[node.kind]]
    if isinstance(node, Link):
        parts.append(_word(node.target))
    elif node.title:
        parts.append(_text(node.title))
    if isinstance(node, Fork) and node.actor:
        parts.append("@" + _word(node.actor))
    if isinstance(node, Fork) or node.id in targets:
        parts.append("#" + _word(node.id))
    if isinstance(node, Chance) and node.event:
        parts.append("event=" + _word(node.event))
    if isinstance(node, Decision) and node.rationality is not None:
        parts.append(f"| logit={number(node.rationality)}")
    if isinstance(node, Link) and node.title:
        parts.append(f"| title={_value(node.title)}")
    if isinstance(node, Outcome):
        parts += [_payoff(attribute, amount, "outcome") for attribute, amount in node.payoffs.items()]
    return " ".join(parts)


def _branch_line(branch: Branch) -> str:
    parts = [_text(branch.label)]
    if branch.probability is not None:
        parts.append(f"| p={_value(branch.probability)}")
    parts += [_payoff(attribute, amount, "branch") for attribute, amount in branch.payoffs.items()]
    return " ".join(parts)


def _payoff(attribute: str, amount: Formula, what: str) -> str:
    return f"| {_quoted_if(attribute, _MISREAD_NAME, attribute in OWN_FIELDS[what])}={_value(amount)}"


def _text(text: str) -> str:
    return _quoted_if(text, _MISREAD)


def _word(text: str) -> str:
    return _quoted_if(text, _MISREAD_WORD)


def _value(value: Formula) -> str:
    """An amount; a text that could be taken for a number is quoted, since it is a formula."""
    if isinstance(value, str):
        return _quoted_if(value, _MISREAD_VALUE, plain_number(value) is not None)
    return formula(value)


def _quoted_if(text: str, misread: re.Pattern[str], also: bool = False) -> str:
    return quoted(text) if also or not text or text != text.strip() or misread.search(text) else text
