"""A Bayes revision in numbers, held against the tree that the edit makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as limits

from planner.analysis.bayes import revised
from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Variable
from planner.model.edits.bayes import flip
from planner.model.problems import DocumentError
from tests.analysis.trees import decide, document, end, happen, way
from tests.model.test_bayes import two_stages


@given(two_stages())
@limits(max_examples=40, deadline=None)
def test_as_the_flipped_tree(case):
    """Each result has the reach that it has in the flipped tree, and so has each branch below it."""
    found = revised(roll_back(case), case.root.id)
    reach = {row.path: row.figures.reach for row in rows(roll_back(flip(case, ())))}
    for row in found.rows:
        assert row.probability == pytest.approx(reach[row.result,], abs=1e-12)
        for branch, p in zip(found.branches, row.posterior, strict=True):
            assert row.probability * p == pytest.approx(reach[row.result, branch], abs=1e-12)


def well():
    """By hand: 0.3 * 0.9 + 0.7 * 0.2 = 0.41, of which oil is 27/41; else 0.59, of which oil is 3/59."""
    chance = happen(way("oil", end(100), "oil"), way("dry", end(), "#"), event="Well")
    return document(decide(way("drill", chance)), variables=(Variable(id="oil", value=0.3),))


def test_a_table_from_outside():
    found = revised(roll_back(well()), "Well", [("+", (0.9, 0.2)), ("-", ("#", "#"))])
    assert [row.probability for row in found.rows] == pytest.approx([0.41, 0.59])
    assert [row.posterior[0] for row in found.rows] == pytest.approx([27 / 41, 3 / 59])
    assert found.rows[0].formulas == ("if(p > 0, oil * 0.9 / p, oil)", "#")
    assert (found.branches, found.prior) == (("oil", "dry"), pytest.approx((0.3, 0.7)))


def test_a_result_that_cannot_be_keeps_the_prior():
    found = revised(roll_back(well(), Settings(overrides={"oil": 1.0})), "Well", [("+", (1.0, 0.2)), ("-", ("#", "#"))])
    assert (found.rows[1].probability, found.rows[1].posterior) == (0.0, (1.0, 0.0))


@pytest.mark.parametrize(
    ("about", "table", "said"),
    [
        ("nowhere", [], "no event or chance node 'nowhere'"),
        ("Well", [("+", (0.9,))], r"'\+' needs a likelihood for each of the 2 branches"),
        ("Well", [("+", (0.9, 0.2)), ("-", (0.9, "#"))], "given 'oil' must lie between 0 and 1 and add up to 1"),
        ("Well", [("+", ("gas", 0.2)), ("-", ("#", "#"))], "given 'oil': gas: there is no variable 'gas'"),
        ("Well", [], "lead to a chance node"),
    ],
)
def test_what_does_not_fit_is_refused(about, table, said):
    with pytest.raises(DocumentError, match=said):
        revised(roll_back(well()), about, table)


def test_a_prior_with_problems_is_refused():
    with pytest.raises(DocumentError, match="must lie between 0 and 1"):
        revised(roll_back(well(), Settings(overrides={"oil": 2.0})), "Well", [("+", (0.9, 0.2)), ("-", ("#", "#"))])
