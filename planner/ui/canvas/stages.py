"""The stages' names edited where they stand, above their columns."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal

from planner.app.store import Store
from planner.drawing.layout import Layout
from planner.drawing.spacing import HEADER
from planner.model import edits
from planner.ui.canvas.editor import FieldEditor


class StageEditing(QObject):
    """Puts one stage's name into an editor of its own; Enter or going elsewhere keeps it, Escape does not."""

    closed = Signal()

    def __init__(self, store: Store, editor: FieldEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._editor = editor
        self._column: int | None = None
        self._stage = 0
        editor.line.taken.connect(self._on_line_taken)
        editor.line.step_requested.connect(self._on_line_step_requested)
        editor.line.left.connect(self._keep)
        editor.line.escaped.connect(self._close)

    @property
    def column(self) -> int | None:
        """The column whose stage is being named; None where none is."""
        return self._column

    def open(self, layout: Layout, column: int) -> None:
        """Opens the name above a column."""
        self._column, self._stage = column, column + len(layout.base)
        stages = self._store.document.stages
        text = stages[self._stage] if self._stage < len(stages) else ""
        self._editor.open(self.tr("Stage"), "", text)

    def _on_line_taken(self) -> None:
        self._keep()

    def _on_line_step_requested(self, _step: int) -> None:
        self._keep()

    def _keep(self) -> None:
        if self._column is not None:
            name = self._editor.line.text().strip()
            self._close()
            self._store.apply(self.tr("Name the stage"), edits.set_stage(self._store.document, self._stage, name))

    def _close(self) -> None:
        if self._column is not None:
            self._column = None
            self.closed.emit()


def stage_under(layout: Layout, x: float, y: float) -> int | None:
    """The column whose stage's name lies under a point and can be edited: the outcomes' where all of the tree shows."""
    column = layout.stage_at(x, y)
    whole = not layout.base and not layout.placer.collapsed
    return column if column is not None and (column < len(layout.columns) or whole) else None


def name_rect(layout: Layout, column: int, top: float = 0.0) -> QRectF:
    """Where a stage's name stands, in the picture. top: of all names, which may have followed the view."""
    band = layout.stage_rect(column)
    return QRectF(band.x + 8, top, band.width - 12, HEADER)


EDGE = Qt.AlignmentFlag.AlignVCenter
"""Where the editor keeps to the name."""
