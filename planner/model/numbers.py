"""Numbers as they are shown: rounded as the document asks, with a true minus sign."""

from __future__ import annotations

import math
from typing import Final

from planner.model.document import NumberFormat
from planner.model.formulas import literal
from planner.model.nodes import Formula

UNKNOWN: Final = "–"
"""What stands for a value that a problem makes undefined."""


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
    digits of a small one, or of what it falls short of 1; where six do not, "<0.000001" and ">0.999999".
    """
    if p is None or not math.isfinite(p):
        return UNKNOWN
    if fmt.probabilities == "percent":
        return f"{_short(100 * p, 0, 4, 100.0)} %"
    return _short(p, 2, 6, 1.0)


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


def _short(x: float, fewest: int, most: int, whole: float) -> str:
    """A number from 0 to `whole` with so many decimals as it takes to be told from both."""
    edge = min(abs(x), abs(whole - x))
    finest = 10.0**-most
    if whole * 1e-12 < edge < finest:
        return f"<{finest:.{most}f}" if abs(x) == edge else f">{whole - finest:.{most}f}"
    if finest <= edge < 10.0 ** (1 - fewest):
        decimals = min(1 - math.floor(math.log10(edge)), most)
    else:
        decimals = fewest + (abs(round(x, fewest + 1) - x) < 1e-9 * whole)
    return _signed(_trimmed(f"{x:.{decimals}f}", fewest))


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
