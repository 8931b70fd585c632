"""The inspector's lines on what the selected event is worth to know, and to control, before the first decision."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.analysis.rollback import Rollback
from planner.app.worker import Answer, Progress
from planner.model.document import Document
from planner.model.nodes import Chance
from planner.model.numbers import show_value
from planner.model.places import node_at
from planner.ui.panels.marks import words
from planner.ui.panels.section import Section
from planner.ui.questions.live import Live

TOPIC = "knowing"


class Knowing(Section):
    """Two figures at a chance node; at other nodes it takes no room."""

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Worth knowing first"))
        self.heading.show()
        self._live = live
        self._name = ""
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(4)
        self._known = words("–", self, "figure")
        self._controlled = words("–", self, "figure")
        self._control = words("", self, "quiet")
        perfect = words(self.tr("Perfect information on this event"), self, "quiet")
        for row, (name, figure) in enumerate(((perfect, self._known), (self._control, self._controlled))):
            grid.addWidget(name, row, 0)
            grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(grid)
        live.answered.connect(self._on_live_answered)
        live.store.selection_changed.connect(self._on_store_changed)
        live.store.document_changed.connect(self._on_store_changed)
        self._follow()

    @property
    def lines(self) -> tuple[str, str]:
        """What knowing and what control is worth, as shown."""
        return self._known.text(), self._controlled.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live.want(TOPIC, partial(_known, self._name), self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.unwant(TOPIC, self)

    def _on_store_changed(self, _what: object) -> None:
        self._follow()

    def _follow(self) -> None:
        """Asks about the selected node if it is an uncertainty."""
        store = self._live.store
        node = node_at(store.document.root, store.selection)
        name = (node.event or node.id) if isinstance(node, Chance) else ""
        if name and name != self._name:
            self._known.setText("…")
            self._controlled.setText("…")
            self._control.setText(self.tr("Control over this event"))
        changed, self._name = name != self._name, name
        self.setVisible(bool(name))
        if changed and self.isVisible():
            self._live.want(TOPIC, partial(_known, name), self)

    def _on_live_answered(self, answer: Answer) -> None:
        if answer.topic != TOPIC or not isinstance(answer.subject, Rollback):
            return
        first = answer.result[0] if answer.result else None  # type: ignore[index]
        document = answer.subject.document
        self.setToolTip(answer.sentence)
        self._known.setText(signed(first.public.before_play, document) if first else "–")
        control = first.control if first else None
        self._controlled.setText(signed(control[1], document) if control else "–")
        made_sure = self.tr("Made certain: {branch}").format(branch=control[0]) if control else ""
        self._control.setToolTip(made_sure)


def signed(gain: float, document: Document) -> str:
    """A gain with its sign; what is shown as zero has none."""
    shown = show_value(gain, document.number_format)
    return f"+{shown}" if gain > 0 and any(digit in shown for digit in "123456789") else shown


def _known(name: str, rollback: Rollback, progress: Progress) -> object:
    from planner.analysis.information import information

    return information(rollback, [name], progress=progress)
