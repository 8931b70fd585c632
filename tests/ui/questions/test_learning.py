"""What to learn: uncertainties by themselves and together, numbers, and a test from a table, each worked by hand."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.drawing.style import LIGHT
from planner.model.nodes import Decision
from planner.ui.questions.information import InformationView
from planner.ui.questions.live import Live
from planner.ui.questions.numbers import NumbersView
from planner.ui.questions.testing import TestView
from tests.ui.questions.conftest import example

WELL = """[] Drill?
  drill
    () Well #W
      oil | p=0.3: <> | utility=100
      dry | p=#: <> | utility=-40
  sell: <> | utility=10
"""

TWO = """[] Bet?
  bet
    () First #A
      up | p=0.5
        () Second #B
          up | p=0.5: <> | utility=10
          down | p=#: <> | utility=0
      down | p=#
        () Third #C
          up | p=0.5: <> | utility=0
          down | p=#: <> | utility=-10
  pass: <> | utility=0
"""


def test_knowing_says_what_when_and_for_whom(opened):
    """0.3 · 100 + 0.7 · 10 = 37 against 10; certain of oil, 100."""
    view = opened(InformationView, WELL)
    (line,) = view.sheet.lines
    assert line.cells == ("Well", "the first decision", "+27.0", "+27.0", "+27.0", "+27.0", "+90.0", "1.00")
    assert "oil made certain" in line.tip
    assert view.told.text().startswith("Gains to Planner.")


def test_knowing_several_together_is_more_than_each(opened, answered):
    """The bet is worth 0. First alone: 0.5 · 5 = 2.5. With Second: no more, 0.25 · 10 = 2.5."""
    view = opened(InformationView, TWO)
    by_name = {line.values[0]: line.values for line in view.sheet.lines}
    assert by_name["First"][2] == pytest.approx(2.5)
    view.several.aboutToShow.emit()
    ticks = {action.text(): action for action in view.several.actions()}
    ticks["First"].trigger()
    ticks["Second"].trigger()
    answered(view.live)
    assert view.sheet.lines[0].values[:3] == ("First + Second", "the first decision", pytest.approx(2.5))
    assert view.told.text().startswith("2 known together before the first decision: +2.5")
    view.several.aboutToShow.emit()
    view.several.actions()[0].trigger()
    answered(view.live)
    assert view.sheet.lines[0].values[0] == "First + Second + Third"
    view.several.actions()[1].trigger()
    answered(view.live)
    assert "known together" not in view.told.text()


def test_what_cannot_be_known_together_is_said_and_the_rest_stays(opened, answered):
    """A test above a state tells of it."""
    view = opened(
        InformationView,
        """() Test #T
  good | p=0.5
    [] Go? #D
      go
        () State #S event=state
          yes | p=0.8: <> | utility=1
          no | p=#: <> | utility=-1
      stay: <> | utility=0
  bad | p=#
    [] Go? #E
      go
        () State #U event=state
          yes | p=0.2: <> | utility=1
          no | p=#: <> | utility=-1
      stay: <> | utility=0
