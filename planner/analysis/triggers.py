"""Triggers in words: "At D2, keep the calibrated package while P(Kim commits) ≥ 0.238; below that, FFVD first"."""

from __future__ import annotations

from collections.abc import Callable

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.inputs import Input
from planner.analysis.reading import owner_of
from planner.model.document import Document, NumberFormat
from planner.model.numbers import show_amount
from planner.model.places import called
from planner.model.scripts import isolated
from planner.model.sentences import said
from planner.model.words import word_for

Setting = Callable[[str], str]
"""How a name stands in a sentence: as it is, or between marks of emphasis."""

STOPS = frozenset(",;:.?!")
"""What ends a part of a sentence."""


def plain(name: str) -> str:
    """A name as it is, in whatever script; in quotation marks where its own would run into the sentence's."""
    return f"“{isolated(name)}”" if STOPS & set(name) else isolated(name)


def trigger_sentence(
    document: Document, trigger: Trigger, setting: Setting = plain, *, in_words: bool = False
) -> str:  # fmt: skip
    """What to watch, in one sentence; where nothing flips the decision, that.

    in_words: with words for signs and today's value, as one would say it.
    """
    fmt = document.number_format
    one = trigger.input
    words = setting(one.words)
    if one.kind == "probability":
        bare = one.words[2:-1]
        name = isolated(bare) if setting is plain and not in_words else setting(bare)
        words = said("the chance of {name}", name=name) if in_words else f"P({name})"
    head = said("{where}, {keep}", where=_where(document, trigger, setting), keep=_keep(document, trigger, setting))
    below, above = trigger.below, trigger.above
    if below is None and above is None:
        low, high = (show_input(one, end, fmt) for end in one.domain)
        return said(
            "{head} whatever {input}: it never flips from {low} to {high}.", head=head, input=words, low=low, high=high
        )
    today = said(" (today {value})", value=_today(one, fmt)) if in_words else ""
    keeps, turns = _condition(trigger, words, fmt, in_words=in_words), _turns(trigger, fmt, setting)
    return said("{head} while {condition}{today}; {turns}.", head=head, condition=keeps, today=today, turns=turns)


def _where(document: Document, trigger: Trigger, setting: Setting) -> str:
    decision = trigger.decision
    where = setting(decision.title) if decision.title else said("the decision {name}", name=decision.id)
    if not decision.title and decision is document.root:
        where = said("the first decision")
    if trigger.path:
        where = f"{where} ({' › '.join(trigger.path)})"
    return said("At {decision}", decision=where)


def _condition(trigger: Trigger, words: str, fmt: NumberFormat, *, in_words: bool) -> str:
    """For what values of the input the choice is kept."""
    one, below, above = trigger.input, trigger.below, trigger.above
    least = "" if below is None else show_input(one, below.at, fmt)
    most = "" if above is None else show_input(one, above.at, fmt)
    if in_words and least and most:
        return said("{input} is between {least} and {most}", input=words, least=least, most=most)
    if in_words and least:
        return said("{input} is at least {least}", input=words, least=least)
    if in_words:
        return said("{input} is at most {most}", input=words, most=most)
    if least and most:
        return f"{least} ≤ {words} ≤ {most}"
    return f"{words} ≥ {least}" if least else f"{words} ≤ {most}"


def _today(one: Input, fmt: NumberFormat) -> str:
    word = word_for(one.today, fmt.words) if one.likely else ""
    return ", ".join(filter(None, (show_input(one, one.today, fmt), word)))


def _keep(document: Document, trigger: Trigger, setting: Setting) -> str:
    owner, kept = owner_of(document, trigger.decision), setting(called(trigger.decision, trigger.keep))
    seen = document.seen_by or document.actors[0].id
    if owner == seen:
        return said("keep {choice}", choice=kept)
    name = next((actor.name for actor in document.actors if actor.id == owner), "") or owner
    return said("{who} is expected to keep to {choice}", who=name, choice=kept)


def _turns(trigger: Trigger, fmt: NumberFormat, setting: Setting) -> str:
    """What is done beyond, on either side."""
    below = "" if trigger.below is None else _turn(trigger, trigger.below, fmt, setting)
    above = "" if trigger.above is None else _turn(trigger, trigger.above, fmt, setting)
    if below and below == above:
        return said("outside that, {choice}", choice=below)
    if below and above:
        return said("below, {less}; above, {more}", less=below, more=above)
    return said("below that, {choice}", choice=below) if below else said("above that, {choice}", choice=above)


def _turn(trigger: Trigger, flip: Flip, fmt: NumberFormat, setting: Setting) -> str:
    one = trigger.input
    named = said(" or ").join([setting(called(trigger.decision, label)) for label in flip.to])
    if flip.in_range is not False:
        return named
    low, high = (show_input(one, end, fmt) for end in (one.low, one.high) if end is not None)
    return said("{choice} (outside the range given, {low} to {high})", choice=named, low=low, high=high)


def show_input(one: Input, x: float, fmt: NumberFormat) -> str:
    """An input's value: a probability to three decimals, an amount to four digits."""
    if one.likely and fmt.probabilities == "percent":
        return f"{100 * x:.1f} %"
    if one.likely or one.kind == "weight":
        return f"{x:.3f}" if x not in (0, 1) else f"{x:.0f}"
    return show_amount(float(f"{x:.4g}"), fmt)
