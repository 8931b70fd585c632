"""Views of the questions on documents that leave little to tell: each shows figures or says in words why not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.drawing.style import LIGHT
from planner.files.outline import read_outline
from planner.ui.questions.live import Live
from planner.ui.questions.one_way import OneWayView
from planner.ui.questions.register import RegisterView
from planner.ui.questions.risk import RiskView
from planner.ui.questions.robustness import RobustnessView
from planner.ui.questions.simulation import SimulationView
from planner.ui.questions.tornado import TornadoView
from planner.ui.questions.two_way import TwoWayView

ODD = {
    "an outcome alone": "<> 3",
    "chance first": "()\n  a | p=0.4: <> | utility=3\n  b | p=0.6: <> | utility=1",
    "one branch": "[]\n  only: <> | utility=3",
    "all tied": "[]\n  a: <> | utility=3\n  b: <> | utility=3\n  c: <> | utility=3",
    "a problem": "()\n  x | p=0.4: <> | utility=3\n  y | p=0.4: <> | utility=3",
}

VIEWS = (OneWayView, TwoWayView, TornadoView, RobustnessView, RegisterView, SimulationView)


@pytest.mark.parametrize("kind", VIEWS, ids=lambda kind: kind.__name__)
def test_figures_or_a_sentence(kind, qapp, show, answered):
    """What a slot raises fails the test; a note is a whole sentence."""
    for name, outline in ODD.items():
        store = Store(read_outline(outline))
        live, holder = Live(store), QWidget()
        view = kind(live, LIGHT, holder)
        view.resize(900, 220)
        show(holder, 900, 220)
        answered(live)
        view.grab()
        assert view.note == "" or view.note.endswith("."), name
        if name == "a problem":
            assert view.note.startswith("Nothing can be told yet.")
        live.stop()


UNNAMED = """[]
  stay: <> | utility=3
  : ()
    good | p=0.4: <> | utility=9
    bad | p=#: <> | utility=1
"""


def test_a_first_move_without_a_label_is_called_by_its_turn(opened):
    """As sentences elsewhere call it, and not by a blank."""
    risk, one_way = opened(RiskView, UNNAMED), opened(OneWayView, UNNAMED)
    assert [row.split("\t")[0] for row in risk.sheet.tsv().splitlines()[1:]] == ["stay", "the second branch"]
    assert [series.name for series in one_way.chart.picture.series] == ["stay", "the second branch"]
