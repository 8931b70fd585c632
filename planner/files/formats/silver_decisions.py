"""SilverDecisions' JSON, 0.6 to 1.2: a payoff or two on every branch, formulas as math.js writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from planner import __version__
from planner.analysis.rollback import Rollback
from planner.files.formats.amounts import Amounts
from planner.files.formats.carried import Written
from planner.files.formats.math_js import MATH_JS, math_js_name
from planner.files.formats.ordering import in_order
from planner.files.formats.silver_reading import read, read_parsed
from planner.files.formats.simplified import simplified
from planner.model.composed import plus
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.nodes import NOTHING, REST, Branch, Chance, Formula, Node, Outcome
from planner.model.places import walk
from planner.model.problems import DocumentError
from planner.model.sentences import said

__all__ = ["read", "read_parsed", "write"]

_KINDS: Final = {"decision": "decision", "chance": "chance", "outcome": "terminal"}
_RULES: Final = {(1, 1): "max-max", (1, -1): "max-min", (-1, 1): "min-max", (-1, -1): "min-min"}

_LONG: Final = 8  # characters of a number
_BITS: Final = 40  # 1e-12, and two such fractions add up within the 53 of a float


def write(rollback: Rollback) -> Written:
    """The seeing actor's tree. Two attributes without levels stay two criteria, with their weights.

    Raises DocumentError for a tree that is nothing but an outcome, and for what has no value.
    """
    before, weights = rollback.document, rollback.document.actors[rollback.seen].weights
    two = _two_criteria(before, weights)
    plain = simplified(rollback, "criteria" if two else "one")
    document = plain.document
    if isinstance(document.root, Outcome):
        raise DocumentError(said("SilverDecisions has no place for a tree that is nothing but an outcome"))
    amounts = Amounts(document, MATH_JS, math_js_name)
    names = [attribute.name for attribute in document.attributes]
    data: dict[str, Any] = {
        "code": "\n".join(_assignments(document, amounts)),
        "expressionScope": {amounts.names[name]: value for name, value in amounts.values.items()},
        "trees": [_tree(document, amounts)],
        "texts": [],
        "payoffNames": names,
        "defaultCriterion1Weight": 1,
        "weightLowerBound": 0,
        "weightUpperBound": "Infinity",
    }
    rule = "expected-value-maximization"
    left_out = list(plain.left_out)
    if two:
        first, second = two
        rule = _RULES[(1 if first > 0 else -1, 1 if second > 0 else -1)]
        data["defaultCriterion1Weight"] = abs(first / second)
        if abs(second) != 1:
            left_out.append(f"the scale of values: there they are divided by {abs(second):g}, the second weight")
    whole = {
        "SilverDecisions": "1.2.0",
        "producer": f"Plan B {__version__}",
        "lng": "en",
        "viewMode": "twoCriteria" if two else "criterion1",
        "rule": rule,
        "title": document.title,
        "description": document.question,
        "data": data,
    }
    return Written(json.dumps(whole, ensure_ascii=False, indent=1).encode(), (*left_out, *amounts.left_out()))


def _two_criteria(document: Document, weights: Mapping[str, float]) -> tuple[float, float] | None:
    """The weights of two attributes that can stand side by side there, or None."""
    if len(document.attributes) != 2 or any(attribute.worst is not None for attribute in document.attributes):
        return None
    first, second = (weights.get(attribute.id, 0.0) for attribute in document.attributes)
    return (first, second) if first and second else None


def _assignments(document: Document, amounts: Amounts) -> list[str]:
    """The variables, each after those that it uses."""
    lines: list[str] = []
    for variable in in_order(document.variables):
        if variable.id in amounts.values:
            lines.append(f"{amounts.names[variable.id]} = {amounts.text(variable.value)}")
    return lines


def _tree(document: Document, amounts: Amounts) -> dict[str, Any]:
    made: dict[tuple[int, ...], dict[str, Any]] = {}
    for place, node in walk(document.root):
        depth = len(place)
        edges: list[dict[str, Any]] = []
        here: dict[str, Any] = {
            "id": node.id,
            "type": _KINDS[node.kind],
            "name": node.title,
            "location": {"x": 60 + 170 * depth, "y": 60 + 70 * len(made)},
            "childEdges": edges,
        }
        made[place] = here
        if place:
            parent = made[place[:-1]]
            parent["childEdges"][place[-1]]["childNode"] = here
        rested = _use_rest(node)
        for position, branch in enumerate(node.branches):
            edges.append(_edge(document, amounts, branch, rested == position))
    return made[()]


def _use_rest(node: Node) -> int | None:
    """The branch that gets "#", so that the fractions there sum to 1 exactly although ours are binary."""
    if not isinstance(node, Chance) or any(branch.probability == REST for branch in node.branches):
        return None
    return len(node.branches) - 1


def _edge(document: Document, amounts: Amounts, branch: Branch, rest: bool) -> dict[str, Any]:
    edge: dict[str, Any] = {"id": branch.id, "name": branch.label}
    try:
        if branch.probability is not None:
            edge["probability"] = REST if rest or branch.probability == REST else _exact(branch.probability, amounts)
        end = branch.node.payoffs if isinstance(branch.node, Outcome) else NOTHING
        pays = [_together(name.id, branch.payoffs, end) for name in document.attributes]
        edge["payoff"] = [*map(amounts.text, pays), *["0"] * (2 - len(pays))]
    except FormulaError as error:
        raise DocumentError(error.sentence, f"branch {branch.label or branch.id}") from None
    return edge


def _exact(probability: Formula, amounts: Amounts) -> str:
    """A probability that its fractions can add up without rounding: a long number as so many parts of a power of 2.

    They are pairs of floats, which sum 0.123456789 and 0.3 wrongly and then say that the sum is not 1.
    """
    if isinstance(probability, str) or len(repr(probability)) < _LONG:
        return amounts.text(probability)
    return f"{round(probability * 2**_BITS)}/{2**_BITS}"


def _together(name: str, branch: Mapping[str, Formula], end: Mapping[str, Formula]) -> Formula:
    """What a branch pays, with what the outcome behind it does, since an outcome there has no payoff of its own."""
    terms = [payoffs[name] for payoffs in (branch, end) if name in payoffs]
    if all(not isinstance(term, str) for term in terms):
        return sum(float(term) for term in terms)
    return plus(terms)
