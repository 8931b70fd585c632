"""What a briefing is to hold: sections to tick, paper, audience, handling, draft."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.drawing.export import PAPERS
from planner.exercise.audience import audiences
from planner.exercise.projection import CONTROL, Sight
from planner.model.document import Document
from planner.model.handling import PRESETS
from planner.reports.wishes import SECTIONS, Wishes
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words

LARGE = 2_000
"""Nodes from which what takes hundreds of pages has to be asked for."""

LONG = frozenset(("tree", "text"))


class BriefingChoices(QWidget):
    """Tells each change; `wishes` says what is wanted now."""

    changed = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.sections = QListWidget(self)
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        for name, text in zip(SECTIONS, self._section_names(), strict=True):
            item = QListWidgetItem(text, self.sections)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            long = document.root.size > LARGE and name in LONG
            item.setCheckState(Qt.CheckState.Unchecked if long else Qt.CheckState.Checked)
        self.sections.setCurrentRow(0)
        self.paper = self._combo("paper", [(paper, paper) for paper in PAPERS])
        own = [("", self.tr("The same")), *((paper, paper) for paper in PAPERS)]
        self.tree_paper = self._combo("tree_paper", own)
        self.audience = self._combo("audience", audiences(document))
        self.sight = self._combo(
            "sight",
            [
                (Sight(), self.tr("No numbers")),
                (Sight(numbers=True), self.tr("Probabilities and values")),
                (Sight(hot_wash=True), self.tr("All, as in the hot wash")),
            ],
        )
        self.sight.setEnabled(False)
        self.handling = ElidedBox(self)
        self.handling.setObjectName("handling")
        self.handling.setEditable(True)
        self.handling.addItems(list(dict.fromkeys(("", document.handling, *PRESETS))))
        self.handling.setCurrentText(document.handling)
        edit = self.handling.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
        self.every_number = QCheckBox(self.tr("List &every number"), self)
        self.every_number.setObjectName("every_number")
        self.every_number.setToolTip(self.tr("Those that are far from changing anything, too"))
        self.draft = QCheckBox(self.tr("Mark as &draft"), self)
        self.draft.setObjectName("draft")
        self._lay_out()
        self._connect()

    def _section_names(self) -> list[str]:
        return [
            self.tr("The whole tree"),
            self.tr("The recommended play"),
            self.tr("Every probability"),
            self.tr("Triggers"),
            self.tr("Tornado"),
            self.tr("Who would choose otherwise"),
            self.tr("Worth knowing first"),
            self.tr("Register of assumptions"),
            self.tr("What changed"),
            self.tr("Sources"),
            self.tr("The tree as text"),
        ]

    def _combo(self, name: str, items) -> QComboBox:
        combo = ElidedBox(self)
        combo.setObjectName(name)
        for value, text in items:
            combo.addItem(text, value)
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Paper"), self.paper)
        form.addRow(self.tr("Paper of the whole &tree"), self.tree_paper)
        form.addRow(self.tr("&Audience"), self.audience)
        form.addRow(self.tr("Which may &see"), self.sight)
        form.addRow(self.tr("&Handling mark"), self.handling)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(self.tr("After the first page"), self, "heading"))
        column.addWidget(self.sections, 1)
        column.addLayout(form)
        column.addWidget(self.every_number)
        column.addWidget(self.draft)

    def _connect(self) -> None:
        self.sections.itemChanged.connect(self._on_any_changed)
        for combo in (self.paper, self.tree_paper, self.audience, self.sight):
            combo.currentIndexChanged.connect(self._on_any_changed)
        self.handling.currentTextChanged.connect(self._on_any_changed)
        for box in (self.every_number, self.draft):
            box.toggled.connect(self._on_any_changed)

    def _on_any_changed(self, _what: object) -> None:
        self.sight.setEnabled(self.audience.currentData() != CONTROL)
        self.changed.emit()

    def wishes(self, *, from_here: bool, since: Document | None) -> Wishes:
        """What is ticked and chosen, with what the window adds."""
        items = [self.sections.item(row) for row in range(self.sections.count())]
        ticked = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
        mark = self.handling.currentText().strip()
        return Wishes(
            paper=self.paper.currentData(),
            tree_paper=self.tree_paper.currentData(),
            sections=tuple(ticked),
            audience=self.audience.currentData(),
            sight=self.sight.currentData(),
            every_number=self.every_number.isChecked(),
            handling=None if mark == self._document.handling else mark,
            draft=self.draft.isChecked(),
            from_here=from_here,
            since=since,
        )
