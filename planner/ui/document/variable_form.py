"""One variable: its name, value and range, how it may fall, what it rests on, and where it is used."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Distribution, Variable
from planner.model.entries import read_amount, write_formula
from planner.model.nodes import NOTHING
from planner.ui.document.distribution_text import PARAMETERS, RANGE, read_parameters, write_parameters
from planner.ui.document.entry_form import EntryForm
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import words
from planner.ui.panels.notes_field import NotesField
from planner.ui.panels.ranges import read_range, write_range
from planner.ui.panels.source_list import SourceList
from planner.ui.panels.uses_list import UsesList


def distributions() -> dict[str, str]:
    """The kinds of distribution in words."""
    say = QCoreApplication.translate
    return {
        "uniform": say("distribution", "uniform: the range is all of it"),
        "triangular": say("distribution", "triangular: the range is all of it"),
        "pert": say("distribution", "PERT: the range is all of it"),
        "normal": say("distribution", "normal: the range is 5 to 95 per cent of it"),
        "lognormal": say("distribution", "lognormal: the range is 5 to 95 per cent of it"),
        "beta": say("distribution", "beta: the range is 5 to 95 per cent of it"),
        "discrete": say("distribution", "discrete: values with their probabilities"),
    }


class VariableForm(EntryForm):
    """A new name is given in every formula when the field is left."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "variables", parent)
        self._wanted = ""  # the name that is being typed
        self.id = Entry(store, self.tr("Name"), self)
        self.naming = self.id.line
        self.value = Entry(store, self.tr("Value"), self, read_amount)
        self.range = Entry(store, self.tr("Range"), self, read_range)
        self.range.line.setPlaceholderText(self.tr("none"))
        self.kind = ElidedBox(self)
        self.kind.setAccessibleName(self.tr("Distribution"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.addItem(self.tr("PERT over the range, where there is one"), "")
        for kind, text in distributions().items():
            self.kind.addItem(text, kind)
        self.parameters = Entry(store, self.tr("Parameters"), self, self._read_parameters)
        self.note = NotesField(store, self.tr("Note"), self)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sources = SourceList(self.tr("Sources"), self)
        self.sources.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.uses = UsesList(self)
        self._unused = words(self.tr("Not used yet."), self, "quiet")
        self._lay_out()
        self._connect()

    @property
    def called(self) -> str:
        return self.shown.id

    def show_entry(self, entry: Variable) -> None:
        other = entry is not self.shown
        super().show_entry(entry)
        self.id.show_entry("variable", entry.id)
        self.value.show_entry(entry.id, write_formula(entry.value), self._trouble(entry))
        self.range.show_entry(entry.id, write_range(entry.low, entry.high))
        kind = entry.distribution.kind if entry.distribution else ""
        self.kind.setCurrentIndex(self.kind.findData(kind))  # none is shown for a kind that the program does not know
        parameters = entry.distribution.parameters if entry.distribution else NOTHING
        self.parameters.show_entry((entry.id, kind), write_parameters(parameters))
        self.parameters.line.setPlaceholderText(self._hint(kind))
        self._parameters_row.setVisible(bool(kind))
        self.note.show_entry(entry.id, entry.note)
        self.sources.show_sources(self._store.document.sources, entry.sources)
        self._sources_row.setVisible(bool(self._store.document.sources))
        if other:
            self._look_up_uses()

    def changeEvent(self, event: QEvent) -> None:
        """Uses are looked up, which walks the tree, when somebody looks: not at each keystroke elsewhere."""
        if event.type() == QEvent.Type.ActivationChange and self.shown is not None and self.isActiveWindow():
            self._look_up_uses()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.add_field(self.tr("Name"), self.id)
        self.add_field(self.tr("Value"), self.value)
        self.add_field(self.tr("Range"), self.range)
        self.add_field(self.tr("Distribution"), self.kind)
        self._parameters_row = self.add_field(self.tr("Parameters"), self.parameters)
        self.add_field(self.tr("Note"), self.note)
        self._sources_row = self.add_field(self.tr("Sources"), self.sources)
        self.column.addWidget(words(self.tr("Used in"), self, "heading"))
        self.column.addWidget(self._unused)
        self.column.addWidget(self.uses)
        self.column.addStretch()

    def _connect(self) -> None:
        self.id.entered.connect(self._on_id_entered)
        self.id.line.editingFinished.connect(self._on_id_line_editing_finished)
        self.id.line.escaped.connect(self._on_id_line_escaped)
        self.value.entered.connect(self._on_value_entered)
        self.range.entered.connect(self._on_range_entered)
        self.kind.activated.connect(self._on_kind_activated)
        self.parameters.entered.connect(self._on_parameters_entered)
        self.note.entered.connect(self._on_note_entered)
        self.sources.ticks_requested.connect(self._on_sources_requested)

    def _hint(self, kind: str) -> str:
        names = PARAMETERS.get(kind, ())
        if kind == "discrete":
            return "values 1, 2, 3; probabilities 0.2, 0.5, 0.3"
        own = self.tr("from value and range; or: {names}").format(names="; ".join(f"{name} …" for name in names))
        return own if names else self.tr("from value and range; or: range 10-90")

    def _trouble(self, variable: Variable) -> str:
        problems = self._store.rollback.environment.variable_problems
        return " ".join(problem.sentence for problem in problems if problem.field == f"variables.{variable.id}")

    def _read_parameters(self, text: str) -> dict[str, Any]:
        return read_parameters(text, self.kind.currentData() or "")

    def _look_up_uses(self) -> None:
        uses = edits.uses_of(self._store.document, self.shown.id)
        self.uses.show_uses(uses)
        self.uses.setVisible(bool(uses))
        self._unused.setVisible(not uses)

    def _on_id_entered(self, new: str) -> None:
        self._wanted = new.strip()

    def _on_id_line_escaped(self) -> None:
        self._wanted = ""

    def _on_id_line_editing_finished(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted and wanted != self.shown.id:
            label = self.tr("Rename {name}").format(name=self.called)
            self.id.apply(label, edits.rename_variable, self.shown.id, wanted)

    def _on_value_entered(self, value: Any) -> None:
        self.change(self.value, self.tr("Change {name}"), value=value)

    def _on_range_entered(self, ends: Any) -> None:
        low, high = ends
        self.change(self.range, self.tr("Change the range of {name}"), low=low, high=high)

    def _on_kind_activated(self, _index: int) -> None:
        """What another kind does not know of the parameters goes."""
        kind, had = self.kind.currentData(), self.shown.distribution
        known = (*PARAMETERS.get(kind, ()), RANGE)
        kept = {name: value for name, value in (had.parameters if had else NOTHING).items() if name in known}
        distribution = Distribution(kind=kind, parameters=kept or NOTHING) if kind else None
        self.change_at_once(self.tr("Change the distribution of {name}"), distribution=distribution)

    def _on_parameters_entered(self, parameters: dict[str, Any]) -> None:
        distribution = Distribution(kind=self.shown.distribution.kind, parameters=parameters or NOTHING)
        self.change(self.parameters, self.tr("Change the distribution of {name}"), distribution=distribution)

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the note on {name}"), note=note)

    def _on_sources_requested(self, sources: tuple[str, ...]) -> None:
        self.change_at_once(self.tr("Change the sources of {name}"), sources=sources)
