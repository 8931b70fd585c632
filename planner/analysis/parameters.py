"""What it would be worth to know numbers' true values before the first decision, all else in doubt as it is.

The expected value of partial perfect information, E[max_s E(V_s | x)] - max_s E(V_s) over complete plans s of the
seeing actor; both terms come from the same draws. E(V_s | x) is a regression of a plan's value on what is known, and
the standard error that of the regression (Strong, Oakley and Brennan 2014).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, cast

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray
from scipy import interpolate  # pyright: ignore[reportMissingTypeStubs]

from planner.analysis.batch import Batch
from planner.analysis.distributions import Vector
from planner.analysis.moves import moves
from planner.analysis.occurrences import Occurrences
from planner.analysis.progress import Progress, tell, within
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.samples import Samples
from planner.analysis.uncertain import Uncertain, uncertain
from planner.model.document import Document
from planner.model.nodes import Branch, Decision, Node
from planner.model.places import rewritten
from planner.model.problems import DocumentError
from planner.model.sentences import said

Table = NDArray[np.float64]
"""Two axes: (plans, draws), or (draws, terms)."""

_interpolate = cast("Any", interpolate)

DRAWING = 0.2
"""The share of the time that the draws take, roughly."""

TRIED = 100
"""Draws, and values of what is known, at which the best plan is looked for."""

PLANS = 40
"""Plans that are compared, those best most often."""

KNOTS = 4
"""Inner knots of the cubic splines, at quantiles of the variable."""

FEWER = 2
"""The same where several numbers are known together, whose terms multiply."""

FEW = 20
"""A variable that takes no more values than this is not smoothed: its draws are averaged value by value."""

TERMS = 400
"""Terms of a regression on several numbers together, at most; beyond, they are regressed on pair by pair."""

THINNED = 5
"""Of so many draws one serves for the standard error."""

REPEATS = 200
"""Draws of the regression's coefficients for the standard error."""


@frozen(kw_only=True)
class Parameter:
    """What knowing a number, or several together, is worth to the seeing actor, in its utility.

    names: of variables, and ids of chance nodes whose probabilities are known. error: the standard error; 0 where
    nothing else is in doubt. plans: how many were compared.
    """

    names: tuple[str, ...]
    value: float
    error: float
    plans: int


def value_of_parameter(
    rollback: Rollback,
    names: str | Sequence[str],
    draws: int = 10_000,
    seed: int = 1,
    *,
    progress: Progress | None = None,
) -> Parameter | None:
    """What knowing what is drawn is worth. None where a problem leaves the tree undefined.

    names: one drawn variable, or several things known together: variables, and chance nodes that are drawn.

    The plans compared are those that are best in some draw, or at some values of what is known; other owners keep to
    today's choices. Values are by expected utility. Raises DocumentError for what is not drawn, and for distributions
    that cannot be.
    """
    asked = tuple(dict.fromkeys([names] if isinstance(names, str) else names))
    if rollback.settings.rule != "expected-utility":
        settings = evolve(rollback.settings, rule="expected-utility", alpha=None)
        rollback = roll_back(rollback.document, settings, rollback)
    if rollback.root.values is None:
        return None
    doubt = uncertain(rollback)
    for name in asked:
        if name not in doubt.names:
            raise DocumentError(
                said("'{name}' is not drawn: a variable needs a low and a high, or a distribution", name=name)
            )
    for problem in doubt.problems:
        raise DocumentError(problem.sentence, problem.where)
    alone = _alone(rollback)
    drawn = doubt.draw(draws, seed, progress=within(progress, 0.0, DRAWING))
    known = _Known(doubt, drawn, asked)
    values = _values_of_plans(
        alone, drawn, _plans(alone, known, within(progress, DRAWING, 0.7)), within(progress, 0.7, 1.0)
    )
    defined = ~np.isnan(values).any(axis=0)
    values = values[:, defined]
    value, error = _gain(values), 0.0
    if len(doubt.names) > len(asked):
        value, error = _regressed(values, [column[defined] for column in known.columns], seed)
    return Parameter(names=asked, value=max(0.0, value), error=error, plans=len(values))


