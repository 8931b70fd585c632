"""All of a large tree rolled back at once, over arrays: what every node is worth, and where there are problems.

The steps are those of the plain rollback, and of the many samples; a row stands where a sample stands there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any

import numpy as np

from planner.analysis import sampled_steps as steps
from planner.analysis.environment import Environment
from planner.analysis.plan import UNDEFINED, Flags, Group, Numbers, Plan, Rows, worked_out
from planner.analysis.probabilities import NO_REST, SLACK
from planner.analysis.samples import Amount
from planner.analysis.steps import TIE
from planner.model.nodes import REST, Chance

Columns = Sequence[Amount]
"""(branches,) of a figure per fork."""


class Worths:
    """What all rows of a plan come to, for a tree without links, events and curved attributes.

    values: (actors, rows) from here on. ruled: (rows,) the seeing actor's by a rule other than expected utility.
    defined, troubled: (rows,) whether there are values; whether there is a problem at or below it. steady: (rows,) as
    in Rolled.
    """

    def __init__(self, plan: Plan, environment: Environment) -> None:
        self._plan = plan
        self._preferences = preferences = environment.preferences
        self._amounts = environment.amounts
        size = len(plan.nodes)
        self.values = np.full((len(preferences.actors), size), np.nan)
        self.ruled = None if preferences.rule == "expected-utility" else np.full(size, np.nan)
        self.defined = np.zeros(size, np.bool_)
        self.troubled = np.zeros(size, np.bool_)
        self.steady = np.full(size, np.inf)
        with np.errstate(all="ignore"):  # what is undefined is NaN, and asks for no warning
            self._pays = plan.pays.worth(size, preferences.nothing, preferences, self._amounts)
            self._unpaid = ~np.isfinite(_sum(self._pays))  # branches of which it is not known what they pay
            self._written, self._rest = self._read_probabilities(environment)
            self._value_ends()
            for group in plan.groups:
                self._weigh(group)
        del self._written, self._rest  # the others live as long as there are nodes that nobody has asked for

    def extents(self, actor: int) -> tuple[Numbers, Numbers]:
        """(rows,) the least and the greatest total to an actor of the outcomes below; NaN where none has a value."""
        pays = np.where(self._unpaid, np.nan, self._pays[actor])
        low, high = np.full((2, len(pays)), np.nan)
        low[self._plan.outcomes] = high[self._plan.outcomes] = self.values[actor, self._plan.outcomes]
        for group in self._plan.groups:
            below = group.below()
            low[group.rows] = reduce(np.fmin, [low[rows] + pays[rows] for rows in below])
            high[group.rows] = reduce(np.fmax, [high[rows] + pays[rows] for rows in below])
        return low, high

    def _read_probabilities(self, environment: Environment) -> tuple[Numbers, Flags]:
        """Of every branch the probability as written, NaN where it has none, and whether it takes what is left."""
        plan, laid_over = self._plan, environment.laid_over
        numbers, rest = plan.probabilities.under(self._amounts), plan.rest
        if laid_over:
            numbers, rest = numbers.copy(), rest.copy()
            for row, branch in plan.uncertain_branches():
                formula = laid_over.get(branch.id)
                if formula is not None:
                    rest[row] = formula == REST
                    numbers[row] = UNDEFINED if formula == REST else worked_out(formula, self._amounts)
        return numbers, rest

    def _value_ends(self) -> None:
        plan, preferences = self._plan, self._preferences
        self.troubled[plan.barren] = True
        worth = plan.ends.worth(len(plan.nodes), preferences.constants, preferences, self._amounts)
        ends = plan.outcomes
        found = worth[:, ends]
        sound = np.isfinite(_sum(found))
        self.troubled[ends] = ~sound
        if self._unpaid.any():
            sound &= ~self._below_unpaid()[ends]
        self.defined[ends] = sound
        self.values[:, ends] = np.where(sound, found, np.nan)
        if self.ruled is not None:
            self.ruled[ends] = self.values[preferences.seen, ends]

    def _below_unpaid(self) -> Flags:
        """What a branch leads to of which it is not known what it pays."""
        broken = self._unpaid.copy()
        for group in reversed(self._plan.groups):
            for rows in group.below():
                broken[rows] |= broken[group.rows]
        return broken

    def _weigh(self, group: Group) -> None:
        """What the forks of a group come to; all that is lower is known."""
        preferences, sort = self._preferences, group.sort
        below = group.below()
        wrong: Flags = reduce(np.logical_or, [self._unpaid[rows] for rows in below])
        columns = [
            [worth[rows] + pays[rows] for rows in below] for worth, pays in zip(self.values, self._pays, strict=True)
        ]
        shown = None
        if self.ruled is not None:
            shown = [self.ruled[rows] + self._pays[preferences.seen, rows] for rows in below]
        owner = preferences.owners.get(sort.actor)
        if owner is None:
            wrong, owner = np.ones_like(wrong), 0
        steady: Any = np.inf
        if sort.kind is Chance:
            shares = self._shares(below)
            wrong = wrong | np.isnan(shares[0])
            values, ruled = self._at_chance(columns, shown, shares)
        elif sort.leaning:
            rationality = self._plan.rationality[group.rows]
            wrong = wrong | (rationality < 0)
            values, ruled = self._at_chance(columns, shown, steps.odds(columns[owner], rationality))
        else:
            values, ruled, steady = self._at_decision(columns, shown, owner)
        self._settle(group, wrong, values, ruled, steady)

    def _settle(self, group: Group, wrong: Flags, values: Numbers, ruled: Any, steady: Any) -> None:
        rows, below = group.rows, group.below()
        whole = ~wrong & reduce(np.logical_and, [self.defined[each] for each in below])
        sound = whole & np.isfinite(_sum(values))
        self.defined[rows] = sound
        self.values[:, rows] = np.where(sound, values, np.nan)
        if self.ruled is not None:
            self.ruled[rows] = np.where(sound, ruled, np.nan)
        troubled = reduce(np.logical_or, [self.troubled[each] for each in below])
        self.troubled[rows] = troubled | wrong | (whole & ~sound)
        paying = reduce(np.maximum, [np.abs(self._pays[:, each]).max(axis=0) for each in below])
        least = reduce(np.minimum, [self.steady[each] for each in below]) - paying
        self.steady[rows] = np.where(sound, np.minimum(steady, least), np.inf)

    def _shares(self, below: Sequence[Rows]) -> list[Numbers]:
        """The probabilities of chance nodes, "#" shared out; NaN at all branches where they are wrong."""
        written, rest = self._written, self._rest
        wrong = np.zeros(len(below[0]), np.bool_)
        total = np.zeros(len(below[0]))
        rests = np.zeros(len(below[0]))
        for rows in below:
            number, left = written[rows], rest[rows]
            wrong |= ~left & ~((number >= -SLACK) & (number <= 1 + SLACK))
            total += np.where(left, 0.0, np.clip(number, 0.0, 1.0))
            rests += left
        over = 1 - total
        wrong |= np.where(rests > 0, over < -SLACK, np.abs(over) > SLACK)
        share = np.where(over > NO_REST, over / rests, 0.0)
        found = [np.where(rest[rows], share, np.clip(written[rows], 0.0, 1.0)) for rows in below]
        return [np.where(wrong, np.nan, each) for each in found]

    def _at_chance(self, columns: Sequence[Columns], shown: Columns | None, shares: Columns) -> tuple[Numbers, Any]:
        preferences = self._preferences
        values = [
            steps.mean(column, shares) if tolerance is None else steps.certainty_equivalent(column, shares, tolerance)
            for column, tolerance in zip(columns, preferences.tolerances, strict=True)
        ]
        ruled = None if shown is None else steps.by_rule(preferences.rule, preferences.alpha, shown, shares)
        return np.array(values), ruled

    def _at_decision(self, columns: Sequence[Columns], shown: Columns | None, owner: int) -> tuple[Numbers, Any, Any]:
        choice, steady = best_of(columns[owner])
        values = np.array([steps.taken(column, choice) for column in columns])
        if shown is None:
            return values, None, steady
        if owner == self._preferences.seen:
            choice, also = best_of(shown)
            steady = np.minimum(steady, also)
        return values, steps.taken(shown, choice), steady


def best_of(values: Columns) -> tuple[Any, Numbers]:
    """As planner.analysis.steps, over forks: the first position tied for the best, and how large a sum leaves it so."""
    best: Any = reduce(np.maximum, values)
    first = np.full(len(best), len(values) - 1, dtype=np.int16)
    steady = np.full(len(best), np.inf)
    for position in range(len(values) - 1, -1, -1):
        gap = best - values[position]
        larger = np.maximum(np.abs(best), np.abs(values[position]))
        np.copyto(first, position, where=gap <= TIE * np.maximum(1.0, larger))
        np.minimum(steady, np.abs(gap / TIE - larger), out=steady, where=gap > TIE)
    return first, steady


def _sum(figures: Numbers) -> Numbers:
    """(rows,) of (actors, rows)."""
    return reduce(np.add, figures)
