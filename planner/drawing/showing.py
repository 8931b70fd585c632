"""What of a tree is in view, each node with its figures: the layout and the rollback walked side by side."""

from __future__ import annotations

from attrs import define, evolve

from planner.analysis.rolled import Rolled
from planner.drawing.layout import Rect, Seen
from planner.drawing.scene import Scene
from planner.model.nodes import Decision
from planner.model.places import Place


@define(eq=False, slots=True)
class Item:
    """Something seen, and what it is worth.

    paid: what the path has paid the seeing actor, in utility. reach: None where a problem leaves it open.
    value: as the scene shows it; None where it is undefined.
    ghost: the same under the scenario that is compared, if one is.
    taken: whether play came here, where the scene tells of one that was played.
    ahead: whether it lies beyond the token of a play.
    """

    seen: Seen
    rolled: Rolled
    parent: Item | None
    paid: float
    reach: float | None
    value: float | None
    ghost: Item | None = None
    taken: bool | None = None
    ahead: bool = False

    @property
    def on_play(self) -> bool:
        """Whether the recommended play may come here; where one was played, whether that did."""
        if self.taken is not None:
            return self.taken
        return self.reach is not None and self.reach > 0

    @property
    def only_ghost(self) -> bool:
        """Whether the play under the compared scenario may come here, and the recommended one may not.

        Where one was played, whether the recommended one may come here, and that did not.
        """
        if self.taken is not None:
            return bool(self.reach) and not self.taken
        return self.ghost is not None and self.ghost.on_play and not self.on_play

    @property
    def chosen_there(self) -> bool:
        """Whether its owner takes it under the compared scenario, and another branch here."""
        if not self.refused or self.ghost is None or self.ghost.parent is None:
            return False
        return bool(self.ghost.parent.rolled.choice) and not self.ghost.refused

    @property
    def refused(self) -> bool:
        """Whether its owner picks another branch."""
        if self.parent is None or not self.parent.rolled.choice:
            return False
        node = self.parent.rolled.node
        best = isinstance(node, Decision) and node.rationality is None
        return best and self.seen.position not in self.parent.rolled.choice


def items_in(scene: Scene, rect: Rect, pixel: float) -> list[Item]:
    """What a rectangle shows, one device pixel being `pixel` wide in the drawing; parents before children."""
    items = _items_in(scene, rect, pixel)
    if scene.ghost is not None:  # of the same document in the same layout: what is seen is the same, in the same order
        ghosts = _items_in(evolve(scene, rollback=scene.ghost), rect, pixel)
        for item, ghost in zip(items, ghosts, strict=True):
            item.ghost = ghost
    return items


def _items_in(scene: Scene, rect: Rect, pixel: float) -> list[Item]:
    preferences = scene.rollback.environment.preferences
    seer = preferences.seen
    ruled = preferences.rule != "expected-utility"
    from_here = scene.from_here and not preferences.carried
    token = _token_below(scene)
    items: list[Item] = []
    places: list[Place] = []  # of the items, where it matters
    for seen in scene.layout.visible(rect, pixel):
        if seen.parent < 0:
            parent = None
            rolled, paid, reach = _start(scene, seer)
        else:
            parent = items[seen.parent]
            rolled = parent.rolled.children[seen.position]
            pay = parent.rolled.pays[seen.position]
            paid = parent.paid + (pay[seer] if pay else 0.0)
            reach = _played(token, parent, seen) if scene.bare else _reach(parent.rolled, parent.reach, seen)
        ahead = rolled.ruled if ruled else rolled.values[seer] if rolled.values else None
        value = ahead if ahead is None or from_here else ahead + paid
        beyond = scene.bare and token is not None and bool(reach) and seen.depth > len(token)
        item = Item(seen, rolled, parent, paid, reach, value, ahead=beyond)
        if scene.way is not None:
            places.append((*places[seen.parent], seen.position) if parent is not None else scene.layout.base)
            item.taken = places[-1] in scene.way
            if scene.bare:  # nothing is recommended
                item.reach = float(item.taken)
        items.append(item)
    return items


def _token_below(scene: Scene) -> Place | None:
    """Where the token stands below the layout's root; None where there is none, or it stands elsewhere."""
    token, base = scene.token, scene.layout.base
    return token[len(base) :] if token is not None and token[: len(base)] == base else None


def _played(token: Place | None, parent: Item, seen: Seen) -> float:
    """1 where no token stands, on its way, and beyond it; 0 for what was not taken."""
    if token is None or parent.ahead or seen.depth > len(token):
        return parent.reach or 0.0
    return float(bool(parent.reach) and token[seen.depth - 1] == seen.position)


def _start(scene: Scene, seer: int) -> tuple[Rolled, float, float | None]:
    """The root of the layout as the path to it leaves it: its evaluation, what was paid, and its reach."""
    rolled, paid = scene.rollback.root, 0.0
    reach: float | None = 1.0
    for position in scene.layout.base:
        pay = rolled.pays[position]
        paid += pay[seer] if pay else 0.0
        if not scene.bare:
            reach = _reached(reach, rolled.shares[position] if rolled.shares else None)
        rolled = rolled.children[position]
    return rolled, paid, reach


def _reach(parent: Rolled, reach: float | None, seen: Seen) -> float | None:
    """The probability of coming here; a block's is that of all that it stands for."""
    shares = parent.shares
    if seen.how == "block" and reach != 0:
        share = sum(filter(None, shares[seen.position : seen.position + seen.merged]))
        return None if reach is None else reach * share
    return _reached(reach, shares[seen.position] if shares else None)


def _reached(reach: float | None, share: float | None) -> float | None:
    """The reach of a branch below a node of that reach: 0 wherever either is, whatever the other may be."""
    if reach == 0 or share == 0:
        return 0.0
    return None if reach is None or share is None else reach * share
