"""The open tree and the panels around it, and how they share the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.ui.canvas.noting import Noting
from planner.ui.canvas.view import CanvasView
from planner.ui.panels.actors import ActorsLegend
from planner.ui.panels.inspector import Inspector
from planner.ui.panels.outline import Outline
from planner.ui.panels.problems import ProblemsPanel
from planner.ui.panels.variables import VariablesPanel
from planner.ui.questions.knowing import Knowing
from planner.ui.questions.live import Live
from planner.ui.questions.never_best import NeverBest
from planner.ui.questions.strip import QuestionStrip
from planner.ui.questions.trigger_section import TriggerSection
from planner.ui.scale import px, text_scale

SIDE = 0.33
"""The share of the window that a panel beside the canvas takes at most, when its text becomes larger."""


class Workspace(QSplitter):
    """Outline, variables and actors on the left, the canvas with the questions in the middle, the inspector right."""

    def __init__(self, store: Store, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._store = store
        self.outline = Outline(store)
        self.variables = VariablesPanel(store)
        self.legend = ActorsLegend(store)
        self.canvas = CanvasView(store, style)
        self.live = Live(store, self)
        self.noting = Noting(self.live, self.canvas)
        self.problems = ProblemsPanel(store)
        self.questions = QuestionStrip(self.live, self.problems, style)
        self.inspector = Inspector(store)
        self.trigger = TriggerSection(self.live, self.inspector)
        self.inspector.add_findings(self.trigger, Knowing(self.live, self.inspector))
        self.never_best = NeverBest(self.live, self.inspector.branches)
        self._left = self._split(self.outline, self.variables)
        self._side = QFrame(self)
        self._side.setObjectName("side")
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._left, 1)
        column.addWidget(self.legend)
        self._centre = self._split(self.canvas, self.questions)
        for position, widget in enumerate((self._side, self._centre, self.inspector)):
            self.addWidget(widget)
            self.setStretchFactor(position, 1 if widget is self._centre else 0)
        self._text = text_scale()
        self.setSizes([px(276), 1014, px(310)])
        self.variables.room_changed.connect(self._on_variables_room_changed)
        self._unfolded = self.questions.sizeHint().height()
        self.questions.collapsed_changed.connect(self._on_questions_collapsed_changed)

    def set_style(self, style: Style) -> None:
        parts = (self.canvas, self.inspector, self.questions, self.outline, self.variables, self.legend)
        for part in parts:
            part.set_style(style)
        self._follow_text_size()

    def _follow_text_size(self) -> None:
        """The panels beside the canvas stay as wide to their text as they are, as far as it lets them."""
        share, self._text = text_scale() / self._text, text_scale()
        if share != 1:
            left, centre, right = self.sizes()
            whole = left + centre + right
            left, right = (min(round(side * share), round(whole * SIDE)) for side in (left, right))
            self.setSizes([left, whole - left - right, right])

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """What F6 goes through, in this order."""
        return (self.canvas, self.inspector, self.questions, self.outline, self.variables)

    @property
    def left_shown(self) -> bool:
        return not self._side.isHidden()

    @property
    def inspector_shown(self) -> bool:
        return not self.inspector.isHidden()

    def toggle_left(self) -> None:
        self._side.setVisible(self._side.isHidden())

    def toggle_inspector(self) -> None:
        self.inspector.setVisible(self.inspector.isHidden())

    def go_to_panel(self, step: int) -> None:
        """Moves the keyboard to the next panel that is shown, or to the previous one."""
        shown = [panel for panel in self.panels if panel.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, panel in enumerate(shown) if focus and (panel is focus or panel.isAncestorOf(focus))), -1)
        target = _first_focusable(shown[(here + step) % len(shown) if here >= 0 else 0])
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _split(self, *widgets: QWidget) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        for position, widget in enumerate(widgets):
            splitter.addWidget(widget)
            splitter.setStretchFactor(position, 0 if position else 1)
        return splitter

    def _on_variables_room_changed(self) -> None:
        """The variables get the height that they need, but no more than two fifths; the rest is the outline's."""
        height = sum(self._left.sizes())
        low = min(self.variables.room(), height * 2 // 5)
        self._left.setSizes([height - low, low])

    def _on_questions_collapsed_changed(self, collapsed: bool) -> None:
        """The canvas gets the room of the questions, or gives back as much as they had."""
        folded, had = self.questions.sizeHint().height(), self._centre.sizes()[1]
        if collapsed and had > folded:  # not so while a window is made
            self._unfolded = had
        height = folded if collapsed else self._unfolded
        self._centre.setSizes([self._centre.height() - height, height])


def _first_focusable(panel: QWidget) -> QWidget:
    """The panel itself, or the first thing in it that takes the keyboard."""
    for widget in (panel, *panel.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible():
            return widget
    return panel
