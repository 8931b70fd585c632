"""The value of a lottery to somebody who may not be neutral to risk."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, expm1, log, log1p
from operator import mul


def mean(values: Sequence[float], probabilities: Sequence[float]) -> float:
    """The expected value of a lottery: (branches,) values weighed by (branches,) probabilities."""
    return sum(map(mul, probabilities, values))


def certainty_equivalent(
    values: Sequence[float], probabilities: Sequence[float], risk_tolerance: float | None
) -> float:
    """The sure value that an actor with exponential utility holds equal to a lottery.

    values: (branches,) certainty equivalents of the branches, in points of utility.
    probabilities: (branches,) summing to 1; branches of probability 0 do not count.
    risk_tolerance: points of utility; None is neutral, a negative one seeks risk. Must not be 0.

    Source: Howard and Matheson (1972). The expm1 form keeps the digits that the plain log-sum-exp loses at a
    large tolerance; the log-sum-exp takes over where the spread would overflow it.
    """
    expected = mean(values, probabilities)
    if risk_tolerance is None:
        return expected
    happens = [
        (p, (expected - value) / risk_tolerance) for value, p in zip(values, probabilities, strict=True) if p > 0
    ]
    if all(abs(spread) <= 1 for _, spread in happens):
        return expected - risk_tolerance * log1p(sum(p * expm1(spread) for p, spread in happens))
    worst = max(spread for _, spread in happens)
    return expected - risk_tolerance * (worst + log(sum(p * exp(spread - worst) for p, spread in happens)))
