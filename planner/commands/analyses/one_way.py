"""`planner analyse one-way`: what each first move is worth as one input varies."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from math import isfinite
from typing import Any

from attrs import evolve

from planner.analysis.inputs import Input
from planner.analysis.one_way import POINTS, one_way
from planner.analysis.rollback import roll_back
from planner.analysis.samples import Vector
from planner.analysis.settings import Settings
from planner.commands.asked_input import add_input, asked_inputs
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document


def add_arguments(parser: ArgumentParser) -> None:
    """Which input, over what, and how finely."""
    add_input(parser)
    parser.add_argument("--points", type=int, default=POINTS, metavar="N", help=f"values that are tried ({POINTS})")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row for each value: each first move forced, the same with today's plan held, and the best of them."""
    if arguments.points < 2:
        raise WrongCallError("--points: 2 at least")
    rollback = roll_back(document, settings)
    chosen = asked_inputs(rollback, arguments)
    if chosen is None:
        raise WrongCallError("one-way needs --input NAME")
    one = _over_what_is_asked(chosen[0], arguments)
    found = one_way(rollback, one, arguments.points)
    if found is None:
        return {"rows": []}
    moves = [", ".join(line.move) for line in found.moves]
    rows = [
        {
            "x": float(x),
            "value": _figure(found.envelope, i),
            "forced": {name: _figure(line.forced, i) for name, line in zip(moves, found.moves, strict=True)},
            "held": {name: _figure(line.held, i) for name, line in zip(moves, found.moves, strict=True)},
        }
        for i, x in enumerate(found.xs)
    ]
    turns = [{"at": turn.at, "from": list(turn.before), "to": list(turn.after)} for turn in found.turns]
    note = [f"From {turn.at:.6g} up, {turn.after[0]} is better than {turn.before[0]}." for turn in found.turns]
    return {"input": one.key, "today": one.today, "rows": rows, "flips": turns, "note": note}


def _over_what_is_asked(one: Input, arguments: Namespace) -> Input:
    """A range that is asked for stands in for the input's own."""
    return one if arguments.low is None and arguments.high is None else evolve(one, low=None, high=None)


def _figure(column: Vector, position: int) -> float | None:
    figure = float(column[position])
    return figure if isfinite(figure) else None
