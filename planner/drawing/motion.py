"""From one layout to the next: where everything stands on the way. Pure geometry, like the layouts themselves."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve

from planner.drawing.layout import Layout, Placed


def moves(before: Layout, after: Layout) -> bool:
    """Whether anything that both show stands elsewhere, as far as the whole's measures tell."""
    if before.base != after.base:
        return False
    return (before.columns, before.outcome_x, before.height) != (after.columns, after.outcome_x, after.height)


def between(before: Layout, after: Layout, share: float) -> Layout:
    """The second layout's tree, a share of the way from where the first had it; 0 is there, 1 arrived.

    Nodes are followed by their ids. What is new stands where it will; what is untouched is shared.
    """
    columns = tuple(_lerp(x, to, share) for x, to in zip(before.columns, after.columns, strict=False))
    return evolve(
        after,
        root=_tree_between(before.root, after.root, share),
        columns=(*columns, *after.columns[len(columns) :]),
        outcome_x=_lerp(before.outcome_x, after.outcome_x, share),
    )


def _tree_between(before: Placed, after: Placed, share: float) -> Placed:
    """A loop from the leaves up, over the nodes that differ only."""
    pairs: list[tuple[Placed, Placed]] = [(before, after)]
    for old, new in pairs:  # grows while it is walked: parents come before their children
        known = {child.node.id: child for child in old.children}
        for child in new.children:
            was = known.get(child.node.id)
            if was is not None and was is not child:
                pairs.append((was, child))
    made: dict[int, Placed] = {}
    for old, new in reversed(pairs):
        made[id(new)] = evolve(
            new,
            children=tuple(made.get(id(child), child) for child in new.children),
            tops=_tops_between(old, new, share),
            height=_lerp(old.height, new.height, share),
            y=_lerp(old.y, new.y, share),
        )
    return made[id(after)]


def _tops_between(old: Placed, new: Placed, share: float) -> tuple[float, ...]:
    """The children's bands; those that have changed their order stand where they will, so that none is missed."""
    was = {child.node.id: top for child, top in zip(old.children, old.tops, strict=True)}
    tops = tuple(
        _lerp(was.get(child.node.id, top), top, share) for child, top in zip(new.children, new.tops, strict=True)
    )
    return tops if all(one <= other for one, other in pairwise(tops)) else new.tops


def _lerp(start: float, end: float, share: float) -> float:
    return start + (end - start) * share
