"""What links stand for: their targets, what lies below those, and which of them lead back to themselves."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from planner.model.nodes import NOTHING, Link, Node
from planner.model.places import Place, node_at, walk


@frozen(eq=False, kw_only=True)
class Target:
    """A node that links point at, with what is met below it, further links followed."""

    node: Node
    events: frozenset[str]
    symbolic: bool
    cyclic: bool  # a link below it leads back to it


@frozen(eq=False)
class Links:
    """The targets of a tree by id. A target keeps its identity while nothing below it changes, through links too."""

    targets: Mapping[str, Target] = NOTHING
    places: Mapping[str, Place] = NOTHING  # of the targets

    def events_below(self, node: Node) -> frozenset[str]:
        """The events that a node or anything below it meets, links followed."""
        events = node.events
        for target_id in node.targets:
            target = self.targets.get(target_id)
            if target is not None and target.events:
                events |= target.events
        return events

    def changed_since(self, before: Links) -> frozenset[str]:
        """The ids whose target is not the one that it was before."""
        mine, theirs = self.targets, before.targets
        if mine is theirs:
            return frozenset()
        return frozenset(name for name in {*mine, *theirs} if mine.get(name) is not theirs.get(name))


def make_links(root: Node, before: Links | None, *, same_frame: bool) -> Links:
    """The link targets of a tree.

    before: those of the tree that this one came from. same_frame: both trees have the same ids in the same places.
    """
    if not root.targets:
        return before if before is not None and not before.targets else Links()
    if before is not None and same_frame:
        places = before.places
    else:
        places = {node.id: place for place, node in walk(root) if node.id in root.targets}
    nodes = {name: node_at(root, place) for name, place in places.items()}
    known: Mapping[str, Target] = NOTHING
    if before is not None and before.targets.keys() <= nodes.keys():
        known = before.targets
    fresh = {name for name, node in nodes.items() if name not in known or known[name].node is not node}
    if before is not None and not fresh and before.targets.keys() == nodes.keys():
        return before if places == before.places else Links(before.targets, places)
    below = _closures(nodes)
    targets: dict[str, Target] = {}
    for name, node in nodes.items():
        if name not in fresh and below[name].isdisjoint(fresh) and below[name] <= known.keys():
            targets[name] = known[name]
            continue
        reached = [nodes[other] for other in below[name]]
        targets[name] = Target(
            node=node,
            events=node.events.union(*(other.events for other in reached)),
            symbolic=node.symbolic or any(other.symbolic for other in reached),
            cyclic=name in below[name],
        )
    return Links(targets, places)


def _closures(nodes: Mapping[str, Node]) -> dict[str, frozenset[str]]:
    """For each target, the targets that it leads to through any number of links; itself only if it leads back."""
    direct = {name: _leads_to(node, nodes) for name, node in nodes.items()}
    closures: dict[str, frozenset[str]] = {}
    for name, first in direct.items():
        reached: set[str] = set()
        waiting = list(first)
        while waiting:
            other = waiting.pop()
            if other not in reached:
                reached.add(other)
                waiting.extend(closures.get(other) or direct[other])
        closures[name] = frozenset(reached)
    return closures


def _leads_to(node: Node, nodes: Mapping[str, Node]) -> list[str]:
    if isinstance(node, Link):
        return [node.target] if node.target in nodes else []
    return [name for name in node.targets if name in nodes]
