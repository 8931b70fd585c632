"""What is made to vary, one figure a sample: variables, probabilities, payoffs, weights, attitudes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from planner.model.nodes import NOTHING

_NO_PAIRS: Mapping[tuple[str, str], NDArray[np.float64]] = MappingProxyType({})

Vector = NDArray[np.float64]
"""(samples,)"""

Amount = Vector | float
"""A figure per sample, or one that is the same in all."""


@frozen(eq=False, kw_only=True)
class Samples:
    """Values laid over a document and its scenario. What is not named here stays as it is; NaN is a problem."""

    size: int
    variables: Mapping[str, Vector] = NOTHING  # by variable id
    probabilities: Mapping[str, Sequence[Amount]] = NOTHING  # by chance node id: all its branches, as written
    payoffs: Mapping[tuple[str, str], Vector] = _NO_PAIRS  # by branch or outcome id, and attribute id
    weights: Mapping[tuple[str, str], Vector] = _NO_PAIRS  # by actor id and attribute id
    tolerances: Mapping[str, Vector] = NOTHING  # risk tolerance by actor id
    rationalities: Mapping[str, Vector] = NOTHING  # by decision id

    @property
    def everywhere(self) -> bool:
        """Whether what varies may change the value of every node."""
        return bool(self.weights or self.tolerances)
