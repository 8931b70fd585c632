"""Branches are dragged to another place with all below them, or with Ctrl copies; a line shows where they would go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Document
from planner.model.places import Place, branch_at, node_at
from planner.model.problems import DocumentError
from planner.ui.canvas.dropping import Drop, drop_at
from planner.ui.canvas.picture import TreePicture

NEAR_EDGE = 28  # pixels from the edge of the view within which it scrolls
EVERY = 30  # milliseconds between two steps of it
STEP = 14  # pixels of each

Move = tuple[Document, Sequence[Place]]
Say = Callable[[str, QPoint], None]
Show = Callable[[Drop | None], None]


class Carry:
    """Branches in the hand. Nothing is done to the tree until it is let go over a place that takes it."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(
        self, store: Store, picture: TreePicture, places: Sequence[Place], start: QPoint, say: Say, show: Show
    ) -> None:
        """places: none below another. say: is told in words what would happen, and where the hand is. show: draws where
        it would go.
        """
        self._store = store
        self._picture = picture
        self._places = places
        self._start = self._at = start
        self._say = say
        self._show = show
        self.held = True  # still within the slack of a press
        self._copies = False
        self._drop: Drop | None = None
        self._made: Move | None = None
        self._scrolling = QTimer(picture)
        self._scrolling.setInterval(EVERY)
        self._scrolling.timeout.connect(self._on_scrolling_timeout)

    def update(self, event: QMouseEvent) -> None:
        self._at = event.position().toPoint()
        if self.held and (self._at - self._start).manhattanLength() < QApplication.startDragDistance():
            return
        self.held = False
        self._copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._follow()
        if self._towards().isNull():
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def finish(self) -> None:
        made, self._made = self._made, None
        self._end()
        if made is not None:
            after, there = made
            self._store.apply(self._label(), after, select=there[0], also=there[1:])

    def cancel(self) -> None:
        self._made = None
        self._end()

    def _end(self) -> None:
        self._scrolling.stop()
        self._scrolling.deleteLater()
        self._show(None)

    def _follow(self) -> None:
        point = self._picture.to_picture(QPointF(self._at))
        self._drop = drop_at(self._picture.tree_layout, point.x(), point.y())
        self._made = None
        words = ""
        if self._drop is not None:
            try:
                self._made = self._moved(self._drop)
                words = self._effect(self._drop) if self._made is not None else ""
            except DocumentError as error:
                words = error.sentence
        takes = self._made is not None
        shape = Qt.CursorShape.DragCopyCursor if self._copies else Qt.CursorShape.DragMoveCursor
        self._picture.viewport().setCursor(shape if takes else Qt.CursorShape.ForbiddenCursor)
        self._show(self._drop if takes else None)
        self._say(words, self._at)

    def _moved(self, drop: Drop) -> Move | None:
        """The document with the branches there; None where that would change nothing."""
        before = self._store.document
        put = edits.copy_all if self._copies else edits.reparent_all
        after, there = put(before, self._places, drop.parent, drop.position)
        return None if after is before else (after, there)

    def _effect(self, drop: Drop) -> str:
        """What would happen, in words: the step's own, or that an end turns into a decision."""
        node = node_at(self._store.document.root, drop.parent)
        if node.kind != "outcome":
            return self._label()
        words = QCoreApplication.translate("Carry", "This outcome becomes a decision; what it pays stays on a branch")
        return words if len(self._places) == 1 else f"{self._label()}\n{words}"

    def _label(self) -> str:
        return carrying_words(self._store.document, self._places, copies=self._copies)

    def _towards(self) -> QPoint:
        """How far to scroll at each step, where the hand is near an edge."""
        view = self._picture.viewport().rect()
        x = (self._at.x() > view.right() - NEAR_EDGE) - (self._at.x() < NEAR_EDGE)
        y = (self._at.y() > view.bottom() - NEAR_EDGE) - (self._at.y() < NEAR_EDGE)
        return QPoint(x, y) * STEP

    def _on_scrolling_timeout(self) -> None:
        self._picture.scroll_by(self._towards())
        self._follow()


def carrying_words(document: Document, places: Sequence[Place], *, copies: bool) -> str:
    """The step that puts the branches of some places elsewhere: by the label of the one, or by how many."""
    say = QCoreApplication.translate
    words = say("Carry", "Copy {label}") if copies else say("Carry", "Move {label}")
    if len(places) > 1:
        return words.format(label=say("Carry", "{count} branches").format(count=len(places)))
    return words.format(label=branch_at(document.root, places[0]).label or say("Carry", "a branch"))
