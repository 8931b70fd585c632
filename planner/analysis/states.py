"""Whether an event is a state: something that is so or not, whatever is chosen, and that tests above it may tell of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.occurrences import Occurrences
from planner.analysis.probabilities import SLACK
from planner.analysis.rolled import Rolled
from planner.model.nodes import Chance, Decision, Link
from planner.model.places import labels

Odds = NDArray[np.float64]
"""(labels,) how likely each is, in the order of the event's home node."""


@frozen(eq=False)
class State:
    """How likely each label of a state is on arriving at any node at or above it, by the identity of a Rolled."""

    labels: tuple[str, ...]
    arriving: Mapping[int, Odds]


def as_state(event: str, order: Sequence[str] | None, occurrences: Occurrences) -> State | None:
    """An event as a state; None where it is no more than a common cause of what happens at its nodes.

    order: the labels that all its nodes have, in the home node's order; None where they differ.

    It is a state if it is equally likely whatever is chosen, and met whatever happens above it. Branches of decisions
    that do not meet it are skipped, and so are branches that cannot happen. Below its first meeting it is settled: it
    need not be met again, but where it is, it must come out as it did.
    """
    if order is None:
        return None
    places = occurrences.by_event[event]
    arriving: dict[int, Odds] = {}
    settled: dict[int, Odds] = {}  # where it is met by some ways only: what all these meetings agree on
    unlike: set[int] = set()
    for rolled in occurrences.at_or_above(places):
        node = rolled.node
        ways = _ways(rolled)
        if isinstance(node, Chance) and node.event == event:
            by_label = dict(zip(labels(node), rolled.shares, strict=True))
            arriving[id(rolled)] = np.array([by_label[label] or 0.0 for label in order])
            if not _comes_out_again(rolled, order, arriving, settled):
                unlike.add(id(rolled))
            continue
        met = [(share, arriving[id(child)]) for share, child in ways if id(child) in arriving]
        if any(id(child) in unlike for _, child in ways) or not _alike(rolled, ways, met):
            unlike.add(id(rolled))
            later = (arriving.get(id(child), settled.get(id(child))) for _, child in ways)
            settled[id(rolled)] = np.min([odds for odds in later if odds is not None], axis=0)
        elif met:
            arriving[id(rolled)] = _mixed(rolled, met)
    root = id(occurrences.root)
    return State(tuple(order), settled | arriving) if root in arriving and root not in unlike else None


def _comes_out_again(
    rolled: Rolled, order: Sequence[str], arriving: Mapping[int, Odds], settled: Mapping[int, Odds]
) -> bool:
    """Whether later meetings below a meeting all come out as it does."""
    for label, share, child in zip(labels(rolled.node), rolled.shares, rolled.children, strict=True):
        again = arriving.get(id(child), settled.get(id(child)))
        if share and again is not None and again[order.index(label)] < 1 - SLACK:
            return False
    return True


def _ways(rolled: Rolled) -> list[tuple[float, Rolled]]:
    """The branches that may be taken or happen."""
    every = isinstance(rolled.node, Decision | Link)
    ways = zip(rolled.shares, rolled.children, strict=True)
    return [(share or 0.0, child) for share, child in ways if every or share]


def _alike(rolled: Rolled, ways: Sequence[tuple[float, Rolled]], met: Sequence[tuple[float, Odds]]) -> bool:
    if isinstance(rolled.node, Decision):
        return all(np.abs(odds - met[0][1]).max() <= SLACK for _, odds in met)
    return not met or len(met) == len(ways)


def _mixed(rolled: Rolled, met: Sequence[tuple[float, Odds]]) -> Odds:
    if not isinstance(rolled.node, Chance):
        return met[0][1]
    return np.sum([share * odds for share, odds in met], axis=0)
