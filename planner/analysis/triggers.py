"""Triggers in words: "At D2, keep the calibrated package while P(Kim commits) ≥ 0.238; below that, FFVD first"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.inputs import Input
from planner.analysis.reading import owner_of
from planner.model.document import Document, NumberFormat
from planner.model.numbers import show_amount
from planner.model.scripts import isolated
from planner.model.words import word_for

Setting = Callable[[str], str]
"""How a name stands in a sentence: as it is, or between marks of emphasis."""


def plain(name: str) -> str:
    """A name as it is, in whatever script."""
    return isolated(name)


def trigger_sentence(
    document: Document, trigger: Trigger, setting: Setting = plain, *, in_words: bool = False
) -> str:  # fmt: skip
    """What to watch, in one sentence; where nothing flips the decision, that.

    in_words: with words for signs and today's value, as one would say it.
    """
    fmt = document.number_format
    one = trigger.input
    where = f"At {setting(trigger.decision.title or 'the decision ' + trigger.decision.id)}"
    if trigger.path:
        where += f" ({' › '.join(trigger.path)})"
    words = setting(one.words)
    if one.kind == "probability":
        name = setting(one.words[2:-1])
        words = f"the chance of {name}" if in_words else f"P({name})"
    head = f"{where}, {_keep(document, trigger, setting)}"
    below, above = trigger.below, trigger.above
    if below is None and above is None:
        low, high = (show_input(one, end, fmt) for end in one.domain)
        return f"{head} whatever {words}: it never flips from {low} to {high}."
    conditions: list[str] = []
    turns: list[str] = []
    signs = ("is at least", "is at most") if in_words else ("≥", "≤")
    for flip, sign, side in zip((below, above), signs, ("below", "above"), strict=True):
        if flip is not None:
            conditions.append(f"{sign} {show_input(one, flip.at, fmt)}")
            turns.append(f"{side} that, {_turn(one, flip, fmt, setting)}")
    if len(turns) == 2:
        turns = [f"below, {turns[0].removeprefix('below that, ')}", f"above, {turns[1].removeprefix('above that, ')}"]
    today = f" (today {_today(one, fmt)})" if in_words else ""
    return f"{head} while {words} {' and '.join(conditions)}{today}; {'; '.join(turns)}."


def _today(one: Input, fmt: NumberFormat) -> str:
    word = word_for(one.today, fmt.words) if one.kind == "probability" else ""
    return ", ".join(filter(None, (show_input(one, one.today, fmt), word)))


def _keep(document: Document, trigger: Trigger, setting: Setting) -> str:
    owner = owner_of(document, trigger.decision)
    seen = document.seen_by or document.actors[0].id
    if owner == seen:
        return f"keep {setting(trigger.keep)}"
    name = next((actor.name for actor in document.actors if actor.id == owner), "") or owner
    return f"{name} is expected to keep to {setting(trigger.keep)}"


def _turn(one: Input, flip: Flip, fmt: NumberFormat, setting: Setting) -> str:
    named = _listed([setting(label) for label in flip.to])
    if flip.in_range is not False:
        return named
    low, high = (show_input(one, end, fmt) for end in (one.low, one.high) if end is not None)
    return f"{named} (outside the range given, {low} to {high})"


def show_input(one: Input, x: float, fmt: NumberFormat) -> str:
    """An input's value: a probability to three decimals, an amount to four digits."""
    if one.kind == "probability" and fmt.probabilities == "percent":
        return f"{100 * x:.1f} %"
    if one.kind in ("probability", "weight"):
        return f"{x:.3f}" if x not in (0, 1) else f"{x:.0f}"
    return show_amount(float(f"{x:.4g}"), fmt)


def _listed(names: Sequence[str]) -> str:
    return " or ".join(names)
