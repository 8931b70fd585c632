"""How an uncertain number may fall: from a kind, a base and a range to its quantile function.

Low and high are bounds for uniform, triangular and PERT, and the 5th and 95th percentile for the others, unless
"range" says otherwise: "bounds", or two percentiles as in "10-90".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from math import exp, log
from typing import Any, cast

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from scipy import interpolate, optimize, special  # pyright: ignore[reportMissingTypeStubs]

from planner.model.sentences import said

Vector = NDArray[np.float64]

Quantiles = Callable[[Vector], Vector]
"""(draws,) shares of probability, each inside (0, 1), to (draws,) values."""

_interpolate = cast("Any", interpolate)
_special = cast("Any", special)
_optimize = cast("Any", optimize)

FIFTH = (0.05, 0.95)

KNOTS = 513
"""Points of a gamma distribution's quantiles that are worked out; a spline through them is good to 1e-8 of a figure."""

BENT = 0.2
"""Below this shape a gamma distribution's quantiles fall too steeply towards 0 for the spline."""

PERT_WEIGHT = 4.0
"""How heavily the mode counts against either bound (Malcolm and others 1959)."""


class UnsoundError(ValueError):
    """A distribution that cannot be: the sentence says why."""


@frozen(kw_only=True)
class Spread:
    """What an analyst has said of a number. parameters: the kind's own, as numbers or tuples of numbers."""

    kind: str
    base: float
    low: float | None = None
    high: float | None = None
    parameters: Mapping[str, Any]
    range: str = ""  # as the file has it; blank is the kind's own

    def ends(self) -> tuple[float, float]:
        """Low and high. Raises UnsoundError where they are missing or the base lies outside."""
        if self.low is None or self.high is None:
            raise UnsoundError(said("a {kind} distribution needs a low and a high", kind=self.kind))
        if not self.low <= self.base <= self.high:
            raise UnsoundError(
                said(
                    "{base:g} lies outside its range from {low:g} to {high:g}",
                    base=self.base,
                    low=self.low,
                    high=self.high,
                )
            )
        if self.low == self.high:
            raise UnsoundError(said("its low and high are both {low:g}", low=self.low))
        return self.low, self.high

    def percentiles(self, otherwise: tuple[float, float] | None) -> tuple[float, float] | None:
        """At which shares of probability low and high lie; None: they are bounds."""
        if not self.range:
            return otherwise
        if self.range == "bounds":
            return None
        found = re.fullmatch(r"([0-9.]+) ?- ?([0-9.]+)", self.range)
        shares = tuple(float(each) / 100 for each in found.groups()) if found else (0.0, 0.0)
        if not 0 < shares[0] < 0.5 < shares[1] < 1:
            raise UnsoundError(
                said("a range is 'bounds' or two percentiles like '5-95', not '{range}'", range=self.range)
            )
        return shares[0], shares[1]


def quantiles(spread: Spread) -> Quantiles:
    """The quantile function of a distribution. Raises UnsoundError for one that cannot be."""
    make = _KINDS.get(spread.kind)
    if make is None:
        raise UnsoundError(
            said("there is no distribution '{kind}'; there are {names}", kind=spread.kind, names=", ".join(_KINDS))
        )
    return make(spread)


def concentration(means: Vector, sds: Vector) -> float:
    """How many observations a Dirichlet distribution is worth that has these means and, nearly, these deviations.

    means, sds: (branches,) of those that have a range. N = (Σ c / Σ s √c)² - 1 with c = m (1 - m), at least 1.
    Source: SHELF (Oakley and O'Hagan), where the conditional fits are drawn together into one N.
    """
    c = means * (1 - means)
    return max(1.0, float((c.sum() / (sds @ np.sqrt(c))) ** 2 - 1))


