"""What a field of a file may hold: each reader takes a parsed JSON value and gives what the model keeps, or refuses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from planner.model.document import Distribution, Exponential, NumberFormat, Points, Shape
from planner.model.nodes import NOTHING, Formula
from planner.model.sentences import said

Reader = Callable[[Any], Any]
Readers = Mapping[str, Reader | None]
"""By key; None marks a key that somebody else reads."""

MOST_NESTING = 100
"""Lists and objects within one another, in what a version keeps without knowing it."""


class Wrong(Exception):
    """A value that its field cannot hold; the sentence goes on from the field's name."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def fields(raw: Any, readers: Readers) -> dict[str, Any]:
    """The fields of one object, read, with what nobody knows under "unknown"."""
    given: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    key = ""
    try:
        for key, value in table(raw).items():
            reader = readers.get(key, anything)
            if reader is anything:
                unknown[key] = anything(value)
            elif reader is text and type(value) is str:  # most are
                given[key] = value
            elif reader is not None:
                given[key] = reader(value)
    except Wrong as wrong:
        raise Wrong(
            said('"{key}" {sentence}', key=key, sentence=wrong.sentence)
            if key
            else said("what stands here {sentence}", sentence=wrong.sentence)
        ) from None
    if unknown:
        given["unknown"] = unknown
    return given


def field(key: str, value: Any, reader: Reader) -> Any:
    """One field, read; a refusal begins with its name."""
    try:
        return reader(value)
    except Wrong as wrong:
        raise Wrong(said('"{key}" {sentence}', key=key, sentence=wrong.sentence)) from None


def what_stands(value: Any) -> str:
    """A JSON value as a sentence names it."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 40 else f'"{value[:40]}…"'
    if isinstance(value, dict):
        return said("an object")
    return said("a list") if isinstance(value, list) else said("a number")


def text(value: Any) -> str:
    """Any text, a blank one too."""
    if type(value) is not str:
        raise Wrong(said("must be text, not {stands}", stands=what_stands(value)))
    return value


def number(value: Any) -> float:
    """A JSON number; true and false are none."""
    if type(value) is float:
        return value
    if type(value) is not int:
        raise Wrong(said("must be a number, not {stands}", stands=what_stands(value)))
    try:
        return float(value)
    except OverflowError:
        raise Wrong(said("is too large a number")) from None


def formula(value: Any) -> Formula:
    """A number or a formula's text; whether that says anything is not asked here."""
    if type(value) is float or type(value) is str:
        return value
    if type(value) is not int:
        raise Wrong(said("must be a number or a formula, not {stands}", stands=what_stands(value)))
    return number(value)


def or_null(reader: Reader) -> Reader:
    """The same reader, with null standing for nothing."""
    return lambda value: None if value is None else reader(value)


def whole(value: Any) -> int:
    """A number of decimals."""
    if type(value) is not int or not 0 <= value <= 15:
        raise Wrong(
            said(
                "must be a whole number from 0 to 15, not {stands}",
                stands=value if type(value) is int else what_stands(value),
            )
        )
    return value


def flag(value: Any) -> bool:
    """True or false, and nothing that could pass for it."""
    if type(value) is not bool:
        raise Wrong(said("must be true or false, not {stands}", stands=what_stands(value)))
    return value


def one_of(*words: str) -> Reader:
    """A reader of one of these words."""
    allowed = " or ".join(f'"{word}"' for word in words)

    def read(value: Any) -> str:
        if value not in words:
            raise Wrong(said("must be {allowed}, not {stands}", allowed=allowed, stands=what_stands(value)))
        return value

    return read


def table(value: Any) -> dict[str, Any]:
    """An object, its values unread."""
    if type(value) is not dict:
        raise Wrong(said("must be an object, not {stands}", stands=what_stands(value)))
    return cast("dict[str, Any]", value)


def series(value: Any) -> list[Any]:
    """A list, its entries unread."""
    if type(value) is not list:
        raise Wrong(said("must be a list, not {stands}", stands=what_stands(value)))
    return cast("list[Any]", value)


