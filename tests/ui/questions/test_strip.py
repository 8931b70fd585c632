"""The strip: its tabs under mouse and keys, what it makes and when, and what it remembers."""

from __future__ import annotations

import gc
import json
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from planner.drawing.style import DARK, LIGHT
from planner.model import edits
from planner.ui.panels.problems import ProblemsPanel
from planner.ui.questions.pages import questions
from planner.ui.questions.strip import QuestionStrip
from planner.ui.questions.view import View


@pytest.fixture
def strip(store, live, show):
    return show(QuestionStrip(live, ProblemsPanel(store), LIGHT), height=260)


def test_a_tab_for_each_question_and_the_problems_last(strip):
    assert strip.questions.titles() == [*(question.title for question in questions()), "Problems"]


def test_a_click_shows_a_question_and_its_views(strip, qtbot):
    index = strip.questions.titles().index("Who disagrees")
    qtbot.mouseClick(strip.questions, Qt.MouseButton.LeftButton, pos=strip.questions.tabRect(index).center())
    assert strip.pages.titles() == ["Parties", "Disputes", "Weights", "Scenarios", "Cost"]
    assert strip.view.topic == "stakeholders"
    qtbot.mouseClick(strip.pages, Qt.MouseButton.LeftButton, pos=strip.pages.tabRect(3).center())
    assert strip.view.topic == "scenarios"


def test_a_click_gives_the_tabs_the_keyboard(strip, qtbot):
    """Else Tab and Enter, typed next, would add branches to the tree."""
    strip.pages.setFocus()
    qtbot.mouseClick(strip.questions, Qt.MouseButton.LeftButton, pos=strip.questions.tabRect(2).center())
    assert strip.questions.hasFocus()


def test_a_question_remembers_its_view(strip):
    strip.go_to("who", "scenarios")
    strip.go_to("may_happen")
    strip.go_to("who")
    assert strip.view.topic == "scenarios"


def test_arrow_keys_go_from_question_to_question(strip, qtbot):
    strip.questions.setFocus()
    before = strip.questions.currentIndex()
    qtbot.keyClick(strip.questions, Qt.Key.Key_Right)
    assert strip.questions.currentIndex() == before + 1


def test_a_click_on_the_current_tab_leaves_the_row_of_tabs_and_another_opens_it(strip, qtbot):
    told = []
    strip.collapsed_changed.connect(told.append)
    tabs = strip.questions
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.currentIndex()).center())
    assert strip.is_collapsed
    assert strip.sizeHint().height() < 60
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.count() - 1).center())
    assert not strip.is_collapsed
    assert strip.view is strip.problems
    assert told == [True, False]


def test_tab_goes_from_the_tabs_into_a_view_that_is_made_late(store, live, show, answered, qtbot):
    """Two views, each made after what stands beside the strip; and Shift+Tab goes back."""
    window = QWidget()
    row = QHBoxLayout(window)
    strip = QuestionStrip(live, ProblemsPanel(store), LIGHT)
    row.addWidget(strip)
    row.addWidget(QLineEdit(window))
    show(window, height=260)
    for page in ("triggers", "simulation", "tornado"):
        strip.go_to("may_happen" if page == "simulation" else "how_sure", page)
        answered(live)
        strip.pages.setFocus()
        qtbot.keyClick(strip.pages, Qt.Key.Key_Tab)
        assert strip.view.isAncestorOf(QApplication.focusWidget()), page
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert strip.pages.hasFocus()


def test_views_are_made_when_they_are_first_shown(strip):
    strip.go_to("problems")
    before = len(strip.findChildren(View))
    strip.go_to("who", "disagreements")
    assert len(strip.findChildren(View)) == before + 1
    strip.go_to("problems")
    strip.go_to("who", "disagreements")
    assert len(strip.findChildren(View)) == before + 1


def test_the_tab_of_the_problems_counts_them(strip, store):
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=1.5))
    assert strip.questions.titles()[-1] == f"Problems {len(store.rollback.problems())}"
    store.undo()
    assert strip.questions.titles()[-1] == "Problems"


def test_it_comes_back_as_it_was_left(strip, store, live, show):
    strip.go_to("who", "scenarios")
    strip.toggle()
    again = show(QuestionStrip(live, ProblemsPanel(store), LIGHT))
    again.restore(strip.state())
    assert again.is_collapsed
    again.expand()
    assert again.view.topic == "scenarios"


@pytest.mark.parametrize(
    "state",
    ["", "nonsense", "[]", '{"pages": 3}', '{"pages": {"who": "gone"}, "question": "gone", "collapsed": false}'],
)
def test_what_cannot_be_read_changes_nothing(strip, state):
    before = json.loads(strip.state())
    strip.restore(state)
    assert json.loads(strip.state()) == before


def test_an_unknown_question_is_refused(strip):
    with pytest.raises(ValueError, match="gossip"):
        strip.go_to("gossip")


def test_every_view_can_be_shown_answered_worn_and_reached(strip, live, answered):
    """Each has a name for a screen reader, something that takes the keyboard, and a figure or a sentence."""
    for question in questions():
        for page in question.pages:
            strip.go_to(question.name, page.name)
            answered(live)
            view = strip.view
            strip.set_style(DARK)
            reachable = [child for child in view.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
            assert view.note or any(child.accessibleName() for child in reachable), page.name
            assert "mistake" not in view.note, page.name
            view.grab()


def test_a_problem_is_told_where_figures_would_stand(strip, store, live, answered):
    strip.go_to("who", "stakeholders")
    store.apply("Set", edits.set_variable(store.document, "p_deal", value=1.5))
    answered(live)
    assert strip.view.note.startswith("Nothing can be told yet.")
    store.undo()
    answered(live)
    assert strip.view.note == "" or "one actor" in strip.view.note


def test_it_is_freed_with_its_views(store, live, qtbot, qapp):
    strip = QuestionStrip(live, ProblemsPanel(store), LIGHT)
    strip.show()
    strip.go_to("may_happen", "risk")
    qtbot.waitUntil(lambda: not live.is_busy)
    view = ref(strip.view)
    strip.close()
    strip.deleteLater()
    del strip
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert view() is None
