"""The briefing's preview: pages that follow the choices, leafed through by keyboard, saved as they are shown."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from planner.model import edits
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Decision, Outcome
from planner.reports.wishes import SECTIONS
from planner.ui.dialogs.briefing import BriefingDialog
from planner.ui.dialogs.briefing_choices import BriefingChoices


@pytest.fixture
def dialog(desk, qtbot, monkeypatch):
    """Opened from the menu over a small tree, its first pages made."""
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.show())
    desk.window.menus.commands["briefing"].trigger()
    (dialog,) = desk.window.findChildren(BriefingDialog)
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=20_000)
    return dialog


def untick_all_but(dialog, *kept: str) -> None:
    for row in range(dialog.choices.sections.count()):
        item = dialog.choices.sections.item(row)
        ticked = item.data(Qt.ItemDataRole.UserRole) in kept
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def made_anew(dialog, qtbot) -> None:
    qtbot.waitUntil(lambda: not dialog.is_ready)
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=20_000)


def test_pages_follow_what_is_ticked(dialog, qtbot):
    """With one section the first page and one more; with none the first page alone."""
    assert dialog.pages.count > 2
    untick_all_but(dialog, "text")
    made_anew(dialog, qtbot)
    assert dialog.pages.count == 2
    dialog.choices.sections.setFocus()
    dialog.choices.sections.setCurrentRow(dialog.choices.sections.count() - 1)
    qtbot.keyClick(dialog.choices.sections, Qt.Key.Key_Space)
    made_anew(dialog, qtbot)
    assert dialog.pages.count == 1


def test_the_keyboard_leafs_and_zooms(dialog, qtbot):
    area = dialog.pages.findChild(QScrollArea, "pages")
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert dialog.pages.number.value() == 2
    qtbot.keyClick(area, Qt.Key.Key_End)
    assert dialog.pages.number.value() == dialog.pages.count
    qtbot.keyClick(area, Qt.Key.Key_Home)
    assert dialog.pages.number.value() == 1
    before = dialog.pages.shown_size
    qtbot.keyClick(area, Qt.Key.Key_Plus)
    assert dialog.pages.shown_size.width() > before.width()
    qtbot.keyClick(area, Qt.Key.Key_0)
    assert dialog.pages.shown_size == before


def test_it_saves_what_it_shows(dialog, qtbot, tmp_path):
    untick_all_but(dialog, "probabilities")
    dialog.choices.draft.click()
    dialog.choices.every_number.click()
    assert dialog.choices.wishes(from_here=False, since=None).every_number
    dialog.choices.handling.setEditText("TLP:GREEN")
    made_anew(dialog, qtbot)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (asked,) = [each for each in dialog.findChildren(QFileDialog) if each.isVisible()]
    asked.selectFile(str(tmp_path / "crisis.pdf"))
    asked.accept()
    qtbot.waitUntil(lambda: "Written" in dialog.told.text(), timeout=20_000)
    pages = PdfReader(tmp_path / "crisis.pdf").pages
    assert len(pages) == dialog.pages.count
    text = pages[1].extract_text()
    assert "TLP:GREEN" in text
    assert "Draft" in text


def test_an_edit_beneath_is_followed_and_stands_in_the_change_log(dialog, desk, qtbot):
    desk.store.apply("Rename the summit", edits.set_label(desk.store.document, (0,), "Meet at last"))
    made_anew(dialog, qtbot)
    briefing = dialog._preview.briefing
    (changes,) = [part for part in briefing.data["sections"] if part["name"] == "changes"]
    assert [row[2:] for row in changes["rows"]] == [["Summit", "Meet at last"]]


def test_it_can_be_stopped_and_started_again(dialog, qtbot):
    dialog.choices.draft.click()
    qtbot.waitUntil(dialog.cancel.isVisible)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.told.text().startswith("Stopped")
    assert not dialog.save.isEnabled()
    dialog.choices.draft.click()
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=20_000)


def test_hundreds_of_pages_have_to_be_asked_for(qtbot):
    """A document of 2,501 nodes: neither the whole tree nor its text is ticked."""
    branches = tuple(Branch(id=f"b{i}", label=f"Way {i}", node=Outcome(id=f"o{i}")) for i in range(2_500))
    root = Decision(id="d", branches=branches)
    document = Document(root=root, actors=(Actor(id="a"),), attributes=(Attribute(id="u"),))
    window = QWidget()
    qtbot.addWidget(window)
    wanted = BriefingChoices(document, window).wishes(from_here=False, since=None)
    assert set(SECTIONS) - set(wanted.sections) == {"tree", "text"}


def test_it_is_freed_while_it_is_still_composing(dialog, qtbot):
    dialog.choices.draft.click()
    qtbot.waitUntil(dialog.cancel.isVisible)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
