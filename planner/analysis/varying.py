"""What it means that inputs have other values: the samples that a batch is run on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from planner.analysis.inputs import Input, formulas_at, is_traded, numbers_at
from planner.analysis.probabilities import NO_REST
from planner.analysis.rollback import Rollback
from planner.analysis.samples import Amount, Samples, Vector
from planner.model.document import Actor
from planner.model.nodes import REST, Chance
from planner.model.places import labels


def vary(rollback: Rollback, values: Mapping[Input, Vector]) -> Samples:
    """What it means that inputs have these values, all at once, a column a sample.

    A probability takes the change from the node's other "#" branches where there are any; else its siblings keep
    their proportions, and share evenly where they were all 0. Weights that are traded do the same.
    """
    size = max((len(xs) for xs in values.values()), default=1)
    chosen: dict[str, dict[str, Vector]] = {}
    nodes: dict[str, Chance] = {}
    weights: dict[str, dict[str, Vector]] = {}
    for one, xs in values.items():
        for node in one.nodes:
            nodes[node.id] = node
            chosen.setdefault(node.id, {})[one.label] = xs
        if one.kind == "weight":
            weights.setdefault(one.at[0], {})[one.at[1]] = xs
    actors = {actor.id: actor for actor in rollback.document.actors}
    return Samples(
        size=size,
        variables={one.at[0]: xs for one, xs in values.items() if one.kind == "variable"},
        probabilities={name: _probabilities_with(rollback, nodes[name], to) for name, to in chosen.items()},
        payoffs={one.at: xs for one, xs in values.items() if one.kind == "payoff"},
        weights={
            (name, attribute): xs
            for name, to in weights.items()
            for attribute, xs in _weights_with(actors[name], to).items()
        },
        tolerances={one.at[0]: xs for one, xs in values.items() if one.kind == "risk_tolerance"},
        rationalities={one.at[0]: xs for one, xs in values.items() if one.kind == "logit"},
    )


def _probabilities_with(rollback: Rollback, node: Chance, to: Mapping[str, Vector]) -> list[Amount]:
    numbers = numbers_at(rollback, node)
    named = labels(node)
    formulas = formulas_at(rollback, node)
    free = [i for i, label in enumerate(named) if label not in to]
    rests = [i for i in free if formulas[i] == REST]
    moved: Any = sum(to[label] for label in named if label in to)
    found: list[Amount] = [to.get(label, 0.0) for label in named]
    if rests:
        fixed = sum(numbers[i] for i in free if i not in rests)
        share = (1 - moved - fixed) / len(rests)
        share = np.where(np.abs(share) < NO_REST, 0.0, share)  # what rounding leaves of nothing
        for i in free:
            found[i] = share if i in rests else numbers[i]
        return found
    were = sum(numbers[i] for i in free)
    left = 1 - moved
    left = np.where(np.abs(left) < NO_REST, 0.0, left)
    for i in free:
        found[i] = left * (numbers[i] / were if were > 0 else 1 / len(free))
    return found


def _weights_with(actor: Actor, to: Mapping[str, Vector]) -> dict[str, Vector]:
    """The weights that follow from some of them: the others keep their proportions where weights sum to 1."""
    free = {name: weight for name, weight in actor.weights.items() if name not in to}
    if not is_traded(actor) or not free:
        return dict(to)
    moved: Any = sum(to.values())
    were = sum(free.values())
    shares = {name: weight / were if were > 0 else 1 / len(free) for name, weight in free.items()}
    return {**to, **{name: (1 - moved) * share for name, share in shares.items()}}
