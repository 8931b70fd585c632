"""A change of the layout shown as a movement: 150 ms from where everything stood to where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from planner.drawing.layout import Layout
from planner.drawing.motion import between, moves

DURATION = 150  # milliseconds
MOST_NODES = 2000  # more would not keep up


class Motion:
    """What stands between two layouts now. It begins only where it is wanted: by its owner, the system and the size."""

    def __init__(self, view: QWidget) -> None:
        """view: is updated with every step."""
        self.wanted = False
        self._view = view
        self._before: Layout | None = None
        self._from = QPointF()  # how the picture lay in the view
        self._steps = QVariantAnimation(view)
        self._steps.setDuration(DURATION)
        self._steps.setStartValue(0.0)
        self._steps.setEndValue(1.0)
        self._steps.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._steps.valueChanged.connect(self._on_steps_value_changed)

    @property
    def running(self) -> bool:
        return self._steps.state() == QVariantAnimation.State.Running

    @property
    def share(self) -> float:
        """How much of the way is behind."""
        return float(self._steps.currentValue()) if self.running else 1.0

    def start(self, before: Layout, after: Layout, offset: QPointF) -> None:
        """Begins, if anything moves. offset: of the picture in the view, as it was."""
        self.stop()
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        allowed = self.wanted and self._view.isVisible() and self._view.style().styleHint(hint, None, self._view) > 0
        if allowed and after.root.node.size <= MOST_NODES and moves(before, after):
            self._before, self._from = before, offset
            self._steps.start()

    def stop(self) -> None:
        """Arrives at once."""
        self._steps.stop()
        self._before = None

    def layout(self, after: Layout) -> Layout:
        """The layout as it is to be painted now."""
        return between(self._before, after, self.share) if self._before is not None and self.running else after

    def offset(self, after: QPointF) -> QPointF:
        """How far the picture still lies from where the view has it, in pixels."""
        return (self._from - after) * (1.0 - self.share) if self.running else QPointF()

    def _on_steps_value_changed(self, _share: object) -> None:
        self._view.update()
