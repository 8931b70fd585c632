"""A view that is one table, with a quiet line beneath it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.drawing.style import Style
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live
from planner.ui.questions.sheet import Sheet
from planner.ui.questions.view import View


class SheetView(View):
    """Rows select their places on the tree."""

    def __init__(self, topic: str, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__(topic, live, style, parent)
        self.sheet = Sheet("", self.body)
        self.sheet.set_style(style)
        self._told = words("", self.body, "quiet", wrap=True)
        self._told.hide()
        self.column.addWidget(self.sheet, 1)
        self.column.addWidget(self._told)
        self.setFocusProxy(self.sheet)
        self.sheet.place_chosen.connect(self.choose_place)

    @property
    def told(self) -> str:
        """What is said beneath the table."""
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """Says something beneath the table; blank takes no room."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.sheet.set_style(style)
