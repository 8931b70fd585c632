"""A distribution's parameters as one entry: "mean 0.4; sd 0.1"; a list has commas: "values 1, 2, 3"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError
from planner.model.sentences import said

PARAMETERS: Final[dict[str, tuple[str, ...]]] = {
    "uniform": (),
    "triangular": (),
    "pert": (),
    "normal": ("mean", "sd"),
    "lognormal": ("median", "gsd"),
    "beta": ("a", "b"),
    "discrete": ("values", "probabilities"),
}
"""The kinds of distribution, and the parameters that each may have besides value, low and high."""

LISTS: Final = ("values", "probabilities")

RANGE: Final = "range"
"""What low and high are: "bounds", or two percentiles as in "10-90"."""


def read_parameters(text: str, kind: str) -> dict[str, Any]:
    """The parameters that a text says. Raises FormulaError, in the user's words, for what a kind does not have."""
    known = (*PARAMETERS.get(kind, ()), RANGE)
    found: dict[str, Any] = {}
    for part in filter(None, (each.strip() for each in text.split(";"))):
        name, _, rest = part.partition(" ")
        if name not in known:
            raise FormulaError(
                said("this distribution has no '{name}'; it may have {names}", name=name, names=", ".join(known))
            )
        if not rest.strip():
            raise FormulaError(said("{name} is missing its number", name=name))
        found[name] = _read(name, rest.strip())
    return found


def write_parameters(parameters: Mapping[str, Any]) -> str:
    """The parameters as they are typed."""
    return "; ".join(f"{name} {_write(value)}" for name, value in parameters.items())


def _read(name: str, typed: str) -> Any:
    if name == RANGE:
        return typed
    if name not in LISTS:
        return read_amount(typed)
    numbers = [read_amount(each) for each in typed.split(",")]
    if not all(isinstance(each, float) for each in numbers):
        raise FormulaError(said("{name} are numbers with commas between them", name=name))
    return tuple(numbers)


def _write(value: Any) -> str:
    return ", ".join(write_formula(each) for each in value) if isinstance(value, tuple) else write_formula(value)
