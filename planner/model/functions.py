"""What formulas can call, and the sentence where it has no value."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from planner.model.sentences import said


class FormulaError(ValueError):
    """A formula that cannot be read or has no value: a sentence in the user's words."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def finite(x: float) -> float:
    """The number itself. Raises FormulaError for an infinity or what is not a number."""
    if -math.inf < x < math.inf:
        return float(x)
    raise FormulaError(said("the result is too large for a number"))


def power(base: float, exponent: float) -> float:
    """base ** exponent. Raises FormulaError where it is not a real number, OverflowError where it is too large."""
    try:
        return math.pow(base, exponent)  # never complex, and at once at any size
    except ValueError:
        if base == 0:
            raise FormulaError(said("division by zero: 0 to a negative power")) from None
        raise FormulaError(
            said("({base:g}) ** {exponent:g}: a negative number has no such power", base=base, exponent=exponent)
        ) from None


def _logarithm(name: str, function: Callable[[float], float]) -> Callable[[float], float]:
    def logarithm(x: float) -> float:
        if x <= 0:
            raise FormulaError(said("{name}({x:g}): only a number above 0 has a logarithm", name=name, x=x))
        return function(x)

    return logarithm


def _sqrt(x: float) -> float:
    if x < 0:
        raise FormulaError(said("sqrt({x:g}): a negative number has no square root", x=x))
    return math.sqrt(x)


def _round(x: float, digits: float = 0.0) -> float:
    if digits != int(digits):
        raise FormulaError(said("round to {digits:g} decimals: not a whole number", digits=digits))
    return float(round(x, int(digits)))


def _clip(x: float, low: float, high: float) -> float:
    if low > high:
        raise FormulaError(said("clip from {low:g} to {high:g}: the low end is above the high end", low=low, high=high))
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
