"""What every test stands on: no screen, its own settings, the bundled font, and nothing left running behind it."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

REAL_WINDOW = bool(os.environ.get("PLANB_WINDOW"))
"""Set by `make test-window`, which runs tests/window on a display; all other tests run without one."""

HOME = Path(tempfile.mkdtemp(prefix="planb-tests-"))
"""Stands in for the user's own folders, so that no test reads or writes their settings."""

for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = str(HOME / variable)
if not REAL_WINDOW:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QPA_PLATFORMTHEME"] = ""  # the desktop's own colours and fonts would change what is measured
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.pop("QT_STYLE_OVERRIDE", None)

collect_ignore = [] if REAL_WINDOW else ["window"]
if not os.environ.get("PLANB_PEERS"):  # set by `make test-peers`, which installs the programs that those need
    collect_ignore.append("peers")


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["planner-tests"]


@pytest.fixture(scope="session")
def qapp(qapp, qapp_args):
    """pytest-qt's application, measured in the bundled font."""
    from planner.drawing.fonts import ui_font

    qapp.setStyle("Fusion")
    qapp.setFont(ui_font(13))
    yield qapp
    qapp.clipboard().clear()  # the offscreen clipboard would free what Python made after Python has gone


@pytest.fixture(autouse=True)
def clean(request: pytest.FixtureRequest) -> Iterator[None]:
    """Starts each test with blank settings and fails one that leaves a thread, a timer or a window behind."""
    for folder in HOME.iterdir():
        shutil.rmtree(folder, ignore_errors=True)
    gc.freeze()  # what stood before this test need not be gone through when it ends
    # Qt's own threads are looked at below; Python keeps a dummy for each that ever called it.
    before = set(threading.enumerate())
    yield
    started = set(threading.enumerate()) - before
    left = [f"thread {thread.name}" for thread in started if thread.is_alive() and not thread.name.startswith("Dummy-")]
    if {"qapp", "qtbot"} & set(request.fixturenames):
        left += _left_by_qt()
    assert not left, f"left behind: {', '.join(left)}"


def _left_by_qt() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    kept = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer | QThread) and isValid(thing)]
    left = [f"timer of {timer.parent()}" for timer in kept if isinstance(timer, QTimer) and timer.isActive()]
    here = QThread.currentThread()
    left += [f"{thread}" for thread in kept if isinstance(thread, QThread) and thread.isRunning() and thread != here]
    left += [f"open window {widget}" for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    if QThreadPool.globalInstance().activeThreadCount():
        left.append("work in the thread pool")
    return left
