"""The same tree for programs that know less: an attribute a party, no links, no events, no odds that follow values.

What it comes to is the same at every node; what it cannot say is listed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from attrs import evolve, frozen

from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.files.left_out import counted, evidence_left_out, left_out_beside
from planner.model.composed import plus, times
from planner.model.document import Actor, Attribute, Document, Variable
from planner.model.formulas import LONGEST, FormulaError
from planner.model.nodes import NOTHING, Branch, Chance, Decision, Formula, Link, Node, Outcome

Keep = Literal["one", "all", "criteria"]
"""Whose payoffs: the seeing actor's, each actor's, or the seeing actor's attributes as they stand, unweighed."""

_COUNTED = {
    "links": "links, each written out as what it stands for",
    "events": "meetings of an event that is known by then, whose probabilities there are numbers",
    "owned": "moves of other parties, each a chance node there whose branch that is taken has probability 1",
    "logit": "moves by odds that follow the values, each a chance node there with today's odds",
    "elicited": "owners of chance nodes",
    "long": "formulas grown too long, written as numbers",
}


@frozen(eq=False)
class Simplified:
    """A plain document, and what it does not say."""

    document: Document
    left_out: tuple[str, ...]


@frozen(eq=False)
class _Column:
    """One attribute of the plain document: what a unit of each old one is worth in it.

    actor: whose utility it is, by index; None for an attribute that stays as it is.
    """

    id: str
    name: str
    rates: Mapping[str, float]
    constant: float = 0.0
    actor: int | None = None


class _Met:
    """A node as it is met on one path, on its way to a simpler one."""

    __slots__ = ("branch", "branches", "parent", "rolled", "skipped")

    def __init__(self, rolled: Rolled, parent: _Met | None, branch: Branch | None) -> None:
        self.skipped = 0  # links
        while isinstance(rolled.node, Link) and rolled.children:
            rolled = rolled.children[0]
            self.skipped += 1
        self.rolled = rolled
        self.parent = parent
        self.branch = branch  # that leads here, simple already but for its node
        self.branches: list[Branch] = []  # below, the last first


def simplified(rollback: Rollback, keep: Keep = "one") -> Simplified:
    """The document in plain terms. Decisions of other parties become chance nodes unless all are kept.

    Formulas stay where they say the same; where something is laid over the base case, numbers stand.
    """
    maker = _Maker(rollback, keep)
    document = maker.document()
    return Simplified(document, tuple(maker.left_out()))


