"""Edits of scenarios: what they lay over the base case, and edits of the tree while one of them is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import evolve

from planner.model.document import Document, Scenario, Variable
from planner.model.edits.changing import with_root
from planner.model.edits.fields import set_probability
from planner.model.edits.listed import add_listed, entry_of, free_id, move_listed, set_listed
from planner.model.edits.scrub import scrub_probability
from planner.model.edits.variables import set_variable
from planner.model.nodes import NOTHING, Branch, Chance, Formula, Node
from planner.model.places import Place, node_at, with_node


def duplicate_scenario(document: Document, scenario_id: str, name: str) -> tuple[Document, str]:
    """A copy of a scenario under another name, right below it; the copy's id is returned beside the document."""
    scenario: Scenario = entry_of(document, "scenarios", scenario_id)
    copy = free_id(document, "scenarios")
    after = add_listed(
        document,
        "scenarios",
        copy,
        name=name,
        values=scenario.values,
        probabilities=scenario.probabilities,
        note=scenario.note,
        unknown=scenario.unknown,
    )
    below = document.scenarios.index(scenario) + 1
    return move_listed(after, "scenarios", copy, below - len(document.scenarios)), copy


def lay_value(document: Document, scenario_id: str, variable_id: str, value: Formula | None) -> Document:
    """A variable's value in a scenario; None lays nothing over it."""
    values = entry_of(document, "scenarios", scenario_id).values
    return set_listed(document, "scenarios", scenario_id, values=_laid(values, variable_id, value))


def lay_probability(document: Document, scenario_id: str, branch_id: str, formula: Formula | None) -> Document:
    """A branch's probability in a scenario; None lays nothing over it."""
    probabilities = entry_of(document, "scenarios", scenario_id).probabilities
    return set_listed(document, "scenarios", scenario_id, probabilities=_laid(probabilities, branch_id, formula))


def probability_in(document: Document, scenario_id: str, branch: Branch) -> Formula | None:
    """A branch's probability as a scenario has it; a blank scenario is the base case."""
    scenario = _scenario(document, scenario_id)
    return branch.probability if scenario is None else scenario.probabilities.get(branch.id, branch.probability)


def value_in(document: Document, scenario_id: str, variable: Variable) -> Formula:
    """A variable's value as a scenario has it; a blank scenario is the base case."""
    scenario = _scenario(document, scenario_id)
    return variable.value if scenario is None else scenario.values.get(variable.id, variable.value)


def set_probability_in(
    document: Document,
    scenario_id: str,
    place: Place,
    formula: Formula | None,
    low: Formula | None = None,
    high: Formula | None = None,
) -> Document:
    """The probability of a branch, as typed while a scenario is looked at. See set_probability.

    A word's band fills no range where the number goes to the scenario: the range is that of the base case.
    """
    scenario = _scenario(document, scenario_id)
    if scenario is not None and _touched(document, scenario, place[:-1]) is not None:
        low = high = None
    return edit_in(document, scenario_id, place[:-1], lambda seen: set_probability(seen, place, formula, low, high))


def scrub_in(document: Document, scenario_id: str, place: Place, p: float, written: Sequence[float | None]) -> Document:
    """A probability dragged while a scenario is looked at. See scrub_probability."""
    return edit_in(document, scenario_id, place[:-1], lambda seen: scrub_probability(seen, place, p, written))


def set_value_in(document: Document, scenario_id: str, variable_id: str, value: Formula) -> Document:
    """A variable's value, as typed while a scenario is looked at."""
    return edit_in(document, scenario_id, (), lambda seen: set_variable(seen, variable_id, value=value))


def edit_in(document: Document, scenario_id: str, place: Place, edit: Callable[[Document], Document]) -> Document:
    """An edit of the probabilities at one chance node, or of variables, made while a scenario is looked at.

    place: the chance node's; () where only variables are edited. The edit is given the document as the scenario shows
    it there. What it makes of a variable that the scenario has a value for, and of every probability at a node that
    the scenario touches, becomes the scenario's; the base case keeps its own. All else changes for all scenarios.
    """
    scenario = _scenario(document, scenario_id)
    if scenario is None:
        return edit(document)
    shown = _shown(document, scenario, place)
    after = edit(shown)
    return document if after is shown else _settled(document, shown, after, scenario, place)


def _laid(laid: Mapping[str, Formula], name: str, formula: Formula | None) -> Mapping[str, Formula]:
    if formula is not None:
        return {**laid, name: formula}
    return {other: kept for other, kept in laid.items() if other != name} or NOTHING


def _scenario(document: Document, scenario_id: str) -> Scenario | None:
    return entry_of(document, "scenarios", scenario_id) if scenario_id else None


def _touched(document: Document, scenario: Scenario, place: Place) -> Chance | None:
    """The chance node at a place, if the scenario lays a probability over one of its branches."""
    node = node_at(document.root, place)
    if isinstance(node, Chance) and any(branch.id in scenario.probabilities for branch in node.branches):
        return node
    return None


def _shown(document: Document, scenario: Scenario, place: Place) -> Document:
    """The document with the scenario's values, and its probabilities at one node, in place of the base case's."""
    variables = tuple(
        evolve(variable, value=scenario.values[variable.id]) if variable.id in scenario.values else variable
        for variable in document.variables
    )
    shown = evolve(document, variables=variables)
    node = _touched(document, scenario, place)
    if node is None:
        return shown
    branches = tuple(
        evolve(branch, probability=scenario.probabilities.get(branch.id, branch.probability))
        for branch in node.branches
    )
    return with_root(shown, with_node(shown.root, place, evolve(node, branches=branches)))


def _settled(document: Document, shown: Document, after: Document, scenario: Scenario, place: Place) -> Document:
    """The edited document with what is the scenario's own given back to it."""
    after, values = _with_base_values(document, after, scenario)
    probabilities = dict(scenario.probabilities)
    node = _touched(document, scenario, place)
    if node is not None:
        edited, seen = node_at(after.root, place), node_at(shown.root, place)
        for new, old in zip(edited.branches, seen.branches, strict=True):
            if new.probability is not None and (new.id in probabilities or new.probability != old.probability):
                probabilities[new.id] = new.probability
        after = with_root(after, with_node(after.root, place, _with_base_probabilities(edited, node)))
    return set_listed(after, "scenarios", scenario.id, values=values, probabilities=probabilities)


def _with_base_values(document: Document, after: Document, scenario: Scenario) -> tuple[Document, dict[str, Formula]]:
    """The edited document with the base case's values where the scenario has its own, and the scenario's values."""
    values = dict(scenario.values)
    base = {variable.id: variable for variable in document.variables}
    variables: list[Variable] = []
    for variable in after.variables:
        own = base.get(variable.id)
        if own is not None and variable.id in values:
            values[variable.id] = variable.value
            variable = own if _alike(variable, own) else evolve(variable, value=own.value)
        variables.append(variable)
    if len(variables) == len(base) and all(variable is base.get(variable.id) for variable in variables):
        return evolve(after, variables=document.variables), values
    return evolve(after, variables=tuple(variables)), values


def _with_base_probabilities(edited: Node, node: Chance) -> Chance:
    """A chance node as edited, with the probabilities that the base case has there."""
    assert isinstance(edited, Chance)
    pairs = zip(edited.branches, node.branches, strict=True)
    return evolve(edited, branches=tuple(evolve(new, probability=own.probability) for new, own in pairs))


def _alike(one: Variable, other: Variable) -> bool:
    """Whether two states of a variable differ in nothing but the value."""
    names = ("low", "high", "distribution", "note", "sources")
    return all(getattr(one, name) == getattr(other, name) for name in names)
