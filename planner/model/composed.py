"""Formulas made of formulas: sums, products and shares, as numbers where they can be, else as text to go on with."""

from __future__ import annotations

from collections.abc import Sequence

from planner.model.formulas import LONGEST, bare_name, literal
from planner.model.nodes import REST, Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said


def times(one: Formula, other: Formula) -> Formula:
    """A product."""
    a, b = literal(one), literal(other)
    if a is not None and b is not None:
        return a * b
    if 0 in (a, b):
        return 0.0
    if a == 1 or b == 1:
        return other if a == 1 else one
    return f"{_factor(one)} * {_factor(other)}"


def plus(terms: Sequence[Formula]) -> Formula:
    """A sum; numbers come last, as one."""
    numbers = [literal(term) for term in terms]
    symbols = [str(term) for term, number in zip(terms, numbers, strict=True) if number is None]
    total = _tidy(sum(number for number in numbers if number is not None))
    if not symbols:
        return total
    return " + ".join([*symbols, *([_shown(total)] if total else [])])


def spelled_out(probabilities: Sequence[Formula]) -> list[Formula]:
    """Probabilities with each "#" written as what the others leave it."""
    rests = sum(formula == REST for formula in probabilities)
    stated = plus([formula for formula in probabilities if formula != REST])
    left: Formula = f"1 - {_factor(stated)}" if isinstance(stated, str) else _tidy(1 - stated)
    if rests > 1:
        left = f"{_factor(left)} / {rests}" if isinstance(left, str) else left / rests
    return [left if formula == REST else formula for formula in probabilities]


def share_of(part: Formula, total: Formula, otherwise: Formula) -> Formula:
    """A part of a total, or something else where the total is 0. The total is a number or a variable's name."""
    if not isinstance(total, str):
        number = literal(part)
        assert number is not None, "what adds up to a number is one"
        return number / total if total else otherwise
    return short(f"if({total} > 0, {_shown(part)} / {total}, {_shown(otherwise)})")


def short(text: str) -> str:
    """The text, if a formula may be so long. Raises DocumentError."""
    if len(text) > LONGEST:
        raise DocumentError(said("the formulas become too long to write; give their parts to variables first"))
    return text


def _factor(formula: Formula) -> str:
    """A formula as it may stand in a product, or after a minus."""
    text = _shown(formula)
    return text if bare_name(text) or text.replace(".", "", 1).isdigit() else f"({text})"


def _shown(formula: Formula) -> str:
    if isinstance(formula, str):
        return formula
    number = float(formula)
    return f"{number:.0f}" if number.is_integer() and abs(number) < 1e15 else repr(number)


def _tidy(number: float) -> float:
    """A sum without the dust of its rounding."""
    return round(float(number), 15)
