"""ModelChoice's model JSON: a table of nodes by id, numbers only, values on branches and at the ends."""

from __future__ import annotations

import json
from typing import Any

from planner.analysis.rollback import Rollback
from planner.files import strict_json
from planner.files.formats import foreign
from planner.files.formats.carried import Imported, Written
from planner.files.formats.foreign import Raw
from planner.files.formats.resolved import numbers_of
from planner.files.formats.simplified import simplified
from planner.model.document import Document
from planner.model.nodes import Chance, Outcome
from planner.model.places import nodes
from planner.model.problems import DocumentError
from planner.model.sentences import said


def write(rollback: Rollback) -> Written:
    """The seeing actor's tree in numbers. Raises DocumentError for what has no value."""
    plain = simplified(rollback)
    document = plain.document
    amounts = numbers_of(document)
    table: dict[str, Any] = {}
    for node in nodes(document.root):
        raw: dict[str, Any] = {"type": "terminal" if isinstance(node, Outcome) else node.kind, "id": node.id}
        raw["name"] = node.title
        if isinstance(node, Outcome):
            raw["value"] = amounts.paid(node)
        shares = amounts.shares(node) if isinstance(node, Chance) else ()
        ways: list[dict[str, Any]] = []
        for position, branch in enumerate(node.branches):
            way: dict[str, Any] = {"name": branch.label, "childId": branch.node.id}
            if shares:
                way["probability"] = shares[position]
            if paid := amounts.paid(branch):
                way["value"] = paid
            ways.append(way)
        if not isinstance(node, Outcome):
            raw["branches" if isinstance(node, Chance) else "options"] = ways
        table[node.id] = raw
    settings = {"ModelName": document.title, "Maximize": True, "ChanceProbabilities": "MustTotal100"}
    whole = {
        "RootId": document.root.id,
        "Nodes": table,
        "Settings": {**settings, "CalculationMethod": "Cumulative"},
    }
    left_out = [*plain.left_out, *_formulas(document)]
    return Written(json.dumps(whole, ensure_ascii=False, indent=1).encode(), tuple(left_out))


def _formulas(document: Document) -> list[str]:
    found = ["the question"] if document.question else []
    return found + (["the variables and formulas: numbers stand in their place"] if document.variables else [])


def read(data: bytes) -> Imported:
    """The document that a model of ModelChoice gives. Raises DocumentError."""
    return read_parsed(strict_json.parse(data))


def read_parsed(parsed: Any) -> Imported:
    """The same, of parsed JSON."""
    whole = {key.lower(): value for key, value in foreign.table(parsed, "a model of ModelChoice").items()}
    table = foreign.table(whole.get("nodes"), '"Nodes"')
    settings = {key.lower(): each for key, each in foreign.table(whole.get("settings") or {}, '"Settings"').items()}
    if foreign.text(settings.get("calculationmethod")).lower() == "mcda":
        raise DocumentError(
            said("this model weighs several criteria (mcda), which is not read; save it as a cumulative one")
        )
    evens_out = foreign.text(settings.get("chanceprobabilities", "AutoNormalize")).lower() in ("autonormalize", "1")
    root, rescaled = _tree(table, foreign.text(whole.get("rootid")), evens_out)
    sign = -1.0 if settings.get("maximize") is False else 1.0
    attributes, actors = foreign.one_party("value", "Value", sign)
    document = foreign.document(root, attributes, actors, {}, title=foreign.text(settings.get("modelname")))
    left_out = (f"the probabilities of {rescaled} nodes as they stood: they are rescaled to sum to 1",)
    return Imported(document, left_out if rescaled else ())


def _tree(table: Raw, first: str, evens_out: bool) -> tuple[Raw, int]:
    root: Raw = {}
    waiting: list[tuple[str, Raw, int]] = [(first, root, 1)]
    met: set[str] = set()
    rescaled = 0
    while waiting:
        name, goes, level = waiting.pop()
        if name not in table:
            raise DocumentError(said('a branch leads to "{name}", which is not among the nodes', name=name))
        if name in met:
            raise DocumentError(said('two branches lead to "{name}"; in a tree every node has one place', name=name))
        met.add(name)
        foreign.refuse_excess(len(met), level)
        raw = foreign.table(table[name], "a node", name)
        kind = foreign.text(raw.get("type")).lower()
        title = foreign.text(raw.get("name"))
        goes.update(id=name, title=title)
        if kind == "terminal":
            value = foreign.number(raw.get("value", 0), '"value"', name)
            goes.update(kind="outcome", payoffs={"value": value} if value else {})
            continue
        if kind not in ("chance", "decision"):
            raise DocumentError(
                said('"{kind}" is no type of node; there are terminal, chance and decision', kind=kind), name
            )
        listed = foreign.series(raw.get("branches" if kind == "chance" else "options"), "what follows", name)
        branches = [_branch(foreign.table(each, "a branch", name), kind, name) for each in listed]
        if kind == "chance" and evens_out:
            rescaled += _even_out(branches)
        goes.update(kind=kind, branches=branches)
        below = [
            (foreign.text(each.get("childId")), branch["node"]) for each, branch in zip(listed, branches, strict=True)
        ]
        waiting.extend((child, node, level + 1) for child, node in reversed(below))
    return root, rescaled


def _branch(raw: Raw, kind: str, place: str) -> Raw:
    paid = foreign.number(raw.get("value") or 0, '"value"', place)
    branch: Raw = {"label": foreign.text(raw.get("name")), "payoffs": {"value": paid} if paid else {}, "node": {}}
    if kind == "chance":
        branch["probability"] = foreign.number(raw.get("probability") or 0, '"probability"', place)
    return branch


def _even_out(branches: list[Raw]) -> bool:
    """Rescales probabilities as that program does. Whether there was anything to rescale."""
    total = sum(branch["probability"] for branch in branches)
    if total <= 0 or abs(total - 1) <= 1e-12:
        return False
    for branch in branches:
        branch["probability"] /= total
    return True
