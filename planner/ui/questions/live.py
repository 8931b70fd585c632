"""Keeps answers about the open document up to date in the background, for as long as somebody shows them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from attrs import define, field
from PySide6.QtCore import QObject, QTimer, Signal

from planner.analysis.rollback import Rollback
from planner.app.store import Change, Store
from planner.app.worker import Answer, Progress, Worker

SOON = 60
"""Milliseconds from a change until what is shown is asked anew; further changes meanwhile are one."""

PATIENCE = 0.6
"""Seconds that begun work may take to its end though the tree has changed, so that answers come during a drag too."""

Study = Callable[[Rollback, Progress], object]
"""An analysis, with its choices already made. Raises DocumentError for what it cannot answer."""


@define(eq=False)
class _Wanted:
    study: Study
    by: set[QObject] = field(factory=set)
    answer: Answer | None = None
    given_up: bool = False  # by the user, until it is wanted anew


class Live(QObject):
    """Whoever shows a topic wants it, and hears its answers. An answer's subject is the rollback it belongs to."""

    answered = Signal(object)  # Answer
    asked = Signal(object)  # str: a topic that is being worked out from now on
    progressed = Signal(object)  # Share
    cancelled = Signal(object)  # str: a topic that the user gave up
    busy_changed = Signal(object)  # bool

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._wanted: dict[str, _Wanted] = {}
        self._worker = Worker(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._worker.answered.connect(self._on_worker_answered)
        self._worker.progressed.connect(self.progressed)
        self._worker.busy_changed.connect(self.busy_changed)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)

    @property
    def store(self) -> Store:
        return self._store

    @property
    def is_busy(self) -> bool:
        """Whether an answer that somebody waits for is still to come."""
        return self._worker.is_busy or self._soon.isActive()

    def want(self, topic: str, study: Study, by: QObject) -> None:
        """Answers a topic from now on. The answer comes at once if it is known; another study asks anew."""
        wanted = self._wanted.get(topic)
        if wanted is None:
            wanted = self._wanted[topic] = _Wanted(study)
        elif wanted.study != study:
            wanted.study, wanted.answer = study, None
            self._worker.cancel(topic)
        wanted.by.add(by)
        wanted.given_up = False
        if wanted.answer is not None and wanted.answer.subject is self._store.rollback:
            self.answered.emit(wanted.answer)
        else:
            self._ask_soon()

    def unwant(self, topic: str, by: QObject) -> None:
        """Stops answering a topic when nobody shows it any more. What is known is kept for the next time."""
        wanted = self._wanted.get(topic)
        if wanted is not None:
            wanted.by.discard(by)
            if not wanted.by:
                self._worker.cancel(topic)

    def cancel(self, topic: str) -> None:
        """Gives up a topic for everybody who shows it, edits or not, until somebody wants it anew."""
        wanted = self._wanted.get(topic)
        if wanted is not None:
            wanted.given_up = True
            self._worker.cancel(topic)
            self.cancelled.emit(topic)

    def answer(self, topic: str) -> Answer | None:
        """The last answer of a topic, if it is about the document as it is now."""
        wanted = self._wanted.get(topic)
        answer = None if wanted is None else wanted.answer
        return answer if answer is not None and answer.subject is self._store.rollback else None

    def stop(self) -> None:
        """Gives up all that is being computed, and waits for it to end."""
        self._soon.stop()
        self._wanted.clear()
        self._worker.stop()

    def _ask_soon(self) -> None:
        if not self._soon.isActive():  # a long drag is answered on the way, not only at its end
            self._soon.start()

    def _on_store_changed(self, what: object) -> None:
        if isinstance(what, Change) and what.kind == "open":  # nothing of another document is shown any more
            for topic, wanted in self._wanted.items():
                wanted.given_up = False
                self._worker.cancel(topic)
        if self._wanted:
            self._ask_soon()

    def _on_soon_timeout(self) -> None:
        rollback = self._store.rollback
        for topic, wanted in self._wanted.items():
            if not wanted.by or wanted.given_up or (wanted.answer and wanted.answer.subject is rollback):
                continue
            since = self._worker.running(topic)
            if since is not None and since < PATIENCE:
                self._ask_soon()  # for the tree as it will be then
            else:
                self._worker.ask(topic, rollback, partial(wanted.study, rollback))
                self.asked.emit(topic)

    def _on_worker_answered(self, answer: Answer) -> None:
        wanted = self._wanted.get(answer.topic)
        if wanted is not None:
            wanted.answer = answer
            self.answered.emit(answer)
