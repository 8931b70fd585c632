"""Keeps the triggers under the decisions up to date: asked in the background, greyed only when they lag behind."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from planner.analysis.rollback import Rollback
from planner.app.store import Change
from planner.app.worker import Answer
from planner.drawing.notes import NO_NOTES, Note, notes_of
from planner.drawing.spacing import MOST_NOTED
from planner.ui.canvas.picture import TreePicture
from planner.ui.questions.live import Live
from planner.ui.questions.trigger_section import TOPIC, triggers

PATIENCE = 400
"""Milliseconds that triggers may lag behind the tree before they are greyed, so that scrubbing does not flicker."""


class Noting(QObject):
    """Hands the canvas what to write under its decisions, for as long as that is wanted."""

    def __init__(self, live: Live, canvas: TreePicture) -> None:
        super().__init__(canvas)
        self._live = live
        self._canvas = canvas
        self._notes = NO_NOTES
        self._subject: object = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE)
        self._late.timeout.connect(self._on_late_timeout)
        live.answered.connect(self._on_live_answered)
        live.store.document_changed.connect(self._on_store_document_changed)
        live.store.view_changed.connect(self._on_store_view_changed)

    def current(self) -> Mapping[str, Note]:
        """What stands under the decisions, if it is of the tree as it is now: for pictures."""
        return self._notes if self._canvas.noted and self._subject is self._live.store.rollback else NO_NOTES

    def is_shown(self) -> bool:
        """Whether decisions have room for their triggers."""
        return self._canvas.noted

    def toggle(self) -> None:
        self.show(not self._canvas.noted)

    def show(self, shown: bool) -> None:
        """Writes triggers under the decisions from now on, or nothing."""
        self._canvas.make_room_for_notes(shown)
        self._ask()

    def _ask(self) -> None:
        if self._canvas.noted and self._live.store.document.root.size <= MOST_NOTED:
            self._live.want(TOPIC, triggers, self)
        else:
            self._live.unwant(TOPIC, self)

    def _follow(self) -> None:
        if self._subject is not self._live.store.rollback and not self._late.isActive():
            self._late.start()

    def _on_store_document_changed(self, change: Change) -> None:
        if change.kind == "open":
            self._notes, self._subject = NO_NOTES, None
            self._canvas.show_notes(NO_NOTES, False)
        self._ask()
        self._follow()

    def _on_store_view_changed(self, _settings: object) -> None:
        self._follow()

    def _on_live_answered(self, answer: Answer) -> None:
        if answer.topic != TOPIC or not isinstance(answer.subject, Rollback):
            return
        if answer.subject is not self._subject:
            self._subject = answer.subject
            found: object = answer.result or ()
            self._notes = notes_of(answer.subject.document, found)  # type: ignore[arg-type]
        self._late.stop()
        self._canvas.show_notes(self._notes, False)
        self._follow()

    def _on_late_timeout(self) -> None:
        self._canvas.show_notes(self._notes, True)
