"""A part of the inspector: a heading, and fields under it, each with its name beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.panels.marks import set_role, words
from planner.ui.status import ElidedLabel

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

    def add_field(self, name: str, field: QWidget, width: int = NAMES) -> QWidget:
        """Puts a field beside its name, which has so many pixels; the row is returned, so that it can be hidden."""
        row = QWidget(self)
        label = ElidedLabel(row)
        label.setText(name)
        set_role(label, "quiet")
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label.setFixedWidth(width)
        label.setFixedHeight(field.sizeHint().height())
        label.setBuddy(field)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(field, 1)
        self.column.addWidget(row)
        return row
