"""Looking for a text in the tree: labels, titles, formulas, rationale and notes. And putting another in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import evolve, frozen

from planner.model.document import Document
from planner.model.edits.changing import change_branch, change_node, with_root
from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError
from planner.model.nodes import NOTHING, REST, Branch, Formula, Node
from planner.model.places import Place, branch_at, node_at, rewritten

_ON_BRANCH = ("label", "probability", "low", "high", "payoffs", "rationale")
_ON_NODE = ("title", "payoffs", "rationale", "notes")
_FORMULAS = ("probability", "low", "high", "payoffs")


@frozen
class Found:
    """One entry that holds the text: on the branch that leads to a place, or on the node that stands there.

    attribute: the attribute's id, of a payoff; else blank.
    """

    place: Place
    on_branch: bool
    field: str
    attribute: str
    text: str


@frozen
class Sought:
    """A text that is looked for, with its case or without."""

    text: str
    case: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(re.escape(self.text), 0 if self.case else re.IGNORECASE)


def find_text(document: Document, sought: Sought) -> list[Found]:
    """Every entry that holds the text, in reading order; a number as it would be typed. None for a blank text."""
    if not sought.text:
        return []
    pattern = sought.pattern
    found: list[Found] = []
    waiting: list[tuple[Place, Branch | None, Node]] = [((), None, document.root)]
    while waiting:
        place, branch, node = waiting.pop()
        for holder in (branch, node):
            if holder is not None and pattern.search(_in_one(holder)):
                found += [
                    Found(place, holder is branch, field, attribute, text)
                    for field, attribute, text in _entries(holder)
                    if pattern.search(text)
                ]
        for position in range(len(node.branches) - 1, -1, -1):
            below = node.branches[position]
            waiting.append(((*place, position), below, below.node))
    return found


def replace_one(document: Document, found: Found, sought: Sought, other: str) -> Document:
    """The document with another text in place of the one sought, in one entry."""
    holder = branch_at(document.root, found.place) if found.on_branch else node_at(document.root, found.place)
    changes = _changes(holder, sought.pattern, other, found.field, found.attribute)
    change = change_branch if found.on_branch else change_node
    return change(document, found.place, **changes) if changes else document


def replace_all(document: Document, sought: Sought, other: str) -> Document:
    """The document with another text in place of the one sought, everywhere; what does not hold it is shared."""
    pattern = sought.pattern

    def branch_changed(branch: Branch) -> Branch:
        changes = _changes(branch, pattern, other)
        return evolve(branch, **changes) if changes else branch

    def node_changed(node: Node) -> Node:
        changes = _changes(node, pattern, other)
        return evolve(node, **changes) if changes else node

    return with_root(document, rewritten(document.root, branch_changed, node_changed)) if sought.text else document


def _in_one(holder: Branch | Node) -> str:
    """All that _entries gives, and maybe more, in one text: most hold nothing, and are asked only once."""
    payoffs: Mapping[str, Formula] = getattr(holder, "payoffs", NOTHING)
    amounts = "\n".join(map(str, payoffs.values())) if payoffs else ""
    if isinstance(holder, Branch):
        return f"{holder.label}\n{holder.probability}\n{holder.low}\n{holder.high}\n{holder.rationale}\n{amounts}"
    return f"{holder.title}\n{holder.rationale}\n{holder.notes}\n{amounts}"


def _entries(holder: Branch | Node) -> Iterator[tuple[str, str, str]]:
    """Each entry of a branch or a node: its field, its attribute, and what stands there."""
    for field in _ON_BRANCH if isinstance(holder, Branch) else _ON_NODE:
        value: Any = getattr(holder, field, None)
        if isinstance(value, Mapping):
            for attribute, amount in cast("Mapping[str, Formula]", value).items():
                yield field, attribute, write_formula(amount)
        elif value is not None and value != "":
            yield field, "", write_formula(value)


def _changes(
    holder: Branch | Node, pattern: re.Pattern[str], other: str, only: str = "", only_attribute: str = ""
) -> dict[str, Any]:
    """The fields that change, with what they become; only one of them if it is named."""
    changes: dict[str, Any] = {}
    for field, attribute, text in _entries(holder):
        if only and (field, attribute) != (only, only_attribute):
            continue
        replaced = pattern.sub(lambda _match: other, text)
        if replaced == text:
            continue
        value: Any = _formula(replaced) if field in _FORMULAS else replaced
        if field == "payoffs":
            value = {**changes.get("payoffs", getattr(holder, "payoffs", {})), attribute: value}
        changes[field] = value
    return changes


def _formula(text: str) -> Formula:
    """A formula as typed; what says nothing is kept, for the problems to name."""
    if text == REST:
        return text
    try:
        return read_amount(text)
    except FormulaError:
        return text
