"""How many outcomes a tree has, kept up to date from what differs between two trees."""

from __future__ import annotations

from planner.model.nodes import Node


class Tally:
    """Counts outcomes; after an edit it walks only the nodes that are not the same objects as before."""

    def __init__(self) -> None:
        self._root: Node | None = None
        self._outcomes = 0

    def outcomes(self, root: Node) -> int:
        """The outcomes of this tree, which replaces the one that was counted last."""
        if root is not self._root:
            if self._root is None:
                self._outcomes = _count([root])
            else:
                self._outcomes += _gained(self._root, root)
            self._root = root
        return self._outcomes


def _count(nodes: list[Node]) -> int:
    count = 0
    stack = list(nodes)
    while stack:
        node = stack.pop()
        count += node.kind == "outcome"
        stack.extend(branch.node for branch in node.branches)
    return count


def _gained(before: Node, after: Node) -> int:
    """How many more outcomes the second tree has, by descending where the two differ."""
    gained = 0
    pairs = [(before, after)]
    while pairs:
        old, new = pairs.pop()
        if old is new:
            continue
        gained += (new.kind == "outcome") - (old.kind == "outcome")
        left = {branch.node.id: branch.node for branch in old.branches}
        come: list[Node] = []
        for branch in new.branches:
            match = left.pop(branch.node.id, None)
            if match is None:
                come.append(branch.node)
            else:
                pairs.append((match, branch.node))
        gained += _count(come) - _count(list(left.values()))
    return gained
