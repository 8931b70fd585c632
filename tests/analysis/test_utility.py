"""Value functions against hand-computed values."""

from __future__ import annotations

import math

import pytest

from planner.analysis.utility import is_curved, line, shape_problem, value_of
from planner.model.document import Attribute, Exponential, Points


def test_linear_between_its_levels_in_either_direction():
    """By hand: 35 is 3/4 of the way from 20 to 40; and 1/4 of the way from 40 down to 20."""
    assert value_of(Attribute(id="x", worst=20.0, best=40.0), 35.0) == pytest.approx(75)
    assert value_of(Attribute(id="x", worst=40.0, best=20.0), 35.0) == pytest.approx(25)


def test_linear_goes_on_beyond_its_levels():
    """By hand: one distance beyond the best is 200, half a one below the worst is -50."""
    attribute = Attribute(id="x", worst=0.0, best=10.0)
    assert value_of(attribute, 20.0) == 200
    assert value_of(attribute, -5.0) == -50


@pytest.mark.parametrize(("c", "half"), [(2.0, 73.1058578630), (-2.0, 26.8941421370)])
def test_exponential_half_way(c, half):
    """By hand: 100 (1 - e^-1) / (1 - e^-2) = 100 / (1 + e^-1) = 73.106; the other sign is its mirror image."""
    assert value_of(Attribute(id="x", worst=0.0, best=8.0, shape=Exponential(c=c)), 4.0) == pytest.approx(half)


def test_exponential_diminishes_in_either_direction():
    """c > 0 is worth more than half at half way, also where less is better."""
    cheaper = Attribute(id="cost", worst=100.0, best=0.0, shape=Exponential(c=3.0))
    assert value_of(cheaper, 50.0) > 50
    assert (value_of(cheaper, 100.0), value_of(cheaper, 0.0)) == (0, pytest.approx(100))


def test_exponential_of_a_tiny_c_is_a_straight_line():
    attribute = Attribute(id="x", worst=0.0, best=1.0, shape=Exponential(c=9.9e-5))
    assert value_of(attribute, 0.25) == 25
    assert not is_curved(attribute)
    assert is_curved(Attribute(id="x", worst=0.0, best=1.0, shape=Exponential(c=1e-4)))


@pytest.mark.parametrize("c", [2e-4, 0.5, 5.0, -5.0, 700.0, -700.0])
def test_exponential_runs_from_0_to_100(c):
    attribute = Attribute(id="x", worst=3.0, best=-2.0, shape=Exponential(c=c))
    assert value_of(attribute, 3.0) == pytest.approx(0, abs=1e-12)
    assert value_of(attribute, -2.0) == pytest.approx(100)


def test_exponential_near_its_straight_line_keeps_its_digits():
    """By series: 100 (z + c z (1 - z) / 2 + O(c^2)); at c = 1e-3 and z = 1/2 that is 50.0125 to 1e-7."""
    attribute = Attribute(id="x", worst=0.0, best=1.0, shape=Exponential(c=1e-3))
    assert value_of(attribute, 0.5) == pytest.approx(50.0125, abs=1e-6)


def test_points_and_their_end_segments():
    """By hand on (0, 0), (10, 80), (20, 100): 5 is 40, 15 is 90; the ends go on with slopes 8 and 2."""
    attribute = Attribute(id="x", worst=0.0, best=20.0, shape=Points(points=((0.0, 0.0), (10.0, 80.0), (20.0, 100.0))))
    assert [value_of(attribute, x) for x in (5.0, 10.0, 15.0, 20.0, -1.0, 22.0)] == [40, 80, 90, 100, -8, 104]


def test_points_where_less_is_better():
    """By hand on (0, 100), (10, 20), (20, 0): 5 is 60."""
    attribute = Attribute(id="x", worst=20.0, best=0.0, shape=Points(points=((0.0, 100.0), (10.0, 20.0), (20.0, 0.0))))
    assert not shape_problem(attribute)
    assert value_of(attribute, 5.0) == 60


def test_without_levels_the_value_is_the_amount():
    assert value_of(Attribute(id="x"), -7.5) == -7.5
    assert line(Attribute(id="x")) == (1, 0)


def test_line_says_the_same_as_the_value():
    attribute = Attribute(id="x", worst=20.0, best=50.0)
    slope, constant = line(attribute)
    assert slope * 44 + constant == pytest.approx(value_of(attribute, 44.0))


@pytest.mark.parametrize(
    ("attribute", "sentence"),
    [
        (Attribute(id="x", worst=5.0, best=5.0), "its worst and best level are both 5"),
        (Attribute(id="x", worst=5.0), "it has a worst level but no best one"),
        (Attribute(id="x", best=5.0), "it has a best level but no worst one"),
        (Attribute(id="x", shape=Exponential(c=1.0)), "a shape needs a worst and a best level"),
        (
            Attribute(id="x", worst=0.0, best=2.0, shape=Points(points=((0.0, 0.0), (0.0, 5.0), (2.0, 100.0)))),
            "the levels of its points must rise from one to the next",
        ),
        (
            Attribute(id="x", worst=0.0, best=2.0, shape=Points(points=((0.0, 0.0), (1.0, 50.0)))),
            "its points must contain the worst level (0, 0) and the best (2, 100)",
        ),
        (
            Attribute(id="x", worst=0.0, best=2.0, shape=Points(points=((0.0, 0.0), (1.0, 120.0), (2.0, 100.0)))),
            "the values of its points must all rise or all fall",
        ),
        (Attribute(id="x", worst=0.0, best=2.0, shape=Points(points=((0.0, 0.0), (2.0, 100.0)))), ""),
        (Attribute(id="x"), ""),
    ],
)
def test_what_is_wrong_with_a_shape(attribute, sentence):
    assert shape_problem(attribute) == sentence


def test_an_exponential_far_outside_its_levels_is_refused_as_a_number():
    with pytest.raises(OverflowError):
        value_of(Attribute(id="x", worst=0.0, best=1.0, shape=Exponential(c=5.0)), -1e6)
    assert math.isfinite(value_of(Attribute(id="x", worst=0.0, best=1.0, shape=Exponential(c=5.0)), 1e6))
