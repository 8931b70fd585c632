"""The value of information: published answers, closed forms, and independent sums over everything that may be so."""

from __future__ import annotations

from itertools import product
from math import exp, log
from random import Random
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.analysis.information import Information, Test, information
from planner.analysis.knowledge import uncertainties
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Document
from planner.model.nodes import Chance, Decision, Node
from planner.model.places import rewritten
from planner.model.problems import DocumentError
from tests.analysis.growing import Grower
from tests.analysis.naive import Naive
from tests.analysis.test_korea import korea
from tests.analysis.test_published import CASES
from tests.analysis.test_published import document as published
from tests.analysis.trees import decide, document, end, game, happen, link, way


def rows_about(sought: Document, *about: str, **look: Any) -> dict[str, Information]:
    """The rows by the decision before which it is learned, blank for before the first."""
    return {row.before: row for row in information(roll_back(sought, Settings(**look)), about)}


@pytest.mark.parametrize(
    ("case", "answer"),
    [
        pytest.param(case, answer, id=f"{case['id']}-{position}")
        for case in CASES
        for position, answer in enumerate(case["answers"])
        if answer["q"] == "evpi"
    ],
)
def test_published_answer(case, answer):
    """data/textbook.yaml names the source of each."""
    found = rows_about(published(case, answer), *map(str, answer["about"]))[""]
    assert found.public.value == pytest.approx(answer["v"], rel=float(answer.get("tol", 1e-6)))


def test_the_founding_case():
    """Worked out independently: korea_expected.json; 4.1787 on arrival at D2 is 2.92509 before play, at reach 0.7."""
    sought = korea()
    for name, value in {"C1": 1.16025, "C3": 2.92509, "C7": 0.69890625}.items():
        found = rows_about(sought, name)[""]
        assert found.public.value == pytest.approx(value, abs=1e-9)
        assert found.learned == ("branch",)
    later = rows_about(sought, "C3")["D2"]
    assert later.public.value == pytest.approx(4.1787, abs=1e-9)
    assert later.public.before_play == pytest.approx(2.92509, abs=1e-9)
    assert later.reach == pytest.approx(0.7)


def test_learned_too_late_is_worth_less_before_play_than_reach_times_arrival():
    """By hand: at D, knowing is worth 5 (10 half the time for 0 or 5 always); D is 4 behind the first choice.

    Today: D's branch is worth 5, the other 6, so D is not reached and 6 it is. Informed, D is worth 7.5: a gain of
    1.5, not 0.
    """
    later = decide(way("bet", happen(way("a", end(10), 0.5), way("b", end(0), 0.5), name="C")), way("sure", end(5)))
    sought = document(decide(way("on", evolve(later, id="D")), way("off", end(6)), name="R"))
    found = rows_about(sought, "C")
    assert (found["D"].reach, found["D"].public.value, found["D"].public.before_play) == (0.0, 2.5, 1.5)
    assert found[""].public.value == pytest.approx(0.5 * 10 + 0.5 * 6 - 6)


def test_certainty_equivalents_not_means():
    """Closed form: -R ln E exp(-V/R) over what is learned, less the same of the bet: R 20, 100 or 0 against sure 30."""
    tree = decide(way("bet", happen(way("a", end(100), 0.5), way("b", end(0), 0.5), name="C")), way("sure", end(30)))
    averse = (Actor(id="planner", weights={"utility": 1.0}, risk_tolerance=20.0),)
    found = rows_about(document(tree, actors=averse), "C")[""]
    informed = -20 * log(0.5 * exp(-100 / 20) + 0.5 * exp(-30 / 20))
    assert found.public.value == pytest.approx(informed - 30)


def rival() -> Document:
    """Row moves first; column sees the weather only if told. By hand in the test."""
    answer = {
        label: decide(
            way(
                "fight",
                happen(
                    way("wet", end({"row": -4, "col": wet}), 0.5),
                    way("dry", end({"row": -4, "col": dry}), 0.5),
                    event="W",
                ),
            ),
            way("yield", end({"row": 6, "col": 0})),
            actor="col",
            name=f"A{label}",
        )
        for label, wet, dry in [("x", 3, -5)]
    }
    return game(
        decide(way("go", answer["x"]), way("stay", end({"row": 1, "col": 1})), actor="row", name="R"), "row", "col"
    )


