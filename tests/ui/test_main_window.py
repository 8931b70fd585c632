"""The window as a person meets it: a file is opened, a probability typed, undone, saved; keys, drops, closing."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.drawing.style import CONTRAST, LIGHT
from planner.model import edits
from planner.ui.actions import MENUS, ON_CANVAS, entries
from planner.ui.dialogs.reading import keys_page
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

SUMMIT = shipped.resource("examples", "simple_summit.planb")


class Program:
    """A program that was started, and can be ended and started again in the same folder."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        self.preferences = Preferences(folder / "preferences.ini")
        self.store = Store(blank_document())
        self.recovery = Recovery(self.store, folder / "recovery")
        self.window = MainWindow(self.store, Theme(application, self.preferences), self.preferences, self.recovery)
        self.window.show()
        self.window.rescue.offer()

    def end(self) -> None:
        """Closes without asking."""
        self.store.history.mark_saved(self.store.document)
        self.window.close()


@pytest.fixture
def bare(qapp):
    """Gives the application back as it was."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield qapp
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.fixture
def start(bare, tmp_path, qtbot):
    """Starts the program, as often as it is asked."""
    started: list[Program] = []

    def again() -> Program:
        program = Program(tmp_path, bare)
        qtbot.addWidget(program.window)
        started.append(program)
        return program

    yield again
    for program in started:
        program.end()


@pytest.fixture
def program(start) -> Program:
    return start()


@pytest.fixture
def summit(program, tmp_path, qtbot) -> Program:
    """The program with a file of its own open and the canvas active."""
    path = tmp_path / "summit.planb"
    path.write_bytes(SUMMIT.read_bytes())
    program.window.files.open_path(path)
    program.window.resize(1500, 900)
    qtbot.waitUntil(program.window.canvas.hasFocus)
    return program


def test_a_probability_is_typed_undone_and_saved_as_one_line(summit, tmp_path, qtbot):
    """By hand: failure is worth 0.35·58 + 0.45·41 + 0.20·22 = 43.15; the root 0.25·88 + 0.75·43.15 = 54.36."""
    window, store = summit.window, summit.store
    store.select((0, 0))
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    qtbot.keyClick(window.canvas.editor.line, Qt.Key.Key_Tab)
    window.canvas.editor.line.selectAll()
    qtbot.keyClicks(window.canvas.editor.line, "0.25")
    qtbot.keyClick(window.canvas.editor.line, Qt.Key.Key_Return)
    assert window.status.text.startswith("Expected utility <b>54.4</b>")
    assert window.windowTitle() == "Korea summit — edited"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.status.text.startswith("Expected utility <b>61.1</b>")
    assert window.windowTitle() == "Korea summit — saved"
    window.menus.commands["redo"].trigger()
    window.menus.commands["save"].trigger()
    before = SUMMIT.read_text(encoding="utf-8").splitlines()
    after = (tmp_path / "summit.planb").read_text(encoding="utf-8").splitlines()
    differing = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(differing) == 1
    assert '"probability": 0.25' in differing[0][1]


def test_the_welcome_page_opens_the_founding_case_with_enter(program, qtbot):
    window = program.window
    assert not window.toolbar.isVisible()
    assert not window.menus.commands["save"].isEnabled()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.workspace
    assert "46.4" in window.status.text
    assert window.windowTitle().endswith("— not saved yet")
    assert window.canvas.hasFocus()


def test_every_slot_of_the_table_is_there_and_every_name_and_key_is_its_own(program):
    every = [entry for menu in MENUS for entry in entries(menu)]
    for entry in every:
        assert callable(attrgetter(entry.slot)(program.window)), entry.name
    names = [entry.name for entry in every]
    keys = [key for entry in every for key in entry.keys.split()]
    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)


def test_the_keys_page_tells_every_key_of_the_table(program):
    page = keys_page(program.window.menus)
    for entry in (entry for menu in MENUS for entry in entries(menu) if entry.keys):
        command = program.window.menus.commands[entry.name]
        assert command.key_names()[0] in page, entry.name


def test_the_canvas_keys_are_told_but_not_taken(program):
    """A window-wide Tab would leave no way through the window by the keyboard."""
    for entry in entries(ON_CANVAS):
        command = program.window.menus.commands[entry.name]
        assert command.shortcuts() == []
        assert not entry.keys or command.text().endswith(f"\t{command.key_names()[0]}")


def test_menus_follow_what_is_selected(summit):
    commands = summit.window.menus.commands
    assert not commands["remove"].isEnabled()
    summit.store.select((0,))
    assert commands["remove"].isEnabled()
    assert (commands["move_up"].isEnabled(), commands["move_down"].isEnabled()) == (False, True)
    summit.store.select((1,))
    assert (commands["move_up"].isEnabled(), commands["move_down"].isEnabled()) == (True, False)
    commands["remove"].trigger()
    assert len(summit.store.document.root.branches) == 1
    commands["undo"].trigger()
    assert len(summit.store.document.root.branches) == 2


def test_the_toolbar_adds_a_chance_that_can_be_named_at_once(summit, qtbot):
    """At a decision a branch is added that leads to a chance; its label is typed without a further click."""
    window, store = summit.window, summit.store
    store.select(())
    button = next(button for button in window.toolbar.kinds if button.kind == "chance")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.canvas.editor.line, "Wait")
    qtbot.keyClick(window.canvas.editor.line, Qt.Key.Key_Return)
    assert store.selection == (2,)
    branch = store.document.root.branches[2]
    assert (branch.label, branch.node.kind) == ("Wait", "chance")


def test_the_menus_work_where_the_hands_are(summit, qtbot):
    """A branch that is added by a menu while the outline has the keyboard is named in the outline."""
    window, store = summit.window, summit.store
    outline = window.workspace.outline.tree
    assert [action.text() for action in outline.actions()] == [action.text() for action in window.canvas.actions()]
    outline.setFocus()
    window.menus.commands["add_child"].trigger()
    assert outline.editor.isVisible() and not window.canvas.editor.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "Wait")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert store.document.root.branches[2].label == "Wait" and outline.hasFocus()
    qtbot.keyClick(outline, Qt.Key.Key_Home)
    assert store.selection == ()
    store.select((0,))
    qtbot.keyClick(outline, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.tree_layout.base == (0,)
    window.canvas.setFocus()
    window.menus.commands["edit_label"].trigger()
    assert window.canvas.editor.isVisible()


def test_f6_goes_round_and_shift_f6_back(summit, qtbot):
    window = summit.window
    shown = [panel for panel in window.workspace.panels if panel.isVisible()]
    seen = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        seen.append(next(panel for panel in shown if panel is focus or panel.isAncestorOf(focus)))
        qtbot.keyClick(focus, Qt.Key.Key_F6)
    assert seen == [*shown, shown[0]]
    assert len(shown) == 5
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.canvas.hasFocus()


def test_the_tab_of_the_problems_tells_how_many_there_are(summit):
    tabs, store = summit.window.workspace.questions.questions, summit.store
    assert tabs.titles()[-1] == "Problems"
    store.apply("Set", edits.set_probability(store.document, (0, 1), 0.7))
    assert tabs.titles()[-1] == "Problems 1"
    store.undo()
    assert tabs.titles()[-1] == "Problems"


def test_a_file_is_opened_by_dropping_it(program, tmp_path):
    path = tmp_path / "dropped.planb"
    path.write_bytes(SUMMIT.read_bytes())
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    program.window.dropEvent(event)
    assert program.store.path == path


def test_a_refused_file_leaves_the_window_as_it_was(summit, tmp_path):
    path = tmp_path / "truncated.planb"
    path.write_bytes(SUMMIT.read_bytes()[:500])
    summit.window.files.open_path(path)
    assert summit.window.messages.text.startswith("truncated.planb was not opened: ")
    assert summit.window.windowTitle() == "Korea summit — saved"


def test_closing_asks_and_cancel_stays(summit, qtbot):
    window, store = summit.window, summit.store
    store.apply("Rename", edits.set_document_fields(store.document, title="Edited"))
    window.close()
    assert window.isVisible()
    (cancel,) = (b for b in window.findChildren(QPushButton) if b.text() == "Cancel" and b.isVisible())
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    window.close()
    (discard,) = (b for b in window.findChildren(QPushButton) if b.text() == "&Discard" and b.isVisible())
    qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_close_goes_back_to_the_welcome_page(summit):
    summit.window.menus.commands["close"].trigger()
    assert summit.window.stack.currentWidget() is summit.window.welcome
    assert summit.window.windowTitle() == "Plan B"
    assert summit.store.path is None


def test_what_was_unsaved_is_offered_after_a_crash(start, tmp_path, qtbot):
    """The first window's copy is left as a crash would leave it: written, and with nobody holding its lock."""
    path = tmp_path / "summit.planb"
    path.write_bytes(SUMMIT.read_bytes())
    first = start()
    first.window.files.open_path(path)
    first.store.apply("Rename", edits.set_label(first.store.document, (1,), "Wait and see"))
    with qtbot.waitSignal(first.recovery.copied):
        first.recovery.write()
    copy, notes = first.recovery.copy, first.recovery.copy.with_suffix(".json")
    kept = copy.read_bytes(), notes.read_bytes()
    first.end()
    copy.write_bytes(kept[0])
    notes.write_bytes(kept[1])
    second = start()
    assert "“Korea summit”" in second.window.offers.text
    assert second.window.offers.text.endswith("was kept: 1 node changed.")
    (answer,) = (b for b in second.window.offers.findChildren(QPushButton) if b.text() == "Open it")
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert second.store.document.root.branches[1].label == "Wait and see"
    assert (second.store.path, second.store.is_modified) == (path, True)
    assert second.window.windowTitle() == "Korea summit — edited"


