"""Bayes revision: a published flip, closed forms of deciding after a look, and trees that keep their worth."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
import yaml
from attrs import evolve
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.checks import refuse
from planner.model.document import Indicator, Scenario, Variable
from planner.model.edits.bayes import (
    Table,
    flip,
    look_first,
    revise,
    scenarios_left_behind,
    see_first,
    table_below,
)
from planner.model.indicators import faults, nodes_about
from planner.model.nodes import Chance
from planner.model.places import labels, node_at, walk
from planner.model.problems import DocumentError
from tests.analysis.trees import decide, document, end, happen, link, way

CASES = yaml.safe_load((Path(__file__).parent.parent / "data" / "textbook.yaml").read_text(encoding="utf-8"))["cases"]

DRILL = (Variable(id="oil", value=0.3), Variable(id="sens", value=0.9), Variable(id="spec", value=0.8))


def numbers(node: Chance) -> dict[str, float]:
    rolled = roll_back(document(node)).root
    return dict(zip(labels(node), rolled.shares, strict=True))


def test_the_published_flip():
    """sd-flip of textbook.yaml: hats 1/4, of which men wear 9/10; no hats 3/4, of which men 7/10."""
    case = next(case for case in CASES if case["id"] == "sd-flip")
    (answer,) = case["answers"]
    tree = happen(
        *(
            way(person, happen(*(way(worn, end(), p) for worn, (p, _) in below["c"].items())), p)
            for person, (p, below) in case["tree"]["c"].items()
        )
    )
    flipped = flip(document(tree), ()).root
    for branch in flipped.branches:
        chance, posterior = answer["v"][branch.label]
        assert numbers(flipped)[branch.label] == pytest.approx(eval(chance))
        assert numbers(branch.node) == pytest.approx({person: eval(p) for person, p in posterior.items()})
    events = {branch.node.event for branch in flipped.branches}
    assert len(events) == 1 and events != {""}


@st.composite
def two_stages(draw: st.DrawFn):
    """A prior and a table, with payoffs on both stages and ends that differ, with and without variables."""
    random = Random(draw(st.integers(0, 10**6)))
    some = [["p", "#"], [0.25, 0.75], ["1/4", "q", "#"], [0.2, "#", "#"], ["p * q", "1 - p * q"], [0.0, 1.0]]
    prior = random.choice(some)
    seen = random.randint(2, 3)
    rows = [random.choice([row for row in some if len(row) == seen]) for _ in prior]
    ways = []
    for i, (p, row) in enumerate(zip(prior, rows, strict=True)):
        ends = [
            way(f"r{j}", end(random.randint(-9, 9)), q, pay=random.choice([None, 3.0, "7 * p"]))
            for j, q in enumerate(row)
        ]
        random.shuffle(ends)
        ways.append(way(f"s{i}", happen(*ends), p, pay=random.choice([None, 2.0, "q"])))
    variables = (Variable(id="p", value=0.3), Variable(id="q", value=0.5))
    return document(happen(*ways), variables=variables)


@given(two_stages(), st.floats(0, 1), st.floats(0, 0.75))
@limits(max_examples=60, deadline=None)
def test_a_flip_keeps_every_path(case, p, q):
    """Whatever the variables, each path has the probability and the total that it had, its labels changed round."""
    flipped = flip(case, ())
    refuse(flipped)
    for values in ({}, {"p": p, "q": q}):
        before, after = (roll_back(tree, Settings(overrides=values)) for tree in (case, flipped))
        assert not after.problems()
        told = {row.path: row.figures for row in rows(after) if row.kind == "outcome"}
        for row in rows(before):
            if row.kind == "outcome":
                figures = told[row.path[::-1]]
                assert figures.reach == pytest.approx(row.figures.reach, abs=1e-12)
                assert figures.value == pytest.approx(row.figures.value)


def drill(p="oil"):
    return decide(
        way(
            "drill", happen(way("oil", end(100), p, name="oil+"), way("dry", end(-40), "#", name="dry+"), title="Well")
        ),
        way("sell", end(10)),
        name="D",
    )


SEISMIC = Table(results=("found", "nothing"), likelihoods={"oil+": ("sens", "#"), "dry+": ("#", "spec")})


@pytest.mark.parametrize("values", [{}, {"oil": 0.5}, {"sens": 0.55, "spec": 0.5}, {"oil": 0.0}, {"spec": 1.0}])
def test_looking_first_decides_better(values):
    """Σ over results of the best of Σ over the well of P(well) P(result | well) pay, less the cost of 3: by formula."""
    case = document(drill(), variables=DRILL)
    looked, place = look_first(case, (), node_at(case.root, (0,)).id, SEISMIC, "seismic", {"utility": -3.0})
    refuse(looked)
    assert place == (2,)
    oil, sens, spec = ({"oil": 0.3, "sens": 0.9, "spec": 0.8} | values).values()
    found = (oil * sens, (1 - oil) * (1 - spec))
    nothing = (oil * (1 - sens), (1 - oil) * spec)
    worth = sum(max(100 * wet - 40 * dry, 10 * (wet + dry)) for wet, dry in (found, nothing)) - 3
    rollback = roll_back(looked, Settings(overrides=values))
    assert not rollback.problems()
    told = {row.path: row.figures.value for row in rows(rollback)}
    assert told["seismic",] == pytest.approx(worth)
    assert told["drill",] == pytest.approx(140 * oil - 40)


@given(two_stages(), st.sampled_from((0.0, 0.01, 0.3, 0.99, 1.0)), st.sampled_from((0.0, 0.02, 0.5, 0.75)))
@limits(max_examples=40, deadline=None)
def test_what_is_seen_just_before_changes_no_path(case, p, q):
    """Nobody decides in between: over the results, each path keeps its probability and its total."""
    table = Table(
        results=("r", "s"),
        likelihoods={b.id: ("p", "#") if i else ("q", "#") for i, b in enumerate(case.root.branches)},
    )
    seen = see_first(case, (), table)
    refuse(seen)
    for values in ({}, {"p": p, "q": q}):
        before, after = (roll_back(tree, Settings(overrides=values)) for tree in (case, seen))
        assert not after.problems()
        reached: dict = {}
        for row in rows(after):
            if row.kind == "outcome":
                reached[row.path[1:]] = reached.get(row.path[1:], 0.0) + row.figures.reach
        for row in rows(before):
            if row.kind == "outcome":
                assert reached[row.path] == pytest.approx(row.figures.reach, abs=1e-12)
        assert after.root.values == pytest.approx(before.root.values)
        assert [child.shares[0] for child in after.root.children] == pytest.approx(_by_hand(before, values), abs=1e-12)


def _by_hand(before, values) -> list[float]:
    """The first branch's posterior after each result, by Bayes' rule; the prior where a result cannot be."""
    prior = before.root.shares
    p, q = ({"p": 0.3, "q": 0.5} | values).values()
    likely = [(q, 1 - q), *[(p, 1 - p)] * (len(prior) - 1)]
    totals = [sum(share * row[result] for share, row in zip(prior, likely, strict=True)) for result in (0, 1)]
    return [prior[0] * likely[0][i] / total if total else prior[0] for i, total in enumerate(totals)]


def test_a_second_meeting_is_revised_with_the_first():
    """Rain is met twice on a path: once seen, both have the posterior, and the first still settles the second."""
    below = happen(way("wet", end(1), 0.3), way("dry", end(), "#"), event="rain")
    tree = happen(way("wet", below, 0.3, name="w"), way("dry", end(), "#", name="d"), event="rain", name="C")
    seen = see_first(
        document(tree), (), Table(results=("dark", "clear"), likelihoods={"w": (0.9, "#"), "d": (0.2, "#")})
    )
    assert {node.event for place, node in walk(seen.root) if place and isinstance(node, Chance)} == {"rain"}
    rolled = roll_back(seen).root
    assert rolled.values == pytest.approx((0.3,))
    assert rolled.children[0].shares[0] == pytest.approx(0.27 / 0.41)
    assert rolled.children[0].children[0].shares[0] == pytest.approx(1.0)


def test_what_a_link_leads_to_is_not_doubled():
    tree = decide(
        way("a", happen(way("x", end(), 0.5, name="x"), way("y", end(), "#", name="y"), name="C")), way("b", link("C"))
    )
    with pytest.raises(DocumentError, match="a link leads to 'C', which would stand there twice"):
        see_first(document(tree), (0,), Table(results=("r", "s"), likelihoods={"x": (0.5, "#"), "y": (0.4, "#")}))


def test_the_formulas_stay_live_and_readable():
    """By hand: Bayes' rule over the two branches of the well."""
    case = document(drill(), variables=DRILL)
    revision = revise(case, node_at(case.root, (0,)), SEISMIC)
    made = {variable.id: variable.value for variable in revision.document.variables[3:]}
    assert made == {
        "p_found": "oil * sens + (1 - oil) * (1 - spec)",
        "p_nothing": "oil * (1 - sens) + (1 - oil) * spec",
    }
    assert revision.results == ("p_found", "#")
    assert revision.posterior == (
        ("if(p_found > 0, oil * sens / p_found, oil)", "#"),
        ("if(p_nothing > 0, oil * (1 - sens) / p_nothing, oil)", "#"),
    )


