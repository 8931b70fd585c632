"""From a document to text: a fixed order of keys, blank fields left out, a line for whatever is edited by itself.

Our own writer, since it loops where json.dumps recurses, and is laid out so that `git diff` shows an edit as the lines
that it touched.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from planner.files.literals import NotFinite, kept, mapping, number, quoted, unknown_keys
from planner.files.migrations import VERSION
from planner.files.writing_exercise import write_exercise
from planner.files.writing_tree import write_tree
from planner.model.document import (
    Actor,
    Attribute,
    Distribution,
    Document,
    Exponential,
    Indicator,
    NumberFormat,
    Observation,
    Points,
    Scenario,
    Source,
    Variable,
)
from planner.model.problems import DocumentError
from planner.model.sentences import said

Record = Actor | Attribute | Variable | Source | Scenario | Indicator | Observation | NumberFormat

_TEXTS = ("title", "question", "author", "as_of", "horizon", "handling", "notes")
_LISTS = ("actors", "attributes", "variables", "sources", "scenarios", "indicators")
_ALWAYS = ("id", "value")


def write_document(document: Document) -> str:
    """The text of a .planb file. Raises DocumentError for a number that is not finite, with its place."""
    lines = [f'"format": "planb", "version": {VERSION}']
    lines += [f'"{key}": {quoted(text)}' for key in _TEXTS if (text := getattr(document, key))]
    if document.stages:
        lines.append(f'"stages": {_value(document.stages)}')
    if (number_format := _record(document.number_format)) != "{}":
        lines.append(f'"number_format": {number_format}')
    if document.seen_by:
        lines.append(f'"seen_by": {quoted(document.seen_by)}')
    for key in _LISTS:
        if records := getattr(document, key):
            lines.append(_block(key, [_entry(key, record) for record in records]))
    if document.feed_indicators:
        lines.append('"feed_indicators": true')
    if document.exercise.prepared:
        lines.append(f'"exercise": {write_exercise(document.exercise)}')
    lines.append(f'"root": {write_tree(document.root)}')
    lines += [f"{quoted(key)}: {kept(value)}" for key, value in document.unknown.items()]
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def _block(key: str, entries: list[str]) -> str:
    return f'"{key}": [\n  ' + ",\n  ".join(entries) + "\n ]"


def _entry(key: str, record: Record) -> str:
    try:
        return _record(record)
    except NotFinite:
        place = f"{key.removesuffix('s')} {getattr(record, 'id', '')}"
        raise DocumentError(said("a number here is not finite, so that it cannot be saved"), place) from None


def _record(record: Record) -> str:
    """An entry of the document's lists, its keys in the order of its class, what is at its default left out."""
    parts = [
        f'"{field.name}": {_value(value)}'
        for field in attrs.fields(type(record))
        if field.name != "unknown"
        and ((value := getattr(record, field.name)) != field.default or field.name in _ALWAYS)
    ]
    text = ", ".join(parts) + unknown_keys(record.unknown)
    return "{" + text.removeprefix(", ") + "}"


def _value(value: Any) -> str:
    """Whatever a field of an entry may hold."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case float() | int():
            return number(value)
        case Exponential():
            return f'{{"exponential": {number(value.c)}}}'
        case Points():
            return f'{{"points": {_value(value.points)}}}'
        case Distribution():
            return _value({"kind": value.kind, **value.parameters})
        case Observation():
            return _record(value)
        case Mapping():
            return mapping(cast("Mapping[str, Any]", value), _value)
        case tuple():
            return "[" + ", ".join([_value(entry) for entry in cast("tuple[Any, ...]", value)]) + "]"
        case _:
            return "null"
