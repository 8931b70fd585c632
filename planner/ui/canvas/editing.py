"""Editing in place: from the opening of a field to Enter or Escape, with every value following each keystroke."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtCore import QObject, Signal

from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.model.document import Attribute, Document
from planner.model.formulas import FormulaError
from planner.model.places import Place, branch_at
from planner.model.problems import DocumentError
from planner.ui.canvas.editor import FieldEditor
from planner.ui.canvas.fields import LABEL, PROBABILITY, TITLE, Field, as_it_stands, fields_at, text_of, typed
from planner.ui.panels.keystrokes import Keystrokes

PLAIN_TO_SEE = (LABEL, PROBABILITY)
"""Fields that need no caption: above its branch's line stands the label, below it the probability."""


@frozen(eq=False, kw_only=True)
class Subject:
    """The field that is open, and what was there before the first key."""

    place: Place
    field: Field
    document: Document
    scenario: str  # that was looked at
    text: str
    keystrokes: Keystrokes


class Editing(QObject):
    """Puts a field of the tree into the editor, and what is typed there into the tree.

    A text that says nothing yet changes nothing while it is typed. Enter does not take it, and says why; who goes on to
    another field or elsewhere leaves it as it stands, and it is listed among the problems.
    """

    opened = Signal()  # another field is open, to be laid over its place
    closed = Signal(object)  # bool: whether the keyboard goes back to the tree

    def __init__(
        self, store: Store, editor: FieldEditor, parent: QObject, plain: tuple[Field, ...] = PLAIN_TO_SEE
    ) -> None:
        """plain: fields that need no caption where the editor lies."""
        super().__init__(parent)
        self._store = store
        self._plain = plain
        self._editor = editor
        self._subject: Subject | None = None
        self._refused = False
        self._writing = False
        editor.line.textEdited.connect(self._on_line_text_edited)
        editor.line.taken.connect(self._on_line_taken)
        editor.line.step_requested.connect(self._on_line_step_requested)
        editor.line.escaped.connect(self._on_line_escaped)
        editor.line.left.connect(self._on_line_left)

    @property
    def subject(self) -> Subject | None:
        """What is open; None where nothing is."""
        return self._subject

    def open(self, place: Place, field: Field) -> None:
        """Opens a field, all of it selected; what was open is settled first."""
        self._settle()
        document = self._store.document
        scenario = self._store.settings.scenario
        text = text_of(document, scenario, place, field)
        self._subject = Subject(
            place=place,
            field=field,
            document=document,
            scenario=scenario,
            text=text,
            keystrokes=Keystrokes(self._store),
        )
        self._refused = False
        name = self._name(field)
        self._editor.open(name, name if field not in self._plain else "", text)
        self._mark_trouble()
        self.opened.emit()

    def follow(self) -> None:
        """The document has changed. Another hand's change, or undoing, ends the editing: it has lost its ground."""
        if not self._writing:
            self._refused = False
            self._close(back=True)

    def _on_line_text_edited(self, text: str) -> None:
        subject = self._subject
        assert subject is not None
        try:
            unchanged = text == subject.text
            after = subject.document if unchanged else self._typed(subject, text)
        except (FormulaError, DocumentError) as error:
            self._refused = True
            self._editor.mark(error.sentence)
        else:
            self._refused = False
            self._write(after)
            self._mark_trouble()

    def _typed(self, subject: Subject, text: str) -> Document:
        return typed(subject.document, subject.scenario, subject.place, subject.field, text)

    def _on_line_taken(self) -> None:
        if not self._refused:
            self._close(back=True)

    def _on_line_step_requested(self, step: int) -> None:
        subject = self._subject
        assert subject is not None
        fields = fields_at(subject.document, subject.place)  # a payoff that was emptied has its place among them still
        position = fields.index(subject.field) + step
        if 0 <= position < len(fields):
            self.open(subject.place, fields[position])
        else:
            self._close(back=True)

    def _on_line_escaped(self) -> None:
        if self._subject is not None:
            self._writing = True
            self._subject.keystrokes.take_back()
            self._writing = False
        self._refused = False
        self._close(back=True)

    def _on_line_left(self) -> None:
        self._close(back=False)

    def _close(self, *, back: bool) -> None:
        if self._subject is not None:
            self._settle()
            self._subject = None
            self.closed.emit(back)

    def _settle(self) -> None:
        """Leaves an entry that was refused as it stands, and ends the step."""
        if self._subject is None:
            return
        if self._refused:
            text = self._editor.line.text()
            subject = self._subject
            self._write(as_it_stands(subject.document, subject.scenario, subject.place, subject.field, text))
        self._store.break_merge()

    def _write(self, after: Document) -> None:
        assert self._subject is not None
        self._writing = True
        self._subject.keystrokes.apply(self._step_label(self._subject), after)
        self._writing = False

    def _mark_trouble(self) -> None:
        """Shows what the rollback finds wrong with the entry as it now stands."""
        subject = self._subject
        assert subject is not None
        at_branch = subject.field.part in ("probability", "payoffs")
        place = subject.place[:-1] if at_branch else subject.place
        own = (None, subject.place[-1]) if at_branch else (None,)
        named = f"payoffs.{subject.field.attribute}" if subject.field.attribute else subject.field.part
        found = figures_at(self._store.rollback, place).rolled.trouble
        self._editor.mark(next((t.sentence for t in found if t.field == named and t.branch in own), ""))

    def _name(self, field: Field) -> str:
        if field == LABEL:
            return self.tr("Label")
        if field == TITLE:
            return self.tr("Title")
        if field == PROBABILITY:
            return self.tr("Probability")
        attribute = self._attribute(field)
        name = attribute.name or attribute.id
        return f"{name} ({attribute.unit})" if attribute.unit else name

    def _step_label(self, subject: Subject) -> str:
        field = subject.field
        if field == LABEL:
            return self.tr("Rename the branch")
        if field == TITLE:
            return self.tr("Change the title")
        if field == PROBABILITY:
            label = branch_at(subject.document.root, subject.place).label
            return self.tr("Change the probability of {label}").format(label=label)
        attribute = self._attribute(field)
        return self.tr("Change {attribute}").format(attribute=attribute.name or attribute.id)

    def _attribute(self, field: Field) -> Attribute:
        return next(known for known in self._store.document.attributes if known.id == field.attribute)
