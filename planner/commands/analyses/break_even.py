"""`planner analyse break-even`: how far each input may go before a decision of the play is taken otherwise."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Any

from planner.analysis.break_even import Flip, Trigger, break_even
from planner.analysis.inputs import Input, find_inputs, inputs, with_range
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import Settings
from planner.analysis.triggers import trigger_sentence
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """One input in one range, instead of all over all that they can be."""
    parser.add_argument("--input", metavar="NAME", help="only this one: a variable, a branch's id, ID/ATTRIBUTE, …")
    parser.add_argument("--low", type=float, metavar="X", help="the least that it is tried at, with --input")
    parser.add_argument("--high", type=float, metavar="Y", help="the most that it is tried at, with --input")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row for every reached decision and input."""
    rollback = roll_back(document, settings)
    chosen = _chosen(rollback, arguments)
    rows = break_even(rollback, chosen)
    if not arguments.json:  # people read what flips; that the rest does not is one sentence
        told = [row for row in rows if row.below or row.above]
        quiet = len(rows) - len(told)
        note = f"{quiet} other pairs of a decision and an input never flip." if quiet and chosen is None else ""
        return {"rows": [_row(document, row) for row in (told if chosen is None else rows)], "note": note}
    return {"rows": [_row(document, row) for row in rows]}


def _chosen(rollback: Rollback, arguments: Namespace) -> list[Input] | None:
    if arguments.input is None:
        if arguments.low is not None or arguments.high is not None:
            raise WrongCallError("--low and --high belong to --input")
        return None
    found = find_inputs(inputs(rollback), arguments.input)
    if not found:
        raise WrongCallError(f"there is no input '{arguments.input}': a literal value, probability, payoff or weight")
    if arguments.low is None and arguments.high is None:
        return found[:1]
    low, high = (
        end if given is None else given
        for given, end in zip((arguments.low, arguments.high), found[0].domain, strict=True)
    )
    return [with_range(found[0], low, high)]


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