def texts(value: Any) -> tuple[str, ...]:
    """A list of texts."""
    values = series(value)
    for entry in values:
        if type(entry) is not str:
            raise Wrong(said("must be a list of texts, but holds {stands}", stands=what_stands(entry)))
    return tuple(values)


def named(reader: Reader) -> Reader:
    """A reader of an object whose every value is read by the same reader."""

    def read(value: Any) -> Mapping[str, Any]:
        if not table(value):
            return NOTHING
        found: dict[str, Any] = {}
        name = ""
        try:
            for name, entry in value.items():
                found[name] = reader(entry)
        except Wrong as wrong:
            raise Wrong(said("of {name} {sentence}", name=name, sentence=wrong.sentence)) from None
        return found

    return read


def amounts(first_attribute: str) -> Reader:
    """A reader of payoffs: an object, or a bare number or formula in the first attribute."""
    by_attribute = named(formula)

    def read(value: Any) -> Mapping[str, Formula]:
        return by_attribute(value) if type(value) is dict else {first_attribute: formula(value)}

    return read


def shape(value: Any) -> Shape:
    """A value function's shape."""
    if value == "linear":
        return "linear"
    if type(value) is dict:
        found = cast("dict[str, Any]", value)
        if found.keys() == {"exponential"}:
            return Exponential(c=number(found["exponential"]))
        if found.keys() == {"points"}:
            return Points(points=tuple(_point(point) for point in series(found["points"])))
    raise Wrong(said('must be "linear", {{"exponential": c}} or {{"points": [[x, v], …]}}'))


def _point(value: Any) -> tuple[float, float]:
    if type(value) is not list or len(cast("list[Any]", value)) != 2:
        raise Wrong(said("must give each point as [level, value]"))
    level, worth = cast("list[Any]", value)
    return number(level), number(worth)


def distribution(value: Any) -> Distribution:
    """A kind and its parameters: numbers, lists of numbers, or words."""
    found = table(value)
    if type(found.get("kind")) is not str:
        raise Wrong(said('must name its "kind"'))
    parameters = {name: _parameter(name, entry) for name, entry in found.items() if name != "kind"}
    return Distribution(kind=found["kind"], parameters=parameters or NOTHING)


def _parameter(name: str, value: Any) -> Any:
    try:
        if type(value) is list:
            return tuple(number(entry) for entry in cast("list[Any]", value))
        return formula(value)
    except Wrong as wrong:
        raise Wrong(said("has a wrong {name}: it {sentence}", name=name, sentence=wrong.sentence)) from None


def choice(value: Any) -> float | None:
    """How an owner's move is modelled: None for the best branch, else the rationality of a logit."""
    if value == "best":
        return None
    if type(value) is dict and cast("dict[str, Any]", value).keys() == {"logit"}:
        return number(value["logit"])
    raise Wrong(said('must be "best" or {{"logit": λ}}'))


def number_format(value: Any) -> NumberFormat:
    """How the document's numbers are shown."""
    return NumberFormat(**fields(value, _NUMBER_FORMAT))


def anything(value: Any) -> Any:
    """Whatever it is, kept as it stands, if a later save can write it."""
    deeper = _entries(value)
    for _ in range(MOST_NESTING):
        if not deeper:
            return value
        deeper = [entry for holder in deeper for entry in _entries(holder)]
    raise Wrong(said("is nested more than {most_nesting} deep", most_nesting=MOST_NESTING))


def _entries(value: Any) -> list[Any]:
    if type(value) is dict:
        return [*cast("dict[str, Any]", value).values()]
    return cast("list[Any]", value) if type(value) is list else []


_NUMBER_FORMAT: Mapping[str, Reader] = {
    "decimals": whole,
    "thousands": flag,
    "probabilities": one_of("decimal", "percent"),
    "words": one_of("icd203", "phia", "none"),
}
