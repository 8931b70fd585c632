"""The trigger to watch: where the analyst's own doubt comes nearest to turning a decision of the play."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from planner.analysis.break_even import Trigger, break_even
from planner.analysis.inputs import inputs
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import trigger_sentence
from planner.model.document import Document


def trigger_to_watch(triggers: Sequence[Trigger]) -> Trigger | None:
    """The trigger that lies nearest, as a share of the way from today's value to the end of its range.

    Only inputs with a range and a decision that flips count; None where there is none.
    """
    nearest = min(triggers, key=_nearness, default=None)
    return nearest if nearest is not None and _nearness(nearest) < inf else None


def headline(rollback: Rollback) -> str:
    """The sentence for a briefing's first lines, with what the first decision does on the same input; or blank."""
    triggers = break_even(rollback, [one for one in inputs(rollback) if one.ranged])
    watched = trigger_to_watch(triggers)
    return "" if watched is None else headline_of(rollback.document, triggers, watched)


def headline_of(document: Document, triggers: Sequence[Trigger], watched: Trigger) -> str:
    """The same where the triggers are known already."""
    said = trigger_sentence(document, watched)
    first = next(each for each in triggers if each.input.key == watched.input.key)
    if first is watched or first.below is not None or first.above is not None:
        return said
    return f"{said} {first.decision.title or 'The first decision'} never flips on it."


def _nearness(trigger: Trigger) -> float:
    one = trigger.input
    shares = [
        (flip.at - one.today) / (end - one.today)
        for flip, end in ((trigger.below, one.low), (trigger.above, one.high))
        if flip is not None and end is not None and end != one.today
    ]
    return min((share for share in shares if share > 0), default=inf)
