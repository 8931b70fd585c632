"""A document as the bytes of a .planb file, and back."""

from __future__ import annotations

import gc

from planner.files import strict_json
from planner.files.migrations import migrated
from planner.files.reading import read_document
from planner.files.writing import write_document
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.model.sentences import said


def decode(data: bytes) -> Document:
    """The document that a file's bytes hold, whole and within the limits.

    Raises DocumentError, its place a line and column where the text is wrong, else a place in the document.
    """
    collecting = gc.isenabled()
    gc.disable()  # each pass would walk all that was read so far, and find no garbage
    try:
        return read_document(migrated(strict_json.parse(data)))
    finally:
        if collecting:
            gc.enable()


def encode(document: Document) -> bytes:
    """The document as a file's bytes: always the same for equal documents, and decode gives an equal one.

    Raises DocumentError for a number that is not finite, with its place, and for a document that is too large.
    """
    data = write_document(document).encode("utf-8", "replace")  # half a character pasted in must not cost the rest
    if len(data) > strict_json.MOST_BYTES:
        raise DocumentError(said("the document would take more than 64 MiB, the most that a file may"))
    return data
