"""What a branch, or an outcome itself, pays: one entry for each attribute, in its unit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Attribute
from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError
from planner.model.nodes import Formula
from planner.model.numbers import show_amount
from planner.model.places import Place, branch_at, node_at
from planner.ui.panels.entry import Entry
from planner.ui.panels.section import Section


def read_payoff(text: str) -> Formula | None:
    """An amount; a blank pays nothing."""
    return read_amount(text) if text.strip() else None


class PayoffEntry(Entry):
    """The entry of one attribute."""

    payoff_entered = Signal(object, object)  # PayoffEntry, Formula | None

    def __init__(self, store: Store, attribute: Attribute, parent: QWidget) -> None:
        super().__init__(store, attribute.name or attribute.id, parent, read_payoff, keeps=True)
        self.attribute = attribute
        self.entered.connect(self._on_entered)

    def _on_entered(self, formula: object) -> None:
        self.payoff_entered.emit(self, formula)


class PayoffFields(Section):
    """The entries of all attributes. Either a branch's or an outcome's, never both."""

    def __init__(self, store: Store, title: str, of_outcome: bool, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._store = store
        self._of_outcome = of_outcome
        self._place: Place = ()
        self._attributes: tuple[Attribute, ...] = ()
        self._rows: list[QWidget] = []
        self.entries: list[PayoffEntry] = []

    def show_place(self, place: Place, troubles: Mapping[str, str]) -> None:
        """Shows the payoffs at a place. troubles: field -> what is wrong with it."""
        self._place = place
        document = self._store.document
        if document.attributes is not self._attributes:
            self._make_entries(document.attributes)
        holder = node_at(document.root, place) if self._of_outcome else branch_at(document.root, place)
        payoffs: Mapping[str, Formula] = getattr(holder, "payoffs", {})
        for entry in self.entries:
            name = entry.attribute.id
            formula = payoffs.get(name)
            entry.show_entry(holder.id, write_formula(formula), troubles.get(f"payoffs.{name}", ""))
            entry.tell(self._number(formula))

    def _number(self, formula: Formula | None) -> str:
        """What a formula comes to; blank for a plain number, and where it comes to nothing."""
        if not isinstance(formula, str):
            return ""
        try:
            return "= " + show_amount(
                self._store.rollback.environment.amounts(formula), self._store.document.number_format
            )
        except FormulaError:
            return ""

    def _make_entries(self, attributes: tuple[Attribute, ...]) -> None:
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._attributes = attributes
        self.entries = [PayoffEntry(self._store, attribute, self) for attribute in attributes]
        for entry in self.entries:
            entry.payoff_entered.connect(self._on_payoff_entered)
        self._rows = [self.add_field(_name(entry.attribute), entry) for entry in self.entries]

    def _on_payoff_entered(self, entry: PayoffEntry, formula: Formula | None) -> None:
        label = self.tr("Change {attribute}").format(attribute=entry.attribute.name or entry.attribute.id)
        edit = edits.set_outcome_payoff if self._of_outcome else edits.set_payoff
        entry.apply(label, edit, self._place, entry.attribute.id, formula)


def _name(attribute: Attribute) -> str:
    name = attribute.name or attribute.id
    return f"{name} ({attribute.unit})" if attribute.unit else name
