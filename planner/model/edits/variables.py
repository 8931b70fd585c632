"""Edits of the document's variables, and where each is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve

from planner.model.document import Document, Scenario, Variable
from planner.model.edits.changing import with_root
from planner.model.entries import write_formula
from planner.model.exercise import Exercise
from planner.model.formulas import LONGEST, bare_name, is_name, rename_in, used_names
from planner.model.nodes import REST, Branch, Formula, Node, Outcome
from planner.model.places import branch_at, rewritten, say, walk
from planner.model.problems import DocumentError
from planner.model.sentences import said


def add_variable(document: Document, name: str) -> Document:
    """A new variable at the end of the list, 0 for now. Raises DocumentError for a name that cannot be one."""
    _refuse_name(document, name)
    return evolve(document, variables=(*document.variables, Variable(id=name)))


def set_variable(document: Document, name: str, **changes: Any) -> Document:
    """Some fields of a variable changed: value, low, high, distribution, note, sources (see rename_variable)."""
    variable = _variable(document, name)
    if "id" in changes:
        raise TypeError("a variable is renamed by rename_variable")
    if all(getattr(variable, field) == value for field, value in changes.items()):
        return document
    return _with_variable(document, name, evolve(variable, **changes))


def remove_variable(document: Document, name: str) -> Document:
    """The document without a variable. Raises DocumentError where it is in use, saying where."""
    _variable(document, name)
    uses = uses_of(document, name)
    if uses:
        raise DocumentError(said("it is in use: {names}", names="; ".join(uses)), said("variable {name}", name=name))
    return evolve(document, variables=tuple(variable for variable in document.variables if variable.id != name))


def rename_variable(document: Document, old: str, new: str) -> Document:
    """A variable under another name, in every formula that uses it too."""
    _variable(document, old)
    if new == old:
        return document
    _refuse_name(document, new)

    def renamed(formula: Any) -> Any:
        return rename_in(formula, old, new) if isinstance(formula, str) and formula != REST else formula

    variables = tuple(_rename_in_variable(variable, old, new, renamed) for variable in document.variables)
    scenarios = tuple(_rename_in_scenario(scenario, old, new, renamed) for scenario in document.scenarios)
    root = rewritten(
        document.root, lambda branch: _rename_on_branch(branch, renamed), lambda node: _rename_on_node(node, renamed)
    )
    exercise = _with_turns_about(document, old, new)
    return evolve(with_root(document, root), variables=variables, scenarios=scenarios, exercise=exercise)


def dissolve_variable(document: Document, name: str) -> Document:
    """The document without a variable, its value written wherever the variable was used.

    What scenarios laid over it goes with it. Raises DocumentError where a formula would become too long.
    """
    value = _variable(document, name).value
    plain = isinstance(value, float) and value >= 0
    text = write_formula(value) if plain else f"({write_formula(value)})"

    def written(formula: Any) -> Any:
        if not isinstance(formula, str) or formula == REST:
            return formula
        if bare_name(formula) == name:
            return value
        longer = rename_in(formula, name, text)
        if len(longer) > LONGEST:
            raise DocumentError(
                said("with its value written out, '{formula}…' would be too long", formula=formula[:40]),
                said("variable {name}", name=name),
            )
        return longer

    variables = tuple(
        _rename_in_variable(variable, name, name, written) for variable in document.variables if variable.id != name
    )
    scenarios = tuple(_without_value(scenario, name, written) for scenario in document.scenarios)
    root = rewritten(
        document.root, lambda branch: _rename_on_branch(branch, written), lambda node: _rename_on_node(node, written)
    )
    exercise = _with_turns_about(document, name, "")
    return evolve(with_root(document, root), variables=variables, scenarios=scenarios, exercise=exercise)


def uses_of(document: Document, name: str) -> list[str]:
    """Where a variable is used, in words: "variable p_both", "root › Summit: probability", "scenario Hawkish"."""
    uses = [where for where, formula in _formulas(document) if name in used_names(formula)]
    laid_over = [_say(scenario) for scenario in document.scenarios if name in scenario.values]
    turns = document.exercise.turns
    asked = [f"exercise, turn {number}" for number, turn in enumerate(turns, start=1) if turn.variable == name]
    return list(dict.fromkeys([*uses, *laid_over, *asked]))


def _formulas(document: Document) -> Iterator[tuple[str, Formula | None]]:
    """Every formula of a document, with its place in words."""
    for variable in document.variables:
        for formula in (variable.value, variable.low, variable.high):
            yield said("variable {id}", id=variable.id), formula
    for place, node in walk(document.root):
        if place:
            branch = branch_at(document.root, place)
            for word, formula in _on_branch(branch):
                if isinstance(formula, str):
                    yield f"{say(document.root, place)}: {word}", formula
        if isinstance(node, Outcome):
            for attribute, formula in node.payoffs.items():
                if isinstance(formula, str):
                    yield f"{say(document.root, place)}: {attribute}", formula
    for scenario in document.scenarios:
        for formula in (*scenario.values.values(), *scenario.probabilities.values()):
            yield _say(scenario), formula


def _with_turns_about(document: Document, name: str, other: str) -> Exercise:
    """The exercise with its turns that ask about a variable asking about another (blank: about their node)."""
    turns = tuple(
        _changed(turn, variable=other if turn.variable == name else turn.variable) for turn in document.exercise.turns
    )
    return _changed(document.exercise, turns=turns)


def _say(scenario: Scenario) -> str:
    return said("scenario {name}", name=scenario.name or scenario.id)


def _on_branch(branch: Branch) -> Iterator[tuple[str, Formula | None]]:
    yield from (("probability", branch.probability), ("low", branch.low), ("high", branch.high))
    yield from branch.payoffs.items()


_Renamed = Callable[[Any], Any]


def _rename_in_variable(variable: Variable, old: str, new: str, renamed: _Renamed) -> Variable:
    return _changed(
        variable,
        id=new if variable.id == old else variable.id,
        value=renamed(variable.value),
        low=renamed(variable.low),
        high=renamed(variable.high),
    )


def _rename_in_scenario(scenario: Scenario, old: str, new: str, renamed: _Renamed) -> Scenario:
    values = {new if name == old else name: renamed(value) for name, value in scenario.values.items()}
    return _changed(scenario, values=values, probabilities=_rename_in_each(scenario.probabilities, renamed))


def _without_value(scenario: Scenario, name: str, written: _Renamed) -> Scenario:
    values = {other: written(value) for other, value in scenario.values.items() if other != name}
    return _changed(scenario, values=values, probabilities=_rename_in_each(scenario.probabilities, written))


def _rename_on_branch(branch: Branch, renamed: _Renamed) -> Branch:
    return _changed(
        branch,
        probability=renamed(branch.probability),
        low=renamed(branch.low),
        high=renamed(branch.high),
        payoffs=_rename_in_each(branch.payoffs, renamed),
    )


def _rename_on_node(node: Node, renamed: _Renamed) -> Node:
    return _changed(node, payoffs=_rename_in_each(node.payoffs, renamed)) if isinstance(node, Outcome) else node


def _rename_in_each(formulas: Mapping[str, Formula], renamed: _Renamed) -> Mapping[str, Formula]:
    return {name: renamed(formula) for name, formula in formulas.items()}


def _changed(item: Any, **fields: Any) -> Any:
    """The item with these fields, or itself if it has them already."""
    return item if all(getattr(item, name) == value for name, value in fields.items()) else evolve(item, **fields)


def _variable(document: Document, name: str) -> Variable:
    for variable in document.variables:
        if variable.id == name:
            return variable
    raise DocumentError(said("there is no variable '{name}'", name=name))


def _with_variable(document: Document, name: str, changed: Variable) -> Document:
    variables = tuple(changed if variable.id == name else variable for variable in document.variables)
    return evolve(document, variables=variables)


def _refuse_name(document: Document, name: str) -> None:
    if not is_name(name):
        raise DocumentError(
            said("'{name}' cannot name a variable: letters, digits and _, no digit first, no function", name=name)
        )
    if any(variable.id == name for variable in document.variables):
        raise DocumentError(said("there is a variable '{name}' already", name=name))
