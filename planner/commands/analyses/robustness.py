"""`planner analyse robustness`: how wrong all numbers together must be, and the register of what they rest on."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.bounds import ranged
from planner.analysis.break_even import break_even
from planner.analysis.inputs import inputs_with_range
from planner.analysis.register import Assumption, register
from planner.analysis.robustness import Robustness, robustness
from planner.analysis.robustness_words import NO_RANGE, RULE, robustness_sentence
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Document


def add_arguments(_parser: ArgumentParser) -> None:
    """Nothing of its own."""


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row for each decision of the play; beside them the register, the most pressing assumption first."""
    rollback = roll_back(document, settings)
    rows = robustness(rollback)
    note: list[str] = []
    if settings.rule != "expected-utility":
        note.append(RULE)
    elif not ranged(inputs_with_range(rollback)):
        note.append(NO_RANGE)
    note += [robustness_sentence(document, row) for row in rows if not arguments.json]
    told = [{**_row(row), "sentence": robustness_sentence(document, row)} for row in rows]
    if not arguments.json:
        return {"rows": [{key: row[key] for key in ("decision", "t", "method", "to")} for row in told], "note": note}
    assumptions = [_assumption(row) for row in register(document, break_even(rollback))]
    return {"rows": told, "register": assumptions, "note": note}


def _row(row: Robustness) -> dict[str, Any]:
    return {
        "decision": row.decision.id,
        "path": list(row.path),
        "choice": row.keep,
        "t": row.t,
        "method": row.method,
        "to": row.to,
        "flips_with": {one.name: x for one, x in row.flips_with.items()},
    }


def _assumption(row: Assumption) -> dict[str, Any]:
    return {
        "input": row.input.key,
        "words": row.input.words,
        "today": row.input.today,
        "low": row.input.low,
        "high": row.input.high,
        "basis": row.basis,
        "sources": list(row.sources),
        "grade": row.grade,
        "date": row.date,
        "decision": row.decision,
        "flips_at": None if row.flip is None else row.flip.at,
        "nearness": row.nearness,
        "weakness": row.weakness,
    }
