"""What in a prepared exercise cannot be (refused), and what would fail in front of the players (warned about)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from planner.model.document import Document
from planner.model.exercise import AUDIENCES, Inject
from planner.model.nodes import Chance
from planner.model.places import nodes
from planner.model.problems import DocumentError, Problem
from planner.model.sentences import said


def refuse_exercise(document: Document) -> None:
    """Raises DocumentError for an id of a cell, objective or role, or a number of an inject, that is given twice.

    And for a cell that has no id, or one that would name another audience than the cell.
    """
    exercise = document.exercise
    for cell in exercise.cells:
        if not cell.id.strip() or cell.id in AUDIENCES:
            raise DocumentError(
                said("a cell cannot have the id '{id}'", id=cell.id), f"exercise, cell {cell.name or cell.id}"
            )
    for word, entries in (("cell", exercise.cells), ("objective", exercise.objectives), ("role", exercise.roles)):
        for twice in _twice(entry.id for entry in entries):
            raise DocumentError(said("the id '{twice}' is given twice", twice=twice), f"exercise, {word} {twice}")
    for twice in _twice(str(inject.number) for inject in exercise.injects):
        raise DocumentError(said("the number {twice} is given twice", twice=twice), f"exercise, inject {twice}")


def exercise_warnings(document: Document) -> Iterator[Problem]:
    """What refers to something that is not there, and injects that could never be due."""
    exercise = document.exercise
    if not exercise.prepared:
        return
    known = list(nodes(document.root))
    ids = {node.id for node in known}
    branches = {branch.id for node in known for branch in node.branches}
    cells = {cell.id for cell in exercise.cells}
    actors, variables = ({entry.id for entry in entries} for entries in (document.actors, document.variables))
    for cell in exercise.cells:
        yield from _missing(said("actor"), cell.actor, actors, said("cell {id}", id=cell.id))
    for role in exercise.roles:
        yield from _missing(said("cell"), role.cell, cells, said("role {id}", id=role.id))
    chances = {node.id for node in known if isinstance(node, Chance)}
    for position, turn in enumerate(exercise.turns, start=1):
        yield from _missing(said("node"), turn.node, ids, said("turn {position}", position=position))
        yield from _missing(said("variable"), turn.variable, variables, said("turn {position}", position=position))
        if turn.variable and turn.node in chances:
            yield _warning(
                said("it asks about a variable, not about the branches of its node"),
                said("turn {position}", position=position),
            )
    for inject in exercise.injects:
        yield from _on_inject(inject, cells, ids, branches)
    numbers = {inject.number for inject in exercise.injects}
    for node, when in exercise.visibility.items():
        yield from _missing(said("node"), node, ids, "visibility")
        if isinstance(when, int) and when not in numbers:
            yield _warning(
                said("node '{node}' waits for inject {when}, and there is none", node=node, when=when), "visibility"
            )


def _on_inject(inject: Inject, cells: set[str], ids: set[str], branches: set[str]) -> Iterator[Problem]:
    where = said("inject {number}", number=inject.number)
    for cell in inject.to:
        yield from _missing(said("cell"), cell, cells, where)
    trigger = inject.trigger
    if trigger.kind == "node":
        yield from _missing(said("node"), trigger.target, ids, where)
    if trigger.kind == "branch":
        yield from _missing(said("branch"), trigger.target, branches, where)
    if trigger.kind == "time" and inject.minutes is None:
        yield _warning(said("it is due at its time, but its time is not hours and minutes, such as 1:20"), where)


def _missing(word: str, name: str, known: set[str], where: str) -> Iterator[Problem]:
    if name and name not in known:
        yield _warning(said("there is no {word} '{name}'", word=word, name=name), where)


def _warning(sentence: str, where: str) -> Problem:
    return Problem(sentence=sentence, where=f"exercise, {where}", field="exercise")


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]
