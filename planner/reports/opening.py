"""Which part of a tree the first page shows: what is to be decided on the recommended play before all else."""

from __future__ import annotations

from collections.abc import Callable

from planner.analysis.reading import Row, rows
from planner.analysis.rollback import Rollback
from planner.model.places import Place

_GIVEN_UP = 24
"""Nodes in a row that found no room, after which no more are tried."""


Fits = Callable[[frozenset[str], bool], bool]
"""Whether the tree fits with these ids collapsed; and in comfortable type, if that is asked."""


def beyond(rollback: Rollback, fits: Fits, above_all: str) -> frozenset[str] | None:
    """The nodes below which nothing is to be shown, so that the most telling rest fits.

    above_all: the id of a node that comes first; blank for none. For the decisions of the play type may be as small
    as can be read; for what is beside them not. None where not even the root's own branches fit.
    """
    forks = {row.place: row for row in rows(rollback) if row.node.branches and row.place is not None}
    ids = {place: row.node.id for place, row in forks.items()}

    def closed(open_ones: set[Place]) -> frozenset[str]:
        return frozenset(ids[place] for place in ids if place not in open_ones)

    opened: set[Place] = {()}
    if not fits(closed(opened), False):
        return None
    ranks = {place: _rank(row, above_all) for place, row in forks.items()}
    missed = 0
    for place in sorted(forks, key=lambda each: ranks[each]):
        wanted = opened | {place[:level] for level in range(len(place) + 1)}
        if wanted == opened:
            continue
        if fits(closed(wanted), ranks[place][0] > DECISIONS):
            opened, missed = wanted, 0
        elif (missed := missed + 1) > _GIVEN_UP:
            break
    return closed(opened)


DECISIONS = 1
"""The rank of the decisions of the play."""


def _rank(row: Row, above_all: str) -> tuple[int, float, int]:
    """Decisions of the play come first, then the rest of it, then what is refused; of each the likeliest."""
    reach = row.figures.reach or 0.0
    matters = 0 if row.node.id == above_all else DECISIONS if reach and row.kind == "decision" else 2 if reach else 3
    return matters, -reach, len(row.path)
