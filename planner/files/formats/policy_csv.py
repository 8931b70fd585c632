"""CSV of the policy: a row for every decision of the play."""

from __future__ import annotations

from collections.abc import Iterator

from planner.analysis.policy import policy
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.spreadsheet import Cell, as_csv
from planner.files.formats.told import left_out_of_table


def write(rollback: Rollback) -> Written:
    """The recommended play as a table; only its head where a problem leaves it undefined."""
    return Written(as_csv(_lines(rollback)), ("the tree: only its decisions", *left_out_of_table(rollback)))


def _lines(rollback: Rollback) -> Iterator[list[Cell]]:
    yield ["decision", "title", "whose", "after", "choose", "worth", "next best", "margin", "reach"]
    names = {actor.id: actor.name or actor.id for actor in rollback.document.actors}
    for step in policy(rollback).steps:
        yield [
            *(step.decision, step.title, names[step.owner], " › ".join(step.after), " or ".join(step.choice)),
            *(step.worth, step.next_best, step.margin, step.reach),
        ]
