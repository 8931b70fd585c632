"""CSV of the paths: a row for every end, with how likely it is and what it comes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planner.analysis.reading import Spot, figures_of, root_spot
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.spreadsheet import Cell, as_csv
from planner.files.formats.told import left_out_of_picture
from planner.model.formulas import FormulaError
from planner.model.nodes import Formula, Link, Outcome
from planner.model.places import labels

Totals = Mapping[str, float | None]


def write(rollback: Rollback) -> Written:
    """Every path from the root to an outcome, links followed; a value that a problem leaves undefined is blank."""
    return Written(as_csv(_lines(rollback)), left_out_of_picture(rollback))


def _lines(rollback: Rollback) -> Iterator[list[Cell]]:
    document = rollback.document
    yield [
        *("path", "outcome", "reach", "if chosen"),
        *(f"{each.name or each.id}{f' ({each.unit})' if each.unit else ''}" for each in document.attributes),
        *(f"value to {each.name or each.id}" for each in document.actors),
    ]
    start: Totals = {each.id: 0.0 for each in document.attributes}
    stack: list[tuple[Spot, str, Totals]] = [(root_spot(rollback), "", start)]
    while stack:
        spot, path, totals = stack.pop()
        node = spot.rolled.node
        if isinstance(node, Outcome):
            figures = figures_of(rollback, spot)
            values = figures.values or (None,) * len(document.actors)
            amounts = _added(rollback, totals, node.payoffs).values()
            yield [path, node.title, figures.reach, figures.if_chosen, *amounts, *values]
        elif isinstance(node, Link):
            stack.extend((spot.step(position), path, totals) for position in range(len(spot.rolled.children)))
        else:
            for position, label in reversed(list(enumerate(labels(node)))):
                way = f"{path} › {label}" if path else label
                stack.append((spot.step(position), way, _added(rollback, totals, node.branches[position].payoffs)))


def _added(rollback: Rollback, totals: Totals, payoffs: Mapping[str, Formula]) -> Totals:
    """The totals with what is paid here; None from a payoff on that has no value."""
    if not payoffs:
        return totals
    found = dict(totals)
    for name in payoffs.keys() & found.keys():
        try:
            before = found[name]
            found[name] = None if before is None else before + rollback.environment.amounts(payoffs[name])
        except FormulaError:
            found[name] = None
    return found
