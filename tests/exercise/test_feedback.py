"""Strips of feedback say nothing too early and nothing of whose they are; what disagreement does to the decision."""

from __future__ import annotations

import pytest

from planner.analysis.rollback import roll_back
from planner.exercise.disagreement import crossed, disagreement, laid
from planner.exercise.feedback import pooled, strips
from planner.exercise.laying import lay
from planner.exercise.page import seat_page, whole_page
from planner.exercise.state import Question, question_of
from planner.exercise.view import view_of
from planner.model.document import Variable
from tests.analysis.trees import decide, document, end, happen, way


@pytest.fixture
def asked(room):
    room.do("turn_started", turn=0)
    room.do("decided", branch="meet", why="because")
    room.do("turn_started", turn=1)
    room.do("phase", phase="estimate")
    return room


def answer(room, seat, p):
    room.do("estimated", question=room.state.play.question, round=1, seat=seat, values=[p, 1 - p])


def shown(room, seat=""):
    return strips(room.state, room.state.play.question, 1, seat)


def test_nothing_until_all_are_in(asked):
    for seat, p in (("b1", 0.2), ("b2", 0.4), ("r1", 0.6)):
        answer(asked, seat, p)
        assert shown(asked) == ()
    answer(asked, "r2", 0.8)
    assert sorted(strip.values[0] for strip in shown(asked)) == [0.2, 0.4, 0.6, 0.8]


def test_nothing_for_fewer_than_four_even_when_closed(asked):
    for seat in ("b1", "b2", "r1"):
        answer(asked, seat, 0.5)
    asked.do("round_closed", question=asked.state.play.question, round=1)
    assert shown(asked) == ()


def test_the_facilitator_may_close_a_round(asked):
    asked.do("seated", seat="late", cell="b")
    for seat in ("b1", "b2", "r1", "r2"):
        answer(asked, seat, 0.5)
    assert shown(asked) == ()
    asked.do("round_closed", question=asked.state.play.question, round=1)
    assert len(shown(asked)) == 4


def test_own_is_marked_and_the_order_says_nothing(asked):
    """Four seats see four orders that are not those of joining or answering; a second look is the same."""
    given = {"b1": 0.1, "b2": 0.3, "r1": 0.6, "r2": 0.9}
    for seat, p in given.items():
        answer(asked, seat, p)
    orders = {seat: tuple(strip.values[0] for strip in shown(asked, seat)) for seat in given}
    assert all(sorted(order) == sorted(given.values()) for order in orders.values())
    assert len(set(orders.values())) > 1
    for seat, p in given.items():
        assert [strip.values[0] for strip in shown(asked, seat) if strip.own] == [p]
    assert not any(strip.own for strip in shown(asked))
    assert shown(asked, "b1") == shown(asked, "b1")


def test_a_hundred_strips_are_still_a_small_page(asked):
    """The whole page with style and script, as a phone loads it."""
    for number in range(96):
        asked.do("seated", seat=f"s{number}", cell="b")
    for number, seat in enumerate(asked.state.seats):
        answer(asked, seat, number / 100)
    asked.do("phase", phase="feedback")
    main = seat_page(view_of(asked.state, "b1", 0.0))
    assert main.count("h8v") == 100
    assert "(yours)" in main
    assert len(whole_page(main, title="Game", handling="", nonce="n", revision=1).encode()) < 20_000


def test_the_rooms_number_is_the_last_rounds(asked):
    """Geometric mean of odds of 0.2 and 0.8: even."""
    assert pooled(asked.state, question_of(asked.state), 1) is None
    answer(asked, "b1", 0.2)
    answer(asked, "r1", 0.8)
    assert pooled(asked.state, question_of(asked.state), 1).values == pytest.approx((0.5, 0.5))


GAMBLE = document(
    decide(
        way("go", happen(way("win", end(100), "p", name="w"), way("lose", end(0), "#", name="l"), name="C")),
        way("stay", end(40)),
        name="D",
    ),
    variables=(Variable(id="p", value=0.5, low=0.1, high=0.9),),
)
ASKS = Question(id="q", about="C", kind="branches", title="", branches=("w", "l"), labels=("win", "lose"))


def test_whose_numbers_would_decide_otherwise():
    """By hand: going is worth 100 p, staying 40."""
    found = disagreement(roll_back(GAMBLE), (), ASKS, {"a": (0.6, 0.4), "b": (0.3, 0.7), "c": (0.9, 0.1)})
    assert found.today == {"D": "go"}
    assert found.by_seat == {"a": {"D": "go"}, "b": {"D": "stay"}, "c": {"D": "go"}}
    assert found.values == pytest.approx({"a": 60, "b": 40, "c": 90})
    assert found.changes == ("D",)
    assert disagreement(roll_back(GAMBLE), (), ASKS, {"a": (0.6, 0.4)}).changes == ()


def test_a_trigger_that_the_rooms_number_crosses():
    (trigger,) = crossed(roll_back(GAMBLE), ASKS, (0.35, 0.65))
    assert (trigger.decision.id, trigger.below.at) == ("D", pytest.approx(0.4))
    assert crossed(roll_back(GAMBLE), ASKS, (0.45, 0.55)) == ()


def test_a_probability_of_its_own_crosses_too():
    plain = document(
        decide(
            way("go", happen(way("win", end(100), 0.5, name="w"), way("lose", end(0), 0.5, name="l"), name="C")),
            way("stay", end(40)),
            name="D",
        )
    )
    assert [trigger.decision.id for trigger in crossed(roll_back(plain), ASKS, (0.35, 0.65))] == ["D"]
    asked = laid(roll_back(plain), ASKS, (0.35, 0.65))
    assert asked.probabilities == {"w": 0.35, "l": 0.65}
    assert not roll_back(lay(plain, "s", "S", asked.values, asked.probabilities)).problems()


def test_a_variable_takes_the_number_where_the_branches_are_one():
    assert laid(roll_back(GAMBLE), ASKS, (0.35, 0.65)).values == {"p": 0.35}


def test_branches_that_players_did_not_see_keep_what_the_tree_gives_them():
    """By hand: the hidden branch keeps 0.2, so 0.75 and 0.25 share out 0.8."""
    three = document(
        happen(
            way("a", end(1), 0.5, name="a"), way("b", end(2), 0.3, name="b"), way("c", end(3), "#", name="c"), name="C"
        )
    )
    part = Question(id="q", about="C", kind="branches", title="", branches=("a", "b"), labels=("a", "b"), whole=False)
    assert laid(roll_back(three), part, (0.75, 0.25)).probabilities == pytest.approx({"a": 0.6, "b": 0.2, "c": 0.2})
