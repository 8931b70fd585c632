"""What may be learned of an uncertainty, and how likely things then are.

An uncertainty is a set of atoms of which one is so: the branches of a chance node, the labels of a state, or, for the
common cause of an event, the cells of [0, 1) that its nodes' cumulated probabilities cut out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.events import NO_WIDTH, WHOLE, cumulation
from planner.analysis.occurrences import Occurrences
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.states import State, as_state
from planner.model.nodes import Chance
from planner.model.places import labels, nodes
from planner.model.problems import DocumentError
from planner.model.sentences import said

Learned = Literal["branch", "state", "common cause"]

Odds = NDArray[np.float64]
"""(atoms,) probabilities."""


@frozen(eq=False, kw_only=True)
class Uncertainty:
    """What may be learned under one name.

    nodes: ids of the chance nodes. learned: what the knowledge is of; a common cause is the hidden draw behind them.
    atoms: what each is called: a branch or label, with a range where the cells of a common cause split one.
    prior: (atoms,) before anything has happened. met: every occurrence of its nodes. places: those whose chances the
    knowledge changes: the same and, for a state, chance nodes above whose results tell something of it.
    arriving: (atoms,) how likely each is on arriving at an occurrence at or above one of its own.
    masses: (branches, atoms) the probability, arriving at one of the places, of going a way and the atom being so.
    """

    name: str
    nodes: tuple[str, ...]
    learned: Learned
    atoms: tuple[str, ...]
    prior: Odds
    met: tuple[Rolled, ...]
    places: tuple[Rolled, ...]
    arriving: Callable[[Rolled], Odds]
    masses: Callable[[Rolled], Odds]

    def told(self, likelihoods: Odds) -> Iterator[tuple[int, Odds]]:
        """The chances at every place, (branches, results), once something is known that has these likelihoods.

        likelihoods: (atoms, results) the probability of each result given the atom; the identity for full knowledge.
        Where a result cannot be on arriving at a place, the chances there stay as they are.
        """
        for rolled in self.places:
            joint = self.masses(rolled) @ likelihoods
            total = joint.sum(axis=0)
            today = np.array([share or 0.0 for share in rolled.shares])
            yield id(rolled), np.where(total > 0, joint / np.where(total > 0, total, 1.0), today[:, None])


def uncertainty(rollback: Rollback, occurrences: Occurrences, name: str) -> Uncertainty:
    """The uncertainty of a name: an event if one is called so, else the chance node with this id, or its event.

    Raises DocumentError where there is none.
    """
    if name in occurrences.by_event:
        return _event(rollback, occurrences, name)
    met = occurrences.by_node.get(name)
    if met is None:
        raise DocumentError(said("there is no event and no chance node '{name}'", name=name))
    node = met[0].node
    if not isinstance(node, Chance):
        raise DocumentError(
            said(
                "'{name}' is {article}: only a chance node or an event can become known",
                name=name,
                article=_article(node.kind),
            )
        )
    return _event(rollback, occurrences, node.event) if node.event else _single(name, met)


def uncertainties(rollback: Rollback) -> list[str]:
    """The names of all that may become known, in reading order: events, and chance nodes without one by their ids."""
    chances = (node for node in nodes(rollback.document.root) if isinstance(node, Chance))
    return list(dict.fromkeys(node.event or node.id for node in chances))


def _article(kind: str) -> str:
    return f"an {kind}" if kind == "outcome" else f"a {kind}"


def _single(name: str, met: list[Rolled]) -> Uncertainty:
    prior = np.array([share or 0.0 for share in met[0].shares])
    return Uncertainty(
        name=name,
        nodes=(name,),
        learned="branch",
        atoms=tuple(labels(met[0].node)),
        prior=prior,
        met=tuple(met),
        places=tuple(met),
        arriving=lambda _: prior,
        masses=lambda _: np.diag(prior),
    )


def _event(rollback: Rollback, occurrences: Occurrences, event: str) -> Uncertainty:
    met = occurrences.by_event[event]
    named = tuple(sorted({rolled.node.id for rolled in met}, key=occurrences.read.__getitem__))
    state = as_state(event, rollback.environment.orders.get(event), occurrences)
    if state is not None:
        return _state(event, named, met, state, occurrences)
    cells = _Cells(rollback, event, met)
    home = next(rolled for rolled in met if rolled.node.id == named[0])
    return Uncertainty(
        name=event,
        nodes=named,
        learned="common cause" if len(named) > 1 else "branch",
        atoms=cells.names(home),
        prior=cells.arriving(occurrences.root),
        met=tuple(met),
        places=tuple(met),
        arriving=cells.arriving,
        masses=cells.masses,
    )


def _state(
    event: str, named: tuple[str, ...], met: list[Rolled], state: State, occurrences: Occurrences
) -> Uncertainty:
    arriving = state.arriving
    prior = arriving[id(occurrences.root)]

    def masses(rolled: Rolled) -> Odds:
        node = rolled.node
        if isinstance(node, Chance) and node.event == event:
            order = [state.labels.index(label) for label in labels(node)]
            return np.eye(len(order))[order] * arriving[id(rolled)]
        nowhere = np.zeros(len(state.labels))
        ways = zip(rolled.shares, rolled.children, strict=True)
        return np.array([(share or 0.0) * arriving.get(id(child), nowhere) for share, child in ways])

    return Uncertainty(
        name=event,
        nodes=named,
        learned="state",
        atoms=state.labels,
        prior=prior,
        met=tuple(met),
        places=tuple(rolled for rolled in occurrences.at_or_above(met) if _tells(rolled, event, arriving)),
        arriving=lambda rolled: arriving.get(id(rolled), prior),  # it may be met by ways only that cannot happen
        masses=masses,
    )


def _tells(rolled: Rolled, event: str, arriving: Mapping[int, Odds]) -> bool:
    """Whether a node is one of the state's own, or a chance node above whose result tells something of it."""
    node = rolled.node
    if not isinstance(node, Chance) or id(rolled) not in arriving:
        return False
    if node.event == event:
        return True
    ways = zip(rolled.children, rolled.shares, strict=True)
    below = [arriving[id(child)] for child, share in ways if share and id(child) in arriving]
    return any(np.abs(odds - below[0]).max() > NO_WIDTH for odds in below)


