"""Cost-effectiveness: a published league table, a convex hull from scipy, and plans enumerated one by one."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from scipy.spatial import ConvexHull, QhullError

from planner.analysis.cost_effectiveness import cost_effectiveness, frontier
from planner.analysis.plans import count_plans
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Attribute, Document, Variable
from planner.model.problems import DocumentError
from tests.analysis.every_plan import EveryPlan
from tests.analysis.growing import Grower
from tests.analysis.test_published import CASES, Reader
from tests.analysis.trees import decide, end, game, happen, way


def published(name: str):
    return next(case for case in CASES if case["id"] == name)


def built(case, tree=None) -> Document:
    reader = Reader()
    root = reader.node(case["trees"][tree] if tree else case["tree"])
    attributes = tuple(Attribute(id=f"p{i + 1}") for i in range(reader.players)) or (Attribute(id="value"),)
    actors = tuple(Actor(id=a.id, weights={a.id: 1.0}) for a in attributes)
    return Document(root=root, actors=actors, attributes=attributes)


def test_the_published_league_table():
    """sd-league-mcdm of textbook.yaml: effect p1, cost p2; ratios 0, 1, 2 and 5 along the frontier."""
    case = published("sd-league-mcdm")
    (answer,) = case["answers"]
    found = cost_effectiveness(roll_back(built(case)), cost="p2", effect="p1")
    assert found is not None
    named = {row.standing: [] for row in found.rows}
    for row in found.rows:
        named[row.standing] += row.choices.values()
    assert named["frontier"] == answer["v"]["frontier"]
    assert sorted(named["dominated"]) == sorted(answer["v"]["dominated"])
    assert named["extendedly dominated"] == answer["v"]["extended"]
    ratios = [row.icer for row in found.rows if row.standing == "frontier"]
    assert [ratio or 0 for ratio in ratios] == pytest.approx(answer["v"]["ratios"])
    assert ratios[0] is None
    assert (found.plans, found.whole) == (9, True)


@pytest.mark.parametrize(
    ("name", "tree", "count"), [("sd-rockefeller", None, 6), ("sd-policies", None, 6), ("sd-policies", "two", 10)]
)
def test_published_numbers_of_policies(name, tree, count):
    """npolicies of textbook.yaml."""
    case = published(name)
    variables = tuple(Variable(id=name, value=value) for name, value in case.get("vars", {}).items())
    assert count_plans(roll_back(evolve(built(case, tree), variables=variables))) == count


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=3, max_size=12))
@limits(max_examples=80, deadline=None)
def test_the_frontier_is_the_upper_left_of_the_convex_hull(points):
    """Qhull's corners, from the cheapest to the one of most effect."""
    standings, icers = frontier([(float(cost), float(effect)) for cost, effect in points])
    try:
        corners = {points[i] for i in ConvexHull(np.array(points, dtype=float)).vertices}
    except QhullError:
        assume(False)
    cheapest = min(cost for cost, _ in points)
    start = (cheapest, max(effect for cost, effect in points if cost == cheapest))
    most = max(effect for _, effect in points)
    finish = (min(cost for cost, effect in points if effect == most), most)
    upper = {
        (c, e)
        for c, e in corners
        if start[0] <= c <= finish[0]
        and (e - start[1]) * (finish[0] - start[0]) >= (c - start[0]) * (finish[1] - start[1])
        and e >= start[1]
    }
    on = {points[i] for i, standing in enumerate(standings) if standing == "frontier"}
    assert on == upper
    ratios = [icers[i] for i in sorted(icers, key=lambda i: points[i][1])]
    assert ratios == sorted(ratios)
    assert len(ratios) == len(on) - 1


@given(st.integers(0, 10**6))
@limits(max_examples=30, deadline=None)
def test_every_plans_expected_totals(seed):
    """With attributes as the only things that count, a plan's values are its totals: by enumeration."""
    grown = Grower(Random(seed), actors=2).document(depth=3)
    plain = Document(
        root=grown.root,
        variables=grown.variables,
        attributes=(Attribute(id="x"), Attribute(id="y")),
        actors=(Actor(id="a0", weights={"x": 1.0}), Actor(id="a1", weights={"y": 1.0})),
    )
    every = EveryPlan(plain)
    assume(every.few())
    found = cost_effectiveness(roll_back(plain), cost="y", effect="x")
    assert found is not None
    rounded = {(round(row.effect, 9) + 0.0, round(row.cost, 9) + 0.0) for row in found.rows}
    assert rounded == {(round(x, 9) + 0.0, round(y, 9) + 0.0) for _, (x, y) in every}
    assert found.plans == len(found.rows)


def test_signs_follow_what_the_actor_wants():
    """Cost entered as -5 with a positive weight, and lives lost, of which fewer are better, by levels."""
    root = decide(way("go", end({"lost": 2.0}), pay={"money": -5.0}), way("stay", end({"lost": 10.0})))
    case = Document(
        root=root,
        attributes=(Attribute(id="money"), Attribute(id="lost", worst=100.0, best=0.0)),
        actors=(Actor(id="a", weights={"money": 1.0, "lost": 1.0}),),
    )
    found = cost_effectiveness(roll_back(case), cost="money", effect="lost")
    assert found is not None
    assert [(row.cost, row.effect, row.icer) for row in found.rows] == [(0.0, -10.0, None), (5.0, -2.0, 5 / 8)]


def test_equals_stand_behind_the_first():
    """Two plans of (4, 0); a third of (6, 1) between (4, 0) and (7, 2) is off; so is its twin."""
    points = [(4.0, 0.0), (4.0, 0.0), (6.0, 1.0), (6.0, 1.0), (7.0, 2.0)]
    standings, icers = frontier(points)
    assert standings == ["frontier", "equal", "extendedly dominated", "extendedly dominated", "frontier"]
    assert icers == {4: 1.5}


def test_of_too_many_plans_only_the_undominated_are_listed():
    """Fourteen independent choices, each of cost 2 or of nothing at 2^-i of effect: more than ten thousand plans."""
    ways = [
        way(f"c{i}", decide(way("pay", end({"x": 14.0 * 2**i, "y": 14.0})), way("not", end()), name=f"D{i}"), "#")
        for i in range(14)
    ]
    found = cost_effectiveness(roll_back(game(happen(*ways), "x", "y")), cost="y", effect="x")
    assert found is not None
    assert (found.plans, found.whole) == (2**14, False)
    assert {row.standing for row in found.rows} == {"frontier"}
    assert [row.cost for row in found.rows] == pytest.approx(range(15))


def test_what_cannot_be_asked():
    rollback = roll_back(game(decide(way("a", end())), "x", "y"))
    with pytest.raises(DocumentError, match="no attribute 'z'"):
        cost_effectiveness(rollback, "x", "z")
    with pytest.raises(DocumentError, match="two attributes"):
        cost_effectiveness(rollback, "x", "x")
    assert cost_effectiveness(roll_back(game(decide(way("a", end({"x": "no"}))), "x", "y")), "x", "y") is None


def test_another_viewer_has_other_plans():
    root = decide(way("a", end({"x": 1.0})), way("b", end({"x": 2.0})), actor="x")
    found = cost_effectiveness(roll_back(game(root, "x", "y"), Settings(seen_by="y")), cost="y", effect="x")
    assert found is not None
    assert [(dict(row.choices), row.effect) for row in found.rows] == [({}, 2.0)]
