"""What a prepared exercise still lacks, and what would tell players too much, each with the place to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from attrs import frozen

from planner.analysis.reading import owner_of
from planner.model.document import Document
from planner.model.exercise import Inject, Turn
from planner.model.exercise_checks import exercise_warnings
from planner.model.nodes import Chance, Decision, Node, Outcome
from planner.model.places import Place, walk

Page = Literal["cells", "objectives", "turns", "injects", "roles", "visibility"]


@frozen(kw_only=True)
class Check:
    """One sentence. page, row: where in the preparation; place: where on the tree, if there."""

    where: str
    sentence: str
    page: Page
    row: int = -1
    place: Place | None = None


_PAGES: Final[dict[str, Page]] = {
    "cell": "cells", "role": "roles", "turn": "turns", "inject": "injects", "visibility": "visibility",
}  # fmt: skip


def checks(document: Document) -> list[Check]:
    """All that there is to say, in the order of the pages."""
    found = [*_references(document), *_cells(document), *_turns(document), *_injects(document), *_seen(document)]
    pages = list(_PAGES.values())
    return sorted(found, key=lambda one: (pages.index(one.page) if one.page in pages else 0, one.row))


def _references(document: Document) -> Iterator[Check]:
    """What names something that is not there; the model knows."""
    exercise = document.exercise
    rows = {
        **{f"cell {cell.id}": row for row, cell in enumerate(exercise.cells)},
        **{f"role {role.id}": row for row, role in enumerate(exercise.roles)},
        **{f"turn {row + 1}": row for row in range(len(exercise.turns))},
        **{f"inject {inject.number}": row for row, inject in enumerate(exercise.injects)},
    }
    for problem in exercise_warnings(document):
        where = problem.where.removeprefix("exercise, ")
        page = _PAGES[where.partition(" ")[0]]
        yield Check(where=where, sentence=problem.sentence, page=page, row=rows.get(where, -1))


def _cells(document: Document) -> Iterator[Check]:
    exercise = document.exercise
    if not exercise.cells:
        yield Check(where="cells", sentence="there is no cell, so nobody can take a seat", page="cells")
    for row, cell in enumerate(exercise.cells):
        if not cell.name:
            yield Check(where=f"cell {cell.id}", sentence="it has no name for the players", page="cells", row=row)


def _turns(document: Document) -> Iterator[Check]:
    exercise = document.exercise
    if not exercise.turns:
        yield Check(where="turns", sentence="there is no turn to play", page="turns")
    met = {node.id: (place, node) for place, node in walk(document.root)}
    for row, turn in enumerate(exercise.turns):
        where = f"turn {row + 1}" + (f", {turn.title}" if turn.title else "")
        for sentence in _on_turn(document, turn, met):
            yield Check(where=where, sentence=sentence, page="turns", row=row)


def _on_turn(document: Document, turn: Turn, met: dict[str, tuple[Place, Node]]) -> Iterator[str]:
    node = met[turn.node][1] if turn.node in met else None
    if not turn.node:
        yield "it is about no node"
    if not turn.minutes:
        yield "it has no time budget, so no timer runs"
    if not turn.brief.strip():
        yield "nothing is told to the players"
    if node is not None and not isinstance(node, Decision | Chance):
        yield "its node is an end: there is nothing to decide or to estimate"
    if node is not None and document.exercise.visibility.get(turn.node) == "control":
        yield "players never see its node"
    if isinstance(node, Decision):
        owner = owner_of(document, node)
        if owner not in {cell.actor for cell in document.exercise.cells}:
            name = next((actor.name or actor.id for actor in document.actors if actor.id == owner), owner)
            yield f"no cell plays {name}, who decides there"


def _injects(document: Document) -> Iterator[Check]:
    for row, inject in enumerate(document.exercise.injects):
        where = f"inject {inject.number}" + (f", {inject.subject}" if inject.subject else "")
        for sentence in _on_inject(document, inject):
            yield Check(where=where, sentence=sentence, page="injects", row=row)


def _on_inject(document: Document, inject: Inject) -> Iterator[str]:
    cells = {cell.id for cell in document.exercise.cells}
    if inject.to and not cells.intersection(inject.to):
        yield "no cell receives it"
    if not inject.message.strip():
        yield "it has no message"
    if not inject.expected.strip():
        yield "it does not say which action it should bring about"
    if inject.trigger.kind in ("node", "branch") and not inject.trigger.target:
        yield f"it waits for a {inject.trigger.kind}, and none is named"
    opens = [node for node, when in document.exercise.visibility.items() if when == inject.number]
    if opens and inject.to and set(inject.to) != cells:
        yield "it opens a node for some cells only; the room's screen does not show it"


def _seen(document: Document) -> Iterator[Check]:
    """What players see before they should."""
    visibility = document.exercise.visibility
    for place, node in walk(document.root):
        when = visibility.get(node.id)
        where = f"node {node.title or node.id}"
        if when == "always" and isinstance(node, Outcome):
            yield Check(
                where=where,
                sentence="players see this end from the beginning: how it may turn out is no surprise",
                page="visibility",
                place=place,
            )
        if when == "control" and not place:
            yield Check(where=where, sentence="players see nothing: the root is for control only", page="visibility")
