"""The control window: its keys, what it refuses, what it shows, and that closing loses nothing."""

from __future__ import annotations

import http.client

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QWidget

from planner.exercise.log import read
from planner.exercise.names import names_file, read_names
from planner.files.codec import encode
from planner.model.places import nodes
from planner.ui.exercise.adjudicate import AdjudicateDialog
from planner.ui.exercise.decide import DecideDialog
from planner.ui.exercise.deeds import DEEDS
from planner.ui.exercise.go_to import GoToDialog
from planner.ui.exercise.lay import LayDialog
from planner.ui.exercise.operator import ANSWER, NAME, OperatorGrid
from planner.ui.exercise.what_if import WhatIfDialog
from tests.exercise.phones import Phone

Key = Qt.Key


def test_every_deed_has_a_key_of_its_own():
    keys = [key for deed in DEEDS for key in deed.keys.split()]
    assert all(deed.keys for deed in DEEDS)
    assert len(keys) == len(set(keys))


def test_one_key_goes_on_and_one_takes_back(table):
    table.next()
    assert table.playing.state.play.phase == "brief"
    table.next()
    assert table.playing.state.play.phase == "discuss"
    table.press(Key.Key_PageUp)
    assert table.playing.state.play.phase == "brief"
    assert table.control.line.text() == "Control · Korea summit, an exercise in four turns · Move 1 of 4"
    assert table.control.question.text() == "Which meeting comes first: with Seoul, with Kim, or none?"
    assert table.control.buttons["next"].text() == "Discuss ▸"


def test_the_clock_starts_pauses_and_gets_a_minute(table):
    table.next()
    assert table.control.clock.text() == "20:00"
    table.press(Key.Key_P)
    assert table.playing.state.clock.since is not None
    table.press(Key.Key_P)
    assert table.playing.state.clock.since is None
    table.press(Key.Key_Plus)
    assert table.control.clock.text() in ("21:00", "20:59")


def test_a_refusal_is_told_in_the_rooms_words_and_goes_with_the_next_step(table):
    table.seat(2)
    table.to_the_estimate()
    table.next()
    assert table.control.notice.isVisible()
    assert table.control.notice.text() == "2 of 2 have not answered; close the round first."
    table.press(Key.Key_C)
    assert not table.control.notice.isVisible()
    table.next()
    assert table.playing.state.play.phase == "feedback"


