"""Posteriors from indicators: by hand, by conditioning a whole tree, and in their place among the values."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from planner.analysis.evidence import standings
from planner.analysis.occurrences import Occurrences
from planner.analysis.play import recommended_play
from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.states import as_state
from planner.model.document import Document, Indicator, Observation, Scenario, Variable
from planner.model.indicators import as_of
from planner.model.nodes import Chance
from planner.model.places import walk
from tests.analysis.growing import SPLITS, Grower
from tests.analysis.test_incremental import same
from tests.analysis.trees import decide, document, end, happen, way

ON = Settings(indicators=True)


def watch(name: str, *log: tuple[str, bool | None], yes: float = 0.8, no: float = 0.3, group: str = "", about="E"):
    """An indicator that is seen with 0.8 before "yes" and with 0.3 before "no"."""
    entries = tuple(Observation(date=date, seen=seen) for date, seen in log)
    return Indicator(id=name, about=about, likelihoods={"y": yes, "n": no}, group=group, log=entries)


def talks(*indicators: Indicator, **fields) -> Document:
    """Go pays 100 with 0.4; staying pays 50."""
    chance = happen(way("yes", end(100), 0.4, name="y"), way("no", end(), "#", name="n"), event="E", name="C")
    root = decide(way("go", chance), way("stay", end(50)), name="D")
    return document(root, indicators=indicators, **fields)


def posterior(case: Document) -> tuple[float, ...]:
    plain = roll_back(case)
    (found,) = standings(case, plain.environment, plain.root)
    return found.posterior


def test_seen():
    """0.4 * 0.8 against 0.6 * 0.3: 0.32 / 0.5."""
    assert posterior(talks(watch("i", ("2019-01-01", True)))) == pytest.approx((0.64, 0.36))


def test_looked_for_and_not_seen():
    """0.4 * 0.2 against 0.6 * 0.7: 0.08 / 0.5."""
    assert posterior(talks(watch("i", ("2019-01-01", False)))) == pytest.approx((0.16, 0.84))


@pytest.mark.parametrize("log", [(), (("2019-01-01", None),), (("2019-01-01", True), ("2019-01-02", None))])
def test_where_nobody_looked_the_prior_stays(log):
    assert posterior(talks(watch("i", *log))) == pytest.approx((0.4, 0.6))


def test_the_latest_day_holds_wherever_it_stands():
    """Of equal days, the one written later."""
    assert posterior(talks(watch("i", ("2019-02-01", True), ("2019-01-01", False)))) == pytest.approx((0.64, 0.36))
    assert posterior(talks(watch("i", ("2019-01-01", False), ("2019-01-01", True)))) == pytest.approx((0.64, 0.36))


def test_as_it_stood_on_a_day():
    case = talks(watch("i", ("2019-01-01", False), ("2019-02-01", True)))
    assert posterior(as_of(case, "2019-01-31")) == pytest.approx((0.16, 0.84))
    assert posterior(as_of(case, "2018-12-31")) == pytest.approx((0.4, 0.6))


def test_independent_ones_multiply():
    """0.4 * 0.64 against 0.6 * 0.09."""
    case = talks(watch("i", ("2019-01-01", True)), watch("j", ("2019-01-01", True)))
    assert posterior(case)[0] == pytest.approx(0.256 / (0.256 + 0.054))


def test_a_great_deal_of_evidence_does_not_run_out_of_numbers():
    """Two hundred signs of 0.002 and 0.001: odds of 2^200 to 1, while the products themselves are below 1e-500."""
    case = talks(*(watch(f"i{i}", ("2019-01-01", True), yes=0.002, no=0.001) for i in range(200)))
    assert posterior(case) == pytest.approx((1.0, 1.5 / 2**200))


def test_the_play_says_that_they_count():
    case = talks(watch("i", ("2019-01-01", True)))
    assert recommended_play(roll_back(case, ON))[0] == "What was seen of the indicators counts."
    assert recommended_play(roll_back(case))[0].startswith("At the first decision")


def test_of_a_group_the_strongest_counts():
    """Ratios of 8/3 and of 9: only the second. Not seen, the first may be the stronger: 7/2 against 9/10 to 99/100."""
    weak, strong = watch("i", ("2019-01-01", True), group="g"), watch("j", ("2019-01-01", True), yes=0.9, no=0.1)
    assert posterior(talks(weak, evolve(strong, group="g")))[0] == pytest.approx(0.36 / 0.42)
    other = watch("j", ("2019-01-01", False), yes=0.1, no=0.01, group="g")
    assert posterior(talks(watch("i", ("2019-01-01", False), group="g"), other))[0] == pytest.approx(0.16)


@pytest.mark.parametrize("likelihoods", [{"y": 0.8}, {"y": 0.8, "n": 0.0}, {"y": 1.0, "n": 0.5}])
def test_a_likelihood_that_is_missing_or_too_sure_does_not_count(likelihoods):
    case = talks(evolve(watch("i", ("2019-01-01", True)), likelihoods=likelihoods))
    plain = roll_back(case)
    (found,) = standings(case, plain.environment, plain.root)
    assert found.posterior == pytest.approx((0.4, 0.6))
    assert len(found.signs[0].faults) == 1
    assert not found.signs[0].counts


def test_about_a_node_by_its_id():
    case = talks(watch("i", ("2019-01-01", True), about="C"))
    plain = evolve(case, root=decide(way("go", happen(*case.root.branches[0].node.branches, name="C"))))
    assert posterior(plain) == pytest.approx((0.64, 0.36))


def test_about_nothing():
    case = talks(watch("i", ("2019-01-01", True), about="nowhere"))
    assert posterior(case) == ()
    assert roll_back(case, ON).root.values == roll_back(case).root.values


def test_a_mate_with_other_probabilities():
    """u below 1/2 is three times as likely as above, so 1/4 becomes 3/8."""
    first = happen(way("yes", end(1), 0.5, name="y"), way("no", end(), 0.5, name="n"), event="E")
    second = happen(way("yes", end(8), 0.25), way("no", end(), 0.75), event="E")
    case = document(
        decide(way("a", first), way("b", second)),
        indicators=(watch("i", ("2019-01-01", True), yes=0.9, no=0.3),),
    )
    assert roll_back(case, ON).root.values == pytest.approx((3.0,))


def test_fed_into_the_tree_only_if_asked():
    """Going is worth 40 against 50 for staying; after the sign it is worth 64."""
    case = talks(watch("i", ("2019-01-01", True)))
    assert roll_back(case).root.values == (50.0,)
    assert roll_back(case, ON).root.values == pytest.approx((64.0,))


def by_variable(**fields) -> Document:
    case = talks(watch("i", ("2019-01-01", True)), **fields)
    chance = happen(way("yes", end(100), "p", name="y"), way("no", end(), "#", name="n"), event="E")
    variables = (Variable(id="p", value="q"), Variable(id="q", value=0.4), Variable(id="r", value=0.4))
    return evolve(case, root=decide(way("go", chance)), variables=variables)


def test_base_then_scenario_then_indicators_then_overrides():
    """0.64 from the base's 0.4; from a scenario's 0.5, 8/11; what is set by hand, through q too, stays as it is set."""
    scenarios = (Scenario(id="s", values={"q": 0.5}), Scenario(id="t", probabilities={"y": 0.5}))
    case = by_variable(scenarios=scenarios)
    assert roll_back(case, ON).root.values == pytest.approx((64.0,))
    for scenario in "st":
        assert roll_back(case, evolve(ON, scenario=scenario)).root.values == pytest.approx((800 / 11,))
    for name in "pq":
        assert roll_back(case, evolve(ON, overrides={name: 0.1})).root.values == pytest.approx((10.0,))
    assert roll_back(case, evolve(ON, overrides={"r": 0.1})).root.values == pytest.approx((64.0,))
    # the scenario's number stands on the branch, so that q does not reach it
    there = evolve(ON, scenario="t", overrides={"q": 0.1})
    assert roll_back(case, there).root.values == pytest.approx((800 / 11,))


class Uncertain(Grower):
    """Trees in which nobody decides anything."""

    def decision(self, name, depth):
        split = self.random.choice(SPLITS)
        branches = tuple(self.branch(f"w{i}", depth, p) for i, p in enumerate(split))
        return Chance(id=name, event=self.random.choice(["", "E", "F"]), branches=branches)


def uncertain_tree(seed: int) -> tuple[Document, Chance, bool]:
    """A tree without decisions, the event's home node with an indicator about it, and whether the event is a state."""
    random = Random(seed)
    grown = Uncertain(random, actors=2).document(depth=3)
    home = next((node for _, node in walk(grown.root) if isinstance(node, Chance) and node.event == "E"), None)
    assume(home is not None)
    likelihoods = {branch.id: random.choice([0.001, 0.2, 0.5, 0.999]) for branch in home.branches}
    sign = Indicator(id="i", about="E", likelihoods=likelihoods, log=(Observation(date="2019-01-01", seen=True),))
    plain = roll_back(grown)
    state = as_state("E", plain.environment.orders.get("E"), Occurrences(plain.root))
    return evolve(grown, indicators=(sign,)), home, state is not None


