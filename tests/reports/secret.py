"""A game in which what lies beyond the first decision has words of its own, to be looked for where it must not be."""

from __future__ import annotations

from planner.model.document import Actor, Attribute, Document
from planner.model.exercise import Cell, Exercise
from planner.model.nodes import Branch, Chance, Decision, Outcome

HIDDEN = ("secretend", "secretnode", "secretlabel", "secretwhy", "secretnote")


def secret() -> Document:
    """D1 is open; what its first branch leads to is not, before play has come there."""
    hidden = Chance(
        id="C1", title="secretnode", notes="secretnote", rationale="secretwhy", branches=(
            Branch(
                id="b3", label="secretlabel", probability=0.37,
                node=Outcome(id="T1", title="secretend", payoffs={"u": 50.0}),
            ),
            Branch(id="b4", label="secretlabel2", probability="#", node=Outcome(id="T2", payoffs={"u": 10.0})),
        ),
    )  # fmt: skip
    root = Decision(
        id="D1", title="opentitle", actor="blue", branches=(
            Branch(id="b1", label="openlabel", node=hidden),
            Branch(id="b2", label="otherlabel", node=Outcome(id="T3", title="openend", payoffs={"u": 20.0})),
        ),
    )  # fmt: skip
    return Document(
        root=root,
        title="Game",
        actors=(Actor(id="blue", name="Blue", weights={"u": 1.0}),),
        attributes=(Attribute(id="u", name="Utility"),),
        exercise=Exercise(cells=(Cell(id="blue", name="Blue cell", actor="blue"),)),
    )
