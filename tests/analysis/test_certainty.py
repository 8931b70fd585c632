"""Certainty equivalents against closed forms."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.certainty import certainty_equivalent

lotteries = st.lists(st.floats(-1e3, 1e3), min_size=2, max_size=6)


def even(values):
    return [1 / len(values)] * len(values)


def test_even_chance_of_a_hundred():
    """By hand: -R ln(1/2 + 1/2 exp(-100/R)) with R = 50/ln 2 is 33.90."""
    assert certainty_equivalent([100.0, 0.0], [0.5, 0.5], 50 / math.log(2)) == pytest.approx(33.9036, abs=5e-4)


def test_seeking_risk_is_its_mirror_image():
    """By symmetry: 100 - 33.90 for a tolerance of the other sign."""
    assert certainty_equivalent([100.0, 0.0], [0.5, 0.5], -50 / math.log(2)) == pytest.approx(66.0964, abs=5e-4)


def test_a_large_tolerance_keeps_its_digits():
    """By series: mean - variance / (2R); at R = 1e12 the second term is 1.25e-9 on a mean of 50."""
    assert certainty_equivalent([100.0, 0.0], [0.5, 0.5], 1e12) == pytest.approx(50 - 1.25e-9, abs=1e-13)


def test_a_spread_that_would_overflow():
    """By hand: with R = 1 and values 2000 apart, CE = -R ln(0.5) + worst = worst + 0.693."""
    assert certainty_equivalent([0.0, -2000.0], [0.5, 0.5], 1.0) == pytest.approx(-2000 + math.log(2))
    assert certainty_equivalent([0.0, -2000.0], [0.5, 0.5], -1.0) == pytest.approx(-math.log(2))


def test_what_cannot_happen_does_not_count():
    assert certainty_equivalent([7.0, -1e300], [1.0, 0.0], 5.0) == 7


@settings(max_examples=60)
@given(lotteries, st.floats(1, 1e9))
def test_between_the_worst_and_the_mean(values, tolerance):
    sure = certainty_equivalent(values, even(values), tolerance)
    assert min(values) - 1e-9 <= sure <= sum(values) / len(values) + 1e-9


@settings(max_examples=60)
@given(lotteries, st.floats(1, 1e6), st.floats(-1e3, 1e3))
def test_shifts_with_its_values(values, tolerance, shift):
    before = certainty_equivalent(values, even(values), tolerance)
    after = certainty_equivalent([value + shift for value in values], even(values), tolerance)
    assert after == pytest.approx(before + shift, abs=1e-8)


@settings(max_examples=60)
@given(lotteries, lotteries, st.sampled_from([-30.0, 20.0, 500.0]))
def test_nested_is_the_equivalent_of_the_whole_lottery(left, right, tolerance):
    """The defining property of exponential utility: lotteries of lotteries may be folded."""
    folded = [certainty_equivalent(part, even(part), tolerance) for part in (left, right)]
    nested = certainty_equivalent(folded, [0.25, 0.75], tolerance)
    weights = [0.25 / len(left)] * len(left) + [0.75 / len(right)] * len(right)
    assert nested == pytest.approx(certainty_equivalent([*left, *right], weights, tolerance), rel=1e-9, abs=1e-7)
