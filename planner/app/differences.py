"""What differs between two versions of a document, counted and put in words."""

from __future__ import annotations

from typing import Any

from attrs import asdict, fields

from planner.model.document import Document
from planner.model.nodes import Branch, Node
from planner.model.places import walk


def differences(before: Document, after: Document) -> list[str]:
    """What differs, a phrase each: "2 nodes changed", "1 node added", "variables". Empty if nothing does.

    Nodes are matched by id, so a node that only moved counts where its old and its new parent changed.
    """
    old, new = _contents(before.root), _contents(after.root)
    counts = {
        "added": sum(node_id not in old for node_id in new),
        "removed": sum(node_id not in new for node_id in old),
        "changed": sum(node_id in old and old[node_id] != content for node_id, content in new.items()),
    }
    phrases = [f"{count} {'node' if count == 1 else 'nodes'} {word}" for word, count in counts.items() if count]
    return phrases + [name.replace("_", " ") for name in _PARTS if _plain(before, name) != _plain(after, name)]


_PARTS = [name for name in (a.name for a in fields(Document)) if name != "root"]


def _contents(root: Node) -> dict[str, Any]:
    """Each node's own content, with its branches' but without what lies below: id -> plain values."""
    return {node.id: (_own(node), [(_own(b), b.node.id) for b in node.branches]) for _, node in walk(root)}


def _own(item: Node | Branch) -> dict[str, Any]:
    kept = {a.name: getattr(item, a.name) for a in fields(type(item)) if a.init and a.name not in ("branches", "node")}
    return kept | {"kind": getattr(item, "kind", "branch")}


def _plain(document: Document, name: str) -> Any:
    value = getattr(document, name)
    if isinstance(value, tuple):
        return [asdict(entry) if hasattr(entry, "__attrs_attrs__") else entry for entry in value]
    return asdict(value) if hasattr(value, "__attrs_attrs__") else value
