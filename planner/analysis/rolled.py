"""The rollback as a tree of its own, beside the document's: what every node is worth, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from attrs import define

from planner.analysis.events import Span
from planner.analysis.preferences import Pay
from planner.analysis.trouble import Trouble
from planner.model.nodes import Node


class Context(NamedTuple):
    """What a node's value depends on from the path that leads to it. Most trees have one context everywhere."""

    totals: tuple[float, ...]  # of the carried attributes, so far
    spans: tuple[tuple[str, Span], ...] = ()  # what is still possible of the events met, if they are met again below
    broken: bool = False  # a payoff on the way cannot be worked out, or the whole tree is undefined
    paid: Pay | None = None  # utility paid so far; only where ties cannot be told without it


@define(eq=False, slots=True)
class Rolled:
    """One node as it is met on one path. Immutable by habit: the rollback shares these between documents.

    values: from here on, one per actor in the document's order; None where a problem makes them undefined.
    children: one per branch; a link has exactly one: its target as it is worth here.
    pays: per branch, what it pays in utility, per actor, carried attributes apart; None is a bad payoff.
    shares: per branch, its probability here; at a best decision 1 for the first best branch, else 0; None undetermined.
    written: per branch, the probability as written, after "#"; () at decisions.
    choice: every tied best branch; () where there is none to make.
    ruled: the seeing actor's value from here on under a rule other than expected utility.
    tie_range: the seeing actor's least and best over the branches between which another owner is indifferent.
    troubled: whether there is a problem here or below.
    paying: the most that a branch pays or costs anybody, in utility.
    steady: ties below come out alike for every amount paid on the way that is smaller than this, in utility.
    loss: at a logit decision, what its owner gives away on average against taking the best branch.
    """

    node: Node
    context: Context
    values: Pay | None
    ruled: float | None = None
    trouble: tuple[Trouble, ...] = ()
    troubled: bool = False
    children: tuple[Rolled, ...] = ()
    pays: tuple[Pay | None, ...] = ()
    shares: tuple[float | None, ...] = ()
    written: tuple[float | None, ...] = ()
    choice: tuple[int, ...] = ()
    tie_range: tuple[float, float] | None = None
    paying: float = 0.0
    steady: float = inf
    loss: float | None = None

    def extent(self, actor: int) -> tuple[float, float] | None:  # noqa: ARG002 - a tree rolled back at once knows
        """The least and the greatest total to an actor of the outcomes below, where that is known without a walk."""
        return None


def from_the_ends(root: Rolled) -> Iterator[Rolled]:
    """Every node of a rollback once, after all that lies below it; what links share comes once, too."""
    done: set[int] = set()
    stack = [root]
    while stack:
        rolled = stack[-1]
        waiting = [child for child in rolled.children if id(child) not in done] if id(rolled) not in done else []
        if waiting:
            stack.extend(reversed(waiting))
            continue
        stack.pop()
        if id(rolled) not in done:
            done.add(id(rolled))
            yield rolled
