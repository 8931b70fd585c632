"""What the facilitator's hands do in the control window: a method for each of the table's deeds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from planner.app.exercise import Playing
from planner.app.exercise_steps import next_step
from planner.app.worker import Worker
from planner.exercise.state import due, question_of
from planner.ui.exercise.adjudicate import AdjudicateDialog
from planner.ui.exercise.decide import DecideDialog
from planner.ui.exercise.deeds import latest_round
from planner.ui.exercise.go_to import GoToDialog
from planner.ui.exercise.lay import LayDialog
from planner.ui.exercise.log_view import LogView
from planner.ui.exercise.operator import OperatorGrid
from planner.ui.exercise.phones import PhonesDialog
from planner.ui.exercise.what_if import WhatIfDialog

if TYPE_CHECKING:
    from planner.ui.exercise.control import ControlWindow


class Hands(QObject):
    """Asks what has to be asked, then has it happen; refusals are told by the window."""

    def __init__(self, playing: Playing, worker: Worker, window: ControlWindow) -> None:
        super().__init__(window)
        self._playing = playing
        self._worker = worker
        self._window = window

    def go_on(self) -> None:
        """The next step; where something has to be asked first, that is asked."""
        step = next_step(self._playing.state)
        if step is None:
            return
        if step.asks == "decide":
            self.decide()
        elif step.asks == "adjudicate":
            self.adjudicate("2d6")
        elif step.kind == "hot_wash_opened":
            self.open_hot_wash()
        elif step.kind == "ended":
            self.end()
        else:
            self._playing.do(step.kind, **step.data)

    def go_to(self) -> None:
        self._open(GoToDialog(self._playing, self._window))

    def go_back(self) -> None:
        self._playing.do("taken_back")

    def close_round(self) -> None:
        self._playing.close_round()

    def show_answers(self) -> None:
        self._playing.toggle_answers()
        shown = self._playing.answers_shown is not None
        self._window.say(
            self.tr("The players' screen shows the answers") if shown else self.tr("The answers are off the screen")
        )

    def decide(self) -> None:
        self._open(DecideDialog(self._playing, self._window))

    def roll(self) -> None:
        self.adjudicate("2d6")

    def umpire(self) -> None:
        self.adjudicate("umpire")

    def adjudicate(self, method: str) -> None:
        self._open(AdjudicateDialog(self._playing, method, self._window))

    def lay(self) -> None:
        question, number = question_of(self._playing.state), latest_round(self._playing)
        if question is not None and number:
            dialog = LayDialog(self._playing, question, number, self._window)
            dialog.laid.connect(self._window.laid)
            self._open(dialog)

    def what_if(self) -> None:
        self._open(WhatIfDialog(self._playing, self._window))

    def come_back(self) -> None:
        self._playing.do("returned")

    def toggle_clock(self) -> None:
        self._playing.toggle_clock()

    def add_minute(self) -> None:
        self._playing.do("time_added", seconds=60)

    def send_due(self) -> None:
        """Sends the first of those that are due."""
        waiting = due(self._playing.state, self._playing.now())
        if waiting:
            self.send_inject(waiting[0].number)

    def send_inject(self, number: int) -> None:
        self._playing.do("inject_sent", number=number)

    def write_note(self) -> None:
        self._window.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_seats(self) -> None:
        self._show_one(OperatorGrid)

    def toggle_numbers(self) -> None:
        self._playing.do("numbers_shown", shown=not self._playing.state.numbers)

    def toggle_near(self) -> None:
        self._window.tree.set_near(not self._window.tree.is_near)

    def show_phones(self) -> None:
        self._open(PhonesDialog(self._playing, self._worker, self._window))

    def show_screen(self) -> None:
        """To the front; from there the same key leads back to control, which it may cover."""
        screen = self._window.screen_window
        if screen.isActiveWindow():
            self._window.raise_()
            self._window.activateWindow()
            return
        if not screen.isVisible():
            screen.resize(self._window.size())
        screen.show()
        screen.raise_()
        screen.activateWindow()

    def fill_screen(self) -> None:
        self._window.screen_window.fill_another_display()

    def show_log(self) -> None:
        self._show_one(LogView)

    def report(self) -> None:
        self._window.report_requested.emit(self._playing.path)

    def open_hot_wash(self) -> None:
        """Asks first: what players have seen cannot be taken back."""
        question = self.tr("Open the hot wash? Players then see values and what the tree recommends.")
        self._ask(question, self.tr("&Open it"), partial(self._playing.do, "hot_wash_opened"))

    def end(self) -> None:
        """Asks first: nothing can be added to the log of an exercise that has ended."""
        self._ask(self.tr("End the exercise? Nothing is added to its log then."), self.tr("&End it"), self._end)

    def _end(self) -> None:
        if self._playing.do("ended"):
            self._window.say(self.tr("The exercise has ended; Report writes what came of it"))

    def _ask(self, question: str, yes: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(question)
        box.setInformativeText(self.tr("This cannot be taken back."))
        done = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(done)
        box.accepted.connect(then)
        self._open(box)

    def _open(self, dialog: QDialog) -> None:
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._show(dialog)

    def _show_one(self, kind: type[OperatorGrid | LogView]) -> None:
        """Stays open beside control; asked for again, it comes to the front."""
        shown = [one for one in self._window.findChildren(kind) if one.isVisible()]
        self._show(shown[0] if shown else kind(self._playing, self._window))

    def _show(self, dialog: QDialog) -> None:
        """It has the keyboard, which goes back to where it was, whatever the desktop does when windows come and go."""
        had_it = QApplication.activeWindow() or self._window
        dialog.finished.connect(had_it.activateWindow)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
