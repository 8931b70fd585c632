"""What indicators change: by hand on a tree that turns at a probability of one half."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.analysis.break_even import break_even
from planner.analysis.indicators import nearing_sentence, watched
from planner.analysis.inputs import inputs
from planner.analysis.intervals import intervals
from planner.analysis.one_way import one_way
from planner.analysis.robustness import robustness
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.tornado import tornado
from planner.analysis.two_way import two_way
from planner.model.document import Indicator, Observation, Variable
from tests.analysis.test_evidence import talks, watch
from tests.analysis.trees import decide, document, end, happen, way


def test_a_sign_that_turns_the_decision():
    """Going is worth 40 against 50; with the sign 64. The course: 0.16 in January (not seen), 0.64 in February."""
    (found,) = watched(talks(watch("i", ("2019-01-05", False), ("2019-02-05", True))))
    assert (found.standing.about, found.before, found.after) == ("E", 50.0, pytest.approx(64.0))
    assert [(flip.decision, flip.base, flip.here) for flip in found.flips] == [("D", ("stay",), ("go",))]
    assert [moment.day for moment in found.course] == ["2019-01-05", "2019-02-05"]
    assert [moment.posterior[0] for moment in found.course] == pytest.approx([0.16, 0.64])


def test_the_trigger_that_it_crosses():
    """Going pays off from 0.5; from 0.4 the sign leads to 0.64, 2.4 times the way. Not seen, it leads away from it."""
    (seen,) = watched(talks(watch("i", ("2019-02-05", True))))
    (near,) = seen.nearing
    assert (near.decision, near.keep, near.to, near.branch) == ("D", "stay", ("go",), "yes")
    assert (near.threshold, near.covered) == pytest.approx((0.5, 2.4))
    (unseen,) = watched(talks(watch("i", ("2019-02-05", False))))
    assert unseen.nearing == ()


def test_the_trigger_that_it_nears():
    """0.4 * 0.6 against 0.6 * 0.5: 0.24 / 0.54 is 0.444, and 0.444 of the way to 0.5."""
    sign = watch("i", ("2019-02-05", True), yes=0.6, no=0.5)
    (plain,) = watched(talks(sign))
    (near,) = plain.nearing
    assert near.covered == pytest.approx((0.24 / 0.54 - 0.4) / 0.1)
    assert plain.flips == ()


def test_a_variable_is_watched_by_its_name():
    case = talks(watch("i", ("2019-02-05", True), yes=0.6, no=0.5))
    go, stay = case.root.branches
    chance = go.node
    named = evolve(chance, branches=(evolve(chance.branches[0], probability="p"), chance.branches[1]))
    root = evolve(case.root, branches=(evolve(go, node=named), stay))
    (found,) = watched(evolve(case, root=root, variables=(Variable(id="p", value=0.4),)))
    assert [near.covered for near in found.nearing] == pytest.approx([(0.24 / 0.54 - 0.4) / 0.1])


def test_it_does_not_matter_whether_they_are_fed_in():
    case = talks(watch("i", ("2019-01-05", True)))
    (on,) = watched(case, Settings(indicators=True))
    assert (on.before, on.after) == (50.0, pytest.approx(64.0))


def test_each_uncertainty_alone():
    """Two chances in a row, each with a sign of its own that doubles the odds: 1/2 becomes 2/3, one at a time.

    It pays 100 after yes and yes, 50 after yes and no.
    """
    then = happen(way("yes", end(100), 0.5, name="y2"), way("no", end(50), 0.5, name="n2"), event="F")
    first = happen(way("yes", then, 0.5, name="y"), way("no", end(), 0.5, name="n"), event="E")
    signs = tuple(
        Indicator(id=about, about=about, likelihoods=likelihoods, log=(Observation(date="2019-01-05", seen=True),))
        for about, likelihoods in (("E", {"y": 0.6, "n": 0.3}), ("F", {"y2": 0.6, "n2": 0.3}))
    )
    one, other = watched(document(first, indicators=signs))
    assert (one.before, one.after) == pytest.approx((37.5, 50.0))
    assert (other.before, other.after) == pytest.approx((37.5, 0.5 * (200 / 3 + 50 / 3)))


def test_nothing_to_watch():
    assert watched(talks()) == ()


def test_a_troubled_tree_says_what_it_can():
    """The home node's probabilities stand, so its posterior does, while the value is undefined."""
    case = talks(watch("i", ("2019-01-05", True)))
    broken = decide(*case.root.branches, way("odd", happen(way("a", case.root.branches[1].node, 0.3))), name="D")
    (found,) = watched(evolve(case, root=broken))
    assert (found.before, found.after, found.flips) == (None, None, ())
    assert found.standing.posterior == pytest.approx((0.64, 0.36))


def test_about_nothing_is_told_and_changes_nothing():
    (found,) = watched(talks(watch("i", ("2019-01-05", True), about="nowhere")))
    assert found.standing.home is None
    assert found.standing.signs[0].faults
    assert found.before == found.after == 50.0


