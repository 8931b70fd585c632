"""The time that is left of a turn, as both screens show it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.app.exercise import Playing
from planner.exercise.state import turn_of
from planner.ui.exercise.headline import clock_text
from planner.ui.panels.marks import words


class ClockLabel(QLabel):
    """Follows the play; overdrawn time is marked."""

    def __init__(self, playing: Playing, parent: QWidget) -> None:
        super().__init__(parent)
        self._playing = playing
        self.setObjectName("clock")
        self.setAccessibleName(self.tr("Time left"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        playing.ticked.connect(self.refresh)
        playing.changed.connect(self._on_playing_changed)
        self.refresh()

    def refresh(self) -> None:
        state = self._playing.state
        left = self._playing.seconds_left if turn_of(state) is not None and not state.hot_wash else None
        self.setText(clock_text(left))
        late = left is not None and left < 0
        if self.property("late") != late:
            self.setProperty("late", late)
            self.style().polish(self)

    def _on_playing_changed(self, _state: object) -> None:
        self.refresh()


def named(name: str, parent: QWidget, *, wrap: bool = False) -> QLabel:
    """Words that the windows' stylesheet knows by this name."""
    label = words("", parent, wrap=wrap)
    label.setObjectName(name)
    return label
