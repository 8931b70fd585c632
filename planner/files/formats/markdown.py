"""Markdown: the play in sentences, the tree as a nested list, and the policy as a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.analysis.policy import policy
from planner.analysis.reading import Row
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.told import branch_details, heading, left_out_of_picture, node_caption, placed_rows, play
from planner.model.numbers import show_probability, show_value

_SIGNS = {"decision": "□", "chance": "○", "outcome": "◁", "link": "→"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")


def write(rollback: Rollback) -> Written:
    """A page to paste into a memo or a wiki."""
    return Written(("\n".join(_lines(rollback)) + "\n").encode("utf-8", "replace"), left_out_of_picture(rollback))


def _lines(rollback: Rollback) -> Iterator[str]:
    document = rollback.document
    mark = _text(document.handling)
    if mark:
        yield from (f"**{mark}**", "")
    title, *rest = heading(rollback)
    yield f"# {_text(title)}"
    for line in rest:
        yield from ("", _text(line))
    yield from ("", "## What to do", "")
    yield from (f"- {_text(sentence)}" for sentence in play(rollback))
    yield from ("", "## The tree", "")
    yield from (_item(rollback, row, len(place)) for place, row in placed_rows(rollback))
    yield from ("", "□ decision, ○ chance, ◁ outcome, → link; bold: the recommended play.")
    yield from _policy(rollback)
    if mark:
        yield from ("", f"**{mark}**")


def _item(rollback: Rollback, row: Row, depth: int) -> str:
    node = f"{_SIGNS[row.kind]} {_text(node_caption(rollback, row))}"
    if row.path:
        details = branch_details(rollback, row)
        label = _text(row.path[-1]) + (f" ({_text(details)})" if details else "")
        node = f"{label} {node}"
    return f"{'  ' * depth}- {f'**{node}**' if row.figures.recommended else node}"


def _policy(rollback: Rollback) -> Iterator[str]:
    steps, style = policy(rollback).steps, rollback.document.number_format
    if not steps:
        return
    names = {actor.id: actor.name or actor.id for actor in rollback.document.actors}
    yield from ("", "## Decisions", "")
    yield "| at | whose | after | choose | worth | next best | lead | reach |"
    yield "|---|---|---|---|---:|---|---:|---:|"
    for step in steps:
        cells = [step.title or step.decision, names[step.owner], " › ".join(step.after), " or ".join(step.choice)]
        cells += [show_value(step.worth, style), step.next_best or "", show_value(step.margin, style)]
        cells.append(show_probability(step.reach, style))
        yield f"| {' | '.join(map(_text, cells))} |"


def _text(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d+)([.)])(?=\s|$)|^([-+=])", lambda match: f"{match[1] or ''}\\{match[2] or match[3]}", plain)
