"""Cost-effectiveness: which plans buy most effect for their cost, and what each further unit costs.

Plans that cost more and do less are dominated; those that a mixture of two others beats are extendedly dominated. The
rest are the frontier, along which the incremental cost-effectiveness ratio rises (Drummond and others, Methods for the
Economic Evaluation of Health Care Programmes).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

import numpy as np
from attrs import frozen

from planner.analysis.plans import Measure, Plans, Vectors, count_plans, plans_of
from planner.analysis.progress import Progress
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.steps import TIE
from planner.analysis.told import by_decision
from planner.model.document import Actor, Attribute
from planner.model.nodes import Outcome
from planner.model.places import labels
from planner.model.problems import DocumentError
from planner.model.sentences import said

Standing = Literal["frontier", "dominated", "extendedly dominated", "equal"]

MOST_LISTED = 10_000
"""Plans up to which each is listed; of more, only those that none dominates."""


@frozen(eq=False, kw_only=True)
class PlanRow:
    """One plan: what it does, where it may come to it; its expected cost and effect, in their units.

    standing: "equal" has the cost and effect of a plan on the frontier that comes before it. icer: cost per further
    unit of effect against the plan before it on the frontier; None for the first and off the frontier.
    """

    choices: Mapping[str, str]
    cost: float
    effect: float
    standing: Standing
    icer: float | None


@frozen(eq=False, kw_only=True)
class CostEffectiveness:
    """rows: by effect, the least first. plans: how many there are. whole: whether all of them are listed."""

    rows: tuple[PlanRow, ...]
    plans: int
    whole: bool


def cost_effectiveness(
    rollback: Rollback, cost: str, effect: str, *, progress: Progress | None = None
) -> CostEffectiveness | None:
    """The seeing actor's plans by two attributes' expected totals; other owners stay at today's choices.

    cost, effect: attribute ids. Less cost and more effect are better: an attribute of which the seeing actor wants it
    the other way round, by its levels or its weight, is counted with its sign turned (a cost entered as -5 is 5).
    None where a problem leaves the tree undefined. Raises DocumentError for an attribute that there is not,
    and Stopped where progress asks for it.
    """
    document = rollback.document
    by_id = {attribute.id: attribute for attribute in document.attributes}
    for name in (cost, effect):
        if name not in by_id:
            raise DocumentError(said("there is no attribute '{name}'", name=name))
    if cost == effect:
        raise DocumentError(said("cost and effect must be two attributes"))
    if rollback.root.values is None:
        return None
    actor = document.actors[rollback.seen]
    costly = -1.0 if _better(actor, by_id[cost]) > 0 else 1.0
    helpful = -1.0 if _better(actor, by_id[effect]) < 0 else 1.0
    count = count_plans(rollback)
    measure = _expected(rollback, {cost: -costly, effect: helpful})
    found = plans_of(rollback, measure, every=count <= MOST_LISTED, progress=progress)
    vectors = found.vectors * [-1.0, 1.0]
    rows = _rows(found, vectors)
    return CostEffectiveness(rows=tuple(rows), plans=count, whole=count <= MOST_LISTED)


def _better(actor: Actor, attribute: Attribute) -> float:
    """Above 0 where more of an attribute is better to an actor, below where less is; 0 where it does not say."""
    if attribute.worst is not None and attribute.best is not None:
        return attribute.best - attribute.worst
    return actor.weights.get(attribute.id, 0.0)


def _expected(rollback: Rollback, signs: Mapping[str, float]) -> Measure:
    """A column for each attribute: its expected total, times a sign that makes more of it better."""
    amounts = rollback.environment.amounts

    def total(payoffs: Mapping[str, float | str]) -> Vectors:
        return np.array([sign * amounts(payoffs.get(name, 0.0)) for name, sign in signs.items()])

    def pays(rolled: Rolled, position: int) -> Vectors:
        branches = rolled.node.branches
        return total(branches[position].payoffs if branches else {})

    def end(rolled: Rolled) -> Vectors:
        return total(rolled.node.payoffs if isinstance(rolled.node, Outcome) else {})

    return Measure(pays=pays, end=end, tolerances=(None,) * len(signs))


def _rows(found: Plans, vectors: Vectors) -> list[PlanRow]:
    """vectors: (plans, 2), cost and effect."""
    points = [(cost, effect) for cost, effect in vectors.tolist()]
    standings, icers = frontier(points)
    rows: list[PlanRow] = []
    for plan in sorted(range(len(points)), key=lambda plan: (points[plan][1], points[plan][0])):
        made = ((chosen.node.id, chosen.id, labels(chosen.node)[chosen.position]) for chosen in found.choices(plan))
        cost, effect = points[plan]
        rows.append(
            PlanRow(choices=by_decision(made), cost=cost, effect=effect, standing=standings[plan], icer=icers.get(plan))
        )
    return rows


def frontier(points: Sequence[tuple[float, float]]) -> tuple[list[Standing], dict[int, float]]:
    """How each point (cost, effect) stands, and the ratio of each on the frontier but the first, by position."""
    standings: list[Standing] = ["dominated"] * len(points)
    twins: dict[int, int] = {}
    hull: list[int] = []
    for here in sorted(range(len(points)), key=lambda i: (points[i][0], -points[i][1], i)):
        most = points[hull[-1]] if hull else None
        if most is not None and points[here][1] <= most[1] + _slack(most[1], points[here][1]):
            if _same(most, points[here]):
                twins[here] = hull[-1]
            continue
        while len(hull) > 1 and _ratio(points[hull[-1]], points[here]) <= _ratio(points[hull[-2]], points[hull[-1]]):
            standings[hull.pop()] = "extendedly dominated"
        standings[here] = "frontier"
        hull.append(here)
    for here, twin in twins.items():
        standings[here] = "equal" if standings[twin] == "frontier" else standings[twin]
    return standings, {here: _ratio(points[before], points[here]) for before, here in pairwise(hull)}


def _ratio(one: tuple[float, float], other: tuple[float, float]) -> float:
    return (other[0] - one[0]) / (other[1] - one[1])


def _same(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) <= _slack(a, b) for a, b in zip(one, other, strict=True))


def _slack(a: float, b: float) -> float:
    return TIE * max(1.0, abs(a), abs(b))
