"""Variables over one another: values, overrides, cycles in words."""

from __future__ import annotations

import pytest

from planner.model.document import Variable
from planner.model.formulas import FormulaError, compile_formula
from planner.model.variables import evaluate_variables


def variables(**values):
    return [Variable(id=name, value=value) for name, value in values.items()]


def test_values_follow_one_another_whatever_their_order():
    """By hand: c = 35 % = 0.35, b = 2c = 0.7, a = 1 - b = 0.3."""
    values, problems = evaluate_variables(variables(a="1-b", b="c*2", c="35%"), {})
    assert values == pytest.approx({"a": 0.3, "b": 0.7, "c": 0.35})
    assert problems == []


def test_an_override_replaces_a_value_and_all_that_follows():
    values, _ = evaluate_variables(variables(a="1-b", b=0.2), {"b": "1/4"})
    assert values == {"a": 0.75, "b": 0.25}


def test_a_cycle_is_told_from_each_of_its_members():
    values, problems = evaluate_variables(
        variables(p_deal="p_talks/2", p_talks="1-p_deal", own="own", far="p_deal"), {}
    )
    assert values == {}
    assert {problem.where: problem.sentence for problem in problems} == {
        "variable p_deal": "p_deal uses p_talks, which uses p_deal",
        "variable p_talks": "p_talks uses p_deal, which uses p_talks",
        "variable own": "own uses itself",
        "variable far": "it uses p_deal, which has a problem",
    }
    assert problems[0].field == "variables.p_deal"


def test_a_bad_variable_leaves_the_others_alone_and_its_users_are_told():
    values, problems = evaluate_variables(variables(bad="1/0", user="bad+1", typo="goood", good=2.0), {})
    assert values == {"good": 2.0}
    assert [problem.sentence for problem in problems] == [
        "division by zero",
        "it uses bad, which has a problem",
        "there is no variable 'goood'; did you mean 'good'?",
    ]
    with pytest.raises(FormulaError, match="'bad' has a problem"):
        compile_formula("bad*2")(values)
    with pytest.raises(FormulaError, match="no variable 'worse'"):
        compile_formula("worse*2")(values)


def test_a_long_chain_of_uses_needs_no_deep_stack():
    chain = {f"v{n}": f"v{n + 1}+1" for n in range(3000)} | {"v3000": 1.0}
    values, problems = evaluate_variables(variables(**chain), {})
    assert values["v0"] == 3001.0
    assert not problems
