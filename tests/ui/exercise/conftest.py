"""The control window over the Korea exercise, without a main window, with hands on its keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner import shipped
from planner.app.exercise import Playing, resume, start
from planner.drawing.style import DARK
from planner.exercise.state import question_of, round_of
from planner.files.opening import open_document
from planner.ui.exercise.control import ControlWindow

NONE = Qt.KeyboardModifier.NoModifier


class Table:
    """A room with ten seats, and its facilitator."""

    def __init__(self, playing: Playing, qtbot) -> None:
        self.playing = playing
        self.control = ControlWindow(playing, DARK)
        playing.setParent(self.control)
        self.screen = self.control.screen_window
        self.control.show()
        self.control.activateWindow()
        qtbot.waitUntil(self.control.isActiveWindow)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.control, key, held)

    def next(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(Qt.Key.Key_PageDown)

    def dialog(self) -> QDialog:
        (found,) = (one for one in self.control.findChildren(QDialog) if one.isVisible())
        return found

    def seat(self, count: int) -> None:
        for number in range(count):
            assert self.playing.do("seated", seat=f"w{number}", cell="washington")

    def answer(self, *shares: float) -> None:
        question = question_of(self.playing.state)
        assert question is not None
        asked = {"question": question.id, "round": round_of(self.playing.state)}
        for number, share in enumerate(shares):
            assert self.playing.do("estimated", seat=f"w{number}", values=[share, 1 - share], why="", **asked)

    def to_the_estimate(self) -> None:
        """The second move, in its first round."""
        self.next()
        self.playing.do("decided", branch="b1", why="Seoul first")
        self.next(3)


@pytest.fixture
def tables(qapp, qtbot, tmp_path) -> Iterator[object]:
    """Opens the room; a second time it goes on from the log."""
    opened: list[Table] = []
    log = tmp_path / "korea.planlog"

    def another() -> Table:
        document = open_document(shipped.resource("examples", "korea_exercise.planb"))
        playing = resume(log) if log.exists() else start(document, log)
        opened.append(Table(playing, qtbot))
        return opened[-1]

    yield another
    for table in opened:
        try:
            table.control.close_unasked()
        except RuntimeError:
            pass  # the test has closed it


@pytest.fixture
def table(tables) -> Table:
    return tables()
