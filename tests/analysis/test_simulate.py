"""Simulation: against exact sums over discrete doubts, against moments, and to the bit."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.progress import Stopped
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.simulate import Simulation, simulate, summary
from planner.analysis.uncertain import stratified, uncertain
from planner.model.document import Distribution, Document, Variable
from planner.model.nodes import Decision
from planner.model.places import labels, rewritten
from tests.analysis.growing import Grower
from tests.analysis.naive import Naive
from tests.analysis.test_korea import CASE, korea
from tests.analysis.trees import decide, document, end, happen, link, way


def doubtful() -> Document:
    """The founding case with its analyst's ranges."""
    ranges = {
        f"{name}.{position}": (way["lo"], way["hi"])
        for name, node in CASE["nodes"].items()
        for position, way in enumerate(node.get("branches", []))
        if "lo" in way
    }

    def ranged(branch: Any) -> Any:
        low, high = ranges.get(branch.id, (None, None))
        return branch if low is None else evolve(branch, low=low, high=high)

    plain = korea()
    return evolve(plain, root=rewritten(plain.root, ranged, lambda node: node))


def test_the_founding_case_held_is_today_on_average():
    """Closed form: chance nodes drawn apart with today's probabilities as means leave every held plan its value."""
    found = simulate(roll_back(doubtful()), 4_000)
    assert len(found.names) == 10
    for move in found.moves:
        told = summary(move.held)
        assert told["mean"] is not None and told["se"] is not None
        assert abs(told["mean"] - move.today) < 4 * told["se"]
        assert (move.reoptimised >= move.held - 1e-9).all()
    assert [move.today for move in found.moves] == pytest.approx([46.41176, 32.8125, 40.625])
    assert sum(move.best for move in found.moves) == pytest.approx(1)
    told = summary(found.moves[0].reoptimised)
    assert found.moves[0].settling()[-1] == (4_000, pytest.approx(told["mean"]), pytest.approx(told["se"]))


def test_the_same_to_the_bit():
    """By design: neither how many work on it nor what else is drawn changes a figure."""
    rolled = roll_back(doubtful())
    alone, together = simulate(rolled, 5_000, seed=3), simulate(rolled, 5_000, seed=3, workers=3)
    for one, other in zip(alone.moves, together.moves, strict=True):
        assert one.reoptimised.tobytes() == other.reoptimised.tobytes()
        assert one.held.tobytes() == other.held.tobytes()
        assert one.best == other.best
    assert simulate(rolled, 5_000, seed=4).moves[0].held.tobytes() != alone.moves[0].held.tobytes()
    drawn = uncertain(rolled).draw(100, 3).probabilities
    unranged = evolve(rolled.document, root=rewritten(rolled.document.root, only_c3, lambda n: n))
    (chance,) = uncertain(roll_back(unranged)).chances
    assert chance.name == "C3"
    again = uncertain(roll_back(unranged)).draw(100, 3).probabilities["C3"]
    assert np.array_equal(np.array(again), np.array(drawn["C3"]))


def only_c3(branch: Any) -> Any:
    return branch if branch.id.startswith("C3.") else evolve(branch, low=None, high=None)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32))
def test_against_every_value_of_a_discrete_doubt(seed):
    """Independent: the tree rolled back path by path at each value of p, weighed; strata make the counts exact."""
    odds = {0.25: 0.5, 0.5: 0.25, 0.75: 0.25}
    grown = Grower(Random(seed), averse=True).document()
    told = Distribution(kind="discrete", parameters={"values": tuple(odds), "probabilities": tuple(odds.values())})
    doubt = evolve(grown, variables=(Variable(id="p", value=0.25, distribution=told),))
    found = simulate(roll_back(doubt), 64)
    root = doubt.root
    naive = {p: Naive(evolve(grown, variables=(Variable(id="p", value=p),))) for p in odds}
    for position, move in enumerate(found.moves):
        path = (labels(root)[position],) if isinstance(root, Decision) else ()
        expected = sum(share * naive[p].found[path].values[naive[p].seen] for p, share in odds.items())
        assert summary(move.reoptimised)["mean"] == pytest.approx(expected, abs=1e-8)
        if isinstance(root, Decision):
            best = [(share, naive[p].found[()].choice) for p, share in odds.items()] if root.rationality is None else []
            owned = sum(share * (path[0] in choice) / len(choice) for share, choice in best)
            assert not best or move.best == pytest.approx(owned)


