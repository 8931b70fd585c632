"""Many samples at once against the incremental rollback, sample by sample, on random trees with everything in them."""

from __future__ import annotations

from random import Random
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.batch import Batch, Step
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.analysis.sampled_amounts import SampledAmounts
from planner.analysis.samples import Samples
from planner.analysis.settings import Settings
from planner.model.document import Document, Scenario, Variable
from planner.model.formulas import FormulaError, compile_formula
from planner.model.nodes import Chance, Decision, Outcome
from planner.model.places import nodes, rewritten
from tests.analysis.growing import Grower
from tests.analysis.trees import decide, end, happen, way
from tests.analysis.trees import document as document_of

RULES: list[dict[str, Any]] = [
    {},
    {},
    {"rule": "maximin"},
    {"rule": "hurwicz", "alpha": 0.25},
    {"rule": "equal-likelihood"},
]


def agree(rollback: Rollback, samples: Samples, one_by_one: list[Rollback]) -> None:
    """Every step's values and choice in every sample are those of the tree rolled back for that sample alone."""
    batch = Batch(rollback, samples)
    worth = batch.run(samples, keep=batch.steps)
    for sample, alone in enumerate(one_by_one):
        stack: list[tuple[Step | None, Rolled, Rolled]] = [(batch.root, rollback.root, alone.root)]
        while stack:
            step, was, now = stack.pop()
            if step is None:
                assert was.values == pytest.approx(now.values) or was.values is now.values is None
                assert was.choice[:1] == now.choice[:1]
                continue
            got = worth[step]
            values = [at(value, sample) for value in got.values]
            if now.values is None:
                assert not np.isfinite(values).all()
            else:
                assert values == pytest.approx(now.values, rel=1e-9, abs=1e-9)
                assert now.ruled is None or at(got.ruled, sample) == pytest.approx(now.ruled, rel=1e-9, abs=1e-9)
                assert got.choice is None or at(got.choice, sample) == (now.choice or (None,))[0]
            stack += list(zip(step.children, was.children, now.children, strict=True))


def at(figure: Any, sample: int) -> Any:
    return figure if np.ndim(figure) == 0 else figure[sample]


def grown(seed: int, **how: Any) -> tuple[Random, Document]:
    random = Random(seed)
    return random, Grower(random, **how).document()


SEEDS = st.integers(0, 10**9)
MANY = settings(max_examples=60, deadline=None)


@MANY
@given(SEEDS, st.booleans(), st.booleans(), st.sampled_from(RULES))
def test_a_variable(seed, curved, averse, rule):
    """A variable laid over by settings, in probabilities (of events met again, too) and payoffs."""
    _, document = grown(seed, curved=curved, averse=averse)
    xs = np.array([0.25, 0.0, 0.125, 0.5, 1.0, 1.5])
    alone = [roll_back(document, Settings(overrides={"p": float(x)}, **rule)) for x in xs]
    agree(roll_back(document, Settings(**rule)), Samples(size=len(xs), variables={"p": xs}), alone)


@MANY
@given(SEEDS, st.booleans())
def test_the_probabilities_of_a_node(seed, curved):
    """Probabilities laid over by a scenario, event mates not following."""
    random, document = grown(seed, curved=curved)
    found = [node for node in nodes(document.root) if isinstance(node, Chance)]
    if not found:
        return
    node = random.choice(found)
    splits = [
        np.diff([0.0, *sorted(random.choices([0.0, 0.25, 0.5, 1.0], k=len(node.branches) - 1)), 1.0]) for _ in range(5)
    ]
    alone = []
    for split in splits:
        laid = {branch.id: float(p) for branch, p in zip(node.branches, split, strict=True)}
        scenario = Scenario(id="s", probabilities=laid)
        alone.append(roll_back(evolve(document, scenarios=(scenario,)), Settings(scenario="s")))
    samples = Samples(size=len(splits), probabilities={node.id: list(np.array(splits).T)})
    agree(roll_back(document), samples, alone)


