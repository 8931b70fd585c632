"""The other rules, by hand; two rollbacks side by side."""

from __future__ import annotations

import pytest

from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor
from planner.model.problems import DocumentError
from tests.analysis.trees import decide, document, end, game, happen, rows_of, value, way

LOTTERY = (0.0, 20.0, 100.0)


def lottery():
    """Even chances of 0, 20 and 100, with a fourth branch that cannot happen."""
    ways = [way(str(amount), end(amount), "1/3") for amount in LOTTERY]
    return happen(*ways, way("never", end(-999.0), 0.0))


@pytest.mark.parametrize(
    ("look", "worth"),
    [
        ({"rule": "maximin"}, 0),
        ({"rule": "maximax"}, 100),
        ({"rule": "hurwicz", "alpha": 0.25}, 25),
        ({"rule": "hurwicz", "alpha": 0.0}, 0),
        ({"rule": "equal-likelihood"}, 40),
    ],
)
def test_a_lottery_by_each_rule(look, worth):
    """By hand: worst 0, best 100, a quarter of 100, the mean of three; what cannot happen is left out."""
    assert value(lottery(), **look) == pytest.approx(worth)


def test_likelihood_does_not_matter_but_impossibility_does():
    root = happen(way("a", end(10.0), 0.999), way("b", end(-10.0), 0.001))
    assert value(root, rule="maximin") == -10
    assert value(root, rule="equal-likelihood") == 0


def test_an_event_that_settles_a_branch_leaves_it_out():
    """ "Probability 0" is q = 0: after yes the second no cannot happen, so maximin there is 8."""
    again = happen(way("yes", end(8.0), 0.5), way("no", end(-5.0), 0.5), event="E")
    root = happen(way("yes", again, 0.5), way("no", end(3.0), 0.5), event="E")
    rows = rows_of(roll_back(document(root), Settings(rule="maximin")))
    assert rows[("yes",)].figures.value == 8
    assert rows[()].figures.value == 3


def test_risk_tolerance_is_ignored_by_the_rule():
    actors = (Actor(id="a", weights={"utility": 1.0}, risk_tolerance=5.0),)
    rollback = roll_back(document(lottery(), actors=actors), Settings(rule="equal-likelihood"))
    assert rows_of(rollback)[()].figures.value == pytest.approx(40)


def test_other_owners_play_by_expected_utility_with_their_risk_tolerance():
    """By hand: neutral blue would take the lottery at 50; averse blue (R = 10, CE 6.9) takes the sure 40.

    Red, by maximax, would get 9 from the sure way and 100 from the lottery.
    """

    def tree(tolerance):
        gamble = happen(
            way("h", end({"blue": 100.0, "red": 100.0}), 0.5), way("t", end({"blue": 0.0, "red": 0.0}), 0.5)
        )
        root = decide(way("gamble", gamble), way("sure", end({"blue": 40.0, "red": 9.0})), actor="blue")
        plain = game(root, "red", "blue")
        actors = (plain.actors[0], Actor(id="blue", weights={"blue": 1.0}, risk_tolerance=tolerance))
        return document(root, actors=actors, attributes=plain.attributes)

    look = Settings(rule="maximax")
    assert rows_of(roll_back(tree(None), look))[()].choice == ("gamble",)
    assert rows_of(roll_back(tree(None), look))[()].figures.value == 100
    assert rows_of(roll_back(tree(10.0), look))[()].choice == ("sure",)
    assert rows_of(roll_back(tree(10.0), look))[()].figures.value == 9


def test_the_seeing_actor_chooses_by_the_rule_and_others_have_no_figure():
    """By hand: expected utility prefers the lottery (40 to 30), maximin the sure 30."""
    root = decide(way("risky", lottery()), way("safe", end(30.0)))
    actors = (Actor(id="a", weights={"utility": 1.0}), Actor(id="b", weights={"utility": 2.0}))
    rows = rows_of(roll_back(document(root, actors=actors), Settings(rule="maximin")))
    assert rows[()].choice == ("safe",)
    assert rows[()].figures.values == (30, None)
    assert rows[()].figures.from_here == (30, None)
    assert [rows[(label,)].figures.reach for label in ("risky", "safe")] == [0, 1]
    assert rows_of(roll_back(document(root, actors=actors)))[()].choice == ("risky",)


def test_the_seeing_actors_rule_does_not_change_what_others_expect_of_it():
    """Blue moves first and foresees red by expected utility: red would gamble (40 > 30), which gives blue 1, not 5.

    So blue stays out (2), although red, asked by maximin, would take the safe way.
    """
    gamble = happen(*(way(str(x), end({"red": x, "blue": 1.0}), "1/3") for x in LOTTERY))
    reply = decide(way("risky", gamble), way("safe", end({"red": 30.0, "blue": 5.0})), actor="red")
    root = decide(way("in", reply), way("out", end({"red": 0.0, "blue": 2.0})), actor="blue")
    rows = rows_of(roll_back(game(root, "red", "blue"), Settings(rule="maximin")))
    assert rows[()].choice == ("out",)
    assert rows[("in",)].choice == ("safe",)


def test_logit_counts_as_chance_under_a_rule():
    """By hand: maximin over both ways of a logit node is its worst."""
    assert value(decide(way("a", end(1.0)), way("b", end(5.0)), logit=0.1), rule="maximin") == 1


@pytest.mark.parametrize("look", [{"rule": "hurwicz"}, {"rule": "hurwicz", "alpha": 1.5}, {"rule": "minimin"}])
def test_a_wrong_call(look):
    with pytest.raises(DocumentError):
        roll_back(document(end(1.0)), Settings(**look))


@pytest.mark.parametrize("look", [{"scenario": "none"}, {"seen_by": "none"}, {"overrides": {"none": 1.0}}])
def test_settings_that_name_what_does_not_exist(look):
    with pytest.raises(DocumentError, match="none"):
        roll_back(document(end(1.0)), Settings(**look))
