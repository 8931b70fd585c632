"""Names that several parts of the window use, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.analysis.settings import Rule
from planner.model.document import Document


def rule_name(rule: Rule) -> str:
    """A rule for deciding, as the field calls it."""
    return {
        "expected-utility": QCoreApplication.translate("rule", "Expected utility"),
        "maximin": QCoreApplication.translate("rule", "Maximin"),
        "maximax": QCoreApplication.translate("rule", "Maximax"),
        "hurwicz": QCoreApplication.translate("rule", "Hurwicz"),
        "equal-likelihood": QCoreApplication.translate("rule", "Equal likelihood"),
    }[rule]


def scenario_name(document: Document, scenario: str) -> str:
    """A scenario's name by its id; blank is the base case."""
    named = next((each.name or each.id for each in document.scenarios if each.id == scenario), "")
    return named or QCoreApplication.translate("scenario", "Base case")


def convention_name(from_here: bool) -> str:
    """What a node's value holds."""
    if from_here:
        return QCoreApplication.translate("convention", "From here on")
    return QCoreApplication.translate("convention", "Total at the end")
