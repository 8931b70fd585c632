"""The trees that go through every format: the textbook's, and random ones with everything that a tree can hold."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from planner.analysis.reading import rows
from planner.analysis.rollback import Rollback, roll_back
from planner.model.document import Document
from planner.model.nodes import Link
from tests.analysis.growing import Grower
from tests.analysis.test_published import CASES, document, has_scoped_variables

TEXTBOOK: dict[str, Document] = {
    case["id"]: document(case, {}) for case in CASES if "tree" in case and not has_scoped_variables(case)
}
"""Published trees by the name of the case."""


def grown(seed: int, curved: bool = False) -> Document:
    """A random document of neutral parties."""
    random = Random(seed)
    return Grower(random, actors=random.choice([1, 2, 3]), curved=curved).document(random.choice([2, 3]))


def values(rollback: Rollback, actor: int | None = None) -> Iterator[float | None]:
    """An actor's total at every node but links, which are counted as what they lead to, in reading order."""
    index = rollback.seen if actor is None else actor
    for row in rows(rollback, expand_links=True):
        if not isinstance(row.node, Link):
            yield row.figures.values[index] if row.figures.values is not None else None


def same_values(one: Document, other: Document, *, everybody: bool = False) -> bool:
    """Whether two documents come to the same at every node: to the seeing actor, or to everybody."""
    first, second = roll_back(one), roll_back(other)
    assert second.problems() == [] or first.problems() != []
    pairs = [(actor, actor) for actor in range(len(one.actors))] if everybody else [(first.seen, second.seen)]
    return all(
        near(mine, theirs)
        for here, there in pairs
        for mine, theirs in zip(values(first, here), values(second, there), strict=True)
    )


def near(mine: float | None, theirs: float | None) -> bool:
    if mine is None or theirs is None:
        return mine is theirs
    return abs(mine - theirs) <= 1e-9 * max(1.0, abs(mine))
