"""Shares of the weight simplex, held against areas known by geometry and against a rollback for each draw."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from planner.analysis.shares import _AtAllDraws, _dissected, weight_shares
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Node
from planner.model.problems import DocumentError
from tests.analysis.growing import Grower
from tests.analysis.trees import decide, end, happen, way


def levelled(root: Node, *names: str, **fields: object) -> Document:
    """One planner over attributes from 0 to 100."""
    actors = (Actor(id="planner", weights=dict.fromkeys(names, 1.0)), *fields.pop("others", ()))
    attributes = tuple(Attribute(id=name, worst=0.0, best=100.0) for name in names)
    return Document(root=root, actors=actors, attributes=attributes, **fields)


def test_two_attributes_by_hand():
    """100 w against 60 against 100 (1-w): best above 0.6, between, and below 0.4."""
    root = decide(
        way("one", end({"x": 100.0})),
        way("both", end({"x": 60.0, "y": 60.0})),
        way("other", end({"y": 100.0})),
        name="D",
    )
    shares = weight_shares(roll_back(levelled(root, "x", "y")))
    assert shares is not None
    assert list(shares.shares["D"].values()) == pytest.approx([0.4, 0.2, 0.4], abs=4 * 0.0035)
    assert shares.errors["D"]["one"] == pytest.approx((0.4 * 0.6 / 20_000) ** 0.5, rel=0.02)
    assert (shares.draws, shares.local) == (20_000, ())


def test_three_attributes_by_geometry():
    """Each of three pure options is best in a third of the triangle; a middle of 50 in its inner quarter, since a
    weight above one half fills a corner of a quarter of the area."""
    root = decide(
        *(way(name, end({name: 100.0})) for name in "xyz"), way("m", end(dict.fromkeys("xyz", 50.0))), name="D"
    )
    shares = weight_shares(roll_back(levelled(root, *"xyz")))
    assert shares is not None
    assert list(shares.shares["D"].values()) == pytest.approx([0.25] * 4, abs=4 * 0.0031)


def test_ties_are_split():
    root = decide(way("a", end({"x": 50.0})), way("b", end({"x": 50.0})), way("c", end()), name="D")
    shares = weight_shares(roll_back(levelled(root, "x", "y")))
    assert shares is not None
    assert shares.shares["D"] == {"a": 0.5, "b": 0.5, "c": 0.0}


def test_the_same_seed_gives_the_same_shares():
    root = decide(way("a", end({"x": 50.0})), way("b", end({"y": 40.0})), name="D")
    one, same, other = (weight_shares(roll_back(levelled(root, "x", "y")), seed=seed) for seed in (1, 1, 2))
    assert one is not None and same is not None and other is not None
    assert one.shares == same.shares != other.shares


def test_other_owners_keep_their_weights_and_answer():
    """After "go" the rival, who wants y, leaves (0, 30); so "go" is best where 30 (1-w) > 10 w, below w = 3/4."""
    rival = decide(way("kind", end({"x": 90.0})), way("unkind", end({"y": 30.0})), actor="rival")
    root = decide(way("go", rival), way("stay", end({"x": 10.0})), name="D")
    case = levelled(root, "x", "y", others=(Actor(id="rival", weights={"y": 1.0}),))
    shares = weight_shares(roll_back(case))
    assert shares is not None
    assert shares.shares == {"D": pytest.approx({"go": 0.75, "stay": 0.25}, abs=4 * 0.0031)}


@given(st.integers(0, 10**6))
@limits(max_examples=25, deadline=None)
def test_as_a_rollback_at_each_draw(seed):
    """Eleven weights on random trees: every share is that of eleven rollbacks, ties, tolerances, games and all."""
    random = Random(seed)
    grower = Grower(random, actors=2, curved=random.random() < 0.5, averse=random.random() < 0.5)
    grown = grower.document(depth=3)
    attributes = tuple(evolve(a, worst=-20.0, best=20.0) for a in grown.attributes)
    first, *others = grown.actors
    first = evolve(first, weights={"x": 0.5, "y": 0.5})
    others = [evolve(actor, weights={"x": 0.5, "y": 0.25}) for actor in others]
    case = evolve(grown, attributes=attributes, actors=(first, *others))
    drawn = np.array([[w, 1 - w] for w in np.linspace(0.03, 0.98, 11)]).T
    found = {
        here: told for _, here, told in _AtAllDraws(_dissected(roll_back(case), attributes), drawn, None).by_place()
    }
    counted = {here: dict.fromkeys(told, 0.0) for here, told in found.items()}
    for x, y in drawn.T.tolist():
        actors = (evolve(first, weights={"x": x, "y": y}), *others)
        for row in rows(roll_back(evolve(case, actors=actors)), expand_links=True):
            for label in row.choice if row.id in counted else ():
                counted[row.id][label] += 1 / len(row.choice) / 11
    assert found.keys() == counted.keys()
    for here, told in found.items():
        assert told == pytest.approx(counted[here], abs=1e-9)


def test_attributes_without_levels_are_refused_with_an_offer():
    """Along the paths cost comes to between -3 - 4 and -3 + 0."""
    chance = happen(way("dear", end({"cost": -4.0}), 0.5), way("cheap", end({"x": 50.0}), 0.5))
    case = levelled(decide(way("go", chance, pay={"cost": -3.0}), name="D"), "x")
    case = evolve(
        case,
        attributes=(*case.attributes, Attribute(id="cost", name="Cost")),
        actors=(Actor(id="planner", weights={"x": 1.0, "cost": 1.0}),),
    )
    with pytest.raises(
        DocumentError, match=r"Cost has no worst and best level \(in this tree it runs from −7\S* to −3"
    ):
        weight_shares(roll_back(case))


def test_a_local_scale_runs_from_the_least_to_the_largest_total():
    """Cost runs from 2 to 6 and less is better: 100 w for quality against 100 (1-w), and (50, 50) between never beats
    both, but ties nobody: shares are a half each."""
    root = decide(
        way("good", end({"x": 100.0, "cost": 6.0})),
        way("cheap", end({"cost": 2.0})),
        way("middling", end({"x": 50.0, "cost": 4.5})),
        name="D",
    )
    case = levelled(root, "x")
    case = evolve(
        case,
        attributes=(*case.attributes, Attribute(id="cost")),
        actors=(Actor(id="planner", weights={"x": 1.0, "cost": -1.0}),),
    )
    shares = weight_shares(roll_back(case), local=True)
    assert shares is not None
    assert shares.local == ("cost",)
    assert shares.shares["D"] == pytest.approx({"good": 0.5, "cheap": 0.5, "middling": 0.0}, abs=4 * 0.0036)


def test_nothing_weighed_is_said():
    case = levelled(decide(way("a", end()), name="D"), "x")
    with pytest.raises(DocumentError, match="gives no attribute a weight"):
        weight_shares(roll_back(evolve(case, actors=(Actor(id="planner"),))))


def test_a_troubled_tree_has_none():
    assert weight_shares(roll_back(levelled(decide(way("a", end({"x": "oops"})), name="D"), "x"))) is None
