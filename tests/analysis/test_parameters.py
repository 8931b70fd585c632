"""The value of knowing a variable: closed forms, and nothing for what changes no choice."""

from __future__ import annotations

from math import erf, exp, pi, sqrt
from typing import Any

import numpy as np
import pytest
from attrs import evolve

from planner.analysis.parameters import value_of_parameter
from planner.analysis.progress import Stopped
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Distribution, Document, Variable
from planner.model.problems import DocumentError
from tests.analysis.trees import decide, document, end, game, happen, way


def normal(name: str, sd: float) -> Variable:
    return Variable(id=name, value=0.0, distribution=Distribution(kind="normal", parameters={"mean": 0.0, "sd": sd}))


def bet(*variables: Variable, **more: Any) -> Document:
    """Get the sum of the variables, or nothing."""
    total = " + ".join(variable.id for variable in variables)
    return document(decide(way("go", end(total)), way("stay", end(0))), variables=variables, **more)


def test_the_only_doubt():
    """Closed form: E max(a, 0) of a standard normal is 1 / sqrt(2 pi); with no other doubt there is no error."""
    found = value_of_parameter(roll_back(bet(normal("a", 1.0))), "a")
    assert found is not None
    assert found.value == pytest.approx(1 / sqrt(2 * pi), abs=1e-3)
    assert (found.error, found.plans) == (0.0, 2)


@pytest.mark.parametrize(("name", "sd"), [("a", 1.0), ("b", 3.0)])
def test_one_of_two_doubts(name, sd):
    """Closed form: of a + b against 0, knowing one is worth sd / sqrt(2 pi), whatever the other's doubt."""
    found = value_of_parameter(roll_back(bet(normal("a", 1.0), normal("b", 3.0))), name)
    assert found is not None
    assert 0 < found.error < 0.1
    assert abs(found.value - sd / sqrt(2 * pi)) < 4 * found.error


def test_a_parameter_of_few_values():
    """By hand: 3 or -1 at even odds beside a doubt of mean 0: known, 0.5 · 3; unknown 1; worth 0.5."""
    told = Distribution(kind="discrete", parameters={"values": (3.0, -1.0), "probabilities": (0.5, 0.5)})
    found = value_of_parameter(roll_back(bet(Variable(id="a", value=1.0, distribution=told), normal("b", 2.0))), "a")
    assert found is not None
    assert abs(found.value - 0.5) < 4 * found.error + 1e-3


def test_both_terms_come_from_the_same_draws():
    """By hand: p² with p even on 0 to 1 has the mean 1/3, not 1/4: knowing p against 0.3 is worth E max - 1/3.

    E max(p², 0.3) = 0.3 sqrt(0.3) + (1 - 0.3 sqrt(0.3)) / 3.
    """
    p = Variable(id="p", value=0.5, low=0.0, high=1.0, distribution=Distribution(kind="uniform"))
    twice = happen(way("x", happen(way("x", end(1), "p"), way("y", end(0), "#")), "p"), way("y", end(0), "#"))
    found = value_of_parameter(
        roll_back(document(decide(way("go", twice), way("stay", end(0.3))), variables=(p,))), "p"
    )
    assert found is not None
    edge = 0.3 * sqrt(0.3)
    assert found.value == pytest.approx(edge + (1 - edge) / 3 - 1 / 3, abs=1e-4)


def test_later_decisions_are_part_of_a_plan():
    """By hand: after a coin, a or -a, a standard normal: known, E|a|; unknown, 0. Worth sqrt(2 / pi)."""
    later = decide(way("long", end("a + b")), way("short", end("b - a")))
    tree = happen(way("x", later, 0.5), way("y", evolve(later, id="other", title="other"), 0.5))
    found = value_of_parameter(roll_back(document(tree, variables=(normal("a", 1.0), normal("b", 1.0)))), "a")
    assert found is not None
    assert abs(found.value - sqrt(2 / pi)) < 4 * found.error


def test_a_drawn_chance_node_beside_it():
    """By hand: the node's mean is 0, so knowing a is worth what it is alone; a variable of no weight, nothing."""
    node = happen(evolve(way("x", end("a + 1"), 0.5), low=0.3, high=0.7), way("y", end("a - 1"), 0.5), name="C")
    variables = (normal("a", 1.0), normal("idle", 1.0))
    rolled = roll_back(document(decide(way("go", node), way("stay", end(0))), variables=variables))
    found, idle = value_of_parameter(rolled, "a"), value_of_parameter(rolled, "idle")
    assert found is not None and idle is not None
    assert abs(found.value - 1 / sqrt(2 * pi)) < 4 * found.error
    assert idle.value < 4 * idle.error


