"""The variables: named numbers that formulas use, changed in place, with the whole tree following."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.numbers import show_amount
from planner.model.problems import DocumentError
from planner.ui.dialogs.removal import RemovalQuestion
from planner.ui.panels.cells_table import CellsTable
from planner.ui.panels.marks import words
from planner.ui.panels.variables_model import NAME, VariablesModel
from planner.ui.scale import px

LEAST = 110
"""The table's least height, in pixels, where outline and variables have little room together."""


class VariablesPanel(QWidget):
    """The table under its heading, with buttons to add and to remove. Insert and Delete do the same."""

    room_changed = Signal()  # it has more to show, or less
    details_requested = Signal(object)  # str: the name of a variable, or blank

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("variables")
        self.model = VariablesModel(store, self)
        self.table = CellsTable(store, self.model, self.tr("Variables"), self)
        self.details = self._button("✎", self.tr("Distributions, notes, sources, uses"))
        self.add = self._button("+", self.tr("Add a variable"))
        self.remove = self._button("−", self.tr("Remove the variable"))
        self._empty = words(self.tr("None yet; Insert or + adds one."), self, "quiet", wrap=True)
        self._empty.setToolTip(self.tr("A variable is a number with a name, for use in formulas."))
        self._lay_out()
        self.table.view.setMinimumHeight(px(LEAST))
        for widget in (self.table.view, self.add):  # without variables the button has the keyboard
            widget.installEventFilter(self)
        self.details.clicked.connect(self._on_details_clicked)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.table.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.model.modelReset.connect(self._on_model_reset)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        self._on_model_reset()

    def set_style(self, style: Style) -> None:
        self.table.set_style(style)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.room_changed.emit()
        return super().event(event)

    def room(self) -> int:
        """The height, in pixels, in which all that it has to show is seen."""
        return max(self.sizeHint().height(), self._column.totalHeightForWidth(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editing = self.table.view.state() == QAbstractItemView.State.EditingState
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not editing:
            if event.key() == Qt.Key.Key_Insert:
                self._on_add_clicked()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._on_remove_clicked()
                return True
        return super().eventFilter(watched, event)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(words(self.tr("Variables"), self, "heading"), 1)
        for button in (self.details, self.add):
            top.addWidget(button)
        top.addWidget(self.remove)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    def _on_add_clicked(self) -> None:
        name = self._fresh_name()
        self._store.apply(self.tr("Add a variable"), edits.add_variable(self._store.document, name))
        index = self.model.index(self.model.rowCount() - 1, NAME)
        self.table.view.setCurrentIndex(index)
        self.table.view.edit(index)

    def _on_details_clicked(self) -> None:
        row = self.table.view.currentIndex().row()
        self.details_requested.emit(self.model.variables[row].id if row >= 0 else "")

    def _on_remove_clicked(self) -> None:
        index = self.table.view.currentIndex()
        if not index.isValid():
            return
        variable = self.model.variables[index.row()]
        uses = edits.uses_of(self._store.document, variable.id)
        if not uses:
            self._remove(variable.id)
            return
        value = show_amount(variable.value, self._store.document.number_format)
        consequence = self.tr("Its value in the base case, {value}, is written wherever it is used.")
        question = RemovalQuestion(variable.id, uses, consequence.format(value=value), self)
        question.confirmed.connect(self._on_question_confirmed)
        question.open()

    def _on_question_confirmed(self) -> None:
        self._remove(self.model.variables[self.table.view.currentIndex().row()].id)

    def _remove(self, name: str) -> None:
        try:
            after = edits.dissolve_variable(self._store.document, name)
        except DocumentError as error:
            self.table.refuse(f"{name}: {error.sentence}")
        else:
            self._store.apply(self.tr("Remove {name}").format(name=name), after)

    def _fresh_name(self) -> str:
        taken = {variable.id for variable in self.model.variables}
        return next(name for number in count(1) if (name := f"x{number}") not in taken)

    def _on_store_changed(self, _what: object) -> None:
        self.model.follow()

    def _on_model_reset(self) -> None:
        self.table.refuse("")
        self._empty.setVisible(not self.model.variables)
        self.table.view.setVisible(bool(self.model.variables))
        self.details.setVisible(bool(self.model.variables))
        self.remove.setEnabled(self.table.view.currentIndex().isValid())

    def _on_current_changed(self, *_indexes: object) -> None:
        self.table.refuse("")
        self.remove.setEnabled(self.table.view.currentIndex().isValid())
