"""Triggers against published thresholds, closed forms, and the tree rolled back at many values of an input."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.analysis.break_even import Trigger, break_even
from planner.analysis.inputs import Input, inputs, with_range
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.analysis.scan import NEAR
from planner.analysis.settings import Settings
from planner.analysis.triggers import trigger_sentence
from planner.analysis.varying import vary
from planner.model.document import Actor, Attribute, Document, NumberFormat, Points, Scenario, Variable
from planner.model.places import rewritten
from tests.analysis.growing import Grower
from tests.analysis.test_korea import korea
from tests.analysis.trees import decide, document, end, game, happen, link, way

EXPECTED: Any = json.loads((Path(__file__).parent.parent / "data" / "korea_expected.json").read_text(encoding="utf-8"))


def triggers(sought: Document, **settings: Any) -> tuple[Trigger, ...]:
    return break_even(roll_back(sought, Settings(**settings)))


def of(rows: tuple[Trigger, ...], decision: str, name: str) -> Trigger:
    [found] = [row for row in rows if row.decision.id == decision and row.input.name == name]
    return found


def flips(row: Trigger) -> list[Any]:
    return [None if flip is None else (flip.at, flip.to) for flip in (row.below, row.above)]


class TestFoundingCase:
    """korea_expected.json, from an independent calculation."""

    ROWS = triggers(korea())

    def test_what_success_must_be_worth_trying_for(self):
        row = of(self.ROWS, "D2", "C3.0")
        assert row.below is not None
        assert row.below.at == pytest.approx(
            EXPECTED["break_even"]["D2 calibrated v FFVD-first (p success at C3)"], abs=1e-12
        )
        assert row.below.to == ("FFVD first, no relief until the end",)
        assert row.above is None
        assert row.method == "exact"

    def test_the_opening_never_flips_on_it(self):
        assert flips(of(self.ROWS, "D1", "C3.0")) == [None, None]

    def test_a_third_branch_in_proportion(self):
        row = of(self.ROWS, "D6", "C7.2")
        want = EXPECTED["break_even"]["D6 Plan B v drift (p crisis at C7, other two in proportion)"]
        assert row.above is not None
        assert row.above.at == pytest.approx(want, abs=1e-12)

    def test_a_row_for_every_pair(self):
        """Seven decisions are reached; every pair of one and an input has its row."""
        count = len(inputs(roll_back(korea())))
        assert len(self.ROWS) == 7 * count


def oil(sure: Any = 3) -> Document:
    """Drill for 10 with probability p, or take 3."""
    drill = happen(way("oil", end(10), "p"), way("dry", end(0), "#"))
    root = decide(way("drill", drill), way("sell", end(sure, name="sold")), name="D", title="The field")
    return document(root, variables=(Variable(id="p", value=0.4, low=0.2, high=0.6),))


class TestClosedForms:
    def test_a_variable(self):
        """10 p = 3."""
        row = of(triggers(oil()), "D", "p")
        assert flips(row) == [(pytest.approx(0.3), ("sell",)), None]
        assert row.below is not None
        assert row.below.in_range is True

    def test_a_payoff_is_searched_ten_times_as_far(self):
        """Selling is better above 4, within 3 ± 30."""
        row = of(triggers(oil()), "D", "sold/utility")
        assert flips(row) == [None, (pytest.approx(4.0), ("sell",))]
        assert row.input.domain == (-27, 33)

    def test_a_range_that_is_asked_for(self):
        rollback = roll_back(oil())
        p = next(one for one in inputs(rollback) if one.name == "p")
        [row] = break_even(rollback, [with_range(p, 0.35, 0.9)])
        assert flips(row) == [None, None]

    def test_at_a_tie_the_change_is_here(self):
        """At p = 0.3 both are worth 3 and drilling, the first, is taken; any less p and it is not."""
        tied = evolve(oil(), variables=(Variable(id="p", value=0.3),))
        assert flips(of(triggers(tied), "D", "p")) == [(pytest.approx(0.3), ("sell",)), None]

    def test_a_change_at_the_very_end(self):
        """Selling for 0 ties with drilling at p = 0 only; the first of them is taken there, and that may be selling."""
        assert flips(of(triggers(oil(0)), "D", "p")) == [None, None]
        there = oil(0)
        turned = evolve(there, root=evolve(there.root, branches=there.root.branches[::-1]))
        assert flips(of(triggers(turned), "D", "p")) == [(pytest.approx(0.0), ("sell", "drill")), None]

    def test_what_lies_below_is_decided_anew(self):
        """go is worth max(10 p, 4); stay is worth 5: it is never under 4, and over 5 above 0.5."""
        below = decide(
            way("try", happen(way("up", end(10), 0.6, name="up"), way("down", end(0), 0.4))), way("safe", end(4))
        )
        row = of(triggers(document(decide(way("go", below), way("stay", end(5)), name="D"))), "D", "up")
        assert flips(row) == [(pytest.approx(0.5), ("stay",)), None]

    def test_another_owner_decides_below(self):
        """The other goes left while 10 p > 6; I get 0 there, 8 on the right, 5 for certain. Not convex, and found."""
        left = happen(way("y", end({"me": 0, "you": 10}), 0.3, name="y"), way("n", end({"me": 0, "you": 0}), "#"))
        theirs = decide(way("left", left), way("right", end({"me": 8, "you": 6})), actor="you")
        root = decide(way("trust", theirs), way("keep", end({"me": 5, "you": 0})), name="D", actor="me")
        row = of(triggers(game(root, "me", "you")), "D", "y")
        assert flips(row) == [None, (pytest.approx(0.6), ("keep",))]
        assert row.method == "exact"

    def test_rests_take_the_change(self):
        """a may rise to what "#" leaves: 0.25 + 0.5. It pays 8, b 4 and "#" nothing: 8 a + 1 = 5 at 0.5."""
        lottery = happen(way("a", end(8), 0.25, name="a"), way("b", end(4), 0.25), way("c", end(0), "#"))
        row = of(triggers(document(decide(way("sure", end(5)), way("try", lottery), name="D"))), "D", "a")
        assert row.input.domain == (0, 0.75)
        assert flips(row) == [None, (pytest.approx(0.5), ("try",))]

    def test_weights_are_traded(self):
        """x weighs w and y 1 - w: 90 w against 60 (1 - w), so at 0.4."""
        attributes = tuple(Attribute(id=name, worst=0, best=100) for name in "xy")
        root = decide(way("x", end({"x": 90})), way("y", end({"y": 60})), name="D")
        me = Actor(id="me", weights={"x": 0.5, "y": 0.5})
        rows = triggers(document(root, attributes=attributes, actors=(me,)))
        assert flips(of(rows, "D", "me/x")) == [(pytest.approx(0.4), ("y",)), None]
        assert flips(of(rows, "D", "me/y")) == [None, (pytest.approx(0.6), ("y",))]

    def test_risk_tolerance(self):
        """0 or 100 evenly against 33.9: equal at R = 50 / ln 2 (see test_certainty); searched by trying."""
        lottery = happen(way("win", end(100), 0.5), way("lose", end(0), 0.5))
        sure = -72.13475204444817 * np.log((1 + np.exp(-100 / 72.13475204444817)) / 2)
        me = Actor(id="me", weights={"utility": 1.0}, risk_tolerance=100.0)
        rows = triggers(document(decide(way("try", lottery), way("sure", end(float(sure))), name="D"), actors=(me,)))
        row = of(rows, "D", "me")
        assert row.method == "scan"
        assert flips(row) == [(pytest.approx(50 / np.log(2), abs=1e-6), ("sure",)), None]

    def test_a_product_of_two_is_scanned(self):
        """p twice on one path: 10 p² = 2.5 at a half."""
        inner = happen(way("y", end(10), "p"), way("n", end(0), "#"))
        outer = happen(way("y", inner, "p"), way("n", end(0), "#"))
        sought = document(
            decide(way("try", outer), way("sure", end(2.5)), name="D"), variables=(Variable(id="p", value=0.8),)
        )
        row = of(triggers(sought), "D", "p")
        assert row.method == "scan"
        assert flips(row) == [(pytest.approx(0.5, abs=1e-8), ("sure",)), None]

    def test_a_domain_ends_where_a_problem_begins(self):
        """A probability 2 x holds up to x = 0.5, though x might go to 2.75."""
        lottery = happen(way("y", end(10), "2*x"), way("n", end(0), "#"))
        sought = document(
            decide(way("try", lottery), way("sure", end(9)), name="D"), variables=(Variable(id="x", value=0.25),)
        )
        row = of(triggers(sought), "D", "x")
        assert row.input.domain == pytest.approx((0, 0.5), abs=1e-8)
        assert flips(row) == [None, (pytest.approx(0.45), ("try",))]

    def test_a_scenario_is_the_base_here(self):
        """The scenario's p = 0.25 sells; drilling is better above 0.3."""
        sought = evolve(oil(), scenarios=(Scenario(id="dry", values={"p": 0.25}),))
        row = of(triggers(sought, scenario="dry"), "D", "p")
        assert (row.input.today, flips(row)) == (0.25, [None, (pytest.approx(0.3), ("drill",))])

    def test_event_mates_change_together(self):
        """One event under both moves: 10 p against 6 - 2 p, equal at p = 0.5; one row names both nodes."""
        go = happen(way("y", end(10), 0.7, name="y"), way("n", end(0), 0.3), name="C1", event="E")
        stay = happen(way("y", end(4), 0.7), way("n", end(6), 0.3), name="C2", event="E")
        rows = triggers(document(decide(way("go", go), way("stay", stay), name="D")))
        row = of(rows, "D", "y")
        assert row.input.mates == ("C2",)
        assert flips(row) == [(pytest.approx(0.5), ("stay",)), None]
        assert len([one for one in rows if one.input.kind == "probability"]) == 2

    def test_a_decision_in_two_places_with_two_answers(self):
        """A level is worth 1.6 up to 50 and 0.4 above. Poor: 64 p = 32 at p = 0.5; rich, from 30: 40 p = 32 at 0.8."""
        again = decide(
            way("try", happen(way("y", end({"x": 40}), 0.9, name="y"), way("n", end(), "#"))),
            way("sure", end({"x": 20})),
            name="D",
        )
        root = happen(way("poor", again, 0.5), way("rich", link("D"), 0.5, pay={"x": 30.0}))
        attribute = Attribute(id="x", worst=0, best=100, shape=Points(points=((0, 0), (50, 80), (100, 100))))
        me = Actor(id="me", weights={"x": 1.0})
        rows = [row for row in triggers(document(root, attributes=(attribute,), actors=(me,))) if row.input.name == "y"]
        assert [row.path for row in rows] == [("poor",), ("rich",)]
        assert [flips(row)[0] for row in rows] == [(pytest.approx(0.5), ("sure",)), (pytest.approx(0.8), ("sure",))]

    def test_a_troubled_tree_has_no_triggers(self):
        assert triggers(document(decide(way("go", end("nowhere")), way("stay", end(1))))) == ()


