"""One small summit tree on a canvas, and a hand that finds its parts on the screen."""

from __future__ import annotations

import pytest
from attrs import frozen
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from planner.app.store import Store
from planner.model.document import Actor, Attribute, Document, Variable
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.model.places import Place, branch_at
from planner.ui.canvas.view import CanvasView


def summit_tree() -> Document:
    """Worth 0.4 × 100 + 0.6 × 50 = 70 by the summit, whose failure is met with exercises; 40 by talks."""

    def end(name: str, label: str, utility: float, **odds: object) -> Branch:
        return Branch(id=f"b{name}", label=label, node=Outcome(id=name, payoffs={"utility": utility}), **odds)

    failure = Decision(
        id="D2", title="After failure", branches=(end("T2", "Exercises", 50.0), end("T3", "Sanctions", 30.0))
    )
    summit = Chance(
        id="C1",
        title="The summit",
        branches=(
            end("T1", "Success", 100.0, probability=0.4),
            Branch(id="b2", label="Failure", node=failure, probability="#"),
        ),
    )
    root = Decision(
        id="D1",
        title="Opening move",
        branches=(Branch(id="b1", label="Alliance summit", node=summit), end("T4", "Direct talks", 40.0)),
    )
    return Document(
        root=root,
        actors=(Actor(id="us", name="Washington", weights={"utility": 1.0}),),
        attributes=(Attribute(id="utility", name="Utility"), Attribute(id="cost", name="Cost", unit="US$ bn")),
        variables=(Variable(id="p_deal", value=0.5),),
    )


@frozen(eq=False)
class Hand:
    """Clicks, drags and types on a canvas, and reads what follows."""

    qtbot: object
    canvas: CanvasView
    store: Store

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the keyboard is: on the canvas, or in the editor that lies over it."""
        self.qtbot.keyClick(self.keyboard, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.keyboard, letter)

    @property
    def keyboard(self):
        line = self.canvas.editor.line
        return line if line.isVisible() else self.canvas

    def point(self, place: Place, part: str) -> QPoint:
        """A little inside a part, on the screen."""
        rect = self.canvas.to_view(self.canvas.rect_of(place, part))
        return rect.topLeft() + QPoint(min(12, rect.width() // 2), rect.height() // 2)

    def click(self, place: Place, part: str = "label") -> None:
        self.qtbot.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.point(place, part))

    def double_click(self, place: Place, part: str) -> None:
        self.click(place, part)
        self.qtbot.mouseDClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.point(place, part))

    def press(self, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.qtbot.mousePress(self.canvas.viewport(), button, pos=at)

    def drag_to(
        self,
        at: QPoint,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        """Moves the mouse with its button held, which qtbot cannot say."""
        viewport = self.canvas.viewport()
        there = QPointF(at)
        moved = QMouseEvent(
            QEvent.Type.MouseMove, there, viewport.mapToGlobal(there), Qt.MouseButton.NoButton, button, modifiers
        )
        QApplication.sendEvent(viewport, moved)

    def let_go(self, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.qtbot.mouseRelease(self.canvas.viewport(), button, pos=at)

    def right_click(self, at: QPoint) -> None:
        """Asks for the context menu, which the system does after a right click."""
        viewport = self.canvas.viewport()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, asked)

    @property
    def said(self) -> str:
        """What the canvas says beside the hand; blank if nothing."""
        bubble = self.canvas.findChild(QLabel, "canvas_bubble")
        return bubble.text() if bubble.isVisible() else ""

    @property
    def value(self) -> float:
        """The root's expected value."""
        return self.store.rollback.root.values[0]

    def branch(self, place: Place) -> Branch:
        return branch_at(self.store.document.root, place)


@pytest.fixture
def store(qapp) -> Store:
    return Store(summit_tree())


@pytest.fixture
def canvas(qtbot, store: Store) -> CanvasView:
    shown = CanvasView(store)
    qtbot.addWidget(shown)
    shown.resize(1100, 640)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.setFocus()
    return shown


@pytest.fixture
def hand(qtbot, canvas: CanvasView, store: Store) -> Hand:
    return Hand(qtbot, canvas, store)
