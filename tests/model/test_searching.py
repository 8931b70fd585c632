"""Texts found in a tree and replaced, counted by hand."""

from __future__ import annotations

import pytest

from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.model.places import node_at
from planner.model.searching import Sought, find_text, replace_all, replace_one


@pytest.fixture
def document() -> Document:
    """ "deal" stands in a label, a probability, a payoff, a title, a rationale and notes; 40 is a plain number."""
    deal = Outcome(id="T1", payoffs={"u": "2 * u_deal"})
    summit = Chance(
        id="C1",
        title="A deal?",
        rationale="The DEAL of 1994 failed",
        branches=(
            Branch(id="b2", label="Deal (a.b)", probability="p_deal", node=deal),
            Branch(id="b3", label="None", probability="#", node=Outcome(id="T2", notes="no deal", payoffs={"u": 40.0})),
        ),
    )
    talks = Branch(id="b4", label="Talks", node=Outcome(id="T3"))
    root = Decision(id="D1", branches=(Branch(id="b1", label="Summit", node=summit), talks))
    return Document(root=root, actors=(Actor(id="us"),), attributes=(Attribute(id="u"),))


def where(document, text, case=False):
    return [(found.place, found.field) for found in find_text(document, Sought(text, case))]


def test_all_are_found_in_reading_order(document):
    assert where(document, "deal") == [
        ((0,), "title"),
        ((0,), "rationale"),
        ((0, 0), "label"),
        ((0, 0), "probability"),
        ((0, 0), "payoffs"),
        ((0, 1), "notes"),
    ]
    assert where(document, "DEAL", case=True) == [((0,), "rationale")]
    assert where(document, "40") == [((0, 1), "payoffs")]
    assert where(document, "a.b") == [((0, 0), "label")]
    assert where(document, "axb") == where(document, "") == []


def test_one_is_replaced_and_the_rest_shared(document):
    found = find_text(document, Sought("deal"))[3]
    after = replace_one(document, found, Sought("deal"), "pact")
    assert after.root.branches[0].node.branches[0].probability == "p_pact"
    assert after.root.branches[0].node.branches[0].label == "Deal (a.b)"
    assert after.root.branches[1] is document.root.branches[1]


def test_all_are_replaced_with_what_was_typed_even_a_backslash(document):
    after = replace_all(document, Sought("deal"), r"pact\1")
    assert where(after, "deal") == []
    assert len(where(after, r"pact\1")) == 6
    assert after.root.branches[1] is document.root.branches[1]


def test_a_number_stays_one(document):
    after = replace_all(document, Sought("40"), "45")
    assert node_at(after.root, (0, 1)).payoffs == {"u": 45.0}


def test_nothing_found_is_the_same_document(document):
    assert replace_all(document, Sought("war"), "peace") is document


@pytest.mark.parametrize(("amount", "typed"), [(5.0, "5"), (1e14, "100000000000000"), (-2.5, "-2.5"), (1e22, "1e+22")])
def test_numbers_are_found_as_they_are_typed(document, amount, typed):
    branch = Branch(id="b9", label="", node=Outcome(id="T9", payoffs={"u": amount}))
    alone = Document(root=Decision(id="D", branches=(branch,)), actors=document.actors, attributes=document.attributes)
    assert where(alone, typed) == [((0,), "payoffs")]