def test_numbers_stay_numbers():
    """0.25 * 0.8 + 0.75 * 0.4 = 0.5; of it 0.2 is the first."""
    prior = happen(way("a", end(), 0.25, name="a"), way("b", end(), "75%", name="b"))
    table = Table(results=("seen", "not"), likelihoods={"a": (0.8, "1/5"), "b": (0.4, "#")})
    revision = revise(document(prior), prior, table)
    assert (revision.results, revision.posterior[0]) == ((0.5, "#"), (0.4, "#"))
    assert revision.document.variables == ()


def test_a_result_that_cannot_be_keeps_the_prior():
    prior = happen(way("a", end(), 0.25, name="a"), way("b", end(), 0.75, name="b"))
    table = Table(results=("seen", "never"), likelihoods={"a": (1.0, 0.0), "b": (1.0, 0.0)})
    assert revise(document(prior), prior, table).posterior[1] == (0.25, "#")


def test_one_event_names_all_the_copies():
    case = document(drill(), variables=DRILL)
    looked, _ = look_first(case, (), node_at(case.root, (0,)).id, SEISMIC)
    wells = [row.node for row in rows(roll_back(looked)) if row.kind == "chance" and row.title == "Well"]
    assert [well.event for well in wells] == ["Well"] * 3


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (Table(results=("x", "y"), likelihoods={"oil+": (0.5, 0.5)}), "for each result and each branch"),
        (Table(results=("x", "y"), likelihoods={"oil+": (0.5, 0.5), "dry+": (0.5, 0.4)}), "given 'dry' add up to 0.9"),
    ],
)
def test_a_table_that_does_not_fit_is_refused(table, said):
    case = document(drill(), variables=DRILL)
    with pytest.raises(DocumentError, match=said):
        revise(case, node_at(case.root, (0,)), table)


