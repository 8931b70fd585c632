"""Whole windows with a small tree open, each a program of its own, for what the window's own keys do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.files.codec import encode
from planner.files.outline import read_outline
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

CRISIS = """[] Opening move @us
  Summit | cost=-5
    () The summit #C1
      Success | p=0.4: <> Dialogue | utility=100
      Failure | p=#
        [] After failure @us #D2
          Exercises: <> | utility=50
          Sanctions: <> | utility=30
  Talks: <> | utility=40
"""


class Desk:
    """A window with a document open, and the hands on its keyboard."""

    def __init__(self, folder, application, text: str) -> None:
        folder.mkdir()
        preferences = Preferences(folder / "preferences.ini")
        self.store = Store(blank_document())
        recovery = Recovery(self.store, folder / "recovery")
        self.window = MainWindow(self.store, Theme(application, preferences), preferences, recovery)
        self.canvas = self.window.canvas
        path = folder / "crisis.planb"
        path.write_bytes(encode(read_outline(text)))
        self.window.resize(1500, 900)
        self.window.show()
        self.window.files.open_path(path)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def end(self) -> None:
        """Closes without asking."""
        self.store.history.mark_saved(self.store.document)
        self.window.close()


@pytest.fixture
def desks(qapp, qtbot, tmp_path):
    """Opens windows, as many as are asked for, and gives the application back as it was."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    opened: list[Desk] = []

    def another(text: str = CRISIS) -> Desk:
        desk = Desk(tmp_path / f"desk{len(opened)}", qapp, text)
        qtbot.addWidget(desk.window)
        opened.append(desk)
        desk.window.activateWindow()
        qtbot.waitUntil(desk.canvas.hasFocus)
        return desk

    yield another
    for desk in opened:
        desk.end()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.fixture
def desk(desks) -> Desk:
    return desks()
