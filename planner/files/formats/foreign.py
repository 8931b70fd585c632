"""What readers of other programs' files share: a tree on its way to a .planb file's raw objects."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, cast

from planner.files.reading import read_document
from planner.model.document import Document
from planner.model.formulas import is_name
from planner.model.limits import MOST_LEVELS, MOST_NODES
from planner.model.nodes import Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said

Raw = dict[str, Any]


def table(value: Any, what: str, place: str = "") -> Raw:
    """An object. Raises DocumentError for anything else."""
    if not isinstance(value, dict):
        raise DocumentError(said("{what} must be an object", what=what), place)
    return cast("Raw", value)


def series(value: Any, what: str, place: str = "") -> list[Any]:
    """A list, or nothing as an empty one. Raises DocumentError for anything else."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise DocumentError(said("{what} must be a list", what=what), place)
    return cast("list[Any]", value)


def text(value: Any) -> str:
    """A label or title; a number is its text, nothing is blank."""
    return "" if value is None else value if isinstance(value, str) else f"{value}"


def number(value: Any, what: str, place: str = "") -> float:
    """A finite number, or one that is written as text. Raises DocumentError for anything else."""
    try:
        found = float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else math.nan
    except (ValueError, OverflowError):
        found = math.nan
    if not math.isfinite(found):
        raise DocumentError(said("{what} must be a number", what=what), place)
    return found


def document(
    root: Raw, attributes: Iterable[Raw], actors: Iterable[Raw], variables: Mapping[str, Formula], **beside: Any
) -> Document:
    """The document of a raw tree, within the limits. Raises DocumentError."""
    return read_document(
        {
            **beside,
            "attributes": list(attributes),
            "actors": list(actors),
            "variables": [{"id": name, "value": value} for name, value in variables.items()],
            "root": root,
        }
    )


def refuse_excess(nodes: int, levels: int) -> None:
    """Raises DocumentError while a file is read, before it has taken the memory that it asks for."""
    if nodes > MOST_NODES:
        raise DocumentError(
            said(
                "the tree has more than {most_nodes:,} nodes, the most that a document may hold", most_nodes=MOST_NODES
            )
        )
    if levels > MOST_LEVELS:
        raise DocumentError(
            said(
                "the tree is more than {most_levels} levels deep, the most that a document may be",
                most_levels=MOST_LEVELS,
            )
        )


def usable_name(wanted: str, taken: Iterable[str]) -> str:
    """A name that formulas can use, as near as may be to the one wanted, and not taken."""
    kept = "".join(character if character.isalnum() or character == "_" else "_" for character in wanted) or "x"
    name = stem = kept if is_name(kept) else f"x_{kept}"
    if not is_name(stem):
        name = stem = "x"
    count = 1
    while name in taken:
        count += 1
        name = f"{stem}_{count}"
    return name


def one_party(attribute: str, name: str = "", sign: float = 1.0) -> tuple[list[Raw], list[Raw]]:
    """One attribute and the one planner who weighs it."""
    return [{"id": attribute, "name": name or attribute.title()}], [
        {"id": "planner", "name": "Planner", "weights": {attribute: sign}}
    ]
