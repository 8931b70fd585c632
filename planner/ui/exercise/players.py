"""The players' screen, for the second display: drawn from what the room may see, and from nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.analysis.rollback import Rollback, roll_back
from planner.app.exercise import Playing
from planner.app.exercise_estimates import dots_of
from planner.drawing.style import Style
from planner.exercise.after_action import after_action
from planner.exercise.audience import Seen, seen_by
from planner.exercise.feedback import strips
from planner.exercise.log import read
from planner.exercise.projection import PUBLIC, Sight
from planner.exercise.state import State, sight
from planner.model.document import Document
from planner.ui.exercise.clock import ClockLabel, named
from planner.ui.exercise.dots import DotPicture
from planner.ui.exercise.headline import headline
from planner.ui.exercise.hot_wash import HotWash
from planner.ui.exercise.joining import JoinCard
from planner.ui.exercise.tree_picture import TreePicture
from planner.ui.exercise.turnout import Turnout
from planner.ui.exercise.type import sheet, unit

_LARGER = 1.25
"""How much larger than control's its type is: a room reads it."""


class PlayersScreen(QWidget):
    """Follows the play. It holds the projection; the document itself never reaches a widget of it."""

    def __init__(self, playing: Playing, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("exercise_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Players' screen"))
        self._playing = playing
        self._style = style
        self._seen: tuple[Document, Sight, Seen, Rollback] | None = None
        self.handling = named("line", self)
        self.line = named("line", self)
        self.question = named("question", self, wrap=True)
        self.situation = named("situation", self, wrap=True)
        self.news = named("situation", self, wrap=True)
        self.clock = ClockLabel(playing, self)
        self.tree = TreePicture(style, self)
        self.dots = DotPicture(style, self)
        self.wash = HotWash(self)
        self.card = JoinCard(playing, self)
        self.turnout = Turnout(self)
        self._lay_out()
        playing.changed.connect(self._on_playing_changed)
        playing.answers_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        for part in (self.question, self.situation, self.news, self.dots):
            left.addWidget(part)
        left.addWidget(self.tree, 1)
        left.addWidget(self.wash, 1)
        right = QVBoxLayout()
        right.setSpacing(18)
        right.addWidget(self.card)
        right.addWidget(self.turnout)
        right.addStretch(1)
        grid = self._grid = QGridLayout(self)
        grid.addWidget(self.line, 0, 0)
        grid.addWidget(self.clock, 0, 1)
        grid.addLayout(left, 1, 0)
        grid.addLayout(right, 1, 1)
        grid.addWidget(self.handling, 2, 0, 1, 2)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # long words never make it larger
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 27)
        grid.setColumnStretch(1, 10)

    def set_style(self, style: Style) -> None:
        self._style = style
        self.tree.set_style(style)
        self.dots.set_style(style)
        self._wear()

    def fill_another_display(self) -> None:
        """Fills the display that control is not on, where there is a second one; or gives it back."""
        if self.isFullScreen():
            self.showNormal()
            return
        control = self.parentWidget()
        here = control.screen() if control is not None else self.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not here), None)
        if other is not None:
            self.setGeometry(other.geometry())
        self.showFullScreen()

    @property
    def projection(self) -> Document:
        """The document that this screen is drawn from."""
        return self._projected(self._playing.state)[0].document

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():  # F11 comes with control's keys
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wear()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isFullScreen():
            self.showNormal()
        super().closeEvent(event)

    def _wear(self) -> None:
        size = unit(self.width(), self.height())
        self.setStyleSheet(sheet(self._style, size * _LARGER))
        margin, gap = round(48 * size), round(36 * size)
        self._grid.setContentsMargins(margin, round(30 * size), margin, round(24 * size))
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(round(14 * size))
        self.dots.set_unit(size * _LARGER)

    def _on_playing_changed(self, _state: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        state = self._playing.state
        said = headline(state, control=False)
        handling = state.document.handling
        self.handling.setText(handling)
        self.line.setText(" · ".join(part for part in (handling, said.place) if part))
        self.question.setText(said.question)
        for label, text in ((self.situation, said.situation), (self.news, said.news)):
            label.setText(text)
            label.setVisible(bool(text))
        self.turnout.show_state(state)
        self.turnout.setVisible(not (state.hot_wash or state.ended))
        seen, rollback = self._projected(state)
        self.tree.show_play(rollback, state.play.path, bare=seen.bare)
        self._show_answers(state)
        self._show_wash(state, seen.document)

    def _projected(self, state: State) -> tuple[Seen, Rollback]:
        now = sight(state)
        if self._seen is None or self._seen[:2] != (state.document, now):
            seen = seen_by(state.document, PUBLIC, now)
            self._seen = (state.document, now, seen, roll_back(seen.document))
        return self._seen[2], self._seen[3]

    def _show_answers(self, state: State) -> None:
        """The shuffled answers of a round, once control shows them."""
        shown = self._playing.answers_shown
        found = strips(state, *shown) if shown is not None else ()
        question = state.asked.get(shown[0]) if shown is not None else None
        visible = bool(found) and question is not None and not state.hot_wash
        if question is not None and visible:
            self.dots.show_dots(dots_of(question, [strip.values for strip in found]))
        self.dots.setVisible(visible)

    def _show_wash(self, state: State, seen: Document) -> None:
        washing = state.hot_wash or state.ended
        if washing:
            self.wash.show_after(after_action(read(self._playing.path).events), seen)
        self.wash.setVisible(washing)
        self.tree.setVisible(not washing)
