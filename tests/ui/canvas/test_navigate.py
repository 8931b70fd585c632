"""Arrow keys by geometry, on trees drawn small enough to be seen in the mind."""

from __future__ import annotations

import pytest

from planner.drawing.layout import lay_out
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Decision, Outcome
from planner.ui.canvas.navigate import step


class Even:
    """Every letter seven pixels wide."""

    def width(self, text: str, role: str) -> float:
        return 7.0 * len(text)


def fork(name: str, *nodes: Decision | Outcome) -> Decision:
    branches = tuple(Branch(id=f"b{node.id}", label=node.id, node=node) for node in nodes)
    return Decision(id=name, branches=branches)


def end(name: str) -> Outcome:
    return Outcome(id=name)


@pytest.fixture
def layout():
    """Two forks of two ends each around an end, all below the root, the second fork a level deeper on one side."""
    root = fork("D", fork("A", end("a1"), end("a2")), end("m"), fork("B", fork("C", end("c1"), end("c2")), end("b2")))
    document = Document(root=root, actors=(Actor(id="us"),), attributes=(Attribute(id="utility"),))
    return lay_out(document, Even())


A, M, B, C = (0,), (1,), (2,), (2, 0)


@pytest.mark.parametrize(
    ("place", "way", "found"),
    [
        ((2, 0, 1), "left", C),
        ((), "left", ()),
        ((), "right", M),  # the root stands midway between A and B, where the end m is
        ((0, 0), "right", (0, 0)),
        (A, "down", M),  # its line crosses the column of A
        (B, "up", M),
        (C, "up", M),  # nothing else at C's depth lies above: a1 and a2 belong to the outcomes, m is the nearest
        (A, "up", A),
        (B, "down", B),
    ],
)
def test_between_forks(layout, place, way, found):
    """Read off the drawing."""
    assert step(layout, place, way) == found


def test_outcomes_are_one_column_whatever_their_depth(layout):
    """Going down from the first outcome meets all six in the order in which they are drawn, and stops."""
    place, met = (0, 0), []
    for _ in range(7):
        met.append(layout.locate(place).y)
        place = step(layout, place, "down")
    assert met == sorted(met) and len(set(met)) == 6
    assert place == (2, 1)
    assert step(layout, (2, 1), "up") == (2, 0, 1)


def test_first_and_last_are_siblings(layout):
    assert step(layout, M, "first") == A
    assert step(layout, M, "last") == B
    assert step(layout, (), "last") == ()


def test_the_nearest_child_of_many_is_found_by_halving():
    """Of 999 ends in even rows under one fork, the middle one stands at the fork's height."""
    root = fork("D", *(end(f"t{number}") for number in range(999)))
    document = Document(root=root, actors=(Actor(id="us"),), attributes=(Attribute(id="utility"),))
    assert step(lay_out(document, Even()), (), "right") == (499,)
