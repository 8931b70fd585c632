"""An owner who leans to what is better without always taking it: agent quantal response."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from planner.analysis.certainty import mean


def odds(values: Sequence[float], rationality: float) -> list[float]:
    """How likely each branch is, p_i ∝ exp(λ V_i), with the largest exponent taken out.

    values: (branches,) the owner's values. rationality: λ >= 0, per point of the owner's value.
    Source: McKelvey and Palfrey (1998).
    """
    best = max(values)
    weights = [exp(rationality * (value - best)) for value in values]
    total = sum(weights)
    return [weight / total for weight in weights]


def expected_loss(values: Sequence[float], probabilities: Sequence[float]) -> float:
    """What the owner gives away, on average, against taking the best branch: points of its value, >= 0."""
    return max(values) - mean(values, probabilities)
