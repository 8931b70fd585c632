"""The indicators in the strip: gauges, the trigger that is nearest, a log kept by hand, and the switch."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.drawing.style import LIGHT
from planner.model.document import Indicator
from planner.ui.questions.indicators import IndicatorsView
from planner.ui.questions.live import Live


@pytest.fixture
def view(korea, show, answered):
    live, holder = Live(korea), QWidget()
    made = IndicatorsView(live, LIGHT, holder)
    made.resize(1000, 220)
    show(holder, 1000)
    answered(live)
    yield made
    live.stop()
    del holder


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_prior_and_posterior_stand_beside_each_other(view):
    """By hand, of Kim's answer: 0.4 · 0.7 · 0.75, 0.3 · 0.6 · 0.65 and 0.3 · 0.4 · 0.4 over their sum, 0.375."""
    view.sheet.setCurrentIndex(view.sheet.model().index(1, 0))
    rows = view.chart.picture.rows
    assert [row.before for row in rows] == [0.4, 0.3, 0.3]
    assert [row.after for row in rows] == pytest.approx([0.21 / 0.375, 0.117 / 0.375, 0.048 / 0.375])
    assert rows[0].triggers == [pytest.approx(0.238, abs=5e-4)]
    assert "0.56" in rows[0].note


def test_the_nearest_trigger_is_told_first(view):
    """The launch site has covered 0.10 of the 0.236 to 0.014, 42 %: more than any other."""
    assert view.sentence.text().startswith("P(Kim takes a 'new way', tests resume)")
    assert "nears 0.014, 42% of the way" in view.sentence.text()


def test_what_is_seen_today_is_one_step(view, korea, answered):
    """0.25 · 0.55 against 0.75 · 0.15 once work at the launch site is seen: 0.55."""
    view.sheet.setCurrentIndex(view.sheet.model().index(5, 0))
    view.day.selectAll()
    QTest.keyClicks(view.day, "2019-01-20")
    click(view.seen)
    answered(view.live)
    assert korea.history.steps()[-1].label == "Log Work is seen at the Sohae launch site: seen"
    assert view.chart.picture.rows[1].after == pytest.approx(0.1375 / 0.25)
    assert "moves away" in view.sentence.text()
    korea.undo()
    answered(view.live)
    assert view.chart.picture.rows[1].after == pytest.approx(0.15)


def test_a_day_that_is_none_is_marked(view, korea):
    view.day.selectAll()
    QTest.keyClicks(view.day, "yesterday")
    assert view.day.property("role") == "error"
    assert not view.seen.isEnabled()
    click(view.seen)
    assert korea.history.steps() == ()


def test_the_switch_feeds_them_into_the_tree(view, korea, answered):
    before = korea.rollback.root.values[0]
    QTest.keyClick(view.feed, Qt.Key.Key_Space)
    answered(view.live)
    assert korea.document.feed_indicators
    assert korea.rollback.root.values[0] != pytest.approx(before)
    korea.undo()
    assert korea.rollback.root.values[0] == pytest.approx(before)
    answered(view.live)
    assert not view.feed.isChecked()


def test_a_new_one_is_about_what_is_selected(view, korea, answered):
    asked = []
    view.page_requested.connect(lambda page, name: asked.append((page, name)))
    korea.select((1,))
    click(view.add)
    answered(view.live)
    assert korea.document.indicators[-1].about == "C10"
    assert asked == [("indicators", korea.document.indicators[-1].id)]


def test_without_any_it_says_what_one_is(view, korea, answered):
    korea.apply("None", evolve(korea.document, indicators=()))
    answered(view.live)
    assert "Nothing is watched for yet" in view.sentence.text()
    assert not view.seen.isEnabled()


def test_one_about_nothing_does_not_count_and_says_why(view, korea, answered):
    korea.apply("Lost", evolve(korea.document, indicators=(Indicator(id="lost", about="nowhere"),)))
    answered(view.live)
    assert "no event or chance node of that name" in view.sentence.text()
    assert view.sheet.lines[0].cells[-1] == "does not count"
    assert view.chart.picture.rows == []
