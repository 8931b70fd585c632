"""The one-click repairs that a problem offers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.model.problems import Fix, Problem


class FixButton(QPushButton):
    """One repair of one problem."""

    fix_requested = Signal(object, object)  # Problem, Fix

    def __init__(self, problem: Problem, fix: Fix, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem = problem
        self._fix: Fix = fix
        self.setProperty("fix", fix)
        self.setText({"rescale": self.tr("Rescale"), "use_rest": self.tr("Use #")}[fix])
        self.setToolTip(
            {
                "rescale": self.tr("Multiply the probabilities so that they add up to 1"),
                "use_rest": self.tr("Let the last branch take what the others leave"),
            }[fix]
        )
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.fix_requested.emit(self._problem, self._fix)


class FixButtons(QWidget):
    """All repairs of one problem, side by side."""

    fix_requested = Signal(object, object)  # Problem, Fix

    def __init__(self, problem: Problem, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for fix in problem.fixes:
            button = FixButton(problem, fix, self)
            button.fix_requested.connect(self.fix_requested)
            row.addWidget(button)
        row.addStretch(1)
