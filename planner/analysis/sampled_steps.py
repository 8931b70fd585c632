"""The steps of the rollback over many samples at once; NaN is what a problem leaves undefined.

Sums run in the branches' order and each sample by itself, so a sample's figure does not depend on which others are
worked out beside it. Numpy's warnings are for the caller to still.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from planner.analysis.events import NO_WIDTH
from planner.analysis.probabilities import NO_REST, SLACK
from planner.analysis.samples import Amount
from planner.analysis.settings import Rule
from planner.analysis.steps import TIE
from planner.analysis.utility import STRAIGHT
from planner.model.document import Attribute, Points

Choices = NDArray[np.int16] | int
"""(samples,) positions of the first best branch, or one for all."""

Spans = tuple[Amount, Amount]
"""From and to: what is still possible of an event's draw, per sample."""


def _pick(condition: Any, yes: Any, no: Any) -> Any:
    return cast("Any", np.where(condition, yes, no))


def plus(sofar: Amount, unit: Amount, amount: Amount) -> Amount:
    """The sum of what was and some more, added into what was just made: a third column costs as much as the sum."""
    more = unit * amount
    more += sofar
    return more


def mean(values: Sequence[Amount], shares: Sequence[Amount]) -> Amount:
    """The expected value: (branches,) values weighed by (branches,) probabilities."""
    total: Amount = 0.0
    for value, share in zip(values, shares, strict=True):
        total = plus(total, share, value)
    return total


def certainty_equivalent(values: Sequence[Amount], shares: Sequence[Amount], tolerance: Amount) -> Amount:
    """As planner.analysis.certainty, over samples. tolerance: NaN where it is 0."""
    expected = mean(values, shares)
    spreads = [(expected - value) / tolerance for value in values]
    happens = [np.greater(share, 0) for share in shares]
    worst: Any = reduce(
        np.maximum, [_pick(real, spread, -np.inf) for real, spread in zip(happens, spreads, strict=True)]
    )
    widest: Any = reduce(
        np.maximum, [_pick(real, np.abs(spread), 0.0) for real, spread in zip(happens, spreads, strict=True)]
    )
    close: Any = 0.0
    far: Any = 0.0
    for share, real, spread in zip(shares, happens, spreads, strict=True):
        close = close + _pick(real, share * np.expm1(spread), 0.0)
        far = far + _pick(real, share * np.exp(spread - worst), 0.0)
    near: Any = np.log1p(close)
    apart: Any = worst + np.log(far)
    logarithm: Any = _pick(widest <= 1, near, apart)
    return _pick(np.isnan(expected), np.nan, expected - tolerance * logarithm)


def odds(values: Sequence[Amount], rationality: Amount) -> list[Amount]:
    """As planner.analysis.logit, over samples."""
    best: Any = reduce(np.maximum, values)
    weights: list[Any] = [np.exp(rationality * (value - best)) for value in values]
    total = sum(weights)
    return [weight / total for weight in weights]


def first_best(values: Sequence[Amount], paid: Amount = 0.0) -> Choices:
    """The position of the first branch that is tied for the best.

    paid: what the path has paid so far; ties compare totals at the end.
    """
    best: Any = reduce(np.maximum, values)
    enough: Any = best - TIE * np.maximum(1.0, np.abs(best + paid))
    if not np.ndim(enough):
        return next((i for i, value in enumerate(values) if value >= enough), 0)
    first: Any = np.full(np.shape(enough), len(values) - 1, dtype=np.int16)
    for position in range(len(values) - 2, -1, -1):
        np.copyto(first, position, where=np.greater_equal(values[position], enough))
    return first


def unknown(values: Sequence[Amount]) -> Any:
    """Where any of a decision's branches is undefined: (samples,) flags, or one for all."""
    flags: Any = np.isnan(reduce(np.maximum, values))
    return flags if np.any(flags) else False


def taken(values: Sequence[Amount], choice: Choices, undefined: Any = False) -> Amount:
    """The value of the chosen branch; NaN where the decision is undefined."""
    if isinstance(choice, int):
        chosen: Any = values[choice]
    else:
        chosen = values[-1]
        for position in range(len(values) - 2, -1, -1):
            chosen = _pick(choice == position, values[position], chosen)
    return chosen if undefined is False else _pick(undefined, np.nan, chosen)


