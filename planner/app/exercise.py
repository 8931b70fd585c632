"""A running exercise as windows see it: one room, its phones, and every change told on the windows' thread."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from planner.analysis.rollback import Rollback, roll_back
from planner.exercise.access import keep_keys, read_keys
from planner.exercise.adjudication import announcement
from planner.exercise.channel import PORT, Channel
from planner.exercise.events import Kind, Refused
from planner.exercise.room import Room, begin, go_on
from planner.exercise.state import State, is_over, question_of, remaining, round_of
from planner.model.document import Document

TICK: Final = 250
"""Milliseconds between two looks at the clock."""


class Playing(QObject):
    """Takes the facilitator's wishes and tells what came of them. What phones send arrives here by a queued signal."""

    changed = Signal(object)  # State
    refused = Signal(str)  # why something did not happen, in the room's words
    ticked = Signal()
    channel_changed = Signal()  # it was opened, closed or locked
    answers_changed = Signal()  # whether the players' screen shows them
    closed = Signal()
    _arrived = Signal()

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room: Final = room
        self._shown = room.state
        self._coming = threading.Event()  # a change is on its way to the windows' thread
        self._rollback: Rollback | None = None
        self._seed = ""
        self._answers: tuple[str, int] | None = None
        self._saved = room.now()
        self.channel: Channel | None = None
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        room.listen(self._on_state)
        self._timer: Final = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()

    # How it stands

    @property
    def state(self) -> State:
        """The state that the windows show."""
        return self._shown

    @property
    def path(self) -> Path:
        """Where the log is."""
        return self._room.path

    @property
    def rollback(self) -> Rollback:
        """The document of the play rolled back; for control only."""
        document = self._shown.document
        if self._rollback is None or self._rollback.document is not document:
            self._rollback = roll_back(document)
        return self._rollback

    @property
    def seconds_left(self) -> float | None:
        """What is left of the turn; None without a limit."""
        return remaining(self._shown, self._room.now())

    @property
    def saved_ago(self) -> float:
        """Seconds since the last entry went to the disk."""
        return max(0.0, self._room.now() - self._saved)

    def now(self) -> float:
        """The time as the room tells it."""
        return self._room.now()

    @property
    def answers_shown(self) -> tuple[str, int] | None:
        """The question and round whose answers the players' screen shows, without names; None shows none."""
        return self._answers

    # What is asked of it

    def do(self, kind: Kind, **data: object) -> bool:
        """Lets something happen; False where it was refused, and why is told."""
        try:
            self._room.do(kind, **data)
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return False
        except OSError as error:
            self.refused.emit(self.tr("the log cannot be written: {why}").format(why=error.strerror or error))
            return False
        self._on_arrived()
        return True

    def announce(self, method: str, modifiers: Sequence[tuple[str, int]] = ()) -> bool:
        """Fixes a seed and tells its SHA-256; the seed itself stays here until the roll."""
        seed, data = announcement(self.rollback, self._shown.play.path, method, modifiers)
        done = self.do("committed", **data)
        if done:
            self._seed = seed
        return done

    @property
    def can_roll(self) -> bool:
        """Whether the seed of the announced roll is known; after a crash it is not, and another is to be announced."""
        return bool(self._seed) and self._shown.play.commitment is not None and self._shown.play.roll is None

    def roll(self) -> bool:
        """Throws by the seed that was announced."""
        return self.do("rolled", seed=self._seed)

    def close_round(self) -> bool:
        """Takes no more estimates of the open round."""
        return self.do("round_closed", question=self._shown.play.question, round=round_of(self._shown))

    def toggle_answers(self) -> None:
        """Shows the answers of the latest round on the players' screen, or takes them away."""
        question = question_of(self._shown)
        if self._answers is not None or question is None:
            self._answers = None
        else:
            self._answers = (question.id, 2 if is_over(self._shown, question.id, 2) else 1)
        self.answers_changed.emit()

    def toggle_clock(self) -> bool:
        """Starts the clock, or pauses it."""
        return self.do("clock_started" if self._shown.clock.since is None else "clock_paused")

    # Phones

    def open_channel(self, host: str, port: int = PORT) -> None:
        """Serves the players' page. Raises OSError or OverflowError where the address or port cannot be had."""
        keys = read_keys(self._keys_file)
        keep_keys(keys, self._keys_file)
        self.channel = Channel(self._room, host, port, keys=keys)
        self.channel_changed.emit()

    def close_channel(self) -> None:
        """Hangs up on all phones; whoever sat there keeps the seat."""
        channel, self.channel = self.channel, None
        if channel is not None:
            channel.close()
            self.channel_changed.emit()

    def lock(self, locked: bool) -> None:
        """Lets nobody else in, or again."""
        if self.channel is not None:
            self.channel.lock(locked)
            self.channel_changed.emit()

    def close(self) -> None:
        """Lets go of phones and log. What was played can be gone on with, unless it was ended."""
        self._timer.stop()
        self.close_channel()
        self._room.unlisten(self._on_state)
        self._room.close()
        if self._shown.ended:
            self._keys_file.unlink(missing_ok=True)
        self.closed.emit()

    @property
    def _keys_file(self) -> Path:
        return self.path.with_name(f"{self.path.name}.keys")

    def _on_state(self, _state: State) -> None:
        """On whatever thread brought it about."""
        if not self._coming.is_set():
            self._coming.set()
            self._arrived.emit()

    def _on_arrived(self) -> None:
        self._coming.clear()
        state = self._room.state
        if state is self._shown:
            return
        before, self._shown = self._shown, state
        self._saved = self._room.now()
        if state.play.question != before.play.question:
            self._answers = None
        self.changed.emit(state)


def start(document: Document, path: Path) -> Playing:
    """A new exercise. Raises Refused for a document that has none, OSError where the log cannot be made."""
    return Playing(begin(document, path))


def resume(path: Path) -> Playing:
    """An exercise that goes on where its log ends. Raises Refused for a log that was changed, OSError."""
    return Playing(go_on(path))
