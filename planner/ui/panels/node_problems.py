"""What is wrong at the selected node or the branch that leads to it, with the repairs that one click makes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model.problems import Fix, Problem
from planner.ui.panels.fix_buttons import FixButtons
from planner.ui.panels.marks import Refusal, as_sentence, words
from planner.ui.panels.repair import repair
from planner.ui.panels.section import Section


class NodeProblems(Section):
    """Hidden while nothing is wrong."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._problems: Sequence[Problem] = ()
        self._parts: list[QWidget] = []
        self._refusal = Refusal(self)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        return [as_sentence(problem.sentence) for problem in self._problems]

    @property
    def refusal(self) -> str:
        """Why the last repair was not made; blank if it was."""
        return self._refusal.text()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """One sentence for each, with its buttons beneath. The same problems again leave everything as it stands."""
        if problems == self._problems:
            return
        self._problems = problems
        self._clear()
        for problem in problems:
            self._add(words(as_sentence(problem.sentence), self, "error", wrap=True))
            if problem.fixes:
                buttons = FixButtons(problem, self)
                buttons.fix_requested.connect(self._on_fix_requested)
                self._add(buttons)
        self._refusal.tell("")
        self.column.addWidget(self._refusal)
        self.setVisible(bool(problems))

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.column.addWidget(part)
        part.show()

    def _clear(self) -> None:
        for part in self._parts:
            self.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []

    def _on_fix_requested(self, problem: Problem, fix: Fix) -> None:
        self._refusal.tell(repair(self._store, problem, fix))