def test_theme_zoom_and_recent_files_survive_a_restart(start, tmp_path):
    path = tmp_path / "summit.planb"
    path.write_bytes(SUMMIT.read_bytes())
    first = start()
    first.window.files.open_path(path)
    first.window.canvas.set_zoom(1.5)
    first.window.menus.commands["contrast"].trigger()
    assert first.window.menus.commands["contrast"].isChecked()
    assert not first.window.menus.commands["system"].isChecked()
    assert QApplication.palette().color(QPalette.ColorRole.WindowText) == QColor(CONTRAST.ink)
    first.end()
    second = start()
    assert second.window.theme.style is CONTRAST
    assert [entry.path for entry in second.preferences.recent()] == [path]
    second.window.files.open_path(path)
    assert second.window.canvas.zoom == pytest.approx(1.5)
    assert second.window.toolbar.zoom.text() == "150 %"
    second.window.menus.commands["light"].trigger()
    assert second.window.theme.style is LIGHT


def test_a_label_from_a_file_is_no_markup_in_the_window(summit):
    """A title that looks like markup stands in the title bar and the corner as it is."""
    store = summit.store
    store.apply("Rename", edits.set_document_fields(store.document, title="<b>Korea</b>"))
    assert summit.window.windowTitle() == "<b>Korea</b> — edited"
    assert summit.window._state.textFormat() == Qt.TextFormat.PlainText


