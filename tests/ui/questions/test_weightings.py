"""Shares of the weights in the strip: known areas, what is refused and its offer, and whose regret counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.ui.questions.weightings import WeightingsView
from tests.analysis.test_shares import levelled
from tests.analysis.trees import decide, document, end, way
from tests.ui.questions.conftest import example


def three():
    """100 w against 60 against 100 (1-w): best above 0.6, between, and below 0.4."""
    return decide(
        way("one", end({"x": 100.0})),
        way("both", end({"x": 60.0, "y": 60.0})),
        way("other", end({"y": 100.0})),
        name="D",
    )


def test_shares_and_their_errors_as_bars_and_table(opened):
    view = opened(WeightingsView, levelled(three(), "x", "y"))
    shares = [line.values[2:] for line in view.sheet.lines]
    for (share, error), area in zip(shares, (0.4, 0.2, 0.4), strict=True):
        assert abs(share - area) < 4 * error
        assert 0 < error < 0.004
    assert [bar.high for bar in view.chart.picture.rows] == [share for share, _ in shares]
    assert "±" in view.chart.picture.rows[0].note
    assert view.refusal == ""
    assert view.local.isHidden()


def test_without_levels_it_offers_the_trees_own_scale(opened, answered):
    view = opened(WeightingsView, document(decide(way("a", end(1)), way("b", end(2)))))
    assert "no worst and best level" in view.refusal
    assert view.sheet.isHidden()
    view.local.setFocus()
    QTest.keyClick(view.local, Qt.Key.Key_Space)
    answered(view.live)
    assert view.refusal == ""
    assert [line.values[2] for line in view.sheet.lines] == [0.0, 1.0]


def test_whose_regret_counts_is_ticked(opened, answered):
    """Korea: four weigh the same; Pyongyang may be counted, too, and then somebody regrets more."""
    view = opened(WeightingsView, example("korea_summit"))
    assert "1.1 by the play, 0.8 by the plan with the least" in view.told.text()
    view.actors.aboutToShow.emit()
    told = {action.text(): action for action in view.actors.actions()}
    assert not told["Seoul"].isEnabled()
    told["Pyongyang"].trigger()
    answered(view.live)
    assert "Pyongyang" in view.told.text()
    assert "1.1 by the play" not in view.told.text()


def test_a_problem_gives_a_sentence(opened):
    assert "Nothing can be told yet" in opened(WeightingsView, document(decide(way("a", end("x"))))).note