@given(st.integers(0, 10**6))
@limits(max_examples=80, deadline=None)
def test_as_conditioning_the_whole_tree(seed):
    """A common cause: the value after the evidence is the mean of the values given each branch of the home node, by
    p_i L_i; each of those is read off by meeting the home node once more, above everything."""
    grown, home, state = uncertain_tree(seed)
    assume(not state)
    above = evolve(home, branches=tuple(evolve(b, node=grown.root, payoffs={}) for b in home.branches))
    known = roll_back(evolve(grown, root=above)).root
    likelihoods = grown.indicators[0].likelihoods
    weights = [p * likelihoods[b.id] for p, b in zip(known.written, home.branches, strict=True)]
    for actor, value in enumerate(roll_back(grown, ON).root.values):
        given_each = [child.values[actor] for child in known.children]
        mean = sum(w * v for w, v in zip(weights, given_each, strict=True)) / sum(weights)
        assert value == pytest.approx(mean, abs=1e-9)


def probes(random: Random, depth: int) -> Chance:
    """Tests upon tests, and the event below them all, as likely there as it may be."""
    split = random.choice([[0.5, 0.5], [0.25, 0.75], [0.25, 0.25, 0.5], [0.125, 0.375, 0.5]])
    if depth:
        return happen(*(way(f"r{i}", probes(random, depth - 1), p) for i, p in enumerate(split)))
    three = [0.25, 0.25, 0.5]
    random.shuffle(three)
    ways = [way(label, end(random.randint(-9, 9)), p) for label, p in zip("abc", three, strict=True)]
    random.shuffle(ways)
    return happen(*ways, event="E")