class TestSentence:
    def test_below(self):
        row = of(triggers(oil()), "D", "p")
        assert trigger_sentence(oil(), row) == "At The field, keep drill while p ≥ 0.300; below that, sell."

    def test_the_one_it_exists_for(self):
        row = of(triggers(korea()), "D2", "C3.0")
        assert trigger_sentence(korea(), row, lambda name: f"*{name}*") == (
            "At *Offer to bring to Kim*, keep *Calibrated package: informal peace declaration + rail exemption + "
            "escrow* while P(*Kim commits to specific, verifiable steps*) ≥ 0.238; below that, "
            "*FFVD first, no relief until the end*."
        )

    def test_on_both_sides(self):
        build = document(
            decide(way("build", end("10 - abs(x - 5)")), way("lease", end(8)), name="D"),
            variables=(Variable(id="x", value=5.0),),
        )
        row = of(triggers(build), "D", "x")
        assert trigger_sentence(build, row) == "At the first decision, keep build while 3 ≤ x ≤ 7; outside that, lease."
        assert "while x is between 3 and 7 (today 5); outside that" in trigger_sentence(build, row, in_words=True)

    def test_a_variable_that_is_a_probability_is_told_as_one(self):
        asked = evolve(oil(), number_format=NumberFormat(probabilities="percent"))
        row = of(triggers(asked), "D", "p")
        assert "while p ≥ 30.0 %; below that" in trigger_sentence(asked, row)
        assert "(today 0.400, unlikely)" in trigger_sentence(oil(), of(triggers(oil()), "D", "p"), in_words=True)

    def test_a_name_that_would_run_into_the_sentence_is_quoted(self):
        asked = document(
            decide(way("wait; watch", end(3)), way("go", end(2)), name="D", title="What now?"),
        )
        row = triggers(asked)[0]
        assert trigger_sentence(asked, row) == (
            "At “What now?”, keep “wait; watch” while “Utility at wait; watch” ≥ 2; below that, go."
        )

    def test_never(self):
        row = of(triggers(oil(-1)), "D", "p")
        assert trigger_sentence(oil(-1), row) == "At The field, keep drill whatever p: it never flips from 0 to 1."


