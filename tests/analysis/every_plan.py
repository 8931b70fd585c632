"""Every plan of the seeing actor, one by one, and what each is worth to all: slow, short, and sharing nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from planner.model.document import Document
from planner.model.nodes import Decision, Link, Node
from planner.model.places import labels
from tests.analysis.naive import Naive, Path

MOST = 3_000


class EveryPlan:
    """The plans of a document's seeing actor, other owners at today's choices."""

    def __init__(self, document: Document) -> None:
        self.naive = Naive(document)
        self.document = document
        self.own = [path for path in self.naive.found if self.is_own(self.node(path))]

    def node(self, path: Path) -> Node:
        node = self.naive.nodes[self.document.root.id]
        for label in path:
            node = self.past_links(node)
            node = node.branches[labels(node).index(label)].node
        return self.past_links(node)

    def past_links(self, node: Node) -> Node:
        while isinstance(node, Link):
            node = self.naive.nodes[node.target]
        return node

    def is_own(self, node: Node) -> bool:
        return isinstance(node, Decision) and node.rationality is None and self.naive.owner(node) == self.naive.seen

    def few(self) -> bool:
        count = 1
        for path in self.own:
            count *= len(self.node(path).branches)
        return count <= MOST

    def __iter__(self) -> Iterator[tuple[dict[Path, str], list[float]]]:
        """What a plan does, and its values, per actor."""
        for picks in product(*(labels(self.node(path)) for path in self.own)):
            plan = dict(zip(self.own, picks, strict=True))
            yield plan, self.values((), plan)

    def values(self, path: Path, plan: Mapping[Path, str]) -> list[float]:
        node, found = self.node(path), self.naive.found[path]
        if not node.branches:
            return found.values
        if found.odds:
            below = [
                (p, self.values((*path, label), plan)) for label, p in zip(labels(node), found.odds, strict=True) if p
            ]
            actors = range(len(self.document.actors))
            return [self.naive.equivalent(a, [(p, values[a]) for p, values in below]) for a in actors]
        return self.values((*path, plan.get(path, found.choice[0])), plan)
