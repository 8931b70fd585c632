"""From parsed JSON to a document: the short forms are filled in, unknown keys kept, everything else refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from planner.files import values
from planner.files.reading_exercise import read_exercise
from planner.files.reading_tree import read_tree
from planner.files.values import Readers, Wrong
from planner.model.checks import refuse
from planner.model.document import Actor, Attribute, Document, Indicator, Observation, Scenario, Source, Variable
from planner.model.problems import DocumentError
from planner.model.sentences import said

Entry = TypeVar("Entry", Actor, Attribute, Variable, Source, Scenario, Indicator)

_text = values.text
_level = values.or_null(values.number)
_amount = values.or_null(values.formula)

_DOCUMENT: Readers = {
    **dict.fromkeys(("format", "version", "root")),
    **dict.fromkeys(("actors", "attributes", "variables", "sources", "scenarios", "indicators")),
    **dict.fromkeys(("title", "question", "author", "as_of", "horizon", "handling", "notes", "seen_by"), _text),
    "stages": values.texts,
    "number_format": values.number_format,
    "feed_indicators": values.flag,
    "exercise": None,
}
_ACTOR: Readers = {
    **dict.fromkeys(("id", "name", "colour", "note"), _text),
    "weights": values.named(values.number),
    "risk_tolerance": _level,
}
_ATTRIBUTE: Readers = {
    **dict.fromkeys(("id", "name", "unit", "worst_means", "best_means"), _text),
    "worst": _level,
    "best": _level,
    "shape": values.shape,
}
_VARIABLE: Readers = {
    **dict.fromkeys(("id", "note"), _text),
    "value": values.formula,
    "low": _amount,
    "high": _amount,
    "distribution": values.or_null(values.distribution),
    "sources": values.texts,
}
_SOURCE: Readers = dict.fromkeys(("id", "text", "url", "grade", "embargo"), _text)
_SCENARIO: Readers = {
    **dict.fromkeys(("id", "name", "note"), _text),
    **dict.fromkeys(("values", "probabilities"), values.named(values.formula)),
}
_OBSERVATION: Readers = {
    **dict.fromkeys(("date", "note"), _text),
    "seen": values.or_null(values.flag),
    "sources": values.texts,
}


def _log(value: Any) -> tuple[Observation, ...]:
    made: list[Observation] = []
    for position, entry in enumerate(values.series(value), start=1):
        try:
            made.append(Observation(**values.fields(entry, _OBSERVATION)))
        except Wrong as wrong:
            raise Wrong(said("entry {position}: {sentence}", position=position, sentence=wrong.sentence)) from None
    return tuple(made)


_INDICATOR: Readers = {
    **dict.fromkeys(("id", "name", "about", "group", "note"), _text),
    "likelihoods": values.named(values.number),
    "log": _log,
    "sources": values.texts,
}


def read_document(raw: Mapping[str, Any]) -> Document:
    """The document that a parsed file of the present version holds, within the limits.

    Raises DocumentError with the place in words: "root › Summit › Failure", "variable p_deal".
    """
    try:
        own = values.fields(raw, _DOCUMENT)
    except Wrong as wrong:
        raise DocumentError(wrong.sentence) from None
    if "root" not in raw:
        raise DocumentError(said('the document has no "root": there is no tree in it'))
    attributes = _entries(raw, "attributes", _ATTRIBUTE, Attribute) or (Attribute(id="utility", name="Utility"),)
    actors = _entries(raw, "actors", _ACTOR, Actor) or (_planner(attributes),)
    document = Document(
        attributes=attributes,
        actors=actors,
        variables=_entries(raw, "variables", _VARIABLE, Variable),
        sources=_entries(raw, "sources", _SOURCE, Source),
        scenarios=_entries(raw, "scenarios", _SCENARIO, Scenario),
        indicators=_entries(raw, "indicators", _INDICATOR, Indicator),
        exercise=read_exercise(raw.get("exercise", {})),
        root=read_tree(raw["root"], attributes[0].id),
        **own,
    )
    refuse(document)
    return document


def _planner(attributes: tuple[Attribute, ...]) -> Actor:
    """Who decides where no actor is named."""
    return Actor(id="planner", name="Planner", weights={attribute.id: 1.0 for attribute in attributes})


def _entries(raw: Mapping[str, Any], key: str, readers: Readers, make: Callable[..., Entry]) -> tuple[Entry, ...]:
    """The entries of one of the document's lists, each with its place: "variable p_deal"."""
    word = key.removesuffix("s")
    try:
        listed = values.field(key, raw.get(key, []), values.series)
    except Wrong as wrong:
        raise DocumentError(wrong.sentence) from None
    made: list[Entry] = []
    for position, entry in enumerate(listed, start=1):
        try:
            made.append(make(**_identified(values.fields(entry, readers))))
        except Wrong as wrong:
            name = str(cast("dict[str, Any]", entry).get("id") or position) if isinstance(entry, dict) else position
            raise DocumentError(wrong.sentence, f"{word} {name}") from None
    return tuple(made)


def _identified(found: dict[str, Any]) -> dict[str, Any]:
    if not found.get("id"):
        raise Wrong(said('it has no "id"'))
    return found