def edited(sought: Document, one: Input, x: float) -> Document:
    """The document with an input at another value, by the samples' own figures."""
    made = vary(roll_back(sought), {one: np.array([x])})
    values = {name: float(xs[0]) for name, xs in made.variables.items()}
    told = {name: [float(np.ravel(p)[0]) for p in ps] for name, ps in made.probabilities.items()}
    paid = {key: float(xs[0]) for key, xs in made.payoffs.items()}

    def branch(item: Any) -> Any:
        new = {name: paid[item.id, name] for name in item.payoffs if (item.id, name) in paid}
        return evolve(item, payoffs={**item.payoffs, **new}) if new else item

    def node(item: Any) -> Any:
        if item.id in told:
            ways = zip(item.branches, told[item.id], strict=True)
            return evolve(item, branches=tuple(evolve(branch, probability=p) for branch, p in ways))
        if item.id in made.rationalities:
            return evolve(item, rationality=float(made.rationalities[item.id][0]))
        return branch(item) if item.kind == "outcome" else item

    actors = tuple(
        evolve(
            actor,
            weights={name: float(made.weights.get((actor.id, name), [w])[0]) for name, w in actor.weights.items()},
            risk_tolerance=float(made.tolerances[actor.id][0]) if actor.id in made.tolerances else actor.risk_tolerance,
        )
        for actor in sought.actors
    )
    variables = tuple(evolve(v, value=values.get(v.id, v.value)) for v in sought.variables)
    return evolve(sought, root=rewritten(sought.root, branch, node), actors=actors, variables=variables)