@lru_cache(maxsize=128)
def gamma_quantiles(shape: float) -> Quantiles:
    """The quantile function of a gamma distribution of scale 1, by a spline of its logarithm over normal quantiles.

    That is nearly a straight line (Wilson and Hilferty 1931), and a figure a seventh of the work of inverting for it.
    """
    if shape < BENT:
        return lambda u: _special.gammaincinv(shape, u)
    end = float(_special.ndtri(1e-16))
    knots = np.linspace(end, -end, KNOTS)
    below, above = knots[: KNOTS // 2], knots[KNOTS // 2 :]
    figures = np.concatenate(
        [_special.gammaincinv(shape, _special.ndtr(below)), _special.gammainccinv(shape, _special.ndtr(-above))]
    )
    spline = _interpolate.CubicSpline(knots, np.log(figures))
    return lambda u: np.exp(spline(_special.ndtri(u)))


def deviation(low: float, high: float, shares: tuple[float, float] = FIFTH) -> float:
    """The standard deviation of a normal quantity that has these percentiles."""
    return (high - low) / _apart(shares)


def _apart(shares: tuple[float, float]) -> float:
    return float(_special.ndtri(shares[1]) - _special.ndtri(shares[0]))


def _uniform(spread: Spread) -> Quantiles:
    low, high = spread.ends()
    shares = spread.percentiles(None)
    if shares is not None:
        slope = (high - low) / (shares[1] - shares[0])
        low, high = low - slope * shares[0], high + slope * (1 - shares[1])
    return lambda u: low + (high - low) * u


def _triangular(spread: Spread) -> Quantiles:
    return _over_bounds(spread, _triangle)


def _triangle(low: float, mode: float, high: float) -> Quantiles:
    turn = (mode - low) / (high - low)

    def at(u: Vector) -> Vector:
        rising = low + np.sqrt(u * (high - low) * (mode - low))
        falling = high - np.sqrt((1 - u) * (high - low) * (high - mode))
        return np.where(u < turn, rising, falling)

    return at


def _pert(spread: Spread) -> Quantiles:
    return _over_bounds(spread, _pert_between)


def _pert_between(low: float, mode: float, high: float) -> Quantiles:
    a = 1 + PERT_WEIGHT * (mode - low) / (high - low)
    b = 1 + PERT_WEIGHT * (high - mode) / (high - low)
    return lambda u: low + (high - low) * _special.betaincinv(a, b, u)


def _over_bounds(spread: Spread, between: Callable[[float, float, float], Quantiles]) -> Quantiles:
    """A shape over bounds with its mode at the base; where low and high are percentiles, bounds that make them so."""
    low, high = spread.ends()
    shares = spread.percentiles(None)
    if shares is None:
        return between(low, spread.base, high)
    if not low < spread.base < high:
        raise UnsoundError(said("where low and high are percentiles, the value must lie between them"))
    scale = high - low

    def miss(logs: Vector) -> Vector:
        below, above = scale * np.exp(logs)
        return between(spread.base - below, spread.base, spread.base + above)(np.array(shares)) - np.array([low, high])

    logs, _, found, _ = _optimize.fsolve(miss, np.zeros(2), full_output=True)
    if found != 1:
        raise UnsoundError(
            said("no {kind} distribution has its mode at {base:g} and this range", kind=spread.kind, base=spread.base)
        )
    below, above = scale * np.exp(logs)
    return between(spread.base - float(below), spread.base, spread.base + float(above))


def _normal(spread: Spread) -> Quantiles:
    mean = spread.parameters.get("mean", spread.base)
    sd = spread.parameters.get("sd")
    if sd is None:
        sd = deviation(*spread.ends(), _percentiles(spread))
    if sd < 0:
        raise UnsoundError(said("a standard deviation must not be negative, and is {sd:g}", sd=sd))
    return lambda u: mean + sd * _special.ndtri(u)


def _lognormal(spread: Spread) -> Quantiles:
    median, gsd = spread.parameters.get("median", spread.base), spread.parameters.get("gsd")
    if gsd is None:
        low, high = spread.ends()
        if low <= 0:
            raise UnsoundError(said("a lognormal distribution lies above 0, and its low is {low:g}", low=low))
        gsd = exp(log(high / low) / _apart(_percentiles(spread)))
    if median <= 0 or gsd < 1:
        raise UnsoundError(
            said("a lognormal distribution needs a median above 0 and a geometric deviation of 1 or more")
        )
    return lambda u: median * np.exp(log(gsd) * _special.ndtri(u))


def _beta(spread: Spread) -> Quantiles:
    a, b = spread.parameters.get("a"), spread.parameters.get("b")
    if a is None or b is None:
        low, high = spread.ends()
        mean = spread.base
        if not 0 < mean < 1:
            raise UnsoundError(said("a beta distribution lies between 0 and 1, and its mean is {mean:g}", mean=mean))
        count = concentration(np.array([mean]), np.array([deviation(low, high, _percentiles(spread))]))
        a, b = count * mean, count * (1 - mean)
    if a <= 0 or b <= 0:
        raise UnsoundError(said("the a and b of a beta distribution must be above 0"))
    return lambda u: _special.betaincinv(a, b, u)


def _discrete(spread: Spread) -> Quantiles:
    values = np.array(spread.parameters.get("values", ()), dtype=np.float64)
    odds = np.array(spread.parameters.get("probabilities", ()), dtype=np.float64)
    if not len(values) or len(values) != len(odds):
        raise UnsoundError(said("a discrete distribution needs as many probabilities as values"))
    if (odds < 0).any() or abs(odds.sum() - 1) > 1e-9:
        raise UnsoundError(
            said("the probabilities of a discrete distribution must add up to 1, not {total:g}", total=odds.sum())
        )
    upto = np.cumsum(odds)
    return lambda u: values[np.minimum(np.searchsorted(upto, u, side="right"), len(values) - 1)]


def _percentiles(spread: Spread) -> tuple[float, float]:
    shares = spread.percentiles(FIFTH)
    if shares is None:
        raise UnsoundError(
            said("a {kind} distribution has no bounds; give its range as two percentiles", kind=spread.kind)
        )
    return shares


_KINDS: Mapping[str, Callable[[Spread], Quantiles]] = {
    "uniform": _uniform,
    "triangular": _triangular,
    "pert": _pert,
    "normal": _normal,
    "lognormal": _lognormal,
    "beta": _beta,
    "discrete": _discrete,
}
