"""Branches as a sentence calls them: a long label ends before what explains it."""

from __future__ import annotations

import re
from collections import Counter

from planner.model.document import Document
from planner.model.places import nodes
from planner.model.scripts import isolated

LONG = 36
"""Signs of a label from which on a sentence makes do with how it begins."""

_EXPLAINED = re.compile(r"(?<=\w)(?:[:;] | \()")


class Names:
    """Of one document, whose labels say which beginnings are one branch's alone."""

    def __init__(self, document: Document) -> None:
        labels = {branch.label for node in nodes(document.root) for branch in node.branches}
        self._heads = Counter(_head(label) for label in labels)

    def short(self, label: str) -> str:
        """How it begins, if it is long and no other one begins alike."""
        head = _head(label)
        return head if len(label) > LONG and self._heads[head] == 1 else label

    def quoted(self, label: str) -> str:
        """The same in quotes."""
        return isolated(f"“{self.short(label)}”")


def _head(label: str) -> str:
    return _EXPLAINED.split(label, maxsplit=1)[0]
