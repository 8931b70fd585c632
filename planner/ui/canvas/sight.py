"""Which part of the tree is shown: what is collapsed, and what is in focus. It is nobody's document."""

from __future__ import annotations

from planner.model.document import Document
from planner.model.nodes import Node
from planner.model.places import Place, find, node_at


class Sight:
    """Kept by the nodes' ids, so that it outlives edits. What is selected is always in it: it opens what hides that."""

    def __init__(self) -> None:
        self._collapsed: frozenset[str] = frozenset()
        self._focus: tuple[str, Place] | None = None  # the node and where it was last seen

    @property
    def collapsed(self) -> frozenset[str]:
        """The ids of the nodes below which nothing is shown."""
        return self._collapsed

    @property
    def base(self) -> Place:
        """The place that is in focus; the root's where the whole tree is shown."""
        return self._focus[1] if self._focus else ()

    def clear(self) -> None:
        """Shows everything."""
        self._collapsed, self._focus = frozenset(), None

    def follow(self, document: Document, selection: Place) -> None:
        """Brings what is in focus up to date with a document, and opens what hides a place."""
        if self._focus is not None:
            node_id, place = self._focus
            now = place if _stands(document.root, place, node_id) else find(document.root, node_id)
            self._focus = None if now is None or selection[: len(now)] != now else (node_id, now)
        if self._collapsed:
            above = {node_at(document.root, selection[:level]).id for level in range(len(selection))}
            self._collapsed -= above

    def toggle(self, node: Node) -> None:
        """Collapses what lies below a node, or shows it again."""
        self._collapsed ^= {node.id}

    def expand_all(self) -> None:
        self._collapsed = frozenset()

    def focus(self, document: Document, place: Place) -> None:
        """Shows only the node at a place and what lies below it; the root brings all back."""
        node = node_at(document.root, place)
        self._focus = (node.id, place) if place else None
        self._collapsed -= {node.id}


def _stands(root: Node, place: Place, node_id: str) -> bool:
    try:
        return node_at(root, place).id == node_id
    except IndexError:
        return False
