"""The `exercise` part of a parsed file: cells, objectives, turns, injects, visibility and roles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

from planner.files import values
from planner.files.values import Readers, Wrong
from planner.model.exercise import (
    BY_HAND,
    UNPREPARED,
    Cell,
    Exercise,
    Inject,
    Objective,
    Role,
    Trigger,
    Turn,
    Visibility,
)
from planner.model.nodes import NOTHING
from planner.model.problems import DocumentError
from planner.model.sentences import said

_WHEN: Final = ("always", "reached", "control")


def read_exercise(raw: Any) -> Exercise:
    """The prepared exercise. Raises DocumentError with its place: "exercise, inject 3"."""
    try:
        found = values.fields(values.field("exercise", raw, values.table), _EXERCISE)
    except Wrong as wrong:
        at_root = wrong.sentence.startswith('"exercise"')
        raise DocumentError(wrong.sentence, "" if at_root else "exercise") from None
    for key, (readers, make, needs) in _LISTS.items():
        if key in raw:
            found[key] = _entries(key, raw[key], readers, make, needs)
    return Exercise(**found) if found else UNPREPARED


def _entries(key: str, raw: Any, readers: Readers, make: Callable[..., Any], needs: str) -> tuple[Any, ...]:
    try:
        listed = values.field(key, raw, values.series)
    except Wrong as wrong:
        raise DocumentError(wrong.sentence, "exercise") from None
    made: list[Any] = []
    for position, entry in enumerate(listed, start=1):
        try:
            made.append(make(**_given(entry, readers, needs)))
        except Wrong as wrong:
            name = str(cast("dict[str, Any]", entry).get(needs) or position) if isinstance(entry, dict) else position
            raise DocumentError(wrong.sentence, f"exercise, {key.removesuffix('s')} {name}") from None
    return tuple(made)


def _given(entry: Any, readers: Readers, needs: str) -> dict[str, Any]:
    given = values.fields(entry, readers)
    if needs and not given.get(needs):
        raise Wrong(said('it has no "{needs}"', needs=needs))
    if "from" in given:
        given["sender"] = given.pop("from")
    return given


def _inject_number(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= 9999:
        raise Wrong(said("must be a whole number from 1 to 9999"))
    return value


def _minutes(value: Any) -> float:
    minutes = values.number(value)
    if not 0 <= minutes <= 100_000:
        raise Wrong(said("must be a number of minutes, 0 or more"))
    return minutes


def _trigger(value: Any) -> Trigger:
    if value == "hand":
        return BY_HAND
    if value == "time":
        return Trigger(kind="time")
    if type(value) is dict:
        found = cast("dict[str, Any]", value)
        if len(found) == 1 and type(target := next(iter(found.values()))) is str:
            if "node" in found:
                return Trigger(kind="node", target=target)
            if "branch" in found:
                return Trigger(kind="branch", target=target)
    raise Wrong(said('must be "hand", "time", {{"node": id}} or {{"branch": id}}'))


def _visibility(value: Any) -> Visibility:
    if value in _WHEN:
        return value
    if type(value) is dict and cast("dict[str, Any]", value).keys() == {"inject"}:
        return _inject_number(value["inject"])
    raise Wrong(said('must be "always", "reached", "control" or {{"inject": number}}'))


_text = values.text
_CELL: Readers = dict.fromkeys(("id", "name", "actor", "note"), _text)
_OBJECTIVE: Readers = dict.fromkeys(("id", "text"), _text)
_ROLE: Readers = dict.fromkeys(("id", "name", "cell", "note"), _text)
_TURN: Readers = {**dict.fromkeys(("title", "brief", "node", "variable", "note"), _text), "minutes": _minutes}
_INJECT: Readers = {
    "number": _inject_number,
    **dict.fromkeys(("time", "from", "faction", "addressee", "method", "subject", "message"), _text),
    **dict.fromkeys(("expected", "learning", "tab"), _text),
    "to": values.texts,
    "trigger": _trigger,
}
_LISTS: Final[dict[str, tuple[Readers, Callable[..., Any], str]]] = {
    "cells": (_CELL, Cell, "id"),
    "objectives": (_OBJECTIVE, Objective, "id"),
    "turns": (_TURN, Turn, ""),
    "injects": (_INJECT, Inject, "number"),
    "roles": (_ROLE, Role, "id"),
}
_EXERCISE: Readers = {
    **dict.fromkeys(_LISTS),
    "visibility": lambda value: values.named(_visibility)(value) or NOTHING,
}