def test_what_cannot_be_flipped_is_refused():
    case = document(drill(), variables=DRILL)
    with pytest.raises(DocumentError, match="this decision has no probabilities"):
        flip(case, ())
    with pytest.raises(DocumentError, match="lead to a chance node"):
        table_below(case, (0,))
    linked = happen(way("x", end(), 0.5), way("y", end(), 0.5), name="C")
    two = decide(
        way("a", happen(way("one", linked, 0.5), way("two", evolve(linked, id="C2"), 0.5))), way("b", link("C"))
    )
    with pytest.raises(DocumentError, match="a link leads to 'C'"):
        flip(document(two), (0,))
    with pytest.raises(DocumentError, match="no decision here with 'nowhere' below it"):
        look_first(case, (), "nowhere", SEISMIC)
    with pytest.raises(DocumentError, match="no decision here"):
        look_first(case, (0,), node_at(case.root, (0,)).id, SEISMIC)


def test_nodes_of_an_event_that_differ_are_refused():
    one = happen(way("x", end(), 0.5, name="x"), way("y", end(), "#", name="y"), event="E")
    two = happen(way("x", end(), 0.4), way("y", end(), "#"), event="E")
    table = Table(results=("r", "s"), likelihoods={"x": (0.5, 0.5), "y": (0.5, 0.5)})
    with pytest.raises(DocumentError, match="different labels or probabilities"):
        look_first(document(decide(way("a", one), way("b", two))), (), "E", table)


def test_formulas_that_grow_too_long_are_refused():
    prior = happen(*(way(f"b{i}", end(), "p" + " * p" * 40, name=f"b{i}") for i in range(12)))
    table = Table(results=("r", "s"), likelihoods={f"b{i}": ("p", "#") for i in range(12)})
    with pytest.raises(DocumentError, match="too long to write"):
        revise(document(prior, variables=(Variable(id="p", value=0.5),)), prior, table)


def test_scenarios_reach_through():
    """A scenario that makes oil likelier makes finding it likelier."""
    case = document(drill(), variables=DRILL, scenarios=(Scenario(id="rich", values={"oil": 0.6}),))
    looked, place = look_first(case, (), node_at(case.root, (0,)).id, SEISMIC)
    root = roll_back(looked, Settings(scenario="rich")).root
    assert root.children[place[0]].shares[0] == pytest.approx(0.6 * 0.9 + 0.4 * 0.2)


@pytest.mark.parametrize("event", ["", "E"])
@pytest.mark.parametrize("how", ["flip", "before", "look"])
def test_indicators_go_along_to_where_their_uncertainty_is_now(event, how):
    """P(seen | branch) holds for a branch wherever it stands; the copies are of one event, the first its home."""
    test = [happen(way("+", end(1), p), way("-", end(2), "#")) for p in (0.9, 0.2)]
    prior = happen(way("yes", test[0], 0.4, name="y"), way("no", test[1], "#", name="n"), event=event, name="C")
    sign = Indicator(id="i", about=event or "C", likelihoods={"y": 0.8, "n": 0.3})
    before = document(decide(way("go", prior), way("stay", end())), indicators=(sign,))
    table = Table(results=("a", "b"), likelihoods={"y": (0.7, "#"), "n": (0.1, "#")})
    if how == "flip":
        after = flip(before, (0,))
    elif how == "before":
        after = see_first(before, (0,), table)
    else:
        after, _ = look_first(before, (), event or "C", table)
    (moved,) = after.indicators
    _, home = nodes_about(after.root, moved.about)[0]
    assert faults(moved, home) == []
    assert {label: moved.likelihoods[b.id] for label, b in zip(labels(home), home.branches, strict=True)} == {
        "yes": 0.8,
        "no": 0.3,
    }


def test_scenarios_that_no_revision_takes_along_are_named():
    prior = happen(way("yes", end(1), 0.4, name="y"), way("no", end(0), "#"), name="C")
    here, there = Scenario(id="s", name="Thaw", probabilities={"y": 0.7}), Scenario(id="t", values={"x": 2.0})
    asked = document(decide(way("go", prior)), scenarios=(here, there), variables=(Variable(id="x", value=1.0),))
    assert scenarios_left_behind(asked, (0,)) == ("Thaw",)
