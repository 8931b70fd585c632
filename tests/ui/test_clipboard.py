"""Cut, copy and paste by the window's keys: inside, between windows, and with other programs' text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from planner.model.nodes import Link
from planner.model.places import node_at

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE = (0, 0), (0, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
C, V, X, Z = Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z


def labels(desk, place=()):
    return [branch.label for branch in node_at(desk.store.document.root, place).branches]


def said(desk):
    bubble = desk.canvas.findChild(QLabel, "canvas_bubble")
    return bubble.text() if bubble.isVisible() else ""


def other_program_copies(text):
    QGuiApplication.clipboard().setText(text)


def test_copy_and_paste(desk):
    desk.store.select(SUMMIT)
    desk.key(C, CONTROL)
    desk.store.select(())
    desk.key(V, CONTROL)
    assert labels(desk) == ["Summit", "Talks", "Summit"]
    assert labels(desk, (2, 1)) == ["Exercises", "Sanctions"]
    assert desk.store.selection == (2,)
    assert [step.label for step in desk.store.history.steps()] == ["Paste Summit"]


def test_cut_paste_and_two_undos(desk):
    before = desk.store.document
    desk.store.select(FAILURE)
    desk.key(X, CONTROL)
    assert labels(desk, SUMMIT) == ["Success"]
    desk.store.select(())
    desk.key(V, CONTROL)
    assert labels(desk) == ["Summit", "Talks", "Failure"]
    desk.key(Z, CONTROL)
    desk.key(Z, CONTROL)
    assert desk.store.document is before


def test_between_windows(desks):
    one = desks()
    two = desks("() Elsewhere\n  Rain | p=0.5: <> | harm=3\n  Sun | p=#: <> | harm=0\n")
    one.store.select(SUMMIT)
    one.window.clipboard.copy()
    two.key(V, CONTROL)
    assert labels(two) == ["Rain", "Sun", "Summit"]
    assert two.store.document.root.branches[2].probability == "#"
    assert said(two) == "Added with it: attributes cost, utility; actor us"
    two.key(Z, CONTROL)
    assert [attribute.id for attribute in two.store.document.attributes] == ["harm"]


def test_other_programs_get_an_outline(desk):
    desk.store.select(FAILURE)
    desk.key(C, CONTROL)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == [
        "Failure | p=#",
        "  [] After failure @us #D2",
        "    Exercises: <> | utility=50",
        "    Sanctions: <> | utility=30",
    ]
    other_program_copies(text)
    desk.store.select(())
    desk.key(V, CONTROL)
    assert labels(desk, (2,)) == ["Exercises", "Sanctions"]


def test_a_spreadsheets_table_becomes_branches(desks):
    """0.25 · 80 + 0.75 · 20 = 35."""
    desk = desks("[] Opening\n  Ask\n    () Their answer\n  Wait: <> | utility=10\n")
    other_program_copies("Answer\tp\tutility\r\nYes\t0.25\t80\r\nNo\t0.75\t20\r\n")
    desk.store.select((0,))
    desk.key(V, CONTROL)
    assert labels(desk, (0,)) == ["Yes", "No"]
    assert desk.store.selected == ((0, 0), (0, 1))
    assert desk.store.rollback.root.values == pytest.approx((35.0,))
    assert [step.label for step in desk.store.history.steps()] == ["Paste 2 branches"]


def test_paste_as_link(desk):
    desk.store.select(FAILURE)
    desk.key(C, CONTROL)
    desk.store.select(())
    desk.key(V, CONTROL_SHIFT)
    link = node_at(desk.store.document.root, (2,))
    assert isinstance(link, Link) and link.target == "D2"
    assert labels(desk)[2] == "Failure"


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (lambda: QGuiApplication.clipboard().clear(), "nothing to paste"),
        (lambda: other_program_copies("Answer\tTemperature\nYes\t3"), "Temperature"),
    ],
)
def test_what_cannot_be_pasted_is_told(desk, prepare, words):
    before = desk.store.document
    prepare()
    desk.key(V, CONTROL)
    assert words in said(desk)
    assert desk.store.document is before


def test_the_root_is_not_cut(desk):
    desk.window.clipboard.cut()
    assert "root" in said(desk)


def test_in_a_field_the_keys_are_the_fields(desk, qtbot):
    """Ctrl+C while a label is edited copies its text, not the branch."""
    desk.store.select(TALKS)
    desk.key(Qt.Key.Key_F2)
    qtbot.keyClick(desk.canvas.editor.line, C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Talks"
