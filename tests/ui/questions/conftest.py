"""The two Korea cases in a store, a place where answers are computed, and hands that show a view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner import shipped
from planner.app.store import Store
from planner.drawing.style import LIGHT
from planner.files.outline import read_outline
from planner.files.storage import read_file
from planner.ui.questions.live import Live


def example(name: str):
    return read_file(shipped.resource("examples", f"{name}.planb"))[0]


@pytest.fixture
def store(qapp) -> Store:
    """The summit on one screen: 0.4 · 88 + 0.6 · 43.15 = 61.09 by the summit, 33.2 without."""
    return Store(example("simple_summit"))


@pytest.fixture
def korea(qapp) -> Store:
    """The founding case: five parties, ranges, no variables."""
    return Store(example("korea_summit"))


@pytest.fixture
def live(store):
    made = Live(store)
    yield made
    made.stop()


@pytest.fixture
def show(qtbot):
    """Shows a widget in an active window of the strip's size."""

    def shown(widget: QWidget, width: int = 900, height: int = 220) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return shown


@pytest.fixture
def answered(qtbot):
    """Waits until everything that was asked has been answered."""

    def wait(live: Live) -> None:
        qtbot.waitUntil(lambda: not live.is_busy, timeout=20_000)

    return wait


class Pointer:
    """A mouse over a widget: moves without a button, clicks with the left one."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def move(self, at: QPoint) -> None:
        point = QPointF(at)
        everywhere = QPointF(self._widget.mapToGlobal(at))
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QMouseEvent.Type.MouseMove, point, everywhere, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._widget, event)

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self._widget, Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def pointer():
    return Pointer


@pytest.fixture
def opened(qapp, show, answered):
    """Makes a view of a class on an outline or a document, answered; all are given up at the end."""
    lives, holders = [], []

    def make(view, what):
        live, holder = Live(Store(read_outline(what) if isinstance(what, str) else what)), QWidget()
        made = view(live, LIGHT, holder)
        made.resize(1000, 220)
        lives.append(live)
        holders.append(holder)
        show(holder, 1000)
        answered(live)
        return made

    yield make
    for live in lives:
        live.stop()