def choice_at(rollback: Rollback, name: str) -> list[str] | None:
    """The first tied branch of a decision wherever it is met; None where its places differ."""
    found: set[str] = set()
    stack: list[Rolled] = [rollback.root]
    while stack:
        rolled = stack.pop()
        if rolled.node.id == name and rolled.choice:
            found.add(rolled.node.branches[rolled.choice[0]].label)
        stack.extend(rolled.children)
    return list(found) if len(found) == 1 else None


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**9), st.booleans(), st.booleans())
@example(seed=138241, curved=True, averse=True)  # a change 1.5e-8 from today's value
def test_nothing_changes_before_a_flip_and_something_at_it(seed, curved, averse):
    """The tree rolled back with the input short of the flip, and just beyond it."""
    random = Random(seed)
    sought = Grower(random, curved=curved, averse=averse).document()
    rows = [row for row in triggers(sought) if row.path is None]
    for row in random.sample(rows, min(8, len(rows))):
        low, high = row.input.domain
        for flip, far in ((row.below, low), (row.above, high)):
            until = far if flip is None else flip.at
            reach = until - row.input.today
            for share in (0.1, 0.5, 0.9, 0.999):
                x = row.input.today + share * reach
                if flip is not None and row.method == "scan" and abs(x - flip.at) <= NEAR * max(1.0, abs(flip.at)):
                    continue  # nearer than a scan narrows a change down
                got = choice_at(roll_back(edited(sought, row.input, x)), row.decision.id)
                assert got in ([row.keep], None)
            if flip is not None:
                beyond = [flip.at, flip.at + (far - flip.at) * 1e-6]
                got_beyond = [choice_at(roll_back(edited(sought, row.input, x)), row.decision.id) for x in beyond]
                assert any(got is None or got != [row.keep] for got in got_beyond)
