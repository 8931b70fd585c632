"""Many answers made one, and what they were worth once it is known what came.

An answer is a probability for each branch; answers stand in rows. They are clamped first, since one 0 would outweigh
everybody (Genest and Zidek 1986 on the logarithmic pool; Baron et al. 2014 on extremising).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor, log
from typing import Final, Literal

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

Array = NDArray[np.float64]

LEAST: Final = 0.01
MOST: Final = 0.99

Pool = Literal["geometric", "linear", "median"]
"""The ways to pool that the room offers; trimmed and extremised pools are in the library."""


@frozen(eq=False, kw_only=True)
class Pooled:
    """The room's answer, beside what it was made of.

    values: one per branch. medians, quartiles (25 %, 75 %): of the answers as they are used, branch by branch.
    clamped: rows whose 0 or 1 was taken as 0.01 or 0.99; the facilitator is told.
    """

    values: tuple[float, ...]
    medians: tuple[float, ...]
    quartiles: tuple[tuple[float, float], ...]
    count: int
    clamped: tuple[int, ...]


def clamp(answers: Sequence[Sequence[float]]) -> tuple[Array, tuple[int, ...]]:
    """The answers within [0.01, 0.99], each summing to 1 again; and the rows that held a 0 or a 1."""
    given = np.asarray(answers, dtype=np.float64)
    held = np.clip(given, LEAST, MOST)
    held /= held.sum(axis=1, keepdims=True)
    extreme = ((given <= 0) | (given >= 1)).any(axis=1)
    return held, tuple(int(row) for row in np.flatnonzero(extreme))


def pool(answers: Sequence[Sequence[float]], how: Pool = "geometric", weights: Sequence[float] | None = None) -> Pooled:
    """The pooled answer with median, quartiles (type 7) and number of answers. Raises ValueError without answers."""
    if not answers:
        raise ValueError("there are no answers to pool")
    held, clamped = clamp(answers)
    quartiles = np.quantile(held, (0.25, 0.5, 0.75), axis=0)
    ways: dict[Pool, Callable[[], Array]] = {
        "geometric": lambda: geometric(held, weights),
        "linear": lambda: linear(held, weights),
        "median": lambda: _summing(quartiles[1]),
    }
    return Pooled(
        values=tuple(ways[how]().tolist()),
        medians=tuple(quartiles[1].tolist()),
        quartiles=tuple(zip(quartiles[0].tolist(), quartiles[2].tolist(), strict=True)),
        count=len(held),
        clamped=clamped,
    )


def pool_amounts(answers: Sequence[float]) -> Pooled:
    """The median of estimates of an amount, with quartiles (type 7); nothing is clamped."""
    if not answers:
        raise ValueError("there are no answers to pool")
    low, middle, high = np.quantile(np.asarray(answers, dtype=np.float64), (0.25, 0.5, 0.75)).tolist()
    return Pooled(values=(middle,), medians=(middle,), quartiles=((low, high),), count=len(answers), clamped=())


def geometric(answers: Array, weights: Sequence[float] | None = None, power: float = 1.0) -> Array:
    """q_k ∝ (Π p_ik^w_i)^power; for two branches the geometric mean of odds. A power above 1 extremises ("adjusted").

    answers: (n, k), positive. weights: summing to 1; equal ones if left out.
    """
    logs = power * (_weights(len(answers), weights) @ np.log(answers))
    return _summing(np.exp(logs - logs.max()))


def linear(answers: Array, weights: Sequence[float] | None = None) -> Array:
    """The weighted mean. answers: (n, k); weights summing to 1."""
    return _weights(len(answers), weights) @ answers


def trimmed(answers: Array, fraction: float) -> Array:
    """The mean without the ⌊fraction · n⌋ least and as many of the largest, branch by branch. answers: (n, k)."""
    drop = floor(fraction * len(answers))
    if not 0 <= 2 * drop < len(answers):
        raise ValueError("nothing would be left")
    return _summing(np.sort(answers, axis=0)[drop : len(answers) - drop].mean(axis=0))


def brier(forecast: Sequence[float], came: int) -> float:
    """½ Σ (p_k - y_k)², in [0, 1]; for two branches the square of what was missing (Brier 1950)."""
    return 0.5 * sum((p - (position == came)) ** 2 for position, p in enumerate(forecast))


def log_score(forecast: Sequence[float], came: int) -> float:
    """-ln p of what came (Good 1952); infinite where that was held impossible."""
    return -log(forecast[came]) if forecast[came] > 0 else float("inf")


@frozen(kw_only=True)
class Calibration:
    """Murphy's parts of the mean Brier score: reliability - resolution + uncertainty."""

    reliability: float
    resolution: float
    uncertainty: float


FEWEST: Final = 30


def calibration(forecasts: Sequence[float], came: Sequence[bool]) -> Calibration | None:
    """Murphy's decomposition (1973) by distinct forecasts; None below 30 of them, where it would say nothing."""
    if len(forecasts) < FEWEST:
        return None
    p, y = np.asarray(forecasts, dtype=np.float64), np.asarray(came, dtype=np.float64)
    base = float(y.mean())
    reliability = resolution = 0.0
    for value in np.unique(p):
        of_it = y[p == value]
        share, rate = len(of_it) / len(y), float(of_it.mean())
        reliability += share * (float(value) - rate) ** 2
        resolution += share * (rate - base) ** 2
    return Calibration(reliability=reliability, resolution=resolution, uncertainty=base * (1 - base))


def _weights(count: int, weights: Sequence[float] | None) -> Array:
    if weights is None:
        return np.full(count, 1 / count)
    if len(weights) != count or min(weights) < 0 or abs(sum(weights) - 1) > 1e-9:
        raise ValueError("weights must be one an answer, none negative, and sum to 1")
    return np.asarray(weights, dtype=np.float64)


def _summing(values: Array) -> Array:
    return values / values.sum()
