"""The policy's table and its storylines."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.policy import STORIES, policy
from planner.analysis.rollback import roll_back
from tests.analysis.growing import Grower
from tests.analysis.naive import Naive
from tests.analysis.test_korea import korea
from tests.analysis.trees import decide, document, end, game, happen, link, way


def test_the_founding_case():
    """korea_expected.json: choices, values and reaches; margins are differences of its node values."""
    found = policy(roll_back(korea()))
    table = {step.decision: step for step in found.steps}
    assert list(table) == ["D1", "D2", "D3", "D5", "D4", "D6", "D7"]
    assert table["D1"].margin == pytest.approx(46.41176 - 40.625)
    assert table["D2"].worth == pytest.approx(50.5493)
    assert table["D2"].margin == pytest.approx(50.5493 - 45.83)
    assert table["D2"].after == ("SMA concluded",)
    assert table["D6"].reach == pytest.approx(0.21)
    assert [story.outcome for story in found.likeliest][:2] == [
        "Talks go on, relief withheld",
        "Verified partial rollback, alliance renewed",
    ]
    assert found.worst[0].sentence.endswith("Provokes a crisis (0.25). Militarised crisis: 19.8 (probability 0.052).")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_storylines_against_every_path(seed):
    """Against recursion over paths: the likeliest ends of the play, and the worst."""
    grown = Grower(Random(seed)).document()
    naive = Naive(grown)
    ends = [
        (naive.reach[path], spot.values[naive.seen])
        for path, spot in naive.found.items()
        if not spot.choice and not spot.odds and naive.reach[path] > 0
    ]
    found = policy(roll_back(grown))
    assert [story.probability for story in found.likeliest] == pytest.approx(
        sorted((p for p, _ in ends), reverse=True)[:STORIES]
    )
    assert [story.value for story in found.worst] == pytest.approx(
        sorted(value for _, value in ends)[:STORIES], abs=1e-9
    )
    for story in (*found.likeliest, *found.worst):
        assert naive.reach[story.path] == pytest.approx(story.probability)
        assert naive.found[story.path].values[naive.seen] == pytest.approx(story.value, abs=1e-9)


def test_one_row_where_links_lead_to_the_same_choice():
    """By hand: D behind a link at the same stakes adds its reach; 2 poorer, it is a row of its own."""
    later = evolve(decide(way("go", end(5)), way("stay", end(3))), id="D")
    same = happen(way("a", later, 0.5), way("b", link("D"), 0.5))
    assert [(step.decision, step.reach, step.margin) for step in policy(roll_back(document(same))).steps] == [
        ("D", 1.0, 2.0)
    ]
    poorer = happen(way("a", later, 0.5), way("b", link("D"), 0.5, pay=-2))
    assert [(step.worth, step.reach) for step in policy(roll_back(document(poorer))).steps] == [(5.0, 0.5), (3.0, 0.5)]


def test_ties_odds_and_single_ways():
    """By hand: tied branches are all the choice; an owner who leans has none; a single way has no next best."""
    leaning = decide(
        way("l", end({"us": 1, "them": 0})), way("r", end({"us": 0, "them": 0})), actor="them", logit=1.0, name="L"
    )
    tied = decide(way("x", leaning), way("y", end({"us": 0.5})), way("z", end({"us": 0})), actor="us", name="T")
    only = decide(way("on", tied), actor="us", name="O")
    steps = {step.decision: step for step in policy(roll_back(game(only, "us", "them"))).steps}
    assert (steps["O"].next_best, steps["O"].margin) == (None, None)
    assert (steps["T"].choice, steps["T"].next_best, steps["T"].margin) == (("x", "y"), "z", 0.5)
    assert steps["L"].choice == ()
    stories = policy(roll_back(game(only, "us", "them"))).likeliest
    assert stories[0].sentence == "on; x; Them: l (0.50). 1.0 (probability 0.50)."


def test_problems_are_told_instead():
    """Nothing but what stands in the way."""
    found = policy(roll_back(document(decide(way("go", end("nowhere"))))))
    assert found.steps == found.likeliest == found.worst == ()
    assert "No play can be told yet" in found.sentences[0]
