"""Minimax regret over plans, held against plans enumerated one by one."""

from __future__ import annotations

import json
from random import Random

import numpy as np
import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from planner.analysis.plans import count_plans, plans_of, undominated, utility_measure
from planner.analysis.regret import minimax_regret, same_scale
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor
from tests.analysis.every_plan import EveryPlan
from tests.analysis.growing import Grower
from tests.analysis.test_korea import DATA, korea
from tests.analysis.trees import decide, document, end, game, happen, link, way

TWO = (Actor(id="one", weights={"x": 1.0, "y": 1.0}), Actor(id="two", weights={"x": 1.0, "y": 3.0}))


@given(st.integers(0, 10**6))
@limits(max_examples=60, deadline=None)
def test_as_among_all_plans_one_by_one(seed):
    """Best, recommended and minimax by enumeration, with tolerances, curves, events, links and quantal responses."""
    random = Random(seed)
    grower = Grower(random, actors=3, curved=random.random() < 0.3, averse=random.random() < 0.5)
    grown = grower.document(depth=3)
    every = EveryPlan(grown)
    assume(every.few())
    regret = minimax_regret(roll_back(grown), among=["a1", "a2"])
    assert regret is not None
    plans = list(every)
    best = [max(values[a] for _, values in plans) for a in range(3)]
    worst = [max(top - value for top, value in zip(best, values, strict=True)) for _, values in plans]
    assert [actor.best for actor in regret.actors] == pytest.approx(best, abs=1e-9)
    assert regret.minimax == pytest.approx(min(worst), abs=1e-9)
    today = every.naive.found[()].values
    assert regret.recommended == pytest.approx(max(t - v for t, v in zip(best, today, strict=True)), abs=1e-9)
    assert not regret.at_most


@given(st.integers(0, 10**6))
@limits(max_examples=30, deadline=None)
def test_the_plan_it_names_has_the_regret_it_says(seed):
    """The plan's labels, followed by hand through the tree, lead to the vector that was told."""
    random = Random(seed)
    grown = Grower(random, actors=2, links=False, averse=True).document(depth=3)
    every = EveryPlan(grown)
    rollback = roll_back(grown)
    regret = minimax_regret(rollback, among=["a1"])
    assert regret is not None
    ids = {every.node(path).id: path for path in every.own}
    plan = {ids[name]: label for name, label in regret.choices.items()}
    assert every.values((), plan) == pytest.approx([actor.minimax for actor in regret.actors], abs=1e-9)


def test_a_compromise_by_hand():
    """One gets 10, 0 or 7, the other 0, 10 or 6: regrets are 10, 10 and max(3, 4)."""
    root = decide(
        way("mine", end({"x": 10.0, "y": 0.0})),
        way("theirs", end({"x": 0.0, "y": 10.0})),
        way("between", end({"x": 7.0, "y": 6.0})),
        name="D",
    )
    regret = minimax_regret(roll_back(game(root, "x", "y")), among=["y"])
    assert regret is not None
    assert (regret.minimax, regret.recommended, regret.choices) == (4.0, 10.0, {"D": "between"})


def test_ties_take_the_first_plan():
    """Both branches have a regret of 5."""
    root = decide(way("a", end({"x": 5.0})), way("b", end({"y": 5.0})), name="D")
    regret = minimax_regret(roll_back(game(root, "x", "y")), among=["y"])
    assert regret is not None
    assert (regret.minimax, regret.choices) == (5.0, {"D": "a"})


def test_only_those_who_weigh_the_same_attributes_count():
    """Washington, Seoul and the two American schools weigh four attributes; Pyongyang has its own three."""
    case = korea()
    names = [case.actors[index].id for index in same_scale(case.actors, 0)]
    assert names == ["washington", "seoul", "us_hawk", "us_alliance"]


def test_the_founding_case():
    """An enumeration of all its plans agrees; the recommended play is the best for Washington."""
    case = korea()
    every = EveryPlan(case)
    regret = minimax_regret(roll_back(case))
    assert regret is not None
    vectors = np.array([values[:4] for _, values in every])
    assert regret.minimax == pytest.approx((vectors.max(axis=0) - vectors).max(axis=1).min(), abs=1e-9)
    assert regret.actors[0].recommended == pytest.approx(json.loads((DATA / "korea_expected.json").read_text())["ev"])
    assert regret.minimax <= regret.recommended