""",
    )
    view._chosen = ("T", "state")
    view.ask()
    answered(view.live)
    assert "cannot be known together" in view.told.text()
    assert view.sheet.lines


def test_a_test_is_worth_what_its_table_says(opened, answered):
    """Positive 0.38: drill, 0.3 · 0.8 · 100 - 0.7 · 0.2 · 40; negative 0.62: sell at 10. 18.4 + 6.2 = 24.6, less 10."""
    view = opened(TestView, WELL)
    assert view.table.branches == ("oil", "dry")
    assert view.sheet.lines[0].values[2] == pytest.approx(14.6)
    assert view.worth.text() == "Before the first decision the test is worth +14.6 of the +27.0 of certainty."
    assert view.findings.lines[0].values == ("Positive", pytest.approx(0.38), pytest.approx(18.4 / 0.38))


def test_its_cost_is_apart(opened, answered):
    view = opened(TestView, WELL)
    view.cost.setFocus()
    view.cost.selectAll()
    QTest.keyClicks(view.cost, "4.6")
    answered(view.live)
    assert view.sheet.lines[0].values[2:] == (pytest.approx(14.6), pytest.approx(14.6), pytest.approx(10.0))
    assert "+10.0 less its cost" in view.worth.text()
    QTest.keyClicks(view.cost, "x")
    assert view.refusal
    answered(view.live)
    assert view.sheet.lines[0].cells[-1] == "–"


def test_the_table_is_followed_at_each_keystroke(opened, answered):
    """A perfect test is worth what certainty is."""
    view = opened(TestView, WELL)
    for row, text in ((1, "1"), (2, "0")):
        view.table.setFocus()
        view.table.setCurrentCell(row, 0)
        QTest.keyClicks(QApplication.focusWidget(), text)
    answered(view.live)
    assert view.sheet.lines[0].values[2] == pytest.approx(27.0)


def test_a_result_that_cannot_be_keeps_the_prior_and_is_marked(opened, answered):
    """It would leave 0.3 · 100 - 0.7 · 40 = 2 by drilling, and 10 by selling."""
    view = opened(TestView, WELL)
    QTest.mouseClick(view.more, Qt.MouseButton.LeftButton)
    answered(view.live)
    assert view.findings.lines[2].cells[0] == "Result 3 (cannot be: keeps the prior)"
    assert view.findings.lines[2].values[1:] == (0.0, pytest.approx(10.0))
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    answered(view.live)
    assert len(view.findings.lines) == 2


def test_a_wrong_row_is_told_and_the_last_answer_stays(opened, answered):
    view = opened(TestView, WELL)
    view.table.item(1, 1).setText("0.3")
    assert view.refusal == "If oil: the row adds up to 1.1, not 1."
    answered(view.live)
    assert view.sheet.lines[0].values[2] == pytest.approx(14.6)


def test_another_uncertainty_has_a_table_of_its_own(opened, answered):
    view = opened(TestView, TWO)
    view.about.setCurrentIndex(1)
    view.about.activated.emit(1)
    answered(view.live)
    assert view.table.branches == ("up", "down")
    assert "test is worth" in view.worth.text()


SURE = "[] Choose\n  a: <> | utility=1\n  b: <> | utility=1\n"
ONE_WAY = "[] Choose\n  a\n    () x\n      y | p=1: <> | utility=1\n"
WRONG = "[] Choose\n  a\n    () x\n      y | p=0.4: <> | utility=1\n  b: <>\n"


@pytest.mark.parametrize(
    ("view", "tree", "said"),
    [
        (InformationView, SURE, "nothing is uncertain"),
        (TestView, SURE, "nothing is uncertain"),
        (NumbersView, SURE, "No number is in doubt"),
        (NumbersView, ONE_WAY, "No number is in doubt"),
        *((view, WRONG, "Nothing can be told yet") for view in (InformationView, NumbersView, TestView)),
    ],
)
def test_bad_input_gives_a_sentence(opened, view, tree, said):
    """All ties and no chance, one branch, a sum that is not 1."""
    assert said in opened(view, tree).note


def test_a_chance_of_one_branch_is_worth_nothing_to_know(opened):
    assert opened(InformationView, ONE_WAY).sheet.lines[0].cells[2:6] == ("0.0",) * 4
    assert "worth 0.0 of the 0.0" in opened(TestView, ONE_WAY).worth.text()


def test_a_number_is_worth_knowing_alone_and_with_others(store, show, answered):
    """The summit's p_deal runs from 0.15 to 0.65 and flips at no value: worth nothing. With a rival that is in doubt
    it is worth more together than alone.
    """
    live, holder = Live(store), QWidget()
    view = NumbersView(live, LIGHT, holder)
    view.resize(1000, 220)
    show(holder, 1000)
    answered(live)
    names = [view.ticks.item(row).text() for row in range(view.ticks.count())]
    assert names == [row.name for row in sorted(view.chart.picture.rows, key=lambda row: names.index(row.name))]
    root = store.document.root
    assert isinstance(root, Decision)
    view.ticks.item(0).setCheckState(Qt.CheckState.Checked)
    view.ticks.item(1).setCheckState(Qt.CheckState.Checked)
    answered(live)
    assert view.chart.picture.rows[0].name == f"{names[0]} + {names[1]}"
    store.apply(
        "Bare",
        evolve(store.document, variables=tuple(evolve(v, low=None, high=None) for v in store.document.variables)),
    )
    answered(live)
    assert "No number is in doubt" in view.note
    live.stop()


def test_of_many_numbers_those_beyond_are_valued_when_ticked(opened, answered, monkeypatch):
    """Of the four numbers of the small summit only the first is valued unasked."""
    monkeypatch.setattr("planner.ui.questions.numbers.EACH", 1)
    view = opened(NumbersView, example("simple_summit"))
    assert len(view.chart.picture.rows) == 1
    assert "more numbers are valued when they are ticked" in view.told.text()
    view.ticks.item(2).setCheckState(Qt.CheckState.Checked)
    answered(view.live)
    assert view.chart.picture.rows[0].name == view.ticks.item(2).text()
