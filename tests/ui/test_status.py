"""The status line's sentences and figures."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner import shipped
from planner.app.store import Store
from planner.files.opening import open_document
from planner.model import edits
from planner.ui.status import ElidedLabel, StatusLine


@pytest.fixture
def store(qapp) -> Store:
    return Store(open_document(shipped.resource("examples", "simple_summit.planb")))


def test_value_play_and_size_of_the_summit(store, qtbot):
    """61.1 and eight outcomes: the tree's own published figures."""
    status = StatusLine(store)
    qtbot.addWidget(status)
    assert status.text.startswith("Expected utility <b>61.1</b> Best: Reciprocity summit")
    assert "8 outcomes · 0 problems · recalculated in " in status.text


def test_it_follows_an_edit_and_counts_problems(store, qtbot):
    """Failure was what success leaves; at 0.7 the two sum to 1.1 (0.4 and 0.7), which is one problem."""
    status = StatusLine(store)
    qtbot.addWidget(status)
    store.apply("Set", edits.set_probability(store.document, (0, 1), 0.7))
    assert "1 problem ·" in status.text
    assert "<b>–</b>" in status.text
    store.undo()
    assert "<b>61.1</b>" in status.text
    after, _ = edits.remove(store.document, (0, 0, 1))
    store.apply("Delete", after)
    assert "7 outcomes" in status.text


def test_a_line_that_does_not_fit_ends_in_an_ellipsis_with_a_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Best: Reciprocity summit, then strategic dialogue with Seoul")
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_names_with_markup_stay_text(store, qtbot):
    """The play is plain text whatever the labels hold."""
    status = StatusLine(store)
    qtbot.addWidget(status)
    store.apply("Rename", edits.set_label(store.document, (0,), "<i>Summit</i>"))
    assert "<i>Summit</i>" in status._play.text()
    assert evolve(store.document) is not store.document
