"""Rolling a document back: every node's value for every actor, and what the play is. Incremental, by identity.

Perfect information and backward induction, so the play is subgame perfect; risk tolerances and quantal responses are
taken as they come (Raiffa 1968; Howard and Matheson 1972; McKelvey and Palfrey 1998).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from planner.analysis.environment import Environment, Known, make_environment
from planner.analysis.rolled import Rolled
from planner.analysis.rolling import Rolling
from planner.analysis.settings import PLAIN, Settings, feeds_indicators
from planner.model.document import Document
from planner.model.nodes import NOTHING, Formula, Link, Node
from planner.model.places import Place, say
from planner.model.problems import Problem

if TYPE_CHECKING:  # numpy comes with it, which a small tree need not wait for
    from planner.analysis.plan import Plan

LARGE = 1_000
"""Nodes, from which on a tree of which much has changed is rolled back at once."""

NODES_A_STEP = 8
"""Nodes that are rolled back one by one in the time of one step of a plan, however few the step takes together."""


@frozen(eq=False, kw_only=True)
class Rollback:
    """A document, how it is looked at, and what it comes to."""

    document: Document
    settings: Settings
    environment: Environment
    root: Rolled
    plain: Rolled  # as rolled without regard to what the path has paid: the root itself, but for very large sums
    prior: Rollback | None = None  # where indicators are laid over it: the same without them
    plan: Plan | None = None  # of this tree, or of the one that it came from by edits; large trees have one

    @property
    def seen(self) -> int:
        """The index of the seeing actor."""
        return self.environment.preferences.seen

    def problems(self) -> list[Problem]:
        """All that makes a value undefined: the document's own problems, then the tree's in reading order."""
        environment = self.environment
        found = [*environment.preferences.problems, *environment.variable_problems]
        stack: list[tuple[Place, Rolled]] = [((), self.root)]
        while stack:
            place, rolled = stack.pop()
            for trouble in rolled.trouble:
                at = place if trouble.branch is None else (*place, trouble.branch)
                where = say(self.document.root, at)
                found.append(
                    Problem(sentence=trouble.sentence, where=where, place=at, field=trouble.field, fixes=trouble.fixes)
                )
            if rolled.troubled and not isinstance(rolled.node, Link):  # what a link leads to is told where it stands
                below = enumerate(rolled.children)
                stack.extend(reversed([((*place, position), child) for position, child in below if child.troubled]))
        return found


def roll_back(document: Document, settings: Settings | None = None, previous: Rollback | None = None) -> Rollback:
    """Rolls a document back.

    previous: the rollback that this document or its settings were changed from; its very subtrees are taken over
    wherever nothing that they depend on has changed.

    Values are kept from each node on, so that they do not depend on what the path has paid. Only ties do, and only
    where the sums paid are larger by far than what is at stake; then the tree is rolled once more with those sums.

    Raises DocumentError for settings that the document cannot answer: an unknown scenario, actor or variable, or the
    Hurwicz rule without an alpha.
    """
    settings = PLAIN if settings is None else settings
    before = Known(previous.document, previous.environment) if previous is not None else None
    prior, indicated = None, NOTHING
    if document.indicators and feeds_indicators(document, settings):
        prior, indicated = _without_indicators(document, settings, previous)
    environment = make_environment(document, settings, before, indicated)
    rolling = Rolling(environment, previous.environment if previous is not None else None)
    plan, plain = _rolled(document.root, rolling, environment, previous)
    root = plain
    if plain.steady <= 0:
        known = previous.root if previous is not None and previous.root is not previous.plain else None
        root = rolling.roll(document.root, known, environment.start._replace(paid=environment.preferences.nothing))
    return Rollback(
        document=document,
        settings=settings,
        environment=environment,
        root=root,
        plain=plain,
        prior=prior,
        plan=plan,
    )


def _rolled(
    root: Node, rolling: Rolling, environment: Environment, previous: Rollback | None
) -> tuple[Plan | None, Rolled]:
    """The rollback node by node, or at once where that is the shorter way, and the plan to go on from."""
    known = previous.plain if previous is not None else None
    start = environment.start
    on_the_path = root.events or root.targets or start.totals or start.broken
    if root.size < LARGE or on_the_path:
        return None, rolling.roll(root, known, start)
    plan = previous.plan if previous is not None else None
    if rolling.finds_much(root, known, planned=plan is not None):
        from planner.analysis.folded import roll_at_once  # brings numpy, which a small tree need not wait for
        from planner.analysis.plan import make_plan

        plan = (plan.carried_on(root) if plan is not None else None) or make_plan(root)
        if plan.steps * NODES_A_STEP <= root.size:
            return plan, roll_at_once(plan, environment)
    return plan, rolling.roll(root, known, start)


def _without_indicators(
    document: Document, settings: Settings, previous: Rollback | None
) -> tuple[Rollback, Mapping[str, Formula]]:
    """What the indicators are read against, and the probabilities that they make of it.

    Settings that mean the same stay the same object.
    """
    from planner.analysis.evidence import updated  # brings numpy, which a plain rollback need not wait for

    before = previous.prior if previous is not None and previous.prior is not None else previous
    without = evolve(settings, indicators=False)
    if before is not None and before.settings == without:
        without = before.settings
    prior = roll_back(document, without, before)
    return prior, updated(document, prior.environment, prior.root)
