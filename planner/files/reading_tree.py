"""From parsed JSON to the tree: down in reading order, reading fields and giving ids, then up again, making nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, cast

from planner.files import values
from planner.files.values import Readers, Wrong
from planner.model.limits import MOST_NODES
from planner.model.nodes import Branch, Chance, Decision, Kind, Link, Node, Outcome
from planner.model.problems import DocumentError
from planner.model.sentences import said


class _Met:
    """A node on the way: what was read of it, and what stands below."""

    __slots__ = ("branches", "children", "fields", "kind", "node", "parent", "position", "raw")

    def __init__(self, raw: Any, parent: _Met | None = None, position: int = 0) -> None:
        self.raw = raw
        self.parent = parent
        self.position = position  # among the parent's branches
        self.kind: Kind = "outcome"
        self.fields: dict[str, Any] = {}
        self.branches: list[dict[str, Any]] = []  # the fields of each branch
        self.children: list[_Met] = []  # the node that each branch leads to
        self.node: Node | None = None


def read_tree(raw: Any, first_attribute: str) -> Node:
    """The tree. Raises DocumentError with a place such as "root › Summit › Failure"."""
    tables = _tables(first_attribute)
    met: list[_Met] = []
    waiting = [_Met(raw)]
    while waiting:
        here = waiting.pop()
        met.append(here)
        try:
            _read(here, tables)
        except Wrong as wrong:
            raise DocumentError(wrong.sentence, _say(here)) from None
        waiting.extend(reversed(here.children))
        if len(met) + len(waiting) > MOST_NODES:
            raise DocumentError(
                said(
                    "the tree has more than {most_nodes:,} nodes, the most that a document may hold",
                    most_nodes=MOST_NODES,
                )
            )
    _give_ids(met)
    for here in reversed(met):
        here.node = _made(here)
        here.parent = None  # so that nothing of this waits for the collector
    root = met[0].node
    assert root is not None
    return root


def _tables(first_attribute: str) -> dict[str, Readers]:
    text, texts, amount = values.text, values.texts, values.or_null(values.formula)
    payoffs = values.amounts(first_attribute)
    node: Readers = {"id": text, "kind": None, "branches": None, "title": text, "notes": text}
    because: Readers = {"rationale": text, "sources": texts}
    return {
        "decision": {**node, **because, "actor": text, "choice": values.choice},
        "chance": {**node, **because, "actor": text, "event": text},
        "outcome": {**node, **because, "payoffs": payoffs, "basis": text},
        "link": {**node, **because, "target": text},
        "branch": {
            **dict.fromkeys(("id", "label", "basis"), text),
            **dict.fromkeys(("probability", "low", "high"), amount),
            **because,
            "payoffs": payoffs,
            "node": None,
        },
    }


_kind_of = values.one_of("decision", "chance", "outcome", "link")


def _read(here: _Met, tables: Mapping[str, Readers]) -> None:
    raw = values.table(here.raw)
    branches: list[Any] = values.field("branches", raw["branches"], values.series) if "branches" in raw else []
    kind = here.kind = values.field("kind", raw["kind"], _kind_of) if "kind" in raw else _likely_kind(raw, branches)
    here.fields = values.fields(raw, tables[kind])
    if kind in {"outcome", "link"}:
        if branches:
            raise Wrong(said('a node of kind "{kind}" cannot have "branches"', kind=kind))
        if kind == "link" and not here.fields.get("target"):
            raise Wrong(said('the link has no "target"'))
        return
    if kind == "decision" and "choice" in here.fields:
        here.fields["rationality"] = here.fields.pop("choice")
    readers = tables["branch"]
    for position, branch in enumerate(branches):
        _read_branch(here, position, branch, readers)


def _likely_kind(raw: Mapping[str, Any], branches: list[Any]) -> Kind:
    """The kind of a node that does not say it."""
    if any(_at(branch, "probability") is not None for branch in branches):
        return "chance"
    if branches:
        return "decision"
    return "link" if "target" in raw else "outcome"


def _read_branch(here: _Met, position: int, raw: Any, readers: Readers) -> None:
    try:
        found = values.fields(raw, readers)
    except Wrong as wrong:
        raise DocumentError(wrong.sentence, _say(_Met(None, here, position))) from None
    below = _Met(raw.get("node"), here, position)
    if "node" not in raw:
        raise DocumentError(said('the branch leads nowhere: it has no "node"'), _say(below))
    if here.kind == "decision" and found.get("probability") is not None:
        raise DocumentError(said('"probability" stands under a decision, where somebody picks'), _say(below))
    found.setdefault("label", "")
    here.branches.append(found)
    here.children.append(below)


def _give_ids(met: list[_Met]) -> None:
    """Ids, in reading order, to nodes and branches without; never one that is taken, or meant by an event or a link."""
    nameless: list[tuple[str, dict[str, Any]]] = []
    for here in met:
        if not here.fields.get("id"):
            nameless.append(("n", here.fields))
        nameless.extend([("b", branch) for branch in here.branches if not branch.get("id")])
    if not nameless:
        return
    everything = [found for here in met for found in (here.fields, *here.branches)]
    taken: set[str] = {found[key] for found in everything for key in ("id", "event", "target") if key in found}
    free = {stem: _free(stem, taken) for stem in "nb"}
    for stem, found in nameless:
        found["id"] = next(free[stem])


def _free(stem: str, taken: set[str]) -> Iterator[str]:
    return (name for number in count(1) if (name := f"{stem}{number}") not in taken)


def _made(here: _Met) -> Node:
    if here.kind == "outcome":
        return Outcome(**here.fields)
    if here.kind == "link":
        return Link(**here.fields)
    pairs = zip(here.branches, here.children, strict=True)
    branches = tuple([Branch(node=below.node, **found) for found, below in pairs if below.node is not None])
    if here.kind == "decision":
        return Decision(branches=branches, **here.fields)
    return Chance(branches=branches, **here.fields)


def _say(here: _Met) -> str:
    """A place in words, as the model says it: the second "Delay" of a node is "Delay (2)"."""
    names: list[str] = []
    while here.parent is not None:
        names.append(_label(here.parent.raw["branches"], here.position))
        here = here.parent
    return " › ".join((said("root"), *reversed(names)))


def _label(branches: list[Any], position: int) -> str:
    labels = [_at(branch, "label") for branch in branches[: position + 1]]
    label = labels[-1]
    if not isinstance(label, str) or not label:
        return f"branch {position + 1}"
    again = labels.count(label)
    return label if again == 1 else f"{label} ({again})"


def _at(raw: Any, key: str) -> Any:
    return cast("dict[str, Any]", raw).get(key) if isinstance(raw, dict) else None
