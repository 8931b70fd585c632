"""One small summit tree in a store, and hands that show a panel and type where the keyboard is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.app.store import Store
from planner.model.document import Actor, Attribute, Document, Source, Variable
from planner.model.nodes import Branch, Chance, Decision, Outcome

SUMMIT, SUCCESS, FAILURE, EXERCISES, SANCTIONS, TALKS = (0,), (0, 0), (0, 1), (0, 1, 0), (0, 1, 1), (1,)
"""Places of the tree below."""


def summit_tree() -> Document:
    """Worth 0.4 × 100 + 0.6 × 50 = 70 to Washington by the summit, whose failure is met with exercises; 40 by talks.

    Seoul weighs an attribute of its own, calm: 0.4 × 10 = 4.
    """

    def end(name: str, label: str, utility: float, **odds: object) -> Branch:
        return Branch(id=f"b{name}", label=label, node=Outcome(id=name, payoffs={"utility": utility}), **odds)

    failure = Decision(
        id="D2", title="After failure", branches=(end("T2", "Exercises", 50.0), end("T3", "Sanctions", 30.0))
    )
    success = Outcome(id="T1", payoffs={"utility": 100.0, "calm": 10.0})
    summit = Chance(
        id="C1",
        title="The summit",
        branches=(
            Branch(id="b1", label="Success", node=success, probability=0.4),
            Branch(id="b2", label="Failure", node=failure, probability="#"),
        ),
    )
    root = Decision(
        id="D1",
        title="Opening move",
        branches=(Branch(id="b0", label="Alliance summit", node=summit), end("T4", "Direct talks", 40.0)),
    )
    return Document(
        root=root,
        actors=(
            Actor(id="us", name="Washington", weights={"utility": 1.0}),
            Actor(id="rok", name="Seoul", weights={"calm": 1.0}),
        ),
        attributes=(Attribute(id="utility", name="Utility"), Attribute(id="calm", name="Calm", unit="points")),
        variables=(Variable(id="p_deal", value=0.5, low=0.2, high=0.6), Variable(id="double", value="2*p_deal")),
        sources=(Source(id="FP", text="Foreign Policy", grade="B2"), Source(id="DNI", text="Threat assessment")),
    )


@pytest.fixture
def store(qapp) -> Store:
    return Store(summit_tree())


@pytest.fixture
def show(qtbot):
    """Shows a panel in an active window."""

    def shown(panel: QWidget, width: int = 420, height: int = 900) -> QWidget:
        qtbot.addWidget(panel)
        panel.resize(width, height)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        return panel

    return shown


class Keyboard:
    """Presses keys where the keyboard is."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        for letter in text:
            if letter.isascii():
                self._qtbot.keyClicks(QApplication.focusWidget(), letter)
            else:  # QTest knows the keys of an American keyboard only
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(QApplication.focusWidget(), press)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()

    def write_over(self, widget: QWidget, text: str) -> None:
        """Goes into a field and replaces what is there, as a person does."""
        widget.setFocus()
        self._qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)


@pytest.fixture
def keyboard(qtbot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def value(store):
    """The root's expected value to Washington, as it is now."""

    def now() -> float | None:
        values = store.rollback.root.values
        return None if values is None else values[0]

    return now
