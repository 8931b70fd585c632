"""What can be edited in place at a node and the branch that leads to it: in which order, and what is written there."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from planner.model import edits
from planner.model.document import Document
from planner.model.entries import read_amount, read_probability, write_formula
from planner.model.formulas import FormulaError, unknown_name, used_names
from planner.model.nodes import Formula, Node, Outcome
from planner.model.places import Place, branch_at, node_at

Part = Literal["label", "probability", "payoffs", "value", "title"]
"""A field by where it is drawn: `payoffs` is what the branch pays, `value` what the outcome does."""


@frozen
class Field:
    """One entry of a place."""

    part: Part
    attribute: str = ""  # the attribute's id, of a payoff


LABEL, PROBABILITY, TITLE = Field("label"), Field("probability"), Field("title")


FEW = 3
"""Attributes that a branch is asked for one by one; of more, only those that are paid on it or beside it."""


def fields_at(document: Document, place: Place) -> list[Field]:
    """Every field of a place, in the order in which Tab goes through them.

    An outcome is asked for each attribute that somebody weighs or that it pays; its branch for what is paid on it or
    beside it. A branch that leads on is asked for each attribute too, where there are but a few.
    """
    node = node_at(document.root, place)
    weighed = {name for actor in document.actors for name, weight in actor.weights.items() if weight}
    fields: list[Field] = []
    if place:
        parent = node_at(document.root, place[:-1])
        fields = [LABEL, PROBABILITY] if parent.kind == "chance" else [LABEL]
        paid = {name for branch in parent.branches for name in branch.payoffs}
        if node.kind != "outcome" and len(document.attributes) <= FEW:
            paid |= weighed
        fields += [Field("payoffs", attribute.id) for attribute in document.attributes if attribute.id in paid]
    if isinstance(node, Outcome):
        paid = weighed | set(node.payoffs)
        fields += [Field("value", attribute.id) for attribute in document.attributes if attribute.id in paid]
    return [*fields, TITLE]


def text_of(document: Document, scenario: str, place: Place, field: Field) -> str:
    """What stands in a field, as it would be typed; a probability as a scenario has it, if one is looked at."""
    if field.part in ("title", "value"):
        node = node_at(document.root, place)
        return node.title if field == TITLE else _written(_payoff(node, field.attribute))
    branch = branch_at(document.root, place)
    if field == LABEL:
        return branch.label
    if field == PROBABILITY:
        return _written(edits.probability_in(document, scenario, branch))
    return _written(branch.payoffs.get(field.attribute))


def typed(document: Document, scenario: str, place: Place, field: Field, text: str) -> Document:
    """The document in which a field holds what was typed, in the scenario that is looked at if it has its own there.

    A word for a probability is its band's midpoint, and fills an empty range with the band; a payoff left blank is
    taken away. Raises FormulaError, in the user's words, for what says nothing yet.
    """
    if field.part in ("label", "title"):
        return _with(document, scenario, place, field, text)
    if field == PROBABILITY:
        entry = read_probability(text, document.number_format.words)
        _refuse_unknown(document, entry.formula)
        return edits.set_probability_in(document, scenario, place, entry.formula, entry.low, entry.high)
    amount = read_amount(text) if text.strip() else None
    _refuse_unknown(document, amount)
    return _with(document, scenario, place, field, amount)


def as_it_stands(document: Document, scenario: str, place: Place, field: Field, text: str) -> Document:
    """The document in which a field holds a text that nobody could read: a problem that is listed, not a loss."""
    return _with(document, scenario, place, field, text)


def _with(document: Document, scenario: str, place: Place, field: Field, what: Formula | None) -> Document:
    if field == LABEL:
        return edits.set_label(document, place, str(what))
    if field == TITLE:
        return edits.set_title(document, place, str(what))
    if field == PROBABILITY:
        return edits.set_probability_in(document, scenario, place, what)
    if field.part == "payoffs":
        return edits.set_payoff(document, place, field.attribute, what)
    return edits.set_outcome_payoff(document, place, field.attribute, what)


def _refuse_unknown(document: Document, formula: Formula | None) -> None:
    """Half a name is not yet the name: the tree keeps its values while it is typed."""
    known = {variable.id for variable in document.variables}
    for name in sorted(used_names(formula) - known):
        raise FormulaError(unknown_name(name, known))


def _payoff(node: Node, attribute: str) -> Formula | None:
    return node.payoffs.get(attribute) if isinstance(node, Outcome) else None


def _written(formula: Formula | None) -> str:
    return "" if formula is None else write_formula(formula)
