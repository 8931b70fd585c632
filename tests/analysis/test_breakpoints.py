"""Where formulas turn along a variable, and changes that 1,001 even steps go past."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.break_even import break_even
from planner.analysis.breakpoints import breakpoints
from planner.analysis.inputs import inputs
from planner.analysis.one_way import one_way
from planner.analysis.rollback import roll_back
from planner.model.document import Variable
from planner.model.formulas import compile_formula
from tests.analysis.trees import decide, document, end, way


def choice(formula: str, *others: Variable):
    """To go is worth the formula, to stay 1; x is 0 today and may go from 0 to 10."""
    x = Variable(id="x", value=0.0, low=0.0, high=10.0)
    return roll_back(document(decide(way("go", end(formula)), way("stay", end(1))), variables=(x, *others)))


def turns(formula: str, *others: Variable) -> list[float]:
    return breakpoints(choice(formula, *others), "x", [formula], 0.0, 10.0)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("if(x > 3.00001, 1, 0)", [3.00001]),
        ("min(2 * x, 5)", [2.5]),
        ("max(x, 4 - x)", [2]),
        ("clip(x, 2, 7)", [2, 7]),
        ("abs(x - 6)", [6]),
        ("if(abs(x - 5) < 1e-4, if(x < 5, 3, 0), 0)", [4.9999, 5, 5.0001]),
        ("if(x * x < 2, 0, 1)", [2**0.5]),
        ("if(exp(x) > 100, 0, 1)", [np.log(100)]),
        ("if(1 / (x + 1) < 0.2, 0, 1)", [4]),
        ("x ** 2 + 3 * x", []),
    ],
)
def test_turns_by_hand(formula, expected):
    found = turns(formula)
    for each in expected:
        assert min(abs(x - each) for x in found) < 1e-9
    if not expected:
        assert found == []


def test_round_turns_at_the_halves():
    found = turns("round(x)")
    assert [x for x in found if x == pytest.approx(round(x - 0.5) + 0.5)] == pytest.approx(np.arange(0.5, 10))


def test_through_another_variable():
    """y = 2 x + 1 turns at 4 where x is 1.5."""
    assert turns("if(y > 4, 1, 0)", Variable(id="y", value="2 * x + 1")) == pytest.approx([1.5])


def test_a_flip_between_two_of_the_1001_values():
    """From 3.0001 to 3.0004 going is worth 2: the even steps are 0.01 apart, at 3.00 and 3.01."""
    rollback = choice("if(x > 3.0001, if(x < 3.0004, 2, 0), 0)")
    [one] = [one for one in inputs(rollback) if one.name == "x"]
    even = np.linspace(0, 10, 1_001)
    assert not ((even > 3.0001) & (even < 3.0004)).any()
    [trigger] = break_even(rollback, [one])
    assert trigger.above is not None
    assert trigger.above.at == pytest.approx(3.0001, abs=1e-8)
    assert trigger.above.to == ("go",)
    assert trigger.method == "scan"
    found = one_way(rollback, one)
    assert found is not None
    assert [turn.at for turn in found.turns] == pytest.approx([3.0001, 3.0004], abs=1e-8)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        ["if({a} < {b}, 1, 0)", "min({a}, {b})", "max({a}, {b})", "clip({a}, {b}, 9)", "abs({a} - {b})", "round({a})"]
    ),
    st.floats(-3, 3).map(lambda x: round(x, 3)),
    st.floats(-5, 5).map(lambda x: round(x, 3)),
    st.floats(0.01, 9.9).map(lambda x: round(x, 4)),
)
def test_where_the_slope_jumps_there_is_a_turn(shape, slope, start, level):
    """Brute force: the second difference of the formula over a fine grid is 0 wherever no turn is near."""
    text = shape.format(a=f"({slope} * x + {start})", b=level)
    formula, xs = compile_formula(text), np.linspace(0.003, 9.997, 800)

    def figure(x: float) -> float:
        try:
            return formula({"x": x})
        except ValueError:
            return 0.0  # clip with its ends the wrong way round

    bent = np.flatnonzero(np.abs(np.diff([figure(x) for x in xs], 2)) > 1e-7)
    found = np.array(turns(text) or [np.inf])
    step = xs[1] - xs[0]
    assert all(np.abs(found - xs[i + 1]).min() <= 1.5 * step for i in bent)
