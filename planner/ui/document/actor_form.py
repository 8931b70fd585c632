"""One actor: name, colour, note, attitude to risk, weights, and whether the tree is seen by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

from planner.analysis.certainty import certainty_equivalent
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Actor
from planner.model.numbers import show_amount, show_value
from planner.ui.document.colour_choice import ColourChoice
from planner.ui.document.entry_form import EntryForm
from planner.ui.document.plain_number import read_number, write_number
from planner.ui.document.swing import SwingWeights, swinging
from planner.ui.document.weight_fields import WeightFields
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import words
from planner.ui.panels.notes_field import NotesField


class ActorForm(EntryForm):
    """Each field edits the document as it is typed in."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "actors", parent)
        self.name = Entry(store, self.tr("Name"), self)
        self.naming = self.name.line
        self.colour = ColourChoice(self)
        self.note = NotesField(store, self.tr("Note"), self)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tolerance = Entry(store, self.tr("Risk tolerance"), self, read_number)
        self.tolerance.line.setPlaceholderText(self.tr("neutral"))
        self._risk = words("", self, "quiet", wrap=True)
        self.seen_by = QCheckBox(self.tr("The tree opens with this actor's values"), self)
        self.weights = WeightFields(store, self)
        self.swing = QPushButton(self.tr("Swing weights…"), self)
        self.swing.setAutoDefault(False)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Colour"), self.colour)
        self.add_field(self.tr("Note"), self.note)
        self.add_field(self.tr("Risk tolerance"), self.tolerance)
        for part in (self._risk, self.seen_by, self.weights):
            self.column.addWidget(part)
        self.column.addWidget(self.swing, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self._connect()

    @property
    def risk(self) -> str:
        """What the risk tolerance means, as it is told."""
        return self._risk.text()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.colour.set_style(style)
        self.weights.set_style(style)

    def show_entry(self, entry: Actor) -> None:
        super().show_entry(entry)
        document = self._store.document
        self.name.show_entry(entry.id, entry.name)
        self.colour.show_colour(entry.colour)
        self.note.show_entry(entry.id, entry.note)
        trouble = self.trouble(f"actors.{entry.id}.risk_tolerance")
        self.tolerance.show_entry(entry.id, write_number(entry.risk_tolerance), trouble)
        self._risk.setText(self._say_risk(entry.risk_tolerance))
        self.seen_by.setChecked((document.seen_by or document.actors[0].id) == entry.id)
        self.weights.show_actor(entry)
        self.swing.setEnabled(len(swinging(document)) > 1)
        self.swing.setToolTip(self._about_swing())

    def _connect(self) -> None:
        self.name.entered.connect(self._on_name_entered)
        self.colour.colour_requested.connect(self._on_colour_requested)
        self.note.entered.connect(self._on_note_entered)
        self.tolerance.entered.connect(self._on_tolerance_entered)
        self.seen_by.clicked.connect(self._on_seen_by_clicked)
        self.swing.clicked.connect(self._on_swing_clicked)

    def _say_risk(self, tolerance: float | None) -> str:
        """What a tolerance comes to at the lottery that everybody can imagine."""
        shown = self._store.document.number_format
        if tolerance is None:
            return self.tr("Neutral to risk: an even chance of 0 or 100 is worth 50 to it.")
        if tolerance == 0:
            return ""
        worth = show_value(certainty_equivalent((0.0, 100.0), (0.5, 0.5), tolerance), shown)
        said = show_amount(tolerance, shown)
        if tolerance < 0:
            return self.tr("It seeks risk: at {tolerance}, an even chance of 0 or 100 is worth {worth} to it.").format(
                tolerance=said, worth=worth
            )
        return self.tr("It avoids risk: at {tolerance}, an even chance of 0 or 100 is worth {worth} to it.").format(
            tolerance=said, worth=worth
        )

    def _about_swing(self) -> str:
        if self.swing.isEnabled():
            return self.tr("Weights from comparing how much it matters to go from worst to best")
        return self.tr("Swings run from worst to best: at least two attributes must have both levels.")

    def _on_name_entered(self, name: str) -> None:
        self.change(self.name, self.tr("Rename {name}"), name=name)

    def _on_colour_requested(self, colour: str) -> None:
        self.change_at_once(self.tr("Change the colour of {name}"), colour=colour)

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the note on {name}"), note=note)

    def _on_tolerance_entered(self, tolerance: float | None) -> None:
        self.change(self.tolerance, self.tr("Change the risk tolerance of {name}"), risk_tolerance=tolerance)

    def _on_seen_by_clicked(self) -> None:
        self.seen_by.setChecked(True)  # one of the actors it must be; another is ticked to take its place
        after = edits.set_document_fields(self._store.document, seen_by=self.shown.id)
        self._store.apply(self.tr("Open the tree with the values of {name}").format(name=self.called), after)

    def _on_swing_clicked(self) -> None:
        SwingWeights(self._store, self.shown, self._look, self).open()
