"""One document: a tree and what it needs to mean something. Immutable; identity is equality."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from planner.model.exercise import UNPREPARED, Exercise
from planner.model.nodes import NOTHING, Formula, Node

Words = Literal["icd203", "phia", "none"]


@frozen(eq=False, kw_only=True)
class Exponential:
    """A value function that bends: c > 0 diminishes, in whichever direction is better."""

    c: float


@frozen(eq=False, kw_only=True)
class Points:
    """A value function through points (level, value), strictly increasing in level and monotone in value."""

    points: tuple[tuple[float, float], ...]


Shape = Literal["linear"] | Exponential | Points


@frozen(eq=False, kw_only=True)
class Actor:
    """A party: it may own nodes or only hold a view."""

    id: str
    name: str = ""
    colour: str = ""  # #rrggbb, or blank for one of the theme's
    weights: Mapping[str, float] = NOTHING  # attribute id -> weight; an attribute that is missing weighs 0
    risk_tolerance: float | None = None  # in points of utility; None is neutral, negative seeks risk
    note: str = ""
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Attribute:
    """Something at stake. Without levels its value is its amount; with them, 0 at worst and 100 at best."""

    id: str
    name: str = ""
    unit: str = ""
    worst: float | None = None
    best: float | None = None
    shape: Shape = "linear"
    worst_means: str = ""
    best_means: str = ""
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Distribution:
    """How a variable may vary: a kind and its own parameters, as format's `distribution` gives them."""

    kind: str
    parameters: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Variable:
    """A named number."""

    id: str
    value: Formula = 0.0
    low: Formula | None = None
    high: Formula | None = None
    distribution: Distribution | None = None
    note: str = ""
    sources: tuple[str, ...] = ()
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Source:
    """Where a number or a claim comes from; an embargo keeps it from players until then."""

    id: str
    text: str = ""
    url: str = ""
    grade: str = ""  # Admiralty grade, A1 to F6
    embargo: str = ""
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Scenario:
    """Values of variables and probabilities of branches laid over the base case."""

    id: str
    name: str = ""
    values: Mapping[str, Formula] = NOTHING  # variable id -> value
    probabilities: Mapping[str, Formula] = NOTHING  # branch id -> probability
    note: str = ""
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Observation:
    """An entry of an indicator's log: whether it was seen on that day; None says that nobody looked."""

    date: str = ""  # ISO 8601: 2019-01-14
    seen: bool | None = None
    note: str = ""
    sources: tuple[str, ...] = ()
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Indicator:
    """Something to watch for that bears on an uncertainty, and what was seen of it so far."""

    id: str
    name: str = ""
    about: str = ""  # an event's name, else a chance node's id
    likelihoods: Mapping[str, float] = NOTHING  # branch id of the event's first node -> P(seen | branch)
    group: str = ""  # of indicators that tell the same story, only the strongest counts
    log: tuple[Observation, ...] = ()
    note: str = ""
    sources: tuple[str, ...] = ()
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class NumberFormat:
    """How this document's numbers are shown; the numbers themselves keep full precision."""

    decimals: int = 1
    thousands: bool = False
    probabilities: Literal["decimal", "percent"] = "decimal"
    words: Words = "icd203"
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Document:
    """Everything that one .planb file holds."""

    root: Node
    title: str = ""
    question: str = ""
    author: str = ""
    as_of: str = ""
    horizon: str = ""
    handling: str = ""
    notes: str = ""
    stages: tuple[str, ...] = ()
    number_format: NumberFormat = field(factory=NumberFormat)
    seen_by: str = ""  # an actor's id; blank is the first
    actors: tuple[Actor, ...]  # at least one
    attributes: tuple[Attribute, ...]  # at least one
    variables: tuple[Variable, ...] = ()
    sources: tuple[Source, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    feed_indicators: bool = False  # whether what their logs say is laid over the tree's probabilities
    exercise: Exercise = UNPREPARED
    unknown: Mapping[str, Any] = NOTHING