def test_public_knowledge_may_hurt():
    """By hand: column fights only if it is wet, which it then knows: row falls from 6 to 0.5 · 1 + 0.5 · 6 = 3.5."""
    found = rows_about(rival(), "W")
    assert found[""].public.value == pytest.approx(3.5 - 6)
    assert found[""].private.value == 0
    assert found["Ax"].public.value == pytest.approx(0.5 * -4 + 0.5 * 6 - 6)
    assert found["Ax"].public.before_play == pytest.approx(1 - 6)
    assert found["Ax"].private.value == found["Ax"].private.before_play == 0


def test_control_takes_the_best_that_can_be():
    """By hand: 10 made certain instead of today's 5; a branch that cannot happen is no option."""
    tree = happen(way("a", end(10), 0.5), way("b", end(0), 0.5), way("c", end(99), 0), name="C")
    assert rows_about(document(tree), "C")[""].control == ("a", 5.0)


def test_a_state_that_comes_out_otherwise_further_down_is_a_common_cause():
    """A draw in the first half is "a" above and "b" below, where "a" cannot happen: a label does not tell it."""
    again = happen(way("a", end(1), 0.0), way("b", end(2), 1.0), name="C2", event="E")
    tree = happen(way("a", decide(way("x", again), way("y", end(0))), 0.5), way("b", end(0), 0.5), name="C1", event="E")
    rows = rows_about(document(tree), "E")
    assert {row.learned for row in rows.values()} == {("common cause",)}


@settings(max_examples=80, deadline=None)
@example(264, False)
@example(1708276, True)  # met again below by some ways only, and otherwise
@given(st.integers(0, 2**32), st.booleans())
def test_against_recursion_with_the_draw_known(seed, averse):
    """Every event and node: recursion over paths once for each atom of the draw, the owners re-optimising."""
    grown = named(Grower(Random(seed), averse=averse, links=True).document())
    naive = Naive(grown)
    today = naive.found[()].values[naive.seen]
    rolled = roll_back(grown)
    for name in uncertainties(rolled)[:4]:
        if name not in naive.atoms:
            continue
        found = information(rolled, [name])[0]
        if found.learned == ("state",):
            continue
        widths, _ = naive.atoms[name]
        known = [
            (width, naive.solve(grown.root, (), {}, {name: {atom}}).values[naive.seen])
            for atom, width in enumerate(widths)
        ]
        assert found.public.value == pytest.approx(naive.equivalent(naive.seen, known) - today, abs=1e-8)


def named(grown: Document) -> Document:
    """The same tree, each chance node without an event having one of its own, which changes nothing."""

    def event(node: Node) -> Node:
        return evolve(node, event=node.id) if isinstance(node, Chance) and not node.event else node

    return evolve(grown, root=rewritten(grown.root, lambda branch: branch, event))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_an_event_of_one_node_is_that_node(seed):
    """By definition: naming a chance node's event, when no other has it, changes no figure."""
    grown = Grower(Random(seed), events=False).document()
    plain = information(roll_back(grown))
    with_events = information(roll_back(named(grown)))
    assert [row.before for row in plain] == [row.before for row in with_events]
    for one, other in zip(plain, with_events, strict=True):
        assert one.public.value == pytest.approx(other.public.value, abs=1e-9)
        assert one.private.before_play == pytest.approx(other.private.before_play, abs=1e-9)


def doctor(random: Random, results: int, states: int) -> tuple[Document, np.ndarray]:
    """Test or not, then treat or not, then how it is: the tree of a random joint distribution of result and state."""
    joint = np.array([[random.randint(1, 9) for _ in range(states)] for _ in range(results)], dtype=float)
    joint /= joint.sum()

    def act(odds: np.ndarray) -> Node:
        def ill() -> Node:
            odd = [*odds[:-1], "#"]
            ends = [end(float(random.randint(-9, 9))) for _ in odd]
            return happen(*(way(f"s{i}", e, p) for i, (e, p) in enumerate(zip(ends, odd, strict=True))), event="ill")

        return decide(way("treat", ill()), way("wait", ill()), way("leave", end(float(random.randint(-9, 9)))))

    tested = happen(
        *(way(f"r{i}", act(row / row.sum()), row.sum() if i < results - 1 else "#") for i, row in enumerate(joint)),
        name="T",
    )
    return document(decide(way("test", tested, pay=-1.0), way("no", act(joint.sum(axis=0))), name="R")), joint


