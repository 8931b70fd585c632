"""One-way, tornado, two-way and intervals against closed forms and the tree rolled back value by value."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from attrs import evolve

from planner.analysis.break_even import decisions
from planner.analysis.inputs import Input, inputs, with_range
from planner.analysis.intervals import intervals
from planner.analysis.one_way import one_way
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.analysis.samples import Samples
from planner.analysis.settings import Settings
from planner.analysis.tornado import tornado
from planner.analysis.two_way import two_way
from planner.analysis.varying import vary
from planner.model.document import Actor, Document, Variable
from planner.model.nodes import Node
from planner.model.places import rewritten
from planner.model.problems import DocumentError
from tests.analysis.test_korea import korea
from tests.analysis.trees import decide, document, end, happen, link, way


def oil(**fields: Any) -> Document:
    """Drill for `prize` with probability p, or sell for `price`."""
    drill = happen(way("oil", end("prize"), "p"), way("dry", end(0), "#"))
    root = decide(way("drill", drill), way("sell", end("price")), name="D")
    variables = (
        Variable(id="p", value=0.4, low=0.2, high=0.6),
        Variable(id="prize", value=10.0, low=5, high=20),
        Variable(id="price", value=3.0),
    )
    return document(root, variables=variables, **fields)


def rolled_with(rollback: Rollback, samples: Samples) -> Rollback:
    """The document with one sample's probabilities written into it, rolled back alone."""
    shares = {name: [float(np.ravel(each)[0]) for each in columns] for name, columns in samples.probabilities.items()}

    def put(node: Node) -> Node:
        if node.id not in shares:
            return node
        pairs = zip(node.branches, shares[node.id], strict=True)
        return evolve(node, branches=tuple(evolve(branch, probability=share) for branch, share in pairs))

    return roll_back(evolve(rollback.document, root=rewritten(rollback.document.root, lambda branch: branch, put)))


def spot_at(rollback: Rollback, way: tuple[int, ...]) -> Rolled:
    """The node at the end of a way."""
    rolled = rollback.root
    for position in way:
        rolled = rolled.children[position]
    return rolled


def named(rollback: Rollback, name: str) -> Input:
    return next(one for one in inputs(rollback) if one.name == name)


class TestOneWay:
    def test_each_move_forced_and_the_best(self):
        """Drilling is worth 10 p, selling 3; they cross at 0.3."""
        rollback = roll_back(oil())
        found = one_way(rollback, named(rollback, "p"), points=5)
        assert found is not None
        assert found.xs == pytest.approx([0.2, 0.3, 0.4, 0.5, 0.6])
        assert [line.move for line in found.moves] == [("drill",), ("sell",)]
        assert found.moves[0].forced == pytest.approx([2, 3, 4, 5, 6])
        assert found.moves[1].forced == pytest.approx([3] * 5)
        assert found.envelope == pytest.approx([3, 3, 4, 5, 6])
        [turn] = found.turns
        assert (turn.at, turn.before, turn.after) == (pytest.approx(0.3, abs=1e-8), ("sell",), ("drill",))

    def test_the_plan_held(self):
        """Below, trying is today's choice at p = 0.6 and is worth 10 p; anew it is never worth less than 4."""
        below = decide(way("try", happen(way("up", end(10), "p"), way("down", end(0), "#"))), way("safe", end(4)))
        sought = document(
            decide(way("go", below), way("stay", end(1))), variables=(Variable(id="p", value=0.6, low=0, high=1),)
        )
        rollback = roll_back(sought)
        found = one_way(rollback, named(rollback, "p"), points=3)
        assert found is not None
        assert found.moves[0].held == pytest.approx([0, 5, 10])
        assert found.moves[0].forced == pytest.approx([4, 5, 10])

    def test_against_the_tree_at_every_value(self):
        """The founding case, one probability at 7 values, by scenario-free roll-backs of its first moves."""
        rollback = roll_back(korea())
        one = with_range(named(rollback, "C3.0"), 0, 1)
        found = one_way(rollback, one, points=7)
        assert found is not None
        best = np.max([line.forced for line in found.moves], axis=0)
        assert best == pytest.approx(found.envelope)
        assert found.turns == ()

    def test_a_tree_that_begins_with_chance_has_one_line(self):
        sought = document(
            happen(way("y", end(10), "p"), way("n", end(0), "#")), variables=(Variable(id="p", value=0.5),)
        )
        rollback = roll_back(sought)
        found = one_way(rollback, named(rollback, "p"), points=3)
        assert found is not None
        assert [(line.move, list(line.forced)) for line in found.moves] == [((), [0, 5, 10])]


