"""The form of an inject, and its page with the table for spreadsheets."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from planner.app.store import Store
from planner.exercise.inject_table import read_table, write_injects
from planner.files.storage import write_whole
from planner.model.edits.exercise import set_injects
from planner.model.exercise import Inject, Trigger
from planner.model.formulas import FormulaError
from planner.model.problems import DocumentError
from planner.ui.dialogs.left_out import LeftOut
from planner.ui.document.listed_page import Wording
from planner.ui.exercise.preparation_choices import PlaceChoice
from planner.ui.exercise.preparation_forms import combo, fill, fixed
from planner.ui.exercise.preparation_page import PreparedForm, PreparedPage
from planner.ui.files import in_words
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import Refusal, words
from planner.ui.panels.tick_list import TickLine, TickList

LINES = ("subject", "time", "sender", "faction", "addressee", "method", "tab")
TEXTS = ("message", "expected", "learning")


class InjectForm(PreparedForm):
    """A line of the master scenario events list."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "injects", parent)
        names = self._names()
        self.number = Entry(store, self.tr("Number"), self, self._read_number)
        self.lines = {name: Entry(store, names[name], self) for name in LINES}
        self.texts = {name: fixed(self._note(names[name])) for name in TEXTS}
        self.naming = self.lines["subject"].line
        self.lines["time"].line.setPlaceholderText(self.tr("hours and minutes of play, such as 1:20"))
        self.trigger = combo(self.tr("Due"), self)
        self.target = PlaceChoice(store, self.tr("Node or branch"), "nodes", self)
        self.to = TickList(self.tr("Cells that receive it"), self)
        self._lay_out(names)
        self.number.entered.connect(self._on_number_entered)
        for field in (*self.lines.values(), *self.texts.values()):
            field.entered.connect(self._on_text_entered)
        self.trigger.activated.connect(self._on_trigger_activated)
        self.target.chosen.connect(self._on_target_chosen)
        self.to.ticks_requested.connect(self._on_to_requested)

    def _names(self) -> dict[str, str]:
        return {
            "subject": self.tr("Subject"),
            "time": self.tr("Time"),
            "sender": self.tr("From"),
            "faction": self.tr("Faction"),
            "addressee": self.tr("To"),
            "method": self.tr("Method"),
            "tab": self.tr("Tab"),
            "message": self.tr("Message"),
            "expected": self.tr("Expected"),
            "learning": self.tr("Learning"),
        }

    def _lay_out(self, names: dict[str, str]) -> None:
        self.add_field(self.tr("Number"), self.number)
        self.add_field(names["subject"], self.lines["subject"])
        self.add_field(self.tr("Due"), self.trigger)
        self._targeted = self.add_field("", self.target)
        for name in ("time", "sender", "faction", "addressee"):
            self.add_field(names[name], self.lines[name])
        self.add_field(self.tr("Cells"), self.to)
        self.column.addWidget(words(self.tr("With no cell ticked it is for everybody."), self, "quiet", wrap=True))
        self.add_field(names["method"], self.lines["method"])
        for name in TEXTS:
            self.add_field(names[name], self.texts[name])
        self.add_field(names["tab"], self.lines["tab"])
        self.column.addStretch()

    def show_entry(self, entry: Inject) -> None:
        super().show_entry(entry)
        self.number.show_entry(self.position, str(entry.number))
        for name, field in (*self.lines.items(), *self.texts.items()):
            field.show_entry(self.position, getattr(entry, name))
        kinds = [
            ("hand", self.tr("by hand")),
            ("time", self.tr("at its time")),
            ("node", self.tr("when play reaches a node")),
            ("branch", self.tr("when a branch is taken")),
        ]
        fill(self.trigger, kinds, entry.trigger.kind)
        self._targeted.setVisible(entry.trigger.kind in ("node", "branch"))
        self.target.show_choice(entry.trigger.target, "branches" if entry.trigger.kind == "branch" else "nodes")
        cells = [TickLine(cell.id, cell.name or cell.id) for cell in self._store.document.exercise.cells]
        self.to.show_lines(cells, entry.to)

    def _read_number(self, text: str) -> int:
        if not (text.isascii() and text.isdigit() and 1 <= int(text[:5]) <= 9999):
            raise FormulaError(self.tr("a whole number from 1 to 9999 stands here"))
        return int(text)

    def _on_number_entered(self, number: int) -> None:
        self.change(self.number, self.tr("Renumber {name}"), number=number)

    def _on_text_entered(self, text: str) -> None:
        field = self.sender()
        fields = {**self.lines, **self.texts}
        name = next(name for name, one in fields.items() if one is field)
        self.change(fields[name], self.tr("Change inject {name}"), **{name: text})

    def _on_trigger_activated(self, _index: int) -> None:
        kind = self.trigger.currentData()
        if kind != self.shown.trigger.kind:
            self.change_at_once(self.tr("Change when {name} is due"), trigger=Trigger(kind=kind))

    def _on_target_chosen(self, target: str) -> None:
        trigger = evolve(self.shown.trigger, target=target)
        self.change_at_once(self.tr("Change when {name} is due"), trigger=trigger)

    def _on_to_requested(self, to: tuple[str, ...]) -> None:
        self.change_at_once(self.tr("Change who receives {name}"), to=to)


