"""Edits of what is held dear: an attribute's levels and shape, and the weights that an actor gives."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Final

from planner.model.document import Attribute, Document, Points, Shape
from planner.model.edits.listed import entry_of, set_listed
from planner.model.problems import DocumentError
from planner.model.sentences import said

FINEST: Final = 4
"""Decimals of weights that come from points."""


def set_levels(document: Document, attribute_id: str, worst: float | None, best: float | None) -> Document:
    """An attribute's worst and best level; the points of its value function move with them.

    They stay where they are while a level is missing or both are the same, so that a level can be typed.
    """
    attribute: Attribute = entry_of(document, "attributes", attribute_id)
    shape = attribute.shape
    if isinstance(shape, Points) and worst is not None and best is not None and worst != best:
        shape = Points(points=_stretched(shape.points, attribute, worst, best))
    return set_listed(document, "attributes", attribute_id, worst=worst, best=best, shape=shape)


def set_shape(document: Document, attribute_id: str, shape: Shape) -> Document:
    """How an attribute's value rises from its worst level to its best. Raises DocumentError where it has not both."""
    attribute: Attribute = entry_of(document, "attributes", attribute_id)
    if shape != "linear" and (attribute.worst is None or attribute.best is None):
        raise DocumentError(said("a shape needs a worst and a best level"))
    return set_listed(document, "attributes", attribute_id, shape=shape)


def set_weight(document: Document, actor_id: str, attribute_id: str, weight: float | None) -> Document:
    """What an attribute weighs to an actor; None is nothing."""
    entry_of(document, "attributes", attribute_id)
    weights = dict(entry_of(document, "actors", actor_id).weights)
    if weight is None:
        weights.pop(attribute_id, None)
    else:
        weights[attribute_id] = weight
    return set_listed(document, "actors", actor_id, weights=weights)


def weights_from_points(points: Mapping[str, float]) -> dict[str, float]:
    """Weights that sum to 1 from the points given to swings; swings of 0 points weigh nothing.

    points: attribute id -> points, 0 and more, relative to one another. The largest weight takes what rounding leaves.
    Raises DocumentError where nothing has points.
    Source: swing weighting, von Winterfeldt and Edwards (1986); Clemen, Making Hard Decisions.
    """
    if any(not isfinite(given) or given < 0 for given in points.values()):
        raise DocumentError(said("points are numbers from 0 up"))
    total = sum(points.values())
    if total <= 0:
        raise DocumentError(said("at least one swing needs points"))
    weights = {name: round(given / total, FINEST) for name, given in points.items()}
    largest = max(weights, key=lambda name: weights[name])
    weights[largest] = round(1 - sum(weight for name, weight in weights.items() if name != largest), FINEST)
    return weights


def _stretched(
    points: tuple[tuple[float, float], ...], attribute: Attribute, worst: float, best: float
) -> tuple[tuple[float, float], ...]:
    """The points of an attribute's value function, moved so that its ends stand at new levels."""
    low, high = _level_of(points, 0.0, attribute.worst), _level_of(points, 100.0, attribute.best)
    if low is None or high is None or low == high:
        return points
    ends = {low: worst, high: best}
    scale = (best - worst) / (high - low)
    return tuple(sorted((ends.get(level, worst + (level - low) * scale), value) for level, value in points))


def _level_of(points: tuple[tuple[float, float], ...], value: float, level: float | None) -> float | None:
    """The level that an end of a value function stands at: the attribute's own, if there is a point, or the first."""
    if level is not None and (level, value) in points:
        return level
    return next((known for known, worth in points if worth == value), None)
