"""Rules for choosing that do not ask how likely things are: maximin, maximax, Hurwicz, equal likelihood.

Source: Luce and Raiffa (1957), chapter 13. They are applied node by node, so Hurwicz and equal likelihood may differ
from the same rule over whole plans.
"""

from __future__ import annotations

from collections.abc import Sequence

from planner.analysis.settings import Rule


def value_under(rule: Rule, alpha: float | None, values: Sequence[float]) -> float:
    """What a chance node is worth by a rule, over the values of the branches that can happen (at least one)."""
    match rule:
        case "maximin":
            return min(values)
        case "maximax":
            return max(values)
        case "hurwicz":
            assert alpha is not None, "settings are checked before anything is rolled back"
            return alpha * max(values) + (1 - alpha) * min(values)
        case "equal-likelihood":
            return sum(values) / len(values)
        case "expected-utility":
            raise ValueError("expected utility weighs branches by their probabilities")
