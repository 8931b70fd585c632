"""Typing and dragging on the canvas while a scenario is looked at."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import QPoint, Qt

from planner.analysis.settings import Settings
from planner.model.document import Scenario
from planner.model.places import branch_at

SUCCESS = (0, 0)


@pytest.fixture
def hand(hand):
    """Hawkish, success has 0.1 in place of 0.4."""
    store = hand.store
    scenario = Scenario(id="hawk", name="Hawkish", probabilities={"bT1": 0.1})
    store.apply("scenario", evolve(store.document, scenarios=(scenario,)))
    store.set_settings(Settings(scenario="hawk"))
    return hand


def both(store):
    """Success in the base case, and hawkish."""
    return branch_at(store.document.root, SUCCESS).probability, store.document.scenarios[0].probabilities["bT1"]


def test_what_is_typed_is_the_scenarios(hand):
    hand.double_click(SUCCESS, "probability")
    assert hand.canvas.editor.line.text() == "0.1"
    hand.type("0.2")
    hand.key(Qt.Key.Key_Return)
    assert both(hand.store) == (0.4, 0.2)
    hand.store.undo()
    assert both(hand.store) == (0.4, 0.1)


def test_what_is_dragged_is_the_scenarios(hand):
    """Two pixels are a hundredth."""
    start = hand.point(SUCCESS, "probability")
    hand.press(start)
    hand.drag_to(start + QPoint(40, 0))
    assert both(hand.store) == (0.4, pytest.approx(0.3))
    assert hand.store.rollback.root.values[0] == pytest.approx(0.3 * 100 + 0.7 * 50)
    hand.let_go(start + QPoint(40, 0))
    assert both(hand.store) == (0.4, pytest.approx(0.3))
