"""Two-way map, robustness and register in the strip, on the founding case and on the summit on one screen."""

from __future__ import annotations

import numpy as np
import pytest
from attrs import evolve
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.analysis.inputs import inputs
from planner.drawing.style import DARK, LIGHT
from planner.model.places import rewritten
from planner.ui.questions.choosing import key_of
from planner.ui.questions.live import Live
from planner.ui.questions.register import RegisterView
from planner.ui.questions.robustness import RobustnessView
from planner.ui.questions.triggers import TriggersView
from planner.ui.questions.two_way import TwoWayView


@pytest.fixture
def shown(korea, show, answered):
    """Makes a view of the founding case and waits for what it answers."""
    live, holder = Live(korea), QWidget()

    def made(kind):
        view = kind(live, LIGHT, holder)
        view.resize(900, 220)
        show(holder, 900, 220)
        answered(live)
        return view

    yield made
    live.stop()
    assert holder is not None  # it is kept until here, for the views are its children


class TestTwoWay:
    def test_the_map_agrees_with_both_one_way_flips(self, shown, korea, answered):
        """korea_expected: at P(Kim commits) = 0.238 the offer changes, all else as today."""
        view = shown(TwoWayView)
        view.decision.setCurrentText("Offer to bring to Kim")
        view.decision.activated.emit(view.decision.currentIndex())
        kim = next(key_of(one) for one in inputs(korea.rollback) if one.words.startswith("P(Kim commits"))
        view.across.input_chosen.emit(kim)
        answered(view.live)
        areas = view.chart.picture
        assert areas.x_name == "P(Kim commits to specific, verifiable steps)"
        row = int(np.abs(areas.y - areas.today[1]).argmin())
        changes = areas.x[np.flatnonzero(np.diff(areas.best[:, row]))]
        assert pytest.approx(changes[0], abs=0.06) == 0.238  # a step of the grid, and of the other number
        assert {line.cells[0][0] for line in view.legend.lines} == {"A", "B"}
        assert sum(line.values[1] for line in view.legend.lines) == pytest.approx(1)

    def test_a_click_in_an_area_selects_its_branch(self, shown, korea, pointer):
        view = shown(TwoWayView)
        view.chart.grab()
        number = next(i for i, mark in enumerate(view.chart.marks) if mark.key is not None)
        box, area = view.chart.getPlotItem().getViewBox(), view.chart.marks[number].area
        pointer(view.chart.viewport()).click(view.chart.mapFromScene(box.mapViewToScene(area.center())))
        assert korea.selection == view.chart.marks[number].key

    def test_a_number_chosen_twice_changes_sides(self, shown, answered):
        view = shown(TwoWayView)
        before = view.chart.picture.x_name, view.chart.picture.y_name
        view.up.input_chosen.emit(view._wish[1])
        answered(view.live)
        assert (view.chart.picture.y_name, view.chart.picture.x_name) == before

    def test_in_another_theme_the_legend_follows(self, shown, answered):
        view = shown(TwoWayView)
        light = view.legend.lines[0].colour
        view.set_style(DARK)
        answered(view.live)
        assert view.legend.lines[0].colour != light


class TestRobustness:
    def test_a_row_for_each_decision_and_its_sentence(self, shown, qtbot):
        """`analyse robustness`: the offer gives way at 0.3424, the opening move at 0.4197, both exact."""
        view = shown(RobustnessView)
        assert [line.values[2] for line in view.sheet.lines[:2]] == pytest.approx([0.3424, 0.4197], abs=1e-4)
        assert "gives way to FFVD first" in view.sentence.text()
        assert "P(Kim commits to specific, verifiable steps) 0.332 (today 0.400)" in view.sentence.text()
        view.sheet.setFocus()
        view.sheet.setCurrentIndex(view.sheet.model().index(0, 0))
        QTest.keyClick(view.sheet, Qt.Key.Key_Down)
        assert "gives way to No summit" in view.sentence.text()

    def test_a_move_that_can_never_be_best_stands_back(self, shown):
        """Straight to Kim reaches 36.8 at most, the alliance summit 37.0 at least."""
        view = shown(RobustnessView)
        assert [span.off for span in view.chart.picture.rows] == [False, True, False]
        assert "never best" in view.chart.picture.rows[1].note
        assert view.chart.picture.line == pytest.approx(37.035)

    def test_without_ranges_it_says_what_is_missing(self, shown, korea, answered):
        view = shown(RobustnessView)
        root = rewritten(korea.document.root, lambda branch: evolve(branch, low=None, high=None), lambda node: node)
        korea.apply("Bare", evolve(korea.document, root=root))
        answered(view.live)
        assert "give a variable or a probability a low and a high" in view.note


class TestRegister:
    def test_what_a_number_rests_on(self, shown):
        """Its branch has sources with the grades B2 and A1; the latest date that they name counts."""
        view = shown(RegisterView)
        line = next(line for line in view.sheet.lines if line.cells[0].startswith("P(Kim commits"))
        assert line.values[1] == 0.4
        assert line.values[6] == pytest.approx(0.238, abs=5e-4)
        assert line.place == (0, 0, 0, 0)

    def test_a_heading_sorts_and_sorts_back(self, shown, pointer):
        view = shown(RegisterView)
        header = view.sheet.horizontalHeader()

        def click(column: int) -> list:
            x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
            return [line.values[1] for line in view.sheet.lines]

        up = click(1)
        assert up == sorted(up)
        assert click(1) == sorted(up, reverse=True)

    def test_it_is_copied_with_every_column_also_where_some_have_no_room(self, shown):
        view = shown(RegisterView)
        view.resize(600, 220)
        assert view.sheet.isColumnHidden(5)
        view.sheet.copy()
        head = QGuiApplication.clipboard().text().splitlines()[0]
        assert {"Basis", "Grade", "Date", "Weak", "Rank"} <= set(head.split("\t"))


class TestMargins:
    def test_a_change_outside_the_range_is_marked(self, shown):
        """P(Pyongyang walks) flips at 0.741, its range begins at 0.75."""
        view = shown(TriggersView)
        kim = next(line for line in view.sheet.lines if line.cells[0].startswith("P(Kim commits"))
        walks = next(line for line in view.sheet.lines if line.cells[0].startswith("P(Pyongyang walks"))
        assert (kim.cells[4], walks.cells[4]) == ("0.238", "(0.741)")
        assert (kim.tone, walks.tone) == ("", "quiet")
        assert kim.track.ends == (0.2, 0.55)
        assert 0 < kim.track.share(kim.track.flips[0]) < kim.track.share(0.4) < 1
        assert walks.track.share(walks.track.flips[0]) < 0
        view.grab()  # the tracks are painted
