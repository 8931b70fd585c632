"""What a log comes to: figures by hand on the small game."""

from __future__ import annotations

import pytest

from planner.exercise.after_action import after_action
from planner.exercise.log import read


@pytest.fixture
def played(room, stopwatch):
    """Meet (best), then the talks fail, then calm. One inject, two rounds at the talks, one what-if."""
    room.do("clock_started")
    room.do("turn_started", turn=0)
    stopwatch.time += 60
    room.do("inject_sent", number=1)
    room.do("inject_answered", number=1, seat="r1", text="we move nothing")
    asked = room.state.play.question
    room.do("voted", question=asked, seat="b1", branch="meet")
    room.do("voted", question=asked, seat="b2", branch="refuse")
    room.do("decided", branch="meet", why="worth a try", dissent="b2: wait", assumptions="they talk")
    room.do("turn_started", turn=1)
    asked = room.state.play.question
    room.do("phase", phase="estimate")
    for seat, p in (("b1", 0.2), ("b2", 0.4), ("r1", 0.6), ("r2", 0.8)):
        room.do("estimated", question=asked, round=1, seat=seat, values=[p, 1 - p])
    room.do("phase", phase="feedback")
    room.do("phase", phase="estimate again")
    for seat in ("b1", "r1"):
        room.do("estimated", question=asked, round=2, seat=seat, values=[0.5, 0.5])
    room.do("adjudicated", how="umpire", branch="none", why="no date")
    room.do("what_if", path=["refuse"])
    room.do("returned")
    room.do("hot_wash_opened")
    room.do("reacted", seat="b1", sustain=["the pace"], improve=["more time"])
    room.do("ended")
    return after_action(read(room.path).events)


def test_the_way_taken_beside_the_best(played):
    """By hand: meeting is worth 65, refusing 40; both decisions of the talks were chance."""
    first, second = played.steps
    assert (first.taken, first.recommended) == ("meetlabel", ("meetlabel",))
    assert (first.value, first.given_up) == (pytest.approx(65), 0)
    assert (first.why, first.dissent, first.assumptions) == ("worth a try", "b2: wait", "they talk")
    assert first.votes == (("meetlabel", 1), ("refuselabel", 1))
    assert (second.taken, second.how, second.probability) == ("nonelabel", "umpire", 0.5)
    assert second.path == ("meetlabel",)
    assert played.recommended == ("meetlabel", "deallabel", "takelabel")
    assert played.given_up == 0


def test_what_a_worse_choice_gave_up(room):
    """By hand: 65 - 40."""
    room.do("decided", branch="refuse", why="no")
    assert after_action(read(room.path).events).steps[0].given_up == pytest.approx(25)


def test_estimates_by_round_and_their_scores(played):
    """By hand: ½((p)² + (p)²) = p², as the first branch did not come; (.04 + .16 + .36 + .64)/4 = .3; even: .25."""
    (asked,) = played.asked
    first, second = asked.rounds
    assert asked.came == 1
    assert asked.tree == (0.5, 0.5)
    assert first.brier == pytest.approx(0.3)
    assert first.pooled.values[0] == pytest.approx(0.5)
    assert first.pooled_brier == pytest.approx(0.25)
    assert first.spread == pytest.approx(0.3)  # quartiles of type 7: 0.35 and 0.65
    assert (len(second.answers), second.brier) == (2, pytest.approx(0.25))
    assert asked.spread == 0
    assert played.calibration is None


def test_messages_voices_and_the_rest(played):
    (sent,) = played.sent
    assert (sent.inject.number, sent.at) == (1, 60)
    assert [(answer.cell, answer.text) for answer in sent.answers] == [("r", "we move nothing")]
    assert [inject.number for inject in played.unsent] == [2, 3]
    assert played.reactions[0].sustain == ("the pace",)
    assert played.what_ifs == (("refuselabel",),)
    assert played.seats == (("Blue cell", 2), ("Red cell", 2))
    assert played.played == 60
