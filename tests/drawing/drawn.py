"""Random trees to draw, and a measure that can be counted."""

from __future__ import annotations

from itertools import count

from hypothesis import strategies as st

from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome


class CountedMeasure:
    """Every character is six pixels wide, bold or not: widths that can be counted without Qt."""

    def width(self, text, role):
        return 6.0 * len(text)


TEXTS = st.sampled_from(
    ["", "Yes", "Hold the summit", "Calibrated package: informal declaration + rail exemption + escrow", "x" * 120]
)


@st.composite
def documents(draw):
    """Documents of random shape, up to five levels deep, with every kind of node and texts short and long."""
    ids = count()

    def node(depth: int) -> Node:
        kinds = ["outcome"] if depth == 0 else ["decision", "chance", "outcome", "logit"]
        kind = draw(st.sampled_from(kinds))
        name = f"n{next(ids)}"
        if kind == "outcome":
            return Outcome(id=name, title=draw(TEXTS), payoffs={"u": float(draw(st.integers(-50, 150)))})
        number = draw(st.integers(0 if depth < 4 else 1, 4))
        branches = tuple(
            Branch(
                id=f"{name}b{position}",
                label=draw(TEXTS),
                node=node(depth - 1),
                probability=draw(st.sampled_from(["#", 0.25, "p_deal / 2"])) if kind == "chance" else None,
                payoffs=draw(st.sampled_from([{}, {"u": -6.0}])),
            )
            for position in range(number)
        )
        if kind == "chance":
            return Chance(id=name, title=draw(TEXTS), branches=branches)
        rationality = 0.1 if kind == "logit" else None
        return Decision(id=name, title=draw(TEXTS), branches=branches, rationality=rationality)

    root = node(draw(st.integers(0, 4)))
    return Document(root=root, actors=(Actor(id="a", weights={"u": 1.0}),), attributes=(Attribute(id="u"),))
