"""PDFs as a reader, a search and a program for the blind meet them."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from planner import shipped
from planner.files.opening import open_document
from planner.model.document import Document


@pytest.fixture(scope="session", autouse=True)
def drawn(qapp):
    """Pictures are drawn with the one application that all tests share."""


@pytest.fixture(scope="session")
def korea() -> Document:
    return open_document(shipped.resource("examples", "korea_summit.planb"))


@pytest.fixture(scope="session")
def summit() -> Document:
    return open_document(shipped.resource("examples", "simple_summit.planb"))


class Read:
    """A PDF, read."""

    def __init__(self, data: bytes) -> None:
        self.reader = pypdf.PdfReader(BytesIO(data))
        self.pages = [" ".join(page.extract_text().split()) for page in self.reader.pages]
        self.text = " ".join(self.pages)
        self.root = self.reader.trailer["/Root"]

    def raw(self) -> bytes:
        """All that the file holds, unpacked: strings and streams of every object, text in every way it is written."""
        parts: list[bytes] = []
        for number in sorted(
            {*self.reader.xref_objStm, *(name for table in self.reader.xref.values() for name in table)}
        ):
            found = self.reader.get_object(pypdf.generic.IndirectObject(number, 0, self.reader))
            parts.append(repr(found).encode())
            if isinstance(found, pypdf.generic.StreamObject):
                parts.append(found.get_data())
        return b"\n".join(parts)

    def bookmarks(self) -> list[str]:
        def flat(items):
            for item in items:
                yield from flat(item) if isinstance(item, list) else [item.title]

        return list(flat(self.reader.outline))

    def alternatives(self) -> list[str]:
        """The alternative texts of what is no text."""
        found, stack, seen = [], [self.root["/StructTreeRoot"]], set()
        while stack:
            each = stack.pop().get_object()
            if isinstance(each, list):
                stack.extend(each)
            elif isinstance(each, dict) and id(each) not in seen:
                seen.add(id(each))
                found += [str(each["/Alt"])] if "/Alt" in each else []
                stack.extend([each["/K"]] if "/K" in each else [])
        return found

    def smallest_type(self) -> float:
        """In points, of any text on any page."""
        sizes: list[float] = []
        for page in self.reader.pages:

            def visit(text, matrix, text_matrix, _font, size):
                if text.strip():
                    across = (text_matrix[0] ** 2 + text_matrix[1] ** 2) ** 0.5
                    sizes.append(size * across * (matrix[0] ** 2 + matrix[1] ** 2) ** 0.5)

            page.extract_text(visitor_text=visit)
        return min(sizes)


@pytest.fixture(scope="session")
def read():
    return Read
