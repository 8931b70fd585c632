"""Graphviz DOT: boxes decide, ellipses are chance, from left to right; the recommended play is heavy."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from planner.analysis.reading import Row
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.told import branch_details, left_out_of_picture, node_caption, placed_rows
from planner.model.nodes import Link
from planner.model.places import Place

_SHAPES = {
    "decision": "shape=box",
    "chance": "shape=ellipse",
    "outcome": "shape=plaintext",
    "link": "shape=plaintext",
}


def write(rollback: Rollback) -> Written:
    """A digraph for `dot`."""
    return Written(("\n".join(_lines(rollback)) + "\n").encode("utf-8", "replace"), left_out_of_picture(rollback))


def _lines(rollback: Rollback) -> Iterator[str]:
    document = rollback.document
    found = placed_rows(rollback)
    names: dict[Place, str] = {place: f"n{number}" for number, (place, _) in enumerate(found)}
    nodes = {row.node.id: names[place] for place, row in found}
    title = " — ".join(part for part in (document.handling, document.title) if part)
    yield "digraph tree {"
    yield f'  graph [rankdir=LR, label={_text(title)}, labelloc=t, charset="UTF-8", fontname="sans-serif"];'
    yield '  node [fontname="sans-serif"]; edge [fontname="sans-serif", arrowhead=none];'
    for place, row in found:
        sign = "◁ " if row.kind == "outcome" else ""
        caption = _text(_wrapped(sign + node_caption(rollback, row)))
        yield f"  {names[place]} [{_SHAPES[row.kind]}, label={caption}{_colour(rollback, row)}];"
        if place:
            yield f"  {names[place[:-1]]} -> {names[place]} [{_edge(rollback, row)}];"
        if isinstance(row.node, Link) and row.node.target in nodes:
            yield f"  {names[place]} -> {nodes[row.node.target]} [style=dashed, constraint=false];"
    yield "}"


def _colour(rollback: Rollback, row: Row) -> str:
    colour = next((actor.colour for actor in rollback.document.actors if actor.id == row.actor), "")
    heavy = ", penwidth=2" if row.figures.recommended else ""
    return f', color="{colour}"{heavy}' if len(colour) == 7 and colour[1:].isalnum() else heavy


def _edge(rollback: Rollback, row: Row) -> str:
    details = branch_details(rollback, row)
    label = _wrapped(row.path[-1]) + (f"\n{details}" if details else "")
    return f"label={_text(label)}{', penwidth=3' if row.figures.recommended else ', color=gray50'}"


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 28)


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\r", " ").replace("\n", "\\n").replace("\0", " ")
    return f'"{escaped}"'
