"""From the amount of an attribute to its value: 0 at the worst level, 100 at the best, and how it bends between."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from math import exp, expm1

from planner.model.document import Attribute, Exponential, Points
from planner.model.sentences import said

STRAIGHT = 1e-4
"""An exponential shape with |c| below this is a straight line."""


def has_levels(attribute: Attribute) -> bool:
    """Whether the attribute is measured from 0 at its worst to 100 at its best; else its value is its amount."""
    return attribute.worst is not None and attribute.best is not None


def is_curved(attribute: Attribute) -> bool:
    """Whether equal amounts may be worth different values, so that totals must be known before they are valued."""
    match attribute.shape:
        case Exponential(c=c):
            return abs(c) >= STRAIGHT
        case Points():
            return True
        case _:
            return False


def line(attribute: Attribute) -> tuple[float, float]:
    """Slope and constant of the value of an attribute that is not curved."""
    if attribute.worst is None or attribute.best is None:
        return 1.0, 0.0
    slope = 100 / (attribute.best - attribute.worst)
    return slope, -slope * attribute.worst


def value_of(attribute: Attribute, amount: float) -> float:
    """The value of an attribute's total on a path; beyond its levels the formula or the end segment goes on.

    Raises OverflowError where an exponential leaves the range of numbers.
    Source: Keeney and Raiffa (1976); the exponential as expm1, written so that it holds for either sign of c.
    """
    if attribute.worst is None or attribute.best is None:
        return amount
    shape = attribute.shape
    if isinstance(shape, Points):
        return _through(shape.points, amount)
    z = (amount - attribute.worst) / (attribute.best - attribute.worst)
    if shape == "linear" or abs(shape.c) < STRAIGHT:
        return 100 * z
    c = shape.c
    if c > 0:
        return 100 * expm1(-c * z) / expm1(-c)
    return 100 * exp(c * (1 - z)) * expm1(c * z) / expm1(c)


def _through(points: tuple[tuple[float, float], ...], amount: float) -> float:
    levels = [level for level, _ in points]
    right = min(max(bisect_right(levels, amount), 1), len(points) - 1)
    (x0, v0), (x1, v1) = points[right - 1], points[right]
    return v0 + (v1 - v0) * (amount - x0) / (x1 - x0)


def shape_problem(attribute: Attribute) -> str:
    """What is wrong with an attribute's levels or shape, as a sentence; blank where nothing is."""
    worst, best = attribute.worst, attribute.best
    if worst is None and best is None:
        return "" if attribute.shape == "linear" else said("a shape needs a worst and a best level")
    if worst is None or best is None:
        return (
            said("it has a best level but no worst one")
            if worst is None
            else said("it has a worst level but no best one")
        )
    if worst == best:
        return said("its worst and best level are both {worst:g}", worst=worst)
    if isinstance(attribute.shape, Points):
        return _points_problem(attribute.shape.points, worst, best)
    return ""


def _points_problem(points: tuple[tuple[float, float], ...], worst: float, best: float) -> str:
    steps = list(pairwise(points))
    if any(x1 <= x0 for (x0, _), (x1, _) in steps):
        return said("the levels of its points must rise from one to the next")
    if (worst, 0) not in points or (best, 100) not in points:
        return said(
            "its points must contain the worst level ({worst:g}, 0) and the best ({best:g}, 100)",
            worst=worst,
            best=best,
        )
    rises = [v1 - v0 for (_, v0), (_, v1) in steps]
    if min(rises) < 0 < max(rises):
        return said("the values of its points must all rise or all fall")
    return ""
