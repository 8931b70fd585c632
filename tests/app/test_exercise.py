"""A running exercise as windows see it: wishes, refusals, and what other threads bring about."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication

from planner import shipped
from planner.app.exercise import Playing, resume, start
from planner.app.exercise_estimates import dots_of, for_control
from planner.app.exercise_steps import next_step
from planner.exercise.disagreement import triggers_about
from planner.exercise.events import Refused
from planner.exercise.state import Question, question_of, standing
from planner.files.opening import open_document


@pytest.fixture
def korea():
    return open_document(shipped.resource("examples", "korea_exercise.planb"))


@pytest.fixture
def playing(qapp, korea, tmp_path):
    made = start(korea, tmp_path / "korea.planlog")
    yield made
    made.close()


def steps(playing: Playing) -> list[str]:
    """Goes on by the suggested steps until something has to be asked."""
    taken: list[str] = []
    while (step := next_step(playing.state)) is not None and not step.asks:
        assert playing.do(step.kind, **step.data)
        taken.append(step.text)
    return [*taken, step.text if step is not None else ""]


def test_the_suggested_steps_lead_to_what_has_to_be_asked(playing):
    """The first move stands at a decision: it has no estimates."""
    assert steps(playing) == ["First move", "Discuss", "Decide", "Decide…"]
    first = standing(playing.state).branches[0].id
    assert playing.do("decided", branch=first, why="Seoul first")
    assert next_step(playing.state).text == "Next move"


def test_an_open_round_is_no_dead_end(playing, qtbot):
    """The step is refused in the room's words, and closing the round makes it possible."""
    steps(playing)
    playing.do("decided", branch=standing(playing.state).branches[0].id, why="x")
    playing.do("seated", seat="w1", cell="washington")
    for _ in range(3):
        step = next_step(playing.state)
        assert step is not None
        playing.do(step.kind, **step.data)
    step = next_step(playing.state)
    assert step is not None and step.text == "Feedback"
    with qtbot.waitSignal(playing.refused) as refused:
        assert not playing.do(step.kind, **step.data)
    assert refused.args == ["1 of 1 have not answered; close the round first"]
    assert playing.close_round()
    assert playing.do(step.kind, **step.data)


def test_what_another_thread_brings_about_is_told_on_this_one(playing, qtbot):
    """As phones do: the room is written from the channel's thread."""
    told: list[threading.Thread] = []
    playing.changed.connect(lambda _state: told.append(threading.current_thread()))
    room = playing._room
    writer = threading.Thread(target=lambda: room.do("seated", seat="s1", cell="seoul"))
    writer.start()
    writer.join()
    assert playing.state.seats == {}, "nothing is shown before this thread has its turn"
    qtbot.waitUntil(lambda: "s1" in playing.state.seats)
    assert told == [threading.main_thread()]


def test_a_roll_is_announced_before_it_is_thrown(playing):
    steps(playing)
    playing.do("decided", branch=standing(playing.state).branches[0].id, why="x")
    playing.do("turn_started", turn=1)
    assert not playing.can_roll
    assert playing.announce("2d6", [("trust", 1)])
    assert playing.can_roll and playing.state.play.roll is None
    assert playing.roll() and not playing.can_roll
    assert playing.state.play.roll is not None


def test_it_goes_on_where_its_log_ends(qapp, korea, tmp_path):
    path = tmp_path / "korea.planlog"
    first = start(korea, path)
    steps(first)
    before = first.state
    first.close()
    again = resume(path)
    assert again.state.play == before.play
    again.close()
    with pytest.raises(FileExistsError):
        start(korea, path)


def test_a_document_without_an_exercise_is_refused(qapp, tmp_path):
    with pytest.raises(Refused):
        start(open_document(shipped.resource("examples", "simple_summit.planb")), tmp_path / "x.planlog")


def test_two_branches_leave_one_axis(playing):
    question = Question(id="q", about="n", kind="branches", title="t", branches=("a", "b"), labels=("A", "B"))
    (row,) = dots_of(question, [(0.3, 0.7), (0.4, 0.6)]).rows
    assert (row.label, row.dots) == ("A", (0.3, 0.4))


def test_the_axis_of_a_variable_holds_all_answers():
    question = Question(id="q", about="v", kind="variable", title="How much?")
    dots = dots_of(question, [(10.0,), (30.0,)])
    assert (dots.low, dots.high, dots.share) == (8.0, 32.0, False)


def test_the_zone_lies_where_the_choice_changes(playing):
    """C1's trigger on the example: below about 0.28 holding the status quo is better, as the headline tells."""
    steps(playing)
    playing.do("decided", branch=standing(playing.state).branches[0].id, why="x")
    playing.do("turn_started", turn=1)
    question = question_of(playing.state)
    assert question is not None
    triggers = triggers_about(playing.rollback, question)
    (row,) = for_control(playing.state, question, 1, triggers).rows
    (zone,) = row.zones
    flip = next(one.below for one in triggers if one.decision.id == "D1")
    assert flip is not None
    assert zone.high == pytest.approx(flip.at)
    assert zone.words.startswith(f"below {flip.at:.2f}: ")
    QCoreApplication.processEvents()
