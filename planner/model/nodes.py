"""The tree itself: four kinds of node and the branches between them. Immutable; identity is equality.

Each node also carries what is known of the subtree below it (size, height, events, links, formulas …). It is derived
once, when the node is made, so an edit pays for its own path only and nobody has to walk the tree to ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Literal

from attrs import field, frozen

from planner.model.sentences import said

Formula = float | str
"""A number, or the text of a formula over the document's variables. A probability may also be "#": what is left."""

REST = "#"
"""The probability that says: what the other branches leave, shared evenly by those that say so."""

Kind = Literal["decision", "chance", "outcome", "link"]

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""The one empty mapping that all nodes share."""

NONE_BELOW: frozenset[str] = frozenset()


@frozen(eq=False, kw_only=True)
class Branch:
    """One way on from a decision or a chance: what it pays, how likely it is, and what that rests on."""

    label: str
    node: Node
    id: str
    probability: Formula | None = None  # None under a decision
    payoffs: Mapping[str, Formula] = NOTHING  # attribute id -> amount in the attribute's unit
    low: Formula | None = None
    high: Formula | None = None
    basis: str = ""  # source, record, judgement, elicited, or blank
    sources: tuple[str, ...] = ()
    rationale: str = ""
    unknown: Mapping[str, Any] = NOTHING  # keys of the file that this version does not know, kept as they were
    symbolic: bool = field(init=False)  # whether a formula stands on it

    def __attrs_post_init__(self) -> None:
        probability = self.probability
        symbolic = isinstance(probability, str) and probability != REST
        if self.payoffs and not symbolic:
            symbolic = _has_formula(self.payoffs)
        object.__setattr__(self, "symbolic", symbolic)


@frozen(eq=False, kw_only=True)
class _Node:
    id: str
    title: str = ""
    notes: str = ""
    rationale: str = ""
    sources: tuple[str, ...] = ()
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class _Fork(_Node):
    """What decisions and chances share: branches, and what lies below them."""

    branches: tuple[Branch, ...] = ()
    actor: str = ""  # the owner's id; blank at a decision is the first actor, at a chance node nobody
    size: int = field(init=False)  # nodes in the subtree, this one included, links counted as one
    height: int = field(init=False)  # levels below this one
    outcomes: int = field(init=False)  # in the subtree; none below a link
    events: frozenset[str] = field(init=False)  # named events met at or below this node
    targets: frozenset[str] = field(init=False)  # ids that links below point at
    symbolic: bool = field(init=False)  # whether a formula stands anywhere below

    def __attrs_post_init__(self) -> None:
        size, height, outcomes, symbolic = 1, 0, 0, False
        events = targets = NONE_BELOW
        for branch in self.branches:
            node = branch.node
            size += node.size
            outcomes += node.outcomes
            if node.height >= height:
                height = node.height + 1
            if node.events:
                events = node.events if not events else events | node.events
            if node.targets:
                targets = node.targets if not targets else targets | node.targets
            symbolic = symbolic or branch.symbolic or node.symbolic
        event = getattr(self, "event", "")
        if event and event not in events:
            events = events | {event}
        put = object.__setattr__
        put(self, "size", size)
        put(self, "height", height)
        put(self, "outcomes", outcomes)
        put(self, "events", events)
        put(self, "targets", targets)
        put(self, "symbolic", symbolic)


@frozen(eq=False, kw_only=True)
class Decision(_Fork):
    """A node at which an actor picks one branch."""

    kind: ClassVar[Kind] = "decision"
    rationality: float | None = None  # lambda per point of the owner's value; None: the best branch is taken


@frozen(eq=False, kw_only=True)
class Chance(_Fork):
    """A node at which one branch happens. With an actor it is that actor's move, elicited as probabilities."""

    kind: ClassVar[Kind] = "chance"
    event: str = ""  # chance nodes with the same event are one uncertainty met in several places


@frozen(eq=False, kw_only=True)
class Outcome(_Node):
    """The end of a path."""

    kind: ClassVar[Kind] = "outcome"
    branches: ClassVar[tuple[Branch, ...]] = ()
    size: ClassVar[int] = 1
    height: ClassVar[int] = 0
    outcomes: ClassVar[int] = 1
    events: ClassVar[frozenset[str]] = NONE_BELOW
    targets: ClassVar[frozenset[str]] = NONE_BELOW
    payoffs: Mapping[str, Formula] = NOTHING
    basis: str = ""
    symbolic: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "symbolic", _has_formula(self.payoffs))


@frozen(eq=False, kw_only=True)
class Link(_Node):
    """Stands for another node's subtree: "from here on as at X"."""

    kind: ClassVar[Kind] = "link"
    branches: ClassVar[tuple[Branch, ...]] = ()
    size: ClassVar[int] = 1
    height: ClassVar[int] = 0
    outcomes: ClassVar[int] = 0
    events: ClassVar[frozenset[str]] = NONE_BELOW
    symbolic: ClassVar[bool] = False
    target: str
    targets: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "targets", frozenset((self.target,)))


Node = Decision | Chance | Outcome | Link
Fork = Decision | Chance


def called(kind: Kind) -> str:
    """What a kind of node is called in a sentence."""
    names = {"decision": said("decision"), "chance": said("chance"), "outcome": said("outcome"), "link": said("link")}
    return names[kind]


def _has_formula(payoffs: Mapping[str, Formula]) -> bool:
    return str in map(type, payoffs.values())
