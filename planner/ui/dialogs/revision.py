"""Bayes revision: a prior and a table of likelihoods, the flipped probabilities beside them, and where they go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.bayes import Revised, revised_at
from planner.analysis.rollback import Rollback
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Document
from planner.model.edits.bayes import Table, scenarios_left_behind, table_below
from planner.model.entries import read_amount, write_formula
from planner.model.formulas import FormulaError
from planner.model.nodes import NOTHING, Chance, Decision, Formula
from planner.model.numbers import show_probability
from planner.model.places import Place, labels, node_at
from planner.model.problems import DocumentError
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.likelihoods import LikelihoodTable
from planner.ui.panels.marks import Refusal, words
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.scale import window_size

FLIP, BEFORE = "flip", "before"


class RevisionWizard(QDialog):
    """At each keystroke the flipped probabilities follow; the tree changes once, when it is accepted."""

    revision_requested = Signal(object, object, object)  # str: the step in words; Document; Place to be selected

    def __init__(self, rollback: Rollback, place: Place, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rollback, self._place = rollback, place
        node = node_at(rollback.document.root, place)
        assert isinstance(node, Chance), "asked for at chance nodes only"
        self._prior = node
        self._below = _below(rollback.document, place)
        self.setWindowTitle(self.tr("Revise {what}").format(what=node.title or node.event or node.id))
        self.resize(window_size(760, 560))
        self.where = ElidedBox(self)
        self.where.setAccessibleName(self.tr("Where it is seen"))
        self.label = QLineEdit(self.tr("Look first"), self)
        self.label.setAccessibleName(self.tr("Label of the new branch"))
        self.cost = QLineEdit(self)
        self.cost.setAccessibleName(self.tr("What it costs"))
        self.cost.setPlaceholderText(self.tr("nothing"))
        self.attribute = ElidedBox(self)
        self.attribute.setAccessibleName(self.tr("Paid in"))
        self.table = LikelihoodTable(self.tr("How likely each result is"), self)
        self.flipped = Sheet(self.tr("The other way round"), self)
        self.left_behind = words(self._told(), self, "quiet", wrap=True)
        self.left_behind.setVisible(bool(self.left_behind.text()))
        self._refusal = Refusal(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.insert = self.buttons.addButton(self.tr("&Put it into the tree"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill(style)
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def sentence(self) -> str:
        """What is wrong with what was typed; blank if nothing is."""
        return self._refusal.text()

    # Parts

    def _told(self) -> str:
        """Which scenarios will have to be looked at again; blank if none."""
        names = scenarios_left_behind(self._rollback.document, self._place)
        told = self.tr("Scenarios that set probabilities here: {names}. The revised branches do not take these along.")
        return told.format(names=", ".join(names)) if names else ""

    def _fill(self, style: Style) -> None:
        document, root = self._rollback.document, self._rollback.document.root
        if self._below is not None:
            self.where.addItem(self.tr("Flip the tree: what it leads to is seen first"), FLIP)
        for depth in range(len(self._place) - 1, -1, -1):
            above = self._place[:depth]
            node = node_at(root, above)
            if isinstance(node, Decision):
                text = self.tr("A new way at “{decision}”: look first, then decide")
                self.where.addItem(text.format(decision=node.title or node.id), above)
        self.where.addItem(self.tr("Just before this chance node"), BEFORE)
        for attribute in document.attributes:
            self.attribute.addItem(attribute.name or attribute.id, attribute.id)
        self.table.set_style(style)
        self.flipped.set_style(style)
        self.table.count_with(self._rollback.environment.amounts, document.number_format.words)
        self._show_table()

    def _show_table(self) -> None:
        """The table that stands in the tree, if it is that which is flipped; else one to be typed."""
        flips = self.where.currentData() == FLIP
        if flips and self._below is not None:
            rows = [self._below.likelihoods[branch.id] for branch in self._prior.branches]
            cells = [[write_formula(formula) for formula in row] for row in rows]
            self.table.show_table(labels(self._prior), self._below.results, cells)
        else:
            self.table.begin(labels(self._prior))
        self.table.setEnabled(not flips)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Where"), self.where)
        self._paid = QWidget(self)
        row = QHBoxLayout(self._paid)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 2)
        row.addWidget(words(self.tr("pays"), self, "quiet"))
        row.addWidget(self.cost, 1)
        row.addWidget(self.attribute, 1)
        form.addRow(self.tr("Called"), self._paid)
        self.more = QPushButton(self.tr("Add a result"), self)
        self.fewer = QPushButton(self.tr("Remove the result"), self)
        under = QHBoxLayout()
        for button in (self.more, self.fewer):
            button.setAutoDefault(False)
            under.addWidget(button)
        under.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(words(self.tr("How likely each result is, given what is so"), self, "heading"))
        column.addWidget(self.table, 1)
        column.addLayout(under)
        column.addWidget(words(self.tr("The other way round"), self, "heading"))
        column.addWidget(self.flipped, 1)
        column.addWidget(self.left_behind)
        column.addWidget(self._refusal)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.where.activated.connect(self._on_where_activated)
        self.table.changed.connect(self._follow)
        self.cost.textEdited.connect(self._on_cost_edited)
        self.more.clicked.connect(self.table.add_result)
        self.fewer.clicked.connect(self.table.remove_result)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    # What follows from what is typed

    def _follow(self) -> None:
        """Shows the flipped probabilities, or what is wrong."""
        where = self.where.currentData()
        self._paid.setVisible(not isinstance(where, str))
        for button in (self.more, self.fewer):
            button.setEnabled(where != FLIP)
        wrong, found = self.table.refusal, None
        if not wrong:
            try:
                found = revised_at(self._rollback, self._place, self._table())
                self._payoffs()
            except (DocumentError, FormulaError) as error:
                wrong = error.sentence
        self._refusal.tell(wrong)
        self.insert.setEnabled(not wrong)
        self._show_flipped(found)

    def _table(self) -> Table:
        rows = zip(self._prior.branches, self.table.formulas(), strict=True)
        return Table(results=self.table.results, likelihoods={branch.id: tuple(row) for branch, row in rows})

    def _payoffs(self) -> Mapping[str, Formula]:
        typed = self.cost.text().strip()
        return {self.attribute.currentData(): read_amount(typed)} if typed else NOTHING

    def _show_flipped(self, found: Revised | None) -> None:
        if found is None:
            self.flipped.show_lines([], [])
            return
        fmt = self._rollback.document.number_format
        columns = [Column(self.tr("Seen")), Column(self.tr("With probability"), True)]
        columns += [
            Column(self.tr("then {branch}").format(branch=name), True, name, wide=True) for name in found.branches
        ]
        lines = [Line((self.tr("Prior"), "", *(show_probability(p, fmt) for p in found.prior)), tone="quiet")]
        for row in found.rows:
            cannot = "" if row.probability > 0 else self.tr("It cannot be seen, so it keeps the prior.")
            shown = (row.result, *(show_probability(p, fmt) for p in (row.probability, *row.posterior)))
            formulas = "\n".join(map(write_formula, (row.formula, *row.formulas)))
            tip = cannot or formulas
            values = (row.result, row.probability, *row.posterior)
            lines.append(Line(shown, values, tone="quiet" if cannot else "", tip=tip))
        self.flipped.show_lines(columns, lines)

    def _on_where_activated(self, _index: int) -> None:
        self._show_table()
        self._follow()

    def _on_cost_edited(self, _text: str) -> None:
        self._follow()

    def _on_accepted(self) -> None:
        document, where = self._rollback.document, self.where.currentData()
        try:
            after, select = self._edited(document, where)
        except (DocumentError, FormulaError) as error:
            self._refusal.tell(error.sentence)
            return
        self.accept()
        told = self.tr("Revise {what}").format(what=self._prior.title or self._prior.event or self._prior.id)
        self.revision_requested.emit(told, after, select)

    def _edited(self, document: Document, where: object) -> tuple[Document, Place]:
        if where == FLIP:
            return edits.flip(document, self._place), self._place
        if where == BEFORE:
            return edits.see_first(document, self._place, self._table()), self._place
        above = self._place[: len(where)]  # type: ignore[arg-type]
        about = self._prior.event or self._prior.id
        label = self.label.text().strip() or self.tr("Look first")
        return edits.look_first(document, above, about, self._table(), label, self._payoffs())


def _below(document: Document, place: Place) -> Table | None:
    try:
        return table_below(document, place)
    except DocumentError:
        return None
