"""The room's number into a scenario of the tree, if the facilitator wants it there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from planner.app.exercise import Playing
from planner.exercise.disagreement import laid
from planner.exercise.feedback import pooled
from planner.exercise.state import Question as Asked
from planner.ui.exercise.asking import Question
from planner.ui.panels.marks import words

OWN = "room"
"""The id of the scenario that is made for the room's numbers."""


class LayDialog(Question):
    """Asks which scenario takes the pooled answers; the base case stays as it was."""

    laid = Signal(object)  # the data of the entry, for the document that is open beside the play

    def __init__(self, playing: Playing, question: Asked, number: int, parent: QWidget) -> None:
        super().__init__(playing, "", "", parent)
        self.setWindowTitle(self.tr("The room's number into the tree"))
        self.done_button.setText(self.tr("Lay it over the tree"))
        self._question = question
        together = pooled(playing.state, question, number)
        self._values = together.values if together is not None else ()
        told = zip(question.labels or (question.title,), self._values, strict=False)
        self.form.addRow(words("\n".join(f"{label}: {value:.3g}" for label, value in told), self))
        self.scenario = QComboBox(self)
        self.scenario.setAccessibleName(self.tr("Scenario"))
        known = playing.state.document.scenarios
        if OWN not in {one.id for one in known}:
            self.scenario.addItem(self.tr("A new one: The room"), OWN)
        for one in known:
            self.scenario.addItem(one.name or one.id, one.id)
        self.form.addRow(self.tr("Scenario"), self.scenario)

    def ask(self) -> bool:
        numbers = laid(self.playing.rollback, self._question, self._values)
        data = {
            "scenario": self.scenario.currentData(),
            "name": self.tr("The room"),
            "values": dict(numbers.values),
            "probabilities": dict(numbers.probabilities),
        }
        done = self.playing.do("laid", **data)
        if done:
            self.laid.emit(data)
        return done
