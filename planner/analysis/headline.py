"""The trigger to watch: where the analyst's own doubt comes nearest to turning a decision of the play."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf

from planner.analysis.break_even import Trigger, break_even
from planner.analysis.inputs import inputs_with_range
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import Setting, plain, trigger_sentence
from planner.model.document import Document
from planner.model.places import find, path
from planner.model.sentences import said


def nearness(trigger: Trigger) -> tuple[bool, bool, float]:
    """By what triggers are ranked, the nearest first: those that flip, those whose number has a range, the nearest.

    The last is the share of the way from today's value to the end of the range on that side (of the domain, where
    there is no range) at which the choice changes; infinite where it never does.
    """
    one = trigger.input
    low, high = (one.low, one.high) if one.low is not None and one.high is not None else one.domain
    shares = [
        (flip.at - one.today) / (end - one.today)
        for flip, end in ((trigger.below, low), (trigger.above, high))
        if flip is not None and end != one.today
    ]
    share = min((share for share in shares if share >= 0), default=inf)
    return share == inf, not one.ranged, share


def trigger_to_watch(triggers: Iterable[Trigger]) -> Trigger | None:
    """The nearest trigger; None where nothing changes a choice."""
    nearest = min((each for each in triggers if each.turns), key=nearness, default=None)
    return nearest if nearest is not None and nearness(nearest)[2] < inf else None


def watched_at(document: Document, triggers: Iterable[Trigger]) -> dict[str, Trigger]:
    """The trigger to watch at each decision, by its id; where its places differ, at the one where the tree has it."""
    here: dict[str, list[Trigger]] = {}
    own: dict[str, tuple[str, ...]] = {}
    for trigger in triggers:
        if not trigger.turns:
            continue
        name = trigger.decision.id
        if trigger.path is not None and name not in own:
            place = find(document.root, name)
            own[name] = () if place is None else path(document.root, place)
        if trigger.path in (None, own.get(name)):
            here.setdefault(name, []).append(trigger)
    watched = {name: trigger_to_watch(several) for name, several in here.items()}
    return {name: trigger for name, trigger in watched.items() if trigger is not None}


def headline(rollback: Rollback) -> str:
    """The sentence for a briefing's first lines, with what the first decision does on the same input; or blank."""
    triggers = break_even(rollback, inputs_with_range(rollback))
    watched = trigger_to_watch(triggers)
    return "" if watched is None else headline_of(rollback.document, triggers, watched)


def headline_of(
    document: Document,
    triggers: Sequence[Trigger],
    watched: Trigger,
    setting: Setting = plain,
    *,
    in_words: bool = False,
) -> str:
    """The same where the triggers are known already. setting, in_words: as for a trigger's sentence."""
    sentence = trigger_sentence(document, watched, setting, in_words=in_words)
    first = next(each for each in triggers if each.input.key == watched.input.key)
    if first is watched or first.below is not None or first.above is not None:
        return sentence
    title = first.decision.title
    named = setting(title) if title else said("The first decision")
    return said("{sentence} {decision} never flips on it.", sentence=sentence, decision=named)
