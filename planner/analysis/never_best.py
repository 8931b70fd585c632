"""Branches of decisions that are not the best wherever all ranged numbers lie at once."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from planner.analysis.alone import met_again
from planner.analysis.bounds import Bounds, ranged
from planner.analysis.by_hand import swept_from
from planner.analysis.inputs import inputs_with_range
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import from_the_ends
from planner.model.nodes import Decision
from planner.model.places import names


@frozen
class Short:
    """By how much a branch falls short at least of a sibling, by its label, in the decider's utility."""

    by: float
    of: str


def never_best(rollback: Rollback) -> Mapping[str, Short]:
    """The branches whose best case is worse than a sibling's worst, by id; empty under a rule and without ranges.

    The bounds hold, but may be wider than what can be: what is listed is never best, what is not might not be either.
    A branch that is met several times through links is listed if that is so everywhere. A decision none of whose
    branches meets a range is left out: there the rollback itself says all.
    """
    known = ranged(inputs_with_range(rollback))
    if rollback.root.values is None or rollback.settings.rule != "expected-utility" or not known:
        return {}
    rollback = swept_from(rollback, known)
    again = met_again(rollback)
    owners = rollback.environment.preferences.owners
    decisions = [
        (rolled, rolled.node)
        for rolled in from_the_ends(rollback.root)
        if isinstance(rolled.node, Decision) and rolled.node.rationality is None
    ]
    bounds = {
        owner: Bounds(rollback, known, 1.0, owner, rollback.root, again)
        for owner in {owners[node.actor] for _, node in decisions}
    }
    found: dict[str, Short] = {}
    possible: set[str] = set()
    for rolled, node in decisions:
        ways = bounds[owners[node.actor]].ways[id(rolled)]
        surest = max(range(len(ways)), key=lambda position, ways=ways: ways[position][0])
        varies = any(low < high for low, high in ways)
        for branch, (_, most) in zip(node.branches, ways, strict=True):
            short = ways[surest][0] - most
            if varies and short > 0:
                found.setdefault(branch.id, Short(short, names(node)[surest]))
            else:
                possible.add(branch.id)
    return {branch: short for branch, short in found.items() if branch not in possible}
