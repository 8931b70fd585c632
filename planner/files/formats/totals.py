"""What a path has paid so far, attribute by attribute."""

from __future__ import annotations

from collections.abc import Mapping

from planner.analysis.rollback import Rollback
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.nodes import Formula

Totals = Mapping[str, float | None]
"""By attribute; None from a payoff on that has no value."""


def nothing_paid(document: Document) -> Totals:
    """What stands at the root."""
    return {attribute.id: 0.0 for attribute in document.attributes}


def added(rollback: Rollback, totals: Totals, payoffs: Mapping[str, Formula]) -> Totals:
    """The totals with what is paid here."""
    if not payoffs:
        return totals
    found = dict(totals)
    for name in payoffs.keys() & found.keys():
        before = found[name]
        try:
            found[name] = None if before is None else before + rollback.environment.amounts(payoffs[name])
        except FormulaError:
            found[name] = None
    return found
