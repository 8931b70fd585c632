"""Keeps the inspector's table of branches told which of them are never the best, over all ranges."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.analysis.rollback import Rollback
from planner.app.worker import Answer, Progress
from planner.ui.panels.branch_table import BranchTable
from planner.ui.questions.live import Live
from planner.ui.questions.trigger_section import LARGEST

TOPIC = "never_best"


class NeverBest(QObject):
    """Asks for trees that are not too large for it; of others nothing is said."""

    def __init__(self, live: Live, table: BranchTable) -> None:
        super().__init__(table)
        self._live = live
        self._table = table
        live.answered.connect(self._on_live_answered)
        live.store.document_changed.connect(self._on_store_document_changed)
        self._ask()

    def _ask(self) -> None:
        if self._live.store.document.root.size <= LARGEST:
            self._live.want(TOPIC, _never_best, self)
        else:
            self._live.unwant(TOPIC, self)
            self._table.show_never_best({})

    def _on_store_document_changed(self, _change: object) -> None:
        self._ask()

    def _on_live_answered(self, answer: Answer) -> None:
        if answer.topic == TOPIC:
            self._table.show_never_best(answer.result or {})  # type: ignore[arg-type]


def _never_best(rollback: Rollback, _progress: Progress) -> object:
    from planner.analysis.never_best import never_best

    return never_best(rollback)
