"""The analyses on the Korea case and on the benchmarked trees, each against rolling the tree back in plain Python."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any

import numpy as np
import pytest
from attrs import evolve

from planner import shipped
from planner.analysis.break_even import break_even
from planner.analysis.compare import compare
from planner.analysis.consequences import consequences
from planner.analysis.indicators import watched
from planner.analysis.information import information
from planner.analysis.inputs import Input, inputs
from planner.analysis.one_way import one_way
from planner.analysis.policy import policy
from planner.analysis.risk import risk_profiles
from planner.analysis.robustness import robustness
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.simulate import simulate
from planner.analysis.stakeholders import stakeholders
from planner.analysis.tornado import tornado
from planner.analysis.two_way import two_way
from planner.files.opening import open_document
from planner.model.document import Distribution, Document, Variable
from planner.model.nodes import Branch, Node
from planner.model.places import rewritten

DRAWS = 16_384
VARIABLES = 10


def ranged(rollback: Rollback) -> list[Input]:
    return [one for one in inputs(rollback) if one.ranged]


Study = Callable[[Rollback], object]
LINEAR: dict[str, Study] = {
    "policy": policy,
    "consequences": consequences,
    "risk": risk_profiles,
    "one-way": lambda rollback: one_way(rollback, ranged(rollback)[0]),
    "tornado": tornado,
    "two-way": lambda rollback: two_way(rollback, *ranged(rollback)[:2]),
    "simulate": simulate,
    "information": information,
    "stakeholders": lambda rollback: stakeholders(rollback.document),
    "indicators": lambda rollback: watched(rollback.document),
    "compare": lambda rollback: compare(rollback.document),
}
"""What a person may ask of a tree of any size."""

OF_EACH_DECISION: dict[str, Study] = {
    "break-even": lambda rollback: break_even(rollback, ranged(rollback)),
    "robustness": robustness,
}
"""What is asked of each decision that the play comes to: by far the longest on a tree that has hundreds."""

MOST = 10_000  # the nominal size up to which the trees are studied


@pytest.fixture(scope="module")
def doubtful(size: int, document: Document) -> Document:
    """The benchmarked tree with every outcome's payoff a formula over ten variables, each with a range."""
    names = iter(range(10**9))

    def paid(node: Node) -> Node:
        if node.branches:
            return node
        number = next(names)
        return evolve(node, payoffs={"value": f"x{number % VARIABLES} * {number % 7 + 1} + {number % 13}"})

    def same(branch: Branch) -> Branch:
        return branch

    variables = tuple(
        Variable(
            id=f"x{number}",
            value=10.0 + number,
            low=5.0 + number,
            high=20.0 + number,
            distribution=Distribution(kind="uniform"),
        )
        for number in range(VARIABLES)
    )
    return evolve(document, root=rewritten(document.root, same, paid), variables=variables)


@pytest.mark.parametrize("kind", [*LINEAR, *OF_EACH_DECISION])
def test_the_korea_case(benchmark, kind):
    benchmark.group = "analyses of the Korea case"
    rollback = roll_back(open_document(shipped.resource("examples", "korea_summit.planb")))
    study = {**LINEAR, **OF_EACH_DECISION}[kind]
    benchmark.pedantic(study, (rollback,), rounds=3, warmup_rounds=1)


@pytest.mark.parametrize("kind", LINEAR)
def test_a_study(benchmark, group, size, doubtful, kind):
    if size > MOST:
        pytest.skip("the figures are those of 10,000 nodes times the size, and would take minutes")
    group("analyses")
    benchmark.pedantic(LINEAR[kind], (roll_back(doubtful),), rounds=2)


def test_a_study_yardstick(benchmark, group, size, plain, expected):
    """One rollback in plain Python."""
    if size > MOST:
        pytest.skip("nothing to compare with")
    group("analyses")
    benchmark.pedantic(expected, (plain,), rounds=3)


def test_simulation(benchmark, group, size, doubtful):
    """16,384 draws; the throughput counts the held and the re-optimised run as one each."""
    if size > MOST:
        pytest.skip("the throughput is that of 10,000 nodes")
    group(f"simulation, {DRAWS:,} draws")
    rollback = roll_back(doubtful)
    start = perf_counter()
    found = benchmark.pedantic(simulate, (rollback, DRAWS), rounds=2)
    taken = (perf_counter() - start) / (2 if benchmark.enabled else 1)
    benchmark.extra_info["node-samples per second"] = f"{2 * DRAWS * doubtful.root.size / taken:,.0f}"
    assert found.draws == DRAWS


def test_simulation_yardstick(benchmark, group, size, plain):
    """Numpy's limit: the same arithmetic over columns of the draws, and nothing else, once for each run."""
    if size > MOST:
        pytest.skip("as above")
    group(f"simulation, {DRAWS:,} draws")
    columns = np.random.default_rng(1).uniform(5.0, 30.0, (VARIABLES, DRAWS))
    number = iter(range(10**9))

    def worth(tree: Any) -> Any:
        if isinstance(tree, float):
            position = next(number)
            return columns[position % VARIABLES] * (position % 7 + 1) + position % 13
        kind, branches = tree
        total: Any = None
        for probability, payoff, below in branches:
            value = worth(below) + payoff
            if kind == "chance":
                value *= probability
            if total is None:
                total = value
            else:
                (np.add if kind == "chance" else np.maximum)(total, value, out=total)
        return total

    benchmark.pedantic(lambda: (worth(plain), worth(plain)), rounds=2)
