"""Warnings for totals outside an attribute's levels."""

from __future__ import annotations

from planner.analysis.outside import outside_levels
from planner.analysis.rollback import roll_back
from planner.model.document import Actor, Attribute
from tests.analysis.trees import decide, document, end, link, way

COST = (Attribute(id="utility", name="Cost", worst=100.0, best=0.0),)


def warnings(root, **fields):
    fields.setdefault("attributes", COST)
    return [(w.where, w.place, w.sentence) for w in outside_levels(roll_back(document(root, **fields)))]


def test_a_total_beyond_a_level_is_named_with_its_outcome():
    """By hand: 60 on the way and 70 at the end are 130 on levels 100..0."""
    root = decide(way("a", end(70.0, title="Overrun"), pay=60.0), way("b", end(100.0)))
    assert warnings(root) == [
        ("root › a", (0,), "Overrun: Cost comes to 130, outside its levels 0 to 100; weights hold only within")
    ]


def test_an_outcome_without_a_title_and_below_the_levels():
    assert warnings(end(-5.0))[0][2].startswith("This outcome: Cost comes to −5, outside")


def test_on_a_level_and_rounding_beyond_it_are_inside():
    root = decide(
        way("a", end(0.0)), way("b", end(100.0)), way("c", end("0.1 + 0.2 - 0.3")), way("d", end("100 * (1 + 1e-15)"))
    )
    assert warnings(root) == []


def test_behind_a_link_the_actual_path_counts():
    """By hand: 60 at home is inside; 60 + 60 through the link is not, and is told at the link."""
    root = decide(way("a", end(60.0, name="T")), way("b", link("T"), pay=60.0))
    assert [(where, place) for where, place, _ in warnings(root)] == [("root › b", (1,))]


def test_attributes_without_levels_or_weight_do_not_count():
    assert warnings(end(500.0), attributes=(Attribute(id="utility"),)) == []
    assert warnings(end(500.0), actors=(Actor(id="a"),)) == []


def test_paths_with_a_bad_payoff_have_no_total():
    assert warnings(decide(way("a", end(500.0), pay="1/0"), way("b", end("missing")))) == []
