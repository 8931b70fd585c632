"""Numbers as they are shown: rounded as the document asks, with a true minus sign."""

from __future__ import annotations

import math
from typing import Final

from planner.model.document import NumberFormat
from planner.model.formulas import literal
from planner.model.nodes import Formula

UNKNOWN: Final = "–"
"""What stands for a value that a problem makes undefined."""

_MOST_DECIMALS: Final = 6
"""A probability that is 0 to so many decimals is shown as a power of ten."""


def show_value(x: float | None, fmt: NumberFormat) -> str:
    """A value with the document's decimals: 46.41 is "46.4", -5 is "−5.0", None is "–"."""
    if x is None or not math.isfinite(x):
        return UNKNOWN
    if abs(x) >= 1e15:
        return f"{x:.{max(fmt.decimals, 1)}e}".replace("-", "\N{MINUS SIGN}")
    return _signed(f"{x:{',' if fmt.thousands else ''}.{fmt.decimals}f}")


def show_probability(p: float | None, fmt: NumberFormat) -> str:
    """A probability: "0.40", "0.0025", or with percent "40 %", "0.25 %".

    Two decimals (none in percent), one more where that says it exactly (0.125), and as many as it takes to show two
    digits of a small one, or of what it falls short of 1.
    """
    if p is None or not math.isfinite(p):
        return UNKNOWN
    if fmt.probabilities == "percent":
        return f"{_short(100 * p, 0, 100.0)} %"
    return _short(p, 2, 1.0)


def show_amount(formula: Formula | None, fmt: NumberFormat) -> str:
    """A payoff or a variable's value as written: a number with the decimals that it has, a formula as its text."""
    if formula is None:
        return UNKNOWN
    if isinstance(formula, str) and literal(formula) is None:
        return formula
    if isinstance(formula, str):
        return formula.strip().replace("-", "\N{MINUS SIGN}")
    if not math.isfinite(formula):
        return UNKNOWN
    if formula != 0 and not 1e-6 <= abs(formula) < 1e15:
        return _signed(f"{formula:g}")
    whole = f"{formula:{',' if fmt.thousands else ''}.10f}".rstrip("0").rstrip(".")
    return _signed(whole)


def _short(x: float, decimals: int, whole: float) -> str:
    edge = min(abs(x), abs(whole - x))
    if 0 < edge < 10.0 ** (1 - decimals) and edge > whole * 1e-12:
        wanted = 1 - math.floor(math.log10(edge))
        text = f"{x:.{min(max(wanted, decimals), _MOST_DECIMALS)}f}"
        text = _trimmed(text, decimals)
        return text if float(text) not in (0.0, whole) else _signed(f"{x:.1e}")
    exact = abs(round(x, decimals + 1) - x) < 1e-9 * whole
    return _trimmed(_signed(f"{x:.{decimals + exact}f}"), decimals)


def _trimmed(text: str, decimals: int) -> str:
    """Without zeros at the end beyond so many decimals."""
    whole, _, fraction = text.partition(".")
    fraction = fraction[:decimals] + fraction[decimals:].rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _signed(text: str) -> str:
    """A true minus sign, and none on what rounding made zero."""
    if text.startswith("-") and not any(digit in text for digit in "123456789"):
        return text[1:]
    return text.replace("-", "\N{MINUS SIGN}")
