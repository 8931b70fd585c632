"""What each attribute weighs to an actor: an entry and a bar for each, and what they sum to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.model import edits
from planner.model.document import Actor, Attribute
from planner.model.numbers import show_amount
from planner.ui.document.plain_number import read_number, write_number
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import words
from planner.ui.panels.odds_bar import Bar
from planner.ui.panels.section import Section
from planner.ui.scale import px

NAMES = 190  # attributes have long names, and bars can be shorter
"""The width, in pixels, that the names of attributes share."""


class WeightEntry(Entry):
    """The weight of one attribute; a blank weighs nothing."""

    weight_entered = Signal(object, object)  # WeightEntry, float | None

    def __init__(self, store: Store, attribute: Attribute, parent: QWidget) -> None:
        super().__init__(store, attribute.name or attribute.id, parent, read_number)
        self.attribute = attribute
        self.line.setFixedWidth(px(84))
        self.bar = Bar(self)
        self.entered.connect(self._on_entered)

    def _on_entered(self, weight: object) -> None:
        self.weight_entered.emit(self, weight)


class WeightFields(Section):
    """A bar is as long as the attribute's part in all that the actor weighs."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Weights"))
        self.heading.show()
        self._store = store
        self._look: Style = LIGHT
        self._actor = ""
        self._attributes: tuple[Attribute, ...] = ()
        self.entries: list[WeightEntry] = []
        self._rows: list[QWidget] = []
        self._fields = Section("", self)
        self._sum = words("", self, "quiet", wrap=True)
        self.column.addWidget(self._fields)
        self.column.addWidget(self._sum)

    @property
    def sum(self) -> str:
        """What is said of all weights together."""
        return self._sum.text()

    def set_style(self, style: Style) -> None:
        self._look = style
        for entry in self.entries:
            entry.bar.look = style
            entry.bar.update()

    def show_actor(self, actor: Actor) -> None:
        """Shows what an actor weighs. A negative weight has a bar too: it counts by its size."""
        self._actor = actor.id
        if self._names() != [(attribute.id, attribute.name) for attribute in self._attributes]:
            self._make_entries()
        total = sum(abs(weight) for weight in actor.weights.values())
        for entry in self.entries:
            weight = actor.weights.get(entry.attribute.id)
            entry.show_entry(actor.id, write_number(weight), self._trouble(actor, entry.attribute))
            entry.bar.show_share(abs(weight or 0.0) / total if total else 0.0)
        self._sum.setText(self._say_sum(actor))

    def _names(self) -> list[tuple[str, str]]:
        return [(attribute.id, attribute.name) for attribute in self._store.document.attributes]

    def _trouble(self, actor: Actor, attribute: Attribute) -> str:
        field = f"actors.{actor.id}.weights.{attribute.id}"
        problems = self._store.rollback.environment.preferences.problems
        return " ".join(problem.sentence for problem in problems if problem.field == field)

    def _say_sum(self, actor: Actor) -> str:
        if not any(actor.weights.values()):
            return self.tr("Nothing is at stake for this actor: every branch is worth the same to it.")
        total = show_amount(round(sum(actor.weights.values()), 9), self._store.document.number_format)
        return self.tr("They sum to {total} and are used as given.").format(total=total)

    def _make_entries(self) -> None:
        for row in self._rows:
            self._fields.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._attributes = self._store.document.attributes
        self.entries = [WeightEntry(self._store, attribute, self) for attribute in self._attributes]
        self._rows = []
        for entry in self.entries:
            entry.bar.look = self._look
            entry.weight_entered.connect(self._on_weight_entered)
            name = entry.attribute.name or entry.attribute.id
            self._rows.append(self._fields.add_field(name, self._line(entry), NAMES))

    def _line(self, entry: WeightEntry) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(entry)
        row.addWidget(entry.bar, 1)
        line.setFocusProxy(entry)
        return line

    def _on_weight_entered(self, entry: WeightEntry, weight: float | None) -> None:
        name = entry.attribute.name or entry.attribute.id
        label = self.tr("Change the weight of {attribute}").format(attribute=name)
        entry.apply(label, edits.set_weight, self._actor, entry.attribute.id, weight)
