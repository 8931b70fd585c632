"""The canvas for who hears it: every node has a name and a place for screen readers, made when one asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.model.nodes import Kind
from planner.model.numbers import show_probability
from planner.model.places import Place, branch_at, node_at, say
from planner.ui.canvas.hints import say_trigger
from planner.ui.panels.shown import say_value
from planner.ui.words import scenario_name

if TYPE_CHECKING:
    from planner.ui.canvas.picture import TreePicture


def say_node(store: Store, place: Place) -> str:
    """A node in a breath: "chance node Second summit, expected 61.1, reach 1.00". Raises IndexError for no node."""
    root, figures = store.document.root, figures_at(store.rollback, place)
    node = node_at(root, place)
    name = node.title or (branch_at(root, place).label if place else "")
    words = [f"{_kind(node.kind)} {name}".strip()]
    words.append(_tr("expected {value}").format(value=say_value(store, figures)))
    if figures.reach is not None:
        words.append(_tr("reach {reach}").format(reach=show_probability(figures.reach, store.document.number_format)))
    if store.compared is not None:
        other = say_value(store, figures_at(store.compared, place))
        scenario = scenario_name(store.document, store.compared.settings.scenario)
        words.append(_tr("{value} under {scenario}").format(value=other, scenario=scenario))
    return ", ".join(words)


class SpokenTree(QAccessibleInterface):
    """The canvas itself. Its children are the tree's root and the widgets that are laid over it."""

    def __init__(self, picture: TreePicture, store: Store) -> None:
        super().__init__()
        self.picture = picture
        self.store = store
        self._nodes: dict[Place, SpokenNode] = {}
        self._ids: list[int] = []
        picture.destroyed.connect(self._on_picture_destroyed)
        store.selection_changed.connect(self._on_store_selection_changed)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        _application().focusChanged.connect(self._on_focus_changed)

    def node(self, place: Place) -> SpokenNode:
        """A node's own face; there may be no such node, as far as it can tell."""
        if place not in self._nodes:
            self._nodes[place] = SpokenNode(self, place)
            self._ids.append(QAccessible.registerAccessibleInterface(self._nodes[place]))
        return self._nodes[place]

    def _tell(self, event: QAccessible.Event) -> None:
        """Tells that the selected node has the focus, or another name."""
        if self.isValid() and self.picture.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self.node(self.store.selection), event))

    def _tell_focus(self) -> None:
        self._tell(QAccessible.Event.Focus)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is self.picture:
            QTimer.singleShot(0, self._tell_focus)  # after Qt has told that the canvas itself has it

    def _on_store_selection_changed(self, _place: Place) -> None:
        self._tell_focus()

    def _on_store_changed(self, _what: object) -> None:
        self._tell(QAccessible.Event.NameChanged)

    def _on_picture_destroyed(self) -> None:
        """Qt frees the face of the canvas with it, but not those of its nodes."""
        _application().focusChanged.disconnect(self._on_focus_changed)
        for known in self._ids:
            QAccessible.deleteAccessibleInterface(known)
        self._ids.clear()
        self._nodes.clear()

    def isValid(self) -> bool:
        return isValid(self.picture)

    def object(self) -> QObject | None:
        return self.picture if self.isValid() else None

    def window(self) -> QWindow | None:
        return self.picture.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:
        above = self.picture.parentWidget() if self.isValid() else None
        return None if above is None else QAccessible.queryAccessibleInterface(above)

    def child(self, index: int) -> QAccessibleInterface | None:
        if index == 0:
            return self.node(())
        widgets = self._widgets()
        return QAccessible.queryAccessibleInterface(widgets[index - 1]) if 0 < index <= len(widgets) else None

    def childCount(self) -> int:
        return 1 + len(self._widgets())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, SpokenNode):
            return 0
        widgets = self._widgets()
        return widgets.index(child.object()) + 1 if child.object() in widgets else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        if not self.isValid():
            return None
        hit = self.picture.hit(self.picture.viewport().mapFromGlobal(QPoint(x, y)).toPointF())
        return self.node(hit.place) if hit is not None else None

    def focusChild(self) -> QAccessibleInterface | None:
        return self.node(self.store.selection) if self.isValid() and self.picture.hasFocus() else None

    def rect(self) -> QRect:
        picture = self.picture
        return QRect(picture.mapToGlobal(QPoint()), picture.size()) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Tree

    def state(self) -> QAccessible.State:
        state: Any = QAccessible.State()
        state.focusable = True
        state.focused = self.isValid() and self.picture.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self.picture.accessibleName()
        return self.picture.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def relations(self, match: object = None) -> list[Any]:
        return []

    def _widgets(self) -> list[QObject]:
        if not self.isValid():
            return []
        return [child for child in self.picture.children() if isinstance(child, QWidget) and child.isVisible()]


class SpokenNode(QAccessibleInterface):
    """One node by its place: what stands there is read when it is asked."""

    def __init__(self, tree: SpokenTree, place: Place) -> None:
        super().__init__()
        self._tree = tree
        self.place = place

    def isValid(self) -> bool:
        return self._tree.isValid() and self._exists()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._tree.window()

    def parent(self) -> QAccessibleInterface:
        return self._tree.node(self.place[:-1]) if self.place else self._tree

    def child(self, index: int) -> QAccessibleInterface | None:
        return self._tree.node((*self.place, index)) if 0 <= index < self.childCount() else None

    def childCount(self) -> int:
        return len(node_at(self._root, self.place).branches) if self.isValid() else 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place[-1] if isinstance(child, SpokenNode) and child.place else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def rect(self) -> QRect:
        picture = self._tree.picture
        if not self.isValid() or not picture.tree_layout.holds(self.place):
            return QRect()
        there = picture.to_view(picture.rect_of(self.place, "node") | picture.rect_of(self.place, "value"))
        return QRect(picture.viewport().mapToGlobal(there.topLeft()), QSize(there.width(), there.height()))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.TreeItem

    def state(self) -> QAccessible.State:
        state: Any = QAccessible.State()
        state.focusable = state.selectable = True
        if self.isValid():
            state.selected = self.place == self._tree.store.selection
            state.focused = state.selected and self._tree.picture.hasFocus()
            state.offscreen = self.rect().isEmpty()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return say_node(self._tree.store, self.place)
        if kind != QAccessible.Text.Description:
            return ""
        return "\n".join((say(self._root, self.place), *say_trigger(self._tree.picture.scene, self.place)))

    def relations(self, match: object = None) -> list[Any]:
        return []

    @property
    def _root(self) -> Any:
        return self._tree.store.document.root

    def _exists(self) -> bool:
        try:
            node_at(self._root, self.place)
        except IndexError:
            return False
        return True


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def _kind(kind: Kind) -> str:
    return {
        "decision": _tr("decision node"),
        "chance": _tr("chance node"),
        "outcome": _tr("outcome"),
        "link": _tr("link"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SpokenTree", text)
