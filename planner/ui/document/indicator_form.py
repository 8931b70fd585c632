"""One indicator: what it is about, how likely it is to be seen given each branch, its group, and its dated log."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from planner.analysis.knowledge import uncertainties
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Indicator
from planner.model.indicators import faults, nodes_about
from planner.ui.document.entry_form import EntryForm
from planner.ui.document.indicator_models import SEEN, LikelihoodModel, LogModel
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.cells_table import CellsTable
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import Refusal, words
from planner.ui.panels.notes_field import NotesField
from planner.ui.panels.source_list import SourceList
from planner.ui.questions.moves import uncertainty_title


class IndicatorForm(EntryForm):
    """Cells are edited in place; what was seen of it may be typed by its first letters."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "indicators", parent)
        self._told: tuple[tuple[str, str], ...] = ()
        self.name = Entry(store, self.tr("Name"), self)
        self.naming = self.name.line
        self.about = ElidedBox(self)
        self.about.setAccessibleName(self.tr("About"))
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group = Entry(store, self.tr("Group"), self)
        self.group.line.setPlaceholderText(self.tr("none"))
        self.group.setToolTip(self.tr("Of the indicators of a group, which tell the same story, the strongest counts"))
        self.likelihoods = self._table(LikelihoodModel(store, self), self.tr("How likely it is to be seen"))
        self.log = self._table(LogModel(store, self), self.tr("What was seen of it"))
        self.enter = QPushButton(self.tr("Add an entry"), self)
        self.drop = QPushButton(self.tr("Remove the entry"), self)
        self.note = NotesField(store, self.tr("Note"), self)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sources = SourceList(self.tr("Sources"), self)
        self._problem = Refusal(self)
        self._lay_out()
        self._connect()

    @property
    def problem(self) -> str:
        """Why the indicator does not count, as it is told."""
        return self._problem.text()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.likelihoods.set_style(style)
        self.log.set_style(style)

    def show_entry(self, entry: Indicator) -> None:
        super().show_entry(entry)
        document = self._store.document
        self.name.show_entry(entry.id, entry.name)
        self.group.show_entry(entry.id, entry.group)
        self.note.show_entry(entry.id, entry.note)
        self.sources.show_sources(document.sources, entry.sources)
        self.sources.setVisible(bool(document.sources))
        self._show_about(entry.about)
        self.likelihoods.view.model().show_indicator(entry)  # type: ignore[attr-defined]
        self.log.view.model().show_indicator(entry)  # type: ignore[attr-defined]
        self.log.setVisible(bool(entry.log))
        self.drop.setEnabled(bool(entry.log))
        home = next((node for _, node in nodes_about(document.root, entry.about)), None)
        self._problem.tell("; ".join(faults(entry, home)))

    def _table(self, model: LikelihoodModel | LogModel, name: str) -> CellsTable:
        table = CellsTable(self._store, model, name, self)
        table.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return table

    def _show_about(self, about: str) -> None:
        """The uncertainties to choose from; one that is not there any more is named as it stands."""
        document = self._store.document
        names = list(dict.fromkeys((*uncertainties(self._store.rollback), about)))
        told = tuple((name, uncertainty_title(document, name)) for name in names)
        if told != self._told:
            self._told = told
            self.about.clear()
            for name, title in told:
                self.about.addItem(title, name)
        self.about.setCurrentIndex(self.about.findData(about))

    def _lay_out(self) -> None:
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("About"), self.about)
        self.column.addWidget(self._problem)
        self.column.addWidget(self.likelihoods)
        self.add_field(self.tr("Group"), self.group)
        self.column.addWidget(words(self.tr("Log"), self, "heading"))
        self.column.addWidget(self.log)
        row = QHBoxLayout()
        for button in (self.enter, self.drop):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self.add_field(self.tr("Note"), self.note)
        self.column.addWidget(words(self.tr("Sources"), self, "heading"))
        self.column.addWidget(self.sources)
        self.column.addStretch()

    def _connect(self) -> None:
        self.name.entered.connect(self._on_name_entered)
        self.group.entered.connect(self._on_group_entered)
        self.note.entered.connect(self._on_note_entered)
        self.about.activated.connect(self._on_about_activated)
        self.sources.ticks_requested.connect(self._on_sources_requested)
        self.enter.clicked.connect(self._on_enter_clicked)
        self.drop.clicked.connect(self._on_drop_clicked)

    def _on_name_entered(self, name: str) -> None:
        self.change(self.name, self.tr("Rename {name}"), name=name)

    def _on_group_entered(self, group: str) -> None:
        self.change(self.group, self.tr("Change the group of {name}"), group=group.strip())

    def _on_note_entered(self, note: str) -> None:
        self.change(self.note, self.tr("Change the note on {name}"), note=note)

    def _on_about_activated(self, _index: int) -> None:
        after = edits.set_about(self._store.document, self.shown.id, self.about.currentData())
        self._store.apply(self.tr("Change what {name} is about").format(name=self.called), after)

    def _on_sources_requested(self, sources: tuple[str, ...]) -> None:
        self.change_at_once(self.tr("Change the sources of {name}"), sources=sources)

    def _on_enter_clicked(self) -> None:
        """An entry of today, and the keyboard on what was seen."""
        today = date.today().isoformat()
        after = edits.log_observation(self._store.document, self.shown.id, today, None)
        self._store.apply(self.tr("Add an entry to the log of {name}").format(name=self.called), after)
        row = next((i for i, entry in enumerate(self.shown.log) if entry.date == today), 0)
        self.log.view.setFocus()
        self.log.view.setCurrentIndex(self.log.view.model().index(row, SEEN))

    def _on_drop_clicked(self) -> None:
        row = self.log.view.currentIndex().row()
        row = row if 0 <= row < len(self.shown.log) else len(self.shown.log) - 1
        after = edits.remove_observation(self._store.document, self.shown.id, row)
        self._store.apply(self.tr("Remove an entry from the log of {name}").format(name=self.called), after)
