"""Radiant's YAML: nested names, with p, cost and payoff; arithmetic over variables that are replaced as text."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from typing import Final

from planner.analysis.rollback import Rollback
from planner.files.formats.amounts import Amounts
from planner.files.formats.carried import Written
from planner.files.formats.ordering import in_order
from planner.files.formats.radiant_reading import RESERVED, read
from planner.files.formats.simplified import simplified
from planner.files.formats.syntax import ARITHMETIC, Dialect
from planner.files.left_out import counted
from planner.model.composed import plus, spelled_out, times
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.nodes import Branch, Chance, Formula, Node, Outcome
from planner.model.problems import DocumentError
from planner.model.sentences import said

__all__ = ["read", "write"]

_NO_NAME = re.compile(r"[^\w .,'/+-]|^\W+")
_READ_AS_SOMETHING_ELSE = re.compile(
    r"[-+.\d_]*|y|n|yes|no|on|off|true|false|null|nan|inf|[\d_.]+e[-+\d]+", re.IGNORECASE
)
_INDENT: Final = "    "


def _decimal(value: float) -> str:
    """Without an exponent, and never a whole number that its 32 bits could not hold."""
    text = format(Decimal(repr(value)), "f")
    return text if "." in text or abs(value) < 2**31 else f"{text}.0"


_ARITHMETIC_ONLY: Final = Dialect(writes=ARITHMETIC, number=_decimal)


def write(rollback: Rollback) -> Written:
    """The seeing actor's tree.

    Raises DocumentError for one that is nothing but an outcome, and for what has no value.
    """
    plain = simplified(rollback)
    document = plain.document
    if isinstance(document.root, Outcome):
        raise DocumentError(said("Radiant has no place for a tree that is nothing but an outcome"))
    names = _variable_names([variable.id for variable in document.variables])
    amounts = Amounts(document, _ARITHMETIC_ONLY, names.__getitem__)
    lines = [f"name: {_scalar(_plain_name(document.title or document.root.title) or 'Tree')}"]
    if amounts.names:
        lines.append("variables:")
        for variable in in_order(document.variables):
            if variable.id in amounts.values:
                lines.append(f"{_INDENT}{amounts.names[variable.id]}: {amounts.text(variable.value)}")
    renamed: list[str] = []
    lines += _tree(document, amounts, renamed)
    left_out = [*plain.left_out, *amounts.left_out()]
    if document.question:
        left_out.append("the question")
    left_out.append("titles of nodes: branches have names there")
    if renamed:
        left_out.append(
            counted(len(renamed), "labels as written: there a name has letters, digits and spaces, once a node")
        )
    return Written(("\n".join(lines) + "\n").encode(), tuple(left_out))


def _tree(document: Document, amounts: Amounts, renamed: list[str]) -> Iterator[str]:
    waiting: list[tuple[int, str, Node, Branch | None, Formula | None]] = [(0, "", document.root, None, None)]
    while waiting:
        depth, name, node, branch, probability = waiting.pop()
        inner = _INDENT * depth
        if branch is not None:
            yield f"{_INDENT * (depth - 1)}{_scalar(name)}:"
        try:
            if probability is not None:
                yield f"{inner}p: {amounts.text(probability)}"
            yield from (f"{inner}{line}" for line in _amounts(node, branch, amounts))
            shares = (
                spelled_out([each.probability or 0.0 for each in node.branches]) if isinstance(node, Chance) else ()
            )
        except FormulaError as error:
            raise DocumentError(error.sentence, f"branch {branch.label}" if branch else "root") from None
        ways = list(_named(node.branches, renamed))
        for position in range(len(ways) - 1, -1, -1):
            below = node.branches[position]
            share = shares[position] if shares else None
            waiting.append((depth + 1, ways[position], below.node, below, share))


def _amounts(node: Node, branch: Branch | None, amounts: Amounts) -> Iterator[str]:
    pays = [*branch.payoffs.values()] if branch is not None else []
    if isinstance(node, Outcome):
        yield f"payoff: {amounts.text(plus([*pays, *node.payoffs.values()]))}"
        return
    if pays:
        yield f"cost: {amounts.text(times(-1.0, plus(pays)))}"
    yield f"type: {node.kind}"


def _named(branches: Sequence[Branch], renamed: list[str]) -> Iterator[str]:
    taken: set[str] = set()
    for branch in branches:
        stem = _plain_name(branch.label) or "branch"
        if stem.lower() in RESERVED:
            stem += " branch"
        name, number = stem, 1
        while name in taken:
            number += 1
            name = f"{stem} {number}"
        taken.add(name)
        if name != branch.label:
            renamed.append(branch.label)
        yield name


def _plain_name(label: str) -> str:
    return " ".join(_NO_NAME.sub(" ", label).replace("#", " ").split())


def _scalar(name: str) -> str:
    """A name as YAML reads it as text."""
    return json.dumps(name, ensure_ascii=False) if _READ_AS_SOMETHING_ELSE.fullmatch(name) else name


def _variable_names(ids: Sequence[str]) -> dict[str, str]:
    """Names of letters and spaces, none a part of another, since they are replaced as text."""
    names = {name: " ".join(name.replace("_", " ").split()) for name in ids}
    plain = all(re.fullmatch(r"[A-Za-z][A-Za-z ]*", name) for name in names.values())
    apart = not any(one in other for a, one in names.items() for b, other in names.items() if a != b)
    if plain and apart:
        return names
    letters = ("".join(pair) for pair in product(string.ascii_uppercase, repeat=3))
    return {name: f"variable {letter}" for name, letter in zip(ids, letters, strict=False)}
