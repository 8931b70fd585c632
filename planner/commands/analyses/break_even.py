"""`planner analyse break-even`: how far each input may go before a decision of the play is taken otherwise."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Any

from planner.analysis.break_even import Flip, Trigger, break_even
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.triggers import show_input, trigger_sentence
from planner.commands.asked_input import add_input, asked_inputs
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """One input in one range, instead of all over all that they can be."""
    add_input(parser)


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row for every reached decision and input."""
    rollback = roll_back(document, settings)
    chosen = asked_inputs(rollback, arguments)
    rows = break_even(rollback, chosen)
    if arguments.json:
        return {"rows": [_row(document, row) for row in rows]}
    told = [row for row in rows if row.below or row.above] if chosen is None else rows
    quiet = len(rows) - len(told)
    return {"rows": [_told(document, row) for row in told], "note": _note(quiet)}


def _note(quiet: int) -> str:
    if quiet == 1:
        return "1 other pair of a decision and an input never flips."
    return f"{quiet} other pairs of a decision and an input never flip." if quiet else ""


def _told(document: Document, row: Trigger) -> dict[str, Any]:
    """A row as people read it; a flip within the analyst's own range, or of an input that was asked for, in words."""
    fmt = document.number_format
    flips = {"below": row.below, "above": row.above}
    within = any(flip is not None and flip.in_range for flip in flips.values())
    return {
        "decision": row.decision.title or row.decision.id,
        "input": row.input.words,
        "today": show_input(row.input, row.input.today, fmt),
        **{side: None if flip is None else show_input(row.input, flip.at, fmt) for side, flip in flips.items()},
        "in range": "yes" if within else "",
        "switches to": " / ".join(", ".join(flip.to) for flip in flips.values() if flip is not None),
        "sentence": trigger_sentence(document, row) if within or not (row.below or row.above) else "",
    }


def _row(document: Document, row: Trigger) -> dict[str, Any]:
    flips: dict[str, Flip | None] = {"below": row.below, "above": row.above}

    def each(of: Callable[[Flip], Any]) -> dict[str, Any]:
        return {side: None if flip is None else of(flip) for side, flip in flips.items()}

    found: dict[str, Any] = {"decision": row.decision.id}
    if row.path is not None:
        found["path"] = list(row.path)
    found |= {
        "choice": row.keep,
        "input": row.input.key,
        "today": row.input.today,
        **each(lambda flip: flip.at),
        "switches_to": each(lambda flip: list(flip.to)),
        "in_range": each(lambda flip: flip.in_range),
        "method": row.method,
    }
    if row.input.mates:
        found["with"] = list(row.input.mates)
    return {**found, "sentence": trigger_sentence(document, row)}
