"""What a view says while long work runs: how much is done, a button that gives it up, and then one that begins anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from planner.app.worker import Answer, Share
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live

PATIENCE = 400
"""Milliseconds that work may take before anything is said: most is done by then, and nothing should flicker."""

INSET = 6  # pixels from the view's lower right corner


class Waiting(QFrame):
    """Stands over the lower right corner of a view for as long as its topic is worked on."""

    def __init__(self, topic: str, live: Live, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self._topic = topic
        self._view = parent
        self._live = live
        self._share = words("", self, "quiet")
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Share of the work that is done"))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 6)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Gives up this computation (Escape)"))
        self.again = QPushButton(self.tr("Start again"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(8)
        for widget in (self._share, self.bar, self.cancel, self.again):
            row.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._on_patience_timeout)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        live.asked.connect(self._on_live_asked)
        live.progressed.connect(self._on_live_progressed)
        live.answered.connect(self._on_live_answered)
        live.cancelled.connect(self._on_live_cancelled)
        self._end()

    @property
    def is_waiting(self) -> bool:
        """Whether the topic is being worked on, long enough to be told or not."""
        return self._patience.isActive() or not (self.isHidden() or self.cancel.isHidden())

    def offer_again(self) -> None:
        """Says of figures that were there before the work was given up that they are from before it."""
        self._share.setText(self.tr("Cancelled: what is shown is from before"))
        self._turn(over=True)
        self._appear()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Takes its place in the view's corner."""
        self.adjustSize()
        around = self._view.rect()
        self.move(around.right() - self.width() - INSET, around.bottom() - self.height() - INSET)

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self.settle()

    def _turn(self, *, over: bool) -> None:
        """To what is told of work that goes on, or of work that was given up."""
        self.bar.setHidden(over)
        self.cancel.setHidden(over)
        self.again.setVisible(over)

    def _end(self) -> None:
        self._patience.stop()
        self.hide()
        self._turn(over=False)

    def _on_live_asked(self, topic: object) -> None:
        if topic == self._topic and not self.is_waiting:
            self._end()
            self._tell(0.0)
            self._patience.start()

    def _on_live_progressed(self, share: Share) -> None:
        if share.topic == self._topic:
            self._tell(share.done)

    def _on_live_answered(self, answer: Answer) -> None:
        if answer.topic == self._topic:
            self._end()

    def _on_live_cancelled(self, topic: object) -> None:
        if topic == self._topic:
            self._end()

    def _on_patience_timeout(self) -> None:
        self._appear()

    def _on_cancel_clicked(self) -> None:
        self._live.cancel(self._topic)

    def _tell(self, done: float) -> None:
        self.bar.setUpdatesEnabled(False)  # else it paints at once, and with it the tree that waits to be painted
        self.bar.setValue(round(1000 * done))
        self.bar.setUpdatesEnabled(True)
        self._share.setText(self.tr("Working it out … {share} %").format(share=int(100 * done)))
