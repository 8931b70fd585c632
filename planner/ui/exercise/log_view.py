"""The log as it is on the disk, entry by entry."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from planner.app.exercise import Playing
from planner.exercise.events import Event
from planner.exercise.log import read
from planner.ui.panels.marks import words
from planner.ui.scale import window_size

SOON = 300
"""Milliseconds in which many entries are one change of the list."""

_HIDDEN = ("document", "token_sha256")


class LogView(QDialog):
    """Follows the play; the latest entry stands first."""

    def __init__(self, playing: Playing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log"))
        self.resize(window_size(900, 600))
        self._playing = playing
        self.file = words("", self, "quiet", wrap=True)
        self.table = QTableWidget(0, 4, self)
        self.table.setAccessibleName(self.tr("Entries of the log"))
        self.table.setHorizontalHeaderLabels([self.tr("No."), self.tr("Time"), self.tr("What"), self.tr("Data")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.addWidget(self.file)
        column.addWidget(self.table, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._fill)
        playing.changed.connect(self._on_playing_changed)
        self._fill()

    def _on_playing_changed(self, _state: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def done(self, result: int) -> None:
        self._soon.stop()
        super().done(result)

    def _fill(self) -> None:
        reading = read(self._playing.path)
        told = self.tr("{file}: {n} entries, each naming the hash of the one before.")
        self.file.setText("\n".join([told.format(file=self._playing.path, n=len(reading.events)), *reading.faults]))
        self.table.setRowCount(len(reading.events))
        for row, (number, event) in enumerate(reversed(list(enumerate(reading.events, start=1)))):
            for column, text in enumerate((str(number), _time(event), event.kind.replace("_", " "), _data(event))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        for column in range(3):
            self.table.resizeColumnToContents(column)


def _time(event: Event) -> str:
    return datetime.fromtimestamp(event.at).astimezone().strftime("%H:%M:%S")


def _data(event: Event) -> str:
    return "; ".join(f"{key}: {value}" for key, value in event.data.items() if key not in _HIDDEN and value != "")
