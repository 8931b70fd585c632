"""Where the formulas themselves turn along a variable: at comparisons, min, max, clip, abs and round.

Their own code is run on numbers that carry their slope in the variable. Wherever two numbers are held against each
other, the slope tells where they would be equal: exactly for straight lines, else nearer and nearer (Newton's method).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, Final

import numpy as np
from attrs import frozen

from planner.analysis.batch import Batch
from planner.analysis.inputs import Input
from planner.analysis.rollback import Rollback
from planner.analysis.sampled_amounts import followers_in_order, formulas_in_force, run_with
from planner.model.formulas import FormulaError, used_names
from planner.model.functions import FUNCTIONS, power
from planner.model.nodes import Formula

STARTS = 17
"""Values of the variable that are tried first, from end to end of its domain."""

ROUNDS = 5
"""How often the turns found, and the middles between them, are tried in their turn: ifs may stand within ifs."""

MOST = 500
"""Values that are tried in a round, at most: of round(), only so many steps are seen."""

SAME = 1e-12
"""Turns nearer than this, as a share of the domain, are one."""


def trials(batch: Batch, chosen: Input) -> list[float]:
    """Where along an input to look for what the formulas' turns do: at each, and in the middle between any two."""
    if chosen.kind != "variable" or chosen.domain[0] == chosen.domain[1]:
        return []
    formulas: set[Formula] = set()
    for step in batch.steps:
        formulas |= batch.touched.formulas(step.rolled.node)
    turns = breakpoints(batch.rollback, chosen.at[0], formulas, *chosen.domain)
    return sorted([*turns, *_between(turns, *chosen.domain)]) if turns else []


