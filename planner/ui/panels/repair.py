"""Carrying out a repair that a problem offers, from whichever panel it was asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.model import edits
from planner.model.problems import DocumentError, Fix, Problem


def repair(store: Store, problem: Problem, fix: Fix) -> str:
    """Applies a fix at the problem's place, and says why it could not be; blank if it was."""
    if problem.place is None:
        return ""
    label = {
        "rescale": QCoreApplication.translate("repair", "Rescale the probabilities"),
        "use_rest": QCoreApplication.translate("repair", "Let # take what is left"),
    }[fix]
    written = figures_at(store.rollback, problem.place).rolled.written
    try:
        store.apply(label, edits.fix_probabilities(store.document, problem.place, fix, written))
    except DocumentError as error:
        return error.sentence
    return ""