def paths(node: Node, path: tuple[str, ...] = (), p: float = 1.0, paid: float = 0.0, state: str = "") -> Any:
    """Every path with its decisions: (choices by the path before them, probability, total, state)."""
    if not node.branches:
        yield {}, p, paid + sum(map(float, getattr(node, "payoffs", {}).values())), state
        return
    left = 1.0
    for branch in node.branches:
        share, now = 1.0, state
        if isinstance(node, Chance):
            share = left if branch.probability == "#" else float(branch.probability or 0.0)
            left -= share
            now = branch.label if node.event == "ill" else state
        pay = sum(map(float, branch.payoffs.values()))
        for choices, *rest in paths(branch.node, (*path, branch.label), p * share, paid + pay, now):
            yield ({path: branch.label, **choices} if isinstance(node, Decision) else choices), *rest


def best_plan(ways: list[Any], states: int) -> list[float]:
    """For each state, the most that a plan can collect over the paths on which it is so, weighed by probability.

    Paths that do not meet the state count in each by its probability given what was seen: left out by the caller.
    """
    places = sorted({place for choices, *_ in ways for place in choices})
    options = [sorted({choices[place] for choices, *_ in ways if place in choices}) for place in places]
    best = [-np.inf] * states
    for picks in product(*options):
        plan = dict(zip(places, picks, strict=True))
        for j in range(states):
            total = sum(
                weights[j] * value
                for choices, weights, value in ways
                if all(plan[at] == it for at, it in choices.items())
            )
            best[j] = max(best[j], total)
    return best


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(2, 3), st.integers(2, 3))
def test_a_state_under_a_test_against_every_plan(seed, results, states):
    """Independent: for each state the best of all plans over the paths' joint probabilities with it, then summed."""
    sought, joint = doctor(Random(seed), results, states)
    ways = []
    for choices, p, value, state in paths(sought.root):
        # a path that never meets the state has it by what the test said
        result = next((int(label[1:]) for label in labels_of(choices) if label.startswith("r")), None)
        odds = joint.sum(axis=0) if result is None else joint[result] / joint[result].sum()
        weights = [p * float(state == f"s{j}") if state else p * odds[j] for j in range(states)]
        ways.append((choices, weights, value))
    found = rows_about(sought, "ill")
    today = roll_back(sought).root.values
    assert today is not None
    assert found[""].learned == ("state",)
    assert found[""].public.value == pytest.approx(sum(best_plan(ways, states)) - today[0])


def labels_of(choices: dict[tuple[str, ...], str]) -> set[str]:
    return {label for place in choices for label in place}


def test_a_state_and_what_tells_of_it_are_not_known_together():
    """The chances of the test's results depend on the state; the two are not a product."""
    sought, _ = doctor(Random(3), 2, 2)
    with pytest.raises(DocumentError, match="T and ill cannot be known together, for one tells of the other"):
        rows_about(sought, "T", "ill")


def test_an_event_met_after_one_result_only_is_a_common_cause():
    """By definition: a state lies below every result of the chance nodes above it."""
    deeper = decide(way("go", happen(way("a", end(4), 0.5), way("b", end(-4), 0.5), event="E")), way("stay", end(0)))
    again = decide(way("go", happen(way("a", end(2), 0.5), way("b", end(-2), 0.5), event="E")), way("stay", end(0)))
    one = happen(way("x", deeper, 0.5), way("y", end(0), 0.5), name="F")
    assert rows_about(document(one), "E")[""].learned == ("branch",)
    both = happen(way("x", decide(way("l", deeper), way("r", again)), 0.5), way("y", end(0), 0.5))
    assert rows_about(document(both), "E")[""].learned == ("common cause",)
    met = happen(way("x", deeper, 0.5), way("y", again, 0.5))
    found = rows_about(document(met), "E")[""]
    assert found.learned == ("state",)
    assert found.public.value == pytest.approx(0.5 * (0.5 * 4 + 0.5 * 2))


