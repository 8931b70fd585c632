"""Triggers in short words, and which of several is nearest."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.headline import nearness
from planner.analysis.triggers import show_input
from planner.model.document import NumberFormat
from planner.model.places import called
from planner.model.scripts import isolated
from planner.model.sentences import said


def say_condition(trigger: Trigger, fmt: NumberFormat) -> str:
    """For what values of the input the choice is kept: "P(Kim commits) ≥ 0.238"; blank where it never changes."""
    one = trigger.input
    below = show_input(one, trigger.below.at, fmt) if trigger.below else ""
    above = show_input(one, trigger.above.at, fmt) if trigger.above else ""
    words = isolated(one.words)
    if below and above:
        return f"{below} ≤ {words} ≤ {above}"
    if below:
        return f"{words} ≥ {below}"
    return f"{words} ≤ {above}" if above else ""


def say_instead(trigger: Trigger) -> str:
    """What is done beyond: "below that, FFVD first"."""
    say = QCoreApplication.translate
    told = []
    if trigger.below and trigger.above and trigger.below.to == trigger.above.to:
        return say("trigger", "outside that, {choice}").format(choice=joined_choices(trigger, trigger.below))
    if trigger.below:
        told.append(say("trigger", "below that, {choice}").format(choice=joined_choices(trigger, trigger.below)))
    if trigger.above:
        told.append(say("trigger", "above that, {choice}").format(choice=joined_choices(trigger, trigger.above)))
    return "; ".join(told)


def joined_choices(trigger: Trigger, flip: Flip) -> str:
    """What is best beyond a change, one or the other where they tie."""
    return said(" or ").join(isolated(called(trigger.decision, label)) for label in flip.to)


def nearest_flip(trigger: Trigger) -> Flip | None:
    """The change that is nearer to today's value."""
    flips = [flip for flip in (trigger.below, trigger.above) if flip is not None]
    return min(flips, key=lambda flip: abs(flip.at - trigger.input.today), default=None)


def ranked(triggers: Iterable[Trigger]) -> list[Trigger]:
    """The nearest first; those that never change last."""
    return sorted(triggers, key=nearness)
