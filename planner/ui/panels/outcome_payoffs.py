"""What an outcome itself pays in each attribute, and what that rests on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.nodes import Outcome
from planner.model.places import Place, node_at
from planner.ui.panels.evidence import BasisBox
from planner.ui.panels.payoff_fields import NAMES, PayoffFields


class OutcomePayoffs(PayoffFields):
    """Hidden at nodes that are no outcome."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, edits.set_outcome_payoff, parent)
        self.heading.setText(self.tr("Payoffs"))
        self.heading.show()
        self.basis = BasisBox(self)
        self.add_field(self.tr("Basis"), self.basis, NAMES)
        self.basis.activated.connect(self._on_basis_activated)

    def show_place(self, place: Place, troubles: Mapping[str, str]) -> None:
        node = node_at(self._store.document.root, place)
        self.setVisible(isinstance(node, Outcome))
        if isinstance(node, Outcome):
            self.show_payoffs(place, node, troubles)
            self.basis.show_basis(node.basis)

    def _on_basis_activated(self, _index: int) -> None:
        after = edits.set_outcome_basis(self._store.document, self._place, self.basis.currentData())
        self._store.apply(self.tr("Change the basis of the payoffs"), after)
