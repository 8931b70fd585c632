"""One step of the rollback at many draws at once: lotteries, odds and choices along a last axis of draws."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planner.analysis.steps import TIE

Draws = NDArray[np.float64]
"""(…, draws), or (…, 1) for what holds at all of them."""


def equivalents(values: Draws, shares: Draws, tolerance: float | None) -> Draws:
    """The certainty equivalent of a lottery at each draw: (branches, draws) values and shares give (draws,).

    tolerance: points of utility; None is neutral, negative seeks risk. Branches of share 0 do not count.
    Source: as certainty.certainty_equivalent.
    """
    mean: Draws = (shares * values).sum(axis=0)
    if tolerance is None:
        return mean
    spreads: Draws = np.where(shares > 0, (mean - values) / tolerance, 0.0)
    near = np.abs(spreads).max(axis=0) <= 1
    worst = spreads.max(axis=0)
    large: Draws = worst + np.log((shares * np.exp(spreads - worst)).sum(axis=0))
    small: Draws = np.log1p((shares * np.expm1(np.where(near, spreads, 0.0))).sum(axis=0))
    return mean - tolerance * np.where(near, small, large)


def odds(values: Draws, rationality: float) -> Draws:
    """The odds of a quantal response at each draw, p_i ∝ exp(λ V_i): (branches, draws) of both."""
    powers = np.exp(rationality * (values - values.max(axis=0)))
    return powers / powers.sum(axis=0)


def first_best(values: Draws, paid: float = 0.0) -> NDArray[np.int64]:
    """The first of the tied best branches at each draw: (branches, draws) values give (draws,) positions.

    paid: what the path has paid so far, for ties compare totals at the end.
    """
    best = values.max(axis=0)
    scale = np.maximum(1.0, np.maximum(np.abs(best + paid), np.abs(values + paid)))
    return (best - values <= TIE * scale).argmax(axis=0)
