"""The sections on numbers: every probability, the triggers, the tornado, the assumptions, the sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.headline import nearness
from planner.analysis.inputs import Input
from planner.analysis.reading import rows
from planner.analysis.register import Assumption
from planner.analysis.tornado import Bar
from planner.analysis.triggers import show_input, trigger_sentence
from planner.drawing.wording import odds
from planner.model.document import Document, NumberFormat
from planner.model.nodes import Chance, Decision
from planner.model.numbers import show_value
from planner.model.places import called
from planner.reports.evidence import Evidence, basis_words
from planner.reports.findings import Findings
from planner.reports.tables import Cell, Column, Section, joined, quiet, strong

say = QCoreApplication.translate

NEAREST, NEAREST_UNRANGED = 5, 2
"""Triggers of one decision that are printed: of numbers with a range, and where none of those is near."""

NEAR = 1.25
"""Of the way to the end of its range, as far as a number may have to go to change a decision and still be near it."""

NEAR_UNRANGED, NEAR_WEAK = 0.25, 0.5
"""The same of today's value, where there is no range; and where the evidence is weak, too."""

WEAK = 0.75
"""Evidence from which on a number deserves a second look: judgement without a source."""

LISTED, LONGEST = 16, 300
"""Assumptions that are printed, and where every number is asked for."""


def probabilities(evidence: Evidence) -> Section:
    """Every probability: number, word, range, basis and sources, node by node in reading order."""
    listed: list[Sequence[Cell]] = []
    laid_over = evidence.rollback.environment.laid_over
    for row in rows(evidence.rollback):
        node = row.node
        if not isinstance(node, Chance) or not node.branches:
            continue
        listed.append([{"strong": node.title or say("briefing", "Chance"), "quiet": _way(row.path)}])
        for position, branch in enumerate(node.branches):
            number, word = odds(evidence.document, row.figures.rolled, position, laid_over)
            listed.append(
                [
                    branch.label,
                    number,
                    word,
                    evidence.range_of(branch),
                    evidence.basis_of(branch),
                    evidence.sources_of(branch),
                ]
            )
    return Section(
        "probabilities",
        say("briefing", "Every probability"),
        columns=(
            Column(say("briefing", "Branch"), "3fr"),
            Column(say("briefing", "Number"), right=True),
            Column(say("briefing", "Word")),
            Column(say("briefing", "Range"), right=True),
            Column(say("briefing", "Basis")),
            Column(say("briefing", "Sources"), "1fr"),
        ),
        rows=tuple(listed),
        small=_on_words(evidence.document),
    )


def _way(labels: Sequence[str]) -> str:
    """The end of the way to a node: enough to find it on the tree."""
    return " › ".join(("…", *labels[-2:]) if len(labels) > 2 else labels)


def _on_words(document: Document) -> str:
    scheme = document.number_format.words
    if scheme == "icd203":
        return say("briefing", "Words as in Intelligence Community Directive 203. # is what the other branches leave.")
    if scheme == "phia":
        return say("briefing", "Words as in the UK's probability yardstick (PHIA). # is what the other branches leave.")
    return say("briefing", "# is what the other branches leave.")


def triggers(document: Document, findings: Findings, *, every: bool) -> Section:
    """For each decision of the play, the nearest numbers that would change it."""
    listed: list[Sequence[Cell]] = []
    left_out = 0
    for decision, own in _by_decision(findings.triggers):
        found = sorted((one for one in own if one.below or one.above), key=nearness)
        shown = found if every else _nearest(found)
        listed.append([strong(decision.title or decision.id)])
        listed += [_trigger_row(document, one) for one in shown]
        if not found:
            listed.append([quiet(say("briefing", "No single number changes it."))])
        left_out += len(found) - len(shown)
    notes = [say("briefing", "Of numbers without a range, none was tried: there are too many.")]
    notes = notes if findings.only_ranged else []
    if left_out:
        notes.append(say("briefing", "Further off: {count} more.").format(count=left_out))
    return Section(
        "triggers",
        say("briefing", "Triggers: what would change a decision"),
        note=trigger_sentence(document, findings.watched) if findings.watched else "",
        columns=(
            Column(say("briefing", "Number"), "3fr"),
            Column(say("briefing", "Today"), right=True),
            Column(say("briefing", "Keep while")),
            Column(say("briefing", "Beyond that"), "2fr"),
            Column(say("briefing", "Own range"), right=True),
        ),
        rows=tuple(listed),
        small=" ".join(notes),
    )


def _nearest(found: Sequence[Trigger]) -> Sequence[Trigger]:
    """Of triggers in their order those near today's value; where there is none, the first."""
    near = [one for one in found if one.input.ranged and nearness(one)[2] <= NEAR]
    return near[:NEAREST] or found[:NEAREST_UNRANGED]


def _by_decision(found: Sequence[Trigger]) -> Iterator[tuple[Decision, list[Trigger]]]:
    own: dict[str, list[Trigger]] = {}
    for one in found:
        own.setdefault(one.decision.id, []).append(one)
    for several in own.values():
        yield several[0].decision, several


def _trigger_row(document: Document, one: Trigger) -> list[Cell]:
    fmt = document.number_format
    flips = [(flip, sign) for flip, sign in ((one.below, "≥"), (one.above, "≤")) if flip is not None]
    words = one.input.words
    if one.path:
        words = f"{words} ({' › '.join(one.path)})"
    ranged = [show_input(one.input, end, fmt) for end in (one.input.low, one.input.high) if end is not None]
    return [
        words,
        show_input(one.input, one.input.today, fmt),
        joined((f"{sign} {show_input(one.input, flip.at, fmt)}" for flip, sign in flips), ", "),
        joined((_instead(one, flip) for flip, _ in flips), "; "),
        "–".join(ranged),
    ]


