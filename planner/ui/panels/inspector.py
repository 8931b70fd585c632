"""The inspector: all about the selected node and the branch that leads to it, ready to be changed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.analysis.reading import figures_at
from planner.analysis.trouble import Trouble
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.places import Place, node_at, say
from planner.model.problems import Problem
from planner.ui.panels.branch_fields import BranchFields
from planner.ui.panels.branch_table import BranchTable
from planner.ui.panels.choice_mode import ChoiceMode
from planner.ui.panels.evidence import Evidence
from planner.ui.panels.figures_list import FiguresList
from planner.ui.panels.node_fields import NodeFields
from planner.ui.panels.node_problems import NodeProblems
from planner.ui.panels.notes_field import NotesField
from planner.ui.panels.outcome_payoffs import OutcomePayoffs
from planner.ui.panels.section import Section


class Inspector(QScrollArea):
    """Puts the sections under one another and tells each what is selected."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setObjectName("inspector_page")
        self.node = NodeFields(store, page)
        self.problems = NodeProblems(store, page)
        self.choice = ChoiceMode(store, page)
        self.branches = BranchTable(store, page)
        self.payoffs = OutcomePayoffs(store, page)
        self.figures = FiguresList(store, page)
        self.branch = BranchFields(store, page)
        self.evidence = Evidence(store, page)
        self.notes = NotesField(store, self.tr("Notes"), page)
        self._lay_out(page)
        self.setWidget(page)
        self.setFocusProxy(self.node.title)
        self.notes.entered.connect(self._on_notes_entered)
        store.document_changed.connect(self._on_store_changed)
        store.selection_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        self._refresh()

    def set_style(self, style: Style) -> None:
        for section in (self.node, self.branches, self.branch):
            section.set_style(style)

    def minimumSizeHint(self) -> QSize:
        """No narrower than its fields: there is no scrolling sideways."""
        fields, bar = self._column.minimumSize().width(), self.verticalScrollBar().sizeHint().width()
        return QSize(fields + bar, super().minimumSizeHint().height())

    def add_findings(self, *sections: QWidget) -> None:
        """Puts what analyses found about the selected node under its figures."""
        position = self._column.indexOf(self.figures) + 1
        for section in reversed(sections):
            self._column.insertWidget(position, section)

    def _lay_out(self, page: QWidget) -> None:
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(14, 12, 14, 16)
        column.setSpacing(16)
        about_node = (self.node, self.problems, self.choice, self.branches, self.payoffs, self.figures)
        for section in (*about_node, self.branch, self.evidence):
            column.addWidget(section)
        notes = Section(self.tr("Notes"), page)
        notes.column.addWidget(self.notes)
        column.addWidget(notes)
        column.addStretch(1)

    def _on_store_changed(self, _what: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        place = self._store.selection
        node = node_at(self._store.document.root, place)
        here, above = self._troubles(place)
        self.node.show_place(place)
        self.problems.show_problems(self._problems(place, here, above))
        self.choice.show_place(place)
        self.branches.show_place(place)
        self.payoffs.show_place(place, {trouble.field: trouble.sentence for trouble in here})
        self.figures.show_place(place)
        self.branch.show_place(place, {trouble.field: trouble.sentence for trouble in above})
        self.evidence.show_place(place)
        self.notes.show_entry(node.id, node.notes)

    def _troubles(self, place: Place) -> tuple[list[Trouble], list[Trouble]]:
        """What is wrong at the node, and what is wrong with the branch that leads to it."""
        rollback = self._store.rollback
        here = list(figures_at(rollback, place).rolled.trouble)
        if not place:
            return here, []
        parent = figures_at(rollback, place[:-1]).rolled
        return here, [trouble for trouble in parent.trouble if trouble.branch == place[-1]]

    def _problems(self, place: Place, here: list[Trouble], above: list[Trouble]) -> list[Problem]:
        root = self._store.document.root
        found: list[Problem] = []
        for trouble in (*here, *above):
            at = place if trouble.branch is None or trouble in above else (*place, trouble.branch)
            found.append(
                Problem(
                    sentence=trouble.sentence, where=say(root, at), place=at, field=trouble.field, fixes=trouble.fixes
                )
            )
        return found

    def _on_notes_entered(self, notes: str) -> None:
        self.notes.apply(self.tr("Change the notes"), edits.set_notes, self._store.selection, notes)
