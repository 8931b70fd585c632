"""Every node of a rollback as it is met, with what stands above it; what links share comes once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from planner.analysis.rolled import Rolled, from_the_ends
from planner.model.nodes import Chance, Decision
from planner.model.places import nodes


class Occurrences:
    """A rollback's nodes, from the ends to the root. The tree must be defined.

    below_first: children before parents. read: the document's node ids to their positions in reading order. by_node,
    by_event: where a node, or a chance node of an event, is met. reach: the probability of each under the recommended
    play, by identity; if_chosen: the same if every decision on the way goes there. Both are summed over the places
    that share an occurrence.
    """

    def __init__(self, root: Rolled) -> None:
        self.root = root
        self.below_first = list(from_the_ends(root))
        self.read = {node.id: position for position, node in enumerate(nodes(root.node))}
        self.by_node: dict[str, list[Rolled]] = defaultdict(list)
        self.by_event: dict[str, list[Rolled]] = defaultdict(list)
        self.reach: dict[int, float] = defaultdict(float)
        self.if_chosen: dict[int, float] = defaultdict(float)
        self._parents: dict[int, list[int]] = defaultdict(list)
        self._order = {id(rolled): position for position, rolled in enumerate(self.below_first)}
        self.reach[id(root)] = self.if_chosen[id(root)] = 1.0
        for rolled in reversed(self.below_first):
            self._enter(rolled)

    def _enter(self, rolled: Rolled) -> None:
        node, name = rolled.node, id(rolled)
        self.by_node[node.id].append(rolled)
        if isinstance(node, Chance) and node.event:
            self.by_event[node.event].append(rolled)
        free = isinstance(node, Decision) and node.rationality is None
        for child, share in zip(rolled.children, rolled.shares, strict=True):
            self._parents[id(child)].append(name)
            self.reach[id(child)] += self.reach[name] * (share or 0.0)
            self.if_chosen[id(child)] += self.if_chosen[name] * (1.0 if free else share or 0.0)

    def at_or_above(self, places: Iterable[Rolled]) -> list[Rolled]:
        """These and all that stands above them, children before parents."""
        found: set[int] = set()
        waiting = [id(rolled) for rolled in places]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self._parents[name])
        return [self.below_first[position] for position in sorted(self._order[name] for name in found)]