def _instead(one: Trigger, flip: Flip) -> str:
    told = say("briefing", " or ").join(called(one.decision, label) for label in flip.to)
    return told if flip.in_range is not False else say("briefing", "{choice} (outside its range)").format(choice=told)


def tornado(document: Document, findings: Findings, *, every: bool) -> Section:
    """How far each range moves the value, as bars with their ends; what changes a decision is marked."""
    fmt = document.number_format
    titles = {one.decision.id: one.decision.title or one.decision.id for one in findings.triggers}
    ends = [end for bar in findings.bars for end in (bar.least[0], bar.most[0])]
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    span = (high - low) or 1.0
    telling = [bar for bar in findings.bars if every or bar.flips or _ends(bar, fmt)[0] != _ends(bar, fmt)[1]]
    listed = [
        [
            bar.input.words,
            _between(bar.input, fmt),
            _ends(bar, fmt)[0],
            {"bar": [(bar.least[0] - low) / span, (bar.most[0] - low) / span], "flips": bool(bar.flips)},
            _ends(bar, fmt)[1],
            ", ".join(titles.get(name, name) for name in bar.flips),
        ]
        for bar in telling
    ]
    idle = len(findings.bars) - len(telling)
    after = [say("briefing", "Every other number as today; all decisions taken anew at each value.")] if listed else []
    if idle:
        after.append(say("briefing", "Ranges that do not move the value: {count}.").format(count=idle))
    return Section(
        "tornado",
        say("briefing", "Tornado: how far each range moves the value"),
        columns=(
            Column(say("briefing", "Number"), "3fr"),
            Column(say("briefing", "Own range"), right=True),
            Column(say("briefing", "Least"), right=True),
            Column("", "3fr"),
            Column(say("briefing", "Most"), right=True),
            Column(say("briefing", "Changes"), "2fr"),
        ),
        rows=tuple(listed),
        note="" if findings.bars else say("briefing", "No number has a range."),
        small=" ".join(after),
    )


def _ends(bar: Bar, fmt: NumberFormat) -> tuple[str, str]:
    """The least and the most as they are printed."""
    return show_value(bar.least[0], fmt), show_value(bar.most[0], fmt)


def _between(one: Input, fmt: NumberFormat) -> str:
    return "–".join(show_input(one, end, fmt) for end in (one.low, one.high) if end is not None)


def assumptions(evidence: Evidence, findings: Findings, *, every: bool) -> Section:
    """The register: the nearest to changing a decision and the weakest in evidence first."""
    flipping = [one for one in findings.assumptions if one.flip]
    near = sorted((one for one in flipping if _matters(one)), key=lambda one: not one.input.ranged)
    shown = flipping[:LONGEST] if every else near[:LISTED] or flipping[:NEAREST]
    titles = {one.decision.id: one.decision.title or one.decision.id for one in findings.triggers}
    further = len(flipping) - len(shown)
    after = [_the_rest([one for one in findings.assumptions if not one.flip])]
    if further:
        after.insert(0, say("briefing", "Further off: {count} more.").format(count=further))
    return Section(
        "assumptions",
        say("briefing", "Register of assumptions"),
        columns=(
            Column(say("briefing", "Number"), "3fr"),
            Column(say("briefing", "Today"), right=True),
            Column(say("briefing", "Range"), right=True),
            Column(say("briefing", "Flips at"), right=True),
            Column(say("briefing", "Decision"), "2fr"),
            Column(say("briefing", "Basis")),
            Column(say("briefing", "Sources")),
        ),
        rows=tuple(_assumption_row(evidence, one, titles) for one in shown),
        note=say("briefing", "The nearest to changing a decision first; of those alike, the weakest evidence.")
        if every
        else say("briefing", "What changes a decision near its range; then without one, near today's value."),
        small=joined(after, " "),
    )


def _matters(one: Assumption) -> bool:
    """Whether it changes a decision within or near its range; without one, near today's value."""
    if one.nearness is None:
        return False
    near = NEAR if one.input.ranged else NEAR_WEAK if one.weakness >= WEAK else NEAR_UNRANGED
    return one.nearness <= near


def _the_rest(unmoving: Sequence[Assumption]) -> str:
    """How many numbers change no decision, by what they rest on."""
    if not unmoving:
        return ""
    bases = Counter(basis_words(one.basis) or say("briefing", "no basis given") for one in unmoving)
    told = ", ".join(f"{count} {basis}" for basis, count in bases.most_common())
    return say("briefing", "Change no decision, whatever they are: {count} ({told}).").format(
        count=len(unmoving), told=told
    )


def _assumption_row(evidence: Evidence, one: Assumption, titles: dict[str, str]) -> list[Cell]:
    fmt = evidence.document.number_format
    ranged, basis, sources = evidence.of_input(one.input)
    return [
        one.input.words,
        show_input(one.input, one.input.today, fmt),
        ranged or "–",
        show_input(one.input, one.flip.at, fmt) if one.flip else "–",
        titles.get(one.decision, one.decision),
        basis,
        sources,
    ]


def sources(evidence: Evidence) -> Section:
    """What is cited, as it is numbered."""
    return Section(
        "sources",
        say("briefing", "Sources"),
        columns=(
            Column(say("briefing", "No."), right=True),
            Column(say("briefing", "Grade")),
            Column(say("briefing", "Source"), "3fr"),
            Column(say("briefing", "Where"), "2fr"),
        ),
        rows=tuple(
            [f"[{evidence.numbers[source.id]}]", source.grade or "–", source.text or source.id, source.url]
            for source in evidence.document.sources
        ),
        small=say("briefing", "Admiralty grades: A to F for the source, 1 to 6 for what it says."),
    )