@given(st.integers(0, 10**6))
@limits(max_examples=40, deadline=None)
def test_as_weighing_every_path(seed):
    """A state below tests: the value after the evidence is the mean over the paths by P(path) L(label)."""
    random = Random(seed)
    plain = document(probes(random, random.randint(1, 2)))
    home = next(node for _, node in walk(plain.root) if isinstance(node, Chance) and node.event == "E")
    given_label = {branch.label: random.choice([0.001, 0.2, 0.5, 0.999]) for branch in home.branches}
    likelihoods = {branch.id: given_label[branch.label] for branch in home.branches}
    sign = Indicator(id="i", about="E", likelihoods=likelihoods, log=(Observation(date="2019-01-01", seen=True),))
    ends = [row for row in rows(roll_back(plain)) if row.kind == "outcome"]
    weights = [row.figures.reach * given_label[row.path[-1]] for row in ends]
    mean = sum(w * row.figures.value for w, row in zip(weights, ends, strict=True)) / sum(weights)
    assert roll_back(evolve(plain, indicators=(sign,)), ON).root.values == pytest.approx((mean,), abs=1e-9)


def test_a_test_above_a_state_is_weighed_too():
    """Oil has 0.3; the test finds it with 0.9 and errs with 0.2, so it is positive with 0.41 and oil then has 27/41.
    A sign three times as likely with oil makes the prior 0.9 / 1.6 = 0.5625, and the test positive with
    0.5625 * 0.9 + 0.4375 * 0.2 = 0.59375; drilling after it is then worth 0.50625 / 0.59375 of 100."""

    def drill(p: float, name: str = ""):
        ways = way("oil", end(100), p, name=name and "y"), way("dry", end(), "#", name=name and "n")
        return happen(*ways, event="E")

    test = happen(way("+", drill(0.27 / 0.41, "home"), 0.41), way("-", drill(0.03 / 0.59), "#"))
    case = document(
        decide(way("test", test), way("drill", drill(0.3))),
        indicators=(watch("i", ("2019-01-01", True), yes=0.9, no=0.3),),
    )
    tested, drilled = roll_back(case, ON).root.children
    assert drilled.values == pytest.approx((56.25,))
    assert tested.values == pytest.approx((56.25,))
    assert tested.shares == pytest.approx((0.59375, 0.40625))
    assert tested.children[0].values == pytest.approx((50.625 / 0.59375,))


