"""Minimax regret over plans: the plan whose largest regret, over the actors that share a scale, is least.

A plan's regret to an actor is how much worse off it is with the plan than with the plan best for it (Savage 1951).
Regret depends on the list of options: a plan added or taken away may turn the order of the others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise

from attrs import evolve, frozen

from planner.analysis.plans import MOST, plans_of, utility_measure
from planner.analysis.progress import Progress, within
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.steps import TIE
from planner.analysis.told import by_decision
from planner.model.document import Actor
from planner.model.places import labels


@frozen(eq=False, kw_only=True)
class ActorsRegret:
    """One actor's side of it, in its own utility."""

    actor: str
    best: float  # under the plan that is best for it
    recommended: float  # under the recommended play
    minimax: float  # under the minimax-regret plan


@frozen(eq=False, kw_only=True)
class Regret:
    """minimax: the least that the largest regret can be; recommended: the largest under the recommended play.

    choices: the minimax-regret plan, a label at each decision that it may come to. at_most: there were too many plans
    to hold them all, so that a plan with less regret may exist.
    """

    minimax: float
    recommended: float
    choices: Mapping[str, str]
    actors: tuple[ActorsRegret, ...]
    at_most: bool


def same_scale(actors: tuple[Actor, ...], seen: int) -> tuple[int, ...]:
    """The indices of the actors that weigh the same attributes as the seeing one, itself included."""
    weighed = [{name for name, weight in actor.weights.items() if weight} for actor in actors]
    return tuple(index for index, names in enumerate(weighed) if names == weighed[seen])


def minimax_regret(
    rollback: Rollback, among: Collection[str] = (), most: int = MOST, *, progress: Progress | None = None
) -> Regret | None:
    """The minimax-regret plan of the seeing actor.

    among: ids of actors that count beside those that weigh the same attributes; their points are taken at par.
    most: vectors that are combined at one node before plans are left out.

    Plans are those of the seeing actor's best decisions; other owners stay at their choices under expected utility,
    and ties take the first plan. None where a problem leaves the tree undefined. Raises Stopped where progress asks
    for it.
    """
    if rollback.settings.rule != "expected-utility":
        settings = evolve(rollback.settings, rule="expected-utility", alpha=None)
        rollback = roll_back(rollback.document, settings, rollback)
    today = rollback.root.values
    if today is None:
        return None
    actors = rollback.document.actors
    alike = same_scale(actors, rollback.seen)
    group = [index for index, actor in enumerate(actors) if index in alike or actor.id in among]
    plans = plans_of(rollback, utility_measure(rollback, group), most=most, progress=within(progress, 0.0, 0.5))
    parts = [0.5 + 0.5 * done / len(group) for done in range(len(group) + 1)]
    best = [
        _best_for(rollback, actor, within(progress, start, end))
        for actor, (start, end) in zip(group, pairwise(parts), strict=True)
    ]
    regrets = [max(top - value for top, value in zip(best, vector, strict=True)) for vector in plans.vectors.tolist()]
    least = min(regrets)
    plan = next(index for index, regret in enumerate(regrets) if regret <= least + TIE * max(1.0, abs(least)))
    return Regret(
        minimax=max(0.0, regrets[plan]),
        recommended=max(0.0, *(top - today[actor] for top, actor in zip(best, group, strict=True))),
        choices=by_decision((made.node.id, made.id, labels(made.node)[made.position]) for made in plans.choices(plan)),
        actors=tuple(
            ActorsRegret(actor=actors[actor].id, best=top, recommended=today[actor], minimax=value)
            for actor, top, value in zip(group, best, plans.vectors[plan].tolist(), strict=True)
        ),
        at_most=not plans.complete,
    )


def _best_for(rollback: Rollback, actor: int, progress: Progress | None) -> float:
    """What the seeing actor's plans can give one actor at best: one column leaves one vector."""
    return float(plans_of(rollback, utility_measure(rollback, [actor]), progress=progress).vectors[0, 0])
