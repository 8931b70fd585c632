"""Quantal response: odds and loss against closed forms, and a logit decision in a tree."""

from __future__ import annotations

import math

import pytest

from planner.analysis.logit import expected_loss, odds
from planner.analysis.rollback import roll_back
from planner.model.document import Actor
from tests.analysis.trees import decide, document, end, game, happen, rows_of, way


def test_a_lead_of_ten_points_has_odds_of_e_to_one():
    """λ = 0.1: e^(0.1 * 10) = e, so e / (e + 1)."""
    assert odds([60.0, 50.0], 0.1) == pytest.approx([math.e / (math.e + 1), 1 / (math.e + 1)])


def test_no_rationality_is_even_odds_and_much_of_it_does_not_overflow():
    assert odds([60.0, 50.0, -1e6], 0.0) == [1 / 3, 1 / 3, 1 / 3]
    assert odds([1e8, 0.0], 1e3) == [1.0, 0.0]


def test_the_loss_is_what_the_other_branches_give_away():
    """By hand: 60 - (0.75 * 60 + 0.25 * 40) = 5."""
    assert expected_loss([60.0, 40.0], [0.75, 0.25]) == pytest.approx(5)


def test_a_logit_decision_is_a_chance_node_for_everybody():
    """By hand: V = pay + what follows = 10 and 0 to blue, so odds at λ = 0.1 are e : 1; red gets 4 and 8."""
    p = math.e / (math.e + 1)
    root = decide(
        way("hold", end({"blue": 7.0, "red": 4.0}), pay={"blue": 3.0}),
        way("fold", end({"blue": 0.0, "red": 8.0})),
        actor="blue",
        logit=0.1,
    )
    rows = rows_of(roll_back(game(root, "red", "blue")))
    top = rows[()]
    assert top.figures.values == pytest.approx((4 * p + 8 * (1 - p), 10 * p))
    assert top.choice == ()
    assert top.figures.rolled.loss == pytest.approx(10 - 10 * p)
    assert [rows[path].figures.reach for path in (("hold",), ("fold",))] == pytest.approx([p, 1 - p])
    assert all(rows[path].figures.recommended for path in (("hold",), ("fold",)))


def test_everybody_takes_a_logit_decision_with_the_own_risk_tolerance():
    """By hand: even odds at λ = 0; the owner's CE at R = 50/ln 2 of 100 or 0 is 33.90, a neutral actor's mean 50."""
    root = decide(way("a", end(100.0)), way("b", end(0.0)), logit=0.0)
    actors = (
        Actor(id="owner", weights={"utility": 1.0}, risk_tolerance=50 / math.log(2)),
        Actor(id="other", weights={"utility": 1.0}),
    )
    values = rows_of(roll_back(document(root, actors=actors)))[()].figures.values
    assert values == pytest.approx((33.9036, 50), abs=5e-4)


def test_a_negative_rationality_is_a_problem():
    rollback = roll_back(document(decide(way("a", end(1.0)), way("b", end(2.0)), logit=-0.1)))
    assert rollback.root.values is None
    assert [problem.sentence for problem in rollback.problems()] == ["rationality must not be negative, and is -0.1"]


def test_an_elicited_move_is_a_chance_node_with_an_owner():
    """By hand: 0.25 * 8 + 0.75 * 4 = 5, whatever the owner would rather do."""
    root = happen(
        way("a", end({"blue": 0.0, "red": 8.0}), 0.25), way("b", end({"blue": 9.0, "red": 4.0}), "#"), actor="blue"
    )
    row = rows_of(roll_back(game(root, "red", "blue")))[()]
    assert row.figures.value == 5
    assert (row.actor, row.choice) == ("blue", ())
