"""Several branches moved or copied at once: as if each were taken by hand, and put down one after another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.files.clipping import outermost
from planner.files.outline import read_outline
from planner.model import edits
from planner.model.places import branch_at, node_at, walk
from planner.model.problems import DocumentError

TREE = read_outline("""[] Root
  A
    [] In A
      A1
        [] In A1
          A1a: <>
          A1b: <>
      A2: <>
      A3: <>
  B
    [] In B
      B1: <>
      B2: <>
  C: <>
""")

PLACES = [place for place, _ in walk(TREE.root)]


def labels(document, place=()):
    return [branch.label for branch in node_at(document.root, place).branches]


def test_they_stand_beside_one_another_in_reading_order():
    after, there = edits.reparent_all(TREE, [(2,), (0, 0), (0, 2)], (1,), 1)
    assert labels(after, (1,)) == ["B1", "A1", "A3", "C", "B2"]
    assert labels(after) == ["A", "B"] and labels(after, (0,)) == ["A2"]
    assert there == ((1, 1), (1, 2), (1, 3))


def test_siblings_are_gathered_before_one_of_them():
    after, there = edits.reparent_all(TREE, [(0, 0), (0, 2)], (0,), 1)
    assert labels(after, (0,)) == ["A1", "A3", "A2"] and there == ((0, 0), (0, 1))


def test_copies_leave_all_where_it_is():
    after, there = edits.copy_all(TREE, [(0,), (2,)], (), 0)
    assert labels(after) == ["A", "C", "A", "B", "C"] and there == ((0,), (1,))
    assert labels(after, (0, 0)) == ["A1a", "A1b"]


def test_nothing_moves_below_itself():
    with pytest.raises(DocumentError, match="below itself"):
        edits.reparent_all(TREE, [(0,), (2,)], (0, 0), 0)


@given(st.sets(st.sampled_from(PLACES[1:]), min_size=1, max_size=5), st.sampled_from(PLACES), st.integers(0, 3))
def test_the_places_that_it_tells_are_those_of_what_was_moved(chosen, parent, position):
    """A property: the branches are the same objects as before, found at the places told; no node is lost or doubled."""
    places = outermost(chosen)
    if any(parent[: len(place)] == place for place in places):
        return
    branches = [branch_at(TREE.root, place) for place in places]
    position = min(position, len(node_at(TREE.root, parent).branches))
    after, there = edits.reparent_all(TREE, places, parent, position)
    assert [branch_at(after.root, place).id for place in there] == [branch.id for branch in branches]
    assert [branch_at(after.root, place).node for place in there] == [branch.node for branch in branches]
    assert sorted(node.id for _, node in walk(after.root)) == sorted(node.id for _, node in walk(TREE.root))
    assert len({place[:-1] for place in there}) == 1
    assert [place[-1] for place in there] == list(range(there[0][-1], there[0][-1] + len(there)))
