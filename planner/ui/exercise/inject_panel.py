"""The injects: those that are due first, each with whom it goes to, what it says, and one button that sends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from planner.exercise.state import State, due
from planner.model.exercise import Inject
from planner.ui.panels.marks import words

_NUMBER = Qt.ItemDataRole.UserRole


class InjectPanel(QWidget):
    """Asks for an inject to be sent."""

    send_requested = Signal(int)  # the inject's number

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._shown: object = None
        self._heading = words("", self, "heading")
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.tr("Injects"))
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.currentRowChanged.connect(self._on_row_changed)
        self.body = QPlainTextEdit(self)
        self.body.setObjectName("inject_body")
        self.body.setAccessibleName(self.tr("What the inject says"))
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setMinimumHeight(40)
        self.send = QPushButton(self.tr("Send the inject ▸"), self)
        self.send.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.send.clicked.connect(self._on_send_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self.rows, 3)
        column.addWidget(self.body, 2)
        column.addWidget(self.send)

    def show_state(self, state: State, now: float) -> None:
        ready = [inject.number for inject in due(state, now)]
        shown = (ready, state.play.sent, state.document.exercise.injects, state.answers)
        self._state = state
        if shown == self._shown:
            return
        self._shown = shown
        chosen = self._chosen()
        first = {number: place for place, number in enumerate(ready)}
        unsent = [one for one in state.document.exercise.injects if one.number not in state.play.sent]
        unsent.sort(key=lambda inject: first.get(inject.number, len(first) + inject.number))
        sent = [one for one in state.document.exercise.injects if one.number in state.play.sent]
        told = self.tr("Injects · {due} due, {sent} of {all} sent")
        counts = {"due": len(ready), "sent": len(sent), "all": len(unsent) + len(sent)}
        self._heading.setText(told.format(**counts).upper())
        self.rows.clear()
        for inject in (*unsent, *sent):
            self._add(inject, is_due=inject.number in ready, is_sent=inject in sent)
        kept = next((row for row in range(self.rows.count()) if self._number(row) == chosen), 0)
        self.rows.setCurrentRow(0 if ready or chosen in state.play.sent else kept)
        self._on_row_changed()

    def _add(self, inject: Inject, *, is_due: bool, is_sent: bool) -> None:
        mark = "✓ " if is_sent else "● " if is_due else ""
        when = inject.time or {"node": self.tr("on reaching"), "branch": self.tr("on a branch")}.get(
            inject.trigger.kind, self.tr("by hand")
        )
        item = QListWidgetItem(f"{mark}{inject.number} · {when} · {inject.subject}")
        item.setData(_NUMBER, inject.number)
        item.setToolTip(inject.message)
        if is_sent:
            item.setForeground(self.palette().placeholderText())
        state = self.tr("sent") if is_sent else self.tr("due") if is_due else self.tr("not due yet")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{inject.number}, {inject.subject}: {state}")
        self.rows.addItem(item)

    def _number(self, row: int) -> int:
        item = self.rows.item(row)
        return item.data(_NUMBER) if item is not None else 0

    def _chosen(self) -> int:
        return self._number(self.rows.currentRow()) if self.rows.currentRow() >= 0 else 0

    def _on_row_changed(self, _row: int = 0) -> None:
        state, number = self._state, self._chosen()
        inject = None
        if state is not None:
            inject = next((one for one in state.document.exercise.injects if one.number == number), None)
        self.send.setEnabled(inject is not None and state is not None and number not in state.play.sent)
        if inject is None or state is None:
            self.body.clear()
            return
        names = {cell.id: cell.name or cell.id for cell in state.document.exercise.cells}
        to = ", ".join(names.get(cell, cell) for cell in inject.to) or self.tr("everybody")
        lines = [self.tr("To {to} · {method} from {sender}").format(to=to, method=inject.method, sender=inject.sender)]
        lines.append(inject.message)
        lines += [self.tr("Expected: {action}").format(action=inject.expected)] if inject.expected else []
        lines += [f"{names.get(one.cell, one.cell)}: {one.text}" for one in state.answers if one.inject == number]
        self.body.setPlainText("\n".join(lines))

    def _on_send_clicked(self) -> None:
        if self._chosen():
            self.send_requested.emit(self._chosen())
