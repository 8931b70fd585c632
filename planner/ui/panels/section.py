"""A part of the inspector: a heading, and fields under it, each with its name beside or above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.panels.marks import words

NAMES = 96
"""The width, in pixels, that the names of fields share."""


class Section(QWidget):
    """A heading with what belongs to it. Without a title it has none."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.heading = words(title, self, "heading")
        self.heading.setVisible(bool(title))
        self.column.addWidget(self.heading)

    def add_field(self, name: str, field: QWidget) -> QWidget:
        """Puts a field beside its name; the row is returned, so that it can be hidden."""
        row = QWidget(self)
        label = words(name, row, "quiet", wrap=True)
        label.setFixedWidth(NAMES)
        label.setBuddy(field)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(field, 1)
        _stand_level(label, field)
        self.column.addWidget(row)
        return row


def _stand_level(label: QLabel, field: QWidget) -> None:
    """Lets the name begin where the field's first line does, however many lines either has."""
    space = max(0, (field.sizeHint().height() - label.fontMetrics().height()) // 2)
    label.setContentsMargins(0, min(space, 6), 0, 0)
