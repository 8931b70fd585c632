"""`planner analyse simulate`: what each first move is expected to bring, over all that is in doubt."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.simulate import MoveDraws, Simulation, simulate, summary
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """How many draws, from which seed, by how many workers."""
    parser.add_argument("--draws", type=int, default=10_000, metavar="N", help="how many draws (10,000)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed draws others (1)")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="threads; they change no figure (1)")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row per first move: re-optimised, and with the plan held."""
    if arguments.draws < 1 or arguments.workers < 1 or arguments.seed < 0:
        raise WrongCallError("--draws and --workers must be 1 or more, --seed not negative")
    found = simulate(roll_back(document, settings), arguments.draws, arguments.seed, workers=arguments.workers)
    return {
        "rows": [_row(move) for move in found.moves],
        "inputs": list(found.names),
        "draws": found.draws,
        "seed": arguments.seed,
        "undefined": found.undefined,
        "note": _notes(found),
    }


def _row(move: MoveDraws) -> dict[str, Any]:
    return {
        "move": list(move.move),
        "today": move.today,
        "best": move.best,
        **summary(move.reoptimised),
        "plan_held": summary(move.held),
        "convergence": [[count, mean] for count, mean, _ in move.settling()],
    }


def _notes(found: Simulation) -> list[str]:
    if found.problems:
        return [f"{problem.where}: {problem.sentence}." for problem in found.problems]
    if not found.moves:
        return []
    if not found.names:
        return ["Nothing is drawn: give a variable, or the branches of a chance node, a low and a high to see it here."]
    notes = ["A draw gives an expected value given the numbers drawn, not an outcome."]
    if found.undefined:
        notes.append(f"{found.undefined} draws leave a move without a value and are not counted.")
    return notes
