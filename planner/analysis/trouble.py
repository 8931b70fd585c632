"""What is wrong at one node of the rollback, before it has a place in words."""

from __future__ import annotations

from attrs import frozen

from planner.model.problems import Fix


@frozen
class Trouble:
    """A sentence about a field of a node, or of one of the branches that leave it."""

    field: str  # probability, payoffs.cost, actor, rationality, target, branches
    sentence: str
    branch: int | None = None  # the position of the branch that it speaks of; None: the node itself
    fixes: tuple[Fix, ...] = ()
