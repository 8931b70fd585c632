"""What the paths of the play come to at their ends: the seeing actor's utility, or the amount of one attribute."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

from planner.analysis.reading import Spot, root_spot
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.utility import has_levels
from planner.model.document import Actor, Attribute
from planner.model.nodes import Decision, Link, Outcome
from planner.model.places import labels
from planner.model.problems import DocumentError
from planner.model.sentences import said


@frozen(eq=False, kw_only=True)
class Yardstick:
    """What is added up along a path. The tree must be defined."""

    pays: Callable[[Rolled, int], float]  # what a branch of a fork adds
    end: Callable[[Rolled], float]  # what an outcome adds
    less_is_better: bool = False


def utility_yardstick(rollback: Rollback) -> Yardstick:
    """The seeing actor's utility, curved attributes and all."""
    seen = rollback.seen

    def pays(rolled: Rolled, position: int) -> float:
        pay = rolled.pays[position]
        assert pay is not None, "the tree is defined"
        return pay[seen]

    def end(rolled: Rolled) -> float:
        assert rolled.values is not None, "the tree is defined"
        return rolled.values[seen]

    return Yardstick(pays=pays, end=end)


def attribute_yardstick(rollback: Rollback, name: str) -> Yardstick:
    """The amount of one attribute, in its own unit. Raises DocumentError for one that the document does not have."""
    attribute = next((one for one in rollback.document.attributes if one.id == name), None)
    if attribute is None:
        raise DocumentError(said("there is no attribute '{name}'", name=name))
    amounts = rollback.environment.amounts

    def pays(rolled: Rolled, position: int) -> float:
        return amounts(rolled.node.branches[position].payoffs.get(name, 0.0))

    def end(rolled: Rolled) -> float:
        return amounts(rolled.node.payoffs.get(name, 0.0)) if isinstance(rolled.node, Outcome) else 0.0

    less_is_better = is_better_low(attribute, rollback.document.actors[rollback.seen])
    return Yardstick(pays=pays, end=end, less_is_better=less_is_better)


def is_better_low(attribute: Attribute, actor: Actor) -> bool:
    """Whether less of an attribute is better to an actor: its levels say so, or a negative weight."""
    if has_levels(attribute):
        return (attribute.worst or 0.0) > (attribute.best or 0.0)
    return actor.weights.get(attribute.id, 0.0) < 0


def first_moves(rollback: Rollback) -> list[tuple[tuple[str, ...], Spot]]:
    """Each first move as a label, and where it leads; the whole tree, as (), where the root is no decision."""
    first = root_spot(rollback)
    if not isinstance(first.rolled.node, Decision):
        return [((), first)]
    return [((label,), first.step(position)) for position, label in enumerate(labels(first.rolled.node))]


def ends(rollback: Rollback, move: tuple[str, ...], yardstick: Yardstick) -> Iterator[tuple[float, float]]:
    """Every end that the play may come to after a first move: what its path comes to, and its probability then."""
    first = rollback.root
    stack = [(first, 0.0, 1.0)]
    if move:
        position = labels(first.node).index(move[0])
        stack = [(first.children[position], yardstick.pays(first, position), 1.0)]
    while stack:
        rolled, sofar, reach = stack.pop()
        if isinstance(rolled.node, Outcome):
            yield sofar + yardstick.end(rolled), reach
        elif isinstance(rolled.node, Link):
            stack.append((rolled.children[0], sofar, reach))
        else:
            for position, share in enumerate(rolled.shares):
                if share:
                    stack.append((rolled.children[position], sofar + yardstick.pays(rolled, position), reach * share))
