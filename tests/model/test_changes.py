"""What changed, in rows: nothing between a document and itself, and a row for each edit that names it."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from planner import shipped
from planner.files.codec import decode, encode
from planner.files.opening import open_document
from planner.model import edits
from planner.model.changes import changes
from planner.model.document import Document, NumberFormat
from tests.files.any_document import around, around_trees, trees

SUMMIT, DRIFT, SUCCESS, FAILURE, PLAN_B, HOLD, TALKS = (0,), (1,), (0, 0), (0, 1), (0, 1, 0), (0, 1, 1), (0, 1, 0, 0)
RETURNS = "root › Reciprocity summit › Failure: faux peace › Exercises and sanctions › Returns to talks"


@pytest.fixture(scope="module")
def summit() -> Document:
    return open_document(shipped.resource("examples", "simple_summit.planb"))


def rows(before, after):
    return [(row.what, row.kind, row.field, row.before, row.after) for row in changes(before, after)]


EDITS = {
    "label": (
        lambda d: edits.set_label(d, SUMMIT, "Meet"),
        ("changed", "branch", "label", "Reciprocity summit", "Meet"),
    ),
    "probability": (
        lambda d: edits.set_probability(d, TALKS, 0.25),
        ("changed", "branch", "probability", "p_talks", "0.25"),
    ),
    "payoff": (lambda d: edits.set_payoff(d, DRIFT, "cost", -5.0), ("changed", "branch", "payoffs.cost", "-4", "-5")),
    "payoff gone": (
        lambda d: edits.set_payoff(d, DRIFT, "cost", None),
        ("changed", "branch", "payoffs.cost", "-4", ""),
    ),
    "range": (lambda d: edits.set_range(d, TALKS, 0.1, None), ("changed", "branch", "low", "", "0.1")),
    "basis": (lambda d: edits.set_basis(d, TALKS, "record"), ("changed", "branch", "basis", "judgement", "record")),
    "sources": (lambda d: edits.set_sources(d, TALKS, ("FP",)), ("changed", "branch", "sources", "", "FP")),
    "title": (lambda d: edits.set_title(d, SUMMIT, "Hanoi"), ("changed", "node", "title", "Second summit", "Hanoi")),
    "owner": (lambda d: edits.set_owner(d, FAILURE, "seoul"), ("changed", "node", "actor", "washington", "seoul")),
    "event": (lambda d: edits.set_event(d, SUMMIT, "meeting"), ("changed", "node", "event", "", "meeting")),
    "kind": (lambda d: edits.set_kind(d, DRIFT, "decision"), ("changed", "node", "kind", "chance", "decision")),
    "outcome": (
        lambda d: edits.set_outcome_payoff(d, TALKS, "utility", 70.0),
        ("changed", "node", "payoffs.utility", "64", "70"),
    ),
    "rationality": (lambda d: edits.set_rationality(d, FAILURE, 0.1), ("changed", "node", "rationality", "", "0.1")),
    "added": (lambda d: edits.add_child(d, (), "Letter")[0], ("added", "branch", "", "", "Letter")),
    "removed": (lambda d: edits.remove(d, PLAN_B)[0], ("removed", "branch", "", "Exercises and sanctions", "")),
    "moved": (
        lambda d: edits.reparent(d, HOLD, (), 2)[0],
        ("moved", "branch", "", "root › Reciprocity summit › Failure: faux peace", "root"),
    ),
    "order": (
        lambda d: edits.move(d, SUCCESS, 1)[0],
        (
            "changed",
            "node",
            "order",
            "Success: verified freeze, Failure: faux peace",
            "Failure: faux peace, Success: verified freeze",
        ),
    ),
    "variable": (
        lambda d: edits.set_variable(d, "p_deal", value=0.5),
        ("changed", "variables", "value", "0.4", "0.5"),
    ),
    "new variable": (lambda d: edits.add_variable(d, "x"), ("added", "variables", "", "", "x")),
    "weight": (
        lambda d: edits.set_weight(d, "seoul", "cost", 0.5),
        ("changed", "actors", "weights.cost", "", "0.5"),
    ),
    "actor gone": (lambda d: edits.remove_listed(d, "actors", "seoul"), ("removed", "actors", "", "Seoul", "")),
    "attributes in another order": (
        lambda d: edits.move_listed(d, "attributes", "utility", 1),
        (
            "changed",
            "attributes",
            "order",
            "Utility, Cost, Relief for Pyongyang",
            "Cost, Utility, Relief for Pyongyang",
        ),
    ),
    "document": (
        lambda d: edits.set_document_fields(d, title="Hanoi"),
        ("changed", "document", "title", "Korea summit", "Hanoi"),
    ),
    "stages": (
        lambda d: edits.set_stage(d, 0, "First"),
        (
            "changed",
            "document",
            "stages",
            "Opening move, Second summit, Response, Pyongyang's answer",
            "First, Second summit, Response, Pyongyang's answer",
        ),
    ),
    "numbers": (
        lambda d: edits.set_document_fields(d, number_format=NumberFormat(decimals=2)),
        (
            "changed",
            "document",
            "number_format",
            "decimals 1; probabilities decimal; words icd203",
            "decimals 2; probabilities decimal; words icd203",
        ),
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_each_edit_has_a_row_that_names_it(summit, name):
    edit, expected = EDITS[name]
    told = rows(summit, edit(summit))
    assert expected in told
    assert rows(summit, summit) == []


def test_a_row_says_where_it_stands_on_the_tree(summit):
    (row,) = changes(summit, edits.set_probability(summit, TALKS, 0.25))
    assert (row.name, row.place) == (RETURNS, TALKS)
    (row,) = changes(summit, edits.remove(summit, PLAN_B)[0])
    assert (row.place, row.nodes) == (FAILURE, 4)  # where it hung; the chance node and its three outcomes


def test_a_subtree_that_is_added_is_one_row_and_what_it_was_made_of_too(summit):
    after, _ = edits.duplicate(summit, FAILURE)
    assert [(row.what, row.nodes) for row in changes(summit, after)] == [("added", 6)]
    assert [row.what for row in changes(after, summit)] == ["removed"]


def test_a_renamed_variable_is_another_and_every_formula_with_it_is_told(summit):
    told = rows(summit, edits.rename_variable(summit, "p_deal", "p_freeze"))
    assert ("added", "variables", "", "", "p_freeze") in told
    assert ("removed", "variables", "", "p_deal", "") in told
    assert ("changed", "branch", "probability", "p_deal", "p_freeze") in told


def test_trees_that_have_nothing_in_common(summit):
    """Their roots are one thing; all else goes and comes."""
    other = open_document(shipped.resource("examples", "rockefeller.planb"))
    told = changes(summit, other)
    assert {row.what for row in told} >= {"added", "removed", "changed"}
    assert all(row.place is not None for row in told if row.kind in ("node", "branch"))


@settings(max_examples=40, deadline=None)
@given(around_trees)
def test_a_document_that_was_written_and_read_again_has_not_changed(document):
    assert changes(document, decode(encode(document))) == []
    (row,) = changes(document, evolve(document, title=document.title + "!"))
    assert row.field == "title"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.large_base_example])
@given(trees(), trees())
def test_there_are_rows_exactly_where_the_trees_differ(one, other):
    """A property: the same bytes, no row; other bytes, at least one."""
    before, after = around(one), around(other)
    assert bool(changes(before, after)) == (encode(before) != encode(after))
