"""The command palette: everything that the window can do, and every node, by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from attrs import frozen
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.app.store import Store
from planner.model.document import Document
from planner.model.places import Place, branch_at, walk
from planner.ui.compare_menu import CompareMenu
from planner.ui.fuzzy import AGAIN, closeness
from planner.ui.menus import Menus
from planner.ui.scale import px

WIDTH, HEIGHT, TOP = 560, 380, 90
PAD = 10  # pixels inside its edges
MOST_NODES = 40
NODES_FROM = 2  # letters from which nodes are looked for too

UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@frozen(eq=False)
class Choice:
    """One line of the palette."""

    text: str
    keys: str
    do: Callable[[], None]


class PaletteLine(QLineEdit):
    """The line: the keys that go up and down are the list's, Escape and going elsewhere leave it."""

    left = Signal()

    def __init__(self, choices: QTreeWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in UP_AND_DOWN:
            self._choices.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class CommandPalette(QFrame):
    """Offers what fits what is typed; Enter does it."""

    def __init__(self, menus: Menus, comparison: CompareMenu, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._back = QApplication.focusWidget()
        self._menus = menus
        self._comparison = comparison
        self._store = store
        self._offered: list[Choice] = []
        self.choices = QTreeWidget(self)
        self.choices.setColumnCount(2)
        self.choices.setHeaderHidden(True)
        self.choices.setRootIsDecorated(False)
        self.choices.setUniformRowHeights(True)
        self.choices.header().setStretchLastSection(False)
        self.choices.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.choices.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.choices.setAccessibleName(self.tr("What can be done"))
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = PaletteLine(self.choices, self)
        self.line.setPlaceholderText(self.tr("A command, or the label of a node"))
        self.line.setAccessibleName(self.line.placeholderText())
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.addWidget(self.line)
        column.addWidget(self.choices, 1)
        self.line.textChanged.connect(self._on_line_text_changed)
        self.line.returnPressed.connect(self._on_line_return_pressed)
        self.choices.itemClicked.connect(self._on_choices_item_clicked)
        self.line.left.connect(self._leave)
        size = QSize(px(WIDTH), px(HEIGHT)).boundedTo(parent.size() - QSize(0, TOP))
        self._tallest = size.height()
        self.setGeometry(QRect(QPoint((parent.width() - size.width()) // 2, TOP), size))
        self._offer("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def offered(self) -> list[str]:
        """What is offered, the best first."""
        return [choice.text for choice in self._offered]

    def _offer(self, typed: str) -> None:
        close, far = self._commands(typed)
        self._offered = [*close, *self._nodes(typed), *far]
        self.choices.clear()
        self.choices.addTopLevelItems([_row(choice) for choice in self._offered])
        first = self.choices.topLevelItem(0)
        if first is not None:
            self.choices.setCurrentItem(first)
        self.choices.setVisible(first is not None)
        rows = len(self._offered) * self.choices.sizeHintForRow(0) + 2 * self.choices.frameWidth() + 2
        below = self._column.spacing() + rows if first is not None else 0
        self.resize(self.width(), min(self._tallest, 2 * PAD + self.line.sizeHint().height() + below))

    def _commands(self, typed: str) -> tuple[list[Choice], list[Choice]]:
        """Those that can be asked for now, the closest first and else in the order of the menus.

        Apart from them those in which the letters are scattered: whoever types a node's name does not mean them.
        """
        close: list[tuple[int, Choice]] = []
        for title, commands in self._menus.by_menu():
            for command in commands:
                if command.isEnabled() and command.entry.name != "palette":
                    name, keys = command.plain_text(), ", ".join(command.key_names()[:1])
                    close += _near(typed, name, Choice(f"{title}: {name}", keys, command.trigger))
        for name, compare in self._comparisons():
            close += _near(typed, name, Choice(name, "", compare))
        enough = AGAIN * len(typed.replace(" ", ""))
        ranked = sorted(close, key=lambda pair: -pair[0])
        near = [choice for nearness, choice in ranked if nearness >= enough]
        return near, [choice for _, choice in ranked[len(near) :]]

    def _comparisons(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """What the tree can be compared with, and nothing once it is compared."""
        words = self.tr("Compare with {name}")
        for name, scenario in self._comparison.offered():
            yield words.format(name=name), partial(self._store.compare_with, scenario)
        if self._store.compared_with is not None:
            yield self.tr("Compare with nothing"), partial(self._store.compare_with, None)

    def _nodes(self, typed: str) -> list[Choice]:
        """The first nodes whose label or title holds every word that was typed."""
        if len(typed.strip()) < NODES_FROM:
            return []
        found = islice(_named(self._store.document, typed.casefold().split()), MOST_NODES)
        words = self.tr("Go to {name}")
        return [Choice(words.format(name=name), "", _Going(self._store, place)) for place, name in found]

    def _do(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            choice = self._offered[self.choices.indexOfTopLevelItem(item)]
            self._leave()
            choice.do()

    def _leave(self) -> None:
        """Goes, and gives the keyboard back to where it was."""
        self.line.left.disconnect(self._leave)
        self.hide()
        self.deleteLater()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line_text_changed(self, text: str) -> None:
        self._offer(text)

    def _on_line_return_pressed(self) -> None:
        self._do(self.choices.currentItem())

    def _on_choices_item_clicked(self, item: QTreeWidgetItem) -> None:
        self._do(item)


def _near(typed: str, name: str, choice: Choice) -> list[tuple[int, Choice]]:
    """A choice with how close its name, or else its whole line, is to what is typed; none where neither is."""
    nearness = closeness(typed, name)
    nearness = closeness(typed, choice.text) if nearness is None else nearness
    return [] if nearness is None else [(nearness, choice)]


def _row(choice: Choice) -> QTreeWidgetItem:
    row = QTreeWidgetItem([choice.text, choice.keys])
    row.setToolTip(0, choice.text)
    return row


@frozen(eq=False)
class _Going:
    """Selects a place."""

    store: Store
    place: Place

    def __call__(self) -> None:
        self.store.select(self.place)


def _named(document: Document, words: list[str]) -> Iterator[tuple[Place, str]]:
    """The nodes whose label or title holds all these words, in reading order."""
    for place, node in walk(document.root):
        label = branch_at(document.root, place).label if place else ""
        name = " · ".join(part for part in (label, node.title) if part)
        if all(word in name.casefold() for word in words):
            yield place, name