class _Known:
    """What is known of the draws: the names, and a column for each number, (draws,)."""

    def __init__(self, doubt: Uncertain, drawn: Samples, names: Sequence[str]) -> None:
        self.drawn = drawn
        self.names = frozenset(names)
        self.variables = [one.name for one in doubt.variables]
        self.chances = {one.name: one.nodes for one in doubt.chances}
        self.columns: list[Vector] = []
        for name in names:
            if name in drawn.variables:
                self.columns.append(np.asarray(drawn.variables[name]))
            else:  # the last probability follows from the others
                self.columns += [np.asarray(column) for column in drawn.probabilities[name][:-1]]

    def at(self, index: int, *, alone: bool) -> tuple[dict[str, float], dict[str, list[float]]]:
        """The variables and the probabilities by node in a draw: all of them, or only what is known."""
        variables = {
            name: float(self.drawn.variables[name][index]) for name in self.variables if not alone or name in self.names
        }
        chances = {
            node: [float(np.asarray(column)[index]) for column in self.drawn.probabilities[node]]
            for name, nodes in self.chances.items()
            if not alone or name in self.names
            for node in nodes
        }
        return variables, chances


def _gain(values: Table) -> float:
    """How much better the best plan of each draw is, on average, than the best on average."""
    return float(values.max(axis=0).mean() - values.mean(axis=1).max())


def _alone(rollback: Rollback) -> Rollback:
    """The document with the other owners' best decisions cut down to what they choose today."""
    choices: dict[str, set[int]] = {}
    for rolled in Occurrences(rollback.root).below_first:
        if rolled.choice and rollback.environment.preferences.owners[_actor(rolled.node)] != rollback.seen:
            choices.setdefault(rolled.node.id, set()).add(rolled.choice[0])
    if not choices:
        return rollback
    if any(len(chosen) > 1 for chosen in choices.values()):
        raise DocumentError(
            said("another owner chooses differently in several places of one decision; this is not told")
        )
    kept = {name: chosen.pop() for name, chosen in choices.items()}

    def cut(node: Node) -> Node:
        if isinstance(node, Decision) and node.id in kept:
            return evolve(node, branches=(node.branches[kept[node.id]],))
        return node

    document = rollback.document
    return roll_back(evolve(document, root=rewritten(document.root, lambda branch: branch, cut)), rollback.settings)


def _actor(node: Node) -> str:
    assert isinstance(node, Decision), "only a decision has a choice"
    return node.actor


def _plans(rollback: Rollback, known: _Known, progress: Progress | None) -> list[Rollback]:
    """Rollbacks that between them take the plans worth comparing, the one that is best most often first."""
    found: dict[tuple[Any, ...], Rollback] = {_play(rollback): rollback}
    often: dict[tuple[Any, ...], int] = {_play(rollback): 1}
    for done, trial in enumerate(_trials(rollback, known)):
        tell(progress, done / (2 * TRIED))
        if trial.root.values is None:
            continue
        play = _play(trial)
        found.setdefault(play, trial)
        often[play] = often.get(play, 0) + 1
    ranked = sorted(found, key=lambda play: -often[play])
    return [found[play] for play in ranked[:PLANS]]


def _play(rollback: Rollback) -> tuple[Any, ...]:
    """What the play does wherever it may come to."""
    return tuple((move.node.id, move.after, move.figures.choice[:1]) for move in moves(rollback))


def _trials(rollback: Rollback, known: _Known) -> Iterator[Rollback]:
    """The document at some draws of everything, and at some values of what is known alone, extremes too."""
    spread = np.linspace(0, known.drawn.size - 1, TRIED).astype(int)
    by_value = np.argsort(known.columns[0])[spread]
    for alone, indices in ((False, spread), (True, by_value)):
        for index in indices.tolist():
            variables, chances = known.at(index, alone=alone)
            settings = evolve(rollback.settings, overrides={**rollback.settings.overrides, **variables})
            yield roll_back(_with_chances(rollback.document, chances), settings)


