"""Layouts on the way from one to the next: its ends and its middle, and that untouched parts are shared."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.drawing.layout import lay_out
from planner.drawing.motion import between, moves
from planner.model import edits
from planner.model.places import walk
from tests.drawing.drawn import CountedMeasure, documents

MEASURE = CountedMeasure()


def points(layout):
    return [layout.locate(place) for place, _ in walk(layout.document.root)]


@given(documents(), st.data())
@settings(max_examples=40, deadline=None)
def test_it_ends_where_the_second_layout_is_and_stays_in_order(document, data):
    """Property: arrived, every node is where it belongs; on the way no band is above the one before it."""
    place = data.draw(st.sampled_from([place for place, node in walk(document.root) if node.kind != "link"]))
    after, _ = edits.add_child(document, place, "A new branch with a long label")
    one = lay_out(document, MEASURE)
    other = lay_out(after, MEASURE, one)
    for reached, wanted in zip(points(between(one, other, 1.0)), points(other), strict=True):
        assert reached == pytest.approx(wanted)
    half = between(one, other, 0.5)
    for at, _ in walk(after.root):
        tops = half.placed_at(at).tops
        assert list(tops) == sorted(tops)


def test_halfway_is_the_middle(summit):
    """Collapsing the first move brings its sibling up; halfway it stands in the middle of both heights."""
    one = lay_out(summit, MEASURE)
    other = lay_out(summit, MEASURE, one, collapsed=frozenset({summit.root.branches[0].node.id}))
    assert moves(one, other)
    half = between(one, other, 0.5)
    assert half.locate((1,)).y == pytest.approx((one.locate((1,)).y + other.locate((1,)).y) / 2)
    assert half.outcome_x == pytest.approx((one.outcome_x + other.outcome_x) / 2)
    assert half.placed_at((1,)) is other.placed_at((1,))


def test_a_change_of_figures_moves_nothing(summit):
    one = lay_out(summit, MEASURE)
    assert not moves(one, lay_out(edits.set_document_fields(summit, title="Other"), MEASURE, one))
    assert not moves(one, lay_out(summit, MEASURE, one, base=(0,)))
