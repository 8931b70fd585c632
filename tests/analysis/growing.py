"""Random documents: small and mean, with everything that a tree can hold."""

from __future__ import annotations

from itertools import count
from random import Random

from planner.model.document import Actor, Attribute, Document, Exponential, Points, Variable
from planner.model.nodes import Branch, Chance, Decision, Formula, Link, Node, Outcome
from planner.model.places import node_at, walk, with_node

HUGE = 3.14159e9
"""So much that values some points apart are tied beside it."""

SPLITS: list[list[Formula]] = [
    [0.5, 0.5],
    ["1/4", "#"],
    [0.25, "50%", "#"],
    ["#", "#"],
    [0.0, 1.0],
    ["p", "#"],
    [0.75, 0.125, "#"],
]
"""Probabilities that floats hold exactly, so that two ways of adding them up agree to the bit."""


BENT = Points(points=((-20.0, 0.0), (0.0, 60.0), (20.0, 100.0)))


class Grower:
    """Makes random documents out of one source of chance."""

    def __init__(
        self,
        random: Random,
        actors: int = 2,
        *,
        curved: bool = False,
        averse: bool = False,
        logit: bool = True,
        huge: bool = False,
        events: bool = True,
        links: bool = True,
    ) -> None:
        self.random = random
        self.names = [f"a{i}" for i in range(actors)]
        self.curved = curved
        self.averse = averse
        self.logit = logit
        self.huge = huge
        self.events = events
        self.links = links
        self.outcomes = 0.1  # how often a path ends early
        self.numbers = count(1)

    def document(self, depth: int = 3) -> Document:
        shapes = ["linear"]
        if self.curved:
            shapes = [
                Exponential(c=1.5),
                Exponential(c=-2.0),
                BENT,
            ]
        attributes = (Attribute(id="x", worst=-20.0, best=20.0, shape=self.random.choice(shapes)), Attribute(id="y"))
        if not self.curved and self.random.random() < 0.7:
            attributes = (Attribute(id="x"), Attribute(id="y"))
        actors = tuple(
            Actor(
                id=name,
                weights={"x": self.random.choice([0.5, 1.0]), "y": self.random.choice([-1.0, 0.0, 1.0])},
                risk_tolerance=self.random.choice([None, 30.0, -40.0]) if self.averse else None,
            )
            for name in self.names
        )
        root = self.linked(self.node(depth))
        return Document(root=root, actors=actors, attributes=attributes, variables=(Variable(id="p", value="1/4"),))

    def node(self, depth: int) -> Node:
        kind = self.random.random()
        name = f"n{next(self.numbers)}"
        if depth == 0 or kind < self.outcomes:
            return Outcome(id=name, payoffs=self.payoffs(1.0))
        if kind < 0.55:
            return self.decision(name, depth)
        split = self.random.choice(SPLITS)
        event = self.random.choice(["", "E", "F"]) if self.events else ""
        names = [f"w{i}" for i in range(len(split))]
        self.random.shuffle(names)
        return Chance(
            id=name, event=event, branches=tuple(self.branch(w, depth, p) for w, p in zip(names, split, strict=True))
        )

    def decision(self, name: str, depth: int) -> Decision:
        return Decision(
            id=name,
            actor=self.random.choice(self.names),
            rationality=0.1 if self.logit and self.random.random() < 0.15 else None,
            branches=tuple(self.branch(f"w{i}", depth, None) for i in range(self.random.randint(1, 3))),
        )

    def branch(self, label: str, depth: int, probability: Formula | None) -> Branch:
        return Branch(
            label=label,
            id=f"b{next(self.numbers)}",
            probability=probability,
            payoffs=self.payoffs(0.4),
            node=self.node(depth - 1),
        )

    def payoffs(self, often: float) -> dict[str, Formula]:
        if self.random.random() >= often:
            return {}
        amount: Formula = float(self.random.randint(-6, 6))
        if self.random.random() < 0.2:
            amount = "8 * p"
        if self.huge and self.random.random() < 0.5:
            amount = self.random.choice([-HUGE, HUGE])
        return {"x": amount, "y": float(self.random.randint(-3, 3))} if self.random.random() < 0.5 else {"x": amount}

    def linked(self, root: Node) -> Node:
        """Turns up to two outcomes into links to one node that is not above them."""
        places = [place for place, _ in walk(root) if place]
        ends = [place for place, node in walk(root) if place and isinstance(node, Outcome)]
        if not self.links or not places or self.random.random() < 0.4:
            return root
        target = self.random.choice(places)
        for place in self.random.sample(ends, min(2, len(ends))):
            if place[: len(target)] != target:
                link = Link(id=f"l{next(self.numbers)}", target=node_at(root, target).id)
                root = with_node(root, place, link)
        return root
