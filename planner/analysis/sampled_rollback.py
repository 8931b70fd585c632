"""One run of a batch: what its nodes pay, how likely their branches are, and what they come to, sample by sample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from planner.analysis import sampled_steps as steps
from planner.analysis.events import cumulation
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.sampled_amounts import SampledAmounts
from planner.analysis.sampled_steps import Choices, Spans
from planner.analysis.samples import Amount, Samples
from planner.analysis.touched import Touched
from planner.analysis.utility import line
from planner.model.nodes import REST, Branch, Chance, Decision, Link, Outcome

UNDEFINED = float("nan")

Pays = tuple[Amount, ...]
"""Utility, one figure or column per actor."""


class Worth(NamedTuple):
    """What a node comes to from here on; NaN is undefined, or not wanted."""

    values: Pays
    ruled: Amount | None = None  # the seeing actor's by a rule other than expected utility
    choice: Choices | None = None  # at a best decision


class Met(Protocol):
    """A node of a batch."""

    rolled: Rolled
    events: frozenset[str]
    carried: bool

    @property
    def children(self) -> Sequence[Met | None]: ...


class SampledRollback:
    """The figures of one run, and what is known on the way down of nodes whose figures depend on the path."""

    def __init__(
        self, rollback: Rollback, samples: Samples, touched: Touched, wanted: Sequence[bool], *, held: bool
    ) -> None:
        """wanted: (actors,) whose values are worked out; NaN stands for the others'."""
        self._wanted = wanted
        self._document = rollback.document
        self._environment = rollback.environment
        self._preferences = rollback.environment.preferences
        self._samples = samples
        self._touched = touched
        self._held = held
        self._amounts = SampledAmounts(rollback.document, rollback.environment, samples)
        actors = self._document.actors
        self._tolerances = [samples.tolerances.get(actor.id, actor.risk_tolerance) for actor in actors]
        self._rates: Mapping[str, Pays] = self._preferences.rates
        self._constants: Pays = self._preferences.constants
        self._curved_weights = [self._weights(attribute.id) for attribute in touched.curved]
        if samples.weights:
            self._weigh_anew()
        self._spans: dict[Met, Mapping[str, Spans]] = {}
        self._totals: dict[Met, Pays] = {}
        self._shares: dict[Met, Sequence[Amount]] = {}

    def _weights(self, attribute_id: str) -> Pays:
        return tuple(
            self._samples.weights.get((actor.id, attribute_id), actor.weights.get(attribute_id, 0.0))
            for actor in self._document.actors
        )

    def _weigh_anew(self) -> None:
        """Rates and constants where weights vary."""
        curved = {attribute.id for attribute in self._touched.curved}
        rates = dict(self._rates)
        constants: list[Amount] = [0.0] * len(self._document.actors)
        for attribute in self._document.attributes:
            if attribute.id in curved:
                continue
            slope, constant = line(attribute)
            weights = self._weights(attribute.id)
            rates[attribute.id] = tuple(weight * slope for weight in weights)
            constants = [sofar + weight * constant for sofar, weight in zip(constants, weights, strict=True)]
        self._rates, self._constants = rates, tuple(constants)

    def go_down(self, batch: Sequence[Met]) -> None:
        """Works out what is known on the way to the nodes whose figures depend on it. batch: from the ends up."""
        for step in reversed(batch):
            if step.carried and step not in self._totals:
                self._totals[step] = (0.0,) * len(self._touched.curved)  # the root
            landed: Sequence[Spans] | None = None
            node = step.rolled.node
            if isinstance(node, Chance) and any(child is not None and child.events for child in step.children):
                self._shares[step], landed = self._land(step, node)
            for position, child in enumerate(step.children):
                if child is not None and child.events:
                    self._spans[child] = self._spans_below(step, position, child, landed)
                if child is not None and child.carried:
                    self._totals[child] = self._totals_below(step, position)

    def _spans_below(self, step: Met, position: int, child: Met, landed: Sequence[Spans] | None) -> Mapping[str, Spans]:
        known = dict(self._known(step))
        node = step.rolled.node
        if landed is not None and isinstance(node, Chance):
            known[node.event] = landed[position]
        return {event: known.get(event, (0.0, 1.0)) for event in child.events}

    def _totals_below(self, step: Met, position: int) -> Pays:
        totals: Sequence[Amount] = self._totals.get(step, step.rolled.context.totals)
        node = step.rolled.node
        if isinstance(node, Link):
            return tuple(totals)
        branch = node.branches[position]
        return tuple(
            total + self._amount(branch, attribute.id)
            for total, attribute in zip(totals, self._touched.curved, strict=True)
        )

    def _known(self, step: Met) -> Mapping[str, Spans]:
        """What is still possible here of the events met above."""
        return {**dict(step.rolled.context.spans), **self._spans.get(step, {})}

    def _land(self, step: Met, node: Chance) -> tuple[Sequence[Amount], Sequence[Spans] | None]:
        """The probabilities here, and where the node has an event the span that each branch leaves open."""
        written = self._written(step.rolled, node)
        if not node.event:
            return written, None
        return steps.settle(
            written, cumulation(node, self._environment.orders), self._known(step).get(node.event, (0.0, 1.0))
        )

    def _written(self, rolled: Rolled, node: Chance) -> Sequence[Amount]:
        if not self._touched.shares_vary(node):
            if any(share is None for share in rolled.shares):
                return [UNDEFINED] * len(rolled.shares)
            return [UNDEFINED if p is None else p for p in rolled.written]
        given = self._samples.probabilities.get(node.id)
        if given is not None:
            return steps.shared_out(given)
        laid_over = self._environment.laid_over
        formulas = [laid_over.get(branch.id, branch.probability) for branch in node.branches]
        return steps.shared_out(
            [None if each == REST else UNDEFINED if each is None else self._amounts(each) for each in formulas]
        )

    def _amount(self, payer: Branch | Outcome, attribute_id: str) -> Amount:
        given = self._samples.payoffs.get((payer.id, attribute_id))
        return given if given is not None else self._amounts(payer.payoffs.get(attribute_id, 0.0))

    def _pays(self, payer: Branch | Outcome, start: Pays) -> Pays:
        """What a branch or an outcome pays on top of a start, curved attributes apart."""
        worth = start
        for attribute_id in payer.payoffs:
            rate = self._rates.get(attribute_id)
            if rate is None:
                return (UNDEFINED,) * len(start)
            amount = self._amount(payer, attribute_id)
            worth = tuple(
                steps.plus(sofar, unit, amount) if wanted else UNDEFINED
                for sofar, unit, wanted in zip(worth, rate, self._wanted, strict=True)
            )
        return worth

    def weigh(self, step: Met, below: Sequence[Worth | None]) -> Worth:
        """What a node comes to. below: its children's worth; None for one that does not vary."""
        rolled = step.rolled
        node = rolled.node
        if isinstance(node, Outcome):
            return self.at_outcome(step, node)
        worths = [
            self._constant(child) if worth is None else worth
            for worth, child in zip(below, rolled.children, strict=True)
        ]
        if isinstance(node, Link) or not worths:
            return worths[0]._replace(choice=None) if worths else self._constant(rolled)
        pays = [self.pays_here(rolled, position) for position in range(len(worths))]
        nothing = self._preferences.nothing
        columns = [
            [
                worth.values[actor] if pay is nothing else pay[actor] + worth.values[actor]
                for pay, worth in zip(pays, worths, strict=True)
            ]
            if wanted
            else []
            for actor, wanted in enumerate(self._wanted)
        ]
        shown: list[Amount] | None = None
        if self._preferences.rule != "expected-utility":
            seen = self._preferences.seen
            shown = [
                pay[seen] + (UNDEFINED if w.ruled is None else w.ruled) for pay, w in zip(pays, worths, strict=True)
            ]
        if isinstance(node, Chance):
            return self._at_chance(columns, shown, self.shares_here(step, node))
        return self._at_decision(rolled, node, columns, shown)

    def _constant(self, rolled: Rolled) -> Worth:
        values = rolled.values
        return Worth((UNDEFINED,) * len(self._document.actors) if values is None else values, rolled.ruled)

    def pays_here(self, rolled: Rolled, position: int) -> Pays:
        """What a branch pays, in utility, curved attributes apart."""
        branch = rolled.node.branches[position]
        if not branch.payoffs:
            return self._preferences.nothing
        if self._samples.weights or self._touched.pays_vary(branch):
            return self._pays(branch, self._preferences.nothing)
        pay = rolled.pays[position]
        return (UNDEFINED,) * len(self._document.actors) if pay is None else pay

    def shares_here(self, step: Met, node: Chance) -> Sequence[Amount]:
        """The probabilities of a chance node where it stands. Only after going down."""
        if step in self._shares:
            return self._shares[step]
        if self._touched.shares_vary(node) or node.event in step.events:
            return self._land(step, node)[0]
        return [UNDEFINED if share is None else share for share in step.rolled.shares]

    def at_outcome(self, step: Met, node: Outcome) -> Worth:
        """What the end of a path comes to. Only after going down."""
        values: Sequence[Amount] = self._pays(node, self._constants)
        totals: Sequence[Amount] = self._totals.get(step, step.rolled.context.totals)
        curved = self._touched.curved
        for attribute, weights, total in zip(curved, self._curved_weights, totals, strict=True):
            value = steps.value_of(attribute, total + self._amount(node, attribute.id))
            values = [sofar + weight * value for sofar, weight in zip(values, weights, strict=True)]
        if step.rolled.context.broken:
            values = [UNDEFINED] * len(values)
        ruled = None if self._preferences.rule == "expected-utility" else values[self._preferences.seen]
        return Worth(tuple(values), ruled)

    def _at_chance(
        self, columns: Sequence[Sequence[Amount]], shown: Sequence[Amount] | None, shares: Sequence[Amount]
    ) -> Worth:
        values = tuple(
            UNDEFINED
            if not column
            else steps.mean(column, shares)
            if tolerance is None
            else steps.certainty_equivalent(column, shares, np.where(np.equal(tolerance, 0), np.nan, tolerance))
            for column, tolerance in zip(columns, self._tolerances, strict=True)
        )
        preferences = self._preferences
        ruled = None if shown is None else steps.by_rule(preferences.rule, preferences.alpha, shown, shares)
        return Worth(values, ruled)

    def _at_decision(
        self, rolled: Rolled, node: Decision, columns: Sequence[Sequence[Amount]], shown: Sequence[Amount] | None
    ) -> Worth:
        owner = self._preferences.owners.get(node.actor)
        if owner is None:
            return self._constant(rolled)
        rationality = self._samples.rationalities.get(node.id, node.rationality)
        if rationality is not None:
            leaning = steps.odds(columns[owner], np.where(np.less(rationality, 0), np.nan, rationality))
            return self._at_chance(columns, shown, leaning)
        paid = rolled.context.paid
        choice = self._choice(rolled, columns[owner], 0.0 if paid is None else paid[owner])
        unknown = steps.unknown(columns[owner])
        values = tuple(steps.taken(column, choice, unknown) if column else UNDEFINED for column in columns)
        if shown is None:
            return Worth(values, None, choice)
        seen = self._preferences.seen
        if owner == seen:
            choice = self._choice(rolled, shown, 0.0 if paid is None else paid[seen])
        return Worth(values, steps.taken(shown, choice, unknown), choice)

    def _choice(self, rolled: Rolled, column: Sequence[Amount], paid: float) -> Choices:
        if self._held and rolled.choice:
            return rolled.choice[0]
        return steps.first_best(column, paid)
