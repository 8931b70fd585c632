"""Opening whatever a person points at: by what it holds, and by its ending where that does not tell."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from attrs import frozen

from planner.files.codec import decode
from planner.files.outline import read_outline
from planner.files.storage import checksum, read_whole
from planner.files.strict_json import MOST_BYTES, text_of
from planner.model.document import Document

_OUTLINE_ENDINGS = (".outline", ".txt")
_BEGINS_AS_OUTLINE = re.compile(rb"\s*(\[\]|\(\)|<>)")


@frozen(eq=False, kw_only=True)
class Opened:
    """A document, and what tells whether its file has changed since."""

    document: Document
    checksum: str


def open_document(path: str | Path) -> Document:
    """The document in a file, or in standard input where the path is "-".

    Raises FileError for a file that cannot be read, DocumentError for one that holds no document.
    """
    if str(path) == "-":
        return _read(sys.stdin.buffer.read(MOST_BYTES + 1), "")
    return open_file(Path(path)).document


def open_file(path: Path) -> Opened:
    """The same, of a file only, with its checksum."""
    data = read_whole(path)
    return Opened(document=_read(data, path.suffix), checksum=checksum(data))


def _read(data: bytes, ending: str) -> Document:
    begins_as_json = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"
    if not begins_as_json and (ending in _OUTLINE_ENDINGS or _BEGINS_AS_OUTLINE.match(data)):
        return read_outline(text_of(data))
    return decode(data)
