"""The menus and the actions behind them, built from the table."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.drawing.style import Style
from planner.ui.actions import MENUS, ON_CANVAS, TABLE, Entry, entries
from planner.ui.icons import icon

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow


class Command(QAction):
    """An entry of the table in a living window."""

    done = Signal()

    def __init__(self, entry: Entry, window: MainWindow) -> None:
        super().__init__(QCoreApplication.translate("action", entry.text), window)
        self.entry = entry
        self._window = window
        self.setObjectName(entry.name)
        self.setCheckable(entry.checked is not None)
        self.keys = [QKeySequence(key) for key in entry.keys.split()]
        self.triggered.connect(self._on_triggered)

    def key_names(self) -> list[str]:
        """The keys as this system writes them."""
        return [key.toString(QKeySequence.SequenceFormat.NativeText) for key in self.keys]

    def plain_text(self) -> str:
        """What it is called, without its mnemonic and its dots."""
        return self.text().partition("\t")[0].replace("&", "").rstrip("…")

    def tell_keys(self) -> None:
        """Names the keys in the menu without listening to them."""
        if self.keys:
            self.setText(f"{self.text()}\t{self.key_names()[0]}")

    def listen_to_keys(self) -> None:
        self.setShortcuts(self.keys)

    def refresh(self) -> None:
        """Brings what can be asked, and the tick, up to date."""
        self.setEnabled(self.entry.enabled(self._window))
        if self.entry.checked is not None:
            self.setChecked(self.entry.checked(self._window))

    def _on_triggered(self) -> None:
        attrgetter(self.entry.slot)(self._window)(*self.entry.given)
        self.done.emit()


class Menus:
    """All menus of a window, and its commands by name."""

    def __init__(self, window: MainWindow) -> None:
        self.commands: dict[str, Command] = {}
        self.menus: dict[str, QMenu] = {}
        for path, title in MENUS.items():
            self.menus[path] = QMenu(QCoreApplication.translate("menu", title), window)
            self.menus[path].setObjectName(path)
        for path, menu in self.menus.items():
            if "/" not in path:
                window.menuBar().addMenu(menu)
            for entry in TABLE.get(path, ()):
                if isinstance(entry, Entry):
                    menu.addAction(self._command(entry, path, window))
                elif isinstance(entry, str):
                    menu.addMenu(self.menus[entry])
                else:
                    menu.addSeparator()

    def refresh(self) -> None:
        for command in self.commands.values():
            command.refresh()

    def by_menu(self) -> list[tuple[str, list[Command]]]:
        """The commands under the title of the menu in which they stand."""
        return [
            (menu.title().replace("&", ""), [self.commands[entry.name] for entry in entries(path)])
            for path, menu in self.menus.items()
        ]

    def set_style(self, style: Style) -> None:
        """Draws the icons anew in the theme's ink."""
        for command in self.commands.values():
            if command.entry.icon:
                command.setIcon(icon(command.entry.icon, style))

    def _command(self, entry: Entry, path: str, window: MainWindow) -> Command:
        command = self.commands[entry.name] = Command(entry, window)
        command.done.connect(window.refresh)
        if path == ON_CANVAS:
            command.tell_keys()
        else:
            command.listen_to_keys()
        return command
