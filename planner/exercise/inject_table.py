"""Injects as a CSV table, with the columns that exercise planners exchange; safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any, Final

from attrs import evolve, frozen

from planner.model.exercise import Cell, Inject
from planner.model.problems import DocumentError
from planner.model.sentences import said

COLUMNS: Final = {
    "Number": "number",
    "Time": "time",
    "From": "sender",
    "Faction": "faction",
    "To": "addressee",
    "Team": "to",
    "Method": "method",
    "Subject": "subject",
    "Message": "message",
    "Expected Action": "expected",
    "Tab": "tab",
}
"""The table's columns, and the fields of an inject that they hold."""

_EVERYBODY: Final = ("", "all")
_COMMANDS: Final = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet would run
_MOST_BYTES: Final = 4 * 1024 * 1024


def write_injects(injects: Iterable[Inject], cells: Iterable[Cell]) -> bytes:
    """The table as UTF-8 with a byte-order mark, which Excel needs. Triggers and learning points are not in it."""
    names = {cell.id: cell.name or cell.id for cell in cells}
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for inject in injects:
        row = {name: getattr(inject, name) for name in COLUMNS.values()}
        row["to"] = "; ".join(names.get(cell, cell) for cell in inject.to)
        table.writerow([inert(str(value)) for value in row.values()])
    return out.getvalue().encode("utf-8-sig")


@frozen(kw_only=True)
class Table:
    """What a table says. faults: sentences with their row or column, for what of it was not taken."""

    injects: tuple[Inject, ...]
    faults: tuple[str, ...]


def read_injects(data: bytes, cells: Iterable[Cell], known: Iterable[Inject] = ()) -> tuple[Inject, ...]:
    """The injects of a table; unknown columns are left out. Raises DocumentError for the first fault in a row."""
    table = read_table(data, cells, known)
    wrong = [fault for fault in table.faults if fault.startswith("row ")]
    if wrong:
        raise DocumentError(wrong[0])
    return table.injects


def read_table(data: bytes, cells: Iterable[Cell], known: Iterable[Inject] = ()) -> Table:
    """All of a table that can be understood, its columns in any order; those that it lacks are blank.

    known: injects whose triggers, learning points and unknown keys go on where the number is the same.
    Raises DocumentError for what is no such table at all. A row is left out for a number that is none or stands twice,
    and for a team that is no cell.
    """
    rows, strange = _rows(data)
    before = {inject.number: inject for inject in known}
    teams = {name.strip().casefold(): cell.id for cell in cells for name in (cell.name, cell.id) if name}
    made: dict[int, Inject] = {}
    faults = [said("column '{head}': there is no such field", head=head[:40]) for head in strange]
    for line, row in rows:
        try:
            inject = _inject(row, teams, said("row {line}", line=line))
        except DocumentError as error:
            faults.append(str(error))
            continue
        if inject.number in made:
            faults.append(said("row {line}: the number {number} is given twice", line=line, number=inject.number))
            continue
        old = before.get(inject.number)
        if old is not None:
            inject = evolve(inject, learning=old.learning, trigger=old.trigger, unknown=old.unknown)
        made[inject.number] = inject
    return Table(injects=tuple(made.values()), faults=tuple(faults))


def _rows(data: bytes) -> tuple[list[tuple[int, dict[str, str]]], list[str]]:
    """The rows that hold anything, each with its line and its texts by the name of the field; and unknown columns."""
    if len(data) > _MOST_BYTES:
        raise DocumentError(said("the table is larger than 4 MiB"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DocumentError(said("the table is not UTF-8 text; save it as CSV UTF-8")) from None
    sample = text.partition("\n")[0]
    delimiter = max(",;\t", key=sample.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise DocumentError(said("the table cannot be read: {error}", error=error)) from None
    heads = [head.strip().casefold() for head in lines[0]] if lines else []
    fields = {name.casefold(): field for name, field in COLUMNS.items()}
    if "number" not in heads:
        raise DocumentError(said("the first row must name the columns: {names}", names=", ".join(COLUMNS)))
    rows: list[tuple[int, dict[str, str]]] = []
    for line, values in enumerate(lines[1:], start=2):
        row = {fields[head]: _plain(value) for head, value in zip(heads, values, strict=False) if head in fields}
        if any(row.values()):
            rows.append((line, row))
    return rows, [head for head in heads if head and head not in fields]


def _inject(row: dict[str, Any], teams: dict[str, str], where: str) -> Inject:
    number: str = row.pop("number", "")
    if not (number.isascii() and number.isdigit() and 1 <= int(number[:5]) <= 9999):
        raise DocumentError(
            said("the number must be a whole number from 1 to 9999, not '{number}'", number=number[:40]), where
        )
    to: list[str] = []
    for name in str(row.pop("to", "")).replace(",", ";").split(";"):
        team = name.strip().casefold()
        if team in teams:
            to.append(teams[team])
        elif team not in _EVERYBODY:
            raise DocumentError(said("there is no cell '{name}'", name=name.strip()), where)
    return Inject(number=int(number), to=tuple(dict.fromkeys(to)), **row)


def inert(text: str) -> str:
    """The text with a mark before what a spreadsheet would run; a text that has such a mark gets one more."""
    return f"'{text}" if text.lstrip("'").startswith(_COMMANDS) else text


def _plain(text: str) -> str:
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_COMMANDS) else text