class TestTornado:
    def test_widest_first_with_extremes(self):
        """10 p over 0.2 to 0.6, never below 3: 3 to 6. 0.4 prize over 5 to 20: 3 to 8. Both change the decision."""
        bars = tornado(roll_back(oil()))
        assert [bar.input.name for bar in bars] == ["prize", "p"]
        assert [bar.least[0] for bar in bars] == pytest.approx([3, 3])
        assert [bar.most for bar in bars] == [pytest.approx((8, 20)), pytest.approx((6, 0.6))]
        assert [bar.flips for bar in bars] == [("D",), ("D",)]

    def test_an_extreme_inside_the_range(self):
        """x (1 - x) is greatest at a half, and 0 at both ends."""
        sought = document(end("x * (1 - x)"), variables=(Variable(id="x", value=0.3, low=0, high=1),))
        [bar] = tornado(roll_back(sought))
        assert (bar.at_low, bar.at_high) == pytest.approx((0, 0))
        assert bar.most == pytest.approx((0.25, 0.5))

    def test_by_the_rule_in_force(self):
        """The maximin value of drilling is 0 whatever the prize: selling it is, and nothing swings."""
        bars = tornado(roll_back(oil(), Settings(rule="maximin")))
        assert [bar.swing for bar in bars] == [0, 0]


class TestTwoWay:
    def test_the_boundary_is_where_both_are_equal(self):
        """p prize = 3: every point of the boundary lies near the hyperbola; drilling is best above it."""
        rollback = roll_back(oil())
        found = two_way(rollback, named(rollback, "p"), named(rollback, "prize"), points=21)
        assert found is not None
        for i, y in enumerate(found.ys):
            for j, x in enumerate(found.xs):
                if abs(x * y - 3) > 1e-9:
                    assert found.best[i, j] == (0 if x * y > 3 else 1)
                assert found.values[i, j] == pytest.approx(max(3, x * y))
        ends = [point for segment in found.boundaries for point in segment]
        assert ends
        assert all(x * y == pytest.approx(3, abs=0.02) for x, y in ends)

    def test_two_probabilities_of_one_node(self):
        """Both given, the third takes the rest; where they exceed 1 the document cannot be so."""
        lottery = happen(way("a", end(9), 0.3, name="a"), way("b", end(3), 0.3, name="b"), way("c", end(0), 0.4))
        rollback = roll_back(document(decide(way("try", lottery), way("sure", end(2)))))
        across, up = named(rollback, "a"), named(rollback, "b")
        found = two_way(rollback, across, up, points=5)
        assert found is not None
        assert found.best[0, 0] == 1
        assert found.values[1, 1] == pytest.approx(3)  # 9/4 + 3/4
        assert found.best[4, 4] == -1
        assert np.isnan(found.values[4, 4])

    def test_a_later_decision_against_the_tree_at_every_point(self):
        """The founding case's offer over two probabilities: each branch's value by rolling the changed tree back."""
        rollback = roll_back(korea())
        at = next(met for met in decisions(rollback) if met.node.id == "D2")
        across, up = (with_range(named(rollback, name), 0.1, 0.6) for name in ("C3.0", "C11.0"))
        found = two_way(rollback, evolve(across, low=None, high=None), evolve(up, low=None, high=None), points=4, at=at)
        assert found is not None
        for (row, column), best in np.ndenumerate(found.best):
            values = {across: float(found.xs[column]), up: float(found.ys[row])}
            samples = vary(rollback, {one: np.array([x]) for one, x in values.items()})
            again = rolled_with(rollback, samples)
            node = spot_at(again, at.way)
            totals = [
                pay[rollback.seen] + child.values[rollback.seen]
                for pay, child in zip(node.pays, node.children, strict=True)
            ]
            assert found.totals[:, row, column] == pytest.approx(totals)
            assert best == int(np.argmax(totals))

    def test_it_needs_a_first_decision(self):
        rollback = roll_back(
            document(end("x + y"), variables=(Variable(id="x", value=1.0), Variable(id="y", value=1.0)))
        )
        with pytest.raises(DocumentError, match="decision"):
            two_way(rollback, named(rollback, "x"), named(rollback, "y"))