def test_a_rule_does_not_change_it():
    case = korea()
    plain, ruled = (minimax_regret(roll_back(case, Settings(rule=rule))) for rule in ("expected-utility", "maximin"))
    assert plain is not None
    assert ruled is not None
    assert (plain.minimax, plain.recommended) == (ruled.minimax, ruled.recommended)


def test_a_plan_may_differ_from_place_to_place_behind_links():
    """The later decision is met after paying 3 in y and after paying 3 in x: what evens out differs."""
    later = decide(way("x", end({"x": 4.0})), way("y", end({"y": 4.0})), name="L")
    root = happen(way("a", later, 0.5, pay={"y": 3.0}), way("b", link("L", name="K"), 0.5, pay={"x": 3.0}))
    regret = minimax_regret(roll_back(game(root, "x", "y")), among=["y"])
    assert regret is not None
    assert regret.choices == {"L": "x", "K/L": "y"}
    assert regret.minimax == 2.0  # each gets 3.5 of the 5.5 that it might


def test_too_many_plans_are_at_most():
    """Ten decisions between x and y, each worth twice the last: 1,024 vectors, none beaten."""
    below = [way(f"c{i}", decide(way("x", end({"x": 2.0**i})), way("y", end({"y": 2.0**i}))), "#") for i in range(10)]
    rollback = roll_back(game(happen(*below), "x", "y"))
    whole, cut = minimax_regret(rollback, ["y"]), minimax_regret(rollback, ["y"], most=100)
    assert whole is not None
    assert cut is not None
    assert (whole.at_most, cut.at_most) == (False, True)
    assert whole.minimax == pytest.approx(51.2, abs=1e-9)  # 512 of 1023 on one side, 511 on the other, over ten
    assert whole.minimax <= cut.minimax <= whole.recommended


def test_far_apart_for_the_tolerance():
    """Certainty equivalents of 0 or 10,000 at even odds, tolerance 1: -ln(1/2) from the worse, which exp would lose."""
    root = decide(way("go", happen(way("a", end(0), 0.5), way("b", end(1e4), 0.5))), way("stay", end(0.5)))
    averse = document(root, actors=(Actor(id="a", weights={"utility": 1.0}, risk_tolerance=1.0),))
    rollback = roll_back(averse)
    vectors = plans_of(rollback, utility_measure(rollback, [0]), every=True).vectors
    assert vectors[:, 0] == pytest.approx([0.6931471805599453, 0.5])


def test_undominated_keeps_the_first_of_equals():
    vectors = np.array([[1.0, 2.0], [2.0, 1.0], [1.0, 2.0], [0.0, 2.0], [1.5, 1.5]])
    assert undominated(vectors).tolist() == [0, 1, 4]


def test_counting_plans_does_not_list_them():
    """Two branches that go on to 60 decisions of two branches each: 2 x 2^60."""
    chance = happen(*(way(f"c{i}", decide(way("a", end(1)), way("b", end(2))), "#") for i in range(60)), name="C")
    assert count_plans(roll_back(document(decide(way("one", chance), way("two", link("C")))))) == 2**61


def test_a_troubled_tree_has_none():
    broken = document(decide(way("go", end("no_such_name")), way("stay", end(1))))
    assert minimax_regret(roll_back(broken)) is None


def test_another_owners_choice_stays():
    """The rival would turn to b if the plan let it; it stays at a, so only what a leads to can be planned."""
    rival = decide(way("a", end({"x": 1.0, "y": 2.0})), way("b", end({"x": 9.0, "y": 1.0})), actor="y")
    rollback = roll_back(game(decide(way("go", rival), way("stay", end()), name="D"), "x", "y"))
    assert count_plans(rollback) == 2
    regret = minimax_regret(rollback)
    assert regret is not None
    assert regret.actors[0].best == 1.0


def test_actors_of_one_scale_on_several_levels():
    """Two stages by hand: to two, y counts three times. Plans give (4, 12), (3, 5) and, best for one, (5, 5)."""
    later = decide(way("p", end({"x": 4.0, "y": -1.0})), way("q", end({"x": 0.0, "y": 4.0})), name="E")
    root = decide(way("go", later), way("stay", end({"x": 5.0})), name="D")
    case = game(root, "x", "y")
    regret = minimax_regret(roll_back(evolve(case, actors=TWO)))
    assert regret is not None
    assert {actor.actor: actor.best for actor in regret.actors} == {"one": 5.0, "two": 12.0}
    assert (regret.minimax, regret.choices) == (1.0, {"D": "go", "E": "q"})
