"""A tree as flat arrays, for rolling all of it back at once: made of its nodes once, kept while its shape holds.

Rows are nodes, level by level from the root, so that the children of a node are neighbours. What stands on a branch
is kept in the row of the node that it leads to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from planner.analysis.amounts import Amounts
from planner.analysis.preferences import Pay, Preferences
from planner.model.formulas import FormulaError
from planner.model.nodes import NOTHING, REST, Branch, Chance, Decision, Formula, Node, Outcome

Rows = NDArray[np.intp]
Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

UNDEFINED = float("nan")


@frozen(eq=False)
class Figures:
    """Numbers as they are written, NaN where there is none, and the formulas that stand between them."""

    numbers: Numbers
    spots: Rows  # where formulas stand
    which: Rows  # the formula of each spot, among the texts
    texts: tuple[str, ...]

    def under(self, amounts: Amounts) -> Numbers:
        """What all of them come to; NaN where a formula has a problem."""
        if not self.texts:
            return self.numbers
        found = self.numbers.copy()
        found[self.spots] = np.array([worked_out(text, amounts) for text in self.texts])[self.which]
        return found

    def changed(self, written: Mapping[int, Formula | None]) -> Figures:
        """The same with other numbers or formulas in some spots."""
        if not written:
            return self
        numbers, others = self.numbers.copy(), _read(list(written.values()))
        where = np.fromiter(written, np.intp, len(written))
        numbers[where] = others.numbers
        stay = ~np.isin(self.spots, where)
        return Figures(
            numbers,
            np.concatenate((self.spots[stay], where[others.spots])),
            np.concatenate((self.which[stay], others.which + len(self.texts))),
            self.texts + others.texts,
        )


def worked_out(text: Formula, amounts: Amounts) -> float:
    """What a formula comes to; NaN where it has a problem."""
    try:
        return amounts(text)
    except FormulaError:
        return UNDEFINED


def _read(written: Sequence[Formula | None]) -> Figures:
    texts = {spot: formula for spot, formula in enumerate(written) if type(formula) is str}
    if texts:
        written = [None if type(formula) is str else formula for formula in written]
    ranks = {text: rank for rank, text in enumerate(dict.fromkeys(texts.values()))}
    spots = np.fromiter(texts, np.intp, len(texts))
    which = np.fromiter(map(ranks.__getitem__, texts.values()), np.intp, len(texts))
    return Figures(np.array(written, np.float64), spots, which, tuple(ranks))  # None becomes NaN


@frozen(eq=False)
class Payments:
    """What rows pay: an entry for each payoff, row by row, a row's own in the order in which they are written."""

    rows: Rows
    names: tuple[str, ...]  # the attributes, each once
    which: Rows  # the attribute of each entry, among the names
    amounts: Figures
    layers: tuple[Rows, ...]  # the entries that come first in their rows, those that come second, …

    def worth(self, size: int, start: Pay, preferences: Preferences, amounts: Amounts) -> Numbers:
        """(actors, rows) what each row pays on top of a start; not finite where that cannot be worked out."""
        found = np.repeat(np.array(start)[:, None], size, axis=1)
        unknown = (UNDEFINED,) * len(start)
        rates = np.array([preferences.rates.get(name, unknown) for name in self.names]).T
        figures = self.amounts.under(amounts)
        for entries in self.layers:
            found[:, self.rows[entries]] += rates[:, self.which[entries]] * figures[entries]
        return found

    def changed(self, payoffs: Mapping[int, Mapping[str, Formula]]) -> Payments | None:
        """The same with other amounts in some rows; None where one pays in other attributes than before."""
        written: dict[int, Formula | None] = {}
        for row, after in payoffs.items():
            first, last = np.searchsorted(self.rows, (row, row + 1))
            if [self.names[which] for which in self.which[first:last]] != list(after):
                return None
            written.update(zip(range(first, last), after.values(), strict=True))
        return evolve(self, amounts=self.amounts.changed(written)) if written else self


def _payments(payoffs: Iterable[Mapping[str, Formula]]) -> Payments:
    """payoffs: what each row pays."""
    rows: list[int] = []
    names: list[str] = []
    amounts: list[Formula] = []
    for row, pays in enumerate(payoffs):
        if pays:
            for name, amount in pays.items():
                rows.append(row)
                names.append(name)
                amounts.append(amount)
    ranks = {name: rank for rank, name in enumerate(dict.fromkeys(names))}
    where = np.array(rows, np.intp)
    order = np.arange(len(rows)) - np.searchsorted(where, where)
    return Payments(
        rows=where,
        names=tuple(ranks),
        which=np.fromiter(map(ranks.__getitem__, names), np.intp, len(names)),
        amounts=_read(amounts),
        layers=tuple(np.flatnonzero(order == layer) for layer in range(order.max(initial=-1) + 1)),
    )


class Sort(NamedTuple):
    """What forks have in common that are weighed together."""

    height: int
    kind: type[Node]
    leaning: bool  # a decision by quantal response
    actor: str  # a decision's
    fan: int  # branches


class Group(NamedTuple):
    """Forks of one sort."""

    sort: Sort
    rows: Rows
    first: Rows  # the row of each one's first child; the others follow it

    def below(self) -> list[Rows]:
        """(branches,) the rows of the first children, of the second, …"""
        return [self.first + position for position in range(self.sort.fan)]


