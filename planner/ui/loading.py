"""The bar that is shown while a large file is opened in the background: how far it is, and a way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from planner.app.loading import READ, ROLLED_BACK, load
from planner.app.worker import Answer, Share, Worker
from planner.drawing.spacing import Measure
from planner.ui.work_row import WorkRow

AT_ONCE = 200_000
"""Bytes of a file that is opened without a bar: it takes no longer than a tenth of a second."""

TOPIC = "open"


class LoadingBar(WorkRow):
    """Opens one file at a time; another one that is asked for takes its place.

    measure, notes: what the canvas measures with, and whether it has room for triggers.
    """

    loaded = Signal(object)  # planner.app.loading.Loaded
    failed = Signal(object, object)  # Path, str: why it was not opened

    def __init__(self, measure: Measure, notes: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._notes = notes
        self._path = Path()
        self._worker = Worker(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self.row.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancel)
        self._worker.progressed.connect(self._on_worker_progressed)
        self._worker.answered.connect(self._on_worker_answered)

    def start(self, path: Path) -> None:
        """Opens a file in the background; `loaded` or `failed` tells what came of it."""
        self._path = path
        self._show_share(0.0)
        self.show()
        self._cancel.setFocus()
        self._worker.ask(TOPIC, path, partial(load, path, self._measure, self._notes()))

    def cancel(self) -> None:
        """Gives the file up; what was open stays."""
        self._worker.cancel(TOPIC)
        self.hide()

    def stop(self) -> None:
        """The same, and waits until nothing is done any more."""
        self.hide()
        self._worker.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _show_share(self, done: float) -> None:
        if done < READ:
            sentence = self.tr("{file} is being read …")
        elif done < ROLLED_BACK:
            sentence = self.tr("The values of {file} are being worked out …")
        else:
            sentence = self.tr("The tree of {file} is being laid out …")
        self.tell(sentence.format(file=self._path.name), done)

    def _on_worker_progressed(self, share: Share) -> None:
        self._show_share(share.done)

    def _on_worker_answered(self, answer: Answer) -> None:
        self.hide()
        if answer.sentence:
            self.failed.emit(answer.subject, answer.sentence)
        else:
            self.loaded.emit(answer.result)
