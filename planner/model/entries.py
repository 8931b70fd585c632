"""What a person may type where a probability or an amount stands, and how it is written back for editing."""

from __future__ import annotations

import math
import re

from attrs import frozen

from planner.model.document import Words
from planner.model.formulas import FormulaError, compile_formula
from planner.model.nodes import REST, Formula
from planner.model.sentences import said
from planner.model.words import band_for

_PLAIN = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_GROUPED = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


@frozen
class Entry:
    """A probability as typed: what to keep, and the band of a word, to fill an empty range with."""

    formula: Formula
    low: float | None = None
    high: float | None = None


def read_probability(text: str, words: Words) -> Entry:
    """The probability that a text says: `0.4`, `40%`, `2/5`, `#`, `likely`, or a formula.

    A plain number becomes one, a word its band's middle; a percentage, a fraction and a formula stay as typed.
    Raises FormulaError for what is none of these, and for a plain number that is no probability.
    """
    typed = _typed(text)
    if not typed:
        raise FormulaError(said("a probability is missing: a number, a percentage, a fraction, a word, a formula or #"))
    if typed == REST:
        return Entry(REST)
    band = band_for(typed, words)
    if band is not None:
        return Entry(band.middle, band.low, band.high)
    formula = _number_or_formula(typed)
    compiled = compile_formula(str(formula))
    if compiled.plain and not 0 <= (p := compiled({})) <= 1:
        hint = said("; did you mean {typed}%?", typed=typed) if 1 < p <= 100 and isinstance(formula, float) else ""
        raise FormulaError(said("a probability lies between 0 and 1{hint}", hint=hint))
    return Entry(formula)


def read_amount(text: str) -> Formula:
    """The amount that a text says: a number (`1,250.5` is one) or a formula. Raises FormulaError for anything else."""
    typed = _typed(text)
    if not typed:
        raise FormulaError(said("an amount is missing: a number or a formula"))
    if _GROUPED.fullmatch(typed):
        typed = typed.replace(",", "")
    formula = _number_or_formula(typed)
    compile_formula(str(formula))
    return formula


def write_formula(formula: Formula | None) -> str:
    """A number or formula as it is typed: 0.4 is "0.4", 5.0 is "5", nothing is blank. Reading it gives it back."""
    if formula is None or isinstance(formula, str):
        return formula or ""
    return f"{formula:.0f}" if formula == int(formula) and abs(formula) < 1e15 else repr(formula)


def _typed(text: str) -> str:
    """A text without the spaces around it, the minus sign of print made the one of keyboards."""
    return text.strip().replace("\N{MINUS SIGN}", "-")


def _number_or_formula(typed: str) -> Formula:
    if not _PLAIN.fullmatch(typed):
        return typed
    number = float(typed)
    if math.isinf(number):
        raise FormulaError(said("{typed} is too large for a number", typed=typed))
    return number + 0.0  # no negative zero
