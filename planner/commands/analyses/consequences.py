"""`planner analyse consequences`: first moves against attributes, and why the best beats the next."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from planner.analysis.consequences import Alternative, consequences, waterfall
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """Which two moves the waterfall compares."""
    parser.add_argument("--why", default="", metavar="LABEL", help="the first move to be explained (the best)")
    parser.add_argument("--against", default="", metavar="LABEL", help="and the one it is held against (the next best)")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row per first move, and the waterfall from one to another."""
    rows = consequences(roll_back(document, settings))
    return {"rows": [_row(row) for row in rows], **_waterfall(rows, arguments.why, arguments.against)}


def _row(row: Alternative) -> dict[str, Any]:
    return {
        "move": list(row.move),
        "value": row.value,
        "attributes": {
            each.attribute: {"expected": each.expected, "low": each.low, "high": each.high, "worth": each.worth}
            for each in row.consequences
        },
        "dominated_by": list(row.dominated_by),
    }


def _waterfall(rows: Sequence[Alternative], why: str, against: str) -> dict[str, Any]:
    ranked = sorted(rows, key=lambda row: -row.value)
    one = _named(rows, why) if why else next(iter(ranked), None)
    other = _named(rows, against) if against else next((row for row in ranked if row is not one), None)
    if one is None or other is None:
        return {}
    return {
        "why": {
            "move": list(one.move),
            "against": list(other.move),
            "lead": one.value - other.value,
            "bars": [{"attribute": bar.attribute or None, "gain": bar.gain} for bar in waterfall(one, other)],
        }
    }


def _named(rows: Sequence[Alternative], label: str) -> Alternative:
    found = next((row for row in rows if row.move == (label,)), None)
    if found is None:
        raise WrongCallError(f"there is no first move '{label}'")
    return found
