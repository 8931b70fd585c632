"""What differs between two versions of a document, counted and put in a few words."""

from __future__ import annotations

from planner.model.changes import changes
from planner.model.document import Document


def differences(before: Document, after: Document) -> list[str]:
    """What differs, a phrase each: "2 nodes changed", "1 node added", "variables". Empty if nothing does.

    A branch counts as the node that it leads to; one that only moved has changed.
    """
    rows = changes(before, after)
    on_tree = [row for row in rows if row.kind in ("node", "branch")]
    counts = {
        "added": sum(row.nodes for row in on_tree if row.what == "added"),
        "removed": sum(row.nodes for row in on_tree if row.what == "removed"),
        "changed": len({row.place for row in on_tree if row.what in ("changed", "moved")}),
    }
    phrases = [f"{count} {'node' if count == 1 else 'nodes'} {word}" for word, count in counts.items() if count]
    rest = [row for row in rows if row.kind not in ("node", "branch")]
    names = [row.field.partition(".")[0] if row.kind == "document" else row.kind for row in rest]
    return phrases + [name.replace("_", " ") for name in dict.fromkeys(names)]
