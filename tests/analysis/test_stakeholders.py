"""Every party's own view: the founding case, small games by hand, and properties on random trees."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.stakeholders import stakeholders
from planner.model.document import Actor, Attribute, Document, Points
from tests.analysis.growing import Grower
from tests.analysis.naive import plans
from tests.analysis.test_korea import EXPECTED, korea
from tests.analysis.trees import decide, end, game, happen, link, way


def test_each_of_two_would_rather_go_its_own_way():
    """Mine pays (5, 1), yours (2, 6): the owner takes 5 and would lose 3; the other would get 6 and loses 5."""
    root = decide(way("mine", end({"x": 5.0, "y": 1.0})), way("yours", end({"x": 2.0, "y": 6.0})), name="D")
    found = stakeholders(game(root, "x", "y"))
    assert [(p.actor, p.value, p.today, p.choices) for p in found.parties] == [
        ("x", 5.0, 5.0, {"D": ("mine",)}),
        ("y", 6.0, 1.0, {"D": ("yours",)}),
    ]
    (only,) = found.disagreements
    assert (only.owner, only.party, only.taken, only.wanted) == ("x", "y", "mine", "yours")
    assert (only.to_owner, only.to_party, only.reach) == (3.0, 5.0, 1.0)


def test_a_tie_is_no_disagreement():
    root = decide(way("a", end({"x": 5.0, "y": 1.0})), way("b", end({"x": 5.0, "y": 6.0})), name="D")
    assert stakeholders(game(root, "x", "y")).disagreements == ()


def test_all_decisions_become_the_partys_own():
    """y could count on b and then on (0, 9), which today x prevents; a logit node becomes best."""
    later = decide(way("p", end({"x": 4.0})), way("q", end({"y": 9.0})), name="E", actor="x", logit=0.1)
    root = decide(way("a", end({"y": 3.0})), way("b", later), name="D", actor="y")
    party = stakeholders(game(root, "x", "y")).parties[1]
    assert (party.value, party.choices) == (9.0, {"D": ("b",), "E": ("q",)})


def test_a_decision_met_twice_with_two_choices_is_told_twice():
    """Paid 3 on the way in a value that bends at 3, the later choice turns; elsewhere one entry would do."""
    bent = Attribute(id="x", worst=0.0, best=4.0, shape=Points(points=((0.0, 0.0), (3.0, 10.0), (4.0, 100.0))))
    later = decide(way("more", end({"x": 1.0})), way("other", end({"y": 20.0})), name="L")
    root = happen(way("a", later, 0.5), way("b", link("L", name="K"), 0.5, pay={"x": 3.0}))
    case = Document(
        root=root, attributes=(bent, Attribute(id="y")), actors=(Actor(id="p", weights={"x": 1.0, "y": 1.0}),)
    )
    assert stakeholders(case).parties[0].choices == {"L": ("other",), "K/L": ("more",)}


def test_the_founding_case():
    """Washington decides everything already, so its view is today's play; nobody is worse off in charge."""
    parties = {party.actor: party for party in stakeholders(korea()).parties}
    assert parties["washington"].value == pytest.approx(EXPECTED["ev"], abs=1e-9)
    assert parties["washington"].choices == {name: (label,) for name, label in EXPECTED["optimal"].items()}
    assert all(party.value >= party.today - 1e-9 for party in parties.values())


@given(st.integers(0, 10**6))
@limits(max_examples=40, deadline=None)
def test_costs_are_never_negative(seed):
    """Nobody does worse deciding everything, no owner or party gains by the branch that it did not want."""
    random = Random(seed)
    found = stakeholders(Grower(random, actors=3, averse=random.random() < 0.5).document(depth=4))
    for party in found.parties:
        assert party.value >= party.today - 1e-9
    for told in found.disagreements:
        assert told.to_owner > 0
        assert told.to_party > 0
        assert 0 <= told.reach <= 1


@given(st.integers(0, 10**6))
@limits(max_examples=20, deadline=None)
def test_alone_a_party_gets_the_best_of_all_plans(seed):
    """The best complete plan, by enumeration, on trees of one actor."""
    grown = Grower(Random(seed), actors=1, links=False, logit=False).document(depth=2)
    assert stakeholders(grown).parties[0].value == pytest.approx(max(plans(grown)), abs=1e-9)


def test_a_rule_does_not_matter():
    case = korea()
    assert stakeholders(case, Settings(rule="maximin")).parties[0].value == roll_back(case).root.values[0]


def test_a_troubled_tree_has_no_parties():
    assert stakeholders(game(decide(way("a", end({"x": "oops"}))), "x")).parties == ()
