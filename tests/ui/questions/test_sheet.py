"""The table to be read: rows that select places, copying as values, and what keeps still when figures change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from planner.ui.questions.sheet import Column, Line, Sheet, as_tsv

COLUMNS = (Column("Move"), Column("Value", figure=True))
LINES = (
    Line(("Summit", "61.1"), ("Summit", 61.09), (0,)),
    Line(("No summit", "−4.0"), ("No summit", -4.0), (1,), "quiet"),
    Line(("Neither", "–"), ("Neither", None)),
)


@pytest.fixture
def sheet(show):
    holder = QWidget()
    made = Sheet("Moves", holder)
    made.resize(400, 200)
    made.show_lines(COLUMNS, LINES)
    show(holder)
    yield made
    del holder  # kept until here, for the table is its child


@pytest.fixture
def chosen(sheet):
    places = []
    sheet.place_chosen.connect(places.append)
    return places


def test_values_are_copied_in_full_not_as_shown():
    assert as_tsv(COLUMNS, LINES) == "Move\tValue\nSummit\t61.09\nNo summit\t-4.0\nNeither\t"


def test_a_tab_in_a_text_breaks_no_row():
    assert as_tsv((Column("Move"),), (Line(("a\tb\nc",)),)) == "Move\na b c"


def test_a_click_selects_the_place(sheet, chosen, qtbot):
    middle = sheet.visualRect(sheet.model().index(1, 0)).center()
    qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [(1,)]


def test_enter_selects_the_place_and_a_row_without_one_selects_nothing(sheet, chosen, qtbot):
    sheet.setFocus()
    sheet.setCurrentIndex(sheet.model().index(0, 0))
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.keyClick(sheet, Qt.Key.Key_Down)
    qtbot.keyClick(sheet, Qt.Key.Key_Down)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert chosen == [(0,)]


def test_control_c_copies_the_table(sheet, qtbot):
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Move\tValue\nSummit\t61.09")


def test_the_context_menu_copies_it_too(sheet):
    QGuiApplication.clipboard().clear()
    assert sheet.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    next(action for action in sheet.actions() if action.text() == "Copy table").trigger()
    assert QGuiApplication.clipboard().text().startswith("Move\tValue")


def test_new_figures_leave_the_current_row(sheet):
    sheet.selectionModel().setCurrentIndex(sheet.model().index(1, 0), QItemSelectionModel.SelectionFlag.SelectCurrent)
    sheet.show_lines(COLUMNS, (*LINES[:1], Line(("No summit", "−5.0"), ("No summit", -5.0), (1,))))
    assert sheet.currentIndex().row() == 1


def test_the_current_row_is_followed_to_where_new_figures_put_it(sheet):
    sheet.selectionModel().setCurrentIndex(sheet.model().index(1, 0), QItemSelectionModel.SelectionFlag.SelectCurrent)
    sheet.show_lines(COLUMNS, (Line(("No summit", "70.0"), ("No summit", 70.0), (1,)), LINES[0], LINES[2]))
    assert sheet.currentIndex().row() == 0


def test_figures_stand_at_the_right_under_their_heading(sheet):
    model = sheet.model()
    right = Qt.AlignmentFlag.AlignRight
    assert model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole) & right
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) & right
    assert not model.data(model.index(0, 0), Qt.ItemDataRole.TextAlignmentRole) & right


LONG = "a calibrated package with an informal declaration"


def test_long_texts_share_the_room_and_figures_keep_theirs(sheet):
    """Three texts that are all too long: the first gets half as much again, and nothing is scrolled sideways."""
    columns = (Column("Input"), Column("At"), Column("Today", figure=True), Column("Switches to"))
    sheet.show_lines(columns, [Line((LONG, LONG, "0.123456", LONG))])
    first, second, figure, third = (sheet.columnWidth(position) for position in range(4))
    assert figure >= sheet.sizeHintForColumn(2)
    assert abs(second - third) <= 1
    assert abs(2 * first - 3 * second) <= 3
    assert sheet.viewport().width() - 3 <= first + second + figure + third <= sheet.viewport().width()


def test_a_short_text_leaves_its_room_to_the_long_ones(sheet):
    columns = (Column("Input"), Column("At"), Column("Switches to"))
    sheet.show_lines(columns, [Line((LONG, "Drift", LONG))])
    assert sheet.sizeHintForColumn(1) <= sheet.columnWidth(1) < sheet.columnWidth(2)


def test_figures_have_room_wherever_the_longest_stands(sheet):
    """Against Qt's own measure over all cells, a heavy line among them."""
    lines = [Line((f"Move {row}", f"{10**row:,}")) for row in range(6)]
    lines.insert(3, Line(("Best", "8,888,888"), tone="strong"))
    sheet.show_lines(COLUMNS, lines)
    assert sheet.columnWidth(1) == max(sheet.sizeHintForColumn(1), sheet.horizontalHeader().sectionSizeHint(1))
