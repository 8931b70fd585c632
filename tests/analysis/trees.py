"""Trees for tests, written as they read: decide(way("go", end(5)), way("stay", end(3)))."""

from __future__ import annotations

from itertools import count
from typing import Any

from planner.analysis.reading import Row, rows
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Formula, Link, Node, Outcome

_numbers = count(1)


def _id(stem: str) -> str:
    return f"{stem}{next(_numbers)}"


def _payoffs(amount: Formula | dict[str, Formula] | None) -> dict[str, Formula]:
    if amount is None:
        return {}
    return amount if isinstance(amount, dict) else {"utility": amount}


def end(amount: Formula | dict[str, Formula] | None = None, name: str = "", title: str = "") -> Outcome:
    return Outcome(id=name or _id("t"), title=title, payoffs=_payoffs(amount))


def way(
    label: str,
    node: Node,
    p: Formula | None = None,
    pay: Formula | dict[str, Formula] | None = None,
    name: str = "",
) -> Branch:
    return Branch(label=label, node=node, id=name or _id("b"), probability=p, payoffs=_payoffs(pay))


def decide(*branches: Branch, name: str = "", actor: str = "", logit: float | None = None, title: str = "") -> Decision:
    return Decision(id=name or _id("d"), branches=branches, actor=actor, rationality=logit, title=title)


def happen(*branches: Branch, name: str = "", event: str = "", actor: str = "", title: str = "") -> Chance:
    return Chance(id=name or _id("c"), branches=branches, event=event, actor=actor, title=title)


def link(target: str, name: str = "") -> Link:
    return Link(id=name or _id("l"), target=target)


def document(root: Node, **fields: Any) -> Document:
    """A document with one planner and one attribute without levels, unless it says otherwise."""
    fields.setdefault("attributes", (Attribute(id="utility", name="Utility"),))
    fields.setdefault("actors", (Actor(id="planner", name="Planner", weights={"utility": 1.0}),))
    return Document(root=root, **fields)


def game(root: Node, *names: str, **fields: Any) -> Document:
    """A document in which each actor has an attribute of its own, of the same name, with weight 1."""
    actors = tuple(Actor(id=name, name=name.title(), weights={name: 1.0}) for name in names)
    return Document(root=root, actors=actors, attributes=tuple(Attribute(id=name) for name in names), **fields)


def value(root: Node, **settings: Any) -> float | None:
    """What a tree of the one planner is worth at its root."""
    return rows_of(roll_back(document(root), Settings(**settings)))[()].figures.value


def rows_of(rollback: Rollback, expand_links: bool = False) -> dict[tuple[str, ...], Row]:
    """The rows of a rollback by their paths; with links expanded, a link's row gives way to its target's."""
    return {row.path: row for row in rows(rollback, expand_links)}
