"""Opening whatever a person points at: by what it holds, and by its ending where that does not tell."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from planner.files import strict_json
from planner.files.codec import decode
from planner.files.formats import named
from planner.files.formats.carried import Imported
from planner.files.outline import read_outline
from planner.files.storage import checksum, read_whole
from planner.files.strict_json import MOST_BYTES, text_of
from planner.model.document import Document

_OUTLINE_ENDINGS = (".outline", ".txt")
_YAML_ENDINGS = (".yaml", ".yml")
_BEGINS_AS_OUTLINE = re.compile(rb"\s*(\[\]|\(\)|<>)")
_BEGINS_AS_RADIANT = re.compile(rb"(?:\s*(?:#[^\n]*|---[ \t]*)?\n)*(?:name|variables|type)[ \t]*:", re.IGNORECASE)
_PERHAPS_FOREIGN_JSON = re.compile(rb'"(?:SilverDecisions|trees|RootId)"', re.IGNORECASE)


@frozen(eq=False, kw_only=True)
class Opened:
    """A document, what tells whether its file has changed since, and what the file said that the document does not."""

    document: Document
    checksum: str
    left_out: tuple[str, ...] = ()


def open_document(path: str | Path) -> Document:
    """The document in a file, or in standard input where the path is "-".

    Raises FileError for a file that cannot be read, DocumentError for one that holds no document.
    """
    return open_any(path).document


def open_any(path: str | Path) -> Imported:
    """The same, with what could not be carried over from another program's format."""
    if str(path) == "-":
        return _read(sys.stdin.buffer.read(MOST_BYTES + 1), "")
    opened = open_file(Path(path))
    return Imported(opened.document, opened.left_out)


def open_file(path: Path) -> Opened:
    """The same, of a file only, with its checksum."""
    data = read_whole(path)
    found = _read(data, path.suffix.lower())
    return Opened(document=found.document, checksum=checksum(data), left_out=found.left_out)


def _read(data: bytes, ending: str) -> Imported:
    if data.startswith(b"PK\x03\x04"):
        return named("Excel").read(data)
    text = data.removeprefix(b"\xef\xbb\xbf")
    if text.lstrip()[:1] == b"{":
        return _foreign_json(data) or Imported(decode(data))
    if text.lstrip()[:4] == b"EFG ":
        return named("Gambit").read(data)
    if ending in _OUTLINE_ENDINGS or _BEGINS_AS_OUTLINE.match(text):
        return Imported(read_outline(text_of(data)))
    if ending in _YAML_ENDINGS or _BEGINS_AS_RADIANT.match(text):
        return named("Radiant").read(data)
    return Imported(decode(data))


def _foreign_json(data: bytes) -> Imported | None:
    """What another program's JSON holds; None where it is our own, or nobody's."""
    if len(data) > MOST_BYTES or not _PERHAPS_FOREIGN_JSON.search(data):
        return None
    parsed = strict_json.parse(data)
    keys = {key.lower() for key in cast("dict[str, Any]", parsed)} if isinstance(parsed, dict) else set[str]()
    if "root" in keys:
        return None
    if "silverdecisions" in keys or "trees" in keys:
        from planner.files.formats import silver_decisions

        return silver_decisions.read_parsed(parsed)
    if "rootid" in keys:
        from planner.files.formats import model_choice

        return model_choice.read_parsed(parsed)
    return None
