"""The rows of the workbook's tree: every node as it is met, links gone, with its place among its siblings."""

from __future__ import annotations

from attrs import define

from planner.analysis.reading import Spot, root_spot
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.files.formats.totals import Totals, added, nothing_paid
from planner.model.nodes import NOTHING, Branch, Formula, Link, Outcome


@define(eq=False)
class Row:
    """A node on one path. Rows are named by their index in reading order."""

    spot: Spot
    parent: int  # -1 at the root
    depth: int
    branch: Branch | None  # that leads here
    position: int  # among the parent's branches
    children: list[int]
    totals: Totals  # of each attribute, the outcome's own included

    @property
    def rolled(self) -> Rolled:
        return self.spot.rolled


def rows_of(rollback: Rollback) -> tuple[list[Row], int]:
    """The rows in reading order, and how many links were followed."""
    found: list[Row] = []
    links = 0
    start = Row(root_spot(rollback), -1, 0, None, 0, [], nothing_paid(rollback.document))
    waiting = [start]
    while waiting:
        here = waiting.pop()
        while isinstance(here.rolled.node, Link) and here.rolled.children:
            here.spot = here.spot.step(0)
            links += 1
        index = len(found)
        found.append(here)
        if here.parent >= 0:
            found[here.parent].children.append(index)
        node = here.rolled.node
        if isinstance(node, Outcome):
            here.totals = added(rollback, here.totals, node.payoffs)
        elif not isinstance(node, Link):
            for position in range(len(here.rolled.children) - 1, -1, -1):
                branch = node.branches[position]
                totals = added(rollback, here.totals, branch.payoffs)
                waiting.append(Row(here.spot.step(position), index, here.depth + 1, branch, position, [], totals))
    return found, links


def paid_here(row: Row, attribute: str) -> list[Formula]:
    """What the branch to a row and, at an end, the outcome itself pay in one attribute."""
    node = row.rolled.node
    on_branch = row.branch.payoffs if row.branch is not None else NOTHING
    at_end = node.payoffs if isinstance(node, Outcome) else NOTHING
    return [payoffs[attribute] for payoffs in (on_branch, at_end) if attribute in payoffs]
