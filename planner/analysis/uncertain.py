"""What a document says is uncertain: variables with a distribution or a range, and chance nodes with ranges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from zlib import crc32

import numpy as np
from attrs import frozen

from planner.analysis.distributions import (
    FIFTH,
    Quantiles,
    Spread,
    UnsoundError,
    Vector,
    concentration,
    deviation,
    gamma_quantiles,
    quantiles,
)
from planner.analysis.progress import Progress, tell
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.samples import Samples
from planner.analysis.settings import scenario_of
from planner.model.document import Variable
from planner.model.formulas import FormulaError, literal
from planner.model.nodes import REST, Chance, Formula
from planner.model.places import labels, say, walk
from planner.model.problems import Problem
from planner.model.sentences import said


@frozen(eq=False, kw_only=True)
class DrawnVariable:
    """A variable, and the quantile function that it is drawn by."""

    name: str
    quantiles: Quantiles


@frozen(eq=False, kw_only=True)
class DrawnChance:
    """A chance node that is drawn as a whole, with the nodes of its event that have the same labels and numbers.

    counts: (branches,) the parameters of its Dirichlet distribution, summing to N. nodes: id -> for each branch there,
    the position of its label here.
    """

    name: str
    counts: Vector
    nodes: Mapping[str, Sequence[int]]


@frozen(eq=False, kw_only=True)
class Uncertain:
    """All that is drawn, and what stands in the way of drawing it."""

    variables: tuple[DrawnVariable, ...] = ()
    chances: tuple[DrawnChance, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of variables and chance nodes, in this order."""
        return tuple(one.name for one in (*self.variables, *self.chances))

    def draw(self, count: int, seed: int, *, progress: Progress | None = None) -> Samples:
        """So many draws, a Latin hypercube (McKay, Beckman and Conover 1979): each input fills each of `count` strata.

        An input's figures depend on its name and the seed alone, so they stay as they are when another is added.
        Raises Stopped if the progress says so.
        """
        whole = len(self.variables) + len(self.chances)
        variables: dict[str, Vector] = {}
        for done, one in enumerate(self.variables):
            tell(progress, done / whole)
            variables[one.name] = one.quantiles(stratified(count, seed, one.name, 0))
        probabilities: dict[str, list[Vector]] = {}
        for done, one in enumerate(self.chances, len(self.variables)):
            tell(progress, done / whole)
            drawn = _dirichlet(one, count, seed)
            for name, positions in one.nodes.items():
                probabilities[name] = [drawn[position] for position in positions]
        return Samples(size=count, variables=variables, probabilities=probabilities)


def stratified(count: int, seed: int, name: str, column: int) -> Vector:
    """(count,) figures in (0, 1), one in each stratum of 1 / count, in a random order."""
    random = np.random.default_rng([seed, crc32(name.encode()), column])
    return (random.permutation(count) + random.uniform(1e-9, 1 - 1e-9, count)) / count


def _dirichlet(chance: DrawnChance, count: int, seed: int) -> Vector:
    """(branches, count) probabilities: gamma variates over their sum (Devroye 1986)."""
    drawn = np.zeros((len(chance.counts), count))
    for position, amount in enumerate(chance.counts):
        if amount > 0:
            drawn[position] = gamma_quantiles(float(amount))(stratified(count, seed, chance.name, position))
    return drawn / drawn.sum(axis=0)


def uncertain(rollback: Rollback) -> Uncertain:
    """What is drawn of a document as it is looked at. The tree must be defined.

    A variable whose value is a formula follows the others; it is drawn only if it has a distribution of its own. With
    a range and no distribution it is PERT over the range. A chance node is drawn if one of its branches has a range
    and all its probabilities are numbers.
    """
    problems: list[Problem] = []
    variables = tuple(_variables(rollback, problems))
    chances = tuple(_chances(rollback, problems))
    return Uncertain(variables=variables, chances=chances, problems=tuple(problems))


def _variables(rollback: Rollback, problems: list[Problem]) -> Iterator[DrawnVariable]:
    for variable in rollback.document.variables:
        ranged = variable.low is not None and variable.high is not None
        follows = literal(_in_force(rollback, variable)) is None
        if variable.distribution is None and (follows or not ranged):
            continue
        try:
            yield DrawnVariable(name=variable.id, quantiles=quantiles(_spread(rollback, variable)))
        except (UnsoundError, FormulaError) as error:
            problems.append(_problem(str(error), said("variable {id}", id=variable.id), f"variables.{variable.id}"))


