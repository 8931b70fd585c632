"""What a number rests on, in words: its range, its basis, and its sources with their Admiralty grades."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from attrs import define
from PySide6.QtCore import QCoreApplication

from planner.analysis.inputs import Input
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input
from planner.model.document import Document, Variable
from planner.model.formulas import FormulaError, bare_name
from planner.model.nodes import Branch, Formula, Outcome
from planner.model.numbers import show_probability
from planner.model.places import nodes
from planner.reports.tables import joined

say = QCoreApplication.translate


@define(eq=False, slots=False)
class Evidence:
    """Answers for one document."""

    rollback: Rollback

    @property
    def document(self) -> Document:
        return self.rollback.document

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The sources as they are cited: by id, numbered in the document's order."""
        return {source.id: number for number, source in enumerate(self.document.sources, 1)}

    @cached_property
    def variables(self) -> dict[str, Variable]:
        return {variable.id: variable for variable in self.document.variables}

    @cached_property
    def grounded(self) -> dict[str, Branch | Outcome]:
        """What says its basis: branches and outcomes, by id."""
        found: dict[str, Branch | Outcome] = {}
        for node in nodes(self.document.root):
            if isinstance(node, Outcome):
                found[node.id] = node
            found |= {branch.id: branch for branch in node.branches}
        return found

    def cited(self, sources: Sequence[str]) -> str:
        """The sources as they are cited: "[2] B2, [5]"."""
        graded = {source.id: source.grade for source in self.document.sources}
        return ", ".join(joined((f"[{self.numbers[name]}]", graded[name]), " ") for name in sources if name in graded)

    def behind(self, branch: Branch) -> Variable | None:
        """The variable that a branch's probability is, if it is nothing else."""
        formula = branch.probability
        return self.variables.get(bare_name(formula) or "")

    def range_of(self, branch: Branch) -> str:
        """A probability's range, its own or its variable's: "0.20–0.55"; blank without one."""
        for low, high in ((branch.low, branch.high), self._of_variable(branch)):
            ends = self._number(low), self._number(high)
            if ends[0] is not None and ends[1] is not None:
                fmt = self.document.number_format
                return "–".join(show_probability(end, fmt) for end in ends)
        return ""

    def basis_of(self, branch: Branch) -> str:
        """What kind of ground it stands on."""
        return basis_words(branch.basis)

    def sources_of(self, branch: Branch) -> str:
        variable = self.behind(branch)
        return self.cited(list(dict.fromkeys((*branch.sources, *(variable.sources if variable else ())))))

    def of_input(self, one: Input) -> tuple[str, str, str]:
        """Range, basis and sources of an input."""
        fmt = self.document.number_format
        ends = [show_input(one, end, fmt) for end in (one.low, one.high) if end is not None]
        told = "–".join(ends) if len(ends) == 2 else ""
        if one.kind == "variable":
            return told, "", self.cited(self.variables[one.at[0]].sources)
        ground = self.grounded.get(one.at[0])
        if ground is not None and one.kind in ("probability", "payoff"):
            return told, basis_words(ground.basis), self.cited(ground.sources)
        return told, "", ""

    def _of_variable(self, branch: Branch) -> tuple[Formula | None, Formula | None]:
        variable = self.behind(branch)
        return (variable.low, variable.high) if variable else (None, None)

    def _number(self, formula: Formula | None) -> float | None:
        if formula is None:
            return None
        try:
            return self.rollback.environment.amounts(formula)
        except FormulaError:
            return None


def basis_words(basis: str) -> str:
    """A basis as it is printed."""
    known = {
        "source": say("briefing", "source"),
        "record": say("briefing", "record"),
        "judgement": say("briefing", "judgement"),
        "elicited": say("briefing", "elicited"),
    }
    return known.get(basis, basis)