def test_the_document_says_whether_they_are_fed_in():
    """Going is worth 64 once the sign counts, and 50 is what staying brings; a call may say otherwise."""
    case = evolve(talks(watch("i", ("2019-01-05", True))), feed_indicators=True)
    assert [roll_back(case, settings).root.values[0] for settings in (Settings(), Settings(indicators=False))] == [
        pytest.approx(64.0),
        50.0,
    ]
    assert roll_back(evolve(case, feed_indicators=False), Settings(), roll_back(case)).root.values[0] == 50.0


def test_what_lies_the_other_way_is_told_too():
    """Unseen, 0.4 becomes 0.16, and 0.5 is farther off: -2.4 times the way."""
    (found,) = watched(talks(watch("i", ("2019-02-05", False))))
    (away,) = found.triggers
    assert away.covered == pytest.approx(-2.4)
    told = nearing_sentence(talks(), found.standing, away)
    assert told == "P(yes) moves away, 0.40 to 0.16, from 0.50, where D turns from stay to go."


@pytest.mark.parametrize(
    ("yes", "no", "words"),
    [(0.8, 0.3, "crosses 0.50: at D, turn from stay to go"), (0.6, 0.5, "nears 0.50, 44% of the way")],
)
def test_it_nears_or_crosses(yes, no, words):
    (found,) = watched(talks(watch("i", ("2019-02-05", True), yes=yes, no=no)))
    assert words in nearing_sentence(talks(), found.standing, found.nearing[0])


def covered(*also, value=0.4, low=0.1, high=0.9):
    """Go pays 100 with p, staying 50; what is seen takes p from 0.4 to 0.64: 0.32 / (0.32 + 0.18)."""
    chance = happen(way("yes", end(100), "p", name="y"), way("no", end(), "#", name="n"), event="E", name="C")
    root = decide(way("go", chance), way("stay", end(50)), *also, name="D")
    p = Variable(id="p", value=value, low=low, high=high)
    return document(root, indicators=(watch("i", ("2019-01-01", True)),), variables=(p,))


def test_a_variable_that_indicators_hide_is_the_input_and_goes_before_them():
    rollback = roll_back(covered(), Settings(indicators=True))
    assert rollback.root.values == pytest.approx((64,))
    (p,) = [one for one in inputs(rollback) if one.kind in ("variable", "probability")]
    assert (p.name, p.today) == ("p", pytest.approx(0.64))
    (trigger,) = break_even(rollback, [p])
    assert (trigger.keep, trigger.below.at, trigger.above) == ("go", pytest.approx(0.5), None)
    (bar,) = tornado(rollback)
    assert (bar.at_low, bar.at_high, bar.flips) == (pytest.approx(50), pytest.approx(90), ("D",))


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_swept_variable_does_what_set_does(elsewhere):
    """Also where it is paid out, too, so that no one figure stands for what the indicators say and what is paid."""
    sought = covered(*([way("pay", end("200 * p"))] if elsewhere else []))
    rollback = roll_back(sought, Settings(indicators=True))
    (p,) = [one for one in inputs(rollback) if one.name == "p"]
    assert p.today == pytest.approx(0.4 if elsewhere else 0.64)
    line = one_way(rollback, p, points=9)
    for x, worth in zip(line.xs, line.envelope, strict=True):
        hand = roll_back(sought, Settings(indicators=True, overrides={"p": float(x)}))
        assert worth == pytest.approx(hand.root.values[0])


def test_no_trigger_where_going_before_the_indicators_turns_the_decision_back():
    """p is 0.4 where it is paid out, and with it the fee is best; the indicators alone make it going."""
    sought = covered(way("fee", end("130 * p")))
    rollback = roll_back(sought, Settings(indicators=True))
    assert [rollback.root.node.branches[i].label for i in rollback.root.choice] == ["go"]
    assert break_even(rollback, [one for one in inputs(rollback) if one.name == "p"])[0].below is None


def test_how_wrong_must_we_be_stretches_from_what_the_indicators_say():
    """From 0.64 to 0.1 the choice turns at 0.5: 0.14 of 0.54; the moves at their worst and best are those of p."""
    rollback = roll_back(covered(), Settings(indicators=True))
    (row,) = robustness(rollback)
    assert row.t == pytest.approx(0.14 / 0.54)
    assert [(each.least, each.today, each.most) for each in intervals(rollback).rows] == [
        pytest.approx((10, 64, 90)),
        pytest.approx((50, 50, 50)),
    ]


def test_a_map_of_a_hidden_variable():
    rollback = roll_back(covered(), Settings(indicators=True))
    known = inputs(rollback)
    p, payoff = (next(one for one in known if one.kind == kind) for kind in ("variable", "payoff"))
    found = two_way(rollback, p, payoff, points=5)
    assert found.best[2].tolist() == [int(x * found.ys[2] < 50) for x in found.xs]
