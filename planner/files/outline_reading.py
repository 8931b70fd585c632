"""From an outline to a document: lines become a .planb file's raw objects, which are then read as any file is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.files.outline_line import Line
from planner.files.reading import read_document
from planner.model.document import Document
from planner.model.nodes import Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said

_FOREIGN_FIELDS = ("p", "cost", "payoff")


def read_outline(text: str) -> Document:
    """The document that an outline gives: its tree, and the actors and attributes that the tree names.

    Every actor weighs every attribute 1, since an outline says nothing of weights.
    Raises DocumentError with the line ("line 3"), or the place in the tree where that is what is wrong.
    """
    lines = _lines(text)
    return _document(_native(lines) if lines[0].is_node else _foreign(lines), ())


def read_branches(text: str, first_attribute: str) -> Document:
    """A piece of an outline, in our form or in other programs': the branches that it gives stand below the root.

    A whole outline gives one branch, named after its root. first_attribute: what a bare payoff is paid in.
    Raises DocumentError as read_outline does.
    """
    lines = _lines(text)
    if lines[0].is_node:
        root = _native(lines)
        return _document({"branches": [{"label": root.get("title", ""), "node": root}]}, (first_attribute,))
    top = Line(0, "()")
    top.indent = -1
    read = _native if any(line.is_node or line.leads_to_node for line in lines) else _foreign
    return _document({**read([top, *lines]), "kind": "chance", "title": ""}, (first_attribute,))


def _lines(text: str) -> list[Line]:
    lines = [Line(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if not lines:
        raise DocumentError(said("there is no line with anything in it"))
    return lines


def _document(root: dict[str, Any], first_attributes: tuple[str, ...]) -> Document:
    attributes: dict[str, None] = dict.fromkeys(first_attributes)
    actors: dict[str, None] = {}
    for raw in _objects(root):
        if isinstance(raw.get("payoffs"), dict):
            attributes.update(dict.fromkeys(raw["payoffs"]))
        if "actor" in raw:
            actors[raw["actor"]] = None
    weights = dict.fromkeys(attributes or ("utility",), 1)
    return read_document(
        {
            "actors": [{"id": actor, "name": actor, "weights": weights} for actor in actors],
            "attributes": [{"id": attribute, "name": attribute} for attribute in attributes],
            "root": root,
        }
    )


def _objects(root: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every raw node and branch in reading order."""
    waiting = [root]
    while waiting:
        raw = waiting.pop()
        yield raw
        if "node" in raw:
            waiting.append(raw["node"])
        waiting.extend(reversed(raw.get("branches", [])))


def _native(lines: list[Line]) -> dict[str, Any]:
    root: dict[str, Any] | None = None
    above: list[tuple[int, dict[str, Any]]] = []  # indent and raw object of each line that this one may stand under
    for line in lines:
        while above and above[-1][0] >= line.indent:
            above.pop()
        holder = above[-1][1] if above else None
        if line.is_node:
            raw = line.read_node()
            if root is None:
                root = raw
            else:
                _put_node(line, holder, raw)
        else:
            raw = line.read_branch()
            _put_branch(line, holder, raw)
        above.append((line.indent, raw))
    assert root is not None
    for raw in _objects(root):
        if "label" in raw:
            raw.setdefault("node", {"kind": "outcome"})
    return root


def _put_node(line: Line, holder: dict[str, Any] | None, raw: dict[str, Any]) -> None:
    if holder is None:
        raise line.wrong(said("a second tree begins here; an outline holds one"))
    if "label" not in holder:
        raise line.wrong(said("a node stands right under a node; the branch between them is missing"))
    if "node" in holder:
        raise line.wrong(said('"{holder}" already leads to a node', holder=holder["label"]))
    holder["node"] = raw


def _put_branch(line: Line, holder: dict[str, Any] | None, raw: dict[str, Any]) -> None:
    if holder is None:
        raise line.wrong(said("this branch stands under no node"))
    node = holder.get("node") if "label" in holder else holder
    if node is None:
        raise line.wrong(
            said(
                'a branch stands right under the branch "{holder}"; the node between is missing', holder=holder["label"]
            )
        )
    if node["kind"] not in ("decision", "chance"):
        raise line.wrong(said("this branch stands under a node of kind {node}, which has none", node=node["kind"]))
    node.setdefault("branches", []).append(raw)


def _foreign(lines: list[Line]) -> dict[str, Any]:
    """Other programs' form: every line a branch, a cost is paid, kinds follow from where probabilities stand."""
    top: dict[str, Any] = {"label": "", "node": {}}
    above: list[tuple[int, dict[str, Any]]] = [(-2, top)]
    leaves: list[tuple[dict[str, Any], Formula]] = []  # branches with a payoff, until we know whether they go on
    for line in lines:
        while above[-1][0] >= line.indent:
            above.pop()
        label, fields = line.read_foreign()
        unknown = [name for name in fields if name not in _FOREIGN_FIELDS]
        if unknown:
            raise line.wrong(
                said('"{unknown}" is no field of this form, which knows p, cost and payoff', unknown=unknown[0])
            )
        raw: dict[str, Any] = {"label": label, "node": {}}
        if "p" in fields:
            raw["probability"] = fields["p"]
        if "cost" in fields:
            raw["payoffs"] = _negative(fields["cost"])
        if "payoff" in fields:
            leaves.append((raw, fields["payoff"]))
        above[-1][1]["node"].setdefault("branches", []).append(raw)
        above.append((line.indent, raw))
    for raw, payoff in leaves:
        if raw["node"].get("branches"):
            raise DocumentError(said('"{raw}" has a payoff, but goes on; payoffs stand at the ends', raw=raw["label"]))
        raw["node"]["payoffs"] = payoff
    return _rooted(top["node"])


def _rooted(node: dict[str, Any]) -> dict[str, Any]:
    """The one line that all others stand under is the root's title; several are the branches of a root unnamed."""
    branches: list[dict[str, Any]] = node["branches"]
    if len(branches) > 1:
        return node
    first = branches[0]
    if "probability" in first or "payoffs" in first:
        raise DocumentError(said("the first line is the root, which has neither a probability nor a cost"), "line 1")
    return {"title": first["label"], **first["node"]}


def _negative(cost: Formula) -> Formula:
    return f"-({cost})" if isinstance(cost, str) else -cost
