"""Laying small widgets over a view without letting them run out of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

GAP = 4


def keep_inside(widget: QWidget, wanted: QPoint) -> None:
    """Moves a widget to a point of its parent, or as near to it as leaves the whole of it in sight."""
    parent = widget.parentWidget()
    assert parent is not None
    room = parent.rect().adjusted(GAP, GAP, -GAP, -GAP)
    x = max(room.left(), min(wanted.x(), room.right() - widget.width()))
    y = max(room.top(), min(wanted.y(), room.bottom() - widget.height()))
    widget.move(x, y)
