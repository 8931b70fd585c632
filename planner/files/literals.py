"""How single values are written into a file."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from json.encoder import encode_basestring as quoted
from typing import Any

from planner.model.nodes import Formula

__all__ = ["NotFinite", "formula", "kept", "mapping", "number", "quoted", "unknown_keys"]

_INTEGRAL = 1e15  # whole numbers below it are written without ".0" or an exponent


class NotFinite(Exception):
    """A number that a file cannot hold."""


def number(value: float) -> str:
    """The shortest text that reads back as the same number. Raises NotFinite."""
    value = float(value)
    if value.is_integer() and abs(value) < _INTEGRAL:
        return str(int(value))
    if not math.isfinite(value):
        raise NotFinite
    return repr(value)


def formula(value: Formula) -> str:
    """A number, or a formula's text as it is. Raises NotFinite."""
    return quoted(value) if isinstance(value, str) else number(value)


def mapping(items: Mapping[str, Any], write: Callable[[Any], str]) -> str:
    """An object on one line, in the order of its items."""
    return "{" + ", ".join([f"{quoted(key)}: {write(value)}" for key, value in items.items()]) + "}"


def kept(value: Any) -> str:
    """What this version does not know, as it was read."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def unknown_keys(unknown: Mapping[str, Any]) -> str:
    """Unknown keys at the end of their object, after something else."""
    return ", " + mapping(unknown, kept)[1:-1] if unknown else ""
