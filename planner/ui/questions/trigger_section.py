"""The inspector's box on what would change the advice at the selected decision, or by the selected event."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.app.worker import Answer, Progress
from planner.model.document import NumberFormat
from planner.model.formulas import bare_name
from planner.model.nodes import Chance, Decision, Node
from planner.model.places import called, node_at
from planner.model.scripts import isolated
from planner.ui.panels.marks import words
from planner.ui.panels.section import Section
from planner.ui.questions.live import Live

if TYPE_CHECKING:
    from planner.analysis.break_even import Trigger

TOPIC = "triggers"

LARGEST = 2_000
"""Nodes of a tree whose triggers are worked out unasked; for a larger one the Triggers view has to be open."""


class TriggerSection(Section):
    """Keep this while that holds; beyond, the other; today's margin."""

    nearest_changed = Signal(object)  # str: the nearest trigger of the whole play, short; blank for none

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Trigger"))
        self._live = live
        self._box = QFrame(self)
        self._box.setObjectName("trigger_box")
        self._kept = QLabel(self._box)
        self._kept.setWordWrap(True)
        self._kept.setTextFormat(Qt.TextFormat.RichText)
        self._instead = words("", self._box, "quiet", wrap=True)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(10, 6, 8, 6)
        inside.setSpacing(0)
        inside.addWidget(self._kept)
        inside.addWidget(self._instead)
        self.column.addWidget(self._box)
        self._empty()
        live.answered.connect(self._on_live_answered)
        live.cancelled.connect(self._on_live_cancelled)
        live.store.selection_changed.connect(self._on_selection_changed)

    @property
    def text(self) -> str:
        """What the box says, with its marks; blank where it says nothing."""
        return "" if self._box.isHidden() else f"{self._kept.text()} {self._instead.text()}"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._live.store.document.root.size <= LARGEST:
            self._live.want(TOPIC, triggers, self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.unwant(TOPIC, self)

    def _on_selection_changed(self, _place: object) -> None:
        self._show(self._live.answer(TOPIC))

    def _on_live_answered(self, answer: Answer) -> None:
        if answer.topic == TOPIC:
            self._show(answer)
            self.nearest_changed.emit(self._nearest(answer))

    def _on_live_cancelled(self, topic: object) -> None:
        """What the box said is of the tree as it was, and nothing newer comes."""
        if topic == TOPIC:
            self._empty()
            self.nearest_changed.emit("")

    def _empty(self) -> None:
        self._box.hide()
        self.heading.hide()

    def _show(self, answer: Answer | None) -> None:
        from planner.analysis.headline import trigger_to_watch

        if answer is None or not answer.result or not isinstance(answer.subject, Rollback):
            self._empty()
            return
        store = self._live.store  # may be ahead of the answer: what is selected there need not have been before
        node = node_at(store.document.root, store.selection)
        trigger = trigger_to_watch(each for each in answer.result if each.turns and _concerns(each, node))  # type: ignore[attr-defined]
        if trigger is None:
            self._empty()
            return
        self._tell(trigger, store.document.number_format)
        self._box.show()
        self.heading.show()

    def _tell(self, trigger: Trigger, fmt: NumberFormat) -> None:
        from planner.analysis.triggers import show_input
        from planner.ui.questions.trigger_words import nearest_flip, say_condition, say_instead

        flip = nearest_flip(trigger)
        assert flip is not None, "only what changes is shown"
        margin = show_input(trigger.input, abs(flip.at - trigger.input.today), fmt)
        condition = f"<b>{escape(say_condition(trigger, fmt))}</b>"
        keep = self.tr("Keep {choice} while {condition}.")
        kept = escape(isolated(called(trigger.decision, trigger.keep)))
        self._kept.setText(keep.format(choice=kept, condition=condition))
        instead = say_instead(trigger)
        rest = self.tr("{instead}. Margin today: {margin}.")
        self._instead.setText(rest.format(instead=instead[:1].upper() + instead[1:], margin=margin))

    def _nearest(self, answer: Answer) -> str:
        from planner.analysis.headline import trigger_to_watch
        from planner.ui.questions.trigger_words import say_condition

        trigger = trigger_to_watch(answer.result or ()) if not answer.sentence else None  # type: ignore[arg-type]
        if trigger is None or not isinstance(answer.subject, Rollback):
            return ""
        told = self.tr("Keep while {condition}")
        return told.format(condition=say_condition(trigger, answer.subject.document.number_format))


def _concerns(trigger: Trigger, node: Node) -> bool:
    """Whether a trigger is about this decision, or moved by this event's own numbers."""
    if isinstance(node, Decision):
        return trigger.decision.id == node.id
    if not isinstance(node, Chance):
        return False
    one = trigger.input
    if one.kind == "variable":
        return any(
            branch.probability is not None and bare_name(branch.probability) == one.name for branch in node.branches
        )
    return node.id in {each.id for each in one.nodes}


def triggers(rollback: Rollback, progress: Progress) -> object:
    """The study of the topic; what it needs is loaded on the worker's thread.

    A large tree has more pairs of a decision and a number than anybody reads: there only numbers with a range count.
    """
    from planner.analysis.break_even import break_even
    from planner.analysis.inputs import inputs_with_range
    from planner.analysis.progress import tell

    if rollback.document.root.size <= LARGEST:
        return break_even(rollback, progress=progress)
    known = inputs_with_range(rollback, lambda: tell(progress, 0.0))
    return break_even(rollback, known, progress=progress)
