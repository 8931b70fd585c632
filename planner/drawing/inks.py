"""Pens and brushes, each made once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen


@lru_cache(maxsize=512)
def pen(colour: str, width: float = 1.0) -> QPen:
    """A pen for lines that meet softly."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


@lru_cache(maxsize=64)
def dashed(colour: str, width: float) -> QPen:
    """A pen for what is laid over as a ghost."""
    made = QPen(QColor(colour), width)
    made.setDashPattern([4.0, 3.0])
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


@lru_cache(maxsize=512)
def brush(colour: str) -> QBrush:
    """A flat colour."""
    return QBrush(QColor(colour))