def _in_force(rollback: Rollback, variable: Variable) -> Formula:
    settings = rollback.settings
    scenario = scenario_of(rollback.document, settings)
    laid_over = {**(scenario.values if scenario is not None else {}), **settings.overrides}
    return laid_over.get(variable.id, variable.value)


def _spread(rollback: Rollback, variable: Variable) -> Spread:
    amounts = rollback.environment.amounts
    distribution = variable.distribution
    parameters = dict(distribution.parameters) if distribution is not None else {}
    span = parameters.pop("range", "")
    return Spread(
        kind=distribution.kind if distribution is not None else "pert",
        base=amounts.values[variable.id],
        low=None if variable.low is None else amounts(variable.low),
        high=None if variable.high is None else amounts(variable.high),
        parameters={name: entry if isinstance(entry, tuple) else amounts(entry) for name, entry in parameters.items()},
        range=str(span),
    )


def _chances(rollback: Rollback, problems: list[Problem]) -> Iterator[DrawnChance]:
    written = {rolled.node.id: rolled.written for rolled in _met(rollback.root)}
    told: set[str] = set()
    known = [(place, node) for place, node in walk(rollback.document.root) if isinstance(node, Chance)]
    events: dict[str, list[Chance]] = {}
    for _, node in known:
        events.setdefault(node.event, []).append(node)
    for place, node in known:
        if node.id in told or not _is_ranged(rollback, node):
            continue
        means = _by_label(node, written[node.id])
        alike = events[node.event] if node.event else [node]
        mates = [other for other in alike if other is node or _by_label(other, written[other.id]) == means]
        told.update(mate.id for mate in mates)
        order = list(means)
        try:
            counts = _counts(rollback, node, np.array(list(means.values())))
        except (UnsoundError, FormulaError) as error:
            problems.append(_problem(str(error), say(rollback.document.root, place), "probability"))
            continue
        if counts is not None:
            nodes = {mate.id: [order.index(label) for label in labels(mate)] for mate in mates}
            yield DrawnChance(name=node.id, counts=counts, nodes=nodes)


def _met(root: Rolled) -> Iterator[Rolled]:
    """Every chance node once for each way in which it is met."""
    seen: set[int] = set()
    stack = [root]
    while stack:
        rolled = stack.pop()
        if id(rolled) not in seen:
            seen.add(id(rolled))
            stack.extend(rolled.children)
            if isinstance(rolled.node, Chance):
                yield rolled


def _is_ranged(rollback: Rollback, node: Chance) -> bool:
    laid_over = rollback.environment.laid_over
    formulas = [laid_over.get(branch.id, branch.probability) for branch in node.branches]
    numbers = all(formula == REST or literal(formula) is not None for formula in formulas)
    return numbers and any(branch.low is not None and branch.high is not None for branch in node.branches)


def _by_label(node: Chance, written: Sequence[float | None]) -> dict[str, float]:
    return {label: number or 0.0 for label, number in zip(labels(node), written, strict=True)}


def _counts(rollback: Rollback, node: Chance, means: Vector) -> Vector | None:
    """The parameters of the Dirichlet distribution with these means; None where the ranges leave nothing open."""
    amounts = rollback.environment.amounts
    ranged: list[int] = []
    deviations: list[float] = []
    for position, branch in enumerate(node.branches):
        if branch.low is None or branch.high is None:
            continue
        low, high, mean = amounts(branch.low), amounts(branch.high), float(means[position])
        if not low <= mean <= high:
            where = labels(node)[position]
            raise UnsoundError(
                said(
                    "the probability of {where}, {mean:g}, lies outside its range from {low:g} to {high:g}",
                    where=where,
                    mean=mean,
                    low=low,
                    high=high,
                )
            )
        ranged.append(position)
        deviations.append(deviation(low, high, FIFTH))
    chosen, sds = means[ranged], np.array(deviations)
    if not (sds @ (chosen * (1 - chosen))) > 0:
        return None
    return concentration(chosen, sds) * means


def _problem(sentence: str, where: str, field: str) -> Problem:
    return Problem(sentence=sentence, where=where, field=field)
