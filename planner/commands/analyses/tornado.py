"""`planner analyse tornado`: how far each range moves the value, alone, and all at once for each first move."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.intervals import intervals
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.tornado import Bar, tornado
from planner.commands.asked_input import add_input, asked_inputs
from planner.model.document import Document

NO_RANGE = "No input has a range: give a variable or a probability a low and a high to see it here."


def add_arguments(parser: ArgumentParser) -> None:
    """One input in one range, instead of all that have one."""
    add_input(parser)


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row for each input with a range, the widest first; beside them the first moves' intervals."""
    rollback = roll_back(document, settings)
    bars = tornado(rollback, asked_inputs(rollback, arguments))
    told: dict[str, Any] = {"rows": [_row(bar, words=not arguments.json) for bar in bars]}
    if not bars and rollback.root.values is not None:
        told["note"] = NO_RANGE
    found = intervals(rollback)
    if found is None:
        return told
    moves = [
        {"move": list(row.move), "least": row.least, "today": row.today, "most": row.most, "possible": row.possible}
        for row in found.rows
    ]
    return {**told, "intervals": {"rows": moves, "exact": found.exact}}


def _row(bar: Bar, *, words: bool) -> dict[str, Any]:
    return {
        "input": bar.input.words if words else bar.input.key,
        "today": bar.input.today,
        "low": bar.input.low,
        "high": bar.input.high,
        "value_at_low": bar.at_low,
        "value_at_high": bar.at_high,
        "least": bar.least[0],
        "least_at": bar.least[1],
        "most": bar.most[0],
        "most_at": bar.most[1],
        "flips": list(bar.flips),
    }