def test_several_together_are_more_than_their_sum():
    """By hand: to guess whether two coins agree pays 1; one coin known is worth nothing, both 0.5."""
    first = {}
    for guess in ("same", "unlike"):
        second = {
            side: happen(
                *(way(other, end(float((side == other) == (guess == "same"))), 0.5) for other in "HT"), event="B"
            )
            for side in "HT"
        }
        first[guess] = happen(*(way(side, second[side], 0.5) for side in "HT"), event="A")
    sought = document(decide(*(way(guess, node) for guess, node in first.items()), name="R"))
    assert rows_about(sought, "A")[""].public.value == 0
    assert rows_about(sought, "B")[""].public.value == 0
    assert rows_about(sought, "A", "B", "A")[""].public.value == 0.5


def test_too_many_combinations_are_drawn(monkeypatch):
    """The founding case: five nodes together, gone through one by one and drawn: within four standard errors."""
    rolled = roll_back(korea())
    about = ["C1", "C3", "C4", "C7", "C11"]
    exact = information(rolled, about)
    monkeypatch.setattr("planner.analysis.combinations.MOST", 10)
    monkeypatch.setattr("planner.analysis.combinations.DRAWN", 20_000)
    drawn = information(rolled, about, seed=7)
    assert [row.before for row in exact] == [row.before for row in drawn]
    for one, other in zip(exact, drawn, strict=True):
        assert one.public.error is None
        assert other.public.error is not None
        assert 0 < other.public.error < 0.2
        assert abs(one.public.value - other.public.value) < 4 * other.public.error
    assert information(rolled, about, seed=7)[0].public == drawn[0].public


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_knowing_all_by_distributions(seed, averse):
    """Against every combination gone through: one decides, and no draw is met twice."""
    grown = Grower(Random(seed), actors=1, averse=averse, logit=False, events=False, links=False).document()
    rolled = roll_back(grown)
    every = uncertainties(rolled)
    if len(every) > 1:
        exact = information(rolled, every)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("planner.analysis.combinations.MOST", 0)
            by_distributions = information(rolled, every)
        for one, other in zip(exact, by_distributions, strict=True):
            assert other.public.error is None
            assert other.public.value == pytest.approx(one.public.value, abs=1e-8)
            assert other.public.before_play == pytest.approx(one.public.before_play, abs=1e-8)


def test_knowing_very_much():
    """Closed form: one of 30 fair coins comes up to be bet on for 1 or -1, or not: to know all is worth 1/2."""
    coins = [
        decide(way("bet", happen(way("a", end(1), 0.5), way("b", end(-1), 0.5))), way("pass", end(0)))
        for _ in range(30)
    ]
    node = happen(*(way(f"w{position}", coin, "#") for position, coin in enumerate(coins)))
    found = information(roll_back(document(node)), uncertainties(roll_back(document(node))))[0]
    assert (found.public.error, found.public.value) == (None, pytest.approx(0.5))


def test_a_long_lottery_is_summed_up_on_the_way(monkeypatch):
    """By definition: what it comes to does not depend on how much of it is held, with a risk tolerance or without."""
    sought = korea()
    averse = evolve(sought.actors[0], risk_tolerance=15.0)
    rolled = roll_back(evolve(sought, actors=(averse, *sought.actors[1:])))
    about = ["C1", "C3", "C4", "C7", "C11"]
    whole = information(rolled, about)
    monkeypatch.setattr("planner.analysis.combinations.BLOCK", 7)
    monkeypatch.setattr("planner.analysis.combinations.HELD", 20)
    for one, other in zip(whole, information(rolled, about), strict=True):
        assert other.public.value == pytest.approx(one.public.value, abs=1e-10)
        assert other.private.before_play == pytest.approx(one.private.before_play, abs=1e-10)