def _with_chances(document: Document, chances: Mapping[str, list[float]]) -> Document:
    if not chances:
        return document

    def put(node: Node) -> Node:
        shares = chances.get(node.id)
        if shares is None or isinstance(node, Decision):
            return node
        branches: tuple[Branch, ...] = tuple(
            evolve(branch, probability=share) for branch, share in zip(node.branches, shares, strict=True)
        )
        return evolve(node, branches=branches)

    return evolve(document, root=rewritten(document.root, lambda branch: branch, put))


def _values_of_plans(rollback: Rollback, drawn: Samples, plans: list[Rollback], progress: Progress | None) -> Table:
    """(plans, draws) what each plan is worth in each draw that has a value for all."""
    columns: list[Vector] = []
    for done, plan in enumerate(plans):
        batch = Batch(plan, drawn, go_on=partial(tell, progress, done / len(plans)))
        worth = batch.run(drawn, held=True)
        values = plan.root.values if batch.root is None else worth[batch.root].values
        assert values is not None, "plans are of defined trees"
        columns.append(np.broadcast_to(np.asarray(values[rollback.seen], dtype=np.float64), (drawn.size,)))
    return np.array(columns)


def _regressed(values: Table, columns: Sequence[Vector], seed: int) -> tuple[float, float]:
    """The gain where each plan's value given what is known is a regression on that, and its standard error.

    A maximum over what is estimated is too high on average; by as much as noise of the same size adds once more, it is
    taken down (a parametric bootstrap).
    """
    terms = _together(columns)
    square = np.asarray(np.linalg.pinv(terms.T @ terms), dtype=np.float64)
    coefficients = values @ terms @ square
    residual = values - coefficients @ terms.T
    freedom = max(1, terms.shape[0] - terms.shape[1])
    spread, across = _root(residual @ residual.T / freedom), _root(square)
    random = np.random.default_rng(seed)
    some = terms[::THINNED].T  # enough to tell how the coefficients' noise moves the gain
    again = [
        _gain((coefficients + spread @ random.standard_normal(coefficients.shape) @ across.T) @ some)
        for _ in range(REPEATS)
    ]
    added = float(np.mean(again)) - _gain(coefficients @ some)
    return _gain(coefficients @ terms.T) - added, float(np.std(again))


def _together(columns: Sequence[Vector]) -> Table:
    """(draws, terms) of several numbers: products of all their terms, or of the terms of each pair if these are many.

    A value is linear in every probability that it is multiplied by, so that what three of them do together and no two
    of them do is small.
    """
    terms = [_terms(column, KNOTS if len(columns) == 1 else FEWER) for column in columns]
    if np.prod([each.shape[1] for each in terms]) <= TERMS:
        together = terms[0]
        for each in terms[1:]:
            together = _products(together, each)
        return together
    ranks = [np.argsort(np.argsort(column)) / (len(column) - 1) for column in columns]
    pairs = [(ranks[i] * ranks[j])[:, None] for i in range(len(ranks)) for j in range(i)]
    return np.hstack([*terms, *pairs])


def _products(one: Table, other: Table) -> Table:
    """(draws, terms · terms) each term of one times each of the other."""
    return (one[:, :, None] * other[:, None, :]).reshape(len(one), -1)


def _terms(parameter: Vector, inner: int) -> Table:
    """(draws, terms) what a plan's value is regressed on."""
    values, which = np.unique(parameter, return_inverse=True)
    if len(values) <= FEW:
        return np.eye(len(values))[which]
    ranks = np.argsort(np.argsort(parameter)) / (len(parameter) - 1)
    knots = np.concatenate([[0.0] * 3, np.linspace(0, 1, inner + 2), [1.0] * 3])
    return _interpolate.BSpline.design_matrix(ranks, knots, 3).toarray()


def _root(covariance: Table) -> Table:
    """A matrix whose square, with its transpose, is this one."""
    strengths, ways = np.linalg.eigh(covariance)
    return ways * np.sqrt(np.clip(strengths, 0.0, None))
