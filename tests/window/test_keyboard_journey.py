"""The journey of somebody who has no mouse: from the Welcome page to the simple summit tree, compared with the example.

It takes 197 keys besides 667 letters, the tree alone 113; what makes that longer is seen here.
"""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner import shipped
from planner.analysis.rollback import roll_back
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.files.opening import open_file
from planner.model.document import Document
from planner.model.nodes import Node, Outcome
from planner.ui.document.window import DocumentWindow
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Typist:
    """Every key goes to whatever has the keyboard, and is counted: letters apart from the keys that steer."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self.steering = 0
        self.letters = 0
        self._qtbot = qtbot

    @property
    def document(self) -> Document:
        return self.window.store.document

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            self.steering += 1
            QTest.keyClick(self._keyboard(), key, held)
            QApplication.processEvents()  # a cell that Enter leaves is closed a moment later

    def type(self, text: str) -> None:
        for letter in text:
            self.letters += 1
            QTest.keyClicks(self._keyboard(), letter)

    def do(self, command: str) -> None:
        """Gives a command by its name."""
        self.press(Key.Key_K, held=CONTROL)
        self.type(command)
        self.press(Key.Key_Return)

    def fields(self, *texts: str) -> None:
        """Types field after field; a blank one is left as it is."""
        for position, text in enumerate(texts):
            if position:
                self.press(Key.Key_Tab)
            self.type(text)
        self.press(Key.Key_Return)

    def fork(self, kind: Qt.Key, *texts: str) -> None:
        """Makes the selected node a decision or a chance, then fills what follows its label."""
        self.press(kind, held=CONTROL)
        self.press(Key.Key_F2)
        self.fields("", *texts)

    def tab_to(self, name: str) -> None:
        """Goes on by Tab until the keyboard is on what a screen reader calls so."""
        for _ in range(40):
            if self._keyboard().accessibleName() == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def wait_for(self, window: type[QWidget]) -> None:
        """Waits until the keyboard is in such a window; no window manager is here to give it back to ours."""
        if window is MainWindow:
            self.window.activateWindow()
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), window))
        self._keyboard()

    def _keyboard(self) -> QWidget:
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


@pytest.fixture
def typist(qapp, qtbot, tmp_path):
    preferences = Preferences(tmp_path / "preferences.ini")
    store = Store(blank_document())
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    window = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield Typist(window, qtbot)
    store.history.mark_saved(store.document)
    window.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def stakes(typist: Typist) -> None:
    """Washington weighs utility and cost alike, Pyongyang relief."""
    typist.do("attributes")
    typist.wait_for(DocumentWindow)
    for name in ("Cost", "Relief for Pyongyang"):
        typist.press(Key.Key_Insert)
        typist.type(name)
    typist.tab_to("Attributes")
    typist.press(Key.Key_Escape)
    typist.wait_for(MainWindow)
    typist.do("actors")
    typist.wait_for(DocumentWindow)
    typist.tab_to("Cost")
    typist.type("1")
    typist.press(Key.Key_Insert)
    typist.type("Pyongyang")
    typist.tab_to("Relief for Pyongyang")
    typist.type("1")
    typist.tab_to("Actors")
    typist.press(Key.Key_Escape)
    typist.wait_for(MainWindow)


def variables(typist: Typist) -> None:
    """Four named numbers, with their ranges."""
    typist.press(Key.Key_F6, held=SHIFT)
    for name, value, span in (
        ("p_deal", "0.4", "0.15-0.65"),
        ("u_dialogue", "88", "75-100"),
        ("p_talks", "0.35", "0.2-0.5"),
        ("c_exercise", "-6", "-10 to -2"),
    ):
        typist.press(Key.Key_Insert)
        typist.type(name)
        for text in (value, span):
            typist.press(Key.Key_Return, Key.Key_Right)
            typist.type(text)
        typist.press(Key.Key_Return)
    typist.press(Key.Key_F6)


def tree(typist: Typist) -> None:
    """What a branch is asked for: label, probability below chance, utility, cost and relief, title."""
    press, fields, fork = typist.press, typist.fields, typist.fork
    press(Key.Key_Right, Key.Key_Delete, Key.Key_Delete)  # the template's two options
    fields("Opening move")
    press(Key.Key_Tab)
    fields("Reciprocity summit")
    fork(Key.Key_2, "", "", "", "Second summit")
    press(Key.Key_Tab)
    fields("Success: verified freeze", "p_deal")
    fork(Key.Key_1, "", "", "", "", "Alliance")
    press(Key.Key_Tab)
    fields("Strategic dialogue with Seoul", "u_dialogue", "", "70", "Dialogue on the alliance's future")
    press(Key.Key_Return)
    fields("Leave the alliance adrift", "61", "", "75", "Freeze, alliance unsettled")
    press(Key.Key_Left, Key.Key_Return)
    fields("Failure: faux peace")  # "#" by itself
    fork(Key.Key_1, "", "", "", "", "Plan B")
    press(Key.Key_Tab)
    fields("Exercises and sanctions")
    fork(Key.Key_2, "", "c_exercise", "", "Pyongyang's answer")
    for label, odds, utility, relief, title in (
        ("Returns to talks", "p_talks", "64", "35", "Talks from strength"),
        ("Holds, tests nothing", "0.45", "47", "15", "Containment"),
        ("Resumes testing", "", "28", "5", "Crisis under pressure"),
    ):
        press(Key.Key_Tab)
        fields(label, odds, utility, "", relief, title)
        press(Key.Key_Left)
    press(Key.Key_Return)
    fields("Keep exercises suspended", "", "32", "", "45", "Freeze for nothing")
    press(Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Return)
    fields("No summit: keep pressure")
    fork(Key.Key_2, "", "-4", "", "Drift")
    press(Key.Key_Tab)
    fields("Stalemate", "0.7", "45", "", "20", "Stalemate")
    press(Key.Key_Return)
    fields("Crisis", "", "19", "", "5", "Crisis without talks")


def plain(document: Document) -> Any:
    """Structure, labels, titles, probabilities, and payoffs by the names of the attributes."""
    names = {attribute.id: attribute.name for attribute in document.attributes}

    def paid(payoffs: Any) -> dict[str, Any]:
        return {names[attribute]: amount for attribute, amount in payoffs.items()}

    def told(node: Node) -> Any:
        own = paid(node.payoffs) if isinstance(node, Outcome) else {}
        below = [(b.label, b.probability, paid(b.payoffs), told(b.node)) for b in node.branches]
        return node.kind, node.title, own, below

    numbers = {v.id: (v.value, v.low, v.high) for v in document.variables}
    return told(document.root), numbers


def test_the_simple_summit_tree_is_built_by_keyboard_alone(typist, qtbot):
    """Seventeen nodes; its value is the example's, 61.09."""
    example = open_file(shipped.resource("examples", "simple_summit.planb")).document
    typist.press(Key.Key_N, held=CONTROL)
    qtbot.waitUntil(typist.window.canvas.hasFocus)
    stakes(typist)
    variables(typist)
    assert typist.window.canvas.hasFocus()
    before = typist.steering
    tree(typist)
    assert plain(typist.document) == plain(example)
    assert roll_back(typist.document).root.values[0] == pytest.approx(roll_back(example).root.values[0])
    assert typist.steering - before <= 120