class _Cells:
    """The cells that the nodes of an event cut [0, 1) into, and into which branch of a node each falls."""

    def __init__(self, rollback: Rollback, event: str, met: list[Rolled]) -> None:
        self._event = event
        self._orders = rollback.environment.orders
        self._edges: dict[str, tuple[list[int], Odds]] = {}
        for rolled in met:
            if rolled.node.id not in self._edges:
                self._edges[rolled.node.id] = self._upper_edges(rolled)
        ends = np.unique(np.concatenate([edges for _, edges in self._edges.values()]))
        self._ends = np.append(ends[:-1][np.diff(ends) > NO_WIDTH], 1.0)
        self._starts = np.append(0.0, self._ends[:-1])

    def _upper_edges(self, rolled: Rolled) -> tuple[list[int], Odds]:
        """The branches that can happen as they are cumulated, and up to where in [0, 1) each reaches."""
        node = rolled.node
        assert isinstance(node, Chance), "only chance nodes have events"
        written = [share or 0.0 for share in rolled.written]
        positive = [position for position in cumulation(node, self._orders) if written[position] > NO_WIDTH]
        edges = np.cumsum([written[position] for position in positive])
        edges[-1] = 1.0
        return positive, edges

    def names(self, home: Rolled) -> tuple[str, ...]:
        """What the cells are called: by the home node's branches, with their range where they split one."""
        named = labels(home.node)
        branches: list[int] = self._branches(home).tolist()
        told = [named[position] for position in branches]
        return tuple(
            label if told.count(label) == 1 else f"{label}, {low:.3g} to {high:.3g}"
            for label, low, high in zip(told, self._starts, self._ends, strict=True)
        )

    def arriving(self, rolled: Rolled) -> Odds:
        """(cells,) what the path has left open."""
        low, high = dict(rolled.context.spans).get(self._event, WHOLE)
        widths = np.clip(np.minimum(self._ends, high) - np.maximum(self._starts, low), 0.0, None)
        return widths / widths.sum()

    def masses(self, rolled: Rolled) -> Odds:
        ways = np.arange(len(rolled.children))[:, None] == self._branches(rolled)
        return ways * self.arriving(rolled)

    def _branches(self, rolled: Rolled) -> NDArray[np.int64]:
        """(cells,) the branch of a node that each cell falls into."""
        positive, edges = self._edges[rolled.node.id]
        return np.array(positive)[np.searchsorted(edges, (self._starts + self._ends) / 2)]
