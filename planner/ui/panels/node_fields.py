"""What the selected node is: its kind, title and owner, and the event that a chance node shares with others."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.model import edits
from planner.model.nodes import Chance, Decision, Fork
from planner.model.places import Place, node_at
from planner.ui.elided_box import ElidedBox
from planner.ui.icons import swatch
from planner.ui.panels.entry import Entry
from planner.ui.panels.section import Section


class OwnerBox(ElidedBox):
    """The actors with their swatches; a chance node may be nobody's move."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.look: Style = LIGHT
        self._offered: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Whose move"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_owner(self, node: Decision | Chance) -> None:
        document = self._store.document
        offered = document.actors, node.kind, self.look
        if offered != self._offered:
            self._offered = offered
            self._offer(isinstance(node, Chance))
        owner = node.actor or ("" if isinstance(node, Chance) else document.actors[0].id)
        self.setCurrentIndex(self.findData(owner))

    def _offer(self, nobody: bool) -> None:
        self.clear()
        if nobody:
            self.addItem(self.tr("nobody's: chance"), "")
        for actor in self._store.document.actors:
            self.addItem(swatch(self.look, self._store.document, actor), actor.name or actor.id, actor.id)


class NodeFields(Section):
    """Kind, title, owner, event."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self._place: Place = ()
        self.heading.show()
        self.title = Entry(store, self.tr("Title"), self)
        self.title.line.setObjectName("node_title")
        self.title.line.setPlaceholderText(self.tr("Title"))
        self.owner = OwnerBox(store, self)
        self.event_name = Entry(store, self.tr("Event"), self)
        self.event_name.line.setPlaceholderText(self.tr("its own uncertainty"))
        self.event_name.line.setToolTip(
            self.tr("Chance nodes with the same event are one uncertainty met in several places.")
        )
        self.column.addWidget(self.title)
        self._owner_row = self.add_field(self.tr("Whose move"), self.owner)
        self._event_row = self.add_field(self.tr("Event"), self.event_name)
        self.title.entered.connect(self._on_title_entered)
        self.owner.activated.connect(self._on_owner_activated)
        self.event_name.entered.connect(self._on_event_entered)

    def set_style(self, style: Style) -> None:
        self.owner.look = style
        self.show_place(self._place)

    def show_place(self, place: Place) -> None:
        self._place = place
        node = node_at(self._store.document.root, place)
        self.heading.setText(self._kind(node.kind))
        self.title.show_entry(node.id, node.title)
        self._owner_row.setVisible(isinstance(node, Decision | Chance))
        self._event_row.setVisible(isinstance(node, Chance))
        if isinstance(node, Decision | Chance):
            self.owner.show_owner(node)
        if isinstance(node, Chance):
            self.event_name.show_entry(node.id, node.event)

    def _kind(self, kind: str) -> str:
        return {
            "decision": self.tr("Decision"),
            "chance": self.tr("Chance node"),
            "outcome": self.tr("Outcome"),
            "link": self.tr("Link"),
        }[kind]

    def _on_title_entered(self, title: str) -> None:
        self.title.apply(self.tr("Change the title"), edits.set_title, self._place, title)

    def _on_owner_activated(self, _index: int) -> None:
        """Gives every selected fork to the actor, in one step; ends that are selected with them have no owner."""
        after, selected = self._store.document, self._store.selected
        for place in selected:
            if isinstance(node_at(after.root, place), Fork):
                after = edits.set_owner(after, place, self.owner.currentData())
        self._store.apply(self.tr("Change whose move it is"), after, select=self._place, also=selected)

    def _on_event_entered(self, event: str) -> None:
        self.event_name.apply(self.tr("Change the event"), edits.set_event, self._place, event)
