"""The branch that leads to the selected node: label, probability with its range, and what it pays."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Document
from planner.model.entries import Entry as Probability
from planner.model.entries import read_probability, write_formula
from planner.model.nodes import Branch
from planner.model.places import Place, branch_at, node_at
from planner.ui.panels.branch_payoffs import BranchPayoffs
from planner.ui.panels.entry import Entry
from planner.ui.panels.odds_bar import OddsBar
from planner.ui.panels.ranges import Range, read_range, write_range
from planner.ui.panels.section import Section


class BranchFields(Section):
    """Hidden at the root, which no branch leads to."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._place: Place = ()
        self.heading.setText(self.tr("The branch to it"))
        self.heading.show()
        self.label = Entry(store, self.tr("Label of the branch"), self)
        self.probability = Entry(store, self.tr("Probability"), self, self._read_probability, keeps=True)
        self.range = Entry(store, self.tr("Range of the probability"), self, read_range)
        self.range.line.setPlaceholderText(self.tr("low–high"))
        self.bar = OddsBar(store, self)
        self.payoffs = BranchPayoffs(store, self)
        self.add_field(self.tr("Label"), self.label)
        self._chance_parts = (
            self.add_field(self.tr("Probability"), self.probability),
            self.bar,
            self.add_field(self.tr("Range"), self.range),
        )
        self.column.insertWidget(self.column.count() - 1, self.bar)
        self.column.addWidget(self.payoffs)
        self.label.entered.connect(self._on_label_entered)
        self.probability.entered.connect(self._on_probability_entered)
        self.range.entered.connect(self._on_range_entered)

    def set_style(self, style: Style) -> None:
        self.bar.set_style(style)

    def show_place(self, place: Place, troubles: Mapping[str, str]) -> None:
        """troubles: field -> what is wrong with it."""
        self._place = place
        self.setVisible(bool(place))
        if not place:
            return
        root = self._store.document.root
        branch, by_chance = branch_at(root, place), node_at(root, place[:-1]).kind == "chance"
        self.label.show_entry(branch.id, branch.label)
        for part in self._chance_parts:
            part.setVisible(by_chance)
        if by_chance:
            self.probability.show_entry(branch.id, self._written(branch), troubles.get("probability", ""))
            self.range.show_entry(branch.id, write_range(branch.low, branch.high))
            self.bar.show_branch(place[:-1], place[-1])
        self.payoffs.show_place(place, troubles)

    def _read_probability(self, text: str) -> Probability:
        return read_probability(text, self._store.document.number_format.words)

    def _on_label_entered(self, label: str) -> None:
        self.label.apply(self.tr("Rename the branch"), edits.set_label, self._place, label)

    def _written(self, branch: Branch) -> str:
        scenario = self._store.settings.scenario
        return write_formula(edits.probability_in(self._store.document, scenario, branch))

    def _set_probability(self, document: Document, entry: Probability) -> Document:
        scenario = self._store.settings.scenario
        return edits.set_probability_in(document, scenario, self._place, entry.formula, entry.low, entry.high)

    def _on_probability_entered(self, what: Probability | str) -> None:
        branch = branch_at(self._store.document.root, self._place)
        entry = Probability(what) if isinstance(what, str) else what
        label = self.tr("Change the probability of {label}").format(label=branch.label)
        self.probability.apply(label, self._set_probability, entry)

    def _on_range_entered(self, ends: Range) -> None:
        self.range.apply(self.tr("Change the range"), edits.set_range, self._place, *ends)
