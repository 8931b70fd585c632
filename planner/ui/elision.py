"""Texts that end with an ellipsis where there is no room for all of them, in whatever direction they run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from planner.model.scripts import isolated


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """A text as there is room for it. The ellipsis stands where the text's own script ends, not the window's."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return text if shown == text else isolated(shown)
