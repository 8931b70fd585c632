"""`planner analyse cost-effectiveness`: which plans buy most effect for their cost."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.cost_effectiveness import cost_effectiveness
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document
from planner.model.problems import DocumentError


def add_arguments(parser: ArgumentParser) -> None:
    """The two attributes."""
    parser.add_argument("--cost", required=True, metavar="ATTRIBUTE", help="what is spent")
    parser.add_argument("--effect", required=True, metavar="ATTRIBUTE", help="what is had for it")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row a plan, by effect, the least first."""
    try:
        found = cost_effectiveness(roll_back(document, settings), arguments.cost, arguments.effect)
    except DocumentError as error:
        raise WrongCallError(error.sentence) from error
    if found is None:
        return {"rows": []}
    rows = [
        {
            "effect": row.effect,
            "cost": row.cost,
            "icer": row.icer,
            "standing": row.standing,
            "choices": dict(row.choices),
        }
        for row in found.rows
    ]
    notes = ["The ratio is the cost of one more unit of effect against the plan before it on the frontier."]
    if not found.whole:
        notes.append(f"There are {found.plans:,} plans; those that another dominates are left out.")
    return {"rows": rows, "plans": found.plans, "note": notes}
