"""The `exercise` part as text: a line for each cell, turn and inject, so that `git diff` shows an edit as its line."""

from __future__ import annotations

from typing import Any, cast

from attrs import fields

from planner.files.literals import kept, mapping, number, quoted, unknown_keys
from planner.model.exercise import Cell, Exercise, Inject, Objective, Role, Trigger, Turn, Visibility

Entry = Cell | Objective | Turn | Inject | Role

_LISTS = ("cells", "objectives", "turns", "injects", "roles")
_IN_FILES = {"sender": "from"}
_ALWAYS = ("id", "number")


def write_exercise(exercise: Exercise) -> str:
    """The object that stands under "exercise"."""
    parts = [
        f'"{key}": [\n   ' + ",\n   ".join([_record(entry) for entry in entries]) + "\n  ]"
        for key in _LISTS
        if (entries := getattr(exercise, key))
    ]
    if exercise.visibility:
        parts.append(f'"visibility": {mapping(exercise.visibility, _visibility)}')
    parts += [f"{quoted(key)}: {kept(value)}" for key, value in exercise.unknown.items()]
    return "{\n  " + ",\n  ".join(parts) + "\n }"


def _record(entry: Entry) -> str:
    """An entry, its keys in the order of its class, what is at its default left out."""
    parts = [
        f'"{_IN_FILES.get(part.name, part.name)}": {_value(value)}'
        for part in fields(type(entry))
        if part.name != "unknown" and ((value := getattr(entry, part.name)) != part.default or part.name in _ALWAYS)
    ]
    return "{" + (", ".join(parts) + unknown_keys(entry.unknown)).removeprefix(", ") + "}"


def _value(value: Any) -> str:
    match value:
        case str():
            return quoted(value)
        case Trigger():
            return (
                mapping({value.kind: value.target}, quoted) if value.kind in ("node", "branch") else quoted(value.kind)
            )
        case tuple():
            return "[" + ", ".join([quoted(entry) for entry in cast("tuple[str, ...]", value)]) + "]"
        case _:
            return number(value)


def _visibility(when: Visibility) -> str:
    return f'{{"inject": {when}}}' if isinstance(when, int) else quoted(when)