def by_rule(rule: Rule, alpha: float | None, values: Sequence[Amount], shares: Sequence[Amount]) -> Amount:
    """What a chance node is worth by a rule; branches of probability 0 are left out."""
    happens = [np.greater(share, 0) for share in shares]
    least: Any = reduce(np.minimum, [_pick(r, v, np.inf) for r, v in zip(happens, values, strict=True)])
    most: Any = reduce(np.maximum, [_pick(r, v, -np.inf) for r, v in zip(happens, values, strict=True)])
    if rule == "maximin":
        found = least
    elif rule == "maximax":
        found = most
    elif rule == "hurwicz":
        assert alpha is not None, "settings are checked before anything is rolled back"
        found = alpha * most + (1 - alpha) * least
    else:
        total: Any = sum(_pick(r, v, 0.0) for r, v in zip(happens, values, strict=True))
        number: Any = sum(_pick(r, 1.0, 0.0) for r in happens)
        found = total / number
    undefined: Any = reduce(np.logical_or, [np.isnan(x) for x in (*values, *shares)])
    return _pick(undefined, np.nan, found)


def shared_out(numbers: Sequence[Amount | None]) -> list[Amount]:
    """Probabilities as written (None for "#") with what is left given to "#"; NaN where they do not add up."""
    wrong: Any = False
    total: Any = 0.0
    rests = 0
    for number in numbers:
        if number is None:
            rests += 1
            continue
        wrong = wrong | ~(np.greater_equal(number, -SLACK) & np.less_equal(number, 1 + SLACK))
        total = total + np.clip(number, 0.0, 1.0)
    left = 1 - total
    if rests:
        share: Any = _pick(left > NO_REST, left / rests, 0.0)
        wrong = wrong | np.less(left, -SLACK)
    else:
        share = 0.0
        wrong = wrong | np.greater(np.abs(left), SLACK)
    clipped = [share if number is None else np.clip(number, 0.0, 1.0) for number in numbers]
    return [_pick(wrong, np.nan, each) for each in clipped]


def settle(written: Sequence[Amount], order: Sequence[int], known: Spans) -> tuple[list[Amount], list[Spans]]:
    """As planner.analysis.events, over samples: what is left of a chance node once its event is known to lie in a span.

    Gives the probabilities here, and the span that each branch leaves open; [0, 1) where it cannot happen.
    """
    shares, spans = _settle(written, order, known)
    whole: Any = np.equal(known[0], 0.0) & np.equal(known[1], 1.0)
    total: Any = sum(shares)
    afresh, anew = _settle(written, order, (0.0, 1.0))
    again: Any = np.equal(total, 0.0)
    settled = [_pick(again, new, share / total) for new, share in zip(afresh, shares, strict=True)]
    plain = [_pick(np.greater(p, NO_WIDTH) | np.isnan(p), p, 0.0) for p in written]
    found: list[Amount] = [_pick(whole | again, p, q) for p, q in zip(plain, settled, strict=True)]
    opened: list[Spans] = [
        (_pick(again, new[0], old[0]), _pick(again, new[1], old[1])) for new, old in zip(anew, spans, strict=True)
    ]
    return found, opened


def _settle(written: Sequence[Amount], order: Sequence[int], known: Spans) -> tuple[list[Amount], list[Spans]]:
    """The widths that the branches have within a span, and what each leaves open."""
    widths: list[Amount] = [0.0] * len(written)
    spans: list[Spans] = [(0.0, 1.0)] * len(written)
    positive = {position: np.greater(written[position], NO_WIDTH) for position in order}
    upto: Any = 0.0
    for rank, position in enumerate(order):
        real = positive[position]
        last: Any = real & ~reduce(np.logical_or, [positive[later] for later in order[rank + 1 :]], np.False_)
        start: Any = upto
        upto = _pick(last, 1.0, _pick(real, start + written[position], start))
        low, high = np.maximum(start, known[0]), np.minimum(upto, known[1])
        happens = real & np.greater(high - low, NO_WIDTH)
        undefined = np.isnan(written[position])
        widths[position] = _pick(undefined, np.nan, _pick(happens, high - low, 0.0))
        spans[position] = (_pick(happens, low, 0.0), _pick(happens, high, 1.0))
    return widths, spans


def value_of(attribute: Attribute, amount: Amount) -> Amount:
    """As planner.analysis.utility, over samples."""
    if attribute.worst is None or attribute.best is None:
        return amount
    shape = attribute.shape
    if isinstance(shape, Points):
        levels, values = np.array(shape.points).T
        right = np.clip(np.searchsorted(levels, amount, side="right"), 1, len(levels) - 1)
        slope = (values[right] - values[right - 1]) / (levels[right] - levels[right - 1])
        return _pick(np.isnan(amount), np.nan, values[right - 1] + slope * (amount - levels[right - 1]))
    z = (amount - attribute.worst) / (attribute.best - attribute.worst)
    if shape == "linear" or abs(shape.c) < STRAIGHT:
        return 100 * z
    c = shape.c
    if c > 0:
        return 100 * np.expm1(-c * z) / np.expm1(-c)
    return 100 * np.exp(c * (1 - z)) * np.expm1(c * z) / np.expm1(c)
