"""The menu of files that were open before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.app.preferences import Preferences


class RecentMenu(QObject):
    """Lists them whenever the menu opens, so that it is never out of date."""

    path_chosen = Signal(object)  # Path

    def __init__(self, menu: QMenu, preferences: Preferences) -> None:
        super().__init__(menu)
        self._menu = menu
        self._preferences = preferences
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        menu.triggered.connect(self._on_menu_triggered)

    def _on_menu_about_to_show(self) -> None:
        self._menu.clear()
        for number, entry in enumerate(self._preferences.recent(), start=1):
            action = self._menu.addAction(f"&{number}  {entry.path.name}" if number < 10 else entry.path.name)
            action.setData(str(entry.path))
            action.setToolTip(str(entry.path))
            action.setEnabled(entry.path.exists())
        self._menu.setToolTipsVisible(True)
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("Clear the list"))
        clear.setEnabled(bool(self._preferences.recent()))

    def _on_menu_triggered(self, action: QAction) -> None:
        if action.data():
            self.path_chosen.emit(Path(action.data()))
        else:
            self._preferences.forget_all()
