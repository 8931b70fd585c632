"""The document that a window holds while none is open."""

from __future__ import annotations

from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Decision, Outcome
from planner.model.sentences import said


def blank_document() -> Document:
    """An untitled decision between two options of the same worth, one planner, utility without levels."""
    branches = tuple(
        Branch(id=f"b{n}", label=f"Option {n}", node=Outcome(id=f"T{n}", payoffs={"utility": 0.0})) for n in (1, 2)
    )
    return Document(
        root=Decision(id="D1", title=said("Decision"), branches=branches),
        actors=(Actor(id="planner", name=said("Planner"), weights={"utility": 1.0}),),
        attributes=(Attribute(id="utility", name=said("Utility")),),
    )
