"""The bar that is shown while a large file is opened in the background: how far it is, and a way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from planner.app.loading import READ, ROLLED_BACK, load
from planner.app.worker import Answer, Share, Worker
from planner.drawing.spacing import Measure

AT_ONCE = 200_000
"""Bytes of a file that is opened without a bar: it takes no longer than a tenth of a second."""

TOPIC = "open"
STEPS = 100


class LoadingBar(QFrame):
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
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._make_row()
        self._cancel.clicked.connect(self.cancel)
        self._worker.progressed.connect(self._on_worker_progressed)
        self._worker.answered.connect(self._on_worker_answered)
        self.setObjectName("loading_bar")
        self.hide()

    @property
    def text(self) -> str:
        """What is being done, or nothing."""
        return "" if self.isHidden() else self._text.text()

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

    def _make_row(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)

    def _show_share(self, done: float) -> None:
        if done < READ:
            sentence = self.tr("{file} is being read …")
        elif done < ROLLED_BACK:
            sentence = self.tr("The values of {file} are being worked out …")
        else:
            sentence = self.tr("The tree of {file} is being laid out …")
        self._text.setText(sentence.format(file=self._path.name))
        self._bar.setValue(round(done * STEPS))
        self.setAccessibleName(self._text.text())

    def _on_worker_progressed(self, share: Share) -> None:
        self._show_share(share.done)

    def _on_worker_answered(self, answer: Answer) -> None:
        self.hide()
        if answer.sentence:
            self.failed.emit(answer.subject, answer.sentence)
        else:
            self.loaded.emit(answer.result)
