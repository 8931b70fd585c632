"""How an owner's move is modelled: the best branch is taken, or better branches are taken more often."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError, literal
from planner.model.nodes import Decision
from planner.model.places import Place, node_at
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import words
from planner.ui.panels.section import Section

BEST, LOGIT = range(2)

LAMBDA = 0.1
"""The rationality that the logit mode starts with: a lead of 10 points has odds e to 1."""


def read_lambda(text: str) -> float:
    """A rationality, λ ≥ 0. Raises FormulaError for anything else."""
    number = literal(read_amount(text))
    if number is None or number < 0:
        raise FormulaError("λ is a plain number from 0 up")
    return number


class ChoiceMode(Section):
    """Best or logit, and what λ means in plain words."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._place: Place = ()
        self.mode = ElidedBox(self)
        self.mode.setAccessibleName(self.tr("How the move is made"))
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.addItem(self.tr("the best branch"))
        self.mode.addItem(self.tr("logit: better is likelier"))
        self.rationality = Entry(store, self.tr("Rationality λ"), self, read_lambda)
        self._meaning = words("", self, "quiet", wrap=True)
        self.add_field(self.tr("Chooses"), self.mode)
        self._row = self.add_field(self.tr("Rationality λ"), self.rationality)
        self.column.addWidget(self._meaning)
        self.mode.activated.connect(self._on_mode_activated)
        self.rationality.entered.connect(self._on_rationality_entered)

    def show_place(self, place: Place) -> None:
        """Shows a decision; hides for the rest."""
        self._place = place
        node = node_at(self._store.document.root, place)
        self.setVisible(isinstance(node, Decision))
        if not isinstance(node, Decision):
            return
        logit = node.rationality is not None
        self.mode.setCurrentIndex(LOGIT if logit else BEST)
        self._row.setVisible(logit)
        self._meaning.setVisible(logit)
        self.rationality.show_entry(node.id, write_formula(node.rationality))
        self._meaning.setText(self._say(node.rationality or 0.0))

    @property
    def meaning(self) -> str:
        """What λ means, in words."""
        return self._meaning.text()

    def _say(self, rationality: float) -> str:
        if rationality <= 0:
            return self.tr("At λ = 0 every branch is as likely as the others.")
        lead = f"{1 / rationality:.3g}"
        return self.tr("A lead of {lead} points has odds e to 1 at λ = {rationality}.").format(
            lead=lead, rationality=write_formula(rationality)
        )

    def _on_mode_activated(self, mode: int) -> None:
        rationality = LAMBDA if mode == LOGIT else None
        after = edits.set_rationality(self._store.document, self._place, rationality)
        self._store.apply(self.tr("Change how the move is made"), after)

    def _on_rationality_entered(self, rationality: float) -> None:
        self.rationality.apply(self.tr("Change the rationality"), edits.set_rationality, self._place, rationality)
