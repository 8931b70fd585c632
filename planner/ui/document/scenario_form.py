"""One scenario: its name, a note, and the values and probabilities that it lays over the base case."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Scenario
from planner.model.nodes import Branch
from planner.model.places import branch_at, node_at
from planner.ui.document.entry_form import EntryForm
from planner.ui.document.overlay_model import HERE, OverlayModel
from planner.ui.panels.cells_table import CellsTable
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import words
from planner.ui.panels.notes_field import NotesField


class ScenarioForm(EntryForm):
    """A variable is laid over from a list; a probability, that of the branch which is selected on the tree."""

    entry_made = Signal(object)  # str: the id of a scenario that was made from this one

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "scenarios", parent)
        self.name = Entry(store, self.tr("Name"), self)
        self.naming = self.name.line
        self.note = NotesField(store, self.tr("Note"), self)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.model = OverlayModel(store, self)
        self.table = CellsTable(store, self.model, self.tr("What it lays over the base case"), self)
        self.table.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._empty = words(self.tr("As the base case so far. Add what is different in it."), self, "quiet", wrap=True)
        self.variables = QMenu(self)
        self.add_variable = self._button(self.tr("Add a variable"))
        self.add_variable.setMenu(self.variables)
        self.add_branch = self._button("")
        self.take_off = self._button(self.tr("As in the base case"))
        self.look = self._button(self.tr("Look at it"))
        self.duplicate = self._button(self.tr("Duplicate"))
        self._lay_out()
        self._connect()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.table.set_style(style)

    def show_entry(self, entry: Scenario) -> None:
        super().show_entry(entry)
        self.name.show_entry(entry.id, entry.name)
        self.note.show_entry(entry.id, entry.note)
        self.model.show_scenario(entry)
        self.table.setVisible(bool(self.model.overlays))
        self._empty.setVisible(not self.model.overlays)
        self._show_buttons()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Note"), self.note)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.table)
        for buttons in ((self.add_variable, self.add_branch), (self.take_off, self.look, self.duplicate)):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
            self.column.addLayout(row)
        self.column.addStretch()

    def _connect(self) -> None:
        self.name.entered.connect(self._on_name_entered)
        self.note.entered.connect(self._on_note_entered)
        self.variables.aboutToShow.connect(self._on_variables_about_to_show)
        self.variables.triggered.connect(self._on_variable_chosen)
        self.add_branch.clicked.connect(self._on_add_branch_clicked)
        self.take_off.clicked.connect(self._on_take_off_clicked)
        self.look.clicked.connect(self._on_look_clicked)
        self.duplicate.clicked.connect(self._on_duplicate_clicked)
        self.table.view.selectionModel().currentChanged.connect(self._on_view_changed)
        self.model.modelReset.connect(self._on_view_changed)
        self._store.selection_changed.connect(self._on_view_changed)
        self._store.view_changed.connect(self._on_view_changed)

    def _show_buttons(self) -> None:
        if self.shown is None:
            return
        branch = self._selected_branch()
        self.add_variable.setEnabled(any(v.id not in self.shown.values for v in self._store.document.variables))
        self.add_branch.setText(self.tr("Add “{label}”").format(label=_short(branch.label)) if branch else self._hint())
        self.add_branch.setEnabled(branch is not None and branch.id not in self.shown.probabilities)
        self.take_off.setEnabled(self.table.view.currentIndex().isValid())
        looked_at = self._store.settings.scenario == self.shown.id
        self.look.setText(self.tr("Look at the base case") if looked_at else self.tr("Look at it"))

    def _hint(self) -> str:
        return self.tr("Add the selected probability")

    def _selected_branch(self) -> Branch | None:
        """The branch that is selected on the tree, if it has a probability."""
        root, place = self._store.document.root, self._store.selection
        if not place or node_at(root, place[:-1]).kind != "chance":
            return None
        return branch_at(root, place)

    def _on_view_changed(self, *_what: object) -> None:
        self._show_buttons()

    def _on_name_entered(self, name: str) -> None:
        self.change(self.name, self.tr("Rename {name}"), name=name)

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the note on {name}"), note=note)

    def _on_variables_about_to_show(self) -> None:
        self.variables.clear()
        for variable in self._store.document.variables:
            if variable.id not in self.shown.values:
                self.variables.addAction(variable.id)

    def _on_variable_chosen(self, action: QAction) -> None:
        document, name = self._store.document, action.text()
        value = next(variable.value for variable in document.variables if variable.id == name)
        after = edits.lay_value(document, self.shown.id, name, value)
        self._lay(self.tr("Lay {what} over in {name}").format(what=name, name=self.called), after, name)

    def _on_add_branch_clicked(self) -> None:
        branch = self._selected_branch()
        assert branch is not None
        formula = branch.probability if branch.probability is not None else 0.0
        after = edits.lay_probability(self._store.document, self.shown.id, branch.id, formula)
        self._lay(self.tr("Lay {what} over in {name}").format(what=branch.label, name=self.called), after, branch.id)

    def _lay(self, label, after, laid: str) -> None:
        """Adds a line, and puts the keyboard on its value."""
        self._store.apply(label, after)
        row = next(i for i, line in enumerate(self.model.overlays) if line.id == laid)
        self.table.view.setFocus()
        self.table.view.setCurrentIndex(self.model.index(row, HERE))

    def _on_take_off_clicked(self) -> None:
        line = self.model.overlays[self.table.view.currentIndex().row()]
        edit = edits.lay_probability if line.is_branch else edits.lay_value
        after = edit(self._store.document, self.shown.id, line.id, None)
        self._store.apply(self.tr("Leave {what} as in the base case").format(what=line.what), after)

    def _on_look_clicked(self) -> None:
        settings = self._store.settings
        scenario = "" if settings.scenario == self.shown.id else self.shown.id
        self._store.set_settings(evolve(settings, scenario=scenario))

    def _on_duplicate_clicked(self) -> None:
        name = self.tr("{name} (copy)").format(name=self.called)
        after, made = edits.duplicate_scenario(self._store.document, self.shown.id, name)
        self._store.apply(self.tr("Duplicate {name}").format(name=self.called), after)
        self.entry_made.emit(made)


def _short(label: str) -> str:
    return label if len(label) <= 24 else f"{label[:23]}…"
