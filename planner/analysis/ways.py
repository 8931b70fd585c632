"""What each branch of one decision comes to over samples, forced: everything below is decided as the run says."""

from __future__ import annotations

from planner.analysis.batch import Batch, Step
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.samples import Amount, Samples


def ways_over(
    batch: Batch, samples: Samples, rolled: Rolled, step: Step | None, actor: int, *, held: bool = False
) -> list[Amount]:
    """(branches,) totals from the decision on, to one actor; by the rule where the seeing actor is asked for.

    step: the decision's in this batch; None where nothing below it varies. held: decisions stay as today.
    """
    rollback = batch.rollback
    if step is None:
        return [_today(rollback, rolled, position, actor) for position in range(len(rolled.children))]
    worth = batch.run(samples, [child for child in step.children if child is not None], held=held, whose=(actor,))
    sampled = batch.go_down(samples, held=held, whose=(actor,))
    found: list[Amount] = []
    for position, child in enumerate(step.children):
        pay = sampled.pays_here(rolled, position)[actor]
        if child is None:
            below: Amount = _below(rollback, rolled.children[position], actor)
        else:
            ruled = worth[child].ruled
            below = ruled if ruled is not None and actor == rollback.seen else worth[child].values[actor]
        found.append(pay + below)
    return found


def _today(rollback: Rollback, rolled: Rolled, position: int, actor: int) -> float:
    pay = rolled.pays[position]
    assert pay is not None, "the tree is defined"
    return pay[actor] + _below(rollback, rolled.children[position], actor)


def _below(rollback: Rollback, rolled: Rolled, actor: int) -> float:
    if rolled.ruled is not None and actor == rollback.seen:
        return rolled.ruled
    assert rolled.values is not None, "the tree is defined"
    return rolled.values[actor]