def test_a_node_behind_links_is_one_draw_and_its_places_are_weighed():
    """By hand: D is met at 0.5 directly and at 0.25 through a link 2 worse off; knowing C is worth 1 at either."""
    later = decide(way("bet", happen(way("a", end(2), 0.5), way("b", end(-2), 0.5), name="C")), way("sure", end(0)))
    tree = happen(
        way("now", evolve(later, id="D"), 0.5), way("late", link("D"), 0.25, pay=-2.0), way("never", end(0), 0.25)
    )
    found = rows_about(document(tree), "C")
    assert found["D"].reach == pytest.approx(0.75)
    assert found["D"].public.value == pytest.approx(1)
    assert found[""].public.value == found["D"].public.before_play == pytest.approx(0.75)


def test_a_test_is_worth_what_its_results_change():
    """Raiffa's form, by hand: prior 0.4 of 10 against -5, sure 0; a test right 8 times in 10 either way.

    P(+) = 0.44, P(a|+) = 8/11: worth 0.44 (10 · 8/11 - 5 · 3/11) = 2.6; after - it is 0. Today 0.4 · 10 - 0.6 · 5 = 1.
    """
    bet = happen(way("a", end(10), 0.4), way("b", end(-5), 0.6), name="C")
    rolled = roll_back(document(decide(way("bet", bet), way("sure", end(0)), name="R")))
    table = ((0.8, 0.2), (0.2, 0.8))
    found = information(rolled, ["C"], test=Test(results=("+", "-"), likelihoods=table))[0]
    assert found.public.value == pytest.approx(2.6 - 1)
    assert [(one.name, one.probability) for one in found.findings] == [
        ("+", pytest.approx(0.44)),
        ("-", pytest.approx(0.56)),
    ]
    never = Test(results=("+", "-"), likelihoods=((1.0, 0.0), (1.0, 0.0)))
    useless = information(rolled, ["C"], test=never)[0]
    assert useless.public.value == pytest.approx(0)
    assert [(one.probability, one.value) for one in useless.findings] == [(1.0, 1.0), (0.0, 1.0)]


def test_a_test_of_a_state_tells_of_what_lies_above():
    """By definition: a test that always says the state itself is perfect information; one that says nothing is none."""
    sought, _ = doctor(Random(3), 3, 2)
    rolled = roll_back(sought)
    perfect = information(rolled, ["ill"])
    told = information(rolled, ["ill"], test=Test(results=("x", "y"), likelihoods=((0.0, 1.0), (1.0, 0.0))))
    silent = information(rolled, ["ill"], test=Test(results=("x", "y"), likelihoods=((0.5, 0.5), (0.5, 0.5))))
    for one, other, nothing in zip(perfect, told, silent, strict=True):
        assert other.public.value == pytest.approx(one.public.value)
        assert nothing.public.value == pytest.approx(0, abs=1e-9)


def test_a_wrong_table_is_refused():
    """Rows must add up to 1, one for each branch."""
    rolled = roll_back(document(happen(way("a", end(1), 0.5), way("b", end(2), 0.5), name="C")))
    with pytest.raises(DocumentError, match="must add up to 1"):
        Test(results=("+", "-"), likelihoods=((0.8, 0.1), (0.2, 0.8)))
    with pytest.raises(DocumentError, match="a column for each result"):
        Test(results=("+",), likelihoods=((0.8, 0.2), (0.2, 0.8)))
    with pytest.raises(DocumentError, match="has 1 rows where C has 2: a, b"):
        information(rolled, ["C"], test=Test(results=("+", "-"), likelihoods=((0.8, 0.2),)))


def test_names_that_are_not_there():
    """Said in words."""
    rolled = roll_back(document(decide(way("go", end(1)), name="R")))
    with pytest.raises(DocumentError, match="there is no event and no chance node 'X'"):
        information(rolled, ["X"])
    with pytest.raises(DocumentError, match="'R' is a decision: only a chance node or an event"):
        information(rolled, ["R"])
    assert information(rolled) == ()
    assert information(roll_back(document(decide(way("go", end("nowhere")))))) == ()


def test_other_rules_do_not_matter():
    """Information is valued by expected utility under whatever rule the tree is looked at."""
    assert rows_about(korea(), "C3", rule="maximin")[""].public.value == pytest.approx(2.92509, abs=1e-9)
