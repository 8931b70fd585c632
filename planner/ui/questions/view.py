"""What every view of the strip shares: it is answered while it is visible, and says so where there is no answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.app.worker import Answer
from planner.drawing.style import Style
from planner.ui.panels.marks import as_sentence, words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.waiting import Waiting


class View(QWidget):
    """One analysis. A view names its topic, says what to compute, and shows what came of it in its body."""

    page_requested = Signal(object, object)  # a page of the document's window, and the id of an entry there

    def __init__(self, topic: str, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.topic = topic
        self.live = live
        self.store = live.store
        self.look = style
        self.rollback: Rollback = live.store.rollback  # what the figures shown belong to
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(16, 8, 16, 8)
        self.column.setSpacing(6)
        self._said = QWidget(self)
        self._note = words("", self._said, "quiet", wrap=True)
        self._note.setObjectName("view_note")
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = QPushButton(self.tr("Start again"), self._said)
        self._stack_pages()
        self.waiting = Waiting(topic, live, self)
        self.say(self.tr("Working it out …"))
        live.answered.connect(self._on_live_answered)
        live.cancelled.connect(self._on_live_cancelled)
        for button in (self._again, self.waiting.again):
            button.clicked.connect(self._on_again_clicked)

    def _stack_pages(self) -> None:
        column = QVBoxLayout(self._said)
        column.setContentsMargins(24, 12, 24, 12)
        column.addStretch(1)
        column.addWidget(self._note)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.body)
        self._stack.addWidget(self._said)

    # What a view says about itself

    def study(self) -> Study:
        """The computation that answers the topic, with the choices that are made in the view."""
        raise NotImplementedError

    def show_result(self, rollback: Rollback, result: object) -> None:
        """Shows what the study gave, or says in words why there is nothing to show."""
        raise NotImplementedError

    def set_style(self, style: Style) -> None:
        self.look = style

    # What views do

    @property
    def note(self) -> str:
        """What is said in place of figures; blank while there are figures."""
        return self._note.text() if self._stack.currentWidget() is self._said else ""

    def say(self, sentence: str) -> None:
        """Puts a sentence in place of the body."""
        self._note.setText(as_sentence(sentence))
        self._again.hide()
        self._stack.setCurrentWidget(self._said)

    def show_body(self) -> None:
        self._stack.setCurrentWidget(self.body)

    def ask(self) -> None:
        """Asks for an answer to the choices as they are made now."""
        if self.isVisible():
            if not self._again.isHidden():  # what was cancelled begins anew
                self.say(self.tr("Working it out …"))
            self.live.want(self.topic, self.study(), self)

    def choose_place(self, place: object) -> None:
        """Selects a place on the tree."""
        self.store.select(place)  # type: ignore[arg-type]

    def hasHeightForWidth(self) -> bool:
        """Not: charts and tables take what height there is, and only what is less than their least is scrolled."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.waiting.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up what is being worked out, and nothing else."""
        if event.key() == Qt.Key.Key_Escape and self.waiting.is_waiting:
            self.live.cancel(self.topic)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.unwant(self.topic, self)

    def _on_live_answered(self, answer: Answer) -> None:
        if answer.topic != self.topic or not self.isVisible() or not isinstance(answer.subject, Rollback):
            return
        self.rollback = answer.subject
        problems = answer.subject.problems() if answer.subject.root.values is None else []
        if problems:
            self.say(
                self.tr("Nothing can be told yet. {where}: {sentence}").format(
                    where=problems[0].where, sentence=problems[0].sentence
                )
            )
        elif answer.sentence:
            self.say(answer.sentence)
        else:
            self.show_body()
            self.show_result(answer.subject, answer.result)

    def _on_live_cancelled(self, topic: object) -> None:
        if topic != self.topic or not self.isVisible():
            return
        if self._stack.currentWidget() is self.body:  # with the choices, which may have asked for too much
            self.waiting.offer_again()
        else:
            self.say(self.tr("Cancelled: this was not worked out to its end"))
            self._again.show()
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_again_clicked(self) -> None:
        self.ask()
