"""What the analyses say of a document, each asked once for the whole briefing."""

from __future__ import annotations

from attrs import field, frozen

from planner.analysis.break_even import Trigger, break_even
from planner.analysis.headline import trigger_to_watch
from planner.analysis.information import Information, information
from planner.analysis.inputs import inputs
from planner.analysis.knowledge import uncertainties
from planner.analysis.progress import Progress, within
from planner.analysis.register import Assumption, register
from planner.analysis.rollback import Rollback
from planner.analysis.shares import FEWEST, Shares, weight_shares
from planner.analysis.stakeholders import Stakeholders, stakeholders
from planner.analysis.tornado import Bar, tornado
from planner.model.problems import DocumentError
from planner.model.sentences import said

MOST_INPUTS = 3_000
"""Inputs up to which every number is tried for triggers; of more, those that have a range."""

MOST_UNCERTAINTIES = 200
"""Chance nodes and events up to which it is asked what knowing each is worth."""

MOST_NODES = 3_000
"""Nodes up to which 20,000 weights are drawn over the tree."""


@frozen(eq=False, kw_only=True)
class Findings:
    """Empty where a problem leaves the tree undefined.

    only_ranged: whether triggers were sought for numbers with a range only, since there are so many. unasked: why
    something was not worked out, in words; blank where it was.
    """

    triggers: tuple[Trigger, ...] = ()
    watched: Trigger | None = None
    only_ranged: bool = False
    assumptions: tuple[Assumption, ...] = ()
    bars: tuple[Bar, ...] = ()
    parties: Stakeholders = field(factory=Stakeholders)
    shares: Shares | None = None
    knowledge: tuple[Information, ...] = ()
    unasked: str = ""


def study(rollback: Rollback, progress: Progress | None = None) -> Findings:
    """Asks them all. Raises Stopped where progress asks for it."""
    if rollback.root.values is None:
        return Findings()

    known = inputs(rollback)
    many = len(known) > MOST_INPUTS
    chosen = [one for one in known if one.ranged] if many else known
    triggers = break_even(rollback, chosen, progress=within(progress, 0.0, 0.5))
    bars = tornado(rollback, progress=within(progress, 0.5, 0.6))
    parties = stakeholders(rollback.document, rollback.settings, progress=within(progress, 0.6, 0.7))
    knowledge, unasked = _knowledge(rollback, within(progress, 0.7, 0.95))
    return Findings(
        triggers=triggers,
        watched=trigger_to_watch(triggers),
        only_ranged=many,
        assumptions=register(rollback.document, triggers),
        bars=bars,
        parties=parties,
        shares=_shares(rollback, within(progress, 0.95, 1.0)),
        knowledge=knowledge,
        unasked=unasked,
    )


def _knowledge(rollback: Rollback, progress: Progress | None) -> tuple[tuple[Information, ...], str]:
    """What knowing each uncertainty is worth, the most before the first decision first; or why that was not asked."""
    if len(uncertainties(rollback)) > MOST_UNCERTAINTIES:
        return (), said("There are too many uncertainties to ask of each what knowing it is worth.")
    try:
        found = information(rollback, progress=progress)
    except DocumentError as error:
        return (), error.sentence
    return tuple(sorted(found, key=lambda one: -one.public.before_play)), ""


def _shares(rollback: Rollback, progress: Progress | None) -> Shares | None:
    """None where the weights cannot be compared, or the tree is too large."""
    if rollback.document.root.size > MOST_NODES:
        return None
    try:
        return weight_shares(rollback, FEWEST, 1, progress=progress)
    except DocumentError:
        return None
