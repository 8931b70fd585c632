"""A plain number as an entry, where no formula may stand: a weight, a level, a tolerance."""

from __future__ import annotations

from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError, literal
from planner.model.sentences import said


def read_number(text: str) -> float | None:
    """The number that a text says, `1/3` and `35%` too; a blank is none. Raises FormulaError for a formula."""
    if not text.strip():
        return None
    number = literal(read_amount(text))
    if number is None:
        raise FormulaError(said("only a plain number can stand here"))
    return number


def write_number(number: float | None) -> str:
    """The number as it is typed."""
    return write_formula(number)
