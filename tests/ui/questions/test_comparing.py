"""Consequences, risk, scenarios and cost-effectiveness in the strip, on cases whose figures are known by hand."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtTest import QTest

from planner.drawing.style import DARK
from planner.files.outline import read_outline
from planner.model.document import Actor, Attribute, Scenario, Variable
from planner.ui.questions.consequences import ConsequencesView
from planner.ui.questions.cost_effectiveness import CostEffectivenessView
from planner.ui.questions.risk import RiskView
from planner.ui.questions.scenarios import ScenariosView
from planner.ui.questions.stakeholders import title_of
from tests.ui.questions.conftest import example

GAMBLE = """[] Choose
  gamble
    () Coin #C
      heads | p=0.5: <> | utility=100
      tails | p=#: <> | utility=0
  sure: <> | utility=40
  worse: <> | utility=30
"""
WRONG = "[] Choose\n  a\n    () x\n      y | p=0.4: <> | utility=1\n  b: <>\n"
SURE = "() Only\n  one | p=1: <> | utility=1\n"
UNTITLED = "[] Now\n  Go\n    [] #D9\n      Left: <> | utility=1\n      Right: <> | utility=2\n  Stay: <>\n"
TIES = "[] Choose\n  a: <> | utility=1\n  b: <> | utility=1\n"


def choose(box, data):
    """As a person does in its list."""
    box.setCurrentIndex(box.findData(data) if box.findData(data) >= 0 else box.findText(data))
    box.activated.emit(box.currentIndex())


def test_levels_stand_with_their_ranges_and_what_is_dominated(opened):
    view = opened(ConsequencesView, GAMBLE)
    rows = {line.cells[0]: line.cells[1:] for line in view.sheet.lines}
    assert rows["utility"] == ("50.0 (0.0 … 100.0)", "40.0", "30.0")
    assert rows["Dominated"] == ("–", "by gamble", "by gamble, sure")


def test_the_waterfall_leads_from_one_move_to_the_other(opened):
    """Korea: the best leads the next by 5.8, and the steps add up to that."""
    view = opened(ConsequencesView, example("korea_summit"))
    picture = view.chart.picture
    assert picture.begin + sum(step.gain for step in picture.steps) == pytest.approx(46.41176)
    assert picture.begin_note == "40.6"
    assert picture.end_note == "46.4 (+5.8)"
    choose(view.against, "Straight to a Trump-Kim summit")
    picture = view.chart.picture
    assert picture.begin_name == "Straight to a Trump-Kim summit"
    assert picture.begin + sum(step.gain for step in picture.steps) == pytest.approx(46.41176)
    choose(view.why, "Straight to a Trump-Kim summit")
    assert view.chart.picture.steps == []


def test_what_is_worse_than_a_threshold(opened):
    """Half of the gamble, and all of what is sure to bring 40, is worse than 40.5."""
    view = opened(RiskView, GAMBLE)
    view.threshold.setFocus()
    QTest.keyClicks(view.threshold, "40.5")
    assert [line.values[-1] for line in view.sheet.lines] == [0.5, 1.0, 1.0]
    assert view.chart.picture.threshold == 40.5
    QTest.keyClicks(view.threshold, "x")
    assert view.threshold.property("role") == "error"
    assert view.chart.picture.threshold is None


def test_dominance_is_said_with_its_order(opened):
    """The sure 40 beats the sure 30 to everybody who likes more; the gamble neither beats nor is beaten."""
    view = opened(RiskView, GAMBLE)
    assert view.told.text() == "sure is better than worse for whoever likes more (first-order dominance)."


def test_the_risk_of_one_attribute_has_its_own_worse_end(opened, answered):
    """Cost of the patrols: less is better, so that above 30 is worse; two ships cost 36 for sure."""
    view = opened(RiskView, example("sanctions_patrol"))
    choose(view.of, "cost")
    view.threshold.setText("30")
    view.threshold.textEdited.emit("30")
    answered(view.live)
    by_move = {line.values[0]: line.values[-1] for line in view.sheet.lines}
    assert (by_move["Two ships"], by_move["Satellite"]) == (1.0, 0.0)
    assert view.chart.picture.x_name == "Cost ($ m)"
    assert "first-order dominance" in view.told.text()
    view.set_style(DARK)
    answered(view.live)
    assert not view.chart.grab().isNull()


def test_scenarios_side_by_side(opened, answered):
    """By hand: a quiet season leaves two ships 22.6 · 1.8 - 36 = 4.68, and reports 4.2 · 1.8 - 2 = 5.56."""
    view = opened(ScenariosView, example("sanctions_patrol"))
    rows = {line.cells[0]: line for line in view.sheet.lines}
    quiet = rows["A quiet season for sure"]
    assert (quiet.values[1], quiet.values[5]) == (pytest.approx(5.56), pytest.approx(4.68))
    assert quiet.cells[-1] == "How to watch: Partners' reports only"
    assert rows["Largest regret"].cells[5] == "0.9"
    assert 5 in rows["Largest regret"].strong
    assert rows["Best in"].cells[1:6:4] == ("33 %", "67 %")
    choose(view.measure, "regret")
    answered(view.live)
    assert view.sheet.lines[2].values[5] == pytest.approx(0.88)


def test_the_share_of_scenarios_in_which_a_move_is_good_enough(opened, answered):
    """Two ships come to 14.4, 24.12 and 4.68: two of three reach 10."""
    view = opened(ScenariosView, example("sanctions_patrol"))
    view.threshold.setFocus()
    QTest.keyClicks(view.threshold, "10")
    answered(view.live)
    (line,) = [line for line in view.sheet.lines if line.cells[0] == "Reaches 10 in"]
    assert line.cells[5] == "67 %"


def test_a_scenario_with_a_problem_says_so_and_the_rest_stays(opened):
    document = example("sanctions_patrol")
    broken = Scenario(id="broken", name="Broken", values={"p_busy": 2.0})
    view = opened(ScenariosView, evolve(document, scenarios=(*document.scenarios, broken)))
    line = next(line for line in view.sheet.lines if line.cells[0] == "Broken")
    assert line.cells[1] == "–"
    assert "0" in line.cells[-2]
    assert view.sheet.lines[0].cells[5] == "14.4"


def test_cost_effectiveness_asks_for_two_attributes_first(opened, answered):
    view = opened(CostEffectivenessView, example("sanctions_patrol"))
    assert "Choose two attributes" in view.told.text()
    assert view.chart.isHidden()
    choose(view.cost, "cost")
    choose(view.effect, "cost")
    answered(view.live)
    assert "Choose two attributes" in view.told.text()


def test_the_frontier_and_its_ratios(opened, answered):
    """By hand: (2, 6), (14, 15), (36, 28), (60, 30): ratios 12 / 9, 22 / 13, 12. A satellite costs 20 for 14.5."""
    view = opened(CostEffectivenessView, example("sanctions_patrol"))
    choose(view.cost, "cost")
    choose(view.effect, "stopped")
    answered(view.live)
    best = [line.values for line in view.sheet.lines if line.cells[-1] == "frontier"]
    assert [values[4] for values in best] == [None, pytest.approx(12 / 9), pytest.approx(22 / 13), pytest.approx(12.0)]
    standings = {line.values[1]: line.values[-1] for line in view.sheet.lines}
    assert standings["Satellite"] == "dominated"
    assert standings["One ship and satellite"] == "by a mixture"
    assert standings["One ship › Call a second ship"] == "by a mixture"
    points = view.chart.picture.points
    assert [(point.x, point.y) for point in points if point.on_frontier] == [(2, 6), (14, 15), (36, 28), (60, 30)]
    view.chart.grab()
    assert len(view.chart.marks) == 7


def test_one_attribute_is_too_few(opened):
    assert "needs two" in opened(CostEffectivenessView, GAMBLE).note


@pytest.mark.parametrize("view", [ConsequencesView, RiskView, ScenariosView, CostEffectivenessView])
@pytest.mark.parametrize(("tree", "said"), [(WRONG, "Nothing can be told yet"), (SURE, ""), (TIES, "")])
def test_bad_input_gives_a_sentence(opened, view, tree, said):
    """A sum that is not 1; no decision and one branch; all ties."""
    document = read_outline(tree)
    two = (*document.attributes, Attribute(id="cost"))
    actor = Actor(id="me", weights={"utility": 1.0, "cost": -1.0})
    wanted = evolve(
        document,
        attributes=two,
        actors=(actor,),
        variables=(Variable(id="p", value=0.5),),
        scenarios=(Scenario(id="s"),),
    )
    made = opened(view, wanted)
    assert made.note.startswith(said) if said else made.note == ""
    made.grab()


def test_many_dominances_leave_the_chart_its_room(opened):
    """Six moves, each surely better than those after it: fifteen sentences, of which two stand under the chart."""
    view = opened(RiskView, "[]\n" + "".join(f"  move {n}: <> | utility={9 - n}\n" for n in range(6)))
    assert view.told.text().count("dominance") == 2
    assert view.told.toolTip().count("-order") == 15
    assert view.chart.height() > 90


def test_an_untitled_decision_is_called_by_the_branch_that_leads_to_it():
    """Its id says nothing to anybody."""
    document = read_outline(UNTITLED)
    assert title_of(document, "D9") == "After Go"
    assert title_of(document, document.root.id) == "Now"
