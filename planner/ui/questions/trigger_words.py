"""Triggers in short words, and which of several is nearest."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.triggers import show_input
from planner.model.document import NumberFormat


def say_condition(trigger: Trigger, fmt: NumberFormat) -> str:
    """For what values of the input the choice is kept: "P(Kim commits) ≥ 0.238"; blank where it never changes."""
    one = trigger.input
    below = show_input(one, trigger.below.at, fmt) if trigger.below else ""
    above = show_input(one, trigger.above.at, fmt) if trigger.above else ""
    if below and above:
        return f"{below} ≤ {one.words} ≤ {above}"
    if below:
        return f"{one.words} ≥ {below}"
    return f"{one.words} ≤ {above}" if above else ""


def say_instead(trigger: Trigger) -> str:
    """What is done beyond: "below that, FFVD first"."""
    say = QCoreApplication.translate
    told = []
    if trigger.below:
        told.append(say("trigger", "below that, {choice}").format(choice=" or ".join(trigger.below.to)))
    if trigger.above:
        told.append(say("trigger", "above that, {choice}").format(choice=" or ".join(trigger.above.to)))
    return "; ".join(told)


def nearest_flip(trigger: Trigger) -> Flip | None:
    """The change that is nearer to today's value."""
    flips = [flip for flip in (trigger.below, trigger.above) if flip is not None]
    return min(flips, key=lambda flip: abs(flip.at - trigger.input.today), default=None)


def nearness(trigger: Trigger) -> tuple[bool, float]:
    """By what triggers are ranked: within the analyst's range first, then by the share of the room to vary."""
    flip, one = nearest_flip(trigger), trigger.input
    if flip is None:
        return True, float("inf")
    low, high = (one.low, one.high) if one.low is not None and one.high is not None else one.domain
    return not flip.in_range, abs(flip.at - one.today) / (abs(high - low) or 1.0)


def ranked(triggers: Iterable[Trigger]) -> list[Trigger]:
    """The nearest first; those that never change last."""
    return sorted(triggers, key=nearness)


def nearest(triggers: Iterable[Trigger]) -> Trigger | None:
    """The one that is nearest to changing the advice; None where nothing changes it."""
    found = ranked(triggers)
    return found[0] if found and nearest_flip(found[0]) else None
