"""Attributes: levels, meanings, and a value function that is drawn and bent by hand."""

from __future__ import annotations

from math import exp

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.model.document import Attribute, Exponential, Points
from planner.ui.dialogs.removal import RemovalQuestion
from planner.ui.document.value_curve import bend_through


@pytest.fixture
def page(window):
    window.show_page("attributes", "security")
    return window.attributes


def security(store) -> Attribute:
    return store.document.attributes[0]


def choose_shape(page, kind, qtbot):
    """By the keyboard: the box is closed, arrows step through it."""
    box = page.form.shape
    box.setFocus()
    while box.currentData() != kind:
        key = Qt.Key.Key_Down if box.currentIndex() < box.findData(kind) else Qt.Key.Key_Up
        qtbot.keyClick(box, key)


def test_texts_and_levels_are_typed(page, hands, store):
    hands.write_over(page.form.unit, "index")
    hands.write_over(page.form.best_means, "a treaty")
    hands.write_over(page.form.worst, "-50")
    attribute = security(store)
    assert (attribute.unit, attribute.best_means, attribute.worst) == ("index", "a treaty", -50)


def test_worst_as_best_is_told_in_words(page, hands, store):
    hands.write_over(page.form.worst, "100")
    assert page.form.problem == "Its worst and best level are both 100."
    assert not page.form.curve.isVisible()
    assert store.rollback.root.values is None
    hands.press(Qt.Key.Key_Escape)
    assert page.form.problem == ""
    assert page.form.curve.isVisible()


def test_without_levels_there_is_no_curve(page, hands, store):
    hands.write_over(page.form.worst, "")
    assert "no worst one" in page.form.problem
    hands.write_over(page.form.best, "")
    assert page.form.problem == ""
    assert not page.form.curve.isVisible()
    assert not page.form.shape.isEnabled()


def test_the_bend_through_a_middle(page):
    """c = 2 is worth 100 / (1 + 1/e) = 73.1 halfway; a straight line 50."""
    assert bend_through(100 / (1 + exp(-1))) == pytest.approx(2)
    assert bend_through(50) == 0


def test_an_exponential_is_bent_by_its_middle(page, store, qtbot, steps):
    choose_shape(page, "exponential", qtbot)
    assert security(store).shape.c == 2
    curve = page.form.curve
    (handle,) = curve.handles()
    start = handle.toPoint()
    qtbot.mousePress(curve, Qt.MouseButton.LeftButton, pos=start)
    for y in range(start.y(), start.y() + 30, 5):
        qtbot.mouseMove(curve, QPoint(start.x(), y))
    qtbot.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), start.y() + 25))
    shape = security(store).shape
    assert isinstance(shape, Exponential)
    assert shape.c < 2
    assert page.form.bend.line.text() == str(shape.c)
    assert len(steps()) == 2, "choosing is a step, the drag is another"


def test_points_are_added_moved_and_taken_away_by_the_keyboard(page, store, hands, steps):
    """The widest gap is the whole; its middle is on the line, at 50, then five points up."""
    curve = page.form.curve
    curve.setFocus()
    hands.press(Qt.Key.Key_Insert)
    assert security(store).shape.points == ((0, 0), (50, 50), (100, 100))
    for _ in range(5):
        hands.press(Qt.Key.Key_Up)
    assert security(store).shape.points[1] == (50, 55)
    assert page.form.points.line.text() == "0: 0, 50: 55, 100: 100"
    assert store.rollback.root.values is not None
    hands.press(Qt.Key.Key_Delete)
    assert security(store).shape == "linear"
    assert steps() == ["Change the value function of Security"]


def test_a_point_is_dragged_no_further_than_its_neighbours(page, store, qtbot, hands):
    curve = page.form.curve
    curve.setFocus()
    hands.press(Qt.Key.Key_Insert)
    start = curve.handles()[0].toPoint()
    qtbot.mousePress(curve, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(curve, QPoint(start.x() - 20, start.y() - 40))
    qtbot.mouseMove(curve, QPoint(-200, -200))
    qtbot.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=QPoint(-200, -200))
    assert security(store).shape.points == ((0, 0), (1, 100), (100, 100))


def test_a_double_click_adds_a_point_where_it_is(page, store, qtbot):
    curve = page.form.curve
    qtbot.mouseDClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(curve.width() // 2, 30))
    shape = security(store).shape
    assert isinstance(shape, Points)
    assert len(shape.points) == 3
    assert shape.points[1][1] > 50


def test_points_are_typed_and_wrong_ones_are_told(page, store, hands, qtbot):
    choose_shape(page, "points", qtbot)
    hands.write_over(page.form.points, "0: 0, 20: 70, 100: 100")
    assert security(store).shape.points == ((0, 0), (20, 70), (100, 100))
    hands.write_over(page.form.points, "0: 0, 20: 70, 15: 80, 100: 100")
    assert "must rise" in page.form.problem
    hands.write_over(page.form.points, "0 0")
    assert "apart by commas" in page.form.points.sentence


def test_points_survive_what_a_level_is_while_it_is_typed(page, store, hands, qtbot):
    """On the way from 0 to 100.5 the worst level is blank, 1, 10, and 100 as the best."""
    choose_shape(page, "points", qtbot)
    hands.write_over(page.form.points, "0: 0, 50: 80, 100: 100")
    hands.write_over(page.form.worst, "")
    assert page.form.problem
    hands.type("100.5")
    assert page.form.problem == ""
    assert security(store).shape.points == ((100, 100), (100.25, 80), (100.5, 0))


def test_removing_one_that_is_paid_asks(page, store, hands, qtbot):
    page.choose("cost")
    page.list.setFocus()
    hands.press(Qt.Key.Key_Delete)
    question = page.findChild(RemovalQuestion)
    assert question.uses.lines == ["actor Washington: its weight", "root › Summit: what the branch pays"]
    with qtbot.waitSignal(question.destroyed):
        hands.click(question.remove)
    assert [attribute.id for attribute in store.document.attributes] == ["security"]
    assert store.document.root.branches[0].payoffs == {}
