"""Reading a rollback: what stands beside a node, in both conventions, and every node as a row in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from planner.analysis.preferences import Pay
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.utility import has_levels, is_curved
from planner.model.document import Document
from planner.model.nodes import Chance, Decision, Kind, Link, Node
from planner.model.places import Place, labels

Shown = tuple[float | None, ...]
"""One figure per actor; under a rule other than expected utility only the seeing actor has one."""


@frozen(eq=False, kw_only=True)
class Figures:
    """What stands beside a node as it is met on one path.

    values: totals at the end, what the path has paid included. from_here: what is still to come; None where
    somebody weighs an attribute that is curved. Both are None where a problem leaves them undefined.
    value: the seeing actor's total, by the rule. tie_range: the seeing actor's least and best total over the branches
    between which another owner is indifferent. reach: the probability of coming here under the recommended play;
    if_chosen: the same if every decision on the way goes this way. None where a problem leaves it undetermined.
    """

    values: Shown | None
    from_here: Shown | None
    value: float | None
    tie_range: tuple[float, float] | None
    reach: float | None
    if_chosen: float | None
    choice: tuple[int, ...]
    rolled: Rolled

    @property
    def recommended(self) -> bool:
        """Whether the recommended play may come here."""
        return self.reach is not None and self.reach > 0


@frozen(eq=False, kw_only=True)
class Row:
    """One node with its figures. Under an expanded link the id says the way ("L1/D6"), and there is no place."""

    id: str
    path: tuple[str, ...]
    place: Place | None
    kind: Kind
    title: str
    actor: str  # the owner's id; blank where there is none
    choice: tuple[str, ...]  # the labels of every tied best branch
    figures: Figures
    node: Node


@frozen(eq=False)
class Spot:
    """A node as it is met on one path, with what the way there has come to: paid in utility, per actor, and reach."""

    rolled: Rolled
    paid: Pay
    reach: float | None = 1.0
    if_chosen: float | None = 1.0

    def step(self, position: int) -> Spot:
        """One branch further."""
        rolled = self.rolled
        pay, share = rolled.pays[position], rolled.shares[position]
        paid = self.paid if pay is None else tuple(sofar + more for sofar, more in zip(self.paid, pay, strict=True))
        chosen = isinstance(rolled.node, Decision) and rolled.node.rationality is None
        return Spot(
            rolled.children[position],
            paid,
            _times(self.reach, share),
            self.if_chosen if chosen else _times(self.if_chosen, share),
        )


def root_spot(rollback: Rollback) -> Spot:
    """Where every walk down a rollback begins."""
    return Spot(rollback.root, rollback.environment.preferences.nothing)


def figures_at(rollback: Rollback, place: Place) -> Figures:
    """The figures of a place of the document. Raises IndexError where there is none."""
    spot = root_spot(rollback)
    for position in place:
        if isinstance(spot.rolled.node, Link):
            raise IndexError("a link has no branches")
        spot = spot.step(position)
    return figures_of(rollback, spot)


def rows(rollback: Rollback, expand_links: bool = False) -> Iterator[Row]:
    """Every node in reading order. A link is one row; expanded, its target's rows follow it, the path going on."""
    stack: list[tuple[str, tuple[str, ...], Place | None, Spot]] = [("", (), (), root_spot(rollback))]
    while stack:
        prefix, path, place, spot = stack.pop()
        node = spot.rolled.node
        named = labels(node)
        yield _row(rollback, prefix, path, place, spot, named)
        if isinstance(node, Link):
            if expand_links and spot.rolled.children:
                stack.append((f"{prefix}{node.id}/", path, None, spot.step(0)))
            continue
        for position in range(len(named) - 1, -1, -1):
            there = None if place is None else (*place, position)
            stack.append((prefix, (*path, named[position]), there, spot.step(position)))


def can_show_from_here(document: Document) -> bool:
    """Whether values from here on exist: every attribute that somebody weighs is linear or without levels."""
    return not any(
        is_curved(attribute)
        and has_levels(attribute)
        and any(actor.weights.get(attribute.id) for actor in document.actors)
        for attribute in document.attributes
    )


def owner_of(document: Document, node: Node) -> str:
    """The id of the actor who moves at a node: a decision without one is the first actor's; blank for nobody."""
    if isinstance(node, Decision):
        return node.actor or document.actors[0].id
    return node.actor if isinstance(node, Chance) else ""


def _row(
    rollback: Rollback, prefix: str, path: tuple[str, ...], place: Place | None, spot: Spot, named: list[str]
) -> Row:
    node = spot.rolled.node
    return Row(
        id=prefix + node.id,
        path=path,
        place=place,
        kind=node.kind,
        title=node.title,
        actor=owner_of(rollback.document, node),
        choice=tuple(named[position] for position in spot.rolled.choice),
        figures=figures_of(rollback, spot),
        node=node,
    )


def figures_of(rollback: Rollback, spot: Spot) -> Figures:
    """The figures of a node as it is met on one path."""
    preferences = rollback.environment.preferences
    rolled, paid, seen = spot.rolled, spot.paid, preferences.seen
    ahead: Shown | None = rolled.values
    if ahead is not None and preferences.rule != "expected-utility":
        ahead = tuple(rolled.ruled if actor == seen else None for actor in range(len(ahead)))
    totals = None
    if ahead is not None:
        totals = tuple(None if more is None else sofar + more for sofar, more in zip(paid, ahead, strict=True))
    tied = rolled.tie_range
    return Figures(
        values=totals,
        from_here=None if preferences.carried else ahead,
        value=None if totals is None else totals[seen],
        tie_range=None if tied is None else (paid[seen] + tied[0], paid[seen] + tied[1]),
        reach=spot.reach,
        if_chosen=spot.if_chosen,
        choice=rolled.choice,
        rolled=rolled,
    )


def _times(reach: float | None, share: float | None) -> float | None:
    """A product of probabilities; one that is 0 settles it even where another is not known."""
    if reach == 0 or share == 0:
        return 0.0
    return None if reach is None or share is None else reach * share
