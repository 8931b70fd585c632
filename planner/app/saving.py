"""Saving a large document in the background: what was written then, whatever became of the document meanwhile."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from planner.app.worker import Progress
from planner.files.codec import encode
from planner.files.storage import FileError, put_in_place
from planner.model.document import Document
from planner.model.problems import DocumentError

ENCODED = 0.8
"""How much of the work is done once the file's bytes are made."""


@frozen(eq=False, kw_only=True)
class Saved:
    """A document that stands in a file, with the file's checksum."""

    document: Document
    path: Path
    checksum: str


@frozen(eq=False, kw_only=True)
class NotSaved:
    """Why a document does not: the file is as it was."""

    path: Path
    error: FileError | DocumentError


def save(document: Document, path: Path, known: str | None, progress: Progress | None = None) -> Saved | NotSaved:
    """Writes a document to a file, on whatever thread; it is not stopped half way.

    known: as storage.put_in_place takes it.
    """
    try:
        data = encode(document)
        if progress is not None:
            progress(ENCODED)
        return Saved(document=document, path=path, checksum=put_in_place(data, path, known=known))
    except (FileError, DocumentError) as error:
        return NotSaved(path=path, error=error)