def test_two_states_below_one_test():
    """After + and after -, at even odds, E has 0.8 and 0.2, and F, apart from it, 0.6 and 0.3; each has a sign of odds
    9 to 1. So + is weighed by (0.8*9 + 0.2)(0.6*9 + 0.4) = 42.92 and - by (0.2*9 + 0.8)(0.3*9 + 0.7) = 8.84."""

    def below(e: float, f: float, name: str):
        then = [
            happen(way("f", end(), f, name=f"{name}f{i}"), way("no", end(), "#", name=f"{name}nf{i}"), event="F")
            for i in "12"
        ]
        return happen(way("e", then[0], e, name=f"{name}e"), way("no", then[1], "#", name=f"{name}ne"), event="E")

    def sign(about: str, *names: str) -> Indicator:
        likelihoods = dict(zip(names, (0.9, 0.1), strict=True))
        return Indicator(
            id=about, about=about, likelihoods=likelihoods, log=(Observation(date="2019-01-01", seen=True),)
        )

    root = happen(way("+", below(0.8, 0.6, "p"), 0.5), way("-", below(0.2, 0.3, "m"), 0.5))
    case = document(root, indicators=(sign("E", "pe", "pne"), sign("F", "pf1", "pnf1")))
    assert roll_back(case, ON).root.shares[0] == pytest.approx(42.92 / (42.92 + 8.84))


def test_an_edit_elsewhere_takes_over_what_it_may():
    """The other branch's payoff changes: the subtree with the indicators is the very same object; and a new entry of
    the log, or another prior, gives what a fresh rollback gives."""
    case = talks(watch("i", ("2019-01-01", True)))
    before = roll_back(case, ON)
    dearer = evolve(case.root, branches=(case.root.branches[0], way("stay", end(60))))
    after = roll_back(evolve(case, root=dearer), ON, before)
    assert after.root.children[0] is before.root.children[0]
    for changed in (
        evolve(case, indicators=(watch("i", ("2019-01-01", False)),)),
        evolve(case, root=evolve(case.root, branches=(by_variable().root.branches[0], *case.root.branches[1:]))),
    ):
        changed = evolve(changed, variables=by_variable().variables)
        same(roll_back(changed, ON, before).root, roll_back(changed, ON).root)
    off = roll_back(case, Settings(), before)
    assert off.root.values == (50.0,)


def test_an_indicator_of_an_uncertainty_without_branches_moves_nothing():
    """A chance node that is still being drawn."""
    indicator = Indicator(id="i", about="C", log=(Observation(date="2019-01-14", seen=True),))
    sketch = document(decide(way("go", happen(name="C")), way("stay", end(1))), indicators=(indicator,))
    assert roll_back(sketch, Settings(indicators=True)).root is not None
