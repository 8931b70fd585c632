"""A large tree rolled back at once, over arrays: the same as node by node, and edits go on from it."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.analysis.environment import Environment, make_environment
from planner.analysis.folded import roll_at_once
from planner.analysis.plan import make_plan
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled, from_the_ends
from planner.analysis.rolling import Rolling
from planner.analysis.settings import RULES, Settings
from planner.model.document import Document, Scenario
from planner.model.nodes import Chance, Decision, Outcome
from planner.model.places import node_at, walk, with_node
from tests.analysis.growing import Grower
from tests.analysis.test_incremental import FIELDS, Editor

seeds = st.integers(0, 2**32)

NUMBERS = {"values", "ruled", "pays", "shares", "written", "tie_range", "paying", "loss", "steady"}


def alike(one: object, other: object, slack: float) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(alike(a, b, slack) for a, b in zip(one, other, strict=True))
    if one is None or other is None:
        return one is other
    return one == pytest.approx(other, rel=slack, abs=slack)


def same(left: Rolled, right: Rolled) -> None:
    """Holds two rollbacks against each other: numbers to 1e-12, all else to the letter."""
    stack = [(left, right)]
    while stack:
        one, other = stack.pop()
        for name in FIELDS:
            mine, theirs = getattr(one, name), getattr(other, name)
            slack = 0.01 if name == "steady" else 1e-12  # differences of values, over 1e-9
            matches = alike(mine, theirs, slack) if name in NUMBERS else mine == theirs
            assert matches, (one.node.id, name, mine, theirs)
        assert len(one.children) == len(other.children)
        stack.extend(zip(one.children, other.children, strict=True))


class Mishaps(Editor):
    """Edits among which are more that bring problems, and other formulas."""

    def __init__(self, random: Random, grower: Grower) -> None:
        super().__init__(random, grower)
        self.edits += [self.owner, self.rationality, self.bare, self.formula, self.amount]

    def owner(self, document):
        return self.change(document, Decision, actor=self.random.choice(["a0", "a1", "nobody"]))

    def rationality(self, document):
        return self.change(document, Decision, rationality=self.random.choice([None, 0.1, 0.3, -1.0]))

    def bare(self, document):
        return self.change(document, self.random.choice([Decision, Chance]), branches=())

    def formula(self, document):
        return self.change_branch(document, Chance, probability=self.random.choice(["1 - p", "p / 2", "p", None, 2.0]))

    def amount(self, document):
        return self.change(document, Outcome, payoffs={"x": self.random.choice(["p", "p * 3", "q", 1e308, 4.0])})


def looked_at(random: Random, document: Document) -> tuple[Document, Settings]:
    """The document with a scenario, and a way of looking at it."""
    overlaid = {
        branch.id: random.choice([0.5, "#", "p", "1/0"])
        for _, node in walk(document.root)
        for branch in node.branches
        if random.random() < 0.1
    }
    document = evolve(document, scenarios=(Scenario(id="s", probabilities=overlaid, values={"p": 0.5}),))
    rule = random.choice(RULES) if random.random() < 0.5 else "expected-utility"
    look = Settings(rule=rule, alpha=0.25, scenario=random.choice(["", "s"]), seen_by=random.choice(["a0", "a1"]))  # type: ignore[arg-type]
    return document, look


def grown(random: Random) -> tuple[Mishaps, Document]:
    grower = Grower(random, averse=True, events=False, links=False, huge=random.random() < 0.2)
    return Mishaps(random, grower), grower.document(depth=4)


def node_by_node(document: Document, environment: Environment) -> Rolled:
    return Rolling(environment, None).roll(document.root, None, environment.start)


def extent(rolled: Rolled) -> tuple[float, float] | None:
    """The least and the greatest total of the outcomes below that have a value, to the second actor."""
    if not rolled.children:
        return (rolled.values[1], rolled.values[1]) if rolled.values else None
    below = [
        pay[1] + total
        for child, pay in zip(rolled.children, rolled.pays, strict=True)
        if pay is not None
        for total in extent(child) or ()
    ]
    return (min(below), max(below)) if below else None


@settings(max_examples=120, deadline=None)
@given(seeds)
def test_the_same_as_node_by_node(seed):
    """Trees with and without problems, under all rules and scenarios, by a plan that was carried on where it could."""
    random = Random(seed)
    editor, document = grown(random)
    plan = make_plan(document.root)
    for _ in range(random.randint(0, 6)):
        document, _ = editor.edit(document, Settings())
        plan = plan.carried_on(document.root) or make_plan(document.root)
    if document.root.events or document.root.targets or isinstance(document.root, Outcome):
        return
    document, look = looked_at(random, document)
    environment = make_environment(document, look)
    at_once, plainly = roll_at_once(plan, environment), node_by_node(document, environment)
    assert at_once.extent(1) == (pytest.approx(extent(plainly), rel=1e-12) if extent(plainly) else None)
    same(at_once, plainly)


@pytest.fixture
def at_once(monkeypatch):
    """Every tree that can be is rolled back at once wherever much changes."""
    monkeypatch.setattr("planner.analysis.rollback.LARGE", 1)
    monkeypatch.setattr("planner.analysis.rollback.NODES_A_STEP", 0)


def looked_into(random: Random, rollback: Rollback) -> None:
    """Asks for some nodes, and leaves others folded."""
    rolled = rollback.root
    while rolled.children:
        rolled = random.choice(rolled.children)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seeds)
def test_edits_go_on_from_it(at_once, seed):
    """A dozen edits of tree and environment, among them some that bring events and links, and others that end them."""
    random = Random(seed)
    editor, document = grown(random)
    document, look = looked_at(random, document)
    rollback = roll_back(document, look)
    for _ in range(12):
        looked_into(random, rollback)
        document, look = editor.edit(document, look)
        rollback = roll_back(document, look, rollback)
    environment = make_environment(document, look)
    start = environment.start
    if rollback.root is rollback.plain:
        same(rollback.root, Rolling(environment, None).roll(document.root, None, start))


def test_what_was_asked_for_stays_the_same_object(at_once):
    document = grown(Random(2))[1]
    rollback = roll_back(document)
    for rolled in from_the_ends(rollback.root):
        assert all(one is other for one, other in zip(rolled.children, rolled.children, strict=True))
    place = next(place for place, node in walk(document.root) if isinstance(node, Outcome) and len(place) > 1)
    leaf = evolve(node_at(document.root, place), payoffs={"x": 77.0})
    after = roll_back(evolve(document, root=with_node(document.root, place, leaf)), previous=rollback)
    was, now = rollback.root, after.root
    for position in place:
        pairs = enumerate(zip(was.children, now.children, strict=True))
        assert all((old is new) == (at != position) for at, (old, new) in pairs)
        was, now = was.children[position], now.children[position]
