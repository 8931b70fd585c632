"""The Welcome page: an example is one Enter away, and what was open before is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.app.preferences import Preferences
from planner.files.opening import open_document
from planner.ui.welcome import Choice, Welcome, examples


@pytest.fixture
def preferences(tmp_path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini")


def shown(preferences, qtbot) -> Welcome:
    page = Welcome(preferences)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    assert QApplication.focusWidget() is not None
    return page


def test_every_example_opens_without_a_problem():
    for example in examples():
        assert open_document(example.path).root.branches


def test_the_founding_case_is_one_enter_away(preferences, qtbot):
    page = shown(preferences, qtbot)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Choice)
    with qtbot.waitSignal(page.example_chosen) as chosen:
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert Path(chosen.args[0]).name == "korea_summit.planb"


def test_all_of_it_is_reached_with_tab(preferences, qtbot, tmp_path):
    """Examples, the recent file, Open, New and the tour: as many stops as there are buttons."""
    kept = tmp_path / "mine.planb"
    kept.write_text("{}")
    preferences.remember(kept)
    page = shown(preferences, qtbot)
    seen = {QApplication.focusWidget()}
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert set(page.findChildren(QPushButton)) <= seen
    assert len(page.findChildren(QPushButton)) == len(examples()) + 4


def test_recent_files_are_listed_while_they_exist(preferences, qtbot, tmp_path):
    here, gone = tmp_path / "here.planb", tmp_path / "gone.planb"
    here.write_text("{}")
    preferences.remember(here)
    preferences.remember(gone)
    page = shown(preferences, qtbot)
    names = [choice.accessibleName() for choice in page.findChildren(Choice)]
    assert "here" in names
    assert "gone" not in names
    choice = next(choice for choice in page.findChildren(Choice) if choice.accessibleName() == "here")
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert chosen.args == [here]


def test_no_line_of_it_is_cut(preferences, qtbot):
    """Each label is at least as high as its text needs at the width that it has."""
    page = shown(preferences, qtbot)
    page.grab()
    for choice in page.findChildren(Choice):
        for label in choice.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())


def test_open_and_new(preferences, qtbot):
    page = shown(preferences, qtbot)
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    with qtbot.waitSignal(page.open_requested):
        qtbot.keyClick(buttons["&Open…"], Qt.Key.Key_Return)
    with qtbot.waitSignal(page.new_requested):
        qtbot.keyClick(buttons["&New tree"], Qt.Key.Key_Space)
