"""The two-minute tour: a card that goes through the window's parts, each ringed while it is told of."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import frozen
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.panels.marks import words
from planner.ui.scale import px

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow

WIDTH = 400  # of the card, in pixels
EDGE = 20  # pixels from the card to the canvas's lower left corner


@frozen
class Stop:
    """A part of the window, by its path from there, and what is to be known of it."""

    part: str
    text: str


def stops() -> tuple[Stop, ...]:
    """Where the tour goes, in this order."""
    say = QCoreApplication.translate
    return (
        Stop(
            "canvas",
            say(
                "tour",
                "This is a decision as a tree, read from the left. Squares decide, in the colour of whose move it is; "
                "circles are chance; triangles end. The heavy line is the recommended play, and a branch with a "
                "double bar was refused. The pill at a node is what it is worth if play comes there.",
            ),
        ),
        Stop(
            "canvas",
            say(
                "tour",
                "The arrow keys go through the tree. F2, or just typing, edits a label; Tab goes on to probability, "
                "payoffs and title. Tab on the tree adds a branch, Enter a sibling. Drag a probability to the left or "
                "right: every value follows. Ctrl+Z takes anything back.",
            ),
        ),
        Stop(
            "workspace.inspector",
            say(
                "tour",
                "The inspector holds what the selected node rests on: whose move it is, its branches, ranges, "
                "rationale and sources, and when its choice would change. F6 goes from panel to panel.",
            ),
        ),
        Stop(
            "workspace.questions",
            say(
                "tour",
                "Below the tree stand the five questions that somebody will ask: what to do, how sure, what may "
                "happen, what to learn, who disagrees. Each row leads to its place on the tree. Ctrl+J folds them.",
            ),
        ),
        Stop(
            "workspace.outline",
            say(
                "tour",
                "The outline is the same tree as a list, for large trees and for screen readers. All that can be done "
                "on the tree can be done here.",
            ),
        ),
        Stop(
            "toolbar",
            say(
                "tour",
                "Seen by shows the same play through another party's eyes. The moves stay who makes them; the values "
                "are now those of that party.",
            ),
        ),
        Stop(
            "canvas",
            say(
                "tour",
                "Ctrl+K finds every command by a few letters, F1 opens the manual, Ctrl+F1 the keys. This tree is a "
                "copy: try anything. File › New begins a tree of your own.",
            ),
        ),
    )


class Ring(QWidget):
    """Drawn around a part of the window; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight(), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 5, 5)


class Tour(QFrame):
    """Enter or the right arrow goes on, the left one back, Escape ends it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Two-minute tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._stops = stops()
        self._at = 0
        self._ring = Ring(window)
        self._text = words("", self, wrap=True)
        self._count = words("", self, "quiet")
        self._back = QPushButton(self.tr("&Back"), self)
        self._end = QPushButton(self.tr("End"), self)
        self._next = QPushButton(self.tr("&Next"), self)
        self._lay_out()
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._end.clicked.connect(self.close)
        self.destroyed.connect(self._ring.deleteLater)
        window.installEventFilter(self)
        window.files.leaving.connect(self.close)
        self._go(0)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def text(self) -> str:
        """What is told now."""
        return self._text.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key())
        )
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif step is not None:
            self._go(step)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self._end, self._back, self._next):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card has the keyboard, and its arrows are not theirs
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._text)
        column.addLayout(row)

    def _go(self, step: int) -> None:
        """To the next part or the one before; after the last it ends."""
        self._at = max(self._at + step, 0)
        if self._at == len(self._stops):
            self.close()
            return
        self._text.setText(self._stops[self._at].text)
        self.setAccessibleDescription(self.text)
        count = self.tr("{at} of {all} · Enter goes on").format(at=self._at + 1, all=len(self._stops))
        self._count.setText(count)
        self._back.setEnabled(self._at > 0)
        self._next.setText(self.tr("&Next") if self._at + 1 < len(self._stops) else self.tr("&Done"))
        self._place()

    def _place(self) -> None:
        """The ring around the part, the card in the canvas's lower left corner."""
        part: QWidget = attrgetter(self._stops[min(self._at, len(self._stops) - 1)].part)(self._window)
        self._ring.setGeometry(QRect(part.mapTo(self._window, QPoint(0, 0)), part.size()))
        self._ring.setVisible(part.isVisible())
        self._ring.raise_()
        width = px(WIDTH)
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        canvas = self._window.canvas
        corner = canvas.mapTo(self._window, QPoint(EDGE, canvas.height() - self.height() - EDGE))
        self.move(corner)
        self.raise_()

    def _on_back_clicked(self) -> None:
        self._go(-1)

    def _on_next_clicked(self) -> None:
        self._go(1)
