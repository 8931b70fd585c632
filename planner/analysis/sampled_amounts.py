"""Formulas over many samples at once, and whether they are straight lines in what varies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, reduce
from typing import Any, Final, NoReturn

import numpy as np

from planner.analysis.environment import Environment
from planner.analysis.rollback import Rollback
from planner.analysis.samples import Amount, Samples
from planner.analysis.settings import scenario_of
from planner.model.document import Document
from planner.model.formulas import FormulaError, compile_formula, used_names
from planner.model.functions import FUNCTIONS, power
from planner.model.nodes import Formula

Operation = Callable[..., Any]


class SampledAmounts:
    """The numbers behind formulas where some variables have a figure per sample. NaN where a formula has none."""

    def __init__(self, document: Document, environment: Environment, samples: Samples) -> None:
        self._fixed = environment.amounts
        self._size = samples.size
        formulas = formulas_in_force(document, environment)
        self.varying = frozenset(_followers(formulas, samples.variables))
        self._values: dict[str, Amount] = {**environment.amounts.values, **samples.variables}
        self._known: dict[str, Amount] = {}
        for name in _in_order(formulas, self.varying, samples.variables):
            self._values[name] = self._work_out(str(formulas[name]))

    def varies(self, formula: Formula | None) -> bool:
        """Whether a formula follows what varies."""
        return bool(self.varying) and isinstance(formula, str) and not self.varying.isdisjoint(used_names(formula))

    def __call__(self, formula: Formula) -> Amount:
        """What a formula comes to."""
        if not isinstance(formula, str):
            return formula
        known = self._known.get(formula)
        if known is None:
            known = self._known[formula] = self._work_out(formula)
        return known

    def _work_out(self, formula: str) -> Amount:
        if not self.varies(formula):
            try:
                return self._fixed(formula)
            except FormulaError:
                return np.nan
        try:
            return _bounded(run_with(formula, over_samples)(self._values))
        except (FormulaError, ZeroDivisionError, OverflowError, KeyError):
            return np.nan
        except ValueError:  # it compares, and must take its way sample by sample
            return self._one_by_one(formula)

    def _one_by_one(self, formula: str) -> Amount:
        compiled = compile_formula(formula)
        values: dict[str, float] = dict(self._fixed.values)
        varying = {name: np.broadcast_to(self._values[name], self._size) for name in compiled.names & self.varying}
        results = np.full(self._size, np.nan)
        for sample in range(self._size):
            values.update((name, float(figures[sample])) for name, figures in varying.items())
            try:
                results[sample] = compiled(values)
            except FormulaError:
                continue
        return results


def formulas_in_force(document: Document, environment: Environment) -> dict[str, Formula]:
    """Each variable's formula as it is looked at. Precedence: base < scenario < overrides."""
    scenario = scenario_of(document, environment.settings)
    laid = {**(scenario.values if scenario is not None else {}), **environment.settings.overrides}
    return {variable.id: laid.get(variable.id, variable.value) for variable in document.variables}


def _followers(formulas: Mapping[str, Formula], varied: Iterable[str]) -> set[str]:
    """These variables, and all whose formulas follow them."""
    found = set(varied)
    uses = {name: used_names(formula) for name, formula in formulas.items()} if found else {}
    grown = True
    while grown:
        more = {name for name, used in uses.items() if name not in found and not found.isdisjoint(used)}
        found |= more
        grown = bool(more)
    return found


def _in_order(formulas: Mapping[str, Formula], varying: frozenset[str], given: Iterable[str]) -> list[str]:
    """The followers, each after those that it uses; members of a cycle are left out, as problems that they are."""
    waiting = {name: used_names(formulas[name]) & varying for name in varying - set(given)}
    done = set(given)
    order: list[str] = []
    while ready := [name for name, used in waiting.items() if used <= done]:
        order += ready
        done.update(ready)
        waiting = {name: used for name, used in waiting.items() if name not in done}
    return order


def followers_in_order(formulas: Mapping[str, Formula], varied: str) -> list[str]:
    """The variables that follow one, each after those that it uses."""
    return _in_order(formulas, frozenset(_followers(formulas, [varied])), [varied])


