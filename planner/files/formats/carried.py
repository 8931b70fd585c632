"""What comes out of a reader or a writer of another program's format: the thing itself, and what did not come along."""

from __future__ import annotations

from attrs import frozen

from planner.model.document import Document


@frozen(eq=False)
class Written:
    """A file's bytes, and what it does not say that the document does, each in words ("8 ranges")."""

    data: bytes
    left_out: tuple[str, ...] = ()


@frozen(eq=False)
class Imported:
    """A document, and what its file said that the document does not, each in words."""

    document: Document
    left_out: tuple[str, ...] = ()
