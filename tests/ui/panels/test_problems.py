"""The problems panel: what is wrong now, warnings a moment later, rows that lead to their place, one-click repairs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from planner.drawing.style import DARK
from planner.model import edits
from planner.ui.panels.problems import ProblemsPanel

SUMMIT, SUCCESS, FAILURE, EXERCISES, TALKS = (0,), (0, 0), (0, 1), (0, 1, 0), (1,)


@pytest.fixture
def panel(store, show):
    return show(ProblemsPanel(store), 600, 200)


def sentences(panel):
    return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]


@pytest.fixture
def wrong_sum(store, panel):
    """0.4 and 0.5."""
    store.apply("p", edits.set_probability(store.document, FAILURE, 0.5))


def test_nothing_wrong_is_said_in_a_sentence(panel):
    assert panel.list.isHidden()
    assert panel.empty_sentence == "No problems. Every value can be worked out."
    assert panel.count == 0


def test_a_problem_is_listed_at_once_with_its_place(panel, store, qtbot):
    with qtbot.waitSignal(panel.count_changed) as told:
        store.apply("p", edits.set_probability(store.document, FAILURE, 0.5))
    assert told.args == [1]
    assert sentences(panel) == ["The probabilities add up to 0.9, not 1."]
    assert "root › Alliance summit" in panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    store.undo()
    assert panel.count == 0
    assert panel.list.isHidden()


def test_a_click_selects_the_place(panel, store, qtbot, wrong_sum):
    row = panel.list.visualRect(panel.model.index(0, 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + row.center() / 4)
    assert store.selection == SUMMIT


def test_enter_selects_the_place(panel, store, keyboard):
    store.apply("a", edits.set_outcome_payoff(store.document, TALKS, "utility", "nobody"))
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0, 0))
    keyboard.press(Qt.Key.Key_Return)
    assert store.selection == TALKS


@pytest.mark.parametrize("fix", ["rescale", "use_rest"])
def test_one_click_mends_it(panel, store, qtbot, value, wrong_sum, fix):
    """Rescaled: 4/9 × 100 + 5/9 × 50; with # as before, 70."""
    button = next(b for b in panel.list.findChildren(QPushButton) if b.property("fix") == fix)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.count == 0
    assert value() == pytest.approx(650 / 9 if fix == "rescale" else 70, abs=1e-3)


def test_warnings_come_when_the_hand_rests_and_do_not_count(panel, store, qtbot):
    """Two branches with one label: a warning, looked for after the last change only."""
    store.apply("l", edits.set_label(store.document, TALKS, "Alliance summit"))
    assert sentences(panel) == []
    qtbot.waitUntil(lambda: len(sentences(panel)) == 1)
    assert "Alliance summit" in sentences(panel)[0]
    assert panel.count == 0


def test_typing_looks_for_warnings_once(panel, store, qtbot, monkeypatch):
    looked = []
    monkeypatch.setattr("planner.ui.panels.problems.warnings", lambda document: looked.append(document) or [])
    for text in ("T", "Ta", "Tal"):
        store.apply("l", edits.set_label(store.document, TALKS, text))
    qtbot.waitUntil(lambda: bool(looked))
    assert looked == [store.document]


def test_the_same_problems_leave_the_list_as_it_stands(panel, store, qtbot, wrong_sum):
    told = []
    panel.model.modelReset.connect(lambda: told.append(1))
    store.apply("l", edits.set_label(store.document, TALKS, "Talk"))
    assert told == []


def test_it_paints_in_every_style(panel, wrong_sum):
    light = panel.grab().toImage()
    panel.set_style(DARK)
    assert panel.grab().toImage() != light


def test_warnings_of_a_large_tree_are_looked_for_in_the_background(store, panel, qtbot, monkeypatch):
    """The tree of eight nodes counts as large here; the panel's thread has ended when it says so."""
    monkeypatch.setattr("planner.ui.panels.problems.LARGE", 5)
    store.apply("l", edits.set_label(store.document, TALKS, "Alliance summit"))
    assert sentences(panel) == []
    qtbot.waitUntil(lambda: sentences(panel) != [])
    assert "Alliance summit" in sentences(panel)[0]
    panel.stop()
