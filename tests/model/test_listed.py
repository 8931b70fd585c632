"""Actors, attributes and sources: added, moved, renamed and removed with all that refers to them."""

from __future__ import annotations

import pytest

from planner.model import edits
from planner.model.document import Actor, Attribute, Document, Points, Source, Variable
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.model.problems import DocumentError


@pytest.fixture
def document() -> Document:
    """A summit: Washington and then Seoul move; cost is paid on the way, security at an end; FP is used three times."""
    end = Outcome(id="T1", payoffs={"security": 80.0, "cost": -1.0})
    seouls = Decision(id="D2", actor="rok", branches=(Branch(id="b2", label="Agree", node=end),))
    talks = Chance(
        id="C1", branches=(Branch(id="b3", label="Deal", node=Outcome(id="T2"), probability=1.0, sources=("FP",)),)
    )
    root = Decision(
        id="D1",
        actor="us",
        sources=("FP",),
        branches=(
            Branch(id="b1", label="Summit", node=seouls, payoffs={"cost": -5.0}),
            Branch(id="b4", label="Talks", node=talks),
        ),
    )
    return Document(
        root=root,
        seen_by="rok",
        actors=(Actor(id="us", name="Washington", weights={"security": 1.0, "cost": 0.5}), Actor(id="rok")),
        attributes=(Attribute(id="security"), Attribute(id="cost", name="Cost")),
        sources=(Source(id="FP"), Source(id="DNI")),
        variables=(Variable(id="p", value=0.5, sources=("DNI", "FP")),),
    )


def ids(document, listed):
    return [entry.id for entry in getattr(document, listed)]


def test_uses_are_told_with_their_places(document):
    assert edits.uses_of_listed(document, "actors", "rok") == [
        "the document: seen by",
        "root › Summit: whose move it is",
    ]
    assert edits.uses_of_listed(document, "attributes", "cost") == [
        "actor Washington: its weight",
        "root › Summit: what the branch pays",
        "root › Summit › Agree: what the outcome pays",
    ]
    assert edits.uses_of_listed(document, "sources", "FP") == ["variable p", "root", "root › Talks › Deal"]
    assert edits.uses_of_listed(document, "sources", "DNI") == ["variable p"]


def test_a_removed_actor_leaves_its_moves_to_nobody(document):
    after = edits.remove_listed(document, "actors", "rok")
    assert ids(after, "actors") == ["us"]
    assert after.seen_by == ""
    assert after.root.branches[0].node.actor == ""
    assert after.root.actor == "us"
    assert after.root.branches[1] is document.root.branches[1], "what does not refer to it is shared"


def test_what_is_paid_in_a_removed_attribute_goes(document):
    after = edits.remove_listed(document, "attributes", "cost")
    assert after.actors[0].weights == {"security": 1.0}
    assert after.root.branches[0].payoffs == {}
    assert after.root.branches[0].node.branches[0].node.payoffs == {"security": 80.0}


def test_a_removed_source_is_ticked_nowhere(document):
    after = edits.remove_listed(document, "sources", "FP")
    assert (after.root.sources, after.variables[0].sources) == ((), ("DNI",))
    assert after.root.branches[1].node.branches[0].sources == ()
    assert edits.uses_of_listed(after, "sources", "FP") == []


@pytest.mark.parametrize(("listed", "old"), [("actors", "rok"), ("attributes", "cost"), ("sources", "FP")])
def test_renamed_there_and_back_it_is_used_where_it_was(document, listed, old):
    after = edits.rename_listed(document, listed, old, "new")
    assert edits.uses_of_listed(after, listed, old) == []
    assert len(edits.uses_of_listed(after, listed, "new")) == len(edits.uses_of_listed(document, listed, old))
    back = edits.rename_listed(after, listed, "new", old)
    assert edits.uses_of_listed(back, listed, old) == edits.uses_of_listed(document, listed, old)


def test_the_last_of_those_that_are_needed_stays(document):
    alone = edits.remove_listed(document, "actors", "rok")
    with pytest.raises(DocumentError, match="at least one actor"):
        edits.remove_listed(alone, "actors", "us")


def test_ids_are_not_given_twice(document):
    with pytest.raises(DocumentError, match="taken"):
        edits.add_listed(document, "sources", "FP")
    with pytest.raises(DocumentError, match="taken"):
        edits.rename_listed(document, "sources", "FP", "DNI")
    with pytest.raises(DocumentError, match="blank"):
        edits.add_listed(document, "sources", " ")
    assert edits.free_id(document, "actors") == "actor3"


def test_an_entry_is_added_at_the_end_and_moved_as_far_as_there_is_room(document):
    after = edits.add_listed(document, "sources", "HUMINT", grade="F6")
    assert ids(after, "sources") == ["FP", "DNI", "HUMINT"]
    assert ids(edits.move_listed(after, "sources", "HUMINT", -1), "sources") == ["FP", "HUMINT", "DNI"]
    assert edits.move_listed(after, "sources", "FP", -1) is after
    assert edits.set_listed(after, "sources", "HUMINT", grade="F6") is after


def test_the_points_of_a_shape_move_with_the_levels(document):
    """Halfway between 0 and 100 is 50; between 10 and 20 it is 15."""
    levels = edits.set_levels(document, "cost", 0.0, 100.0)
    bent = edits.set_shape(levels, "cost", Points(points=((0.0, 0.0), (50.0, 80.0), (100.0, 100.0))))
    assert edits.set_levels(bent, "cost", 10.0, 20.0).attributes[1].shape.points == ((10, 0), (15, 80), (20, 100))
    turned = edits.set_levels(bent, "cost", 20.0, 10.0).attributes[1].shape.points
    assert turned == ((10, 100), (15, 80), (20, 0))
    missing = edits.set_levels(bent, "cost", None, 20.0)
    same = edits.set_levels(missing, "cost", 20.0, 20.0)
    assert edits.set_levels(same, "cost", 10.0, 20.0).attributes[1].shape.points == ((10, 0), (15, 80), (20, 100))
    with pytest.raises(DocumentError, match="worst and a best"):
        edits.set_shape(document, "cost", Points(points=()))


def test_swings_become_weights_that_sum_to_one():
    """By hand: 100, 60 and 40 of 200 points are 0.5, 0.3, 0.2; three equal ones leave 0.0001 to the first."""
    assert edits.weights_from_points({"a": 100, "b": 60, "c": 40}) == {"a": 0.5, "b": 0.3, "c": 0.2}
    thirds = edits.weights_from_points({"a": 1, "b": 1, "c": 1})
    assert thirds == {"a": 0.3334, "b": 0.3333, "c": 0.3333}
    with pytest.raises(DocumentError, match="at least one"):
        edits.weights_from_points({"a": 0})
    with pytest.raises(DocumentError, match="from 0 up"):
        edits.weights_from_points({"a": -1, "b": 2})


def test_a_weight_is_given_and_taken(document):
    assert edits.set_weight(document, "rok", "cost", 2.0).actors[1].weights == {"cost": 2.0}
    assert edits.set_weight(document, "us", "cost", None).actors[0].weights == {"security": 1.0}
