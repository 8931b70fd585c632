"""The collector runs when it is told to; and this Qt does not eat references to None and True."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from planner.app.collector import MANY, Collector


@pytest.fixture
def collector(qapp):
    collector = Collector()
    collector.start()
    yield collector
    collector.stop()


REUSED = 200
"""More lists than Python keeps for reuse (80); those are handed out again without being counted."""


class Ring:
    """An object that only the cyclic collector frees."""

    def __init__(self) -> None:
        self.self = self


def test_young_garbage_goes_when_the_timer_looks(collector):
    """Python's own limits decide: beyond them the ring is gone, and below them it is left alone."""
    gc.collect()
    gone = weakref.ref(Ring())
    collector.collect_young()
    assert gone() is not None
    kept = [[] for _ in range(gc.get_threshold()[0] + REUSED)]
    collector.collect_young()
    assert gone() is None
    assert kept


def test_a_document_in_the_making_is_put_aside_unwalked(collector):
    """What is frozen is never looked at again; the ring among it waits for Python's own end."""
    gone = weakref.ref(Ring())
    kept = [[] for _ in range(MANY + REUSED)]
    collector.collect_young()
    assert gone() is not None
    assert gc.get_freeze_count() > len(kept)


def test_python_collects_by_itself_only_when_it_is_stopped(qapp):
    collector = Collector()
    collector.start()
    assert not gc.isenabled()
    collector.settle()
    assert gc.get_freeze_count() > 0
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


class Speaker(QObject):
    said = Signal(object)
    ended = Signal()


def test_references_to_none_and_true_hold_over_many_calls(qtbot):
    """PySide6 6.12.0 on Python before 3.12 loses one reference to None a call and one to True an emit."""
    speaker = Speaker()
    heard = []
    speaker.said.connect(heard.append)
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(3000):
        speaker.said.emit(number)
        speaker.ended.emit()
        label.setText(str(number))
        label.update()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert len(heard) == 3000
    assert all(abs(now - then) < 300 for now, then in zip(after, before, strict=True))
