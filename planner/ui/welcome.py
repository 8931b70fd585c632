"""What is shown when no document is open: an example one Enter away, recent files, templates, and Open."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner import shipped
from planner.app.preferences import Preferences
from planner.ui.files import TEMPLATE
from planner.ui.panels.marks import words
from planner.ui.scale import px


@frozen
class Example:
    """A document that ships with the program, and what it is good for."""

    file: str
    name: str
    about: str

    @property
    def path(self) -> Path:
        return shipped.resource("examples", self.file)


def examples() -> tuple[Example, ...]:
    """What ships, the founding case first."""
    say = QCoreApplication.translate
    return (
        Example(
            "korea_summit.planb",
            say("examples", "Korea summit"),
            say("examples", "Alliance summit first, with a plan B: five parties, seven attributes, sources and ranges"),
        ),
        Example(
            "simple_summit.planb",
            say("examples", "Korea summit on one screen"),
            say("examples", "Success leads to strategic dialogue; failure to exercises and sanctions"),
        ),
        Example(
            "korea_exercise.planb",
            say("examples", "Korea summit, to be played"),
            say("examples", "The same tree prepared as an exercise: cells, objectives, four turns, injects"),
        ),
        Example(
            "rockefeller.planb",
            say("examples", "Rockefeller"),
            say("examples", "Sell, drill or test first: a published case; probabilities by Bayes' rule as formulas"),
        ),
        Example(
            "texaco.planb",
            say("examples", "Texaco and Pennzoil"),
            say("examples", "Settle, or go to court: a textbook case; the court is drawn once and linked"),
        ),
        Example(
            "sanctions_patrol.planb",
            say("examples", "Watching ship-to-ship transfers"),
            say("examples", "Ships and satellites against what they stop: cost-effectiveness, and two scenarios"),
        ),
        Example(
            TEMPLATE,
            say("examples", "Blank template"),
            say("examples", "Two options, one of them uncertain: rename what is there, add what is missing"),
        ),
    )


WIDEST = 1080
"""Pixels; lines that are longer than that are tiring to read."""


class Choice(QPushButton):
    """A line to choose: a name with what it is about below."""

    path_chosen = Signal(object)  # Path

    def __init__(self, name: str, about: str, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setObjectName("choice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        title, line = words(name, self), words(about, self, "quiet", wrap=True)
        title.setObjectName("choice_name")
        for label in (title, line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(1)
        self._column.addWidget(title)
        self._column.addWidget(line)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def _on_clicked(self) -> None:
        self.path_chosen.emit(self._path)


class Welcome(QScrollArea):
    """Two columns: what was open before, and what ships with the program."""

    open_requested = Signal()
    new_requested = Signal()
    tour_requested = Signal()
    recent_chosen = Signal(object)  # Path
    example_chosen = Signal(object)  # Path

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.refresh()

    def refresh(self) -> None:
        """Lists the recent files anew, and puts the keyboard on the first example."""
        page = QWidget()
        page.setObjectName("welcome_page")
        columns = QHBoxLayout()
        columns.setSpacing(48)
        columns.addLayout(self._examples(page), 3)
        columns.addLayout(self._files(page), 2)
        page.setMaximumWidth(px(WIDEST))
        column = QVBoxLayout(page)
        column.setContentsMargins(56, 44, 56, 44)
        column.setSpacing(6)
        title = QLabel(self.tr("Plan B"), page)
        title.setObjectName("welcome_title")
        column.addWidget(title)
        about = self.tr("Decision trees for policy: what to do, and what if it fails.")
        column.addWidget(words(about, page, "quiet"))
        column.addWidget(words(self.tr("Enter opens the Korea summit; Tab goes on to the rest."), page, "quiet"))
        column.addSpacing(24)
        column.addLayout(columns)
        column.addStretch(1)
        self.setWidget(page)
        first = page.findChild(Choice)
        if first is not None:
            self.setFocusProxy(first)

    def _examples(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(words(self.tr("Examples and templates"), page, "heading"))
        for example in examples():
            if example.path.exists():
                choice = Choice(example.name, example.about, example.path, page)
                choice.path_chosen.connect(self.example_chosen)
                column.addWidget(choice)
        column.addStretch(1)
        return column

    def _files(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(words(self.tr("Recent files"), page, "heading"))
        recent = [entry.path for entry in self._preferences.recent() if entry.path.exists()]
        for path in recent[:6]:
            choice = Choice(path.stem, str(path.parent), path, page)
            choice.path_chosen.connect(self.recent_chosen)
            column.addWidget(choice)
        if not recent:
            column.addWidget(words(self.tr("None yet."), page, "quiet"))
        column.addSpacing(12)
        for text, signal in (
            (self.tr("&Open…"), self.open_requested),
            (self.tr("&New tree"), self.new_requested),
            (self.tr("Two-&minute tour"), self.tour_requested),
        ):
            button = QPushButton(text, page)
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column
