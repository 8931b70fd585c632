"""What a branch pays on the way. Most branches pay little, so of many attributes only those that are paid are shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.nodes import Branch
from planner.model.places import Place, branch_at
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.payoff_fields import PayoffFields

FEW = 2
"""Attributes that are all shown, paid or not."""


class BranchPayoffs(PayoffFields):
    """The entries that are paid, and a way to the others."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, edits.set_payoff, parent)
        self._branch_id = ""
        self._asked: set[str] = set()  # attributes whose entries were asked for at this branch
        self.more = ElidedBox(self)
        self.more.setAccessibleName(self.tr("Another payoff on the way"))
        self.more.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.more.setPlaceholderText(self.tr("Pays on the way…"))
        self.column.addWidget(self.more)
        self.more.activated.connect(self._on_more_activated)

    def show_place(self, place: Place, troubles: Mapping[str, str]) -> None:
        """Shows the branch that leads to a place."""
        branch = branch_at(self._store.document.root, place)
        if branch.id != self._branch_id:
            self._branch_id = branch.id
            self._asked.clear()
        self.show_payoffs(place, branch, troubles)
        self._show_those_paid(branch)

    def _show_those_paid(self, branch: Branch) -> None:
        self._asked.update(branch.payoffs)  # one that is being emptied stays until another branch is selected
        everything = len(self.entries) <= FEW
        self.more.clear()
        for entry, row in zip(self.entries, self.rows, strict=True):
            shown = everything or entry.attribute.id in self._asked
            row.setVisible(shown)
            if not shown:
                self.more.addItem(entry.attribute.name or entry.attribute.id, entry.attribute.id)
        self.more.setCurrentIndex(-1)
        self.more.setVisible(self.more.count() > 0)

    def _on_more_activated(self, _index: int) -> None:
        wanted = self.more.currentData()
        self._asked.add(wanted)
        self._show_those_paid(branch_at(self._store.document.root, self._place))
        next(entry for entry in self.entries if entry.attribute.id == wanted).setFocus()
