"""The play in words. Every figure in a sentence is computed by hand from the tree beside it."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.analysis.break_even import break_even
from planner.analysis.play import bottom_line, one_line_play, recommended_play
from planner.analysis.policy import policy
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.triggers import trigger_sentence
from planner.model.document import Actor, NumberFormat
from tests.analysis.trees import decide, document, end, game, happen, link, way


def summit():
    """By hand: dialogue 88, exercises 43; 0.4 * 88 + 0.6 * 43 = 61; no summit 33."""
    success = decide(way("Dialogue", end(88.0)), way("Drift", end(61.0)), title="After success")
    failure = decide(way("Exercises", end(43.0)), way("Wait", end(32.0)), title="After failure")
    result = happen(way("Success", success, 0.4), way("Failure", failure, "#"), title="Result")
    return decide(way("Summit", result), way("No summit", end(33.0)), title="the opening move")


def test_the_whole_play():
    assert recommended_play(roll_back(document(summit()))) == [
        "At the opening move, choose Summit: 61.0 against 33.0 for No summit.",
        "At After success, if Success (0.40), choose Dialogue: 88.0 against 61.0 for Drift.",
        "At After failure, if Failure (0.60), choose Exercises: 43.0 against 32.0 for Wait.",
    ]


def test_one_line_and_bottom_line():
    rollback = roll_back(document(summit()))
    assert one_line_play(rollback) == "Best: Summit; if Success → Dialogue; if Failure → Exercises"
    assert bottom_line(rollback) == "Summit: expected utility 61.0 against 33.0 for No summit."


def test_branches_without_a_label_are_told_by_what_they_lead_to():
    """By hand: 0.4 · 88 + 0.6 · 43 = 61; of the second branch there is nothing else to say."""
    success = decide(way("", end(88.0)), way("", end(61.0)), title="Success")
    result = happen(way("", success, 0.4), way("", end(43.0), "#"), title="Result")
    rollback = roll_back(document(decide(way("", result), way("", end(33.0)))))
    assert recommended_play(rollback) == [
        "At the first decision, choose Result: 61.0 against 33.0 for the second branch.",
        "At Success, if Success (0.40), choose the first branch: 88.0 against 61.0 for the second branch.",
    ]
    assert one_line_play(rollback) == "Best: Result; if Success → the first branch"
    assert policy(rollback).likeliest[0].sentence == "Result; the second branch (0.60). 43.0 (probability 0.60)."
    assert policy(rollback).likeliest[0].path == ("", " (2)")


def test_a_line_begins_with_a_capital_where_it_begins_with_a_turn():
    root = decide(way("", end(3.0)), way("", end(5.0)))
    assert bottom_line(roll_back(document(root))) == (
        "The second branch: expected utility 5.0 against 3.0 for the first branch."
    )


def test_a_trigger_names_branches_without_a_label():
    """By hand: 10 p against 4, so that 0.4 is where it changes; the JSON keeps the labels as a path has them."""
    drill = happen(way("", end(10.0), 0.5), way("", end(0.0), "#"), title="Drill")
    tree = document(decide(way("", drill), way("", end(4.0))))
    [trigger] = [each for each in break_even(roll_back(tree)) if each.input.kind == "probability"]
    sentence = trigger_sentence(tree, trigger)
    assert sentence.endswith("keep Drill while P(the first branch) ≥ 0.400; below that, the second branch.")
    assert (trigger.keep, trigger.below.to if trigger.below else None) == ("", (" (2)",))


def test_what_the_path_has_paid_counts():
    """By hand: 10 paid, then 5 against 2: totals 15 and 12."""
    root = decide(way("go", decide(way("a", end(5.0)), way("b", end(2.0)), title="Next"), pay=10.0), title="First")
    assert recommended_play(roll_back(document(root)))[1] == "At Next, choose a: 15.0 against 12.0 for b."
    assert recommended_play(roll_back(document(root)))[0] == "At First, the only way is go: 15.0."


def test_ties_are_named():
    root = decide(way("a", end(5.0)), way("b", end(5.0)), way("c", end(1.0)), title="First")
    rollback = roll_back(document(root))
    assert recommended_play(rollback) == [
        "At First, a and b are equally good: 5.0 against 1.0 for c; the play takes a."
    ]
    assert one_line_play(rollback) == "Best: a or b"
    assert bottom_line(rollback) == "a and b are equally good: expected utility 5.0 each."


def reply(second: float):
    ways = (way("Accept", end({"red": 4.0, "blue": 7.0})), way("Refuse", end({"red": 1.0, "blue": second})))
    return decide(*ways, actor="blue", title="The reply")


def test_other_actors_moves_are_expected_and_never_chosen():
    rollback = roll_back(
        game(decide(way("Offer", reply(5.0)), way("Stay", end({"red": 2.0})), title="First"), "red", "blue")
    )
    told = recommended_play(rollback)
    assert told[0] == "At First, choose Offer: 4.0 against 2.0 for Stay."
    assert told[1] == "At The reply, Blue is expected to choose Accept, worth to Blue 7.0 against 5.0 for Refuse."
    assert one_line_play(rollback) == "Best: Offer; Blue is expected to choose Accept"
    only = roll_back(game(reply(5.0), "red", "blue"))
    assert bottom_line(only) == "Blue is expected to choose Accept: expected utility 4.0 for Red."


def test_where_another_owner_is_indifferent_the_range_is_told():
    rollback = roll_back(game(reply(7.0), "red", "blue"))
    assert recommended_play(rollback) == [
        "At The reply, Blue is indifferent between Accept and Refuse, worth to Blue 7.0; "
        "the play takes Accept, and Red gets from 1.0 to 4.0."
    ]


def test_logit_moves_lean():
    """By hand: a lead of 2 at λ = 0.5 is odds e : 1, 0.73 to 0.27; the loss is 2 * 0.269."""
    rollback = roll_back(game(evolve(reply(5.0), rationality=0.5), "red", "blue"))
    assert recommended_play(rollback) == [
        "At The reply, Blue is expected to lean by what each way is worth: Accept 0.73 and Refuse 0.27, "
        "which gives away 0.5 against the best."
    ]
    assert one_line_play(rollback) == "Blue may go either way"


def test_problems_are_said():
    bad = happen(way("x", end(1.0), 0.4), way("y", end(2.0), 0.5))
    rollback = roll_back(document(decide(way("a", bad), way("b", end("nothing")), title="First")))
    told = "No play can be told yet. root › a: the probabilities add up to 0.9, not 1 (1 more)."
    assert recommended_play(rollback) == [told]
    assert one_line_play(rollback) == bottom_line(rollback) == told


def test_nothing_to_decide():
    """By hand: even chances of 4 and 6."""
    rollback = roll_back(document(happen(way("a", end(4.0), "#"), way("b", end(6.0), "#"))))
    assert recommended_play(rollback) == ["There is nothing to decide: expected utility 5.0."]
    assert one_line_play(rollback) == "There is nothing to decide."


def test_a_first_move_that_waits_for_an_event():
    root = happen(way("rain", decide(way("in", end(3.0)), way("out", end(1.0))), 0.5), way("sun", end(9.0), 0.5))
    rollback = roll_back(document(root))
    assert bottom_line(rollback) == (
        "At the decision, if rain (0.50), choose in: 3.0 against 1.0 for out. The tree: expected utility 6.0."
    )
    assert one_line_play(rollback) == "if rain → in"


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (Settings(rule="maximin"), "By maximin for Planner; the others' moves by expected utility."),
        (
            Settings(rule="hurwicz", alpha=0.3),
            "By Hurwicz (α = 0.3) for Planner; the others' moves by expected utility. "
            "The rule is applied node by node, and may differ from the rule over whole plans.",
        ),
    ],
)
def test_a_rule_is_named(look, said):
    assert recommended_play(roll_back(document(summit()), look))[0] == said


def test_a_rules_own_figures_are_told():
    """By hand: maximin of the summit is 43, of none 33."""
    rollback = roll_back(document(summit()), Settings(rule="maximin"))
    assert bottom_line(rollback) == "Summit: maximin value 43.0 against 33.0 for No summit."


def test_a_certainty_equivalent_is_called_one():
    actors = (Actor(id="a", weights={"utility": 1.0}, risk_tolerance=1e9),)
    assert bottom_line(roll_back(document(summit(), actors=actors))).startswith("Summit: certainty equivalent 61.0")


def test_values_that_differ_are_shown_to_differ():
    """By hand: 46.41 and 46.38 are both 46.4 to one decimal."""
    root = decide(way("a", end(46.41)), way("b", end(46.38)), title="First")
    assert recommended_play(roll_back(document(root))) == ["At First, choose a: 46.41 against 46.38 for b."]
    exact = document(decide(way("a", end(46.4)), way("b", end(40.0))), number_format=NumberFormat(decimals=0))
    assert bottom_line(roll_back(exact)) == "a: expected utility 46 against 40 for b."


def test_a_decision_behind_several_links_is_told_once():
    target = decide(way("a", end(2.0)), way("b", end(1.0)), name="X", title="There")
    ways = (way("u", target, 0.25), way("v", link("X"), 0.25), way("w", link("X"), 0.5))
    assert len(recommended_play(roll_back(document(happen(*ways))))) == 1


def test_the_one_line_tells_four_moves():
    root = end(0.0)
    for i in range(6, 0, -1):
        root = decide(way(f"m{i}", root))
    assert one_line_play(roll_back(document(root))) == "Best: m1; m2; m3; m4; …"