def test_events_are_drawn_together():
    """By definition: nodes of one event with the same labels and numbers have one draw; another number stands alone."""

    def node(p: float, a: str, b: str) -> Any:
        ways = {a: p if a == "x" else 1 - p, b: p if b == "x" else 1 - p}
        made = [way(label, end(1.0 if label == "x" else 0.0), share) for label, share in ways.items()]
        return happen(*(evolve(each, low=0.1, high=0.9) for each in made), event="E")

    root = decide(way("a", node(0.4, "x", "y")), way("b", node(0.4, "y", "x")), way("c", node(0.3, "x", "y")))
    found = simulate(roll_back(document(root)), 200)
    a, b, c = (move.held for move in found.moves)
    assert np.allclose(a, b)
    assert not np.allclose(a, c)
    assert len(found.names) == 2


def test_a_drawn_chance_node_has_its_means_and_its_doubt():
    """Closed form: Dir(N m) has deviations sqrt(m (1 - m) / (N + 1)); with one range, that range's own."""
    branches = [way("a", end(1), 0.3), way("b", end(0), 0.2), way("c", end(0), "#")]
    tree = happen(evolve(branches[0], low=0.2, high=0.4), *branches[1:], name="C")
    drawn = np.array(uncertain(roll_back(document(tree))).draw(20_000, 1).probabilities["C"])
    assert drawn.sum(axis=0) == pytest.approx(np.ones(20_000))
    assert drawn.mean(axis=1) == pytest.approx([0.3, 0.2, 0.5], abs=0.002)
    assert drawn[0].std() == pytest.approx(0.2 / 3.2897, rel=0.02)


def test_what_is_drawn_and_what_is_not():
    """By the fine print: literal variables and nodes; a formula follows, unless it has a distribution of its own."""
    variables = (
        Variable(id="a", value=0.4, low=0.2, high=0.6),
        Variable(id="b", value="2 * a", low=0.0, high=1.0),
        Variable(id="c", value="a", distribution=Distribution(kind="normal", parameters={"sd": "a / 10"})),
        Variable(id="d", value=1.0),
    )
    follows = happen(evolve(way("x", end(1), "a"), low=0.1, high=0.9), way("y", end("b + c + d"), "#"))
    sure = happen(evolve(way("x", end(1), 1.0), low=1.0, high=1.0), way("y", end(0), 0.0))
    found = uncertain(roll_back(document(decide(way("f", follows), way("s", sure)), variables=variables)))
    assert found.names == ("a", "c")
    assert found.problems == ()


@pytest.mark.parametrize(
    ("variable", "branch", "told"),
    [
        ({"value": 0.9}, {}, "variable p: 0.9 lies outside its range from 0.2 to 0.6"),
        ({"value": 0.4, "low": "nowhere"}, {}, "variable p: nowhere: there is no variable 'nowhere'"),
        ({"value": 0.4}, {"low": 0.6}, "root › go: the probability of x, 0.5, lies outside its range from 0.6 to 0.9"),
    ],
)
def test_doubts_that_cannot_be(variable, branch, told):
    """A base outside its range is a problem, and nothing is drawn."""
    chance = happen(evolve(way("x", end("p"), 0.5), **{"low": 0.1, "high": 0.9, **branch}), way("y", end(0), "#"))
    doubt = document(
        decide(way("go", chance)), variables=(Variable(**{"id": "p", "low": 0.2, "high": 0.6, **variable}),)
    )
    found = simulate(roll_back(doubt), 100)
    assert found.moves == ()
    assert [f"{problem.where}: {problem.sentence}" for problem in found.problems] == [told]


