"""The operator's grid: seats for those who come, who sits there, and answers typed in where there is no phone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.app.exercise import Playing
from planner.exercise.names import forget_names, read_names, write_names
from planner.exercise.state import State, question_of, round_of, standing
from planner.model.entries import read_probability
from planner.model.formulas import FormulaError, compile_formula
from planner.model.nodes import Decision
from planner.model.places import labels
from planner.ui.panels.marks import Refusal, words
from planner.ui.scale import px, window_size

NAME, ANSWER, WHY = 2, 3, 4


class OperatorGrid(QDialog):
    """A row a seat; an answer goes to the log with Enter, as if a phone had sent it. A name never does."""

    def __init__(self, playing: Playing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Seats: names and answers"))
        self.resize(window_size(760, 520))
        self._playing = playing
        self._filling = False
        self.hint = words("", self, "quiet", wrap=True)
        self.table = QTableWidget(0, 5, self)
        self.table.setAccessibleName(self.tr("Answers by seat"))
        heads = [self.tr("Seat"), self.tr("Cell"), self.tr("Name"), self.tr("Answer"), self.tr("Why")]
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.itemChanged.connect(self._on_item_changed)
        self.refusal = Refusal(self)
        self.cell = QComboBox(self)
        self.cell.setAccessibleName(self.tr("Cell"))
        for cell in playing.state.document.exercise.cells:
            self.cell.addItem(cell.name or cell.id, cell.id)
        self.add = QPushButton(self.tr("&Add a seat"), self)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove = QPushButton(self.tr("&Remove the seat"), self)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.forget = QPushButton(self.tr("&Forget the names"), self)
        self.forget.clicked.connect(self._on_forget_clicked)
        row = QHBoxLayout()
        row.addWidget(self.cell)
        for button in (self.add, self.remove, self.forget):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        kept = self.tr("Names stand in a file beside the log, for you alone: no player and no report is told.")
        column = QVBoxLayout(self)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addWidget(words(kept, self, "quiet", wrap=True))
        column.addWidget(self.refusal)
        column.addLayout(row)
        playing.refused.connect(self.refusal.tell)
        playing.changed.connect(self._on_playing_changed)
        self._fill(playing.state)
        self.table.setCurrentCell(0, ANSWER)

    def _fill(self, state: State) -> None:
        self._filling = True
        self.hint.setText(self._asked(state))
        self.table.setRowCount(len(state.seats))
        cells = {cell.id: cell.name or cell.id for cell in state.document.exercise.cells}
        names = read_names(self._playing.path)
        self.forget.setEnabled(bool(names))
        for row, (seat, held) in enumerate(state.seats.items()):
            answer, why = self._given(state, seat)
            for column, text in enumerate((seat, cells[held.cell], names.get(seat, ""), answer, why)):
                self._put(row, column, text)
        for column in range(ANSWER):
            self.table.resizeColumnToContents(column)
        self.table.setColumnWidth(NAME, max(self.table.columnWidth(NAME), px(140)))
        self._filling = False

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            if column < NAME:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, column, item)
        item.setText(text)

    def _asked(self, state: State) -> str:
        """How an answer is written now."""
        question, number = question_of(state), round_of(state)
        if question is not None and number is not None:
            if question.kind == "variable":
                return self.tr("{title}: a number.").format(title=question.title)
            if len(question.labels) == 2:
                told = self.tr("{label}: a probability as 0.4, 40% or a word.")
                return told.format(label=question.labels[0])
            return self.tr("A probability for each, apart by spaces: {labels}.").format(
                labels=" / ".join(question.labels)
            )
        node = standing(state)
        if isinstance(node, Decision):
            options = ", ".join(f"{number} = {label}" for number, label in enumerate(labels(node), start=1))
            return self.tr("The number of the option: {options}.").format(options=options)
        return self.tr("Nothing is asked now.")

    def _given(self, state: State, seat: str) -> tuple[str, str]:
        question, number = question_of(state), round_of(state)
        if question is not None and number is not None:
            found = state.estimates.get((question.id, number, seat))
            if found is None:
                return "", ""
            shown = found.values[:1] if len(question.labels) == 2 else found.values
            return " ".join(f"{value:.4g}" for value in shown), found.why
        vote = state.votes.get((state.play.question, seat))
        node = standing(state)
        if vote is None or not isinstance(node, Decision):
            return "", ""
        return str([branch.id for branch in node.branches].index(vote.branch) + 1), vote.why

    def _on_playing_changed(self, state: State) -> None:
        self._fill(state)

    def _on_add_clicked(self) -> None:
        cell = self.cell.currentData()
        seats = self._playing.state.seats
        number = next(n for n in range(1, len(seats) + 2) if f"{cell} {n}" not in seats)
        if self._playing.do("seated", seat=f"{cell} {number}", cell=cell):
            self.table.setCurrentCell(self.table.rowCount() - 1, NAME)

    def _on_remove_clicked(self) -> None:
        """For a phone that went home: nobody waits for its answers any more, and no other takes its name over."""
        seat = self._text(self.table.currentRow(), 0)
        if seat and self._playing.do("unseated", seat=seat):
            self._name(seat, "")

    def _on_forget_clicked(self) -> None:
        """Asks first: what is deleted is gone."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Forget the names"))
        box.setText(self.tr("Forget who sat where? The file with the names is deleted."))
        box.setInformativeText(self.tr("This cannot be taken back."))
        done = box.addButton(self.tr("&Forget them"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(done)
        box.accepted.connect(self._forget)
        box.open()

    def _forget(self) -> None:
        try:
            forget_names(self._playing.path)
        except OSError as error:
            self._tell_of_names(error)
        self._fill(self._playing.state)

    def _name(self, seat: str, name: str) -> None:
        """Keeps who sits there; without any name there is no file."""
        path = self._playing.path
        names = {other: held for other, held in read_names(path).items() if other != seat}
        if name:
            names[seat] = name
        try:
            if names:
                write_names(path, names)
            else:
                forget_names(path)
        except OSError as error:
            self._tell_of_names(error)
        self._fill(self._playing.state)

    def _tell_of_names(self, error: OSError) -> None:
        self.refusal.tell(self.tr("the names cannot be kept: {why}").format(why=error.strerror or error))

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        self.refusal.tell("")
        row = item.row()
        seat, name, answer, why = (self._text(row, column) for column in (0, NAME, ANSWER, WHY))
        if item.column() == NAME:
            self._name(seat, name)
            return
        if not answer:
            return
        try:
            self._send(self._playing.state, seat, answer, why)
        except (FormulaError, ValueError) as error:
            self.refusal.tell(str(error))

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _send(self, state: State, seat: str, answer: str, why: str) -> None:
        """Raises FormulaError or ValueError for what cannot be read."""
        question, number = question_of(state), round_of(state)
        if question is not None and number is not None:
            if question.kind == "variable":
                values = [compile_formula(answer)({})]
            elif len(question.labels) == 2:
                first = self._probability(answer)
                values = [first, 1 - first]
            else:
                values = [self._probability(part) for part in answer.split()]
            asked = {"question": question.id, "round": number, "values": values}
            self._playing.do("estimated", seat=seat, why=why, **asked)
            return
        branches = standing(state).branches
        if not (answer.isdecimal() and 1 <= int(answer) <= len(branches)):
            raise ValueError(self.tr("write the number of an option"))
        branch = branches[int(answer) - 1].id
        self._playing.do("voted", question=state.play.question, seat=seat, branch=branch, why=why)

    def _probability(self, text: str) -> float:
        """A probability as the tree takes it; a whole number above 1 is per cent."""
        if text.isdecimal() and 1 < int(text) <= 100:
            return int(text) / 100
        entry = read_probability(text, self._playing.state.document.number_format.words)
        return compile_formula(str(entry.formula))({})
