"""`planner evaluate`: the rollback of a document, as a table for people or as JSON for programs."""

from __future__ import annotations

import json
import shutil
import textwrap
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from planner.analysis.headline import headline
from planner.analysis.outside import outside_levels
from planner.analysis.play import recommended_play
from planner.analysis.reading import Row, Shown, rows
from planner.analysis.rollback import Rollback
from planner.commands.looking import look
from planner.files.opening import open_document
from planner.model.checks import warnings
from planner.model.numbers import show_probability, show_value
from planner.model.problems import Problem

MARKS = {"decision": "[]", "chance": "()", "outcome": "<>", "link": "->"}
"""The kinds of node, as the outline marks them."""


def run(options: Namespace) -> int:
    """Print the rollback. 1 if the document has problems; everything else is printed all the same."""
    rollback = look(open_document(options.file), options)
    if options.json:
        answer = as_json(rollback, options.from_here, options.expand_links)
        print(json.dumps(answer, ensure_ascii=False, allow_nan=False))
    else:
        print("\n".join(as_text(rollback, options.from_here, options.expand_links)))
    return 1 if rollback.problems() else 0


def as_json(rollback: Rollback, from_here: bool, expand_links: bool) -> dict[str, Any]:
    """The whole answer: numbers in full precision, None where a problem makes a value undefined."""
    nodes = [_as_object(rollback, row, from_here) for row in rows(rollback, expand_links)]
    return {
        "title": rollback.document.title,
        "seen_by": rollback.document.actors[rollback.seen].id,
        "rule": rollback.settings.rule,
        **{key: nodes[0][key] for key in ("value", "values", "choice")},
        "problems": [_finding(problem) for problem in rollback.problems()],
        "warnings": [_finding(warning) for warning in _warnings(rollback)],
        "nodes": nodes,
    }


def _as_object(rollback: Rollback, row: Row, from_here: bool) -> dict[str, Any]:
    actors, seen, figures = rollback.document.actors, rollback.seen, row.figures
    values = _values(row, from_here) or (None,) * len(actors)
    answer: dict[str, Any] = {
        "id": row.id,
        "path": list(row.path),
        "kind": row.kind,
        "title": row.title,
        "actor": row.actor,
        "value": values[seen],
        "values": {actor.id: value for actor, value in zip(actors, values, strict=True)},
        "reach": figures.reach,
        "choice": list(row.choice),
        "recommended": figures.recommended,
    }
    if figures.tie_range is not None and figures.value is not None:
        paid = figures.value - (values[seen] or 0)  # 0 for totals
        answer["tie_range"] = [end - paid for end in figures.tie_range]
    return answer


def _values(row: Row, from_here: bool) -> Shown | None:
    return row.figures.from_here if from_here else row.figures.values


def _finding(problem: Problem) -> dict[str, str]:
    return {"sentence": problem.sentence, "place": problem.where, "field": problem.field}


def _warnings(rollback: Rollback) -> list[Problem]:
    return [*warnings(rollback.document), *outside_levels(rollback)]


def as_text(rollback: Rollback, from_here: bool, expand_links: bool) -> Iterator[str]:
    """What it means first, then every node in reading order, then what is wrong."""
    document = rollback.document
    yield from (line for line in (document.title, document.question) if line)
    actor = document.actors[rollback.seen]
    shown = "values from here on" if from_here else "totals at the end"
    yield f"Seen by {actor.name or actor.id}, {rollback.settings.rule}, {shown}."
    yield ""
    width = shutil.get_terminal_size((120, 24)).columns
    for sentence in (*recommended_play(rollback), headline(rollback)):
        yield from textwrap.wrap(sentence, width, subsequent_indent="  ")
    yield ""
    yield from _table(rollback, from_here, expand_links)
    for grade, findings in (("Problem", rollback.problems()), ("Warning", _warnings(rollback))):
        if findings:
            yield ""
        for finding in findings:
            yield f"{grade}: {finding.where}: {finding.sentence}"


def _table(rollback: Rollback, from_here: bool, expand_links: bool) -> Iterator[str]:
    style = rollback.document.number_format
    lines = [("value", "reach", " ", "[] decision, () chance, <> outcome, -> link; * on the recommended play")]
    for row in rows(rollback, expand_links):
        values, reach = _values(row, from_here), row.figures.reach
        name = f"{row.path[-1]}: " if row.path else ""
        lines.append(
            (
                show_value(None if values is None else values[rollback.seen], style),
                "–" if reach is None else show_probability(reach, style),
                "*" if row.figures.recommended else " ",
                f"{'  ' * len(row.path)}{name}{MARKS[row.kind]} {row.title}".rstrip(),
            )
        )
    value_width, reach_width = (max(len(line[column]) for line in lines) for column in (0, 1))
    side = "<" if style.probabilities == "decimal" else ">"  # so that the points stand below one another
    for value, reach, mark, name in lines:
        yield f"{value:>{value_width}}  {reach:{side}{reach_width}}  {mark} {name}"
