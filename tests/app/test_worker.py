"""The background thread: what comes back, what is dropped, what stops, and that nothing is left running."""

from __future__ import annotations

import sys
import threading
from time import perf_counter

import pytest

from planner.app.worker import GIVE_WAY, Worker
from planner.model.problems import DocumentError


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def answers(worker):
    came = []
    worker.answered.connect(came.append)
    return came


class Gate:
    """Work that has begun and goes on until it is opened."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()
        self.told_to_stop = False

    def __call__(self, progress):
        self.begun.set()
        assert self.open.wait(10)
        self.told_to_stop = not progress(0.5)
        return "late"


def test_a_result_comes_back_with_what_it_was_computed_from(worker, answers, qtbot):
    subject = object()
    worker.ask("sum", subject, lambda _progress: 2 + 3)
    qtbot.waitUntil(lambda: bool(answers))
    assert (answers[0].topic, answers[0].result, answers[0].sentence) == ("sum", 5, "")
    assert answers[0].subject is subject
    assert not worker.is_busy


def test_the_thread_gives_way_soon(worker, qtbot, answers):
    worker.ask("how soon", None, lambda _progress: sys.getswitchinterval())
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0].result == pytest.approx(GIVE_WAY)


def test_work_is_done_on_another_thread_and_told_on_this_one(worker, qtbot):
    here, seen = threading.get_ident(), []

    def work(_progress):
        return threading.get_ident()

    def hear(answer):
        seen.append((answer.result, threading.get_ident()))

    worker.answered.connect(hear)
    worker.ask("where", None, work)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_asking_never_waits_for_what_is_being_computed(worker, qtbot):
    gate = Gate()
    worker.ask("slow", None, gate)
    assert gate.begun.wait(10)
    start = perf_counter()
    worker.ask("slow", None, lambda _progress: None)
    assert perf_counter() - start < 5  # the gate would be open after ten
    gate.open.set()


def test_the_latest_wish_of_a_topic_wins(worker, answers, qtbot):
    """The first has begun and is told to stop; the second never begins; the third is answered."""
    gate, begun = Gate(), []
    worker.ask("topic", 1, gate)
    assert gate.begun.wait(10)
    worker.ask("topic", 2, lambda _progress: begun.append(2))
    worker.ask("topic", 3, lambda _progress: "third")
    gate.open.set()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert [(answer.subject, answer.result) for answer in answers] == [(3, "third")]
    assert gate.told_to_stop
    assert begun == []


def test_topics_do_not_replace_one_another(worker, answers, qtbot):
    for topic in ("one", "two", "three"):
        worker.ask(topic, None, lambda _progress: True)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [answer.topic for answer in answers] == ["one", "two", "three"]


def test_a_refusal_is_its_sentence(worker, answers, qtbot):
    def refuse(_progress):
        raise DocumentError("Give p_deal a range to see it here.")

    worker.ask("topic", None, refuse)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0].sentence == "Give p_deal a range to see it here."


def test_a_mistake_becomes_a_sentence_and_the_next_wish_is_answered(worker, answers, qtbot, capsys):
    worker.ask("bad", None, lambda _progress: 1 / 0)
    worker.ask("good", None, lambda _progress: "well")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[0].sentence == "A mistake in Plan B itself: ZeroDivisionError: division by zero."
    assert answers[1].result == "well"
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_progress_is_told_seldom(worker, qtbot, monkeypatch):
    """A work that tells of each of its thousand steps must not keep the window busy with hearing of them."""
    monkeypatch.setattr("planner.app.worker.SELDOM", 3600.0)
    told = []
    worker.progressed.connect(told.append)
    worker.ask("long", None, lambda progress: all(progress(step / 1000) for step in range(1000)))
    with qtbot.waitSignal(worker.answered):
        pass
    assert [share.done for share in told] == [0.0]


def test_progress_is_told(worker, qtbot, monkeypatch):
    monkeypatch.setattr("planner.app.worker.SELDOM", 0.0)
    told = []
    worker.progressed.connect(told.append)
    worker.ask("long", None, lambda progress: [progress(share) for share in (0.25, 0.5)])
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [(share.topic, share.done) for share in told] == [("long", 0.25), ("long", 0.5)]


def test_stop_tells_what_runs_to_stop_and_waits_for_it(worker, answers, qtbot):
    gate = Gate()
    worker.ask("slow", None, gate)
    assert gate.begun.wait(10)
    threading.Timer(0.05, gate.open.set).start()
    worker.stop()
    assert gate.told_to_stop
    qtbot.wait(20)
    assert answers == []


def test_it_says_when_it_begins_and_when_all_is_done(worker, qtbot):
    told = []
    worker.busy_changed.connect(told.append)
    worker.ask("one", None, lambda _progress: 1)
    worker.ask("two", None, lambda _progress: 2)
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert told == [True, False]


def test_a_hundred_wishes_in_a_row_start_and_end_the_thread_without_losing_one(worker, answers, qtbot):
    for number in range(100):
        worker.ask("topic", number, lambda _progress: None)
        qtbot.waitUntil(lambda number=number: len(answers) == number + 1)
    assert [answer.subject for answer in answers] == list(range(100))


def test_what_is_cancelled_is_not_answered(worker, answers, qtbot):
    gate, told = Gate(), []
    worker.busy_changed.connect(told.append)
    worker.ask("slow", None, gate)
    assert gate.begun.wait(10)
    worker.cancel("slow")
    gate.open.set()
    worker.stop()
    qtbot.wait(20)
    assert answers == []
    assert told == [True, False]
