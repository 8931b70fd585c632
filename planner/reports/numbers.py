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
from planner.analysis.triggers import show_input, trigger_sentence
from planner.drawing.wording import odds
from planner.model.document import Document, NumberFormat
from planner.model.nodes import Chance, Decision
from planner.model.numbers import show_value
from planner.reports.evidence import Evidence, basis_words
from planner.reports.findings import Findings
from planner.reports.tables import Cell, Column, Section, joined, quiet, strong

say = QCoreApplication.translate

NEAREST, NEAREST_UNRANGED = 8, 4
"""Triggers of one decision that are printed: of numbers with a range, and where none has one."""

LONGEST_REGISTER = 300
"""Assumptions that are printed."""


def probabilities(evidence: Evidence) -> Section:
    """Every probability: number, word, range, basis and sources, node by node in reading order."""
    listed: list[Sequence[Cell]] = []
    laid_over = evidence.rollback.environment.laid_over
    for row in rows(evidence.rollback):
        node = row.node
        if not isinstance(node, Chance):
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
        after=_on_words(evidence.document),
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


def triggers(document: Document, findings: Findings) -> Section:
    """For each decision of the play, the nearest numbers that would change it."""
    listed: list[Sequence[Cell]] = []
    left_out = 0
    for decision, own in _by_decision(findings.triggers):
        near = sorted((one for one in own if one.below or one.above), key=nearness)
        shown = [one for one in near if one.input.ranged][:NEAREST] or near[:NEAREST_UNRANGED]
        listed.append([strong(decision.title or decision.id)])
        listed += [_trigger_row(document, one) for one in shown]
        if not near:
            listed.append([quiet(say("briefing", "No single number changes it."))])
        left_out += len(near) - len(shown)
    notes = [say("briefing", "Of numbers without a range, none was tried: there are too many.")]
    notes = notes if findings.only_ranged else []
    if left_out:
        notes.append(
            say("briefing", "Further from today's value, or without a range: {count} more.").format(count=left_out)
        )
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
        after=" ".join(notes),
    )


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
        joined((_instead(flip) for flip, _ in flips), "; "),
        "–".join(ranged),
    ]


def _instead(flip: Flip) -> str:
    told = say("briefing", " or ").join(flip.to)
    return told if flip.in_range is not False else say("briefing", "{choice} (outside its range)").format(choice=told)


def tornado(document: Document, findings: Findings) -> Section:
    """How far each range moves the value, as bars with their ends; what changes a decision is marked."""
    fmt = document.number_format
    titles = {one.decision.id: one.decision.title or one.decision.id for one in findings.triggers}
    ends = [end for bar in findings.bars for end in (bar.least[0], bar.most[0])]
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    span = (high - low) or 1.0
    listed = [
        [
            bar.input.words,
            _between(bar.input, fmt),
            show_value(bar.least[0], fmt),
            {"bar": [(bar.least[0] - low) / span, (bar.most[0] - low) / span], "flips": bool(bar.flips)},
            show_value(bar.most[0], fmt),
            ", ".join(titles.get(name, name) for name in bar.flips),
        ]
        for bar in findings.bars
    ]
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
        note="" if listed else say("briefing", "No number has a range."),
        after=say("briefing", "Every other number as today; all decisions taken anew at each value.") if listed else "",
    )


def _between(one: Input, fmt: NumberFormat) -> str:
    return "–".join(show_input(one, end, fmt) for end in (one.low, one.high) if end is not None)


def assumptions(evidence: Evidence, findings: Findings) -> Section:
    """The register: the nearest to changing a decision and the weakest in evidence first."""
    shown = [one for one in findings.assumptions if one.flip][:LONGEST_REGISTER]
    titles = {one.decision.id: one.decision.title or one.decision.id for one in findings.triggers}
    return Section(
        "assumptions",
        say("briefing", "Register of assumptions"),
        columns=(
            Column(say("briefing", "Number"), "3fr"),
            Column(say("briefing", "Today"), right=True),
            Column(say("briefing", "Flips at"), right=True),
            Column(say("briefing", "Decision"), "2fr"),
            Column(say("briefing", "Basis")),
            Column(say("briefing", "Sources"), "1fr"),
        ),
        rows=tuple(_assumption_row(evidence, one, titles) for one in shown),
        note=say("briefing", "The nearest to changing a decision first; of those alike, the weakest evidence."),
        after=_the_rest([one for one in findings.assumptions if not one.flip]),
    )


def _the_rest(unmoving: Sequence[Assumption]) -> str:
    """How many numbers change no decision, by what they rest on."""
    if not unmoving:
        return ""
    bases = Counter(basis_words(one.basis) or say("briefing", "no basis given") for one in unmoving)
    told = ", ".join(f"{count} {basis}" for basis, count in bases.most_common())
    return say("briefing", "{count} more change no decision of the play, whatever they are: {told}.").format(
        count=len(unmoving), told=told
    )


def _assumption_row(evidence: Evidence, one: Assumption, titles: dict[str, str]) -> list[Cell]:
    fmt = evidence.document.number_format
    _, basis, sources = evidence.of_input(one.input)
    return [
        one.input.words,
        show_input(one.input, one.input.today, fmt),
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
        after=say("briefing", "Admiralty grades: A to F for the source, 1 to 6 for what it says."),
    )
