"""Somewhere else than the next step: a later phase of this move, or any move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.app.exercise import Playing
from planner.app.exercise_steps import phase_name
from planner.exercise.state import PHASES, phases_of, turn_of
from planner.ui.exercise.asking import Question
from planner.ui.scale import px

_STEP = Qt.ItemDataRole.UserRole


class GoToDialog(Question):
    """Lists what the room would take; going there is one step to take back."""

    def __init__(self, playing: Playing, parent: QWidget) -> None:
        super().__init__(playing, "", "", parent)
        self.setWindowTitle(self.tr("Go to"))
        self.done_button.setText(self.tr("Go there"))
        self.steps = QListWidget(self)
        self.steps.setAccessibleName(self.tr("Phases and moves"))
        self.steps.setMinimumHeight(px(260))
        state = playing.state
        if turn_of(state) is not None and state.play.phase is not None:
            now = PHASES.index(state.play.phase)
            for phase in phases_of(state):
                if PHASES.index(phase) > now:
                    self._add(phase_name(phase), "phase", {"phase": phase})
        for number, turn in enumerate(state.document.exercise.turns):
            told = self.tr("Move {n}: {title}").format(n=number + 1, title=turn.title)
            self._add(told, "turn_started", {"turn": number})
        self.steps.setCurrentRow(0)
        self.steps.itemActivated.connect(self._on_accepted)
        self.form.addRow(self.steps)
        self.steps.setFocus()

    def ask(self) -> bool:
        item = self.steps.currentItem()
        if item is None:
            return False
        kind, data = item.data(_STEP)
        return self.playing.do(kind, **data)

    def _add(self, text: str, kind: str, data: dict[str, object]) -> None:
        item = QListWidgetItem(text)
        item.setData(_STEP, (kind, data))
        self.steps.addItem(item)
