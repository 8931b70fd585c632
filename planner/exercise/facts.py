"""What the data of an entry may hold: each reader gives one fact or refuses it in words. Entries come from networks."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar, cast

from planner.exercise.events import Refused
from planner.model.sentences import said

Data = Mapping[str, Any]

MOST_TEXT: Final = 2000
MOST_DOCUMENT: Final = 64 * 1024 * 1024

_Word = TypeVar("_Word", bound=str)


def text(data: Data, key: str, *, default: str | None = None, most: int = MOST_TEXT) -> str:
    """A text without control characters other than line breaks and tabs, and not too long."""
    value = data.get(key, default)
    if type(value) is not str:
        raise Refused(said("'{key}' must be a text", key=key))
    if len(value) > most:
        raise Refused(said("'{key}' is longer than {most:,} characters", key=key, most=most))
    if any("\ud800" <= char <= "\udfff" for char in value):
        raise Refused(said("'{key}' holds half of a character", key=key))
    return value if value.isprintable() else "".join(char for char in value if char.isprintable() or char in "\n\r\t")


def texts(data: Data, key: str, most: int = 300) -> tuple[str, ...]:
    """A list of texts."""
    values = _series(data, key, most)
    return tuple(text({key: value}, key) for value in values)


def whole(data: Data, key: str, least: int, most: int) -> int:
    """A whole number between two ends."""
    value = data.get(key)
    if type(value) is not int or not least <= value <= most:
        raise Refused(
            said("'{key}' must be a whole number from {least} to {most}", key=key, least=least, most=most)
            if most >= least
            else said("there is no {key}", key=key)
        )
    return value


def number(data: Data, key: str) -> float:
    """A finite number."""
    return _finite(data.get(key), key)


def numbers(data: Data, key: str, most: int = 1000) -> tuple[float, ...]:
    """A list of finite numbers."""
    return tuple(_finite(value, key) for value in _series(data, key, most))


def numbers_by_name(data: Data, key: str) -> dict[str, float]:
    """Finite numbers by name."""
    value = data.get(key, {})
    if not isinstance(value, Mapping):
        raise Refused(said("'{key}' must be numbers by name", key=key))
    return {name: _finite(entry, key) for name, entry in cast("Mapping[str, Any]", value).items()}


def flag(data: Data, key: str) -> bool:
    """True or false."""
    value = data.get(key)
    if type(value) is not bool:
        raise Refused(said("'{key}' must be true or false", key=key))
    return value


def one_of(data: Data, key: str, words: Sequence[_Word]) -> _Word:
    """One of some words."""
    value = data.get(key)
    found = next((word for word in words if word == value), None)
    if found is None:
        raise Refused(said("'{key}' must be one of: {names}", key=key, names=", ".join(words)))
    return found


def digest(data: Data, key: str) -> str:
    """A SHA-256 in hexadecimal digits."""
    value = text(data, key)
    if len(value) != 64 or set(value) - set("0123456789abcdef"):
        raise Refused(said("'{key}' must be a SHA-256", key=key))
    return value


def modifiers(data: Data) -> tuple[tuple[str, int], ...]:
    """The modifiers of 2d6: pairs of what each is for and a whole number from -6 to 6."""
    found: list[tuple[str, int]] = []
    for pair in _series({"modifiers": [], **data}, "modifiers", 20):
        if not isinstance(pair, list | tuple) or len(cast("list[Any]", pair)) != 2:
            raise Refused(said("each modifier is a pair: what it is for, and how much"))
        label, amount = cast("list[Any]", pair)
        found.append((text({"modifier": label}, "modifier"), whole({"modifier": amount}, "modifier", -6, 6)))
    return tuple(found)


def _series(data: Data, key: str, most: int) -> Sequence[Any]:
    value = data.get(key)
    if not isinstance(value, list | tuple) or len(cast("list[Any]", value)) > most:
        raise Refused(said("'{key}' must be a list of at most {most}", key=key, most=most))
    return cast("list[Any]", value)


def _finite(value: Any, key: str) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise Refused(said("'{key}' must be a number", key=key))
    return float(value)