class InjectPage(PreparedPage):
    """The list with, below it, the way to spreadsheets and back."""

    def __init__(self, store: Store, wording: Wording, parent: QWidget) -> None:
        super().__init__(store, wording, InjectForm(store, parent), parent)
        self.read = QPushButton(self.tr("&Import CSV…"), self)
        self.write = QPushButton(self.tr("&Export CSV…"), self)
        self._told = Refusal(self)
        row = QHBoxLayout()
        for button in (self.read, self.write):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.left.addWidget(self._told)
        self.left.addLayout(row)
        self.read.clicked.connect(self._on_read_clicked)
        self.write.clicked.connect(self._on_write_clicked)

    def import_file(self, path: Path) -> None:
        """Takes the injects of a table in place of all, as one step, and lists what was not understood."""
        document = self._store.document
        try:
            table = read_table(path.read_bytes(), document.exercise.cells, document.exercise.injects)
        except (DocumentError, OSError) as error:
            why = error.sentence if isinstance(error, DocumentError) else in_words(error)
            self._told.tell(self.tr("{file} was not read: {why}").format(file=path.name, why=why))
            return
        self._told.tell("")
        after = set_injects(document, table.injects)
        self._store.apply(self.tr("Import injects from {file}").format(file=path.name), after)
        if table.faults:
            sentence = self.tr("{count} injects were taken from {file}. This was not understood:")
            told = sentence.format(count=len(table.injects), file=path.name)
            LeftOut(self.tr("Not understood"), told, table.faults, self).open()

    def export_file(self, path: Path) -> None:
        exercise = self._store.document.exercise
        try:
            write_whole(path, write_injects(exercise.injects, exercise.cells))
        except OSError as error:
            self._told.tell(self.tr("{file} was not written: {why}").format(file=path.name, why=in_words(error)))
        else:
            self._told.tell("")

    def _dialog(self, title: str) -> QFileDialog:
        folder = str(self._store.path.parent) if self._store.path else ""
        dialog = QFileDialog(self, title, folder, self.tr("Tables (*.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDefaultSuffix("csv")
        return dialog

    def _on_read_clicked(self) -> None:
        dialog = self._dialog(self.tr("Import injects"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_read_selected)
        dialog.open()

    def _on_write_clicked(self) -> None:
        dialog = self._dialog(self.tr("Export injects"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("injects.csv")
        dialog.fileSelected.connect(self._on_write_selected)
        dialog.open()

    def _on_read_selected(self, file: str) -> None:
        self.import_file(Path(file))

    def _on_write_selected(self, file: str) -> None:
        self.export_file(Path(file))