@MANY
@given(SEEDS, st.booleans(), st.booleans())
def test_a_payoff(seed, curved, averse):
    """A payoff of an outcome or a branch, edited in the document."""
    random, document = grown(seed, curved=curved, averse=averse)
    payers = [n for n in nodes(document.root) if isinstance(n, Outcome) and n.payoffs]
    payers += [b for n in nodes(document.root) for b in n.branches if b.payoffs]
    if not payers:
        return
    payer = random.choice(payers)
    name = random.choice(sorted(payer.payoffs))
    xs = np.array([-7.0, -1.0, 0.0, 3.0, 20.0])

    def paying(x: float) -> Document:
        def put(item):
            return evolve(item, payoffs={**item.payoffs, name: x}) if item.id == payer.id else item

        return evolve(document, root=rewritten(document.root, put, put))

    samples = Samples(size=len(xs), payoffs={(payer.id, name): xs})
    agree(roll_back(document), samples, [roll_back(paying(float(x))) for x in xs])


@MANY
@given(SEEDS, st.booleans(), st.booleans())
def test_weights_tolerances_and_rationalities(seed, curved, averse):
    """What an actor cares for and how, edited in the document."""
    random, document = grown(seed, curved=curved, averse=averse)
    xs = np.array([0.0, 0.25, 1.0, 2.0])
    first, *others = document.actors
    weighed = [evolve(document, actors=(evolve(first, weights={**first.weights, "x": float(x)}), *others)) for x in xs]
    agree(roll_back(document), Samples(size=4, weights={(first.id, "x"): xs}), [roll_back(one) for one in weighed])

    xs = np.array([-5.0, 0.5, 10.0, 1e6])
    bold = [evolve(document, actors=(evolve(first, risk_tolerance=float(x)), *others)) for x in xs]
    agree(roll_back(document), Samples(size=4, tolerances={first.id: xs}), [roll_back(one) for one in bold])

    deciding = [node for node in nodes(document.root) if isinstance(node, Decision)]
    if deciding:
        node = random.choice(deciding)
        xs = np.array([0.0, 0.1, 1.0, 50.0])

        def leaning(x: float) -> Document:
            root = rewritten(document.root, lambda b: b, lambda n: evolve(n, rationality=x) if n.id == node.id else n)
            return evolve(document, root=root)

        samples = Samples(size=4, rationalities={node.id: xs})
        agree(roll_back(document), samples, [roll_back(leaning(float(x))) for x in xs])


FORMULAS = [
    "a+1",
    "2*a**2-b",
    "max(a, b, 0)",
    "if(a > 0, b/a, 3)",
    "round(a*10)/10",
    "round(a, 1)",
    "1/a",
    "ln(a)",
    "exp(800*a)",
]
FORMULAS += [
    "sqrt(a)",
    "clip(a, 0, 1)",
    "clip(0, a, 1)",
    "(a > b) + 1",
    "a**0.5",
    "min(1/a, 2)",
    "follower + 1",
    "min(a, a) ** 0",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_over_samples_is_the_formula_sample_by_sample(formula):
    """Against the formula's own evaluation; where that is refused, the sample is NaN."""
    variables = (Variable(id="a", value=1.0), Variable(id="b", value=0.5), Variable(id="follower", value="2 * a"))
    document = evolve(Grower(Random(1)).document(), variables=(*variables, Variable(id="p", value=0.25)))
    rollback = roll_back(document)
    xs = np.array([-2.0, -0.5, 0.0, 0.3, 1.0, 2.5])
    got = SampledAmounts(document, rollback.environment, Samples(size=6, variables={"a": xs}))(formula)
    for x, figure in zip(xs, np.broadcast_to(got, 6), strict=True):
        try:
            want = compile_formula(formula)({"a": float(x), "b": 0.5, "follower": 2 * float(x)})
        except FormulaError:
            want = np.nan
        assert figure == pytest.approx(want, nan_ok=True)


def test_todays_choices_held():
    """By hand: 5 against p * 10 at p = 0.6 takes the second; held, it is worth 2 at p = 0.2, anew it is 5."""
    lottery = happen(way("up", end(10), "p"), way("down", end(0), "#"))
    document = document_of(decide(way("sure", end(5)), way("try", lottery)), variables=(Variable(id="p", value=0.6),))
    samples = Samples(size=2, variables={"p": np.array([0.2, 0.8])})
    batch = Batch(roll_back(document), samples)
    assert batch.root is not None
    assert batch.run(samples)[batch.root].values[0] == pytest.approx([5, 8])
    assert batch.run(samples, held=True)[batch.root].values[0] == pytest.approx([2, 8])
