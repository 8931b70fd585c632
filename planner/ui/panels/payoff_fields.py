"""What a branch, or an outcome itself, pays: one entry for each attribute, in its unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model.document import Attribute, Document
from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError
from planner.model.nodes import Branch, Formula, Outcome
from planner.model.numbers import show_amount
from planner.model.places import Place
from planner.ui.panels.entry import Entry
from planner.ui.panels.section import Section

NAMES = 160
"""The width, in pixels, that the names of attributes share."""


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
    """The entries of all attributes, at whatever holds payoffs."""

    def __init__(self, store: Store, edit: Callable[..., Document], parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._edit = edit
        self._place: Place = ()
        self._attributes: tuple[Attribute, ...] = ()
        self.entries: list[PayoffEntry] = []
        self.rows: list[QWidget] = []
        self._fields = Section("", self)
        self.column.addWidget(self._fields)

    def show_payoffs(self, place: Place, holder: Branch | Outcome, troubles: Mapping[str, str]) -> None:
        """Shows what a branch or an outcome pays. troubles: field -> what is wrong with it."""
        self._place = place
        if self._store.document.attributes is not self._attributes:
            self._make_entries(self._store.document.attributes)
        for entry in self.entries:
            name = entry.attribute.id
            formula = holder.payoffs.get(name)
            entry.show_entry(holder.id, write_formula(formula), troubles.get(f"payoffs.{name}", ""))
            entry.tell(self._number(formula))

    def _number(self, formula: Formula | None) -> str:
        """What a formula comes to; blank for a plain number, and where it comes to nothing."""
        if not isinstance(formula, str):
            return ""
        try:
            number = self._store.rollback.environment.amounts(formula)
        except FormulaError:
            return ""
        return "= " + show_amount(float(f"{number:.6g}"), self._store.document.number_format)

    def _make_entries(self, attributes: tuple[Attribute, ...]) -> None:
        for row in self.rows:
            self._fields.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._attributes = attributes
        self.entries = [PayoffEntry(self._store, attribute, self) for attribute in attributes]
        for entry in self.entries:
            entry.payoff_entered.connect(self._on_payoff_entered)
        self.rows = [self._fields.add_field(_name(entry.attribute), entry, NAMES) for entry in self.entries]

    def _on_payoff_entered(self, entry: PayoffEntry, formula: Formula | None) -> None:
        label = self.tr("Change {attribute}").format(attribute=entry.attribute.name or entry.attribute.id)
        entry.apply(label, self._edit, self._place, entry.attribute.id, formula)


def _name(attribute: Attribute) -> str:
    name = attribute.name or attribute.id
    return f"{name} ({attribute.unit})" if attribute.unit else name
