"""The control window: where play stands, what is asked, what comes in, and one large key for what comes next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.app.exercise import Playing
from planner.app.exercise_steps import next_step, phase_name
from planner.app.worker import Worker
from planner.drawing.style import Style
from planner.exercise.after_action import after_action
from planner.exercise.log import read
from planner.exercise.state import State, due, phases_of, turn_of
from planner.ui.exercise.asking import Question
from planner.ui.exercise.clock import ClockLabel, named
from planner.ui.exercise.deeds import DEEDS, Deed
from planner.ui.exercise.hands import Hands
from planner.ui.exercise.headline import headline
from planner.ui.exercise.hot_wash import HotWash
from planner.ui.exercise.inject_panel import InjectPanel
from planner.ui.exercise.joining import JoinCard
from planner.ui.exercise.matter import Matter
from planner.ui.exercise.players import PlayersScreen
from planner.ui.exercise.tree_picture import TreePicture
from planner.ui.exercise.turnout import Turnout
from planner.ui.exercise.type import own_unit, sheet
from planner.ui.panels.marks import as_sentence

_QR = 176
"""Pixels of control's QR code, at most: it is there to be checked, the players' screen to be joined from."""


class ControlWindow(QWidget):
    """Assembles the parts and does what the table of deeds asks for. Closing it asks, and loses nothing."""

    report_requested = Signal(object)  # Path of the log
    kept_open = Signal()  # it was asked whether to close, and the answer was no
    laid = Signal(object)  # the room's numbers, as the log has them

    def __init__(self, playing: Playing, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("exercise_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.playing = playing
        self._style = style
        self._closing = False
        self._worker = Worker(self)
        self.screen_window = PlayersScreen(playing, style, self)
        self.hands = Hands(playing, self._worker, self)
        self._make_parts(style)
        self._make_deeds()
        self._lay_out()
        playing.changed.connect(self._on_playing_changed)
        playing.refused.connect(self._on_playing_refused)
        playing.ticked.connect(self._tick)
        playing.channel_changed.connect(self._on_players_changed)
        playing.answers_changed.connect(self._on_players_changed)
        self.screen_window.addActions(self.actions())  # the same keys, whichever window has the keyboard
        self.setMinimumSize(860, 560)
        self.resize(1440, 900)
        self._refresh(playing.state)

    def _make_parts(self, style: Style) -> None:
        self.line = named("line", self)
        self.phases = named("line", self)
        self.phases.setTextFormat(Qt.TextFormat.RichText)
        self.question = named("question", self, wrap=True)
        self.situation = named("situation", self, wrap=True)
        self.news = named("situation", self, wrap=True)
        self.guide = named("guide", self, wrap=True)
        self.clock = ClockLabel(self.playing, self)
        self.notice = named("notice", self, wrap=True)
        self.notice.hide()
        self.saved = named("line", self)
        self.saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.matter = Matter(self.playing, self._worker, style, self)
        self.tree = TreePicture(style, self)
        self.wash = HotWash(self)
        self.card = JoinCard(self.playing, self)
        self.card.qr.setMaximumHeight(_QR)
        self.turnout = Turnout(self)
        self.injects = InjectPanel(self)
        self.injects.send_requested.connect(self.hands.send_inject)
        self.note = QLineEdit(self)
        self.note.setAccessibleName(self.tr("Note for the log"))
        self.note.setPlaceholderText(self.tr("Note for the log (N)"))
        self.note.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # and N; no key is to be typed into it by accident
        self.note.returnPressed.connect(self._on_note_entered)

    def _make_deeds(self) -> None:
        self.actions_by_name: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.more = QPushButton(self.tr("More ▾"), self)
        menu = QMenu(self)
        for deed in DEEDS:
            action = self._action(deed)
            menu.addAction(action)
            if deed.shown is not None:
                self._button(deed, action)
        self.more.setMenu(menu)
        self.pause = QPushButton(self)
        self.pause.clicked.connect(self.hands.toggle_clock)
        self.minute = QPushButton(self.tr("+1 minute"), self)
        self.minute.clicked.connect(self.hands.add_minute)
        self.phones = QPushButton(self.tr("Players' phones…"), self)
        self.phones.clicked.connect(self.hands.show_phones)
        for button in (*self.buttons.values(), self.more, self.pause, self.minute, self.phones):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _action(self, deed: Deed) -> QAction:
        action = QAction(QCoreApplication.translate("deed", deed.text), self)
        action.setObjectName(deed.name)
        action.setShortcuts([QKeySequence(key) for key in deed.keys.split()])
        action.triggered.connect(getattr(self.hands, deed.slot))
        self.addAction(action)
        self.actions_by_name[deed.name] = action
        return action

    def _button(self, deed: Deed, action: QAction) -> None:
        button = QPushButton(action.text(), self)
        button.setObjectName(deed.name)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{action.text()} ({key})")
        button.clicked.connect(action.trigger)
        self.buttons[deed.name] = button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        for part in (self.question, self.situation, self.news, self.guide, self.matter):
            left.addWidget(part)
        left.addWidget(self.tree, 1)
        left.addWidget(self.wash, 1)
        left.addWidget(self.notice)
        timing = QHBoxLayout()
        timing.addStretch(1)
        timing.addWidget(self.pause)
        timing.addWidget(self.minute)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addLayout(timing)
        right.addWidget(self.card)
        right.addWidget(self.phones)
        right.addWidget(self.turnout)
        right.addWidget(self.injects, 1)
        right.addStretch(0)
        right.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(10)
        for deed in DEEDS:
            if deed.shown is not None and deed.name != "next":
                row.addWidget(self.buttons[deed.name])
        row.addWidget(self.buttons["next"])
        row.addWidget(self.more)
        row.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.line)
        head.addWidget(self.phases)
        grid = self._grid = QGridLayout(self)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self.clock, 0, 1)
        grid.addLayout(left, 1, 0)
        grid.addLayout(right, 1, 1)
        grid.addLayout(row, 2, 0)
        grid.addWidget(self.saved, 2, 1)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # long words never make it larger
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 26)
        grid.setColumnStretch(1, 10)

    def set_style(self, style: Style) -> None:
        self._style = style
        self.tree.set_style(style)
        self.matter.dots.set_style(style)
        self.screen_window.set_style(style)
        self._wear()

    def _wear(self) -> None:
        size = own_unit(self.width(), self.height())
        self.setStyleSheet(sheet(self._style, size))
        margin = round(44 * size)
        self._grid.setContentsMargins(margin, round(26 * size), margin, round(20 * size))
        self._grid.setHorizontalSpacing(round(36 * size))
        self._grid.setVerticalSpacing(round(12 * size))
        self.matter.dots.set_unit(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the note, so that letters are keys again."""
        if event.key() == Qt.Key.Key_Escape and self.note.hasFocus():
            self.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wear()

    # What is shown

    def _on_playing_changed(self, state: State) -> None:
        self.notice.hide()
        self._refresh(state)

    def _on_players_changed(self) -> None:
        self._show_line()
        self._refresh_deeds()

    def _refresh(self, state: State) -> None:
        said = headline(state, control=True)
        self.setWindowTitle(self.tr("Control · {place}").format(place=said.place))
        self._show_line()
        self._show_phases(state)
        self.question.setText(said.question)
        for label, text in ((self.situation, said.situation), (self.news, said.news)):
            label.setText(text)
            label.setVisible(bool(text))
        self._show_guide(state)
        self.tree.show_play(self.playing.rollback, state.play.path, bare=False)
        self.turnout.show_state(state)
        washing = state.hot_wash or state.ended
        if washing:
            self.wash.show_after(after_action(read(self.playing.path).events))
        self.wash.setVisible(washing)
        self.tree.setVisible(not washing)
        self._refresh_deeds()
        self._tick()

    def _show_line(self) -> None:
        """Where play is, and what has been opened or shut for the players."""
        playing, channel = self.playing, self.playing.channel
        told = (
            (playing.answers_shown is not None, self.tr("players see the answers")),
            (playing.state.numbers, self.tr("players see numbers")),
            (channel is not None and channel.locked, self.tr("the room is locked")),
        )
        self.line.setText(" · ".join([self.windowTitle(), *(words for is_so, words in told if is_so)]))

    def _show_guide(self, state: State) -> None:
        """What the turn's note tells the facilitator, until answers take its room."""
        turn = turn_of(state)
        note = turn.note if turn is not None and not (state.hot_wash or state.left) else ""
        self.guide.setText(self.tr("For you: {note}").format(note=note))
        self.guide.setVisible(bool(note) and not self.matter.dots.isVisibleTo(self.matter))

    def _show_phases(self, state: State) -> None:
        """The turn's phases, the present one in bold."""
        phases = phases_of(state) if turn_of(state) is not None and not state.hot_wash else ()
        said = [f"<b>{phase_name(one)}</b>" if one == state.play.phase else phase_name(one) for one in phases]
        self.phases.setText(" › ".join(said))
        self.phases.setAccessibleName(phase_name(state.play.phase) if state.play.phase else "")
        self.phases.setVisible(bool(said))

    def _refresh_deeds(self) -> None:
        step = next_step(self.playing.state)
        for deed in DEEDS:
            can = deed.when(self.playing)
            self.actions_by_name[deed.name].setEnabled(can)
            if deed.shown is not None:
                self.buttons[deed.name].setVisible(deed.shown(self.playing))
                self.buttons[deed.name].setEnabled(can)
        if step is not None:
            self.buttons["next"].setText(step.text if step.asks else f"{step.text} ▸")
        running = self.playing.state.clock.since is not None
        self.pause.setText(self.tr("Pause") if running else self.tr("Start the clock"))
        self.phones.setVisible(self.playing.channel is None and not self.playing.state.ended)
        self.note.setVisible(not self.playing.state.ended)
        plays = not (self.playing.state.ended or self.playing.state.hot_wash)
        for part in (self.pause, self.minute, self.turnout, self.injects):
            part.setVisible(plays)

    def _tick(self) -> None:
        state = self.playing.state
        self.injects.show_state(state, self.playing.now())
        self.actions_by_name["inject"].setEnabled(bool(due(state, self.playing.now())))
        told = self.tr("Every action is in the log · saved {n} s ago")
        self.saved.setText(told.format(n=round(self.playing.saved_ago)))

    def say(self, text: str, kind: str = "note") -> None:
        """Says something below the tree until the next thing happens."""
        self.notice.setText(as_sentence(text))
        self.notice.setProperty("kind", kind)
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        self.notice.show()

    def _on_playing_refused(self, why: str) -> None:
        if not any(dialog.isVisible() for dialog in self.findChildren(Question)):  # which says it itself
            self.say(why, "error")

    def _on_note_entered(self) -> None:
        if self.note.text().strip() and self.playing.do("noted", text=self.note.text().strip()):
            self.note.clear()
            self.note.clearFocus()
            self.say(self.tr("The note is in the log"))

    # Leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._closing or self.playing.state.ended):
            event.ignore()
            self._ask_to_close()
            return
        self._worker.stop()
        self.screen_window.close()
        self.playing.close()
        event.accept()

    def close_unasked(self) -> None:
        """Closes; the log can be gone on with."""
        self._closing = True
        self.close()

    def _ask_to_close(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Close the exercise"))
        box.setText(self.tr("The exercise has not ended. Close its windows?"))
        box.setInformativeText(self.tr("Phones are hung up. All is in the log, and can be gone on with from there."))
        close = box.addButton(self.tr("&Close"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("&Go on playing"), QMessageBox.ButtonRole.RejectRole))
        close.clicked.connect(self.close_unasked)
        box.rejected.connect(self.kept_open)
        box.open()
