"""`planner analyse KIND`: one analysis of a document, as a table for people or as JSON for programs."""

from __future__ import annotations

import json
import shutil
import textwrap
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any, cast

from planner.analysis.rollback import roll_back
from planner.commands.analyses import KINDS
from planner.commands.looking import settings_of
from planner.files.opening import open_document

NOT_A_COLUMN = frozenset(("sentence",))
"""What a row tells in words stands below the table."""


def module_of(kind: str) -> ModuleType:
    """The module that knows a kind of analysis."""
    return import_module(f"planner.commands.analyses.{kind.replace('-', '_')}")


def add_kinds(parser: ArgumentParser, words: Sequence[str]) -> Iterator[ArgumentParser]:
    """Gives the parser its kinds, each handed over for what all share; only a kind that is asked for is loaded."""
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="KIND")
    for kind, what in KINDS.items():
        asked = kinds.add_parser(kind, help=what, description=what[0].upper() + what[1:] + ".", allow_abbrev=False)
        if kind in words:
            module_of(kind).add_arguments(asked)
        yield asked


def run(options: Namespace) -> int:
    """Print the analysis. 1 if the document has problems; what can be told is printed all the same."""
    document = open_document(options.file)
    settings = settings_of(document, options)
    rollback = roll_back(document, settings)
    problems = rollback.problems()
    answer = {
        "analysis": options.kind,
        "title": document.title,
        "seen_by": document.actors[rollback.seen].id,
        "problems": [{"sentence": each.sentence, "place": each.where, "field": each.field} for each in problems],
        **module_of(options.kind).answer(document, settings, options),
    }
    if options.json:
        print(json.dumps(answer, ensure_ascii=False, allow_nan=False))
    else:
        print("\n".join(as_text(answer)))
    return 1 if problems else 0


def as_text(answer: Mapping[str, Any]) -> Iterator[str]:
    """The rows as an aligned table, then what the analysis has to say, then what is wrong."""
    if answer["title"]:
        yield answer["title"]
    yield f"{answer['analysis']}, seen by {answer['seen_by']}"
    rows: list[Mapping[str, Any]] = answer["rows"]
    if rows:
        yield ""
        yield from _table(rows)
    width = shutil.get_terminal_size((120, 24)).columns
    sentences = [row["sentence"] for row in rows if row.get("sentence")]
    note: str | Sequence[str] = answer.get("note") or []
    for sentence in [*sentences, *([note] if isinstance(note, str) else note)]:
        yield from ("", *textwrap.wrap(sentence, width, subsequent_indent="  "))
    if answer["problems"]:
        yield ""
    for problem in answer["problems"]:
        yield f"Problem: {problem['place']}: {problem['sentence']}"


def _table(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    columns = list(dict.fromkeys(key for row in rows for key in row if key not in NOT_A_COLUMN))
    lines = [columns, *([_cell(row.get(column)) for column in columns] for row in rows)]
    widths = [max(len(line[position]) for line in lines) for position in range(len(columns))]
    numeric = [all(isinstance(row.get(column), int | float | None) for row in rows) for column in columns]
    for line in lines:
        cells = zip(line, widths, numeric, strict=True)
        yield "  ".join(f"{cell:>{width}}" if right else f"{cell:<{width}}" for cell, width, right in cells).rstrip()


def _cell(value: Any) -> str:
    """A figure with as many digits as can be read, names in a row; nothing is a dash."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.6g}".replace("-", "\N{MINUS SIGN}")
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value)
        return ", ".join(f"{key} {_cell(each)}" for key, each in pairs.items() if each is not None) or "–"
    if isinstance(value, list | tuple):
        items = cast("Sequence[Any]", value)
        return ", ".join(_cell(each) for each in items) or "–"
    return str(value)