class _Maker:
    def __init__(self, rollback: Rollback, keep: Keep) -> None:
        self._rollback = rollback
        self._all = keep == "all"
        self._before = rollback.document
        self._preferences = rollback.environment.preferences
        self._plain = _is_base_case(rollback)
        actors = self._before.actors
        self._actors = list(actors) if self._all else [actors[rollback.seen]]
        self._columns = [*_criteria(self._before)] if keep == "criteria" else [*self._utilities()]
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()

    def document(self) -> Document:
        before = self._before
        weights = {column.id: 1.0 for column in self._columns}
        return Document(
            root=self._tree(),
            title=before.title,
            question=before.question,
            actors=tuple(
                Actor(
                    id=actor.id,
                    name=actor.name,
                    weights={self._columns[index].id: 1.0} if self._all else weights,
                )
                for index, actor in enumerate(self._actors)
            ),
            attributes=tuple(Attribute(id=column.id, name=column.name) for column in self._columns),
            variables=tuple(Variable(id=each.id, value=each.value) for each in before.variables) if self._plain else (),
        )

    def left_out(self) -> Iterator[str]:
        """What the plain document does not say; to be asked once it is made."""
        before, rule = self._before, self._rollback.settings.rule
        yield from (counted(self._counts[key], words) for key, words in _COUNTED.items() if self._counts[key])
        first, *others = before.attributes
        if self._columns[0].actor is not None and (others or first.worst is not None):
            yield "the attributes apart: payoffs are what they are worth together"
        if not self._all and len(before.actors) > 1:
            name = self._actors[0].name or self._actors[0].id
            yield f"the other parties' values: payoffs are what they are worth to {name}"
        for actor in self._actors:
            if actor.risk_tolerance is not None:
                yield f"the risk tolerance of {actor.name or actor.id}: values there are means, so they differ"
        if not self._plain:
            yield "the formulas: the numbers of this way of looking stand in their place"
        if rule != "expected-utility":
            yield f"the rule {rule}: values there are expected values, so they differ"
        yield from evidence_left_out(before.root)
        yield from left_out_beside(before, frozenset(("title", "question", "variables")))
        if any(each.low is not None or each.high is not None or each.distribution for each in before.variables):
            yield "the ranges and distributions of variables"

    def _utilities(self) -> Iterator[_Column]:
        preferences, only = self._preferences, len(self._before.attributes) == 1
        for index, actor in enumerate(self._before.actors):
            if actor in self._actors:
                first = self._before.attributes[0]
                alone = only and not self._all
                yield _Column(
                    id=first.id if alone else actor.id if self._all else "utility",
                    name=(first.name or first.id) if alone else f"Utility to {actor.name or actor.id}",
                    rates={key: pay[index] for key, pay in preferences.rates.items()},
                    constant=preferences.constants[index],
                    actor=index,
                )

    def _tree(self) -> Node:
        met: list[_Met] = []
        waiting = [_Met(self._rollback.root, None, None)]
        while waiting:
            here = waiting.pop()
            met.append(here)
            self._counts["links"] += here.skipped
            if isinstance(here.rolled.node, Decision | Chance):
                children = enumerate(here.rolled.children)
                below = [_Met(child, here, self._branch(here.rolled, position)) for position, child in children]
                waiting.extend(reversed(below))
        ids = [self._fresh(here.rolled.node.id) for here in met]
        root: Node = Outcome(id="")
        for here, name in zip(reversed(met), reversed(ids), strict=True):
            root = self._node(here, name)
            if here.parent is not None and here.branch is not None:
                here.parent.branches.append(evolve(here.branch, node=root))
            here.parent = None
        return root

    def _node(self, here: _Met, name: str) -> Node:
        node, branches = here.rolled.node, tuple(reversed(here.branches))
        fields: dict[str, Any] = {"id": name, "title": node.title}
        if isinstance(node, Decision) and self._decides(node):
            return Decision(branches=branches, actor=node.actor if self._all else "", **fields)
        if isinstance(node, Decision | Chance):
            self._counts["elicited"] += isinstance(node, Chance) and bool(node.actor)
            self._counts["logit"] += isinstance(node, Decision) and node.rationality is not None
            self._counts["owned"] += isinstance(node, Decision) and node.rationality is None
            return Chance(branches=branches, **fields)
        return Outcome(payoffs=self._end(here.rolled), **fields)

    def _decides(self, node: Decision) -> bool:
        """Whether it stays a decision."""
        ours = self._all or self._preferences.owners.get(node.actor, 0) == self._rollback.seen
        return ours and node.rationality is None

    def _branch(self, rolled: Rolled, position: int) -> Branch:
        before = rolled.node.branches[position]
        return Branch(
            label=before.label,
            node=Outcome(id=""),
            id=self._fresh(before.id),
            probability=self._probability(rolled, position, before),
            payoffs=self._pays(before.payoffs),
        )

    def _probability(self, rolled: Rolled, position: int, branch: Branch) -> Formula | None:
        node, share = rolled.node, rolled.shares[position]
        if isinstance(node, Decision):
            return None if self._decides(node) else share
        known = rolled.shares != rolled.written
        self._counts["events"] += known and position == 0
        return branch.probability if share is None or (self._plain and not known) else share

    def _end(self, rolled: Rolled) -> Mapping[str, Formula]:
        """What an outcome is worth, with what the value functions start from; where one is curved, as a number."""
        node = rolled.node
        pays = {**self._pays(node.payoffs)} if isinstance(node, Outcome) else {}
        for column in self._columns:
            if column.actor is not None and self._preferences.carried and rolled.values is not None:
                pays[column.id] = rolled.values[column.actor]
            elif column.constant:
                pays[column.id] = plus([pays.get(column.id, 0.0), column.constant])
        return pays

    def _pays(self, payoffs: Mapping[str, Formula]) -> Mapping[str, Formula]:
        if not payoffs:
            return NOTHING
        found = {column.id: self._sum(column, payoffs) for column in self._columns}
        return {name: amount for name, amount in found.items() if amount != 0} or NOTHING

    def _sum(self, column: _Column, payoffs: Mapping[str, Formula]) -> Formula:
        terms = [times(column.rates[name], each) for name, each in payoffs.items() if column.rates.get(name)]
        if not any(isinstance(term, str) for term in terms):
            return sum(float(term) for term in terms)
        text = plus(terms)
        if self._plain and len(str(text)) <= LONGEST:
            return text
        self._counts["long"] += self._plain
        amounts = self._rollback.environment.amounts
        try:
            rated = [(column.rates[name], each) for name, each in payoffs.items() if column.rates.get(name)]
            return sum(rate * amounts(each) for rate, each in rated)
        except FormulaError:
            return str(text)[:LONGEST]  # it has no value, and says so there too

    def _fresh(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}.{number}"
        self._taken.add(name)
        return name


def _is_base_case(rollback: Rollback) -> bool:
    return not (rollback.settings.overrides or rollback.environment.laid_over or rollback.settings.scenario)


def _criteria(document: Document) -> Iterator[_Column]:
    for attribute in document.attributes:
        yield _Column(id=attribute.id, name=attribute.name or attribute.id, rates={attribute.id: 1.0})
