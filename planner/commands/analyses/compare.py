"""`planner analyse compare`: first moves against scenarios."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from attrs import asdict

from planner.analysis.compare import Comparison, ScenarioRow, compare
from planner.analysis.settings import Settings
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """What a move should reach."""
    parser.add_argument("--threshold", type=float, metavar="X", help="count the scenarios in which a move reaches it")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row a scenario, the base case first; what each first move comes to over all of them beside it."""
    found = compare(document, settings, arguments.threshold)
    return {
        "rows": [_row(row) for row in found.scenarios],
        "moves": [asdict(move) for move in found.moves],
        "minimax": list(found.minimax),
        "note": _notes(found, document),
    }


def _row(row: ScenarioRow) -> dict[str, Any]:
    return {
        "scenario": row.scenario,
        "name": row.name,
        "value": row.value,
        "choice": list(row.choice),
        "moves": dict(row.moves),
        "regret": dict(row.regret),
        "flips": {flip.decision: flip.here[0] for flip in row.flips},
        "policy": row.policy,
    }


def _notes(found: Comparison, document: Document) -> list[str]:
    notes = [
        f"{row.name} has problems: {row.problems[0].where}: {row.problems[0].sentence}"
        for row in found.scenarios
        if row.scenario and row.problems
    ]
    if not document.scenarios:
        notes.append("There is only the base case: add a scenario to compare it with.")
    elif len(found.moves) > 1:
        least = next(move.regret for move in found.moves if move.move == found.minimax[0])
        notes.append(
            f"Least regret over the scenarios: {', '.join(found.minimax)}, {least:.6g} at worst. "
            "Regret depends on which moves are listed."
        )
    return notes