def test_a_decision_needs_its_rationale(table, qtbot):
    table.next(3)
    table.next()
    dialog = table.dialog()
    assert isinstance(dialog, DecideDialog)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.refusal.text() == "Choose a branch."
    QTest.keyClick(dialog.branches.button(0), Key.Key_Space)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.refusal.text() == "A decision needs its rationale."
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.why.setFocus()
    QTest.keyClicks(dialog.why, "Seoul first")
    QTest.keyClick(dialog.why, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (move,) = table.playing.state.play.moves
    assert (move.branch, move.why, move.owner) == ("b1", "Seoul first", "Washington")


def test_the_umpire_needs_a_reason_and_going_against_a_die_another(table):
    table.to_the_estimate()
    table.press(Key.Key_U)
    dialog = table.dialog()
    assert isinstance(dialog, AdjudicateDialog) and dialog.method.currentData() == "umpire"
    dialog.method.setCurrentIndex(dialog.method.findData("2d6"))
    assert "58.3 %" in dialog.odds.text()
    QTest.keyClicks(dialog.modifiers, "trust +1")
    assert "72.2 %" in dialog.odds.text(), "26 of 36 throws are 6 or more"
    QTest.mouseClick(dialog.throw, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.throw, Qt.MouseButton.LeftButton)
    roll = table.playing.state.play.roll
    assert roll is not None
    other = next(one for one in dialog.branches.buttons() if one.property("branch") != roll.branch)
    QTest.keyClick(other, Key.Key_Space)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.refusal.text() == "An override needs a reason."
    QTest.keyClicks(dialog.why, "The trucks were seen")
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert table.playing.state.play.moves[-1].how == "override"


def test_the_rooms_number_goes_into_a_scenario_only_when_it_is_laid(table, qtbot):
    table.seat(4)
    table.to_the_estimate()
    table.answer(0.1, 0.1, 0.2, 0.2)
    qtbot.waitUntil(lambda: "crosses a trigger" in table.control.matter.crossing.text())
    assert table.playing.state.document.scenarios == open_scenarios(table)
    table.press(Key.Key_T)
    dialog = table.dialog()
    assert isinstance(dialog, LayDialog)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert [one.id for one in table.playing.state.document.scenarios][-1] == "room"


def open_scenarios(table):
    return tuple(one for one in table.playing.state.document.scenarios if one.id != "room")


def test_an_inject_that_is_due_is_sent_by_one_key(table):
    table.next()
    table.playing.do("decided", branch="b1", why="x")  # inject 3 waits for this node
    table.control._tick()
    assert table.control.injects.rows.item(0).text().startswith("● 3")
    assert "Seoul reports trucks" in table.control.injects.body.toPlainText()
    table.press(Key.Key_I)
    assert table.playing.state.play.sent == (3,)
    assert "Trucks at the test stand" in table.control.news.text()


def test_a_note_is_typed_and_letters_in_it_are_no_commands(table):
    table.press(Key.Key_N)
    assert isinstance(table.control.focusWidget(), QLineEdit)
    QTest.keyClicks(table.control.note, "pause and discuss")
    QTest.keyClick(table.control.note, Key.Key_Return)
    assert table.playing.state.notes == ("pause and discuss",)
    assert table.playing.state.clock.since is None
    table.press(Key.Key_N)
    QTest.keyClick(table.control.note, Key.Key_Escape)
    assert not table.control.note.hasFocus()


def test_letters_stay_keys_when_what_had_the_keyboard_goes(table):
    table.next()
    table.control.injects.rows.setFocus()
    assert table.control.injects.rows.hasFocus()
    table.playing.do("hot_wash_opened")
    assert not table.control.injects.rows.isVisible()
    assert not isinstance(table.control.focusWidget(), QLineEdit)


def test_after_the_end_there_is_nothing_to_go_on_to_and_nothing_to_note(table):
    table.playing.do("hot_wash_opened")
    assert table.control.buttons["next"].isVisible() and table.control.note.isVisible()
    table.playing.do("ended")
    assert table.control.buttons["report"].isVisible()
    assert not table.control.buttons["next"].isVisible()
    assert not table.control.note.isVisible()


def test_the_grid_opens_at_the_first_answer(table):
    table.seat(1)
    table.to_the_estimate()
    table.press(Key.Key_O)
    grid = table.dialog()
    QTest.keyClicks(grid.table, "6")
    (editor,) = grid.table.findChildren(QLineEdit)
    assert editor.text() == "6" and grid.table.currentColumn() == ANSWER


@pytest.mark.parametrize(
    ("key", "field"), [(Key.Key_J, "steps"), (Key.Key_W, "places"), (Key.Key_U, "method"), (Key.Key_R, "method")]
)
def test_a_question_begins_at_its_first_field(table, key, field):
    table.to_the_estimate()
    table.press(key)
    dialog = table.dialog()
    assert dialog.focusWidget() is getattr(dialog, field)


def test_steps_are_skipped_and_moves_chosen(table):
    table.next()
    for row, phase, turn in ((1, "decide", 0), (3, "brief", 2)):
        table.press(Key.Key_J)
        dialog = table.dialog()
        assert isinstance(dialog, GoToDialog)
        dialog.steps.setCurrentRow(row)
        QTest.keyClick(dialog.steps, Key.Key_Return)
        assert (table.playing.state.play.phase, table.playing.state.play.turn) == (phase, turn)
    table.press(Key.Key_PageUp)
    assert table.playing.state.play.turn == 0


def test_what_if_branches_off_and_returns(table):
    table.next()
    table.press(Key.Key_W)
    dialog = table.dialog()
    assert isinstance(dialog, WhatIfDialog)
    dialog.places.setCurrentRow(1)
    QTest.keyClick(dialog.places, Key.Key_Return)
    assert table.playing.state.left and table.playing.state.play.path
    table.press(Key.Key_Backspace)
    assert not table.playing.state.left and table.playing.state.play.phase == "brief"


def test_answers_are_typed_in_where_there_are_no_phones(table):
    table.to_the_estimate()
    table.press(Key.Key_O)
    grid = table.dialog()
    assert isinstance(grid, OperatorGrid)
    QTest.mouseClick(grid.add, Qt.MouseButton.LeftButton)
    item = grid.table.item(0, ANSWER)
    assert item is not None
    for typed, kept in (("40", 0.4), ("0.3", 0.3), ("25%", 0.25), ("2/5", 0.4)):
        item.setText(typed)
        (estimate,) = table.playing.state.estimates.values()
        assert estimate.values[0] == pytest.approx(kept)
    item.setText("perhaps so")
    assert grid.refusal.text()
    assert len(table.playing.state.estimates) == 1


def test_a_list_beside_control_opens_once(table, qtbot):
    table.press(Key.Key_O)
    grid = table.dialog()
    qtbot.waitUntil(grid.isActiveWindow)
    table.control.activateWindow()
    qtbot.waitUntil(table.control.isActiveWindow)
    table.press(Key.Key_O)
    assert table.dialog() is grid
    qtbot.waitUntil(grid.isActiveWindow)


def test_names_are_typed_beside_the_seats_seen_by_nobody_else_and_forgotten(table, qtbot):
    playing = table.playing
    table.seat(2)
    playing.open_channel("127.0.0.1", 0)
    phone = Phone(playing.channel)
    assert phone.join("washington") == 200
    table.screen.show()
    table.press(Key.Key_O)
    grid = table.dialog()
    for row, name in enumerate(("Ms Kim", "Dr Park")):
        grid.table.setCurrentCell(row, NAME)
        QTest.keyClick(grid.table, Key.Key_F2)
        (editor,) = (one for one in grid.table.findChildren(QLineEdit) if one.isVisible())
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Key.Key_Return)
        qtbot.waitUntil(lambda row=row, name=name: read_names(playing.path).get(f"w{row}") == name)
    assert read_names(playing.path) == {"w0": "Ms Kim", "w1": "Dr Park"}
    table.next(2)
    told = b"".join((encode(table.screen.projection), playing.path.read_bytes(), phone.see().encode(), phone.heard))
    shown = " ".join(label.text() for label in table.screen.findChildren(QLabel))
    assert b"Kim" in told and b"Ms Kim" not in told and b"Park" not in told + shown.encode()
    grid.table.setCurrentCell(1, NAME)
    QTest.mouseClick(grid.remove, Qt.MouseButton.LeftButton)
    assert read_names(playing.path) == {"w0": "Ms Kim"}, "whoever sits there next is somebody else"
    assert grid.table.item(0, NAME).text() == "Ms Kim"
    QTest.mouseClick(grid.forget, Qt.MouseButton.LeftButton)
    QTest.keyClick(grid.findChild(QMessageBox), Key.Key_Return)
    assert not names_file(playing.path).exists()
    assert grid.table.item(0, NAME).text() == "" and not grid.forget.isEnabled()


