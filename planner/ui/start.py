"""Starting the window: the application, its theme, the store, and what was asked to be opened."""

from __future__ import annotations

import signal
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from planner import __version__
from planner.app.blank import blank_document
from planner.app.collector import Collector
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.ui.icons import application_icon
from planner.ui.main_window import MainWindow
from planner.ui.messages import MessageBar
from planner.ui.theme import Theme


def start(words: list[str]) -> int:
    """Opens the window, with the file that is named if one is, and gives the exit code when it closes."""
    application = make_application()
    preferences = Preferences(_folder(QStandardPaths.StandardLocation.AppConfigLocation) / "preferences.ini")
    store = Store(blank_document())
    recovery = Recovery(store, _folder(QStandardPaths.StandardLocation.AppDataLocation) / "recovery")
    window = MainWindow(store, Theme(application, preferences), preferences, recovery)
    sys.excepthook = Mistakes(window.messages)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program, as it does anything there
    collector = Collector(application)
    window.files.opened.connect(collector.settle)
    collector.start()
    window.show()
    window.rescue.offer()
    if words:
        window.files.open_path(Path(words[0]))
    code = application.exec()
    collector.stop()
    return code


def make_application() -> QApplication:
    """The application, under the name by which the system keeps its settings and data."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("planb")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("planb")
    application.setWindowIcon(application_icon())
    return application


class Mistakes:
    """Tells of a mistake of ours where the person looks, and goes on; the details go to the terminal."""

    def __init__(self, messages: MessageBar) -> None:
        self._messages = messages

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        sentence = self._messages.tr("A mistake in Plan B itself: {what}. Your document is as it was before.")
        self._messages.refuse(sentence.format(what=f"{kind.__name__}: {error}"))


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    folder = Path(QStandardPaths.writableLocation(location))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