def breakpoints(rollback: Rollback, variable: str, formulas: Iterable[Formula], low: float, high: float) -> list[float]:
    """The turns of these formulas, and of the variables that they use, from low to high, ascending."""
    in_force = formulas_in_force(rollback.document, rollback.environment)
    order = followers_in_order(in_force, variable)
    chain = [(name, str(in_force[name])) for name in order]
    moving = {variable, *order}
    bending = [text for text in formulas if isinstance(text, str) and not moving.isdisjoint(used_names(text))]
    if not any(_may_turn(text) for text in [*bending, *(text for _, text in chain)]):
        return []
    found: set[float] = set()
    trying = [float(x) for x in np.linspace(low, high, STARTS)]
    for _ in range(ROUNDS):
        turns: set[float] = set()
        for x in trying[:: 1 + len(trying) // MOST]:
            values: dict[str, Any] = {**rollback.environment.amounts.values, variable: Watched(x, 1.0, x, turns)}
            for name, text in [*chain, *(("", text) for text in bending)]:
                try:
                    values[name] = run_with(text, watching)(values)
                except (FormulaError, ArithmeticError, KeyError, ValueError):
                    continue
        merged = _merged(found | {x for x in turns if low < x < high}, SAME * (high - low))
        trying = _between(merged, low, high)
        if len(merged) == len(found):
            break
        found = set(merged)
    return sorted(found)


def _may_turn(text: str) -> bool:
    return any(sign in text for sign in ("<", ">", "=", "min", "max", "clip", "abs", "round"))


def _merged(turns: Iterable[float], same: float) -> list[float]:
    kept: list[float] = []
    for x in sorted(turns):
        if not kept or x - kept[-1] > same:
            kept.append(x)
    return kept


def _between(turns: list[float], low: float, high: float) -> list[float]:
    ends = [low, *turns, high]
    return [(one + other) / 2 for one, other in pairwise(ends)]


@frozen(eq=False, repr=False)
class Watched:
    """A number at one value of the variable, with its slope there. What it is held against is told to `turns`."""

    value: float
    slope: float
    at: float
    turns: set[float]

    def like(self, value: float, slope: float) -> Watched:
        """Another number at the same value of the variable."""
        return Watched(value, slope, self.at, self.turns)

    def meets(self, other: Any) -> None:
        """Tells where it would equal another number."""
        gap, slope = self.value - _value(other), self.slope - _slope(other)
        if slope and math.isfinite(turn := self.at - gap / slope):
            self.turns.add(turn)

    def __add__(self, other: Any) -> Watched:
        return self.like(self.value + _value(other), self.slope + _slope(other))

    def __sub__(self, other: Any) -> Watched:
        return self.like(self.value - _value(other), self.slope - _slope(other))

    def __rsub__(self, other: Any) -> Watched:
        return self.like(_value(other) - self.value, _slope(other) - self.slope)

    def __mul__(self, other: Any) -> Watched:
        return self.like(self.value * _value(other), self.slope * _value(other) + self.value * _slope(other))

    def __truediv__(self, other: Any) -> Watched:
        below = _value(other)
        value = self.value / below
        return self.like(value, (self.slope - value * _slope(other)) / below)

    def __rtruediv__(self, other: Any) -> Watched:
        value = _value(other) / self.value
        return self.like(value, -value * self.slope / self.value)

    __radd__, __rmul__ = __add__, __mul__

    def _compared(self, other: Any, holds: Callable[[float, float], bool]) -> bool:
        self.meets(other)
        return holds(self.value, _value(other))

    def __lt__(self, other: Any) -> bool:
        return self._compared(other, lambda one, two: one < two)

    def __le__(self, other: Any) -> bool:
        return self._compared(other, lambda one, two: one <= two)

    def __gt__(self, other: Any) -> bool:
        return self._compared(other, lambda one, two: one > two)

    def __ge__(self, other: Any) -> bool:
        return self._compared(other, lambda one, two: one >= two)

    def __eq__(self, other: Any) -> bool:
        return self._compared(other, lambda one, two: one == two)

    def __ne__(self, other: Any) -> bool:
        return self._compared(other, lambda one, two: one != two)

    __hash__ = None  # type: ignore[assignment]


def _value(x: Any) -> float:
    return x.value if isinstance(x, Watched) else float(x)


def _slope(x: Any) -> float:
    return x.slope if isinstance(x, Watched) else 0.0


def same(x: Any) -> Any:
    """What bounds nothing: a watched number that is not finite ends in an error or in no turn."""
    return x


def watching(name: str) -> Callable[..., Any]:
    """The operation of a formula's code by its name there, where an argument may be watched."""
    if name == "finite":
        return same
    short = name.removeprefix("call_")
    plain = power if name == "power" else FUNCTIONS[short][2]
    assert plain is not None

    def watched(*arguments: Any) -> Any:
        seen = next((argument for argument in arguments if isinstance(argument, Watched)), None)
        if seen is None:
            return plain(*arguments)
        _tell_turns(short, seen, arguments)
        return seen.like(*_worked_out(plain, arguments))

    return watched


def _tell_turns(name: str, seen: Watched, arguments: tuple[Any, ...]) -> None:
    numbers = [each if isinstance(each, Watched) else seen.like(float(each), 0.0) for each in arguments]
    if name == "abs":
        numbers[0].meets(0.0)
    elif name in ("min", "max", "clip"):
        for position, one in enumerate(numbers):
            for other in numbers[:position]:
                one.meets(other)
    elif name == "round":
        unit = 10.0 ** -(round(numbers[1].value) if len(numbers) > 1 else 0)
        below = (math.floor(numbers[0].value / unit - 0.5) + 0.5) * unit
        numbers[0].meets(below)
        numbers[0].meets(below + unit)


NUDGE: Final = 1e-7


def _worked_out(plain: Callable[..., float], arguments: tuple[Any, ...]) -> tuple[float, float]:
    """A function's value and its slope, by a small step along those of its arguments."""
    values = [_value(argument) for argument in arguments]
    slopes = [_slope(argument) for argument in arguments]
    step = NUDGE * max(1.0, *(abs(value) for value in values))
    here = plain(*values)
    try:
        there = plain(*(value + step * slope for value, slope in zip(values, slopes, strict=True)))
    except (FormulaError, ArithmeticError, ValueError):
        return here, 0.0
    return here, (there - here) / step