def test_closing_asks_and_the_log_is_gone_on_with(table, tables, qtbot):
    table.next(2)
    table.control.close()
    box = table.control.findChild(QMessageBox)
    assert box is not None and table.control.isVisible()
    QTest.keyClick(box, Key.Key_Escape)
    assert table.control.isVisible()
    before = table.playing.state
    table.control.close_unasked()
    again = tables()
    assert again.playing.state.play == before.play
    assert again.control.phases.text() == "Brief › <b>Discuss</b> › Decide › Record"


def test_what_a_screen_shows_is_on_the_disk(table):
    """Each change is read back from the log at the moment at which it is shown."""
    behind: list[int] = []
    table.playing.changed.connect(lambda state: behind.append(state.revision - len(read(table.playing.path).events)))
    table.next(3)
    assert behind == [0, 0, 0]


def test_the_room_goes_on_while_the_window_is_frozen(table):
    """A phone is answered although this thread does nothing but wait for it."""
    table.playing.open_channel("127.0.0.1", 0)
    channel = table.playing.channel
    line = http.client.HTTPConnection("127.0.0.1", channel.port, timeout=10)
    line.request("GET", "/alive")
    assert line.getresponse().status == 200
    line.close()
    table.playing.close_channel()
    assert table.playing.channel is None
    assert not table.control.card.isVisible()


