"""Fonts and pictures need a Qt application; where there is none, one without a screen will do."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QGuiApplication


def ensure_gui() -> None:
    """Makes an offscreen application if there is none yet."""
    if QGuiApplication.instance() is None:
        _offscreen()


@cache
def _offscreen() -> QGuiApplication:
    return QGuiApplication(["planner", "-platform", "offscreen"])
