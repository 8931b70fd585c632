"""A row of flat tabs: the one that is shown is bold with a line beneath it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar, QWidget

AROUND = 16
"""Pixels beside a title, both sides together."""


class Tabs(QTabBar):
    """Arrow keys go from tab to tab, as in any row of tabs."""

    current_clicked = Signal()  # the tab that is already shown

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # after a click, keys are for the tabs, not for the tree
        self.tabBarClicked.connect(self._on_clicked)

    def show_titles(self, titles: list[str]) -> None:
        """Puts other tabs in place of those that are there."""
        while self.count():
            self.removeTab(0)
        for title in titles:
            self.addTab(title)

    def titles(self) -> list[str]:
        return [self.tabText(index) for index in range(self.count())]

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the title in bold, so that choosing a tab moves no other."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(bold).horizontalAdvance(self.tabText(index)) + AROUND
        return QSize(width, super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _on_clicked(self, index: int) -> None:
        if index == self.currentIndex():
            self.current_clicked.emit()
