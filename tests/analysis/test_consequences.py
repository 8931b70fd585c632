"""The consequence table and the waterfall."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.consequences import consequences, waterfall
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Attribute, Document
from tests.analysis.growing import Grower
from tests.analysis.test_korea import korea
from tests.analysis.trees import decide, document, end, happen, way


def test_the_founding_case():
    """By hand: the status quo's denuclearisation is 0.75 · 20 + 0.25 · 0; the bars sum to 46.41176 - 40.625."""
    summit, straight, status_quo = consequences(roll_back(korea()))
    denuclearisation = status_quo.consequences[0]
    assert (denuclearisation.expected, denuclearisation.low, denuclearisation.high) == (15.0, 0.0, 20.0)
    assert straight.dominated_by == ("Alliance summit first (Trump-Moon), then Kim",)
    assert summit.dominated_by == status_quo.dominated_by == ()
    bars = waterfall(summit, status_quo)
    assert sum(bar.gain for bar in bars) == pytest.approx(46.41176 - 40.625)
    assert bars[0].gain == pytest.approx(0.35 * (summit.consequences[0].expected - 15))


def war(tolerance: float | None = None) -> Document:
    """Ships won against lives lost: more and less are better."""
    root = decide(
        way(
            "attack",
            happen(way("won", end({"ships": 9, "lost": 40}), 0.5), way("beaten", end({"ships": 1, "lost": 80}), 0.5)),
        ),
        way("wait", end({"ships": 5, "lost": 0}), pay={"lost": 10}),
        way("parade", end({"ships": 5, "lost": 60})),
    )
    actors = (Actor(id="us", weights={"ships": 10.0, "lost": -1.0}, risk_tolerance=tolerance),)
    return document(root, attributes=(Attribute(id="ships"), Attribute(id="lost")), actors=actors)


def test_less_may_be_better():
    """By hand: attack has 5 ships and 60 lost on average, wait 5 and 10: as many ships, fewer lost."""
    attack, wait, parade = consequences(roll_back(war()))
    assert [(each.expected, each.low, each.high) for each in attack.consequences] == [(5, 1, 9), (60, 40, 80)]
    assert [each.less_is_better for each in attack.consequences] == [False, True]
    assert attack.dominated_by == parade.dominated_by == ("wait",)
    assert [(bar.attribute, bar.gain) for bar in waterfall(wait, attack)] == [("ships", 0.0), ("lost", 50.0)]


def test_what_risk_and_rules_add_has_a_bar_of_its_own():
    """By hand: 50 or -70 at even odds has the mean -10; the rest of the lead is the attitude to risk, or the rule."""
    attack, wait, _ = consequences(roll_back(war(100.0)))
    assert sum(bar.gain for bar in waterfall(wait, attack)) == pytest.approx(wait.value - attack.value)
    assert waterfall(wait, attack)[-1].attribute == ""
    assert waterfall(wait, attack)[-1].gain == pytest.approx(-10 - attack.value)
    attack, wait, _ = consequences(roll_back(war(), Settings(rule="maximin")))
    assert (attack.value, waterfall(wait, attack)[-1].gain) == (-70.0, 60.0)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_bars_are_the_whole_lead(seed, curved):
    """By definition: attributes' parts sum to expected utility, so nothing is left over for who is neutral to risk."""
    rows = consequences(roll_back(Grower(Random(seed), curved=curved).document()))
    for one in rows:
        assert sum(each.worth for each in one.consequences) == pytest.approx(one.value, abs=1e-8)
        assert all(each.low <= each.expected + 1e-9 <= each.high + 2e-9 for each in one.consequences)
        for other in rows:
            assert all(bar.attribute for bar in waterfall(one, other))


def test_problems_leave_no_rows():
    """A tree without a value has no consequences."""
    assert consequences(roll_back(document(decide(way("go", end("nowhere")))))) == ()