def test_what_is_open_and_whether_it_is_saved_stands_beside_the_menus(summit):
    window = summit.window
    state = window.findChild(QLabel, "document_state")
    assert state.isVisible()
    assert state.text().endswith("saved")
    summit.store.apply("Change", edits.set_variable(summit.store.document, "p_deal", value=0.3))
    assert state.text().endswith("edited")
    assert state.isVisible()
    menus = window.menuBar()
    last = menus.actionGeometry(menus.actions()[-1])
    assert not state.geometry().intersects(last)
    assert menus.rect().contains(state.geometry())


def test_a_long_title_gives_way_to_the_menus(summit):
    window = summit.window
    window.resize(1100, 800)
    title = "What to do " * 30
    summit.store.apply("Change", edits.set_document_fields(summit.store.document, title=title.strip()))
    window.files.save()
    state, menus = window.findChild(QLabel, "document_state"), window.menuBar()
    assert all(menus.actionGeometry(action).width() > 0 for action in menus.actions())
    assert not state.geometry().intersects(menus.actionGeometry(menus.actions()[-1]))
    assert state.geometry().width() < state.fontMetrics().horizontalAdvance(state.text())


def test_all_buttons_stay_in_a_narrow_window(summit, qtbot):
    """The kinds of node leave out their words first, and say them again when there is room."""
    window = summit.window
    kinds, run = window.toolbar.kinds, window.toolbar.findChild(QToolButton, "run_exercise_button")
    window.resize(1900, 900)
    qtbot.waitUntil(lambda: kinds[0].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    wide = kinds[0].width()
    window.resize(window.toolbar.sizeHint().width() - 40, 900)
    qtbot.waitUntil(lambda: kinds[0].width() < wide)
    assert run.isVisible()
    assert window.toolbar.rect().contains(run.geometry())
    window.resize(1900, 900)
    qtbot.waitUntil(lambda: kinds[0].width() == wide)


def test_the_questions_come_back_as_high_as_they_were(desk):
    strip = desk.window.workspace.questions
    splitter = strip.parentWidget()
    splitter.setSizes([splitter.height() - 400, 400])
    before = strip.height()
    strip.toggle()
    assert strip.height() < before
    strip.toggle()
    assert strip.height() == before
