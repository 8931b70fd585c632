"""What formulas come to under the variables of the moment. Every text is worked out once."""

from __future__ import annotations

from planner.model.formulas import FormulaError, compile_formula
from planner.model.nodes import Formula
from planner.model.variables import Values


class Amounts:
    """The numbers behind formulas, under one set of values."""

    __slots__ = ("_known", "values")

    def __init__(self, values: Values) -> None:
        self.values = values
        self._known: dict[str, float | str] = {}  # a text's number, or the sentence that says why it has none

    def same_as(self, other: Amounts) -> bool:
        """Whether every formula comes to the same under both."""
        return self.values == other.values and self.values.troubled == other.values.troubled

    def __call__(self, formula: Formula) -> float:
        """The number that a formula comes to. Raises FormulaError, with the formula in its sentence."""
        if not isinstance(formula, str):
            return formula
        known = self._known.get(formula)
        if known is None:
            known = self._known[formula] = self._work_out(formula)
        if isinstance(known, str):
            raise FormulaError(known)
        return known

    def _work_out(self, text: str) -> float | str:
        try:
            return compile_formula(text)(self.values)
        except FormulaError as error:
            return f"{text}: {error.sentence}"
