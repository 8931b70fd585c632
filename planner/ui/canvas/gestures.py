"""What a hand does between pressing and letting go: an object that is started, updated, and finished or cancelled."""

from __future__ import annotations

from collections.abc import Callable
from math import isclose
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.model import edits
from planner.model.document import Document
from planner.model.places import Place, branch_at
from planner.model.problems import DocumentError
from planner.ui.canvas.zoom import ZoomArea
from planner.ui.panels.keystrokes import Keystrokes

PIXELS = 2  # of dragging for each step of the probability
COARSE, FINE = 0.01, 0.001
SLACK = 3  # pixels that a press may tremble before it is a drag


class Gesture(Protocol):
    """One press of a button and what follows until it is let go."""

    cursor: Qt.CursorShape

    def update(self, event: QMouseEvent) -> None:
        """The hand has moved."""

    def finish(self) -> None:
        """The hand has let go."""

    def cancel(self) -> None:
        """The hand thinks better of it: everything is as it was."""


class Pan:
    """The ground is dragged, and the picture with it."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, area: ZoomArea, start: QPoint) -> None:
        self._area = area
        self._start = start
        self._last = start

    def update(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._area.scroll_by(self._last - at)
        self._last = at

    def finish(self) -> None:
        """The picture stays where it was dragged."""

    def cancel(self) -> None:
        self._area.scroll_by(self._last - self._start)


class Scrub:
    """A branch's probability is dragged, sideways, and every value follows; with Shift in finer steps.

    refuse: is told why it does not move, and where the hand is.
    """

    cursor = Qt.CursorShape.SizeHorCursor

    def __init__(self, store: Store, place: Place, start: QPoint, refuse: Callable[[str, QPoint], None]) -> None:
        self._store = store
        self._refuse = refuse
        self._place = place
        self._document = store.document
        self._scenario = store.settings.scenario
        self._written = figures_at(store.rollback, place[:-1]).rolled.written
        self._keystrokes = Keystrokes(store)
        label = QCoreApplication.translate("Scrub", "Drag the probability of {label}")
        self._label = label.format(label=branch_at(store.document.root, place).label)
        self._start = self._p = self._written[place[-1]] or 0.0
        self._last = start
        self._held = True  # still within the slack of a press

    def update(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._held and abs(at.x() - self._last.x()) < SLACK:
            return
        self._held = False
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else COARSE
        self._p += (at.x() - self._last.x()) / PIXELS * step  # beyond 0 and 1 too: the way back is as long
        self._last = at
        self._follow(at)

    def finish(self) -> None:
        self._store.break_merge()

    def cancel(self) -> None:
        self._keystrokes.take_back()
        self._store.break_merge()

    def _follow(self, at: QPoint) -> None:
        try:
            after = self._dragged()
        except DocumentError as error:
            self._refuse(error.sentence, at)
        else:
            self._keystrokes.apply(self._label, after)

    def _dragged(self) -> Document:
        """The document as the hand has it now; back where it began, the very document that it began with."""
        if isclose(self._p, self._start, abs_tol=FINE / 10):
            return self._document
        p = min(max(self._p, 0.0), 1.0)
        return edits.scrub_in(self._document, self._scenario, self._place, p, self._written)
