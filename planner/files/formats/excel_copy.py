"""The document inside its workbook: a sheet that nobody sees holds its .planb file, in pieces that fit a cell."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterable
from typing import Any, Final

from planner.files.codec import encode
from planner.model.document import Document

SHEET: Final = "_planb"
MARK: Final = "planb copy 1"
PIECE: Final = 30_000  # characters; a cell takes 32,767


def put_copy(book: Any, document: Document, constants: Iterable[float]) -> None:
    """Adds the sheet. constants: the numbers on the other sheets, row by row, by which a change is noticed."""
    text = b64encode(encode(document)).decode()  # spreadsheets read text such as _x000D_ in their own way
    sheet = book.add_worksheet(SHEET)
    sheet.very_hidden()
    sheet.write_string(0, 0, MARK)
    sheet.write_string(0, 1, digest(constants))
    for row, start in enumerate(range(0, len(text), PIECE), start=1):
        sheet.write_string(row, 0, text[start : start + PIECE])


def digest(constants: Iterable[float]) -> str:
    """What tells whether one of the numbers was changed, or their order."""
    return hashlib.sha256(" ".join(f"{value:.12g}" for value in constants).encode()).hexdigest()