def test_draws_without_a_value_are_counted_apart():
    """By hand: a probability drawn evenly from 0.5 to 1.5 cannot be above 1, half the time."""
    uniform = Distribution(kind="uniform")
    p = Variable(id="p", value=0.75, low=0.5, high=1.5, distribution=uniform)
    tree = happen(way("x", end(10), "p"), way("y", end(0), "#"))
    found = simulate(roll_back(document(tree, variables=(p,))), 1_000)
    assert found.undefined == 500
    assert summary(found.moves[0].reoptimised)["mean"] == pytest.approx(7.5, abs=0.01)


def test_first_moves_pay_by_formula_and_go_through_links():
    """By hand: what a first branch pays is drawn with the rest, and a link follows its target."""
    p = Variable(id="p", value=5.0, low=0.0, high=10.0, distribution=Distribution(kind="uniform"))
    shared = happen(way("x", end("2 * p"), 0.5), way("y", end(0), 0.5), name="C")
    root = decide(way("a", shared, pay="-p"), way("b", link("C"), pay=1.0), way("c", end(3)))
    found = simulate(roll_back(document(root, variables=(p,))), 1_000)
    a, b, c = (move.reoptimised for move in found.moves)
    assert a == pytest.approx(np.zeros(1_000), abs=1e-9)
    assert np.sort(b) == pytest.approx(np.linspace(1, 11, 1_000), abs=0.02)
    assert set(c) == {3.0}
    assert found.moves[1].best == pytest.approx(0.8, abs=0.002)


def test_under_a_rule():
    """By hand: maximin of p and 4, p from 0 to 8 evenly, is below 4 half the time: mean 3."""
    p = Variable(id="p", value=4.0, low=0.0, high=8.0, distribution=Distribution(kind="uniform"))
    tree = decide(way("go", happen(way("x", end("p"), 0.5), way("y", end(4), 0.5))), way("stay", end(1)))
    found = simulate(roll_back(document(tree, variables=(p,)), Settings(rule="maximin")), 2_000)
    assert found.moves[0].today == 4
    assert summary(found.moves[0].reoptimised)["mean"] == pytest.approx(3, abs=0.005)


def test_nothing_in_doubt_and_nothing_defined():
    """A tree of fixed numbers has them in every draw; a troubled tree has no rows."""
    found = simulate(roll_back(document(decide(way("go", end(5)), way("stay", end(5))))), 10)
    assert found.names == ()
    assert [set(move.held) for move in found.moves] == [{5.0}, {5.0}]
    assert [move.best for move in found.moves] == [0.5, 0.5]
    assert isinstance(simulate(roll_back(document(decide(way("go", end("nowhere")))))), Simulation)
    assert simulate(roll_back(document(decide(way("go", end("nowhere")))))).moves == ()


@pytest.mark.parametrize(("enough", "reached"), [(0.0, 0.0), (0.51, 0.6)])
def test_it_stops_when_it_is_told_to(enough, reached):
    """While it draws, half of the work, and after the first of five blocks."""
    heard: list[float] = []

    def report(share: float) -> bool:
        heard.append(share)
        return share < enough

    with pytest.raises(Stopped):
        simulate(roll_back(doubtful()), 40_000, progress=report)
    assert heard[-1] == pytest.approx(reached)
    assert heard == sorted(heard)


def test_strata():
    """By definition of a Latin hypercube: each of n equal parts of (0, 1) holds one figure."""
    for count, column in product((1, 7, 1_000), (0, 1)):
        figures = np.sort(stratified(count, 5, "x", column))
        assert (np.floor(figures * count) == np.arange(count)).all()
