"""Numbers and formulas on their way into a file: in another program's words, or as what they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from planner.files.formats.syntax import Dialect, Untranslatable
from planner.files.left_out import counted
from planner.model.document import Document
from planner.model.formulas import compile_formula, used_names
from planner.model.nodes import Formula
from planner.model.variables import evaluate_variables


class Amounts:
    """Writes a document's formulas in a dialect; what cannot be said there is its number, and is counted."""

    def __init__(self, document: Document, dialect: Dialect, name: Callable[[str], str] = str) -> None:
        """name: what a variable would best be called there; alike ones are told apart."""
        self._dialect = dialect
        self.values, _ = evaluate_variables(document.variables, {})
        self.names = _distinct({variable.id: name(variable.id) for variable in document.variables})
        self._counts: Counter[str] = Counter()

    def text(self, formula: Formula) -> str:
        """A number or formula as text. Raises FormulaError for what has no value."""
        if isinstance(formula, str) and used_names(formula) <= self.values.keys():
            try:
                return self._dialect.translated(formula, self.names)
            except Untranslatable:
                self._counts["formulas that have no counterpart there, written as numbers"] += 1
        return self._dialect.number(self.number(formula))

    def number(self, formula: Formula) -> float:
        """What a number or formula comes to. Raises FormulaError for what has no value."""
        return compile_formula(formula)(self.values) if isinstance(formula, str) else float(formula)

    def left_out(self) -> Iterator[str]:
        """What was not written as it stood."""
        yield from (counted(count, words) for words, count in self._counts.items())
        if renamed := [f"{old} as {new}" for old, new in self.names.items() if old != new]:
            yield f"the names of variables: {', '.join(renamed[:10])}{' …' if len(renamed) > 10 else ''}"


def _distinct(names: Mapping[str, str]) -> dict[str, str]:
    """Names that differ in more than their case."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for old, wanted in names.items():
        new, number = wanted, 1
        while new.lower() in taken:
            number += 1
            new = f"{wanted}_{number}"
        taken.add(new.lower())
        found[old] = new
    return found
