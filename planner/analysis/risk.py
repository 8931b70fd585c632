"""The risk profile: the exact distribution of what each first move leads to, the rest of the play re-optimised."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.analysis.ends import attribute_yardstick, ends, first_moves, utility_yardstick
from planner.analysis.rollback import Rollback
from planner.analysis.steps import TIE

Column = NDArray[np.float64]

SLIVER = 1e-12
"""Differences of probability up to this are rounding."""


@frozen(eq=False, kw_only=True)
class Profile:
    """One first move's distribution.

    move: its label; () where there is no first move to make. values: (results,) ascending, those within 1e-9 merged.
    probabilities: (results,), none of them 0. less_is_better: the worse end is the high one.
    """

    move: tuple[str, ...]
    values: Column
    probabilities: Column
    less_is_better: bool = False

    @property
    def mean(self) -> float:
        return float(self.probabilities @ self.values)

    @property
    def sd(self) -> float:
        """The population's standard deviation."""
        return float(np.sqrt(self.probabilities @ (self.values - self.mean) ** 2))

    def percentile(self, q: float) -> float:
        """The least x with P(X <= x) >= q, q in [0, 1]."""
        reached = np.cumsum(self.probabilities) >= q - SLIVER
        return float(self.values[reached.argmax() if reached.any() else -1])

    def worse_than(self, threshold: float) -> float:
        """The probability of a result strictly worse than this one."""
        slack = TIE * max(1.0, abs(threshold))
        worse = self.values > threshold + slack if self.less_is_better else self.values < threshold - slack
        return float(self.probabilities[worse].sum())

    def worst_mean(self, share: float = 0.05) -> float:
        """The mean over the worst share of the probability (CVaR); a result at its edge counts in part.

        Source: Rockafellar and Uryasev (2002), the definition that splits atoms.
        """
        turn = -1 if self.less_is_better else 1
        values, probabilities = self.values[::turn], self.probabilities[::turn]
        before = np.cumsum(probabilities) - probabilities
        counted = np.clip(share - before, 0.0, probabilities)
        return float(counted @ values / counted.sum())


@frozen(kw_only=True)
class Dominance:
    """One move's distribution is better than another's to everybody who likes more (1), or also dislikes risk (2)."""

    better: tuple[str, ...]
    worse: tuple[str, ...]
    order: int


def risk_profiles(rollback: Rollback, attribute: str = "") -> tuple[Profile, ...]:
    """The distribution of the seeing actor's total utility at the end, or of one attribute's total, per first move.

    One profile of the whole play where the root is no decision; none where a problem leaves the tree undefined.
    Raises DocumentError for an attribute that the document does not have.
    """
    if rollback.root.values is None:
        return ()
    yardstick = attribute_yardstick(rollback, attribute) if attribute else utility_yardstick(rollback)
    return tuple(
        _profile(move, list(ends(rollback, move, yardstick)), yardstick.less_is_better)
        for move, _ in first_moves(rollback)
    )


def dominances(profiles: Sequence[Profile]) -> tuple[Dominance, ...]:
    """Every pair of profiles of which one dominates the other stochastically; the first order implies the second.

    Source: Hadar and Russell (1969). Both are tested at every result of either, and must be strict at one.
    """
    found: list[Dominance] = []
    for one in profiles:
        for other in profiles:
            order = _order(one, other) if one is not other else 0
            if order:
                found.append(Dominance(better=one.move, worse=other.move, order=order))
    return tuple(found)


def _order(one: Profile, other: Profile) -> int:
    """The order in which one dominates the other; 0 for none."""
    sign = -1.0 if one.less_is_better else 1.0
    points = np.unique(np.concatenate([sign * one.values, sign * other.values]))
    left, right = (_below(profile, sign, points) for profile in (one, other))
    if _never_above(left, right, SLIVER):
        return 1
    steps = np.diff(points)
    areas = [np.cumsum(distribution[:-1] * steps) for distribution in (left, right)]
    return 2 if _never_above(areas[0], areas[1], TIE * max(1.0, float(np.abs(points).max()))) else 0


def _below(profile: Profile, sign: float, points: Column) -> Column:
    """P(X <= x) at (points,), where more is better once the sign is applied."""
    order = np.argsort(sign * profile.values)
    upto = np.concatenate([[0.0], np.cumsum(profile.probabilities[order])])
    slack = TIE * np.maximum(1.0, np.abs(points))
    return upto[np.searchsorted(sign * profile.values[order], points + slack, side="right")]


def _never_above(one: Column, other: Column, slack: float) -> bool:
    return bool((one <= other + slack).all() and (one < other - slack).any())


def _profile(move: tuple[str, ...], ends: Sequence[tuple[float, float]], less_is_better: bool) -> Profile:
    totals, reaches = np.array(ends).T
    order = np.argsort(totals, kind="stable")
    values, probabilities = totals[order], reaches[order]
    starts = _starts(values)
    return Profile(
        move=move,
        values=values[starts],
        probabilities=np.add.reduceat(probabilities, starts),
        less_is_better=less_is_better,
    )


def _starts(values: Column) -> list[int]:
    """Where each run of equal values begins in an ascending column; a run is what ties with its first value."""
    starts: list[int] = []
    upto = -np.inf
    for position, value in enumerate(values.tolist()):
        if not starts or value > upto:
            starts.append(position)
            upto = value + TIE * max(1.0, abs(value))
    return starts
