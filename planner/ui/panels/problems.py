"""The problems panel: what stops a value, what deserves a look, where it stands, and a way to mend it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from planner.analysis.outside import outside_levels
from planner.analysis.rollback import Rollback
from planner.app.store import Store
from planner.app.worker import Answer, Progress, Worker
from planner.drawing.style import Style
from planner.model.checks import warnings
from planner.model.problems import Fix, Problem
from planner.ui.panels.fix_buttons import FixButtons
from planner.ui.panels.marks import Refusal, words
from planner.ui.panels.problem_rows import ProblemRows
from planner.ui.panels.problems_model import ProblemsModel
from planner.ui.panels.repair import repair

SOON = 300
"""Milliseconds after the last change until warnings, which walk the whole tree, are looked for."""

LARGE = 10_000
"""Nodes from which on they are looked for in the background."""

TOPIC = "warnings"

BUTTONS = 50
"""The first so many rows get their buttons; the inspector has them for every node."""


class ProblemsPanel(QWidget):
    """A click or Enter on a row selects its place on the tree."""

    count_changed = Signal(object)  # int: the problems, warnings apart

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._warnings: list[Problem] = []
        self._count = 0
        self._worker = Worker(self)
        self.setObjectName("problems")
        self.model = ProblemsModel(self)
        self._rows = ProblemRows(self)
        self.list = self._make_list()
        self._refusal = Refusal(self)
        self._empty = words(self.tr("No problems. Every value can be worked out."), self, "quiet", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._lay_out()
        self._soon.timeout.connect(self._on_soon_timeout)
        self._worker.answered.connect(self._on_worker_answered)
        self.list.clicked.connect(self._on_list_chosen)
        self.list.activated.connect(self._on_list_chosen)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        self._refresh()
        self._soon.start()

    @property
    def count(self) -> int:
        """How many problems there are, warnings apart."""
        return self._count

    @property
    def empty_sentence(self) -> str:
        """What is said where nothing is wrong; blank while something is."""
        return "" if self._empty.isHidden() else self._empty.text()

    def stop(self) -> None:
        """Looks for no more warnings, and waits until nobody does."""
        self._soon.stop()
        self._worker.stop()

    def set_style(self, style: Style) -> None:
        self._rows.look = style
        self.list.viewport().update()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("problem_list")
        view.setAccessibleName(self.tr("Problems"))
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setModel(self.model)
        view.setItemDelegate(self._rows)
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        column.addWidget(words(self.tr("Problems"), self, "heading"))
        column.addWidget(self._empty)
        column.addWidget(self._refusal)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def _on_store_changed(self, _what: object) -> None:
        self._refresh()
        self._soon.start()

    def _on_soon_timeout(self) -> None:
        rollback = self._store.rollback
        if rollback.document.root.size < LARGE:
            self._show_warnings(_warnings_in(rollback))
        else:
            self._worker.ask(TOPIC, rollback, partial(_warnings_in, rollback))

    def _on_worker_answered(self, answer: Answer) -> None:
        if answer.subject is self._store.rollback and isinstance(answer.result, list):
            self._show_warnings(answer.result)

    def _show_warnings(self, found: list[Problem]) -> None:
        self._warnings = found
        self._refresh()

    def _refresh(self) -> None:
        problems = self._store.rollback.problems()
        if self.model.show_problems(problems, self._warnings):
            self._put_buttons()
            self._refusal.tell("")
        self._empty.setVisible(not self.model.rowCount())
        self.list.setVisible(bool(self.model.rowCount()))
        if len(problems) != self._count:
            self._count = len(problems)
            self.count_changed.emit(self._count)

    def _put_buttons(self) -> None:
        for row in range(min(self.model.rowCount(), BUTTONS)):
            problem = self.model.problem_at(row)
            if problem.fixes:
                buttons = FixButtons(problem, self.list)
                buttons.fix_requested.connect(self._on_fix_requested)
                self.list.setIndexWidget(self.model.index(row), buttons)

    def _on_list_chosen(self, index: QModelIndex) -> None:
        place = self.model.problem_at(index.row()).place
        if place is not None:
            self._store.select(place)

    def _on_fix_requested(self, problem: Problem, fix: Fix) -> None:
        self._refusal.tell(repair(self._store, problem, fix))


def _warnings_in(rollback: Rollback, _progress: Progress | None = None) -> list[Problem]:
    return [*warnings(rollback.document), *outside_levels(rollback)]
