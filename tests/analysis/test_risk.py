"""Risk profiles: exact distributions of first moves, and what is read off them."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.risk import Profile, dominances, risk_profiles
from planner.analysis.rollback import roll_back
from planner.model.document import Actor, Attribute
from planner.model.nodes import Decision
from planner.model.problems import DocumentError
from tests.analysis.growing import Grower
from tests.analysis.naive import Naive
from tests.analysis.trees import decide, document, end, happen, way


def profile(outcomes: dict[float, float], move: str = "", less_is_better: bool = False) -> Profile:
    values = np.array(sorted(outcomes))
    return Profile(
        move=(move,),
        values=values,
        probabilities=np.array([outcomes[value] for value in values]),
        less_is_better=less_is_better,
    )


def as_dict(found: Profile) -> dict[float, float]:
    return dict(zip(found.values.tolist(), found.probabilities.tolist(), strict=True))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_against_every_path(seed, curved):
    """Against recursion over paths: the totals of the outcomes below a first move and the products of their odds."""
    grown = Grower(Random(seed), curved=curved, averse=True).document()
    naive = Naive(grown)
    root = naive.nodes[grown.root.id]
    profiles = risk_profiles(roll_back(grown))
    assert len(profiles) == (len(root.branches) if isinstance(root, Decision) else 1)
    for found in profiles:
        expected: dict[float, float] = {}
        for path, spot in naive.found.items():
            if spot.choice or spot.odds or path[: len(found.move)] != found.move:
                continue
            total = spot.values[naive.seen]
            same = next((value for value in expected if abs(value - total) < 1e-9 * max(1, abs(total))), total)
            expected[same] = expected.get(same, 0.0) + chance(naive, path, len(found.move))
        expected = {value: p for value, p in expected.items() if p > 0}
        assert found.values == pytest.approx(sorted(expected), rel=1e-9, abs=1e-9)
        assert found.probabilities == pytest.approx([expected[value] for value in sorted(expected)])
        assert list(found.values) == sorted(found.values)


def chance(naive: Naive, path: tuple[str, ...], given: int) -> float:
    """The probability of a path from its first `given` branches on."""
    p = 1.0
    for depth in range(given, len(path)):
        spot = naive.found[path[:depth]]
        labels = [other[depth] for other in naive.found if len(other) == depth + 1 and other[:depth] == path[:depth]]
        p *= spot.odds[labels.index(path[depth])] if spot.odds else float(spot.choice[0] == path[depth])
    return p


def test_equal_totals_become_one():
    """By hand: 3 + 1 and 2 + 2 are 4 with 0.25 + 0.5; probability 0 is left out."""
    tree = happen(
        way("a", end(1), 0.25, pay=3),
        way("b", end(2.0000000001), 0.5, pay=2),
        way("c", end(9), 0.25),
        way("d", end(7), 0),
    )
    (found,) = risk_profiles(roll_back(document(tree)))
    assert found.move == ()
    assert as_dict(found) == {4.0: 0.75, 9.0: 0.25}


def test_what_is_read_off_a_profile():
    """By hand: 0 (0.02), 10 (0.08), 20 (0.9): the worst 5 % are 2 % of 0 and 3 % of 10, mean 6."""
    found = profile({0.0: 0.02, 10.0: 0.08, 20.0: 0.9})
    assert found.mean == pytest.approx(18.8)
    assert found.sd == pytest.approx(np.sqrt(0.02 * 18.8**2 + 0.08 * 8.8**2 + 0.9 * 1.2**2))
    assert [found.percentile(q) for q in (0.0, 0.02, 0.05, 0.1, 0.5, 1.0)] == [0, 0, 10, 10, 20, 20]
    assert found.worse_than(10) == pytest.approx(0.02)
    assert found.worse_than(10.1) == pytest.approx(0.1)
    assert found.worst_mean() == pytest.approx(6)
    assert found.worst_mean(0.01) == 0


def test_an_attribute_of_which_less_is_better():
    """By hand: casualties 0 or 100 at even odds, fewer better: the worst 5 % are at 100, and worse is more."""
    root = decide(
        way("go", happen(way("a", end({"lost": 100}), 0.5), way("b", end({"lost": 0}), 0.5))),
        way("stay", end({"lost": 10}), pay={"lost": 20}),
    )
    actors = (Actor(id="planner", weights={"lost": -1.0}),)
    rolled = roll_back(document(root, attributes=(Attribute(id="lost"), Attribute(id="other")), actors=actors))
    go, stay = risk_profiles(rolled, "lost")
    assert as_dict(go) == {0.0: 0.5, 100.0: 0.5}
    assert as_dict(stay) == {30.0: 1.0}
    assert go.worst_mean() == 100
    assert go.worse_than(50) == 0.5
    assert [found.order for found in dominances((go, stay))] == [2]
    assert dominances((go, stay))[0].better == ("stay",)
    with pytest.raises(DocumentError, match="no attribute 'won'"):
        risk_profiles(rolled, "won")


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ({1.0: 0.5, 3.0: 0.5}, {1.0: 0.5, 2.0: 0.5}, 1),
        ({2.0: 1.0}, {1.0: 0.5, 3.0: 0.5}, 2),
        ({1.0: 0.5, 4.0: 0.5}, {2.0: 1.0}, 0),
        ({1.0: 1.0}, {1.0: 1.0}, 0),
        ({2.5: 1.0}, {1.0: 0.5, 3.0: 0.5}, 2),
    ],
)
def test_dominance(one, other, order):
    """By definition: more everywhere; a mean kept with less spread; a better best beside a worse worst; the same."""
    found = dominances((profile(one, "one"), profile(other, "other")))
    assert [(pair.better, pair.order) for pair in found] == ([(("one",), order)] if order else [])


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_dominance_is_what_every_taste_agrees_on(seed):
    """By definition: first order is no lower percentile anywhere; second is no worse mean of min(X, t) at any t."""
    random = Random(seed)

    def some(move: str) -> Profile:
        cuts = sorted([0, *(random.randint(0, 8) for _ in range(2)), 8])
        weights = [b - a for a, b in pairwise(cuts)]
        outcomes: dict[float, float] = {}
        for weight in weights:
            value = float(random.randint(0, 6))
            if weight:
                outcomes[value] = outcomes.get(value, 0.0) + weight / 8
        return profile(outcomes, move)

    one, other = some("one"), some("other")

    def capped(found: Profile, t: float) -> float:
        return float(found.probabilities @ np.minimum(found.values, t))

    quantiles = [(one.percentile(q), other.percentile(q)) for q in np.arange(1, 9) / 8]
    caps = [(capped(one, t), capped(other, t)) for t in range(8)]
    first = all(a >= b for a, b in quantiles) and any(a > b for a, b in quantiles)
    second = all(a >= b - 1e-12 for a, b in caps) and any(a > b + 1e-12 for a, b in caps)
    orders = {pair.better[0]: pair.order for pair in dominances((one, other))}
    assert orders.get("one", 0) == (1 if first else 2 if second else 0)


def test_problems_leave_no_rows():
    """A tree without a value has no distribution."""
    assert risk_profiles(roll_back(document(decide(way("go", end("nowhere")))))) == ()
