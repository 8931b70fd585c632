"""Which nodes the players see, and when: the tree as a table, and beside it the tree as they will see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.rollback import roll_back
from planner.app.store import Change, Store
from planner.drawing.style import Style
from planner.exercise.audience import audiences
from planner.exercise.projection import CONTROL, Sight, project
from planner.model.edits.exercise import set_visibility
from planner.model.exercise import Visibility
from planner.model.places import Place, branch_at, node_at, walk
from planner.reports.prepared_words import Words
from planner.ui.exercise.preparation_forms import combo
from planner.ui.exercise.tree_picture import TreePicture
from planner.ui.panels.marks import words
from planner.ui.scale import px

MOST: Final = 4_000
"""Rows of the table; of a larger tree the rest keeps its rule."""

HUGE: Final = 20_000
"""Nodes from which on the whole tree, as the hot wash opens it, would take too long to draw."""

LARGE: Final = 2_000
"""Nodes from which on the picture shows only what is near the place where play stands."""

PLACE: Final = Qt.ItemDataRole.UserRole

_NODE, _SEEN = range(2)
_SOON = 120  # milliseconds from a change until the picture is drawn anew


class VisibilityPage(QWidget):
    """Several rows are changed at once; what is selected here is selected on the tree, and the other way round."""

    def __init__(self, store: Store, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._following = False
        self._root: object = None
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(self.tr("What players see"))
        self.table.setHeaderLabels([self.tr("Node"), self.tr("Players see it")])
        self.table.setIndentation(px(11))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setUniformRowHeights(True)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NODE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_SEEN, px(118))  # fitted to its contents it would be measured anew for every row
        self.when = combo(self.tr("Players see the selected rows"), self)
        self.audience = combo(self.tr("As who sees it"), self)
        self.until = combo(self.tr("How far play has come"), self)
        self.sent = QCheckBox(self.tr("&Injects sent"), self)
        self.picture = TreePicture(style, self)
        self.picture.set_near(near=False)
        self._count = words("", self, "quiet", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for value, text in (
            ("before", self.tr("before play")),
            ("selected", self.tr("once it has come to the selected node")),
        ):
            self.until.addItem(text, value)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(words(self.tr("Players see the selected rows"), left, "quiet"))
        row.addWidget(self.when, 1)
        column.addLayout(row)
        column.addWidget(self._count)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(10, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(words(self.tr("As"), right, "quiet"))
        row.addWidget(self.audience, 1)
        row.addWidget(self.until, 1)
        row.addWidget(self.sent)
        column.addLayout(row)
        column.addWidget(self.picture, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([480, 520])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(split)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._on_table_selection_changed)
        self.when.activated.connect(self._on_when_activated)
        for box in (self.audience, self.until):
            box.currentIndexChanged.connect(self._on_sight_changed)
        self.sent.toggled.connect(self._on_sight_changed)
        self._soon.timeout.connect(self._draw)
        self._store.document_changed.connect(self._on_document_changed)
        self._store.selection_changed.connect(self._on_selection_changed)

    def set_style(self, style: Style) -> None:
        self.picture.set_style(style)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    # What is shown

    def _follow(self) -> None:
        document = self._store.document
        if self._root is not document.root:
            self._root = document.root
            self._build()
        said = Words(document)
        for item in self._items():
            when = document.exercise.visibility.get(self._id(item), "reached")
            if item.text(_SEEN) != said.visibility(when):
                item.setText(_SEEN, said.visibility(when))
                font = self.table.font()
                font.setBold(when != "reached")
                item.setFont(_SEEN, font)
        self._fill_choices(said)
        self._on_selection_changed(None)
        self._soon.start()

    def _build(self) -> None:
        """A row for each node, below the one that leads to it."""
        self._following = True
        self.table.clear()
        root = self._store.document.root
        rows: dict[Place, QTreeWidgetItem] = {}
        kinds = {
            "decision": self.tr("decision"),
            "chance": self.tr("chance"),
            "outcome": self.tr("end"),
            "link": self.tr("goes on as at"),
        }
        for place, node in walk(root):
            if len(rows) >= MOST or (place and place[:-1] not in rows):
                continue
            label = branch_at(root, place).label if place else ""
            text = " · ".join(part for part in (label, node.title) if part) or node.id
            item = QTreeWidgetItem([text, ""])
            item.setToolTip(_NODE, f"{text} ({kinds[node.kind]})")
            item.setData(_NODE, PLACE, place)
            rows[place] = item
            if place:
                rows[place[:-1]].addChild(item)
            else:
                self.table.addTopLevelItem(item)
        self.table.expandAll()
        left = root.size - len(rows)
        self._count.setText(self.tr("{count:,} more nodes are not listed.").format(count=left) if left else "")
        self._count.setVisible(bool(left))
        opened = self.until.findData("hot wash")
        if root.size > HUGE and opened >= 0:
            self.until.removeItem(opened)
        elif root.size <= HUGE and opened < 0:
            self.until.addItem(self.tr("in the hot wash"), "hot wash")
        self._following = False

    def _fill_choices(self, said: Words) -> None:
        document = self._store.document
        injects = [(one.number, one.subject) for one in document.exercise.injects]
        lines: list[tuple[Visibility, str]] = [(when, said.visibility(when)) for when in _RULES]
        lines += [(number, f"{said.visibility(number)}  {subject}".rstrip()) for number, subject in injects]
        _refill(self.when, lines)
        chosen = self.audience.currentData()
        _refill(self.audience, [one for one in audiences(document) if one[0] != CONTROL])
        self.audience.setCurrentIndex(max(0, self.audience.findData(chosen)))

    def _draw(self) -> None:
        """The tree from the projection: what is not to be seen is not in it."""
        document = self._store.document
        until, place = self.until.currentData(), self._store.selection
        path = tuple(branch_at(document.root, place[: depth + 1]).id for depth in range(len(place)))
        numbers = {inject.number for inject in document.exercise.injects} if self.sent.isChecked() else set[int]()
        sight = Sight(
            path=path if until == "selected" else (), injects=frozenset(numbers), hot_wash=until == "hot wash"
        )  # fmt: skip
        shown = project(document, self.audience.currentData(), sight)
        near = shown.root.size > LARGE
        if self.picture.is_near != near:
            self.picture.set_near(near=near)
        self.picture.show_play(roll_back(shown), sight.path, bare=True)

    # What is asked for

    def _on_when_activated(self, _index: int) -> None:
        when: Visibility = self.when.currentData()
        after = self._store.document
        items = self.table.selectedItems()
        for item in items:
            after = set_visibility(after, self._id(item), None if when == "reached" else when)
        if after is not self._store.document and items:
            self._store.apply(self.tr("Change when players see {count} nodes").format(count=len(items)), after)

    def _on_table_selection_changed(self) -> None:
        if self._following:
            return
        places: list[Place] = [item.data(_NODE, PLACE) for item in self.table.selectedItems()]
        current = self.table.currentItem()
        if places:
            first: Place = current.data(_NODE, PLACE) if current in self.table.selectedItems() else places[0]
            self._following = True
            self._store.select(tuple(first), [tuple(place) for place in places])
            self._following = False
        self._tell_when()
        self._soon.start()

    def _on_selection_changed(self, _place: object) -> None:
        if self._following or not self.isVisible():
            return
        self._following = True
        selected = set(self._store.selected)
        for item in self._items():
            place = tuple(item.data(_NODE, PLACE))
            item.setSelected(place in selected)
            if place == self._store.selection:
                self.table.scrollToItem(item)
        self._following = False
        self._tell_when()
        self._soon.start()

    def _tell_when(self) -> None:
        """What the selected rows have in common, if anything."""
        visibility = self._store.document.exercise.visibility
        found = {visibility.get(self._id(item), "reached") for item in self.table.selectedItems()}
        self.when.setEnabled(bool(found))
        self.when.setCurrentIndex(self.when.findData(found.pop()) if len(found) == 1 else -1)

    def _on_sight_changed(self, _what: object) -> None:
        self._soon.start()

    def _on_document_changed(self, _change: Change) -> None:
        if self.isVisible():
            self._follow()

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walker = QTreeWidgetItemIterator(self.table)
        while walker.value() is not None:
            yield walker.value()
            walker += 1

    def _id(self, item: QTreeWidgetItem) -> str:
        return node_at(self._store.document.root, tuple(item.data(_NODE, PLACE))).id


_RULES: Final[tuple[Visibility, ...]] = ("reached", "always", "control")


def _refill(box: QComboBox, lines: list) -> None:
    """Other lines, if they are others."""
    if [(box.itemData(row), box.itemText(row)) for row in range(box.count())] != lines:
        box.blockSignals(True)
        box.clear()
        for value, text in lines:
            box.addItem(text, value)
        box.blockSignals(False)