def test_risk_tolerance_is_part_of_a_plans_value():
    """By hand: a plan's certainty equivalent is averaged over draws: a ± 1 at even odds is a - ln cosh 1 at rho 1."""
    lottery = happen(way("x", end("a + 1"), 0.5), way("y", end("a - 1"), 0.5))
    actors = (Actor(id="planner", weights={"utility": 1.0}, risk_tolerance=1.0),)
    tree = decide(way("go", lottery), way("stay", end(0)))
    found = value_of_parameter(roll_back(document(tree, actors=actors, variables=(normal("a", 1.0),)), Settings()), "a")
    assert found is not None
    short = float(np.log(np.cosh(1)))
    expected = exp(-(short**2) / 2) / sqrt(2 * pi) - short * 0.5 * (1 - erf(short / sqrt(2)))
    assert found.value == pytest.approx(expected, abs=1e-3)


def test_other_owners_keep_to_today():
    """By hand: the rival takes l today, whatever a is, so knowing a is worth E max(a, 0) and not more."""
    rival = decide(way("l", end({"us": "a"})), way("r", end({"us": "-a"})), actor="them", name="R")
    tree = decide(way("go", rival), way("stay", end({"us": 0})), actor="us")
    found = value_of_parameter(roll_back(game(tree, "us", "them", variables=(normal("a", 1.0),))), "a")
    assert found is not None
    assert found.value == pytest.approx(1 / sqrt(2 * pi), abs=1e-3)


def test_what_cannot_be_asked():
    """Said in words; nothing where the tree is undefined."""
    rolled = roll_back(bet(normal("a", 1.0), Variable(id="b", value=1.0)))
    with pytest.raises(DocumentError, match="'b' is not drawn: a variable needs a low and a high"):
        value_of_parameter(rolled, "b")
    assert value_of_parameter(roll_back(bet(Variable(id="a", value="nowhere"))), "a") is None
    with pytest.raises(DocumentError, match="variable b: 1 lies outside its range from 2 to 3"):
        value_of_parameter(roll_back(bet(normal("a", 1.0), Variable(id="b", value=1.0, low=2.0, high=3.0))), "a")
    with pytest.raises(Stopped):
        value_of_parameter(rolled, "a", progress=lambda share: share < 0.6)


def test_two_of_three_together():
    """Closed form: a + b + c against 0, knowing a and b is worth sqrt(1 + 4) / sqrt(2 pi), more than either alone."""
    rollback = roll_back(bet(normal("a", 1.0), normal("b", 2.0), normal("c", 3.0)))
    found = value_of_parameter(rollback, ["a", "b"])
    assert found is not None
    assert found.names == ("a", "b")
    assert abs(found.value - sqrt(5 / (2 * pi))) < 4 * found.error
    assert found.value > max(value_of_parameter(rollback, name).value for name in "ab")


def test_all_together_is_without_error():
    """Closed form: the two normals add up to one of standard deviation sqrt(10)."""
    found = value_of_parameter(roll_back(bet(normal("a", 1.0), normal("b", 3.0))), ("b", "a"))
    assert found is not None
    assert (found.value, found.error) == (pytest.approx(sqrt(10 / (2 * pi)), rel=0.03), 0.0)


def test_what_only_shows_together():
    """By hand: a times b, each standard normal, beside c: alone either says nothing; E|ab| / 2 = 1 / pi together."""
    tree = decide(way("go", end("a * b + c")), way("stay", end(0)))
    case = document(tree, variables=(normal("a", 1.0), normal("b", 1.0), normal("c", 0.5)))
    together, alone = (value_of_parameter(roll_back(case), names) for names in (["a", "b"], ["a"]))
    assert together is not None
    assert alone is not None
    assert abs(together.value - 1 / pi) < 4 * together.error + 0.01
    assert alone.value < 0.03


def test_the_odds_of_a_chance_node():
    """By hand: even odds at 1 or 0, drawn from Dirichlet(1, 1): known, E max(p, 1/2) = 5/8; unknown 1/2.

    The range of 0.025 to 0.975 has the middle 95 % of an even spread, a standard deviation of 0.2888.
    """
    ranged = happen(
        evolve(way("x", end(1), 0.5), low=0.025, high=0.975),
        evolve(way("y", end(0), 0.5), low=0.025, high=0.975),
        name="C",
    )
    case = document(decide(way("go", ranged), way("stay", end("0.5 + b"))), variables=(normal("b", 0.001),))
    found = value_of_parameter(roll_back(case), ["C"])
    assert found is not None
    assert found.value == pytest.approx(1 / 8, abs=0.005)


def test_many_are_regressed_on_pair_by_pair():
    """Closed form: four standard normals of five: 2 / sqrt(2 pi)."""
    found = value_of_parameter(roll_back(bet(*(normal(name, 1.0) for name in "abcde"))), list("abcd"))
    assert found is not None
    assert abs(found.value - 2 / sqrt(2 * pi)) < 4 * found.error + 0.01