class TestIntervals:
    def test_corners_by_hand(self):
        """Drilling: from 0.2 * 5 = 1 to 0.6 * 20 = 12; selling is 3 whatever happens, and may be best."""
        found = intervals(roll_back(oil()))
        assert found is not None
        assert [(row.least, row.most, row.possible) for row in found.rows] == [
            (pytest.approx(1), pytest.approx(12), True),
            (3, 3, True),
        ]

    def test_a_move_that_can_never_be_best(self):
        worse = evolve(oil(), root=evolve(oil().root, branches=(*oil().root.branches, way("wait", end(2.9)))))
        found = intervals(roll_back(worse))
        assert found is not None
        assert [row.possible for row in found.rows] == [True, True, False]

    def test_the_simplex_is_filled_greedily(self):
        """By hand: lows 0.2, 0.1, 0.3 leave 0.4. At worst to c (up to 0.5) and b (0.3): 10 * 0.2 + 4 * 0.3 = 3.2."""
        from attrs import evolve as changed

        ways = [way("a", end(10), 0.4), way("b", end(4), 0.2), way("c", end(0), 0.4)]
        spans = [(0.2, 0.5), (0.1, 0.3), (0.3, 0.5)]
        branches = [changed(one, low=low, high=high) for one, (low, high) in zip(ways, spans, strict=True)]
        found = intervals(roll_back(document(decide(way("try", happen(*branches)), way("sure", end(1))))))
        assert found is not None
        assert found.exact
        assert (found.rows[0].least, found.rows[0].most) == pytest.approx((0.2 * 10 + 0.3 * 4, 0.5 * 10 + 0.2 * 4))

    def test_met_twice_the_bounds_are_not_exact(self):
        sub = happen(way("y", end(10), "p"), way("n", end(0), "#"), name="C")
        root = decide(way("one", sub), way("two", link("C"), pay=1.0))
        sought = document(root, variables=(Variable(id="p", value=0.4, low=0.2, high=0.6),))
        found = intervals(roll_back(sought))
        assert found is not None
        assert not found.exact

    def test_averse_to_risk(self):
        """More of the worse branch is worse at any tolerance: the ends of p give the ends of the interval."""
        me = Actor(id="me", weights={"utility": 1.0}, risk_tolerance=5.0)
        sought = oil(actors=(me,))
        found = intervals(roll_back(sought))
        assert found is not None
        ends = [
            roll_back(sought, Settings(overrides={"p": p, "prize": prize, "price": -100.0})).root.values
            for p, prize in ((0.2, 5.0), (0.6, 20.0))
        ]
        assert (found.rows[0].least, found.rows[0].most) == pytest.approx([value[0] for value in ends if value])


def test_a_payoff_is_named_by_its_outcome_or_else_by_the_way_to_it():
    """Neither outcome has a title."""
    root = decide(way("drill", end(5.0)), way("sell", end(3.0)), name="D")
    assert [one.words.partition(" at ")[2] for one in inputs(roll_back(document(root))) if one.kind == "payoff"] == [
        "drill",
        "sell",
    ]
