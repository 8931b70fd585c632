"""One small summit tree with something in every list, in a window whose pages are worked by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner.app.store import Store
from planner.drawing.style import LIGHT
from planner.model.document import Actor, Attribute, Document, Scenario, Source, Variable
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.ui.document.window import DocumentWindow


def summit() -> Document:
    """Washington opens; success (0.4) is worth 80 of security, failure 20; the summit costs 5."""

    def end(name: str, security: float) -> Outcome:
        return Outcome(id=name, payoffs={"security": security})

    chance = Chance(
        id="C1",
        title="Summit",
        branches=(
            Branch(id="b2", label="Success", node=end("T1", 80.0), probability=0.4, sources=("FP",)),
            Branch(id="b3", label="Failure", node=end("T2", 20.0), probability="#"),
        ),
    )
    root = Decision(
        id="D1",
        actor="us",
        branches=(
            Branch(id="b1", label="Summit", node=chance, payoffs={"cost": 5.0}),
            Branch(id="b4", label="Wait", node=end("T3", 40.0)),
        ),
    )
    return Document(
        root=root,
        stages=("Opening",),
        actors=(
            Actor(id="us", name="Washington", colour="#0072B2", weights={"security": 0.8, "cost": 0.2}),
            Actor(id="rok", name="Seoul", weights={"security": 1.0}),
        ),
        attributes=(
            Attribute(id="security", name="Security", worst=0.0, best=100.0, worst_means="war", best_means="peace"),
            Attribute(id="cost", name="Cost", unit="bn", worst=10.0, best=0.0),
        ),
        variables=(Variable(id="p_deal", value=0.5), Variable(id="x", value=1.0)),
        sources=(Source(id="FP", text="Foreign Policy", grade="B2"), Source(id="DNI", text="Threat assessment")),
        scenarios=(
            Scenario(id="hawk", name="Hawkish", values={"x": 2.0}, probabilities={"b2": 0.1}),
            Scenario(id="dove", name="Thaw"),
        ),
    )


@pytest.fixture
def store(qapp) -> Store:
    return Store(summit())


@pytest.fixture
def parent(qtbot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def window(store, parent, qtbot):
    """The window, active; it is closed at the end."""
    window = DocumentWindow(store, LIGHT, parent)
    with qtbot.waitActive(window):
        window.show_page("actors")
    yield window
    window.close()


class Hands:
    """Keys and clicks where a person would give them."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:  # the first may open an editor, which has the keyboard from then on
            self._qtbot.keyClicks(QApplication.focusWidget(), letter)

    def write_over(self, field: QWidget, text: str) -> None:
        """Goes into a field, replaces what is there, and stays."""
        field.setFocus()
        self._qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text) if text else self.press(Qt.Key.Key_Delete)

    def click(self, widget: QWidget) -> None:
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()


@pytest.fixture
def hands(qtbot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def steps(store):
    """The labels of all steps so far."""

    def labels() -> list[str]:
        return [step.label for step in store.history.steps()]

    return labels
