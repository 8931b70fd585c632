"""Probabilities as written: what "#" leaves, what adds up, and what is said where it does not."""

from __future__ import annotations

import pytest

from planner.analysis.amounts import Amounts
from planner.analysis.probabilities import read_probabilities
from planner.model.variables import evaluate_variables
from tests.analysis.trees import end, happen, way


def read(*formulas):
    node = happen(*(way(f"w{i}", end(), formula) for i, formula in enumerate(formulas)))
    values, _ = evaluate_variables((), {})
    return read_probabilities(node, {}, Amounts(values))


@pytest.mark.parametrize(
    ("formulas", "numbers"),
    [
        ((0.4, "#"), (0.4, 0.6)),
        (("40%", "1/4", "#"), (0.4, 0.25, 0.35)),
        ((0.4, "#", "#", "#"), (0.4, 0.2, 0.2, 0.2)),
        (("#",), (1.0,)),
        (("1 - 0.25", "0.5 ** 2"), (0.75, 0.25)),
        ((1.0, 0.0), (1.0, 0.0)),
    ],
)
def test_what_is_written(formulas, numbers):
    """By hand: "#" is what the others leave, shared evenly."""
    got = read(*formulas)
    assert got.numbers == pytest.approx(numbers)
    assert got.trouble == ()


def test_a_sum_within_a_billionth_is_one():
    assert read(0.5, 0.5 + 9e-10).trouble == ()
    assert read(0.5, 0.5 + 2e-9).trouble


def test_a_rest_of_a_trillionth_is_nothing_and_a_shortfall_of_two_billionths_is_a_problem():
    assert read(1 - 5e-13, "#").numbers[1] == 0
    assert read(0.5, 0.5 + 5e-10, "#").numbers[2] == 0
    assert read(1 - 5e-12, "#").numbers[1] == pytest.approx(5e-12, rel=1e-3)
    assert read(0.5, 0.5 + 2e-9, "#").trouble


@pytest.mark.parametrize(
    ("formulas", "branch", "sentence", "fixes"),
    [
        ((0.4, 0.5), None, "the probabilities add up to 0.9, not 1", ("rescale", "use_rest")),
        ((0.9, 0.3), None, "the probabilities add up to 1.2, not 1", ("rescale", "use_rest")),
        ((0.9, 0.9, 0.3), None, "the probabilities add up to 2.1, not 1", ("rescale",)),
        ((0.0, 0.0), None, "the probabilities add up to 0, not 1", ("use_rest",)),
        ((0.7, 0.6, "#"), None, "the probabilities add up to 1.3; nothing is left for #", ()),
        ((1.3, "#"), 0, "a probability must lie between 0 and 1, not 1.3", ()),
        ((0.5, "-0.1", "#"), 1, "a probability must lie between 0 and 1, not -0.1", ()),
        ((None, "#"), 0, "a probability is missing", ()),
        (("p_dael", "#"), 0, "p_dael: there is no variable 'p_dael'", ()),
        (("1/0", "#"), 0, "1/0: division by zero", ()),
    ],
)
def test_what_is_wrong(formulas, branch, sentence, fixes):
    (trouble,) = read(*formulas).trouble
    assert (trouble.field, trouble.branch, trouble.sentence, trouble.fixes) == ("probability", branch, sentence, fixes)


def test_a_sum_just_off_one_is_not_said_to_be_one():
    (trouble,) = read(0.5, 0.5000000021).trouble
    assert trouble.sentence == "the probabilities add up to 1.0000000021, not 1"


def test_rounding_of_a_formula_below_zero_is_zero():
    """1 - 0.9 - 0.1 is -2.8e-17 in floats."""
    assert read("1 - 0.9 - 0.1", 1.0).numbers == (0.0, 1.0)
