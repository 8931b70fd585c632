"""CSV of the paths: a row for every end, with how likely it is and what it comes to."""

from __future__ import annotations

from collections.abc import Iterator

from planner.analysis.reading import Spot, figures_of, root_spot
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.spreadsheet import Cell, as_csv
from planner.files.formats.told import left_out_of_table
from planner.files.formats.totals import Totals, added, nothing_paid
from planner.model.nodes import Link, Outcome
from planner.model.places import labels


def write(rollback: Rollback) -> Written:
    """Every path from the root to an outcome, links followed; a value that a problem leaves undefined is blank."""
    return Written(as_csv(_lines(rollback)), left_out_of_table(rollback))


def _lines(rollback: Rollback) -> Iterator[list[Cell]]:
    document = rollback.document
    yield [
        *("path", "outcome", "reach", "if chosen"),
        *(f"{each.name or each.id}{f' ({each.unit})' if each.unit else ''}" for each in document.attributes),
        *(f"value to {each.name or each.id}" for each in document.actors),
    ]
    stack: list[tuple[Spot, str, Totals]] = [(root_spot(rollback), "", nothing_paid(document))]
    while stack:
        spot, path, totals = stack.pop()
        node = spot.rolled.node
        if isinstance(node, Outcome):
            figures = figures_of(rollback, spot)
            values = figures.values or (None,) * len(document.actors)
            amounts = added(rollback, totals, node.payoffs).values()
            yield [path, node.title, figures.reach, figures.if_chosen, *amounts, *values]
        elif isinstance(node, Link):
            stack.extend((spot.step(position), path, totals) for position in range(len(spot.rolled.children)))
        else:
            for position, label in reversed(list(enumerate(labels(node)))):
                way = f"{path} › {label}" if path else label
                stack.append((spot.step(position), way, added(rollback, totals, node.branches[position].payoffs)))
