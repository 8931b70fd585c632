"""Computing in the background: pure functions over immutable values, of each topic only the latest that was asked."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable
from math import inf
from threading import Lock, Thread
from time import monotonic

from attrs import define, field, frozen
from PySide6.QtCore import QObject, Qt, Signal

from planner.model.problems import DocumentError

Progress = Callable[[float], bool]
"""Told how much is done, from 0 to 1; False asks to stop."""

Work = Callable[[Progress], object]

SELDOM = 0.05
"""Seconds between two tellings of progress: hundreds in a second would take the window's time from what it is for."""

GIVE_WAY = 1e-4
"""Seconds after which the thread leaves Python to the window's. A key press asks for Python some dozen times, and by
Python's own 5 ms each time would wait longer than all else takes."""


@frozen(eq=False)
class Answer:
    """What came of a wish. `subject` is what it was computed from; a sentence says why there is no result."""

    topic: str
    subject: object
    result: object = None
    sentence: str = ""


@frozen
class Share:
    """How much of a topic's work is done, from 0 to 1."""

    topic: str
    done: float


@define(eq=False)
class _Wish:
    """What was asked, until it is answered or a later wish of its topic makes it obsolete."""

    topic: str
    subject: object
    work: Work
    obsolete: bool = field(default=False)
    begun: float | None = None


class Worker(QObject):
    """One thread that computes wish after wish and ends when there are none.

    Signals come on the thread of whoever made the worker, and never for a wish that a later one replaced.
    """

    answered = Signal(object)  # Answer
    progressed = Signal(object)  # Share
    busy_changed = Signal(object)  # bool
    _done = Signal(object, object)  # _Wish, Answer
    _moved = Signal(object, object)  # _Wish, Share

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: dict[str, _Wish] = {}
        self._latest: dict[str, _Wish] = {}
        self._thread: Thread | None = None
        self._taking = False  # whether the thread will look for another wish
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked has not been answered."""
        return bool(self._latest)

    def running(self, topic: str) -> float | None:
        """Seconds since work on a topic began; None while nothing, or only a wish that waits, is known of it."""
        wish = self._latest.get(topic)
        return None if wish is None or wish.begun is None else monotonic() - wish.begun

    def ask(self, topic: str, subject: object, work: Work) -> None:
        """Computes work(progress) soon. An earlier wish of the topic is dropped, or told to stop if it has begun."""
        was_busy = self.is_busy
        self._drop(topic)
        wish = _Wish(topic, subject, work)
        self._latest[topic] = wish
        with self._lock:
            self._waiting[topic] = wish
            start, self._taking = not self._taking, True
        if start:
            self._wait()  # the last one found nothing more to do and is about to end
            sys.setswitchinterval(GIVE_WAY)
            self._thread = Thread(target=self._run, name="planner worker", daemon=True)
            self._thread.start()
        if not was_busy:
            self.busy_changed.emit(True)

    def cancel(self, topic: str) -> None:
        """Gives up what was asked on a topic; no answer comes."""
        if self._drop(topic) and not self.is_busy:
            self.busy_changed.emit(False)

    def stop(self) -> None:
        """Gives up everything and waits until the thread has ended."""
        for topic in list(self._latest):
            self.cancel(topic)
        self._wait()

    def _wait(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _drop(self, topic: str) -> bool:
        wish = self._latest.pop(topic, None)
        if wish is not None:
            wish.obsolete = True
            with self._lock:
                self._waiting.pop(topic, None)
        return wish is not None

    def _run(self) -> None:
        """On the thread. The cyclic collector rests meanwhile: run here, it could destroy widgets."""
        collecting = gc.isenabled()
        gc.disable()
        try:
            while (wish := self._take()) is not None:
                self._done.emit(wish, self._answer(wish))
        finally:
            if collecting:
                gc.enable()

    def _take(self) -> _Wish | None:
        with self._lock:
            if not self._waiting:
                self._taking = False
                return None
            wish = self._waiting.pop(next(iter(self._waiting)))
            wish.begun = monotonic()
            return wish

    def _answer(self, wish: _Wish) -> Answer:
        last = -inf

        def progress(done: float) -> bool:
            nonlocal last
            now = monotonic()
            if not wish.obsolete and now - last >= SELDOM:
                last = now
                self._moved.emit(wish, Share(wish.topic, done))
            return not wish.obsolete

        try:
            return Answer(wish.topic, wish.subject, result=wish.work(progress))
        except DocumentError as error:
            return Answer(wish.topic, wish.subject, sentence=error.sentence)
        except Exception as error:  # a mistake of ours must not end the thread in silence
            if not wish.obsolete:
                traceback.print_exception(error)
            told = self.tr("A mistake in Plan B itself: {what}.")
            return Answer(wish.topic, wish.subject, sentence=told.format(what=f"{type(error).__name__}: {error}"))

    def _on_done(self, wish: _Wish, answer: Answer) -> None:
        if self._latest.get(wish.topic) is wish:
            del self._latest[wish.topic]
            self.answered.emit(answer)
            if not self.is_busy:
                self.busy_changed.emit(False)

    def _on_moved(self, wish: _Wish, share: Share) -> None:
        if self._latest.get(wish.topic) is wish:
            self.progressed.emit(share)
