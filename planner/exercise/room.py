"""A running exercise: its state and its log, and whoever listens. The one door for everything that happens in it.

It may be called from any thread. Nothing is told to anybody before it is on the disk.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from planner.exercise import log as logs
from planner.exercise.events import Event, Kind, Refused
from planner.exercise.session import fold, opened, step
from planner.exercise.state import State
from planner.files.codec import encode
from planner.model.document import Document
from planner.model.nodes import NOTHING
from planner.model.sentences import said

Now = Callable[[], float]


@frozen(kw_only=True)
class Wish:
    """Something that somebody wants to happen."""

    kind: Kind
    data: Any = NOTHING


class Room:
    """Takes wishes one after the other: checked, written, and only then the new state."""

    def __init__(self, log: logs.Log, state: State, now: Now = time.time) -> None:
        self._log: Final = log
        self._now: Final = now
        self._state = state
        self._lock = threading.Lock()
        self._listeners: list[Callable[[State], None]] = []

    @property
    def state(self) -> State:
        """How it stands."""
        return self._state

    @property
    def path(self) -> Path:
        """Where the log is."""
        return self._log.path

    def now(self) -> float:
        """The time as this room tells it."""
        return self._now()

    def listen(self, listener: Callable[[State], None]) -> None:
        """Calls a function with each new state, in the thread that brought it about; it must return at once."""
        with self._lock:
            self._listeners = [*self._listeners, listener]

    def unlisten(self, listener: Callable[[State], None]) -> None:
        """Calls it no more."""
        with self._lock:
            self._listeners = [other for other in self._listeners if other != listener]

    def do(self, kind: Kind, **data: Any) -> State:
        """Lets something happen. Raises Refused, in words, for what cannot; OSError where the disk fails."""
        (refusal,) = self.do_all([Wish(kind=kind, data=data)])
        if refusal is not None:
            raise refusal
        return self._state

    def do_all(self, wishes: Sequence[Wish]) -> list[Refused | None]:
        """Several wishes with one wait for the disk; for each what refuses it, or None where it happened."""
        answers: list[Refused | None] = []
        with self._lock:
            state, events = self._state, list[Event]()
            for wish in wishes:
                event = Event(kind=wish.kind, at=self._now(), data=wish.data)
                try:
                    state = step(state, event)
                except Refused as refused:
                    answers.append(refused)
                else:
                    events.append(event)
                    answers.append(None)
            if events:
                self._log.append(events)
                self._state = state
                for listener in self._listeners:
                    listener(state)
        return answers

    def close(self) -> None:
        """Lets go of the log; the exercise can be resumed from it."""
        with self._lock:
            self._log.close()


def begin(document: Document, path: Path, now: Now = time.time) -> Room:
    """A new exercise with its log. Raises FileExistsError where the log exists, Refused without turns to play."""
    if not document.exercise.turns or not document.exercise.cells:
        raise Refused(said("the document has no exercise: it needs at least one cell and one turn"))
    first = Event(kind="opened", at=now(), data={"document": encode(document).decode()})
    state = opened(first)
    return Room(logs.create(path, first), state, now)


def go_on(path: Path, now: Now = time.time) -> Room:
    """An exercise resumed where its log ends; the clock stands until it is started again.

    Raises Refused for a log that was changed, OSError for one that cannot be read.
    """
    try:
        log, reading = logs.resume(path)
    except ValueError as error:
        raise Refused(said("{name}: {error}", name=path.name, error=error)) from None
    try:
        state = fold(reading.events)
        if state.clock.since is not None:  # nobody played while the program was gone
            pause = Event(kind="clock_paused", at=max(state.clock.since, reading.events[-1].at))
            log.append([pause])
            state = step(state, pause)
    except Refused as refused:
        log.close()
        raise Refused(said("{name}: {refused}", name=path.name, refused=refused)) from None
    return Room(log, state, now)
