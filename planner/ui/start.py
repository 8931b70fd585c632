"""Starting the program: the application, its theme, its windows, and what was asked to be opened."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from planner import __version__
from planner.app.collector import Collector
from planner.app.instance import Instance
from planner.app.preferences import Preferences
from planner.ui.canvas.picture import face_of
from planner.ui.icons import application_icon
from planner.ui.language import speak
from planner.ui.theme import Theme
from planner.ui.windows import Windows


def start(words: list[str]) -> int:
    """Opens a window, with the file that is named if one is, and gives the exit code when the last one closes.

    Where the program runs already, it is asked to do so, and this one ends.
    """
    application = make_application()
    paths = [Path(word).absolute() for word in words]
    data = _folder(QStandardPaths.StandardLocation.AppDataLocation)
    instance = Instance(data, application)
    if instance.hand_over(paths):
        return 0
    preferences = Preferences(_folder(QStandardPaths.StandardLocation.AppConfigLocation) / "preferences.ini")
    speak(application, preferences.language)
    windows = Windows(Theme(application, preferences), preferences, data / "recovery", application)
    sys.excepthook = Mistakes(windows.refuse)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program, as it does anything there
    collector = Collector(application)
    windows.opened.connect(collector.settle)
    collector.start()
    windows.open_another().rescue.offer()
    application.commitDataRequest.connect(windows.keep, Qt.ConnectionType.DirectConnection)
    instance.asked.connect(windows.open)
    instance.listen()
    if paths:
        windows.open(paths)
    code = application.exec()
    instance.close()
    collector.stop()
    return code


def make_application() -> QApplication:
    """The application, under the name by which the system keeps its settings and data."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("planb")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("planb")
    application.setWindowIcon(application_icon())
    QAccessible.installFactory(face_of)
    return application


class Mistakes:
    """Tells of a mistake of ours where the person looks, and goes on; the details go to the terminal."""

    def __init__(self, refuse: Callable[[str], None]) -> None:
        self._refuse = refuse

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        sentence = QCoreApplication.translate(
            "Mistakes", "A mistake in Plan B itself: {what}. Your document is as it was before."
        )
        self._refuse(sentence.format(what=f"{kind.__name__}: {error}"))


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    folder = Path(QStandardPaths.writableLocation(location))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
