"""The first page: the advice and what it rests on, in a line, a picture and three short columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.analysis.break_even import Trigger
from planner.analysis.headline import headline_of, nearness
from planner.analysis.play import bottom_line, opening_name
from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input
from planner.model.document import Document
from planner.reports.evidence import Evidence
from planner.reports.findings import Findings
from planner.reports.names import Names
from planner.reports.people import NOTHING, gain, otherwise, share_lines, titles_of, what_of, when_of
from planner.reports.tables import joined

say = QCoreApplication.translate

SHOWN = 5
"""Numbers in the first column."""

FEW, FEW_PARTIES = 3, 2
"""Sentences in each of the others."""


def lead(evidence: Evidence, findings: Findings) -> dict[str, str]:
    """The bottom line: what to do, in bold; what it is worth, and what it hangs on."""
    line = bottom_line(evidence.rollback)
    if evidence.rollback.root.values is None:
        return {"bold": "", "rest": line}
    bold, rest = _parted(evidence.rollback, line)
    watched, document = findings.watched, evidence.document
    if watched is not None:
        quoted = Names(document).quoted
        rest = f"{rest} {headline_of(document, findings.triggers, watched, quoted, in_words=True)}"
    return {"bold": bold, "rest": rest}


def _parted(rollback: Rollback, line: str) -> tuple[str, str]:
    """The bottom line as what to do and what that is worth; a label may hold a colon of its own."""
    choice = figures_at(rollback, ()).choice
    label = opening_name(rollback.document.root, choice[0]) if choice else ""
    before, found, worth = line.partition(f"{label}: ")
    return (f"{before}{label}.", worth[:1].upper() + worth[1:]) if label and found else ("", line)


def columns(evidence: Evidence, findings: Findings) -> list[dict[str, Any]]:
    """What the advice rests on; what is worth knowing first; who would choose otherwise."""
    document = evidence.document
    return [
        {
            "heading": say("briefing", "What the advice rests on"),
            "table": _rests_on(evidence, findings),
            "titles": [
                say("briefing", "Number"),
                say("briefing", "Today"),
                say("briefing", "Range"),
                say("briefing", "Flips at"),
                say("briefing", "Basis"),
            ],
            "lines": [],
        },
        {"heading": say("briefing", "Worth knowing first"), "lines": _knowing(document, findings)},
        {"heading": say("briefing", "Who would choose otherwise"), "lines": _parties(document, findings)},
    ]


def _rests_on(evidence: Evidence, findings: Findings) -> list[list[str]]:
    """The numbers nearest to changing a decision; of those with a range, if there are any, by how far they move it."""
    order = {str(bar.input.key): position for position, bar in enumerate(findings.bars)}
    nearest: dict[str, Trigger] = {}
    for one in sorted(findings.triggers, key=nearness):
        nearest.setdefault(str(one.input.key), one)
    found = sorted(nearest.values(), key=lambda one: (nearness(one), order.get(str(one.input.key), len(order))))
    ranged = [one for one in found if one.input.ranged]
    return [_rests_row(evidence, one) for one in (ranged or found)[:SHOWN]]


def _rests_row(evidence: Evidence, one: Trigger) -> list[str]:
    fmt = evidence.document.number_format
    ranged, basis, sources = evidence.of_input(one.input)
    flips = [flip for flip in (one.below, one.above) if flip is not None]
    flip = min(flips, key=lambda each: abs(each.at - one.input.today), default=None)
    return [
        one.input.words,
        show_input(one.input, one.input.today, fmt),
        ranged or "–",
        show_input(one.input, flip.at, fmt) if flip else "–",
        joined((basis, sources), " "),
    ]


def _knowing(document: Document, findings: Findings) -> list[dict[str, str]]:
    """What is worth most before the first decision, each uncertainty once."""
    titles = titles_of(document)
    told: dict[tuple[str, ...], dict[str, str]] = {}
    for one in findings.knowledge:
        if one.public.before_play > NOTHING and one.what not in told:
            told[one.what] = {
                "text": f"{what_of(one, titles)}, {when_of(one, titles)}: ",
                "bold": gain(one.public.before_play, document),
            }
    if not told:
        return [{"text": findings.unasked or say("briefing", "Knowing more would change nothing.")}]
    return list(told.values())[:FEW]


def _parties(document: Document, findings: Findings) -> list[dict[str, str]]:
    """The disagreements likeliest to be met, and how much of the space of weights favours the opening."""
    titles = titles_of(document)
    met = sorted(findings.parties.disagreements, key=lambda one: -one.reach)
    lines = [otherwise(one, document, titles) for one in met[:FEW_PARTIES] if one.reach > 0]
    shares = share_lines(findings)[:1]
    nobody = [] if lines else [say("briefing", "Nobody would choose otherwise.")]
    return [{"text": line} for line in (*lines, *nobody, *shares)]


def alternative(rollback: Rollback, sections: Sequence[str], *, bare: bool) -> str:
    """What stands for the picture: what it says, and where all of it stands as text."""
    size = rollback.document.root.size
    said = say("briefing", "Decision tree of {count:,} nodes.").format(count=size)
    if not bare:
        said = f"{said} {bottom_line(rollback)}"
    return f"{said} {say('briefing', 'The table “The tree as text” tells all of it.')}" if "text" in sections else said
