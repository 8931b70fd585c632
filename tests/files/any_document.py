"""Random documents for the tests of files, and what makes two of them equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import evolve
from hypothesis import strategies as st

from planner.model.document import (
    Actor,
    Attribute,
    Distribution,
    Document,
    Exponential,
    Indicator,
    NumberFormat,
    Observation,
    Points,
    Scenario,
    Source,
    Variable,
)
from planner.model.exercise import BY_HAND, UNPREPARED, Cell, Exercise, Inject, Objective, Role, Trigger, Turn
from planner.model.nodes import Branch, Chance, Decision, Link, Node, Outcome

ATTRIBUTES = ("security", "cost", "p", 'odd "name": a|b=c')
ACTORS = ("washington", "seoul", "the other side")

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    [
        "Summit",
        "Phase 2: talks",
        "[] none",
        ' "quoted"',
        "a | b",
        "x #1 @y",
        "event=1",
        "->",
        "5",
        "tail:",
        "\n",
        "a  b",
    ]
)
numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-1000, 1000).map(float)
formulas = numbers | st.sampled_from(["p_deal", "35%", "1/3", "#", "0.4", "1e999", " 2", "max(a, b)", "a | b: <>", ""])
kept = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
unknown = st.just({}) | st.dictionaries(texts.map("x-{}".format), kept, max_size=2)
payoffs = st.dictionaries(st.sampled_from(ATTRIBUTES), formulas, max_size=3)
citations = st.lists(st.sampled_from(["FP", "DNI"]), max_size=2).map(tuple)


@st.composite
def trees(draw: st.DrawFn, plain: bool = False) -> Node:
    """A tree of up to some dozen nodes. plain: nothing in it that an outline leaves out."""
    made = 0
    targets: list[str] = []

    def beside(**fields: Any) -> dict[str, Any]:
        nonlocal made
        made += 1
        extra = {} if plain else {"rationale": draw(texts), "sources": draw(citations), "unknown": draw(unknown)}
        return {"id": f"id {made}", **extra, **fields}

    def notes() -> dict[str, Any]:
        return {} if plain else {"notes": draw(texts)}

    def leaf() -> Node:
        if targets and draw(st.booleans()):
            return Link(target=draw(st.sampled_from(targets)), title=draw(texts), **beside(), **notes())
        basis = {} if plain else {"basis": draw(st.sampled_from(["", "record"]))}
        targets.append(f"id {made + 1}")
        return Outcome(title=draw(texts), payoffs=draw(payoffs), **beside(), **notes(), **basis)

    def fork(kind: type[Decision] | type[Chance], below: list[Node]) -> Node:
        branches: list[Branch] = []
        for node in below:
            fields = beside(label=draw(texts), payoffs=draw(payoffs), node=node)
            if kind is Chance:
                fields["probability"] = draw(formulas | st.none())
            if not plain:
                fields |= {"low": draw(formulas | st.none()), "high": draw(formulas | st.none())}
            branches.append(Branch(**fields))
        common = {"title": draw(texts), "actor": draw(st.sampled_from(["", *ACTORS])), "branches": tuple(branches)}
        if kind is Chance:
            return Chance(event=draw(texts), **common, **beside(), **notes())
        return Decision(rationality=draw(numbers | st.none()), **common, **beside(), **notes())

    nodes = [leaf() for _ in range(draw(st.integers(1, 5)))]
    while len(nodes) > 1 or draw(st.integers(0, 3)) == 0:
        taken = draw(st.integers(0, min(3, len(nodes))))
        nodes[:taken] = [fork(draw(st.sampled_from([Decision, Chance])), nodes[:taken])]
    return nodes[0]


def entries(kind: type, ids: tuple[str, ...], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    made = [st.builds(kind, id=st.just(name), unknown=unknown, **fields) for name in ids]
    return st.tuples(*made)


shapes = (
    st.just("linear")
    | st.builds(Exponential, c=numbers)
    | st.builds(Points, points=st.lists(st.tuples(numbers, numbers), max_size=3).map(tuple))
)
distributions = st.none() | st.builds(
    Distribution,
    kind=texts,
    parameters=st.dictionaries(
        texts.filter(lambda name: name != "kind"), numbers | st.lists(numbers).map(tuple), max_size=2
    ),
)
levels = st.none() | numbers
observations = st.builds(
    Observation, date=texts, seen=st.none() | st.booleans(), note=texts, sources=citations, unknown=unknown
)
minutes = st.floats(0, 100_000) | st.integers(0, 90).map(float)
triggers = st.sampled_from([BY_HAND, Trigger(kind="time")]) | st.builds(
    Trigger, kind=st.sampled_from(["node", "branch"]), target=texts
)
injects = st.builds(
    lambda numbers, made: tuple(evolve(one, number=number) for number, one in zip(numbers, made, strict=False)),
    st.lists(st.integers(1, 9999), max_size=2, unique=True),
    st.tuples(
        *[
            st.builds(
                Inject,
                number=st.just(1),
                to=st.lists(texts, max_size=2).map(tuple),
                trigger=triggers,
                unknown=unknown,
                **dict.fromkeys(("time", "sender", "faction", "addressee", "method", "subject"), texts),
                **dict.fromkeys(("message", "expected", "learning", "tab"), texts),
            )
        ]
        * 2
    ),
)
exercises = st.builds(
    Exercise,
    cells=entries(Cell, ("red", "blue"), name=texts, actor=texts, note=texts),
    objectives=entries(Objective, ("first",), text=texts),
    turns=st.lists(st.builds(Turn, minutes=minutes, unknown=unknown, **dict.fromkeys(
        ("title", "brief", "node", "variable", "note"), texts)), max_size=2).map(tuple),
    injects=injects,
    visibility=st.dictionaries(
        texts, st.sampled_from(["always", "reached", "control"]) | st.integers(1, 9999), max_size=2
    ),
    roles=entries(Role, ("scribe",), name=texts, cell=texts, note=texts),
    unknown=unknown,
)  # fmt: skip
around_trees = st.builds(
    Document,
    root=st.just(Outcome(id="T")),
    **dict.fromkeys(("title", "question", "author", "as_of", "horizon", "handling", "notes", "seen_by"), texts),
    stages=st.lists(texts, max_size=3).map(tuple),
    number_format=st.builds(
        NumberFormat,
        decimals=st.integers(0, 6),
        thousands=st.booleans(),
        probabilities=st.sampled_from(["decimal", "percent"]),
        words=st.sampled_from(["icd203", "phia", "none"]),
        unknown=unknown,
    ),
    actors=entries(
        Actor, ACTORS, name=texts, colour=texts, note=texts, risk_tolerance=levels,
        weights=st.dictionaries(st.sampled_from(ATTRIBUTES), numbers, max_size=2),
    ),
    attributes=entries(
        Attribute, ATTRIBUTES, name=texts, unit=texts, worst=levels, best=levels, shape=shapes,
        worst_means=texts, best_means=texts,
    ),
    variables=entries(
        Variable, ("p_deal",), value=formulas, low=formulas | st.none(), high=formulas | st.none(),
        distribution=distributions, note=texts, sources=citations,
    ),
    sources=entries(Source, ("FP", "DNI"), text=texts, url=texts, grade=texts, embargo=texts),
    scenarios=entries(
        Scenario, ("hawkish",), name=texts, note=texts,
        values=st.dictionaries(texts, formulas, max_size=2), probabilities=st.dictionaries(texts, formulas, max_size=2),
    ),
    indicators=entries(
        Indicator, ("speech",), name=texts, about=texts, group=texts, note=texts, sources=citations,
        likelihoods=st.dictionaries(texts, numbers, max_size=2),
        log=st.lists(observations, max_size=2).map(tuple),
    ),
    feed_indicators=st.booleans(),
    exercise=st.just(UNPREPARED) | exercises,
    unknown=unknown,
)  # fmt: skip


def around(root: Node) -> Document:
    """A small document around a tree."""
    attributes = tuple(Attribute(id=name) for name in ATTRIBUTES)
    return Document(root=root, attributes=attributes, actors=tuple(Actor(id=name) for name in ACTORS))


def as_data(value: Any) -> Any:
    """Everything that a document holds, as plain data with the class of each part: equal data, equal documents."""
    if attrs.has(type(value)):
        fields = {field.name: as_data(getattr(value, field.name)) for field in attrs.fields(type(value))}
        return {"class": type(value).__name__, **fields}
    if isinstance(value, Mapping):
        return {key: as_data(entry) for key, entry in value.items()}
    return [as_data(entry) for entry in value] if isinstance(value, list | tuple) else value
