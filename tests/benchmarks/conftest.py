"""Regular trees of a wanted size, as documents and as the plain lists that the yardsticks work on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome

FAN = 3
LEVELS = {100: 4, 1_000: 6, 10_000: 8, 100_000: 10}
"""Levels of branches for a nominal size: 121, 1,093, 9,841 and 88,573 nodes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--sizes", default="100", help="nodes of the benchmarked trees, of " + str(list(LEVELS)))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "size" in metafunc.fixturenames:
        sizes = metafunc.config.getoption("sizes", "100")  # not there when the whole suite runs
        metafunc.parametrize("size", [int(size) for size in sizes.split(",")], scope="module")


@pytest.fixture(scope="module")
def document(size: int) -> Document:
    """Decisions and chances by turns, three branches each; every third branch costs something."""
    count = 0

    def build(level: int) -> Node:
        nonlocal count
        count += 1
        name = f"n{count}"
        if level == LEVELS[size]:
            return Outcome(id=name, payoffs={"value": float(count * 7919 % 101)})
        branches = tuple(
            Branch(
                id=f"{name}b{position}",
                label=f"Branch {position}",
                probability=(0.5, 0.3, 0.2)[position] if level % 2 else None,
                payoffs={"value": -1.0} if position == 0 else {},
                node=build(level + 1),
            )
            for position in range(FAN)
        )
        return (Chance if level % 2 else Decision)(id=name, title=f"Node {count}", branches=branches)

    return Document(
        root=build(0),
        title="Benchmark",
        actors=(Actor(id="planner", weights={"value": 1.0}),),
        attributes=(Attribute(id="value"),),
    )


@pytest.fixture(scope="module")
def plain(document: Document) -> Any:
    """The same tree as the least that a calculation needs: (kind, [(probability, payoff, subtree) …]) or a number."""

    def strip(node: Node) -> Any:
        if isinstance(node, Outcome):
            return node.payoffs["value"]
        return node.kind, [(b.probability, b.payoffs.get("value", 0.0), strip(b.node)) for b in node.branches]

    return strip(document.root)


@pytest.fixture
def group(benchmark: Any, document: Document):
    """Put a test among those that it is compared with: the same task at the same size."""

    def join(task: str) -> None:
        benchmark.group = f"{task}, {document.root.size:,} nodes"

    return join


@pytest.fixture(scope="session")
def expected() -> Callable[[Any], float]:
    """The yardstick of a rollback: expected value by plain recursion."""

    def worth(tree: Any) -> float:
        if isinstance(tree, float):
            return tree
        kind, branches = tree
        if kind == "chance":
            return sum(p * (payoff + worth(below)) for p, payoff, below in branches)
        return max(payoff + worth(below) for _, payoff, below in branches)

    return worth


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """What a table of times does not say."""
    session = getattr(config, "_benchmarksession", None)
    for bench in getattr(session, "benchmarks", ()):
        for name, figure in bench.extra_info.items():
            terminalreporter.write_line(f"{bench.name}: {figure} {name}")
