"""The decisions that the recommended play may come to, each as it is met."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from planner.analysis.reading import Figures, Spot, figures_of, owner_of, root_spot
from planner.analysis.rollback import Rollback
from planner.model.nodes import Decision, Link
from planner.model.places import labels, names

_Way = tuple[str, ...]


@frozen(eq=False)
class Move:
    """A decision on the play.

    after: the branches on the way that happened and need not have. labels: of its own branches. said_after, names: the
    same as sentences call them. owner: an actor's index. worth: per branch, its total to the owner, by the rule where
    that guides the owner. mine: whether the seeing actor decides.
    """

    node: Decision
    figures: Figures
    after: _Way
    said_after: _Way
    labels: list[str]
    names: list[str]
    owner: int
    worth: tuple[float, ...]
    mine: bool


def moves(rollback: Rollback, nodes: int | None = None) -> Iterator[Move]:
    """The decisions that the play may come to, in reading order, links followed.

    nodes: look at no more than so many nodes of the play. The root must be defined.
    """
    stack: list[tuple[Spot, _Way, _Way]] = [(root_spot(rollback), (), ())]
    met = 0
    while stack and (nodes is None or met < nodes):
        spot, after, said_after = stack.pop()
        met += 1
        rolled = spot.rolled
        node = rolled.node
        if isinstance(node, Link):
            stack.append((spot.step(0), after, said_after))
            continue
        named, called = labels(node), names(node)
        if isinstance(node, Decision):
            yield _move(rollback, spot, node, after, said_after)
        for position in range(len(named) - 1, -1, -1):
            share = rolled.shares[position]
            if share == 1:
                stack.append((spot.step(position), after, said_after))
            elif share:
                stack.append((spot.step(position), (*after, named[position]), (*said_after, called[position])))


def once_each(met: Iterator[Move]) -> Iterator[Move]:
    """A decision that links lead to is told once, unless it is met with another choice."""
    told: set[tuple[str, tuple[int, ...]]] = set()
    for move in met:
        key = (move.node.id, move.figures.choice)
        if key not in told:
            told.add(key)
            yield move


def _move(rollback: Rollback, spot: Spot, node: Decision, after: _Way, said_after: _Way) -> Move:
    owner = rollback.environment.preferences.owners[owner_of(rollback.document, node)]
    mine = owner == rollback.seen
    by_rule = mine and rollback.settings.rule != "expected-utility" and node.rationality is None
    worth: list[float] = []
    for position in range(len(node.branches)):
        below = spot.step(position)
        ahead = below.rolled.ruled if by_rule else None
        if ahead is None and below.rolled.values is not None:
            ahead = below.rolled.values[owner]
        worth.append(below.paid[owner] + (ahead or 0.0))
    figures = figures_of(rollback, spot)
    return Move(node, figures, after, said_after, labels(node), names(node), owner, tuple(worth), mine)
