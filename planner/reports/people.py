"""The sections on the play, on who would choose otherwise, and on what is worth knowing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.analysis.information import Information
from planner.analysis.policy import policy
from planner.analysis.rollback import Rollback
from planner.analysis.stakeholders import Disagreement
from planner.model.document import Document
from planner.model.numbers import show_probability, show_value
from planner.model.places import called, nodes
from planner.reports.findings import Findings
from planner.reports.names import Names
from planner.reports.tables import Cell, Column, Section, strong

say = QCoreApplication.translate


MOST_STORIES = 3
"""Paths of either sort that are told."""

MOST_KNOWN = 8
"""Things worth knowing that are printed."""

NOTHING = 1e-9
"""What knowing is worth where rounding alone makes it differ from nothing."""


def play(rollback: Rollback) -> Section:
    """What to choose where, in sentences, and how it is likeliest to go."""
    told = policy(rollback)
    fmt = rollback.document.number_format
    stories: list[Sequence[Cell]] = []
    short = Names(rollback.document).short
    for heading, lines in (
        (say("briefing", "Likeliest"), told.likeliest),
        (say("briefing", "Worst"), told.worst),
    ):
        stories.append([strong(heading)])
        stories += [
            [
                " › ".join(short(label) for label in line.path),
                line.outcome,
                show_probability(line.probability, fmt),
                show_value(line.value, fmt),
            ]
            for line in lines[:MOST_STORIES]
        ]
    return Section(
        "play",
        say("briefing", "The recommended play"),
        lines=told.sentences,
        columns=(
            Column(say("briefing", "Path"), "4fr"),
            Column(say("briefing", "Outcome"), "2fr"),
            Column(say("briefing", "Probability"), right=True),
            Column(say("briefing", "Value"), right=True),
        ),
        rows=tuple(stories) if told.likeliest else (),
    )


def parties(document: Document, findings: Findings) -> Section:
    """Every party's own choice where it differs, what that costs whom, and what each would get if it decided all."""
    fmt = document.number_format
    titles = titles_of(document)
    names = names_of(document)
    listed: list[Sequence[Cell]] = [
        [
            titles.get(one.decision, one.decision),
            names[one.party],
            one.wanted,
            one.taken,
            show_value(one.to_owner, fmt),
            show_value(one.to_party, fmt),
            show_probability(one.reach, fmt),
        ]
        for one in findings.parties.disagreements
    ]
    lines = [
        say("briefing", "{who}: {today} today, {alone} if it made every decision.").format(
            who=names[party.actor], today=show_value(party.today, fmt), alone=show_value(party.value, fmt)
        )
        for party in findings.parties.parties
    ]
    return Section(
        "stakeholders",
        say("briefing", "Who would choose otherwise"),
        lines=(*lines, *share_lines(findings)),
        columns=(
            Column(say("briefing", "Decision"), "2fr"),
            Column(say("briefing", "Party")),
            Column(say("briefing", "Would take"), "2fr"),
            Column(say("briefing", "Taken"), "2fr"),
            Column(say("briefing", "Costs its owner"), right=True),
            Column(say("briefing", "Costs the party"), right=True),
            Column(say("briefing", "Reach"), right=True),
        ),
        rows=tuple(listed),
        note="" if listed else say("briefing", "Nobody would choose otherwise."),
        small=say("briefing", "In each one's own utility. Costs the owner: if the party's branch were taken there.")
        if listed
        else "",
    )


def share_lines(findings: Findings) -> list[str]:
    """In how much of the space of weights today's choice at each decision of the play is best."""
    if findings.shares is None:
        return []
    told = say("briefing", "At {decision}, {choice} is best in {share} of all weightings.")
    seen: dict[str, str] = {}
    for one in findings.triggers:
        share = findings.shares.shares.get(one.decision.id, {}).get(one.keep)
        if share is not None and one.decision.id not in seen:
            title = one.decision.title or one.decision.id
            choice = called(one.decision, one.keep)
            seen[one.decision.id] = told.format(decision=title, choice=choice, share=f"{100 * share:.0f} %")
    return list(seen.values())


def knowledge(document: Document, findings: Findings, *, every: bool) -> Section:
    """What knowing each uncertainty is worth, and when."""
    fmt = document.number_format
    titles = titles_of(document)
    first = document.root.id  # just before it is before the first decision, which is told already
    known = [one for one in findings.knowledge if abs(one.public.value) > NOTHING and one.before != first]
    found = known if every else known[:MOST_KNOWN]
    after = [say("briefing", "Everybody learns it and answers, unless only we know.")] if found else []
    if len(known) > len(found):
        after.append(say("briefing", "Worth less: {count} more.").format(count=len(known) - len(found)))
    return Section(
        "information",
        say("briefing", "Worth knowing first"),
        columns=(
            Column(say("briefing", "What"), "3fr"),
            Column(say("briefing", "Known"), "3fr"),
            Column(say("briefing", "Worth then"), right=True),
            Column(say("briefing", "Reach"), right=True),
            Column(say("briefing", "Worth today"), right=True),
            Column(say("briefing", "If only we know"), right=True),
        ),
        rows=tuple(
            [
                what_of(one, titles),
                when_of(one, titles),
                gain(one.public.value, document),
                show_probability(one.reach, fmt),
                gain(one.public.before_play, document),
                gain(one.private.before_play, document),
            ]
            for one in found
        ),
        note=findings.unasked or ("" if found else say("briefing", "Knowing more would change nothing.")),
        small=" ".join(after),
    )


def titles_of(document: Document) -> dict[str, str]:
    """What nodes are called, by id."""
    return {node.id: node.title or node.id for node in nodes(document.root)}


def names_of(document: Document) -> dict[str, str]:
    """What actors are called, by id."""
    return {actor.id: actor.name or actor.id for actor in document.actors}


def what_of(one: Information, titles: dict[str, str]) -> str:
    """What is learned: an event's name, or the title of its node."""
    return ", ".join(titles.get(name, name) for name in one.what)


def when_of(one: Information, titles: dict[str, str]) -> str:
    """The moment at which it is learned."""
    if not one.before:
        return say("briefing", "before the first decision")
    return say("briefing", "just before {decision}").format(decision=titles.get(one.before, one.before))


def gain(value: float, document: Document) -> str:
    """A value with its sign."""
    shown = show_value(value, document.number_format)
    return shown if value <= 0 or not any(digit in shown for digit in "123456789") else f"+{shown}"


def otherwise(one: Disagreement, document: Document, titles: dict[str, str]) -> str:
    """One disagreement in a sentence."""
    sure = one.reach > 1 - 1e-9
    told = say("briefing", "At {decision}, {who} would take {wanted}.")
    if not sure:
        told = say("briefing", "At {decision} (reach {reach}), {who} would take {wanted}.")
    return told.format(
        who=names_of(document)[one.party],
        wanted=one.wanted,
        decision=titles.get(one.decision, one.decision),
        reach=show_probability(one.reach, document.number_format),
    )