def test_players_see_nothing_of_what_lies_ahead(table):
    """Every title and label of the document that is not in the projection is in no text of their screen."""
    table.press(Key.Key_S)
    table.seat(4)
    table.to_the_estimate()
    table.answer(0.1, 0.2, 0.3, 0.4)
    seen = encode(table.screen.projection).decode()
    hidden = {one.title for one in nodes(table.playing.state.document.root) if one.title and one.title not in seen}
    assert len(hidden) > 20
    assert not [text for text in texts(table.screen) if any(title in text for title in hidden)]
    assert table.screen.tree.shown is not table.playing.state.document
    assert not table.screen.dots.isVisible()
    table.press(Key.Key_A)
    assert sorted(table.screen.dots.dots.rows[0].dots) == pytest.approx([0.1, 0.2, 0.3, 0.4])
    assert table.screen.dots.dots.rows[0].pooled is None and not table.screen.dots.dots.rows[0].zones


def test_what_is_for_one_cell_is_not_on_the_players_screen(table):
    table.next()
    table.playing.do("inject_sent", number=1)
    table.playing.do("inject_sent", number=4)
    assert "What to ask for first" in table.control.news.text()
    assert "Kim's train" in table.screen.news.text()
    assert not [text for text in texts(table.screen) if "What to ask for first" in text]


def test_the_note_for_the_facilitator_is_on_no_other_screen(table):
    table.next()
    assert "The owner is the Washington cell" in table.control.guide.text()
    assert not [text for text in texts(table.screen) if "The owner is" in text]


def test_a_key_fills_the_display_and_another_gives_it_back(table, qtbot):
    table.press(Key.Key_F11)
    assert table.screen.isFullScreen()
    table.screen.activateWindow()
    qtbot.waitUntil(table.screen.isActiveWindow)
    QTest.keyClick(table.screen, Key.Key_PageDown)
    assert table.playing.state.play.phase == "brief", "the keys work in both windows"
    QTest.keyClick(table.screen, Key.Key_Escape)
    assert not table.screen.isFullScreen()


def texts(window):
    for part in window.findChildren(QWidget):
        yield part.accessibleDescription()
        if isinstance(part, QLabel):
            yield part.text()


def test_the_hot_wash_stands_on_both_screens(table, qtbot):
    table.next()
    table.playing.do("seated", seat="p1", cell="pyongyang")
    table.playing.do("decided", branch="b2", why="Kim first", dissent="Seoul")
    table.press(Key.Key_H)
    assert not table.playing.state.hot_wash, "what players have seen cannot be taken back: it asks first"
    QTest.keyClick(table.dialog(), Key.Key_Return)
    table.playing.do("reacted", seat="p1", sustain=["The pace"], improve=[])
    for page in (table.control.wash.page, table.screen.wash.page):
        assert "Straight to a Trump-Kim summit" in page.text()
        assert "Alliance summit first" in page.text(), "what the tree recommends"
        assert "The pace" in page.text()
    table.next()
    QTest.keyClick(table.dialog(), Key.Key_Return)
    assert table.playing.state.ended
    with qtbot.waitSignal(table.control.report_requested) as asked:
        table.press(Key.Key_B)
    assert asked.args == [table.playing.path]
    table.control.close()
    assert not table.control.isVisible(), "an exercise that has ended closes without asking"
