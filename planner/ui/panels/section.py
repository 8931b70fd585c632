"""A part of the inspector: a heading, and fields under it, each with its name beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.panels.marks import set_role, words
from planner.ui.scale import text_scale
from planner.ui.status import ElidedLabel

NAMES = 96
"""The width, in pixels, that the names of fields share."""


GROWS = 0.7
"""How much of larger text is given to the names: the fields beside them need the rest."""


class FieldName(ElidedLabel):
    """Stands beside the first line of a field, in a width that several share."""

    def __init__(self, name: str, width: int, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._wide = width
        self.setText(name)
        set_role(self, "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setBuddy(field)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.buddy():
            self._fit()

    def _fit(self) -> None:
        self.setFixedSize(round(self._wide * (1 + GROWS * (text_scale() - 1))), self.buddy().sizeHint().height())


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
        label = FieldName(name, width, field, row)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(field, 1)
        self.column.addWidget(row)
        return row
