"""What a spreadsheet would take for a formula, made text: labels and notes come from anywhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Cell = str | float | None


def guarded(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe goes before what could begin a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def as_csv(lines: Iterable[Sequence[Cell]]) -> bytes:
    """A table with a comma between cells; numbers in full precision, text guarded, nothing blank.

    It begins with a byte-order mark, without which Excel takes UTF-8 for something else.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for line in lines:
        writer.writerow(
            [guarded(cell) if isinstance(cell, str) else "" if cell is None else repr(cell) for cell in line]
        )
    return out.getvalue().encode("utf-8-sig", "replace")
