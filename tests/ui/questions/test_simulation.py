"""Simulation in the strip: what is chosen is drawn, both plans, the table, and a million draws given up half-way."""

from __future__ import annotations

import numpy as np
import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.analysis.simulate import simulate
from planner.drawing.style import LIGHT
from planner.ui.questions.simulation import SimulationView


@pytest.fixture
def view(live, show, answered):
    holder = QWidget()
    made = SimulationView(live, LIGHT, holder)
    made.draws.setCurrentIndex(0)
    made.resize(900, 220)
    show(holder)
    answered(live)
    yield made
    del holder  # kept until here, for the view is its child


def test_the_histograms_are_those_of_the_draws(view, store):
    """The engine's own draws of the same number and seed, counted here."""
    found = simulate(store.rollback, 1_000, 1)
    picture = view.histogram.picture
    for move, row in zip(found.moves, picture.rows, strict=True):
        inside = (move.reoptimised >= picture.edges[0]) & (move.reoptimised <= picture.edges[-1])
        assert inside.all()
        assert row.shares.sum() == pytest.approx(1)
        at = int(np.searchsorted(picture.edges, move.reoptimised[0], side="right")) - 1
        assert row.shares[at] > 0
    assert picture.x_name == "Expected value given the parameters"


def test_another_seed_draws_others_and_the_same_draws_the_same(view, live, answered):
    first = view.sheet.lines[0].values
    view.seed.setValue(2)
    answered(live)
    assert view.sheet.lines[0].values != first
    view.seed.setValue(1)
    answered(live)
    assert view.sheet.lines[0].values == first


def test_more_draws_are_chosen_by_the_keyboard_and_settle_closer(view, live, answered):
    before = view.settling.picture.courses[0].half[-1]
    view.draws.setFocus()
    QTest.keyClick(view.draws, Qt.Key.Key_Down)
    answered(live)
    assert view.settling.picture.counts[-1] == 10_000
    assert view.settling.picture.courses[0].half[-1] == pytest.approx(before / 10**0.5, rel=0.1)
    assert view.settling.picture.courses[0].away[-1] == 0


def test_each_page_is_reached_and_told(view):
    for number, part in enumerate((view.histogram, view.settling, view.shares, view.sheet)):
        view.showing.setFocus()
        view.showing.setCurrentIndex(number)
        view.showing.activated.emit(number)
        assert part.isVisible()
    assert [line.values[-1] for line in view.sheet.lines] == [bar.high for bar in view.shares.picture.rows]
    view.settling.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[-1].startswith("1000\t")


def test_without_ranges_it_says_what_is_missing(view, store, live, answered):
    bare = [evolve(each, low=None, high=None, distribution=None) for each in store.document.variables]
    store.apply("Bare", evolve(store.document, variables=tuple(bare)))
    answered(live)
    assert view.note == "Give p_deal a range to see it here."


def test_a_million_draws_are_given_up_half_way(view, live, qtbot, answered):
    """Cancel is heard while it draws; then fewer are drawn as if nothing had been."""
    view.draws.setCurrentIndex(3)
    view.draws.activated.emit(3)
    shares = []
    live.progressed.connect(lambda share: shares.append(share.done))
    qtbot.waitUntil(lambda: any(share > 0 for share in shares), timeout=20_000)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.waiting.again.isVisible()
    assert not live.is_busy
    assert view.draws.isVisible()
    view.draws.setCurrentIndex(0)
    view.draws.activated.emit(0)
    answered(live)
    assert view.note == ""
    assert view.settling.picture.counts[-1] == 1_000
