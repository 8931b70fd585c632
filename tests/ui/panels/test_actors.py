"""The legend of actors: who, how marked, and what the tree is worth to each."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt

from planner.analysis.settings import Settings
from planner.drawing.style import DARK
from planner.model import edits
from planner.model.document import Actor
from planner.ui.panels.actors import ActorsLegend


@pytest.fixture
def legend(store, show):
    return show(ActorsLegend(store), 260, 120)


def test_a_line_for_each(legend):
    """70 to Washington and 0.4 × 10 to Seoul."""
    assert legend.lines == ["Washington W 70.0", "Seoul S 4.0"]


def test_values_follow_edits_rules_and_new_actors(legend, store):
    """After an edit 0.5 × 100 + 0.5 × 50; under a rule only the seeing actor has a value."""
    store.apply("p", edits.set_probability(store.document, (0, 0), 0.5))
    assert legend.lines == ["Washington W 75.0", "Seoul S 5.0"]
    store.set_settings(Settings(rule="maximax"))
    assert legend.lines == ["Washington W 100.0", "Seoul S –"]
    store.apply("actor", evolve(store.document, actors=(*store.document.actors, Actor(id="prc", name="Beijing"))))
    assert legend.lines[2] == "Beijing B –"


def test_swatches_are_drawn_anew_in_another_style(legend):
    light = legend.grab().toImage()
    legend.set_style(DARK)
    assert legend.grab().toImage() != light


def test_a_double_click_or_the_pencil_asks_to_edit_an_actor(legend, qtbot):
    """The second line is Seoul's; the pencil asks for the one whose values are shown."""
    with qtbot.waitSignal(legend.actor_requested) as asked:
        qtbot.mouseDClick(legend, Qt.MouseButton.LeftButton, pos=legend._lines[4].geometry().center())
    assert asked.args == ["rok"]
    with qtbot.waitSignal(legend.actor_requested) as asked:
        qtbot.mouseClick(legend.edit, Qt.MouseButton.LeftButton)
    assert asked.args == ["us"]
