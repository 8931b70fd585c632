"""Mermaid, as Radiant draws trees: thick edges are the recommended play."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from planner.analysis.reading import Row
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.told import branch_details, left_out_of_picture, node_caption, placed_rows
from planner.model.nodes import Link
from planner.model.places import Place

_SHAPES = {"decision": ("[", "]"), "chance": ("([", "])"), "outcome": (">", "]"), "link": ("[/", "/]")}
_SPECIAL = re.compile(r"[^\w .,;:!?/()'›→–−-]")


def write(rollback: Rollback) -> Written:
    """A flowchart from left to right."""
    return Written(("\n".join(_lines(rollback)) + "\n").encode("utf-8", "replace"), left_out_of_picture(rollback))


def _lines(rollback: Rollback) -> Iterator[str]:
    document = rollback.document
    title = " — ".join(part for part in (document.handling, document.title) if part)
    if title:
        yield from ("---", f"title: {json.dumps(' '.join(title.split()), ensure_ascii=False)}", "---")
    yield "flowchart LR"
    found = placed_rows(rollback)
    names: dict[Place, str] = {place: f"n{number}" for number, (place, _) in enumerate(found)}
    nodes = {row.node.id: names[place] for place, row in found}
    for place, row in found:
        opening, closing = _SHAPES[row.kind]
        yield f'  {names[place]}{opening}"{_text(node_caption(rollback, row))}"{closing}'
        if place:
            edge = "==>" if row.figures.recommended else "---"
            yield f'  {names[place[:-1]]} {edge}|"{_text(_label(rollback, row))}"| {names[place]}'
        if isinstance(row.node, Link) and row.node.target in nodes:
            yield f"  {names[place]} -.-> {nodes[row.node.target]}"


def _label(rollback: Rollback, row: Row) -> str:
    details = branch_details(rollback, row)
    return f"{row.path[-1]}: {details}" if details else row.path[-1] or "–"


def _text(text: str) -> str:
    """Text as Mermaid shows it: what could end the quotes or be markup goes as its number."""
    return _SPECIAL.sub(lambda match: f"#{ord(match[0])};", " ".join(text.split())) or " "
