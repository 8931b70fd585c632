"""Every panel goes when it is closed: nothing keeps it, and nothing of it hears the store any more."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from planner.model import edits
from planner.ui.panels.actors import ActorsLegend
from planner.ui.panels.inspector import Inspector
from planner.ui.panels.outline import Outline
from planner.ui.panels.problems import ProblemsPanel
from planner.ui.panels.variables import VariablesPanel


@pytest.mark.parametrize("kind", [ActorsLegend, Inspector, Outline, ProblemsPanel, VariablesPanel])
def test_a_panel_is_freed(qtbot, store, kind):
    panel = kind(store)
    panel.show()
    store.apply("p", edits.set_probability(store.document, (0, 1), 0.5), select=(0,))
    kept = weakref.ref(panel)
    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(panel)
    del panel
    gc.collect()
    assert kept() is None
    store.undo()
