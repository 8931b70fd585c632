"""What scenarios lay over the base case, and edits made while one is looked at."""

from __future__ import annotations

import pytest

from planner.analysis.reading import figures_at
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model import edits
from planner.model.document import Actor, Attribute, Document, Scenario, Variable
from planner.model.nodes import Branch, Chance, Outcome

A, B, C = (0,), (1,), (2,)


@pytest.fixture
def document() -> Document:
    """a 0.5 (0.2 if hawkish), b 0.3, c what is left; x is 10 (20 if hawkish)."""

    def end(name: str, probability: float | str) -> Branch:
        return Branch(id=name, label=name, node=Outcome(id=f"T{name}", payoffs={"u": "x"}), probability=probability)

    return Document(
        root=Chance(id="C1", branches=(end("a", 0.5), end("b", 0.3), end("c", "#"))),
        actors=(Actor(id="us", weights={"u": 1.0}),),
        attributes=(Attribute(id="u"),),
        variables=(Variable(id="x", value=10.0), Variable(id="y", value=1.0)),
        scenarios=(Scenario(id="hawk", name="Hawkish", values={"x": 20.0}, probabilities={"a": 0.2}),),
    )


def base(document):
    return [branch.probability for branch in document.root.branches]


def hawk(document):
    return dict(document.scenarios[0].probabilities)


def typed(document, place, formula, scenario="hawk"):
    return edits.edit_in(document, scenario, (), lambda shown: edits.set_probability(shown, place, formula))


def test_typing_changes_what_is_looked_at(document):
    after = typed(document, A, 0.1)
    assert (base(after), hawk(after)) == ([0.5, 0.3, "#"], {"a": 0.1})
    assert after.root.branches == tuple(after.root.branches)
    in_base = typed(document, A, 0.1, scenario="")
    assert (base(in_base), hawk(in_base)) == ([0.1, 0.3, "#"], {"a": 0.2})


def test_the_number_of_the_base_case_can_be_typed_in_a_scenario(document):
    """0.5 is what stands in the base case already; in the scenario it is news."""
    assert hawk(typed(document, A, 0.5)) == {"a": 0.5}


def test_a_sibling_at_a_node_that_the_scenario_touches_is_the_scenarios_too(document):
    after = typed(document, B, 0.6)
    assert (base(after), hawk(after)) == ([0.5, 0.3, "#"], {"a": 0.2, "b": 0.6})


def test_dragging_moves_the_scenarios_numbers(document):
    """Seen hawkish the node reads 0.2, 0.3, 0.5; a at 0.4 leaves 0.3 to c, by #."""
    written = figures_at(roll_back(document, Settings(scenario="hawk")), ()).rolled.written
    assert written == pytest.approx((0.2, 0.3, 0.5))
    after = edits.edit_in(document, "hawk", (), lambda shown: edits.scrub_probability(shown, A, 0.4, written))
    assert (base(after), hawk(after)) == ([0.5, 0.3, "#"], {"a": 0.4})
    there = figures_at(roll_back(after, Settings(scenario="hawk")), ()).rolled.written
    assert there == pytest.approx((0.4, 0.3, 0.3))


def test_a_variable_of_the_scenario_keeps_its_base_value(document):
    after = edits.edit_in(document, "hawk", (), lambda shown: edits.set_variable(shown, "x", value=30.0))
    assert (after.variables[0].value, dict(after.scenarios[0].values)) == (10.0, {"x": 30.0})
    other = edits.edit_in(document, "hawk", (), lambda shown: edits.set_variable(shown, "y", value=2.0))
    assert (other.variables[1].value, dict(other.scenarios[0].values)) == (2.0, {"x": 20.0})
    assert other.variables[0] is document.variables[0]


def test_a_range_given_in_a_scenario_is_the_variables_own(document):
    after = edits.edit_in(document, "hawk", (), lambda shown: edits.set_variable(shown, "x", low=1.0, high=9.0))
    assert (after.variables[0].low, after.variables[0].value) == (1.0, 10.0)


def test_an_edit_that_changes_nothing_gives_the_same_document(document):
    assert typed(document, A, 0.2) is document


def test_what_is_shown_is_the_scenarios_where_it_has_its_own(document):
    a, b, _ = document.root.branches
    assert [edits.probability_in(document, "hawk", branch) for branch in (a, b)] == [0.2, 0.3]
    assert [edits.value_in(document, "hawk", variable) for variable in document.variables] == [20.0, 1.0]
    assert edits.probability_in(document, "", a) == 0.5


def test_values_and_probabilities_are_laid_over_and_taken_off(document):
    laid = edits.lay_value(edits.lay_probability(document, "hawk", "b", 0.1), "hawk", "y", "2*x")
    assert laid.scenarios[0].values == {"x": 20.0, "y": "2*x"}
    assert hawk(laid) == {"a": 0.2, "b": 0.1}
    bare = edits.lay_value(edits.lay_probability(document, "hawk", "a", None), "hawk", "x", None)
    assert (hawk(bare), dict(bare.scenarios[0].values)) == ({}, {})


def test_a_duplicate_stands_right_below_with_all_that_it_lays_over(document):
    three = edits.add_listed(document, "scenarios", "dove")
    after, copy = edits.duplicate_scenario(three, "hawk", "Hawkish 2")
    assert [scenario.id for scenario in after.scenarios] == ["hawk", copy, "dove"]
    assert after.scenarios[1].probabilities == {"a": 0.2}
    assert after.scenarios[1].name == "Hawkish 2"


def test_a_words_band_is_no_range_of_the_base_case(document):
    """In the base case it fills the empty range."""
    in_scenario = edits.set_probability_in(document, "hawk", A, 0.7, 0.55, 0.8)
    assert (hawk(in_scenario), in_scenario.root.branches[0].low) == ({"a": 0.7}, None)
    in_base = edits.set_probability_in(document, "", A, 0.7, 0.55, 0.8)
    assert (in_base.root.branches[0].low, in_base.root.branches[0].high) == (0.55, 0.8)
