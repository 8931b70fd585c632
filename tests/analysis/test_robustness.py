"""How wrong must we be: closed forms, the founding case rolled back at its flip, and random corners of the ranges."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.batch import Batch
from planner.analysis.break_even import break_even, step_at
from planner.analysis.inputs import inputs
from planner.analysis.progress import Stopped
from planner.analysis.register import grade_rank, register
from planner.analysis.robustness import Robustness, robustness
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.samples import Samples
from planner.analysis.varying import vary
from planner.model.document import Document, Source, Variable
from planner.model.nodes import Branch, Chance
from planner.model.places import rewritten
from tests.analysis.growing import Grower
from tests.analysis.test_korea import CASE, korea
from tests.analysis.trees import decide, document, end, happen, link, way


def ranged_korea() -> Document:
    """The founding case with the ranges that its author gave."""
    sought = korea()

    def with_range(branch: Branch) -> Branch:
        name, position = branch.id.rsplit(".", 1)
        case = CASE["nodes"][name]["branches"][int(position)]
        return evolve(branch, low=case.get("lo"), high=case.get("hi"), basis=case["basis"], sources=tuple(case["src"]))

    sources = tuple(Source(id=name, grade=case["admiralty"]) for name, case in CASE["sources"].items())
    return evolve(sought, root=rewritten(sought.root, with_range, lambda node: node), sources=sources)


def test_two_ranges_at_once():
    """Drill for 10 p against price: (0.4 - 0.2 t) 10 = 3 + 2 t at t = 1/4."""
    drill = happen(way("oil", end(10), "p"), way("dry", end(0), "#"))
    root = decide(way("drill", drill), way("sell", end("price")), name="D")
    variables = (Variable(id="p", value=0.4, low=0.2, high=0.6), Variable(id="price", value=3.0, low=1, high=5))
    [row] = robustness(roll_back(document(root, variables=variables)))
    assert (row.t, row.method, row.to) == (pytest.approx(0.25), "exact", "sell")
    assert {one.name: x for one, x in row.flips_with.items()} == pytest.approx({"p": 0.35, "price": 3.5})


def test_it_holds_over_all_ranges():
    drill = happen(way("oil", end(10), "p"), way("dry", end(0), "#"))
    root = decide(way("drill", drill), way("sell", end(1)), name="D")
    [row] = robustness(roll_back(document(root, variables=(Variable(id="p", value=0.4, low=0.2, high=0.6),))))
    assert (row.t, row.method, row.flips_with) == (None, "exact", {})


def test_what_both_share_does_not_part_them():
    """Both moves are worth 10 p, one of them 1 more: bounds would let them cross, no combination does."""
    sub = happen(way("y", end(10), "p"), way("n", end(0), "#"), name="C")
    root = decide(way("more", sub, pay=1.0), way("less", link("C")), name="D")
    [row] = robustness(roll_back(document(root, variables=(Variable(id="p", value=0.4, low=0.2, high=0.6),))))
    assert (row.t, row.method) == (None, "at most")


def test_at_most_where_an_input_is_shared():
    """p pays 10 p here, 6 - 6 p there: they cross where 16 p = 6, p = 0.375, an eighth of the way from 0.4 to 0.2."""
    here = happen(way("y", end(10), "p"), way("n", end(0), "#"))
    there = happen(way("y", end(0), "p"), way("n", end(6), "#"))
    root = decide(way("here", here), way("there", there), name="D")
    [row] = robustness(roll_back(document(root, variables=(Variable(id="p", value=0.4, low=0.2, high=0.6),))))
    assert (row.t, row.method, row.to) == (pytest.approx(0.125), "at most", "there")


def test_what_an_event_met_again_would_tell_is_not_left_out():
    """E is sure to be w0 and tells nothing today; at P(w1) = p, going comes to 4 p - 2.5 (0.5 - p) + 2 / 2."""
    below = happen(way("w1", end(-2.5), 0.5), way("w0", end(2), 0.5), event="E")
    first = happen(evolve(way("w1", end(4), 0.0), low=0.0, high=0.2), way("w0", below, 1.0), event="E")
    [row] = robustness(roll_back(document(decide(way("go", first), way("stay", end(0.5)), name="D"))))
    assert (row.keep, row.method, row.t) == ("stay", "at most", pytest.approx(0.75 / 6.5 / 0.2))


def margin(rollback: Rollback, row: Robustness) -> float:
    """By how much the choice is still better with the flipping combination in place."""
    samples = vary(rollback, {one: np.array([x]) for one, x in row.flips_with.items()})
    batch = Batch(rollback, samples)
    place, rolled = (), rollback.root
    for label in row.path:
        position = [branch.label for branch in rolled.node.branches].index(label)
        place, rolled = (*place, position), rolled.children[position]
    step = step_at(batch, place)
    assert step is not None
    worth = batch.run(samples, [child for child in step.children if child is not None])
    values = {
        branch.label: float(np.ravel(rolled.children[i].values[0] if child is None else worth[child].values[0])[0])
        for i, (branch, child) in enumerate(zip(rolled.node.branches, step.children, strict=True))
    }
    assert row.to is not None
    return values[row.keep] - values[row.to]


def test_the_founding_case_is_even_with_its_flipping_combinations():
    """At the t that is told, both ways are worth the same; the decisions without one hold."""
    rollback = roll_back(ranged_korea())
    rows = {row.decision.id: row for row in robustness(rollback)}
    assert {name for name, row in rows.items() if row.t is not None} == {"D1", "D2", "D6"}
    for row in rows.values():
        assert row.method == "exact"
        if row.t is not None:
            assert margin(rollback, row) == pytest.approx(0, abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_no_combination_within_t_changes_the_choice(seed):
    """Random probabilities within the ranges short of t: the choice stays, on random trees of one actor."""
    random = Random(seed)
    grown = Grower(random, actors=1, logit=False).document()

    def spread(branch: Branch) -> Branch:
        if not isinstance(branch.probability, float):
            return branch
        low, high = (
            max(0.0, branch.probability - random.random() / 2),
            min(1.0, branch.probability + random.random() / 2),
        )
        return evolve(branch, low=low, high=high)

    sought = evolve(grown, root=rewritten(grown.root, spread, lambda node: node))
    rollback = roll_back(sought)
    rows = [row for row in robustness(rollback) if row.method == "exact"]
    for row in rows:
        t = 1.0 if row.t is None else 0.999 * row.t
        samples = Samples(size=200, probabilities=_within(rollback, random, t))
        batch = Batch(rollback, samples)
        place, rolled = (), rollback.root
        for label in row.path:
            while rolled.node.kind == "link":
                place, rolled = (*place, 0), rolled.children[0]
            position = [branch.label for branch in rolled.node.branches].index(label)
            place, rolled = (*place, position), rolled.children[position]
        while rolled.node.kind == "link":
            place, rolled = (*place, 0), rolled.children[0]
        step = step_at(batch, place)
        if step is not None:
            choice = np.broadcast_to(np.asarray(batch.run(samples, [step])[step].choice), 200)
            fine = choice == rolled.choice[0]
            assert fine.all()


def _within(rollback: Rollback, random: Random, t: float) -> dict[str, list[np.ndarray]]:
    """Probabilities of every chance node that has ranges and no "#" or formula, 200 times within base ± t of them."""
    found: dict[str, list[np.ndarray]] = {}
    source = np.random.default_rng(random.randrange(2**32))
    for node in {one.nodes[0].id: one.nodes[0] for one in inputs(rollback) if one.kind == "probability"}.values():
        assert isinstance(node, Chance)
        if len(node.branches) != 2 or not all(isinstance(branch.probability, float) for branch in node.branches):
            continue
        first, second = node.branches
        assert isinstance(first.probability, float) and isinstance(second.probability, float)
        low = max(t * (first.low - first.probability), -t * (second.high - second.probability))
        high = min(t * (first.high - first.probability), -t * (second.low - second.probability))
        p = first.probability + source.uniform(low, high, 200)
        found[node.id] = [p, 1 - p]
    return found


class TestRegister:
    def test_the_nearest_and_weakest_first(self):
        """p flips at 0.3, half of the way to 0.2; price at 4, a third of itself."""
        drill = happen(way("oil", end(10), "p"), way("dry", end(0), "#"))
        sought = document(
            decide(way("drill", drill), way("sell", end("price")), name="D"),
            variables=(
                Variable(id="p", value=0.4, low=0.2, high=0.6, sources=("S",)),
                Variable(id="price", value=3.0),
                Variable(id="idle", value=1.0),
            ),
            sources=(Source(id="S", grade="B2"),),
        )
        rows = register(sought, break_even(roll_back(sought)))
        told = {row.input.name: row for row in rows}
        assert [row.input.name for row in rows if row.input.kind == "variable"] == ["price", "p", "idle"]
        assert told["p"].nearness == pytest.approx(0.5)
        assert told["price"].nearness == pytest.approx(1 / 3)
        assert (told["p"].grade, told["p"].decision, told["idle"].nearness) == ("B2", "D", None)
        assert told["p"].weakness < told["price"].weakness == 1

    def test_a_row_for_every_number(self):
        sought = ranged_korea()
        rollback = roll_back(sought)
        rows = register(sought, break_even(rollback))
        assert len(rows) == len(inputs(rollback))
        assert rows[0].nearness is not None
        assert {row.basis for row in rows} > {"record"}

    def test_grades(self):
        assert [grade_rank(grade) for grade in ("A1", "B2", "F6", "", "Z9")] == [2, 4, 12, 12, 12]


def test_it_stops_when_it_is_told_to():
    """Asked at every t that is tried, so within one decision too."""
    heard: list[float] = []

    def report(share: float) -> bool:
        heard.append(share)
        return len(heard) < 3

    with pytest.raises(Stopped):
        robustness(roll_back(ranged_korea()), progress=report)
    assert heard == [0.0, 0.0, 0.0]
