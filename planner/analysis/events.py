"""One event, one draw: what a second meeting with an uncertainty still leaves open.

An event is one draw u, evenly from [0, 1), read through the cumulated probabilities of each of its nodes. Along a
path it carries the span of u that is still possible; at its next node a branch happens with the share of that span
that falls into it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.model.nodes import Chance, Link, Node
from planner.model.places import labels

Span = tuple[float, float]
"""From and to: a part of [0, 1)."""

WHOLE: Span = (0.0, 1.0)

NO_WIDTH = 1e-12
"""Widths up to this are taken as zero: they are what is left of rounding."""

Orders = Mapping[str, tuple[str, ...]]
"""For each event whose nodes all have the same labels: the labels in the order of its first node in reading order."""


def settle(written: Sequence[float], order: Sequence[int], known: Span) -> tuple[list[float], list[Span | None]]:
    """What is left of a chance node once its event is known to lie in a span.

    written: (branches,) probabilities as written. order: the positions of the branches as they are cumulated.
    known: the span still possible on this path.
    Gives (branches,) the probabilities here, and the span that each branch leaves open, None where it cannot happen.
    """
    spans: list[Span | None] = [None] * len(written)
    widths = [0.0] * len(written)
    positive = [position for position in order if written[position] > NO_WIDTH]
    upto = 0.0
    for position in positive:
        start = upto
        upto = 1.0 if position == positive[-1] else start + written[position]
        low, high = max(start, known[0]), min(upto, known[1])
        if high - low > NO_WIDTH:
            spans[position] = (low, high)
            widths[position] = high - low
    if known == WHOLE:
        return [p if span else 0.0 for p, span in zip(written, spans, strict=True)], spans
    total = sum(widths)
    if total == 0:
        return settle(written, order, WHOLE)
    return [width / total for width in widths], spans


def cumulation(node: Chance, orders: Orders) -> Sequence[int]:
    """The positions of a node's branches in the order in which its event cumulates them."""
    order = orders.get(node.event)
    if order is None:
        return range(len(node.branches))
    positions = {label: position for position, label in enumerate(labels(node))}
    return [positions[label] for label in order]


def label_orders(root: Node) -> Orders:
    """The events whose nodes can be matched by their labels, each with its home node's order."""
    homes: dict[str, tuple[str, ...]] = {}
    unlike: set[str] = set()
    stack: list[Node] = [root]
    while stack:
        node = stack.pop()
        if not node.events:
            continue
        if isinstance(node, Chance) and node.event:
            named = tuple(labels(node))
            home = homes.setdefault(node.event, named)
            if home is not named and set(home) != set(named):
                unlike.add(node.event)
        stack.extend(branch.node for branch in reversed(node.branches) if branch.node.events)
    return {event: home for event, home in homes.items() if event not in unlike}


def same_frame(before: Node, after: Node) -> bool:
    """Whether two trees have the same ids, events, labels and links everywhere; what they share is not looked at."""
    stack: list[tuple[Node, Node]] = [(before, after)]
    while stack:
        old, new = stack.pop()
        if old is new:
            continue
        if old.id != new.id or old.kind != new.kind or len(old.branches) != len(new.branches):
            return False
        if isinstance(old, Chance) and isinstance(new, Chance) and old.event != new.event:
            return False
        if isinstance(old, Link) and old.targets != new.targets:
            return False
        for was, now in zip(old.branches, new.branches, strict=True):
            if was is not now:
                if was.label != now.label:
                    return False
                stack.append((was.node, now.node))
    return True
