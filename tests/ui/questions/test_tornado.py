"""The tornado in the strip: bars by their width, a click that selects, and what is said without ranges."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtWidgets import QWidget

from planner.drawing.style import LIGHT
from planner.ui.questions.live import Live
from planner.ui.questions.tornado import TornadoView


@pytest.fixture
def view(live, show, answered):
    holder = QWidget()
    made = TornadoView(live, LIGHT, holder)
    made.resize(900, 220)
    show(holder)
    answered(live)
    yield made
    del holder  # kept until here, for the view is its child


def test_a_bar_goes_from_the_least_to_the_most(view):
    """By hand: 43.15 + 44.85 p over p from 0.15 to 0.65 is 49.8775 to 72.3025; 33.2 without a summit never leads."""
    bar = view.chart.picture.rows[0]
    assert (bar.low, bar.high) == (pytest.approx(49.8775), pytest.approx(72.3025))
    assert bar.note == "0.150 … 0.650"
    assert not bar.flips
    assert view.chart.picture.base == pytest.approx(61.09)


def test_a_variable_stands_where_it_is_used_first(view):
    """p_deal is the probability of the first branch of the second summit."""
    assert view.chart.picture.rows[0].key == (("variable", ("p_deal", "")), (0, 0))


def test_what_changes_a_decision_is_never_left_out(korea, show, answered):
    """24 numbers have a range and few bars have room; the offer changes within the range of Kim's assent alone."""
    live, holder = Live(korea), QWidget()
    made = TornadoView(live, LIGHT, holder)
    made.resize(900, 220)
    show(holder)
    answered(live)
    few = len(made.chart.picture.rows)
    made.resize(900, 400)
    assert few < len(made.chart.picture.rows) == 12
    assert len(made.chart.table_text.splitlines()) == 1 + 24
    assert [bar.key[1] for bar in made.chart.picture.rows if bar.flips] == [(0, 0, 0, 0)]  # Kim commits
    live.stop()


def test_the_widest_stands_first(view):
    widths = [bar.high - bar.low for bar in view.chart.picture.rows]
    assert widths == sorted(widths, reverse=True)


def test_a_click_on_a_bar_selects_where_its_number_stands(korea, show, answered, pointer):
    """All of the founding case's ranges stand on branches; at 0.238 within Kim's range the offer changes."""
    live, holder = Live(korea), QWidget()
    made = TornadoView(live, LIGHT, holder)
    made.resize(900, 220)
    show(holder)
    answered(live)
    row, bar = next((row, bar) for row, bar in enumerate(made.chart.picture.rows) if bar.flips and bar.key)
    made.chart.grab()
    box = made.chart.getPlotItem().getViewBox()
    area = made.chart.marks[row].area
    pointer(made.chart.viewport()).click(made.chart.mapFromScene(box.mapViewToScene(area.center())))
    assert korea.selection == bar.key[1]
    assert "Changes " in bar.tip
    live.stop()


def test_a_click_on_a_bar_shows_its_one_way_beside(view, live, answered, pointer):
    """First the widest; then the bar that was clicked."""
    answered(live)
    assert view.beside.chart.picture.x_name == "p_deal"
    view.chart.grab()
    box, area = view.chart.getPlotItem().getViewBox(), view.chart.marks[1].area
    pointer(view.chart.viewport()).click(view.chart.mapFromScene(box.mapViewToScene(area.center())))
    answered(live)
    assert view.beside.chart.picture.x_name == view.chart.picture.rows[1].name
    view.resize(500, 220)
    assert view.beside.isHidden()


def test_without_ranges_it_says_what_is_missing(view, store, live, answered):
    bare = [evolve(each, low=None, high=None) for each in store.document.variables]
    store.apply("Bare", evolve(store.document, variables=tuple(bare)))
    answered(live)
    assert "No input has a range" in view.note
