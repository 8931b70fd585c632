"""The state machine: what follows from what, and what cannot happen, in words."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.exercise.dice import commitment_of
from planner.exercise.events import Refused
from planner.exercise.page import seat_page
from planner.exercise.room import begin
from planner.exercise.state import (
    due,
    inbox,
    phases_of,
    question_of,
    remaining,
    round_of,
    standing,
    turnout,
    visited,
)
from planner.exercise.view import view_of
from planner.model.exercise import Turn
from tests.exercise.played import SEED, play


def refusal(room, kind, **data) -> str:
    before = room.state
    with pytest.raises(Refused) as refused:
        room.do(kind, **data)
    assert room.state is before
    return str(refused.value)


def to_talks(room):
    room.do("turn_started", turn=0)
    room.do("decided", branch="meet", why="because")
    room.do("turn_started", turn=1)
    return room.state.play.question


def test_the_whole_script_can_be_played(room):
    play(room)
    assert room.state.ended
    assert room.state.play.path == ("meet",)
    assert [move.how for move in room.state.play.moves] == ["decided"]
    assert refusal(room, "noted", text="late") == "the exercise has ended"


def test_a_turn_at_a_decision_has_no_estimates_and_one_at_a_chance_node_no_decision(room):
    room.do("turn_started", turn=0)
    assert phases_of(room.state) == ("brief", "discuss", "decide", "record")
    to_talks(room)
    assert phases_of(room.state) == (
        "brief", "discuss", "estimate", "feedback", "estimate again", "adjudicate", "record"
    )  # fmt: skip
    assert refusal(room, "phase", phase="decide") == "this turn has no phase 'decide': its node is a chance"


def test_a_turn_that_is_recorded_keeps_the_phases_that_it_had(room):
    room.do("turn_started", turn=0)
    room.do("decided", branch=room.state.document.root.branches[0].id, why="it is time")
    assert room.state.play.phase == "record"
    assert phases_of(room.state) == ("brief", "discuss", "decide", "record")


def test_phases_go_forward_only_and_may_be_skipped(room):
    room.do("turn_started", turn=0)
    room.do("phase", phase="decide")
    assert refusal(room, "phase", phase="discuss") == (
        "'discuss' does not come after 'decide'; take back a step to go back"
    )
    room.do("taken_back")
    assert room.state.play.phase == "brief"


def test_timers_are_read_from_one_clock_and_pause_together(room, stopwatch):
    room.do("clock_started")
    stopwatch.time += 30
    room.do("turn_started", turn=0)
    stopwatch.time += 100
    assert remaining(room.state, stopwatch()) == 500
    room.do("clock_paused")
    stopwatch.time += 1000
    assert remaining(room.state, stopwatch()) == 500
    assert room.state.clock.read(stopwatch()) == 130
    room.do("time_added", seconds=60)
    assert remaining(room.state, stopwatch()) == 560
    assert room.state.play.phase == "brief"  # it never goes on by itself


def test_injects_are_due_by_time_and_by_node_and_only_until_they_are_sent(room, stopwatch):
    assert due(room.state, stopwatch()) == ()
    room.do("clock_started")
    stopwatch.time += 121
    assert [inject.number for inject in due(room.state, stopwatch())] == [3]
    to_talks(room)
    assert [inject.number for inject in due(room.state, stopwatch())] == [2, 3]
    room.do("inject_sent", number=2)
    assert [inject.number for inject in due(room.state, stopwatch())] == [3]
    assert [inject.number for inject in inbox(room.state, "r")] == [2]
    assert inbox(room.state, "b") == ()


def test_another_cells_message_cannot_be_answered(room):
    room.do("inject_sent", number=2)
    assert refusal(room, "inject_answered", number=2, seat="b1", text="?") == "there is no such message"
    assert refusal(room, "inject_answered", number=1, seat="b1", text="?") == "there is no such message"
    room.do("inject_answered", number=2, seat="r1", text="first")
    room.do("inject_answered", number=2, seat="r2", text="second")
    assert [answer.text for answer in room.state.answers] == ["second"]


def test_a_decision_needs_a_rationale_and_a_branch_that_is_there(room):
    assert refusal(room, "decided", branch="meet", why="  ") == "a decision needs its rationale"
    assert refusal(room, "decided", branch="deal", why="x") == "there is no branch 'deal' here"
    room.do("decided", branch="meet", why="x")
    assert refusal(room, "decided", branch="deal", why="x") == "play does not stand at a decision"


def test_a_vote_is_replaced_by_the_seats_next_and_only_advises(room):
    room.do("turn_started", turn=0)
    asked = room.state.play.question
    room.do("voted", question=asked, seat="b1", branch="meet")
    room.do("voted", question=asked, seat="b1", branch="refuse")
    assert {key: vote.branch for key, vote in room.state.votes.items()} == {(asked, "b1"): "refuse"}
    assert standing(room.state).id == "D1"
    assert refusal(room, "voted", question=asked, seat="b1", branch="war") == "that is not one of the options"
    assert refusal(room, "voted", question="q1", seat="b1", branch="meet") == "there is no vote now"


def test_an_option_that_waits_for_an_inject_cannot_be_voted_for_by_who_did_not_get_it(game, tmp_path):
    from planner.model.edits.exercise import set_visibility

    room = begin(set_visibility(game, "C2", 2), tmp_path / "log")
    for seat in ("b1", "r1"):
        room.do("seated", seat=seat, cell=seat[0])
    room.do("turn_started", turn=0)
    room.do("inject_sent", number=2)
    asked = room.state.play.question
    assert refusal(room, "voted", question=asked, seat="b1", branch="refuse") == "that is not one of the options"
    room.do("voted", question=asked, seat="r1", branch="refuse")
    room.close()


def test_estimates_are_taken_only_while_their_round_is_open(room):
    asked = to_talks(room)
    given = {"question": asked, "round": 1, "seat": "b1", "values": [0.3, 0.7]}
    assert refusal(room, "estimated", **given) == "this round of estimates is not open"
    room.do("phase", phase="estimate")
    room.do("estimated", **given)
    assert refusal(room, "estimated", **{**given, "round": 2}) == "this round of estimates is not open"
    assert refusal(room, "phase", phase="feedback") == "3 of 4 have not answered; close the round first"
    room.do("round_closed", question=asked, round=1)
    assert round_of(room.state) is None
    assert refusal(room, "estimated", **given) == "this round of estimates is not open"
    room.do("taken_back")  # a round that was closed by mistake
    room.do("estimated", **given)
    room.do("round_closed", question=asked, round=1)
    room.do("phase", phase="feedback")
    room.do("seated", seat="late", cell="b")
    room.do("phase", phase="estimate again")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ([0.3], "give a probability for each of the 2 branches"),
        ([1.2, -0.2], "a probability lies between 0 and 1"),
        ([0.5, 0.6], "the probabilities add up to 110 %, not 100 %"),
        ([float("nan"), 1.0], "'values' must be a number"),
        ([True, 0.0], "'values' must be a number"),
        ("0.5", "'values' must be a list of at most 1000"),
    ],
)
def test_an_answer_that_is_none(room, values, sentence):
    asked = to_talks(room)
    room.do("phase", phase="estimate")
    assert refusal(room, "estimated", question=asked, round=1, seat="b1", values=values) == sentence


def test_who_has_answered_by_cell(room):
    def answered():
        return {cell.id: (count, seats) for cell, count, seats in turnout(room.state)}

    room.do("turn_started", turn=0)
    room.do("voted", question=room.state.play.question, seat="b1", branch="meet")
    assert answered() == {"b": (1, 2), "r": (0, 2)}
    asked = to_talks(room)
    room.do("phase", phase="estimate")
    room.do("estimated", question=asked, round=1, seat="r1", values=[0.5, 0.5])
    assert answered() == {"b": (0, 2), "r": (1, 2)}


def test_a_variable_is_asked_about_without_its_name(game, tmp_path):
    turn = Turn(title="How many months?", variable="v_take")
    room = begin(evolve(game, exercise=evolve(game.exercise, turns=(turn,))), tmp_path / "log")
    room.do("seated", seat="b1", cell="b")
    room.do("turn_started", turn=0)
    room.do("phase", phase="estimate")
    shown = seat_page(view_of(room.state, "b1", 0.0))
    assert "How many months?" in shown
    assert "v_take" not in shown
    room.do("estimated", question=room.state.play.question, round=1, seat="b1", values=[14])
    assert room.state.estimates[(room.state.play.question, 1, "b1")].values == (14.0,)
    room.close()


def test_a_question_leaves_out_what_players_do_not_see(game, tmp_path):
    from planner.model.edits.exercise import set_visibility

    room = begin(set_visibility(game, "D2", "control"), tmp_path / "log")
    to_talks(room)
    assert question_of(room.state) is None  # one way on is no question
    assert "estimate" not in phases_of(room.state)
    room.close()


def test_a_roll_follows_its_seed_and_an_override_needs_a_reason(room):
    """By sha256sum of the seed, a colon and 1 or 2, modulo 6: the dice of 5555… are 4 and 4, and 8 - 6 is below 7."""
    to_talks(room)
    room.do("committed", method="2d6", sha256=commitment_of(SEED), modifiers=[["trucks", -6]])
    assert refusal(room, "rolled", seed="6" * 64) == "this is not the seed whose SHA-256 was shown"
    room.do("rolled", seed=SEED)
    roll = room.state.play.roll
    assert (roll.dice, roll.branch) == ((4, 4), "none")
    other = "deal"
    assert refusal(room, "adjudicated", how="2d6", branch=other).startswith("the die says otherwise")
    assert refusal(room, "adjudicated", how="override", branch=other) == "an override needs a reason"
    room.do("adjudicated", how="override", branch=other, why="the umpire knows better")
    assert room.state.play.moves[-1].roll is roll


def test_dice_are_only_for_what_they_fit(room):
    assert refusal(room, "committed", method="2d6", sha256="0" * 64) == "play does not stand at a chance node"
    to_talks(room)
    assert refusal(room, "committed", method="umpire", sha256="0" * 64) == "umpire needs no die"
    assert refusal(room, "committed", method="d100", sha256="0" * 64, probabilities=[0.5]).startswith("the tree has no")
    assert refusal(room, "committed", method="2d6", sha256="x") == "'sha256' must be a SHA-256"
    assert refusal(room, "adjudicated", how="2d6", branch="deal") == "the die has not been rolled"
    assert refusal(room, "adjudicated", how="umpire", branch="deal") == "the umpire's ruling needs a reason"
    room.do("adjudicated", how="consensus", branch="none")
    assert visited(room.state) == ["D1", "C1", "C2"]  # through the link


def test_taking_back_keeps_what_players_wrote(room):
    room.do("turn_started", turn=0)
    room.do("voted", question=room.state.play.question, seat="b1", branch="meet")
    room.do("decided", branch="meet", why="x")
    room.do("taken_back")
    assert room.state.play.path == ()
    assert len(room.state.votes) == 1
    room.do("taken_back")
    assert refusal(room, "taken_back") == "there is no step to take back"


def test_a_what_if_is_returned_from_as_if_nothing_had_been(room):
    to_talks(room)
    before = room.state.play
    room.do("what_if", path=["refuse"])
    room.do("adjudicated", how="consensus", branch="war")
    assert refusal(room, "hot_wash_opened") == "return from the what-if first"
    room.do("returned")
    assert room.state.play is before
    assert [move.branch for move in room.state.what_ifs[0].moves][-1] == "war"
    assert refusal(room, "what_if", path=["nowhere"]) == "there is no branch 'nowhere' on that way"
    room.do("taken_back")  # what was done before the what-if can still be taken back
    assert room.state.play.turn == 0


def test_pooled_numbers_become_a_scenario(room):
    room.do("laid", scenario="room", name="The room", values={"p_deal": 0.3}, probabilities={})
    assert room.state.document.scenarios[-1].values == {"p_deal": 0.3}
    assert refusal(room, "laid", scenario="s", name="", values={"nope": 1.0}) == "there is no variable or branch 'nope'"


def test_a_hundred_seats_and_no_more(room):
    for number in range(96):
        room.do("seated", seat=f"s{number}", cell="b")
    assert refusal(room, "seated", seat="one more", cell="b") == "all 100 seats are taken"
    assert refusal(room, "seated", seat="b1", cell="b") == "the seat is taken"
    assert refusal(room, "seated", seat="x", cell="green") == "there is no cell 'green'"
