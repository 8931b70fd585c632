"""Many samples of a document at once: every node that varies is rolled back over all of them together.

A batch is made once for a rollback and for what varies. It holds a step for each node whose value follows that, from
the ends to the root; all else is a constant of the rollback. A step is a few array operations over all samples, so
that from a thousand samples on it costs what the arithmetic costs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeVar

import numpy as np
from attrs import define

from planner.analysis.progress import GoOn, always
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.sampled_amounts import SampledAmounts
from planner.analysis.sampled_rollback import SampledRollback, Worth
from planner.analysis.samples import Amount, Samples
from planner.analysis.touched import Touched
from planner.model.nodes import Decision
from planner.model.places import Place

_NONE: frozenset[str] = frozenset()


@define(eq=False, slots=True)
class Step:
    """One node, as it is met on one path, whose value follows what varies."""

    rolled: Rolled
    events: frozenset[str] = _NONE  # met above with spans that vary, and met again here or below
    carried: bool = False  # whether the totals of curved attributes vary on the way here
    children: tuple[Step | None, ...] = ()  # one per branch (a link: its target); None does not vary
    parents: int = 0


class Batch:
    """The steps from what varies up to the root, which is None where nothing follows."""

    def __init__(
        self, rollback: Rollback, varied: Samples, places: Iterable[Place] | None = None, go_on: GoOn = always
    ) -> None:
        """What varies is told by the names in `varied`, not by its figures.

        places: the nodes whose own numbers these are, where that is known; else the tree is searched for them.
        """
        self.rollback = rollback
        self.go_on = go_on
        amounts = SampledAmounts(rollback.document, rollback.environment, varied)
        self.touched = Touched(rollback, varied, amounts, places)
        self.steps: list[Step] = []
        self.root = self._compiled(rollback.root)
        owners = rollback.environment.preferences.owners
        deciding = {step.rolled.node.actor for step in self.steps if isinstance(step.rolled.node, Decision)}
        self._deciding = [owners[actor] for actor in deciding if actor in owners]

    def run(
        self,
        samples: Samples,
        keep: Collection[Step] = (),
        *,
        held: bool = False,
        whose: Collection[int] | None = None,
    ) -> dict[Step, Worth]:
        """What the root comes to in every sample, and the steps to keep.

        samples: figures for what the batch was made for. held: decisions stay at today's first choice; else all are
        taken anew in each sample. whose: the actors whose values are wanted beside those of the seeing actor and of
        all who decide; None for everybody's. Empty where nothing follows what varies.
        """
        if self.root is None:
            return {}
        sampled = self.go_down(samples, held=held, whose=whose)
        wanted = {self.root, *keep}
        waiting = {step: step.parents for step in self.steps}
        worth: dict[Step, Worth] = {}
        for step in self.steps:
            self.go_on()
            below = [worth[child] if child is not None else None for child in step.children]
            with np.errstate(all="ignore"):  # what is undefined is NaN, and asks for no warning
                worth[step] = sampled.weigh(step, below)
            for child in step.children:
                if child is None:
                    continue
                waiting[child] -= 1
                if not waiting[child] and child not in wanted:
                    del worth[child]  # some columns are alive at a time, not a tree of them
        return worth

    def value(self, samples: Samples, *, held: bool = False) -> Amount:
        """What the tree comes to, to the seeing actor, by the rule in force."""
        worth = self.run(samples, held=held, whose=())
        seen, root = self.rollback.seen, self.rollback.root
        if self.root is not None:
            here = worth[self.root]
            return here.values[seen] if here.ruled is None else here.ruled
        if root.values is None:
            return float("nan")
        return root.values[seen] if root.ruled is None else root.ruled

    def go_down(self, samples: Samples, *, held: bool = False, whose: Collection[int] | None = None) -> SampledRollback:
        """The figures of one run, with what is known on the way down."""
        actors = range(len(self.rollback.document.actors))
        needed = {self.rollback.seen, *self._deciding, *(actors if whose is None else whose)}
        sampled = SampledRollback(
            self.rollback, samples, self.touched, [actor in needed for actor in actors], held=held
        )
        with np.errstate(all="ignore"):
            sampled.go_down(self.steps)
        return sampled

    def _compiled(self, root: Rolled) -> Step | None:
        """The steps below a node in a loop; what links share comes once, unless its figures depend on the path."""
        shared: dict[int, Step] = {}
        done: list[Step | None] = []
        stack: list[tuple[Step, bool]] = [(Step(root, carried=self.touched.totals_from_root), False)]
        while stack:
            self.go_on()
            step, entered = stack.pop()
            rolled = step.rolled
            alone = bool(step.events) or step.carried
            if entered:
                step.children = popped(done, len(rolled.children))
                for child in step.children:
                    if child is not None:
                        child.parents += 1
                self.steps.append(step)
                done.append(step)
                if not alone:
                    shared[id(rolled)] = step
            elif not self.touched.follows(rolled, step.events, step.carried):
                done.append(None)
            elif not alone and id(rolled) in shared:
                done.append(shared[id(rolled)])
            else:
                stack.append((step, True))
                for position in range(len(rolled.children) - 1, -1, -1):
                    met = self.touched.below(rolled, position, step.events, step.carried)
                    stack.append((Step(rolled.children[position], *met), False))
        return done[0]


_Item = TypeVar("_Item")


def popped(items: list[_Item], count: int) -> tuple[_Item, ...]:
    """The last so many of a list, taken off it."""
    taken = tuple(items[len(items) - count :])
    del items[len(items) - count :]
    return taken
