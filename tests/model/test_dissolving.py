"""A variable that goes and leaves its value behind."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.rollback import roll_back
from planner.model import edits
from planner.model.document import Actor, Attribute, Document, Scenario, Variable
from planner.model.nodes import Branch, Chance, Outcome
from planner.model.problems import DocumentError


def lottery(value) -> Document:
    """p bare, in formulas, in a range, in another variable and in a scenario."""

    def end(name, payoff):
        return Outcome(id=name, payoffs={"u": payoff})

    return Document(
        root=Chance(
            id="C1",
            branches=(
                Branch(id="b1", label="Yes", node=end("T1", "half - x**2"), probability="p", low="p/2", high=0.9),
                Branch(id="b2", label="No", node=end("T2", 2.0), probability="#"),
            ),
        ),
        actors=(Actor(id="us", weights={"u": 1.0}),),
        attributes=(Attribute(id="u"),),
        variables=(Variable(id="p", value=0.4), Variable(id="x", value=value), Variable(id="half", value="x/2")),
        scenarios=(Scenario(id="s", values={"p": 0.1, "half": "p"}, probabilities={"b1": "1-p"}),),
    )


def test_its_value_stands_wherever_it_was_used():
    after = edits.dissolve_variable(lottery(3.0), "p")
    yes = after.root.branches[0]
    assert (yes.probability, yes.low) == (0.4, "0.4/2")
    assert [variable.id for variable in after.variables] == ["x", "half"]
    assert after.scenarios[0].values == {"half": 0.4}
    assert after.scenarios[0].probabilities == {"b1": "1-0.4"}
    assert edits.uses_of(after, "p") == []


@given(st.floats(-9, 9).map(lambda value: round(value, 3)) | st.sampled_from(["1/3", "35%", "-p", "p+1"]))
@settings(max_examples=30, deadline=None)
def test_the_tree_is_worth_what_it_was(value):
    """Signs, quotients and sums keep their brackets: -2 squared stays 4."""
    document = lottery(value)
    before, after = roll_back(document), roll_back(edits.dissolve_variable(document, "x"))
    assert after.root.values == pytest.approx(before.root.values)


def test_a_formula_that_would_become_too_long_is_refused():
    document = lottery("+".join(["p"] * 400))
    long = evolve(document, variables=(*document.variables, Variable(id="many", value="+".join(["x"] * 300))))
    with pytest.raises(DocumentError, match="too long"):
        edits.dissolve_variable(long, "x")
