"""Distributions: quantile functions against scipy's, ranges against what they say, and SHELF's worked Dirichlet."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy import optimize, stats

from planner.analysis.distributions import Spread, UnsoundError, concentration, gamma_quantiles, quantiles

GRID = np.linspace(0.001, 0.999, 97)


def spread(kind: str, base: float = 0.4, low: float | None = 0.2, high: float | None = 0.7, **more: Any) -> Spread:
    return Spread(kind=kind, base=base, low=low, high=high, range=more.pop("range", ""), parameters=more)


@pytest.mark.parametrize(
    ("asked", "peer"),
    [
        (spread("uniform"), stats.uniform(0.2, 0.5)),
        (spread("triangular"), stats.triang(0.4, 0.2, 0.5)),
        (spread("triangular", base=0.2), stats.triang(0.0, 0.2, 0.5)),
        (spread("pert"), stats.beta(1 + 4 * 0.4, 1 + 4 * 0.6, 0.2, 0.5)),
        (spread("normal", mean=3.0, sd=2.0), stats.norm(3, 2)),
        (spread("lognormal", median=3.0, gsd=2.0), stats.lognorm(np.log(2), scale=3)),
        (spread("beta", a=2.0, b=5.0), stats.beta(2, 5)),
    ],
)
def test_against_scipy(asked, peer):
    """scipy.stats has the same distributions under their textbook parameters."""
    assert quantiles(asked)(GRID) == pytest.approx(peer.ppf(GRID), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("kind", ["uniform", "triangular", "pert"])
@pytest.mark.parametrize(
    ("name", "ends"), [("bounds", (1e-12, 1 - 1e-12)), ("5-95", (0.05, 0.95)), ("10 - 90", (0.1, 0.9))]
)
def test_a_range_means_what_it_says(kind, name, ends):
    """By definition: low and high are the bounds, or the percentiles that the range names."""
    at = quantiles(spread(kind, range=name))(np.array(ends))
    assert at == pytest.approx([0.2, 0.7], abs=1e-3)


def test_normal_kinds_have_fifth_and_ninety_fifth_percentiles():
    """By definition; the normal is centred on its base, so symmetric ends are met, the lognormal in ratios."""
    ends = np.array([0.05, 0.5, 0.95])
    assert quantiles(spread("normal", 5.0, 3.0, 7.0))(ends) == pytest.approx([3, 5, 7])
    assert quantiles(spread("lognormal", 4.0, 2.0, 8.0))(ends) == pytest.approx([2, 4, 8])
    assert quantiles(spread("normal", 5.0, 3.0, 7.0, range="25-75"))(np.array([0.25])) == pytest.approx([3])


def test_a_beta_keeps_its_mean_and_its_deviation():
    """The mean is the base; the deviation that of a normal with these percentiles, 0.2 / 3.2897."""
    base, sd = 0.3, 0.2 / (2 * stats.norm.ppf(0.95))
    drawn = quantiles(spread("beta", base, 0.2, 0.4))(np.linspace(0, 1, 200_002)[1:-1])
    assert drawn.mean() == pytest.approx(base, abs=1e-5)
    assert drawn.std() == pytest.approx(sd, rel=1e-3)


def test_discrete():
    """By hand: 1 below 0.25, 5 from there on, nothing in between; a value of probability 0 never comes."""
    at = quantiles(spread("discrete", values=(1.0, 3.0, 5.0), probabilities=(0.25, 0.0, 0.75)))
    assert at(np.array([0.1, 0.249, 0.25, 0.9999999])).tolist() == [1, 1, 5, 5]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (spread("pert", base=0.9), "0.9 lies outside its range from 0.2 to 0.7"),
        (spread("pert", low=None), "a pert distribution needs a low and a high"),
        (spread("uniform", 0.2, 0.2, 0.2), "its low and high are both 0.2"),
        (spread("cauchy"), "there is no distribution 'cauchy'; there are uniform, triangular"),
        (spread("normal", sd=-1.0), "must not be negative, and is -1"),
        (spread("normal", range="bounds"), "a normal distribution has no bounds"),
        (spread("normal", range="95-5"), "two percentiles like '5-95', not '95-5'"),
        (spread("lognormal", low=-1.0), "lies above 0, and its low is -1"),
        (spread("lognormal", median=-1.0, gsd=2.0), "a median above 0"),
        (spread("beta", 1.0, 0.5, 1.0), "between 0 and 1, and its mean is 1"),
        (spread("beta", a=0.0, b=1.0), "must be above 0"),
        (spread("discrete", values=(1.0,), probabilities=(0.5,)), "must add up to 1, not 0.5"),
        (spread("discrete", values=(1.0,)), "as many probabilities as values"),
        (spread("triangular", 0.2, range="5-95"), "the value must lie between them"),
    ],
)
def test_what_cannot_be_is_said(asked, told):
    """In the user's words."""
    with pytest.raises(UnsoundError, match=told):
        quantiles(asked)(GRID)


def test_shelf():
    """SHELF's example (fitDirichlet): quartiles of three proportions, beta marginals by least squares, one N.

    The published parameters are 16.6128, 8.9571, 4.7958; the first marginal's are 24.8893 and 20.4087.
    """
    judged = [(0.5, 0.55, 0.6), (0.22, 0.3, 0.35), (0.11, 0.15, 0.2)]

    def fit(quartiles):
        def miss(logs):
            return float(((stats.beta.cdf(quartiles, *np.exp(logs)) - [0.25, 0.5, 0.75]) ** 2).sum())

        within = {"xatol": 1e-10, "fatol": 1e-16, "maxiter": 5000}
        return stats.beta(*np.exp(optimize.minimize(miss, [3.0, 3.0], method="Nelder-Mead", options=within).x))

    fits = [fit(np.array(quartiles)) for quartiles in judged]
    assert fits[0].args == pytest.approx((24.889266462599704, 20.408707659869428), rel=1e-6)
    means = np.array([one.mean() for one in fits])
    count = concentration(means, np.array([one.std() for one in fits]))
    assert count * means / means.sum() == pytest.approx(
        [16.61280057419325, 8.957127603147198, 4.795822578918499], rel=1e-6
    )


@pytest.mark.parametrize("shape", [0.01, 0.19, 0.2, 0.5, 1.0, 3.7, 42.0, 8_000.0, 1e6])
def test_gamma_quantiles_are_those_that_scipy_inverts_for(shape):
    """To 1e-8, out to where a million stratified draws may come."""
    tails = np.geomspace(1e-15, 1e-3, 200)
    for u in (GRID, tails, 1 - tails):
        assert gamma_quantiles(shape)(u) == pytest.approx(stats.gamma(shape).ppf(u), rel=1e-8)
