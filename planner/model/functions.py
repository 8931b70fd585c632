"""What formulas can call, and the sentence where it has no value."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final


class FormulaError(ValueError):
    """A formula that cannot be read or has no value: a sentence in the user's words."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def finite(x: float) -> float:
    """The number itself. Raises FormulaError for an infinity or what is not a number."""
    if -math.inf < x < math.inf:
        return float(x)
    raise FormulaError("the result is too large for a number")


def power(base: float, exponent: float) -> float:
    """base ** exponent. Raises FormulaError where it is not a real number, OverflowError where it is too large."""
    try:
        return math.pow(base, exponent)  # never complex, and at once at any size
    except ValueError:
        if base == 0:
            raise FormulaError("division by zero: 0 to a negative power") from None
        raise FormulaError(f"({base:g}) ** {exponent:g}: a negative number has no such power") from None


def _logarithm(name: str, function: Callable[[float], float]) -> Callable[[float], float]:
    def logarithm(x: float) -> float:
        if x <= 0:
            raise FormulaError(f"{name}({x:g}): only a number above 0 has a logarithm")
        return function(x)

    return logarithm


def _sqrt(x: float) -> float:
    if x < 0:
        raise FormulaError(f"sqrt({x:g}): a negative number has no square root")
    return math.sqrt(x)


def _round(x: float, digits: float = 0.0) -> float:
    if digits != int(digits):
        raise FormulaError(f"round to {digits:g} decimals: not a whole number")
    return float(round(x, int(digits)))


def _clip(x: float, low: float, high: float) -> float:
    if low > high:
        raise FormulaError(f"clip from {low:g} to {high:g}: the low end is above the high end")
    return min(max(x, low), high)


FUNCTIONS: Final[Mapping[str, tuple[int, float, Callable[..., float] | None]]] = {
    "if": (3, 3, None),  # the parser's own: only one branch is evaluated
    "min": (1, math.inf, lambda *numbers: min(numbers)),
    "max": (1, math.inf, lambda *numbers: max(numbers)),
    "abs": (1, 1, abs),
    "exp": (1, 1, math.exp),
    "ln": (1, 1, _logarithm("ln", math.log)),
    "log10": (1, 1, _logarithm("log10", math.log10)),
    "sqrt": (1, 1, _sqrt),
    "round": (1, 2, _round),
    "clip": (3, 3, _clip),
}
"""A function's name -> the fewest and most arguments that it takes, and what it does."""
