"""Tables as the templates take them: columns, rows of cells, and rows that span all columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import asdict, frozen

from planner.reports.pictures import Picture

Cell = str | Mapping[str, Any]
"""A text, or a mapping that says more: strong (what is said in bold), indent (a level), quiet (it stands back),
blank (how many lines are left to write on), box (one to tick)."""


@frozen
class Column:
    """width: a share of what is left ("2fr"), or "auto" for as wide as its widest cell. right: figures."""

    title: str
    width: str = "auto"
    right: bool = False


@frozen
class Section:
    """A heading with what stands under it. note, small: before the table; pictures, then after: beneath it.

    level: of the heading. fresh: whether it begins a page. size: of the table's type, in points.
    """

    name: str
    heading: str
    note: str = ""
    small: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[Sequence[Cell], ...] = ()  # a row of one cell spans the table
    lines: tuple[str, ...] = ()  # of a list
    after: str = ""
    pictures: tuple[Picture, ...] = ()
    level: int = 2
    fresh: bool = False
    size: float = 7.9

    def data(self) -> dict[str, Any]:
        """As JSON takes it."""
        return asdict(self)


def strong(text: str) -> Cell:
    """A text that stands out."""
    return {"strong": text}


def quiet(text: str) -> Cell:
    """A text that stands back."""
    return {"quiet": text}


BOX: Final[Cell] = {"box": True}
"""To be ticked by hand."""


def blank(lines: int = 1) -> Cell:
    """Room to write by hand."""
    return {"blank": lines}


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """What there is of some texts."""
    return between.join(part for part in parts if part)
