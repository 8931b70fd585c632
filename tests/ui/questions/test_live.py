"""Answers that follow the document: asked when wanted, renewed when it changes, kept when nobody looks."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QObject

from planner.model import edits
from planner.model.problems import DocumentError
from planner.ui.questions.live import SOON, Live


class Counter:
    """A study that counts how often it was carried out, and gives the root's value."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, rollback, _progress):
        self.calls += 1
        return rollback.root.values[0]


@pytest.fixture
def answers(live):
    came = []
    live.answered.connect(came.append)
    return came


def test_an_answer_belongs_to_the_rollback_it_was_computed_from(live, answers, answered, store):
    live.want("value", Counter(), QObject(live))
    answered(live)
    assert [answer.result for answer in answers] == [pytest.approx(61.09)]
    assert answers[0].subject is store.rollback


def test_it_is_asked_anew_when_the_document_changes(live, answers, answered, store):
    """By hand: 0.25 · 88 + 0.75 · 43.15 = 54.3625."""
    live.want("value", Counter(), QObject(live))
    answered(live)
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    assert live.answer("value") is None  # what is known is about the tree as it was
    answered(live)
    assert answers[-1].result == pytest.approx(54.3625)
    assert live.answer("value") is answers[-1]


def test_many_changes_at_once_are_one_question(live, answered, store):
    count = Counter()
    live.want("value", count, QObject(live))
    answered(live)
    for percent in range(20, 40):
        store.apply("Drag", edits.set_variable(store.document, "p_deal", value=percent / 100), merge="drag")
    answered(live)
    assert count.calls == 2


def test_what_nobody_shows_is_not_computed(live, answered, store):
    count, owner = Counter(), QObject(live)
    live.want("value", count, owner)
    answered(live)
    live.unwant("value", owner)
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    answered(live)
    assert count.calls == 1


def test_who_comes_back_is_answered_from_memory(live, answers, answered):
    count, owner = Counter(), QObject(live)
    live.want("value", count, owner)
    answered(live)
    live.unwant("value", owner)
    live.want("value", count, owner)
    assert len(answers) == 2
    assert count.calls == 1


def test_a_topic_is_kept_for_the_other_who_shows_it(live, answered, store):
    count, one, other = Counter(), QObject(live), QObject(live)
    live.want("value", count, one)
    live.want("value", count, other)
    answered(live)
    live.unwant("value", one)
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    answered(live)
    assert count.calls == 2


def test_another_study_of_the_topic_asks_anew(live, answers, answered):
    owner = QObject(live)
    live.want("value", Counter(), owner)
    answered(live)
    live.want("value", lambda _rollback, _progress: "other", owner)
    answered(live)
    assert answers[-1].result == "other"


def test_a_refusal_comes_as_its_sentence(live, answers, answered):
    def refuse(_rollback, _progress):
        raise DocumentError("there is no range")

    live.want("value", refuse, QObject(live))
    answered(live)
    assert answers[0].sentence == "there is no range"


def test_after_stop_nothing_is_asked(store, qtbot):
    live, count = Live(store), Counter()
    live.want("value", count, QObject(live))
    live.stop()
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    qtbot.wait(100)
    assert count.calls == 0
    assert not live.is_busy


def test_answers_come_while_the_tree_is_dragged_without_pause(live, answers, store, qtbot):
    """Whoever shows a topic asks anew at every step, as the notes under decisions do; that must not put it off."""
    count, owner = Counter(), QObject(live)
    live.want("value", count, owner)
    for percent in range(20, 60):
        store.apply("Drag", edits.set_variable(store.document, "p_deal", value=percent / 100), merge="drag")
        live.want("value", count, owner)
        qtbot.wait(SOON // 8)
    assert len(answers) >= 2


class Held:
    """A study that takes until it is let go, and says whether it was told to stop meanwhile."""

    def __init__(self) -> None:
        self.begun, self.go = Event(), Event()
        self.told: list[bool] = []

    def __call__(self, rollback, progress):
        self.begun.set()
        assert self.go.wait(5)
        self.told.append(progress(0.5))
        return rollback.root.values[0]


def test_what_has_begun_is_finished_though_the_tree_has_changed_and_then_asked_for_the_latest(
    live, answers, answered, store, qtbot
):
    """By hand: 61.09 at 0.40, and 0.25 · 88 + 0.75 · 43.15 = 54.3625; what lay between is never asked."""
    study, first = Held(), store.rollback
    live.want("value", study, QObject(live))
    qtbot.waitUntil(study.begun.is_set)
    for value in (0.3, 0.25):
        store.apply("Drag", edits.set_variable(store.document, "p_deal", value=value), merge="drag")
        qtbot.wait(2 * SOON)
    study.go.set()
    answered(live)
    assert [answer.result for answer in answers] == [pytest.approx(61.09), pytest.approx(54.3625)]
    assert answers[0].subject is first
    assert study.told == [True, True]


def test_what_takes_too_long_is_dropped_for_the_tree_as_it_is(live, answers, answered, store, qtbot, monkeypatch):
    monkeypatch.setattr("planner.ui.questions.live.PATIENCE", 0.0)
    study = Held()
    live.want("value", study, QObject(live))
    qtbot.waitUntil(study.begun.is_set)
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=0.25))
    qtbot.wait(2 * SOON)
    study.go.set()
    answered(live)
    assert [answer.result for answer in answers] == [pytest.approx(54.3625)]
    assert study.told == [False, True]


def test_nothing_of_another_document_is_answered(live, answers, answered, store, qtbot):
    study = Held()
    live.want("value", study, QObject(live))
    qtbot.waitUntil(study.begun.is_set)
    store.replace_document(edits.set_variable(store.document, "p_deal", value=0.25), None)
    study.go.set()
    answered(live)
    assert [answer.result for answer in answers] == [pytest.approx(54.3625)]
