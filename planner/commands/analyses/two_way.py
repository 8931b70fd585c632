"""`planner analyse two-way`: which first move is best where two inputs vary."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from math import isfinite
from typing import Any

from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.two_way import POINTS, two_way
from planner.commands.asked_input import NAMES, input_named
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """The two inputs, and how finely."""
    parser.add_argument("--input", action="append", metavar="NAME", help=f"twice, across and up: {NAMES}")
    parser.add_argument("--points", type=int, default=POINTS, metavar="N", help=f"values of each ({POINTS})")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row for each point of the grid, and the boundaries between the regions as line segments."""
    if len(arguments.input or ()) != 2:
        raise WrongCallError("two-way needs --input NAME twice")
    if arguments.points < 2:
        raise WrongCallError("--points: 2 at least")
    rollback = roll_back(document, settings)
    across, up = (input_named(rollback, name) for name in arguments.input)
    found = two_way(rollback, across, up, arguments.points)
    if found is None:
        return {"rows": []}
    rows = [
        {
            "x": float(x),
            "y": float(y),
            "best": list(found.moves[best]) if (best := int(found.best[row, column])) >= 0 else None,
            "value": value if isfinite(value := float(found.values[row, column])) else None,
        }
        for row, y in enumerate(found.ys)
        for column, x in enumerate(found.xs)
    ]
    return {
        "across": across.key,
        "up": up.key,
        "today": [across.today, up.today],
        "rows": rows,
        "boundaries": [[list(one), list(other)] for one, other in found.boundaries],
    }
