"""What is said of an indicator that cannot count, or that looks wrong."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.model.checks import refuse, warnings
from planner.model.document import Actor, Attribute, Document, Indicator, Observation
from planner.model.indicators import as_of, latest, nodes_about
from planner.model.nodes import Branch, Chance, Outcome
from planner.model.problems import DocumentError


def uncertain(name: str, event: str = "", **ends: Chance) -> Chance:
    branches = tuple(
        Branch(id=f"{name}.{label}", label=label, probability="#", node=ends.get(label, Outcome(id=f"{name}>{label}")))
        for label in ("yes", "no")
    )
    return Chance(id=name, event=event, branches=branches)


GOOD = Indicator(
    id="speech",
    about="talks",
    likelihoods={"A.yes": 0.8, "A.no": 0.3},
    log=(Observation(date="2019-01-01", seen=True),),
)


def about(*indicators: Indicator) -> Document:
    tree = uncertain("A", "talks", no=uncertain("B", "talks"), yes=uncertain("C"))
    return Document(
        root=tree,
        actors=(Actor(id="a", weights={"u": 1.0}),),
        attributes=(Attribute(id="u"),),
        indicators=indicators,
    )


def sentences(indicator: Indicator) -> list[str]:
    found = warnings(about(indicator))
    assert {problem.where.partition(",")[0] for problem in found} <= {"indicator speech"}
    return [problem.sentence for problem in found]


def test_nothing_is_said_of_a_good_one():
    assert sentences(GOOD) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"about": "tolks"}, "it is about 'tolks', and there is no event or chance node of that name"),
        ({"likelihoods": {"A.yes": 0.8}}, "it does not say how likely it is to be seen if 'no'"),
        (
            {"likelihoods": {"A.yes": 1.0, "A.no": 0.3}},
            "its probability of being seen if 'yes' must lie between 0.001 and 0.999, not 1",
        ),
        (
            {"likelihoods": {**GOOD.likelihoods, "B.yes": 0.5}},
            "there is no branch 'B.yes' in what it is about",
        ),
        (
            {"log": (Observation(date="1 May", seen=True),)},
            "its log has an entry of '1 May'; write a day as 2019-01-14",
        ),
        ({"sources": ("FP",)}, "there is no source 'FP'"),
        ({"log": (Observation(date="2019-01-01", sources=("FP",)),)}, "there is no source 'FP'"),
        (
            {"unknown": {"likelihood": 1}},
            '"likelihood" has no meaning here and is only kept; did you mean "likelihoods"?',
        ),
        (
            {"log": (Observation(date="2019-01-01", unknown={"sene": True}),)},
            '"sene" has no meaning here and is only kept; did you mean "seen"?',
        ),
    ],
)
def test_what_is_said(changes, said):
    assert sentences(evolve(GOOD, **changes)) == [said]


def test_an_id_given_twice_is_refused():
    with pytest.raises(DocumentError, match="'speech' is given twice"):
        refuse(about(GOOD, GOOD))


def test_an_event_goes_before_a_node_of_that_name():
    """The event's nodes in reading order: the home, then the one below "no"; node C by its id."""
    root = about().root
    assert [(place, node.id) for place, node in nodes_about(root, "talks")] == [((), "A"), ((1,), "B")]
    assert [(place, node.id) for place, node in nodes_about(root, "C")] == [((0,), "C")]
    assert nodes_about(root, "A>no") == []


def test_nothing_logged_is_nothing_known():
    assert latest(evolve(GOOD, log=())) is None
    assert latest(GOOD) is GOOD.log[0]


def test_as_it_stood_on_a_day():
    later = evolve(GOOD, log=(Observation(date="2019-02-01"), *GOOD.log))
    assert [entry.date for entry in as_of(about(later), "2019-01-01").indicators[0].log] == ["2019-01-01"]
    assert as_of(about(later), "2018-12-31").indicators[0].log == ()
