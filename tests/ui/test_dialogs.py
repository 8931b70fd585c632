"""The windows above the main one: what they show and what they ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from planner import __version__, shipped
from planner.app.store import Store
from planner.files.opening import open_document
from planner.model import edits
from planner.ui.dialogs.about import About
from planner.ui.dialogs.history import HistoryList
from planner.ui.dialogs.properties import DocumentProperties
from planner.ui.dialogs.reading import manual


@pytest.fixture
def store(qapp) -> Store:
    return Store(open_document(shipped.resource("examples", "simple_summit.planb")))


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_properties_tell_what_was_changed_and_nothing_else(store, window, qtbot):
    dialog = DocumentProperties(store.document, window)
    dialog.open()
    question = dialog.findChild(QLineEdit, "question")
    question.selectAll()
    qtbot.keyClicks(question, "And then?")
    dialog.findChild(QComboBox, "handling").setCurrentText("TLP:AMBER")
    with qtbot.waitSignal(dialog.changes_requested) as asked:
        qtbot.keyClick(question, Qt.Key.Key_Return)
    (changes,) = asked.args
    assert changes == {"question": "And then?", "handling": "TLP:AMBER"}


def test_properties_that_stay_ask_for_nothing(store, window, qtbot):
    dialog = DocumentProperties(store.document, window)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.changes_requested):
        qtbot.mouseClick(
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton
        )


def test_the_program_chooses_no_handling_mark(store, window):
    """Blank stays blank, whatever marks are offered."""
    blank = edits.set_document_fields(store.document, handling="")
    dialog = DocumentProperties(blank, window)
    assert dialog.findChild(QComboBox, "handling").currentText() == ""
    dialog.close()


def test_history_lists_the_steps_and_goes_to_one(store, window, qtbot):
    start = store.document
    for label in ("One", "Two", "Three"):
        store.apply(f"Rename to {label}", edits.set_label(store.document, (0,), label))
    dialog = HistoryList(store, window)
    dialog.show()
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts == ["As opened", "Rename to One", "Rename to Two", "Rename to Three"]
    assert dialog.list.currentRow() == 3
    row = dialog.list.visualItemRect(dialog.list.item(1))
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    with qtbot.waitSignal(dialog.comparison_requested) as asked:
        button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "What changed since")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args[0].root.branches[0].label == "One" and asked.args[1] == "the step “Rename to One”"
    qtbot.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert store.document.root.branches[0].label == "One"
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert store.document is start
    dialog.close()


def test_about_tells_versions_and_licences(window):
    dialog = About(window)
    text = dialog.stands_on.text()
    assert "MIT" in text
    assert "LGPL" in text
    assert "Open Font License" in text
    assert __version__
    dialog.close()


def test_the_manual_is_shipped_and_rendered(window):
    """Its headings and the meaning of the figures are there, as text and not as marks."""
    dialog = manual(window)
    text = dialog.page.toPlainText()
    assert text.startswith("Plan B")
    assert "What each figure means" in text
    assert "**Total" not in text
    dialog.close()
