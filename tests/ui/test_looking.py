"""The boxes in the toolbar ask the store to look at the tree another way, and show how it does."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from planner import shipped
from planner.app.store import Store
from planner.drawing.style import LIGHT
from planner.files.opening import open_document
from planner.model.document import Exponential, Scenario
from planner.ui.looking import ALPHA, Looking
from planner.ui.status import StatusLine


@pytest.fixture
def store(qapp) -> Store:
    return Store(open_document(shipped.resource("examples", "simple_summit.planb")))


@pytest.fixture
def looking(store, qtbot) -> Looking:
    looking = Looking(store, LIGHT)
    qtbot.addWidget(looking)
    looking.show()
    return looking


def choose(box: QComboBox, text: str, qtbot) -> None:
    """Goes to an entry by the keyboard, as a person who sees the text would."""
    down = box.findText(text) - box.currentIndex()
    for _ in range(abs(down)):
        qtbot.keyClick(box, Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)


def test_another_party(store, looking, qtbot):
    """Seoul shares the outcome without the cost: at the root 0.4·88 + 0.6·43.1 as Washington's 61.1, less nothing."""
    choose(looking.seen_by, "Seoul", qtbot)
    assert store.settings.seen_by == "seoul"
    assert looking.seen_by.currentText() == "Seoul"


def test_maximin_by_the_keyboard(store, looking, qtbot):
    """The worst of the summit is what a failure leaves at worst; the status line names the rule and its value."""
    status = StatusLine(store)
    qtbot.addWidget(status)
    choose(looking.rule, "Maximin", qtbot)
    assert store.settings.rule == "maximin"
    assert status.text.startswith("Maximin <b>")


def test_alpha_stands_only_beside_hurwicz(store, looking, qtbot):
    assert not looking.alpha.isVisible()
    choose(looking.rule, "Hurwicz", qtbot)
    assert (store.settings.rule, store.settings.alpha) == ("hurwicz", ALPHA)
    assert looking.alpha.isVisible()
    qtbot.keyClick(looking.alpha, Qt.Key.Key_Up)
    assert store.settings.alpha == pytest.approx(0.55)
    choose(looking.rule, "Equal likelihood", qtbot)
    assert store.settings.alpha is None


def test_scenarios_are_offered_when_there_are_any(store, looking, qtbot):
    assert not looking.scenario.isVisible()
    scenarios = (Scenario(id="hawk", name="Hawkish", values={}),)
    store.apply("Add a scenario", evolve(store.document, scenarios=scenarios))
    assert looking.scenario.isVisible()
    choose(looking.scenario, "Hawkish", qtbot)
    assert store.settings.scenario == "hawk"
    store.undo()
    assert store.settings.scenario == ""
    assert not looking.scenario.isVisible()


def test_the_convention_is_named_and_toggles(store, looking, qtbot):
    assert looking.values.currentText() == "Total at the end"
    choose(looking.values, "From here on", qtbot)
    assert store.from_here
    first = store.document.attributes[0]
    bent = evolve(first, worst=0.0, best=100.0, shape=Exponential(c=1.0))
    store.apply("Bend", evolve(store.document, attributes=(bent, *store.document.attributes[1:])))
    assert not looking.values.isEnabled()
    assert looking.values.currentText() == "Total at the end"
    assert "bends" in looking.values.toolTip()


def test_filling_the_boxes_asks_for_nothing(store, looking, qtbot):
    """Each edit fills them anew, and must not count as choosing in them."""
    with qtbot.assertNotEmitted(store.view_changed):
        store.apply("Rename", evolve(store.document, title="Other"))
