"""The message bar: one message, its answers, and away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from planner.ui.messages import Answer, MessageBar


@pytest.fixture
def bar(qtbot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_a_message_stands_until_it_is_closed(bar, qtbot):
    assert bar.text == ""
    bar.refuse("summit.planb was not opened: it is a folder")
    assert (bar.text, bar.property("kind")) == ("summit.planb was not opened: it is a folder", "error")
    qtbot.mouseClick(bar.findChild(QToolButton, "close_message"), Qt.MouseButton.LeftButton)
    assert bar.text == ""
    bar.tell("Written")
    assert (bar.text, bar.property("kind")) == ("Written", "note")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text == ""


def test_an_answer_is_done_after_the_message_has_gone(bar, qtbot):
    """So that what it does may leave a message of its own."""
    done = []

    def answered():
        done.append(bar.text)
        bar.tell("And now this")

    bar.tell("Open it?", Answer("Open it", answered), Answer("Discard it", done.clear))
    first, _ = bar.findChildren(QPushButton)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert done == [""]
    assert bar.text == "And now this"


def test_only_the_last_messages_answers_are_left(bar, qtbot):
    bar.tell("One", Answer("A", bar.clear))
    (old,) = bar.findChildren(QPushButton)
    with qtbot.waitSignal(old.destroyed):
        bar.tell("Two", Answer("B", bar.clear))
    assert [button.text() for button in bar.findChildren(QPushButton)] == ["B"]


def test_text_from_files_is_shown_as_text(bar):
    """A label that looks like markup must not become markup."""
    bar.refuse("<b>bold</b>")
    assert bar.text == "<b>bold</b>"
    assert bar._text.textFormat() == Qt.TextFormat.PlainText
