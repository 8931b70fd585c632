"""A range as one entry: "0.15–0.65". Either end may be a formula, or be left open."""

from __future__ import annotations

import re

from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError
from planner.model.nodes import Formula

_APART = re.compile(r"–|…|\.\.+|\bto\b")
_NUMBERS = re.compile(r"\s*([-−]?[\d.]+%?)\s*-\s*([-−]?[\d.]+%?)\s*")

Range = tuple[Formula | None, Formula | None]


def read_range(text: str) -> Range:
    """The low and the high end; None where one is left out.

    The ends stand apart by an en dash, two dots or "to"; between plain numbers a hyphen will do.
    Raises FormulaError for an end that is no number or formula, and for one end without a sign of which it is.
    """
    if not text.strip():
        return None, None
    numbers = _NUMBERS.fullmatch(text)
    ends = list(numbers.groups()) if numbers else _APART.split(text)
    if len(ends) != 2:
        raise FormulaError("a range is written with both ends, as 0.2–0.5")
    low, high = (read_amount(end.replace("−", "-")) if end.strip() else None for end in ends)
    return low, high


def write_range(low: Formula | None, high: Formula | None) -> str:
    """The range as it is typed; blank where neither end is given."""
    if low is None and high is None:
        return ""
    return join_range("" if low is None else write_formula(low), "" if high is None else write_formula(high))


def join_range(low: str, high: str) -> str:
    """Two ends as they read: "0.2–0.5", and with a minus sign at either, "−10 – −2"."""
    return f"{low} – {high}" if high.startswith(("-", "−")) else f"{low}–{high}"
