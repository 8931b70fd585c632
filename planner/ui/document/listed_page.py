"""A page of the document window: a list that is added to, ordered and thinned out, and beside it its chosen entry."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.knowledge import uncertainties
from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.model import edits
from planner.model.problems import DocumentError
from planner.ui.dialogs.removal import RemovalQuestion
from planner.ui.document.entry_form import EntryForm
from planner.ui.icons import swatch
from planner.ui.panels.marks import Refusal, words
from planner.ui.scale import px


@frozen(kw_only=True)
class Wording:
    """What a page says of its entries."""

    title: str
    add: str
    remove: str
    new: str  # the name of a new entry
    about: str  # what such an entry is, where there is none
    consequence: str = ""  # what goes with an entry that is in use


def name_of(entry: Any) -> str:
    """How an entry is called where people read: its name or text, else its id."""
    return getattr(entry, "name", "") or getattr(entry, "text", "") or entry.id


class FormArea(QScrollArea):
    """Scrolls a form up and down; it is as wide as the form, as long as the screen has room for that."""

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        fields = self.widget()
        form, bar = fields.minimumSizeHint().width() if fields else 0, self.verticalScrollBar().sizeHint().width()
        return size.expandedTo(QSize(min(form + bar, self.screen().availableSize().width() * 3 // 4), 0))


class ListedPage(QWidget):
    """Insert and Delete add and remove, Alt with an arrow moves; what is in use is removed only after asking.

    What was added waits for its name.
    """

    def __init__(self, store: Store, listed: edits.Listed, wording: Wording, form: EntryForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._listed: edits.Listed = listed
        self._wording = wording
        self._look: Style = LIGHT
        self._entries: tuple[Any, ...] | None = None
        self._filling = False
        self.form = form
        self.list = QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setAccessibleName(wording.title)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = self._button("+", wording.add)
        self.remove = self._button("−", wording.remove)
        self.up = self._button("↑", self.tr("Move up"))
        self.down = self._button("↓", self.tr("Move down"))
        self._refusal = Refusal(self)
        self._about = words(wording.about, self, "quiet", wrap=True)
        self._lay_out(form)
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        store.document_changed.connect(self._on_store_changed)
        self._follow()

    @property
    def chosen(self) -> str:
        """The id of the entry that is shown; blank where there is none."""
        row = self.list.currentRow()
        return self.key(row) if self._entries and 0 <= row < len(self._entries) else ""

    @property
    def sentence(self) -> str:
        """What was refused last; blank when nothing is."""
        return self._refusal.text()

    def choose(self, entry_id: str) -> None:
        """Shows the entry of that id."""
        for row in range(len(self._entries or ())):
            if self.key(row) == entry_id:
                self.list.setCurrentRow(row)

    def entries_now(self) -> tuple[Any, ...]:
        """What the document lists."""
        return getattr(self._store.document, self._listed)

    def key(self, row: int) -> str:
        """What tells an entry from the others."""
        return (self._entries or ())[row].id

    def called(self, _row: int, entry: Any) -> str:
        """What an entry is called in the list."""
        return name_of(entry)

    def set_style(self, style: Style) -> None:
        self._look = style
        self.form.set_style(style)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        self._follow()
        self.list.doItemsLayout()  # the theme's paddings were not known when it was filled
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            moves = event.modifiers() == Qt.KeyboardModifier.AltModifier
            done = {
                (Qt.Key.Key_Insert, False): self._on_add_clicked,
                (Qt.Key.Key_Delete, False): self._on_remove_clicked,
                (Qt.Key.Key_Up, True): self._on_up_clicked,
                (Qt.Key.Key_Down, True): self._on_down_clicked,
            }.get((Qt.Key(event.key()), moves))
            if done is not None:
                done()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:  # from a field of the form: on to another entry
            self._on_add_clicked()
        else:
            super().keyPressEvent(event)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFixedWidth(px(26))
        return button

    def _lay_out(self, form: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(words(self._wording.title, self, "heading"), 1)
        for button in (self.add, self.remove, self.up, self.down):
            top.addWidget(button)
        left = self.left = QVBoxLayout()
        left.addLayout(top)
        left.addWidget(self.list, 1)
        left.addWidget(self._refusal)
        self._area = FormArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(form)
        right = QVBoxLayout()
        right.addWidget(self._about)
        right.addWidget(self._area, 1)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 12)
        row.setSpacing(20)
        row.addLayout(left, 2)
        row.addLayout(right, 5)

    def _follow(self) -> None:
        """Takes over what the document lists now, and shows the chosen entry as it is."""
        entries = self.entries_now()
        if entries is not self._entries:
            kept = self.chosen
            row = self.list.currentRow()
            self._entries = entries
            self._fill()
            still = next((i for i in range(len(entries)) if self.key(i) == kept), min(max(row, 0), len(entries) - 1))
            self._filling = True
            self.list.setCurrentRow(still)
            self._filling = False
        self._show_chosen()

    def _fill(self) -> None:
        """Writes the list; the items stay, so that the keyboard does."""
        entries = self._entries or ()
        self._filling = True
        while self.list.count() > len(entries):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(entries):
            self.list.addItem(QListWidgetItem())
        for row, entry in enumerate(entries):
            item = self.list.item(row)
            item.setText(self.called(row, entry))
            item.setToolTip(self.called(row, entry))
            if self._listed == "actors":
                item.setIcon(swatch(self._look, self._store.document, entry))
        self._filling = False

    def _show_chosen(self) -> None:
        entries, row = self._entries or (), self.list.currentRow()
        chosen = entries[row] if 0 <= row < len(entries) else None
        self._about.setVisible(chosen is None)
        self._area.setVisible(chosen is not None)
        self.remove.setEnabled(chosen is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(entries) - 1)
        if chosen is not None:
            self.form.show_entry(chosen)

    def _remove(self, entry_id: str) -> None:
        entry = edits.entry_of(self._store.document, self._listed, entry_id)
        try:
            after = edits.remove_listed(self._store.document, self._listed, entry_id)
        except DocumentError as error:
            self._refusal.tell(error.sentence)
        else:
            self._store.apply(self.tr("Remove {name}").format(name=name_of(entry)), after)

    def _move(self, by: int) -> None:
        name = name_of(edits.entry_of(self._store.document, self._listed, self.chosen))
        after = edits.move_listed(self._store.document, self._listed, self.chosen, by)
        self._store.apply(self.tr("Move {name}").format(name=name), after)

    def _on_store_changed(self, _change: object) -> None:
        if self.isVisible():
            self._follow()

    def _on_list_current_row_changed(self, _row: int) -> None:
        if not self._filling:
            self._refusal.tell("")
            self._show_chosen()

    def _on_add_clicked(self) -> None:
        document = self._store.document
        entry_id = edits.free_id(document, self._listed)
        if self._listed == "indicators":
            about = next(iter(uncertainties(self._store.rollback)), "")
            after = edits.add_indicator(document, entry_id, about, self._wording.new)
        else:
            given = {"sources": {"text": self._wording.new}, "variables": {}}.get(
                self._listed, {"name": self._wording.new}
            )
            after = edits.add_listed(document, self._listed, entry_id, **given)
        self._store.apply(self._wording.add, after)
        self.choose(entry_id)
        self.form.begin()

    def _on_remove_clicked(self) -> None:
        if not self.chosen:
            return
        entry = edits.entry_of(self._store.document, self._listed, self.chosen)
        uses = edits.uses_of_listed(self._store.document, self._listed, self.chosen)
        if not uses or len(self._entries or ()) == 1:
            self._remove(self.chosen)
            return
        question = RemovalQuestion(name_of(entry), uses, self._wording.consequence, self)
        question.confirmed.connect(self._on_question_confirmed)
        question.open()

    def _on_question_confirmed(self) -> None:
        self._remove(self.chosen)

    def _on_up_clicked(self) -> None:
        if self.up.isEnabled():
            self._move(-1)

    def _on_down_clicked(self) -> None:
        if self.down.isEnabled():
            self._move(1)
