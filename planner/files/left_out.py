"""What a document holds and another format does not say, each in words ("8 ranges")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planner.model.document import Document
from planner.model.nodes import Link, Node, Outcome
from planner.model.places import nodes

_TEXTS = ("title", "question", "author", "as_of", "horizon", "handling", "notes", "seen_by")
_NAMES = {"as_of": "date", "handling": "handling mark", "seen_by": "choice of whose values are shown"}
_ODD = {"bases": "basis"}

_LISTS = ("stages", "variables", "sources", "scenarios", "indicators")


def counted(count: int, words: str) -> str:
    """So many of what some words begin with: "8 ranges", "1 range", "1 link, each written out"."""
    many = re.match(r"\w+", words)
    if count != 1 or many is None:
        return f"{count} {words}"
    return f"1 {_ODD.get(many[0], many[0].removesuffix('s'))}{words[many.end() :]}"


def left_out_of_tree(root: Node, targets: set[str]) -> Iterator[str]:
    """What stands on nodes and branches beside labels, probabilities, payoffs and titles.

    targets: the nodes whose ids are kept, since links name them.
    """
    counts: Counter[str] = Counter()
    for node in nodes(root):
        if isinstance(node, Outcome | Link):
            counts["ids of outcomes and links"] += node.id not in targets
        counts["ids of branches"] += len(node.branches)
    yield from (counted(count, what) for what, count in (_evidence(root) | counts).items() if count)


def evidence_left_out(root: Node) -> Iterator[str]:
    """What the numbers rest on: notes, rationales, sources, ranges."""
    yield from (counted(count, what) for what, count in _evidence(root).items() if count)


def left_out_beside(document: Document, kept: frozenset[str] = frozenset()) -> Iterator[str]:
    """What the document holds beside its tree and its parties. kept: the fields that the format does carry."""
    if given := [_NAMES.get(key, key) for key in _TEXTS if key not in kept and getattr(document, key)]:
        yield f"the document's {', '.join(given)}"
    for key in _LISTS:
        if key not in kept and getattr(document, key):
            yield counted(len(getattr(document, key)), key)
    if document.exercise.prepared:
        yield "the exercise"
    if document.unknown:
        yield counted(len(document.unknown), "fields of the document that are unknown")


def _evidence(root: Node) -> Counter[str]:
    counts: Counter[str] = Counter()
    for node in nodes(root):
        counts["notes"] += bool(node.notes)
        for holder in (node, *node.branches):
            counts["rationales"] += bool(holder.rationale)
            counts["lists of sources"] += bool(holder.sources)
            counts["bases"] += bool(getattr(holder, "basis", ""))
            counts["fields that are unknown"] += len(holder.unknown)
        counts["ranges"] += sum(branch.low is not None or branch.high is not None for branch in node.branches)
    return counts
