"""How the document's numbers are shown, and what its stages are called."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.numbers import show_probability, show_value
from planner.model.words import word_for
from planner.ui.document.stages_model import StagesModel
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.cells_table import CellsTable
from planner.ui.panels.marks import words
from planner.ui.panels.section import Section

VALUE, ODDS = 1234.5678, 0.35
"""The numbers that show how numbers are shown."""


class NumbersPage(QWidget):
    """Each choice changes the document at once."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.decimals = QSpinBox(self)
        self.decimals.setObjectName("decimals")
        self.decimals.setAccessibleName(self.tr("Decimals"))
        self.decimals.setRange(0, 6)
        self.thousands = QCheckBox(self.tr("Group thousands"), self)
        self.probabilities = self._box(self.tr("Probabilities"))
        self.probabilities.addItem(self.tr("as decimals, 0.40"), "decimal")
        self.probabilities.addItem(self.tr("in per cent, 40 %"), "percent")
        self.words = self._box(self.tr("Words for them"))
        for name, text in (("icd203", self.tr("ICD 203")), ("phia", self.tr("UK PHIA")), ("none", self.tr("none"))):
            self.words.addItem(text, name)
        self._example = words("", self, "figure")
        self.stages = StagesModel(store, self)
        self.table = CellsTable(store, self.stages, self.tr("Stages"), self)
        self._lay_out()
        self._follow()
        self.decimals.valueChanged.connect(self._on_decimals_changed)
        self.thousands.clicked.connect(self._on_thousands_clicked)
        self.probabilities.activated.connect(self._on_probabilities_activated)
        self.words.activated.connect(self._on_words_activated)
        store.document_changed.connect(self._on_store_changed)

    @property
    def example(self) -> str:
        """A value and a probability as the document shows them."""
        return self._example.text()

    def set_style(self, style: Style) -> None:
        self.table.set_style(style)

    def _box(self, name: str) -> QComboBox:
        box = ElidedBox(self)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        numbers = Section(self.tr("Numbers"), self)
        numbers.add_field(self.tr("Decimals"), self.decimals)
        numbers.add_field("", self.thousands)
        numbers.add_field(self.tr("Probabilities"), self.probabilities)
        numbers.add_field(self.tr("In words"), self.words)
        numbers.add_field(self.tr("For example"), self._example)
        numbers.column.addStretch()
        stages = Section(self.tr("Stages"), self)
        hint = self.tr("What the columns of the tree are called, from the left. One without a name has no heading.")
        stages.column.addWidget(words(hint, self, "quiet", wrap=True))
        stages.column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addWidget(numbers, 1)
        row.addWidget(stages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addLayout(row, 1)

    def _follow(self) -> None:
        shown = self._store.document.number_format
        self.decimals.setValue(shown.decimals)
        self.thousands.setChecked(shown.thousands)
        self.probabilities.setCurrentIndex(self.probabilities.findData(shown.probabilities))
        self.words.setCurrentIndex(self.words.findData(shown.words))
        parts = (show_value(VALUE, shown), show_probability(ODDS, shown), word_for(ODDS, shown.words))
        self._example.setText("   ".join(part for part in parts if part))
        self.stages.follow()

    def _change(self, **changes: Any) -> None:
        document = self._store.document
        if all(getattr(document.number_format, name) == value for name, value in changes.items()):
            return
        after = edits.set_document_fields(document, number_format=evolve(document.number_format, **changes))
        self._store.apply(self.tr("Change how numbers are shown"), after)

    def _on_store_changed(self, _change: object) -> None:
        self._follow()

    def _on_decimals_changed(self, decimals: int) -> None:
        self._change(decimals=decimals)

    def _on_thousands_clicked(self, thousands: bool) -> None:
        self._change(thousands=thousands)

    def _on_probabilities_activated(self, _index: int) -> None:
        self._change(probabilities=self.probabilities.currentData())

    def _on_words_activated(self, _index: int) -> None:
        self._change(words=self.words.currentData())
