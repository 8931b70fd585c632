"""What changed, in the window: against the saved version, a step of the history, another file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from planner.files.storage import read_file, save_file
from planner.model import edits
from planner.ui.dialogs.changes import Changes


@pytest.fixture
def ask(desk, qtbot):
    """Gives a command, and the list that it opens once it is filled."""

    def asked(command: str) -> Changes:
        desk.window.menus.commands[command].trigger()
        return filled(desk, qtbot)

    return asked


def filled(desk, qtbot) -> Changes:
    found = desk.window.findChildren(Changes)[-1]
    qtbot.waitUntil(lambda: not found.told.startswith("Looking"))
    return found


def cells(dialog: Changes) -> list[tuple[str, ...]]:
    return [line.cells for line in dialog.sheet.lines]


def test_since_it_was_saved_and_it_follows_what_is_edited(desk, ask, qtbot):
    dialog = ask("since_saved")
    assert dialog.told == "Nothing differs between the file as it was saved and the tree as it is now."
    desk.store.apply("", edits.set_probability(desk.store.document, (0, 0), 0.3))
    qtbot.waitUntil(lambda: len(dialog.sheet.lines) == 1)
    assert cells(dialog) == [("… › Summit › Success", "probability", "0.4", "0.3")]
    assert "1 difference" in dialog.told
    with qtbot.waitSignal(dialog.destroyed):
        desk.window.files._close()  # another tree is another matter


def test_a_click_selects_the_place_and_all_of_it_is_copied(desk, ask, qtbot):
    desk.store.apply("", edits.remove(desk.store.document, (0, 1))[0])
    desk.store.apply("", edits.set_payoff(desk.store.document, (1,), "cost", 2.0))
    dialog = ask("since_saved")
    assert cells(dialog) == [
        ("root › Talks", "payoff: cost", "", "2"),
        ("… › Summit › Failure", "removed, 3 nodes", "Failure", ""),
    ]
    row = dialog.sheet.visualRect(dialog.sheet.model().index(1, 0)).center()
    qtbot.mouseClick(dialog.sheet.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert desk.store.selection == (0,)  # where it hung
    qtbot.keyClick(dialog.sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Where\tWhat\tBefore\tNow",
        "root › Talks\tpayoff: cost\t\t2",
        "root › Summit › Failure\tremoved, 3 nodes\tFailure\t",
    ]
    dialog.close()


def test_with_another_file(desk, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.show())
    document, _ = read_file(desk.store.path)
    save_file(edits.set_label(document, (1,), "Parley"), tmp_path / "other.planb")
    desk.window.menus.commands["compare_file"].trigger()
    (question,) = desk.window.findChildren(QFileDialog)
    question.selectFile(str(tmp_path / "other.planb"))
    question.accept()
    dialog = filled(desk, qtbot)
    assert cells(dialog) == [("root › Talks", "label", "Parley", "Talks")]
    assert dialog.told == "From other.planb to the tree as it is now: 1 difference."
    dialog.close()


def test_a_file_that_is_none_is_told(desk, qtbot, tmp_path):
    (tmp_path / "none.planb").write_text("{")
    desk.window.comparing.show(tmp_path / "none.planb", "none.planb")
    dialog = filled(desk, qtbot)
    assert dialog.told.startswith("none.planb could not be read: ")
    dialog.close()


def test_since_a_step_of_the_history(desk, qtbot):
    for label in ("Parley", "Palaver"):
        desk.store.apply(label, edits.set_label(desk.store.document, (1,), label))
    desk.window.comparing.show(desk.store.history.after(1), "the step")
    dialog = filled(desk, qtbot)
    assert cells(dialog) == [("root › Palaver", "label", "Parley", "Palaver")]
    dialog.close()
