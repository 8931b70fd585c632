"""Numbers typed while a scenario is looked at are the scenario's; the base case keeps its own."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt

from planner.analysis.settings import Settings
from planner.model.document import Scenario
from planner.model.places import branch_at
from planner.ui.panels.branch_table import PROBABILITY
from planner.ui.panels.inspector import Inspector
from planner.ui.panels.variables import VariablesPanel
from planner.ui.panels.variables_model import VALUE

SUMMIT, SUCCESS = (0,), (0, 0)


@pytest.fixture
def store(store):
    """Hawkish, success has 0.1 in place of 0.4, and p_deal is 0.2 in place of 0.5."""
    hawkish = Scenario(id="hawk", name="Hawkish", values={"p_deal": 0.2}, probabilities={"b1": 0.1})
    store.apply("scenario", evolve(store.document, scenarios=(hawkish,)))
    store.set_settings(Settings(scenario="hawk"))
    return store


def hawkish(store):
    return store.document.scenarios[0]


def success(store):
    return branch_at(store.document.root, SUCCESS)


def test_the_inspector_shows_and_takes_the_scenarios_probability(store, show, keyboard, value):
    """0.1 × 100 + 0.9 × 50 = 55; at 0.3 it is 65. A word's band is no range of the base case."""
    store.select(SUCCESS)
    inspector = show(Inspector(store))
    field = inspector.branch.probability
    assert field.line.text() == "0.1"
    assert value() == pytest.approx(55)
    keyboard.write_over(field, "0.3")
    assert value() == pytest.approx(65)
    keyboard.write_over(field, "likely")
    assert (success(store).probability, success(store).low) == (0.4, None)
    assert hawkish(store).probabilities["b1"] == pytest.approx(0.675)
    store.set_settings(Settings())
    assert field.line.text() == "0.4"


def test_so_does_the_table_of_branches_also_with_the_number_of_the_base_case(store, show, keyboard, value):
    store.select(SUMMIT)
    inspector = show(Inspector(store))
    view = inspector.branches.table.view
    index = view.model().index(0, PROBABILITY)
    assert index.data() == "0.10"
    view.setFocus()
    view.setCurrentIndex(index)
    keyboard.type("0.4")
    keyboard.press(Qt.Key.Key_Return)
    assert hawkish(store).probabilities == {"b1": 0.4}
    assert value() == pytest.approx(70)
    assert success(store).probability == 0.4


def test_a_variable_of_the_scenario_is_changed_in_it(store, show, keyboard):
    panel = show(VariablesPanel(store), 320, 400)
    index = panel.model.index(0, VALUE)
    assert index.data() == "0.2"
    panel.table.view.setFocus()
    panel.table.view.setCurrentIndex(index)
    keyboard.type("0.3")
    keyboard.press(Qt.Key.Key_Return)
    assert hawkish(store).values == {"p_deal": 0.3}
    assert store.document.variables[0].value == 0.5
    store.set_settings(Settings())
    assert panel.model.index(0, VALUE).data() == "0.5"
