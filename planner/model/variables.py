"""The values of a document's variables, which may be formulas over one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planner.model.document import Variable
from planner.model.formulas import FormulaError, compile_formula, literal, unknown_name, used_names
from planner.model.nodes import Formula
from planner.model.problems import Problem
from planner.model.sentences import said


class Values(dict[str, float]):
    """Variables' values by name. A formula that asks for one without a value is told whether it has a problem."""

    def __init__(self, values: Mapping[str, float], troubled: Iterable[str]) -> None:
        super().__init__(values)
        self.troubled = frozenset(troubled)

    def __missing__(self, name: str) -> float:
        if name in self.troubled:
            raise FormulaError(said("the variable '{name}' has a problem", name=name))
        raise FormulaError(unknown_name(name, [*self, *self.troubled]))


def evaluate_variables(variables: Iterable[Variable], overrides: Mapping[str, Formula]) -> tuple[Values, list[Problem]]:
    """Every variable's value, and what is wrong with those that have none.

    overrides: variable id -> the value laid over its own (a scenario's, `--set`, a swept input); ids that no variable
    has are the caller's to refuse. A variable with a problem is left out of the values; one that uses it has a
    problem too, which names it.
    """
    formulas = {variable.id: overrides.get(variable.id, variable.value) for variable in variables}
    values: dict[str, float] = {}
    troubles: dict[str, str] = {}
    for name in formulas:
        _evaluate_with_uses(name, formulas, values, troubles)
    return Values(values, troubles), [
        Problem(sentence=troubles[name], where=said("variable {name}", name=name), field=f"variables.{name}")
        for name in formulas
        if name in troubles
    ]


def _evaluate_with_uses(
    name: str, formulas: Mapping[str, Formula], values: dict[str, float], troubles: dict[str, str]
) -> None:
    """Evaluates one variable after those that it uses; a loop, since a chain of uses may be long."""
    chain = [name]
    while chain:
        current = chain[-1]
        if current in values or current in troubles:
            chain.pop()
            continue
        uses = sorted(used_names(formulas[current]))
        waiting = [use for use in uses if use in formulas and use not in values and use not in troubles]
        again = next((use for use in waiting if use in chain), None)
        if again is not None:
            cycle = chain[chain.index(again) :]
            troubles.update((member, _say_cycle(cycle, start)) for start, member in enumerate(cycle))
        elif waiting:
            chain.append(waiting[0])
        else:
            _evaluate(current, formulas, values, troubles)


def _evaluate(name: str, formulas: Mapping[str, Formula], values: dict[str, float], troubles: dict[str, str]) -> None:
    formula = formulas[name]
    number = literal(formula)
    if number is not None:
        values[name] = number
        return
    for use in sorted(used_names(formula)):
        if use in troubles:
            troubles[name] = said("it uses {use}, which has a problem", use=use)
            return
        if use not in formulas:
            troubles[name] = unknown_name(use, formulas)
            return
    try:
        values[name] = compile_formula(str(formula))(values)
    except FormulaError as error:
        troubles[name] = error.sentence


def _say_cycle(cycle: list[str], start: int) -> str:
    """A cycle told from one of its members: "p_deal uses p_talks, which uses p_deal"."""
    first, *others = [*cycle[start:], *cycle[:start]]
    if not others:
        return said("{first} uses itself", first=first)
    told = first
    for other in reversed(others):
        told = said("{other}, which uses {told}", other=other, told=told)
    return said("{first} uses {told}", first=first, told=told)
