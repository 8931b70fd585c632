"""The row that is shown while a large document is saved in the background; what is edited meanwhile stays unsaved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.app.saving import NotSaved, save
from planner.app.worker import Answer, Share, Worker
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.ui.work_row import WorkRow

SAVED_AT_ONCE = 5_000
"""Nodes of a document that is saved without a row: it takes no longer than a tenth of a second."""

TOPIC = "save"


class SavingRow(WorkRow):
    """Saves one document at a time. There is no way out: what is being put in place is put in place."""

    ended = Signal(object)  # planner.app.saving.Saved or NotSaved

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._worker = Worker(self)
        self._worker.progressed.connect(self._on_worker_progressed)
        self._worker.answered.connect(self._on_worker_answered)

    @property
    def is_busy(self) -> bool:
        """Whether a document is being saved."""
        return self._worker.is_busy

    def start(self, document: Document, path: Path, known: str | None) -> None:
        """Saves a document; `ended` tells what came of it. Only while nothing else is being saved."""
        self._path = path
        self._show_share(0.0)
        self.show()
        self._worker.ask(TOPIC, path, partial(save, document, path, known))

    def stop(self) -> None:
        """Waits until nothing is being saved any more."""
        self.hide()
        self._worker.stop()

    def _show_share(self, done: float) -> None:
        self.tell(self.tr("{file} is being saved …").format(file=self._path.name), done)

    def _on_worker_progressed(self, share: Share) -> None:
        self._show_share(share.done)

    def _on_worker_answered(self, answer: Answer) -> None:
        self.hide()
        mistake = NotSaved(path=self._path, error=DocumentError(answer.sentence))
        self.ended.emit(mistake if answer.sentence else answer.result)