def is_line(document: Document, environment: Environment, varied: str, formulas: Iterable[Formula]) -> bool:
    """Whether all these formulas are straight lines in a variable, by the way they are written."""
    in_force = formulas_in_force(document, environment)
    order = followers_in_order(in_force, varied)
    followers = {varied, *order}
    values: dict[str, Any] = {**environment.amounts.values, varied: Line()}
    try:
        for name in order:
            values[name] = run_with(str(in_force[name]), over_lines)(values)
        for formula in formulas:
            if isinstance(formula, str) and not followers.isdisjoint(used_names(formula)):
                run_with(formula, over_lines)(values)
    except (NotALine, FormulaError, ArithmeticError, KeyError):
        return False
    return True


def follows(rollback: Rollback, formula: Formula, variable: str) -> bool:
    """Whether a formula follows a variable, through others too."""
    used = used_names(formula)
    if not used:
        return False
    return not used.isdisjoint(_followers(formulas_in_force(rollback.document, rollback.environment), [variable]))


class NotALine(Exception):
    """A formula bends, or could."""


class Line:
    """Stands for a straight line in what varies, whichever: sums and multiples of it are lines again."""

    def _stay(self, _other: Any = None) -> Line:
        return self

    def _times(self, other: Any) -> Line:
        if isinstance(other, Line):
            raise NotALine
        return self

    def _bend(self, _other: Any = None) -> NoReturn:
        raise NotALine

    __add__ = __radd__ = __sub__ = __rsub__ = _stay
    __mul__ = __rmul__ = __truediv__ = _times
    __rtruediv__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__ = __ne__ = _bend  # pyright: ignore
    __hash__ = None  # pyright: ignore


def over_lines(name: str) -> Operation:
    """The operation of a formula's code by its name there, where an argument may be a line."""
    if name == "finite":
        return _same
    plain = power if name == "power" else FUNCTIONS[name.removeprefix("call_")][2]
    assert plain is not None

    def guarded(*arguments: Any) -> float:
        if any(isinstance(argument, Line) for argument in arguments):
            raise NotALine
        return plain(*arguments)

    return guarded


def over_samples(name: str) -> Operation:
    """The operation of a formula's code by its name there, where an argument may have a figure per sample."""
    return _OVER_SAMPLES[name.removeprefix("call_")]


def _same(x: Any) -> Any:
    return x


def _bounded(x: Any) -> Any:
    finite: Any = np.isfinite(x)
    return x if finite.all() else np.where(finite, x, np.nan)


def _power(base: Any, exponent: Any) -> Any:
    known = np.isfinite(base) & np.isfinite(exponent)  # 1 ** NaN would be 1
    return _bounded(np.where(known, np.float_power(base, exponent), np.nan))


def _logarithm(function: Operation) -> Operation:
    def logarithm(x: Any) -> Any:
        return np.where(np.greater(x, 0), function(x), np.nan)

    return logarithm


def _exp(x: Any) -> Any:
    return _bounded(np.exp(x))


def _least(*numbers: Any) -> Any:
    return reduce(np.minimum, numbers)


def _most(*numbers: Any) -> Any:
    return reduce(np.maximum, numbers)


def _round(x: Any, digits: float = 0.0) -> Any:
    if digits != 0:
        raise ValueError("numpy rounds decimals another way than Python")
    return np.rint(x)


def _clip(x: Any, low: Any, high: Any) -> Any:
    return np.where(np.greater(low, high), np.nan, np.minimum(np.maximum(x, low), high))


_OVER_SAMPLES: Final[Mapping[str, Operation]] = {
    "finite": _bounded,
    "power": _power,
    "min": _least,
    "max": _most,
    "abs": np.abs,
    "exp": _exp,
    "ln": _logarithm(np.log),
    "log10": _logarithm(np.log10),
    "sqrt": np.sqrt,
    "round": _round,
    "clip": _clip,
}


@lru_cache(maxsize=1 << 12)
def run_with(formula: str, operations: Callable[[str], Operation]) -> Callable[[Mapping[str, Any]], Any]:
    """A formula's own code, run with other operations than those on single numbers."""
    compiled = compile_formula(formula)
    if compiled.code is None:
        return compiled
    names = ["finite", "power", *(f"call_{name}" for name in FUNCTIONS if name != "if")]
    namespace: dict[str, Any] = {name: operations(name) for name in names}
    exec(compiled.code, namespace)  # noqa: S102 - our own code, as the formulas' file says
    run: Callable[[Mapping[str, Any]], Any] = namespace["formula"]
    if operations is not over_samples:
        return run

    def quiet(values: Mapping[str, Any]) -> Any:
        with np.errstate(all="ignore"):
            return run(values)

    return quiet
