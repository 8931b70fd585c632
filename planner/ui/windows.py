"""The program's windows: each has a document, a history and a recovery copy of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication

from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

BESIDE = QPoint(32, 32)
"""How far a further window stands from the one it was asked from."""


class Windows(QObject):
    """Opens windows and holds them until they are closed."""

    opened = Signal()  # a document, in any of them

    def __init__(
        self, theme: Theme, preferences: Preferences, recovery_folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self._recovery_folder = recovery_folder
        self._windows: list[MainWindow] = []

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The open ones, the oldest first."""
        return tuple(self._windows)

    @property
    def front(self) -> MainWindow | None:
        """The one that is worked in, or the latest."""
        active = QApplication.activeWindow()
        return next((w for w in self._windows if w is active), self._windows[-1] if self._windows else None)

    def open_another(self) -> MainWindow:
        """Shows a window without a document."""
        before = self.front
        store = Store(blank_document())
        recovery = Recovery(store, self._recovery_folder)
        window = MainWindow(store, self._theme, self._preferences, recovery)
        store.setParent(window)
        recovery.setParent(window)
        self._windows.append(window)
        window.another_requested.connect(self.open_another)
        window.quit_requested.connect(self.quit)
        window.closed.connect(self._on_window_closed)
        window.files.opened.connect(self.opened)
        if before is not None:
            window.move(before.pos() + BESIDE)
        window.show()
        return window

    def open(self, paths: Sequence[Path]) -> None:
        """Opens each file where it is open already, else in a window that has none; no file: a window."""
        if not paths:
            self.open_another()
        for path in paths:
            window = self._window_for(path)
            window.raise_()
            window.activateWindow()
            if window.store.path != path:
                window.files.open_path(path)

    def quit(self) -> None:
        """Closes all windows; one with something unsaved asks first."""
        for window in self.windows:
            window.close()

    def keep(self, _manager: object = None) -> None:
        """Puts what is unsaved into the recovery copies: the person logs out, and is asked at the next start."""
        for window in self.windows:
            window.keep()

    def refuse(self, sentence: str) -> None:
        """Says in the window in front that something went wrong."""
        if self.front is not None:
            self.front.messages.refuse(sentence)

    def _window_for(self, path: Path) -> MainWindow:
        holding = next((window for window in self._windows if window.store.path == path), None)
        free = next((window for window in self._windows if not window.has_document), None)
        return holding or free or self.open_another()

    def _on_window_closed(self) -> None:
        window = self.sender()
        if isinstance(window, MainWindow):
            self._windows.remove(window)
            window.deleteLater()
