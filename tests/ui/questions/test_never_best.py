"""Branches that are never the best are greyed in the inspector's table, and the tooltip says why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.drawing.style import LIGHT
from planner.model import edits
from planner.ui.panels.branch_table import LABEL, BranchTable
from planner.ui.panels.live_cells import QUIET
from planner.ui.questions.never_best import NeverBest


@pytest.fixture
def table(store, live, show):
    holder = BranchTable(store, None)
    holder.set_style(LIGHT)
    holder.show_place(())
    NeverBest(live, holder)
    return show(holder, 320, 200)


def greyed(table) -> list[bool]:
    model = table.table.view.model()
    return [model.index(row, LABEL).data(QUIET) for row in range(model.rowCount())]


def test_what_is_never_best_is_greyed_and_says_why(table, store, live, answered):
    """No summit is 33.2, less than the summit in its worst case; with 20 points more it may be the better one."""
    answered(live)
    tip = table.table.view.model().index(1, LABEL).data(Qt.ItemDataRole.ToolTipRole)
    before = greyed(table)
    store.apply("Pay", edits.set_payoff(store.document, (1,), "utility", 16.0))  # instead of −4
    answered(live)
    assert (before, greyed(table)) == ([False, True], [False, False])
    assert "Never the best" in tip
    assert store.document.root.branches[0].label in tip
