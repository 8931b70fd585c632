"""The outline among the other formats."""

from __future__ import annotations

from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Imported, Written
from planner.files.outline import read_outline, write_outline
from planner.files.strict_json import text_of


def read(data: bytes) -> Imported:
    """The document that an outline gives."""
    return Imported(read_outline(text_of(data)))


def write(rollback: Rollback) -> Written:
    """The outline of the document as it was written, whatever is laid over it."""
    text, left_out = write_outline(rollback.document)
    return Written(text.encode("utf-8", "replace"), tuple(left_out))
