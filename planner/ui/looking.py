"""How the tree is looked at: by whose values, by which rule, under which scenario, in which convention."""

from __future__ import annotations

from typing import get_args

from attrs import evolve
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QWidget

from planner.analysis.reading import can_show_from_here
from planner.analysis.settings import Rule
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model.document import Actor, Document, Scenario
from planner.ui.elided_box import ElidedBox
from planner.ui.icons import swatch
from planner.ui.panels.marks import words
from planner.ui.scale import px
from planner.ui.words import convention_name, rule_name, scenario_name

ALPHA = 0.5
"""The weight on the best with which the Hurwicz rule starts."""

WIDEST = 150
"""Pixels of a box; a longer name is cut in it and whole in its list."""


class Looking(QWidget):
    """Shows how the store looks at the document, and asks it to look otherwise."""

    def __init__(self, store: Store, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._style = style
        self._actors: tuple[Actor, ...] = ()
        self._scenarios: tuple[Scenario, ...] | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.seen_by = self._add("seen_by", self.tr("Seen by"))
        self.rule = self._add("rule", self.tr("Rule"))
        self.alpha = self._add_alpha()
        self.scenario = self._add("scenario", self.tr("Scenario"))
        self.values = self._add("values", self.tr("Values"))
        self._fill_fixed()
        self.seen_by.activated.connect(self._on_settings_chosen)
        self.rule.activated.connect(self._on_settings_chosen)
        self.alpha.valueChanged.connect(self._on_settings_chosen)
        self.scenario.activated.connect(self._on_settings_chosen)
        self.values.activated.connect(self._on_values_chosen)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        self._refresh()

    def set_style(self, style: Style) -> None:
        self._style = style
        for box in (self.seen_by, self.rule, self.scenario, self.values):
            box.setMaximumWidth(px(WIDEST))
        self._fill_actors(self._store.document)
        self._refresh()

    def _add(self, name: str, text: str) -> QComboBox:
        box = ElidedBox(self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(px(WIDEST))
        if name != "values":  # its two entries say themselves what they are
            label = words(text, self, "quiet")
            label.setObjectName(f"{name}_label")
            label.setBuddy(box)
            self._row.addWidget(label)
        self._row.addWidget(box)
        return box

    def _add_alpha(self) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setObjectName("alpha")
        spin.setAccessibleName(self.tr("Weight on the best"))
        spin.setToolTip(self.tr("Alpha: the weight on the best, from 0 (as maximin) to 1 (as maximax)"))
        spin.setRange(0, 1)
        spin.setSingleStep(0.05)
        spin.setValue(ALPHA)
        spin.setKeyboardTracking(False)
        self._row.addWidget(spin)
        return spin

    def _fill_fixed(self) -> None:
        for rule in get_args(Rule):
            self.rule.addItem(rule_name(rule), rule)
        for from_here in (False, True):
            self.values.addItem(convention_name(from_here), from_here)

    def _refresh(self) -> None:
        """Shows what the store holds; filling a box is not choosing in it."""
        document, settings = self._store.document, self._store.settings
        if document.actors is not self._actors:
            self._fill_actors(document)
        if document.scenarios is not self._scenarios:
            self._fill_scenarios(document)
        _show(self.seen_by, document.actors[self._store.rollback.seen].id)
        _show(self.rule, settings.rule)
        self.alpha.setVisible(settings.rule == "hurwicz")
        _show(self.scenario, settings.scenario)
        _show(self.values, self._store.from_here)
        self.values.setEnabled(can_show_from_here(document))
        self.values.setToolTip(self._about_values())

    def _fill_actors(self, document: Document) -> None:
        self._actors = document.actors
        self.seen_by.clear()
        for actor in document.actors:
            self.seen_by.addItem(swatch(self._style, document, actor), actor.name or actor.id, actor.id)
        self._show_parts("seen_by", len(document.actors) > 1)

    def _fill_scenarios(self, document: Document) -> None:
        self._scenarios = document.scenarios
        self.scenario.clear()
        for scenario in ("", *(each.id for each in document.scenarios)):
            self.scenario.addItem(scenario_name(document, scenario), scenario)
        self._show_parts("scenario", bool(document.scenarios))

    def _show_parts(self, name: str, shown: bool) -> None:
        """A box with the word before it."""
        for part in self.findChildren(QWidget):
            if part.objectName() in (name, f"{name}_label"):
                part.setVisible(shown)

    def _about_values(self) -> str:
        if not self.values.isEnabled():
            return self.tr("Where an attribute's value bends, only the total at the end is defined.")
        return self.tr("Whether a node's value holds what the path to it has paid, or only what is still to come")

    def _on_store_changed(self, _what: object) -> None:
        self._refresh()

    def _on_settings_chosen(self, _what: object) -> None:
        rule = self.rule.currentData()
        settings = evolve(
            self._store.settings,
            seen_by=self.seen_by.currentData(),
            rule=rule,
            alpha=self.alpha.value() if rule == "hurwicz" else None,
            scenario=self.scenario.currentData(),
        )
        self._store.set_settings(settings)

    def _on_values_chosen(self, _index: int) -> None:
        self._store.set_from_here(self.values.currentData())


def _show(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
