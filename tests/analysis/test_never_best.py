"""Branches that are never best over all ranges: by hand, against the intervals, and against the tree at its corners."""

from __future__ import annotations

from itertools import product

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from planner import shipped
from planner.analysis.intervals import intervals
from planner.analysis.never_best import Short, never_best
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.files.storage import read_file
from planner.model.document import Variable
from tests.analysis.trees import decide, document, end, happen, way


def oil(price: float, low: float = 0.2, high: float = 0.6):
    """Drill for 10 to 20 with a probability between two bounds, or sell."""
    drill = happen(way("oil", end("prize"), "p"), way("dry", end(0), "#"))
    root = decide(way("drill", drill), way("sell", end(price)), name="D")
    variables = (Variable(id="p", value=0.4, low=low, high=high), Variable(id="prize", value=15.0, low=10, high=20))
    return document(root, variables=variables)


def listed(tree) -> dict[str, Short]:
    """What is listed, by the labels of the root's branches."""
    known = never_best(roll_back(tree))
    return {branch.label: known[branch.id] for branch in tree.root.branches if branch.id in known}


def test_by_hand():
    """Drilling is worth from 0.2 · 10 = 2 to 0.6 · 20 = 12."""
    assert listed(oil(13.0)) == {"drill": Short(pytest.approx(1.0), "sell")}
    assert listed(oil(0.5)) == {"sell": Short(pytest.approx(1.5), "drill")}
    assert listed(oil(2.0)) == listed(oil(5.0)) == listed(oil(12.0)) == {}


def test_without_ranges_the_rollback_says_all():
    tree = oil(13.0)
    bare = evolve(tree, variables=tuple(evolve(each, low=None, high=None) for each in tree.variables))
    assert listed(bare) == {}
    sure = decide(way("Wait", end(1)), way("Go", end(2)))
    beside = document(decide(way("Choose", sure), way("Drill", tree.root)), variables=tree.variables)
    assert not {branch.id for branch in sure.branches} & set(never_best(roll_back(beside)))


def test_under_a_rule_nothing_is_told():
    assert never_best(roll_back(oil(13.0), Settings(rule="maximin"))) == {}


def test_of_the_first_moves_it_says_what_the_intervals_say():
    rollback = roll_back(read_file(shipped.resource("examples", "korea_summit.planb"))[0])
    known = never_best(rollback)
    found = intervals(rollback)
    assert found is not None
    assert [row.possible for row in found.rows] == [
        branch.id not in known for branch in rollback.document.root.branches
    ]


@given(st.floats(0, 14), st.floats(0.05, 0.4), st.floats(0.4, 0.95))
def test_what_is_listed_is_chosen_at_no_corner(price, low, high):
    tree = oil(price, low, high)
    known = never_best(roll_back(tree))
    for p, prize in product((low, high), (10.0, 20.0)):
        variables = (Variable(id="p", value=p), Variable(id="prize", value=prize))
        rolled = roll_back(evolve(tree, variables=variables)).root
        assert not {tree.root.branches[position].id for position in rolled.choice} & set(known)
