"""The forms of cells, objectives, turns and roles."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from planner.app.store import Store
from planner.model.exercise import Cell, Objective, Role, Turn
from planner.model.formulas import FormulaError
from planner.ui.exercise.preparation_choices import PlaceChoice
from planner.ui.exercise.preparation_page import PreparedForm
from planner.ui.panels.entry import Entry
from planner.ui.panels.notes_field import NotesField


def fixed(field: NotesField) -> NotesField:
    """A text as high as what stands in it."""
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return field


def combo(name: str, parent: QWidget) -> QComboBox:
    """A choice that does not widen its form."""
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def fill(box: QComboBox, lines: list[tuple[str, str]], chosen: str) -> None:
    """Other lines, if they are others; what is chosen and not among them stands as its id."""
    if chosen not in (line_id for line_id, _ in lines):
        lines = [*lines, (chosen, chosen)]
    if [(box.itemData(row), box.itemText(row)) for row in range(box.count())] != lines:
        box.clear()
        for line_id, text in lines:
            box.addItem(text, line_id)
    box.setCurrentIndex(box.findData(chosen))


class CellForm(PreparedForm):
    """Who sits at a table, and which party they play."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "cells", parent)
        self.name = Entry(store, self.tr("Name"), self)
        self.naming = self.name.line
        self.actor = combo(self.tr("Plays"), self)
        self.note = fixed(self._note(self.tr("Seats and notes")))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Plays"), self.actor)
        self.add_field(self.tr("Seats, notes"), self.note)
        self.column.addStretch()
        self.name.entered.connect(self._on_name_entered)
        self.actor.activated.connect(self._on_actor_activated)
        self.note.entered.connect(self._on_note_entered)

    def show_entry(self, entry: Cell) -> None:
        super().show_entry(entry)
        self.name.show_entry(entry.id, entry.name)
        actors = [(actor.id, actor.name or actor.id) for actor in self._store.document.actors]
        fill(self.actor, [("", self.tr("nobody")), *actors], entry.actor)
        self.note.show_entry(entry.id, entry.note)

    def _on_name_entered(self, name: str) -> None:
        self.change(self.name, self.tr("Rename {name}"), name=name)

    def _on_actor_activated(self, _index: int) -> None:
        self.change_at_once(self.tr("Change whom {name} plays"), actor=self.actor.currentData())

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the notes of {name}"), note=note)


class ObjectiveForm(PreparedForm):
    """What the exercise is held for."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "objectives", parent)
        self.text = self.naming = fixed(self._note(self.tr("Objective")))
        self.add_field(self.tr("Objective"), self.text)
        self.column.addStretch()
        self.text.entered.connect(self._on_text_entered)

    def show_entry(self, entry: Objective) -> None:
        super().show_entry(entry)
        self.text.show_entry(entry.id, entry.text)

    def _on_text_entered(self, text: str) -> None:
        self.change(self.text, self.tr("Change the objective"), text=text)


class RoleForm(PreparedForm):
    """A part to be played."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "roles", parent)
        self.name = Entry(store, self.tr("Name"), self)
        self.naming = self.name.line
        self.cell = combo(self.tr("Cell"), self)
        self.note = fixed(self._note(self.tr("Notes")))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Cell"), self.cell)
        self.add_field(self.tr("Notes"), self.note)
        self.column.addStretch()
        self.name.entered.connect(self._on_name_entered)
        self.cell.activated.connect(self._on_cell_activated)
        self.note.entered.connect(self._on_note_entered)

    def show_entry(self, entry: Role) -> None:
        super().show_entry(entry)
        self.name.show_entry(entry.id, entry.name)
        cells = [(cell.id, cell.name or cell.id) for cell in self._store.document.exercise.cells]
        fill(self.cell, [("", self.tr("control")), *cells], entry.cell)
        self.note.show_entry(entry.id, entry.note)

    def _on_name_entered(self, name: str) -> None:
        self.change(self.name, self.tr("Rename {name}"), name=name)

    def _on_cell_activated(self, _index: int) -> None:
        self.change_at_once(self.tr("Change the cell of {name}"), cell=self.cell.currentData())

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the notes of {name}"), note=note)


class TurnForm(PreparedForm):
    """One round of talk: about which node, how long, and what is told."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "turns", parent)
        self.title = Entry(store, self.tr("Title"), self)
        self.naming = self.title.line
        self.minutes = Entry(store, self.tr("Minutes"), self, self._read_minutes)
        self.minutes.line.setPlaceholderText(self.tr("no limit"))
        self.node = PlaceChoice(store, self.tr("Node"), "forks", self)
        self.brief = fixed(self._note(self.tr("What the players are told")))
        self.variable = combo(self.tr("Players estimate"), self)
        self.note = fixed(self._note(self.tr("For the facilitator")))
        for name, field in (
            (self.tr("Title"), self.title),
            (self.tr("Minutes"), self.minutes),
            (self.tr("Node"), self.node),
            (self.tr("Situation"), self.brief),
            (self.tr("Estimate"), self.variable),
            (self.tr("For control"), self.note),
        ):
            self.add_field(name, field)
        self.column.addStretch()
        self.title.entered.connect(self._on_title_entered)
        self.minutes.entered.connect(self._on_minutes_entered)
        self.node.chosen.connect(self._on_node_chosen)
        self.brief.entered.connect(self._on_brief_entered)
        self.variable.activated.connect(self._on_variable_activated)
        self.note.entered.connect(self._on_note_entered)

    def show_entry(self, entry: Turn) -> None:
        super().show_entry(entry)
        self.title.show_entry(self.position, entry.title)
        self.minutes.show_entry(self.position, f"{entry.minutes:g}" if entry.minutes else "")
        self.node.show_choice(entry.node)
        self.brief.show_entry(self.position, entry.brief)
        variables = [(variable.id, variable.id) for variable in self._store.document.variables]
        fill(self.variable, [("", self.tr("the branches of a chance node")), *variables], entry.variable)
        self.note.show_entry(self.position, entry.note)

    def _read_minutes(self, text: str) -> float:
        try:
            minutes = float(text.replace(",", ".") or 0)
        except ValueError:
            minutes = -1.0
        if not 0 <= minutes <= 24 * 60:
            raise FormulaError(self.tr("a number of minutes stands here, 1,440 at the most"))
        return minutes

    def _on_title_entered(self, title: str) -> None:
        self.change(self.title, self.tr("Rename {name}"), title=title)

    def _on_minutes_entered(self, minutes: float) -> None:
        self.change(self.minutes, self.tr("Change the minutes of {name}"), minutes=minutes)

    def _on_node_chosen(self, node: str) -> None:
        self.change_at_once(self.tr("Change the node of {name}"), node=node)

    def _on_brief_entered(self, brief: str) -> None:
        self.change(self.brief, self.tr("Change the situation of {name}"), brief=brief)

    def _on_variable_activated(self, _index: int) -> None:
        self.change_at_once(self.tr("Change what is estimated in {name}"), variable=self.variable.currentData())

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the notes of {name}"), note=note)
