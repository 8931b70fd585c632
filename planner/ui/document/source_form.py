"""One source: its id, what it is, where it is found, its Admiralty grade, until when players do not see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from planner.app.store import Store
from planner.model import edits
from planner.model.document import Source
from planner.model.formulas import FormulaError
from planner.model.sentences import said
from planner.ui.document.entry_form import EntryForm
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Entry
from planner.ui.panels.marks import words
from planner.ui.panels.notes_field import NotesField
from planner.ui.panels.uses_list import UsesList


def reliability() -> dict[str, str]:
    """The Admiralty code's letters: how far the source itself is to be trusted."""
    say = QCoreApplication.translate
    return {
        "A": say("reliability", "A: completely reliable"),
        "B": say("reliability", "B: usually reliable"),
        "C": say("reliability", "C: fairly reliable"),
        "D": say("reliability", "D: not usually reliable"),
        "E": say("reliability", "E: unreliable"),
        "F": say("reliability", "F: reliability cannot be judged"),
    }


def credibility() -> dict[str, str]:
    """The Admiralty code's figures: how far what it says is to be believed."""
    say = QCoreApplication.translate
    return {
        "1": say("credibility", "1: confirmed by other sources"),
        "2": say("credibility", "2: probably true"),
        "3": say("credibility", "3: possibly true"),
        "4": say("credibility", "4: doubtful"),
        "5": say("credibility", "5: improbable"),
        "6": say("credibility", "6: truth cannot be judged"),
    }


class SourceForm(EntryForm):
    """Its id is what files and the inspector know it by; a new one is given everywhere when the field is left."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "sources", parent)
        self._wanted = ""  # the id that is being typed
        self.id = Entry(store, self.tr("Id"), self, self._read_id)
        self.text = self.naming = NotesField(store, self.tr("Text"), self)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.url = Entry(store, self.tr("Address"), self)
        self.reliability = self._grades(self.tr("Reliability of the source"), reliability())
        self.credibility = self._grades(self.tr("Credibility of what it says"), credibility())
        self.embargo = Entry(store, self.tr("Embargo"), self)
        self.embargo.line.setPlaceholderText(self.tr("none"))
        self.embargo.setToolTip(self.tr("Until then players of an exercise do not see it"))
        self.uses = UsesList(self)
        self._unused = words(self.tr("Nothing rests on it yet."), self, "quiet")
        self.add_field(self.tr("Id"), self.id)
        self.add_field(self.tr("Text"), self.text)
        self.add_field(self.tr("Address"), self.url)
        self.add_field(self.tr("Grade"), self._side_by_side(self.reliability, self.credibility))
        self.add_field(self.tr("Embargo"), self.embargo)
        self.column.addWidget(words(self.tr("Used in"), self, "heading"))
        self.column.addWidget(self._unused)
        self.column.addWidget(self.uses)
        self.column.addStretch()
        self.id.entered.connect(self._on_id_entered)
        self.id.line.escaped.connect(self._on_id_line_escaped)
        self.id.line.editingFinished.connect(self._on_id_line_editing_finished)
        self.text.entered.connect(self._on_text_entered)
        self.url.entered.connect(self._on_url_entered)
        self.embargo.entered.connect(self._on_embargo_entered)
        self.reliability.activated.connect(self._on_grade_activated)
        self.credibility.activated.connect(self._on_grade_activated)

    @property
    def called(self) -> str:
        return self.shown.id

    def show_entry(self, entry: Source) -> None:
        other = entry is not self.shown
        super().show_entry(entry)
        self.id.show_entry("source", entry.id)
        self.text.show_entry(entry.id, entry.text)
        self.url.show_entry(entry.id, entry.url)
        self.embargo.show_entry(entry.id, entry.embargo)
        self.reliability.setCurrentIndex(max(self.reliability.findData(entry.grade[:1]), 0))
        self.credibility.setCurrentIndex(max(self.credibility.findData(entry.grade[1:]), 0))
        if other:
            self._look_up_uses()

    def changeEvent(self, event: QEvent) -> None:
        """Uses are looked up, which walks the tree, when somebody looks: not at each keystroke elsewhere."""
        if event.type() == QEvent.Type.ActivationChange and self.shown is not None and self.isActiveWindow():
            self._look_up_uses()
        super().changeEvent(event)

    def _grades(self, name: str, grades: dict[str, str]) -> QComboBox:
        box = ElidedBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("not graded"), "")
        for grade, text in grades.items():
            box.addItem(text, grade)
        return box

    def _side_by_side(self, *boxes: QComboBox) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        for box in boxes:
            row.addWidget(box, 1)
        line.setFocusProxy(boxes[0])
        return line

    def _look_up_uses(self) -> None:
        uses = edits.uses_of_listed(self._store.document, "sources", self.shown.id)
        self.uses.show_uses(uses)
        self.uses.setVisible(bool(uses))
        self._unused.setVisible(not uses)

    def _read_id(self, text: str) -> str:
        wanted = text.strip()
        if not wanted:
            raise FormulaError(said("an id must not be blank"))
        if wanted != self.shown.id and any(source.id == wanted for source in self._store.document.sources):
            raise FormulaError(said("the id '{wanted}' is taken by another source", wanted=wanted))
        return wanted

    def _on_id_entered(self, new: str) -> None:
        self._wanted = new

    def _on_id_line_escaped(self) -> None:
        self._wanted = ""

    def _on_id_line_editing_finished(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted and not self.id.sentence:
            after = edits.rename_listed(self._store.document, "sources", self.shown.id, wanted)
            self._store.apply(self.tr("Rename the source {name}").format(name=self.called), after)

    def _on_text_entered(self, text: str) -> None:
        self.change(self.text, self.tr("Change the text of {name}"), text=text)

    def _on_url_entered(self, url: str) -> None:
        self.change(self.url, self.tr("Change the address of {name}"), url=url.strip())

    def _on_embargo_entered(self, embargo: str) -> None:
        self.change(self.embargo, self.tr("Change the embargo on {name}"), embargo=embargo.strip())

    def _on_grade_activated(self, _index: int) -> None:
        grade = self.reliability.currentData() + self.credibility.currentData()
        self.change_at_once(self.tr("Change the grade of {name}"), grade=grade)
