"""One-way in the strip: lines, flips, the number that is chosen by typing or by what is selected, both plans."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.drawing.style import LIGHT
from planner.model import edits
from planner.ui.questions.live import Live
from planner.ui.questions.one_way import OneWayView

POPUP = pytest.mark.qt_log_ignore("This plugin does not support")
"""The list of what has been typed is a window of its own, which the display of the tests can only half do."""


@pytest.fixture
def view(live, show, answered):
    holder = QWidget()
    made = OneWayView(live, LIGHT, holder)
    made.resize(900, 220)
    show(holder)
    answered(live)
    yield made
    del holder  # kept until here, for the view is its child


def lines(view) -> dict[str, np.ndarray]:
    return {series.name: series.y for series in view.chart.picture.series}


def test_a_line_for_each_first_move_over_all_that_a_probability_can_be(view):
    """By hand: 43.15 + 44.85 p with a summit, 0.7 · 41 + 0.3 · 15 = 33.2 without; the range of p_deal is marked."""
    picture = view.chart.picture
    assert lines(view)["Reciprocity summit"] == pytest.approx(43.15 + 44.85 * picture.x)
    assert lines(view)["No summit: keep pressure"] == pytest.approx(np.full(len(picture.x), 33.2))
    assert picture.envelope == pytest.approx(lines(view)["Reciprocity summit"])


def test_where_the_best_move_changes(view, store, live, answered):
    """By hand: with 80 more in the crisis the rival is worth 0.7 · 41 + 0.3 · 95 = 57.2: p = 0.3133."""
    place = (1, 1)
    after = edits.set_payoff(store.document, place, next(iter(store.document.attributes)).id, 80)
    store.apply("Set", after)
    view.choose(("variable", ("p_deal", "")))
    answered(live)
    [switch] = [each for each in view.chart.picture.switches if not each.faint]
    assert switch.x == pytest.approx((57.2 - 43.15) / 44.85, abs=1e-6)
    assert switch.y == pytest.approx(57.2)
    assert switch.text.startswith("switch to No summit")
    assert "below 0.313" in switch.text
    best = np.array(view.chart.picture.best)
    assert (best == (view.chart.picture.x > switch.x) * -1 + 1).all()


def test_the_number_follows_what_is_selected(view, store, live, answered):
    store.select((1, 0))
    answered(live)
    assert view.chart.picture.x_name == "P(Stalemate)"
    assert view.chooser.currentText() == "P(Stalemate)"
    store.select(())  # nothing of its own: it stays
    answered(live)
    assert view.chart.picture.x_name == "P(Stalemate)"


@POPUP
def test_a_number_is_found_by_typing_a_part_of_its_name(view, store, live, answered, qtbot):
    line = view.chooser.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "stalem")
    QTest.keyClick(line, Qt.Key.Key_Return)
    answered(live)
    assert view.chart.picture.x_name == "P(Stalemate)"
    assert store.selection == (1, 0)  # where it stands


@POPUP
def test_a_name_that_does_not_exist_leaves_the_choice(view, live, answered):
    line, before = view.chooser.lineEdit(), view.chart.picture.x_name
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "zzz")
    QTest.keyClick(line, Qt.Key.Key_Return)
    view.chart.setFocus()
    answered(live)
    assert view.chart.picture.x_name == before == view.chooser.currentText()


def test_a_later_choice_that_changes_is_marked_and_told(korea, show, answered):
    """korea_expected: the offer changes at 0.238 of Kim's assent; with today's plan held nothing is chosen anew."""
    live, holder = Live(korea), QWidget()
    made = OneWayView(live, LIGHT, holder)
    made.resize(900, 220)
    show(holder)
    korea.select((0, 0, 0, 0))
    answered(live)
    [switch] = made.chart.picture.switches
    assert switch.faint
    assert switch.x == pytest.approx(0.238, abs=5e-4)
    assert "≥ 0.238; below that, “FFVD first" in made.told.text()
    free = made.chart.picture.series[0].y
    made.later.setFocus()
    QTest.keyClick(made.later, Qt.Key.Key_Down)
    held = made.chart.picture.series[0].y
    assert made.chart.picture.switches == []
    assert held[0] < free[0]
    assert held[-1] == pytest.approx(free[-1])
    live.stop()


def test_a_click_selects_the_move_that_is_best_there(view, store, pointer):
    view.chart.grab()
    box, area = view.chart.getPlotItem().getViewBox(), view.chart.marks[50].area
    pointer(view.chart.viewport()).click(view.chart.mapFromScene(box.mapViewToScene(area.center())))
    assert store.selection == (0,)


def test_the_table_has_every_value_in_full(view):
    view.chart.copy_table()
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0][1:] == [
        "Reciprocity summit",
        "No summit: keep pressure",
        "Reciprocity summit (plan held)",
        "No summit: keep pressure (plan held)",
        "best",
    ]
    assert len(rows) == 102
    assert float(rows[-1][1]) == view.chart.picture.series[0].y[-1]