@frozen(eq=False, kw_only=True)
class Plan:
    """A tree without links and events as arrays."""

    nodes: Sequence[Node]
    first: Rows  # of each fork's children
    pays: Payments  # of the branches
    ends: Payments  # of the outcomes
    probabilities: Figures  # of the branches
    rest: Flags  # branches that take what is left
    rationality: Numbers  # of decisions; NaN where the best is taken
    groups: tuple[Group, ...]  # from the ends up
    outcomes: Rows
    barren: Rows  # forks without branches

    @property
    def steps(self) -> int:
        """How many times arrays are gone over to roll it back."""
        return sum(group.sort.fan for group in self.groups)

    def uncertain_branches(self) -> Iterator[tuple[int, Branch]]:
        """The branches of chance nodes, and where they stand."""
        for group in self.groups:
            if group.sort.kind is Chance:
                for row, first in zip(group.rows.tolist(), group.first.tolist(), strict=True):
                    yield from enumerate(self.nodes[int(row)].branches, first)

    def carried_on(self, root: Node) -> Plan | None:
        """The plan of a tree that came from this one's by edits; None where its shape has changed."""
        return self if self.nodes[0] is root else _carried_on(self, root)


def make_plan(root: Node) -> Plan:
    """The plan of a tree without links and events."""
    levels: list[list[Node]] = [[root]]
    leaving: list[list[Branch]] = []
    while levels[-1]:
        leaving.append([branch for node in levels[-1] for branch in node.branches])
        levels.append([branch.node for branch in leaving[-1]])
    nodes = list(chain.from_iterable(levels))
    branches = list(chain.from_iterable(leaving))
    written = [None, *[branch.probability for branch in branches]]
    counts = np.fromiter([len(node.branches) for node in nodes], np.intp, len(nodes))
    first = np.cumsum(counts) - counts + 1
    outcomes = np.fromiter([type(node) is Outcome for node in nodes], np.bool_, len(nodes))
    groups = _groups(nodes, first)
    rationality = np.full(len(nodes), np.nan)
    for group in groups:
        if group.sort.leaning:
            rationality[group.rows] = [getattr(nodes[int(row)], "rationality", None) for row in group.rows]
    return Plan(
        nodes=nodes,
        first=first,
        pays=_payments(chain((NOTHING,), [branch.payoffs for branch in branches])),
        ends=_payments([node.payoffs if type(node) is Outcome else NOTHING for node in nodes]),
        probabilities=_read([None if formula == REST else formula for formula in written]),
        rest=np.fromiter([formula == REST for formula in written], np.bool_, len(nodes)),
        rationality=rationality,
        groups=groups,
        outcomes=np.flatnonzero(outcomes),
        barren=np.flatnonzero(~outcomes & (counts == 0)),
    )


def _groups(nodes: Sequence[Node], first: Rows) -> tuple[Group, ...]:
    found: dict[tuple[int, type[Node], bool, str, int], list[int]] = {}
    for row, node in enumerate(nodes):
        if node.branches:
            found.setdefault(_sort(node), []).append(row)
    groups = [(sort, np.array(rows)) for sort, rows in sorted(found.items(), key=lambda item: item[0][0])]
    return tuple(Group(Sort(*sort), rows, first[rows]) for sort, rows in groups)


def _sort(node: Node) -> tuple[int, type[Node], bool, str, int]:
    """What a Sort is made of: one for every fork would take longer than all else about them."""
    if type(node) is Decision:
        return node.height, Decision, node.rationality is not None, node.actor, len(node.branches)
    return node.height, type(node), False, "", len(node.branches)


def _carried_on(plan: Plan, root: Node) -> Plan | None:
    """Goes down where nodes are others than before, and takes over what stands there now."""
    nodes = list(plan.nodes)
    pays: dict[int, Mapping[str, Formula]] = {}
    ends: dict[int, Mapping[str, Formula]] = {}
    written: dict[int, Formula | None] = {}
    rationality = plan.rationality.copy()
    stack: list[tuple[int, Node]] = [(0, root)]
    while stack:
        row, node = stack.pop()
        was = nodes[row]
        if _sort(was) != _sort(node):
            return None
        nodes[row] = node
        if isinstance(node, Outcome):
            ends[row] = node.payoffs
        elif isinstance(node, Decision):
            rationality[row] = UNDEFINED if node.rationality is None else node.rationality
        for below, (old, new) in enumerate(zip(was.branches, node.branches, strict=True), int(plan.first[row])):
            if old is not new:
                pays[below] = new.payoffs
                written[below] = new.probability
                if old.node is not new.node:
                    stack.append((below, new.node))
    paying, ending = plan.pays.changed(pays), plan.ends.changed(ends)
    if paying is None or ending is None:
        return None
    rest = plan.rest.copy()
    for row, formula in written.items():
        rest[row] = formula == REST
    probabilities = plan.probabilities.changed({row: None if p == REST else p for row, p in written.items()})
    return evolve(
        plan,
        nodes=nodes,
        pays=paying,
        ends=ending,
        probabilities=probabilities,
        rest=rest,
        rationality=rationality,
    )
