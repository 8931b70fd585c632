"""The rollback against two independent ways of working a small tree out: path by path, and over all complete plans."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from planner.analysis.settings import RULES, Settings
from planner.model.document import Document
from planner.model.nodes import Chance, Decision, Node
from planner.model.places import walk, with_node
from tests.analysis.growing import Grower
from tests.analysis.naive import Naive, plans

seeds = st.integers(0, 2**32)


def agree(document: Document, look: Settings | None = None, within: float = 1e-9) -> None:
    """Holds every row, links followed, against the naive figures."""
    naive = Naive(document, look)

    def close(figure):
        return pytest.approx(figure, rel=1e-9, abs=within)

    rolled = list(rows(roll_back(document, look), expand_links=True))
    assert {row.path for row in rolled} == set(naive.found)
    for row in rolled:
        found, figures = naive.found[row.path], row.figures
        assert figures.values is not None
        if look is None or look.rule == "expected-utility":
            assert list(figures.values) == close(found.values), row.path
        else:
            assert figures.value == close(found.ruled), row.path
        assert figures.reach == close(naive.reach[row.path]), row.path
        if row.kind != "link":
            assert list(row.choice) == found.choice, row.path


@settings(max_examples=120, deadline=None)
@given(seeds)
def test_two_actors_events_links_and_ties(seed):
    """Against recursion over paths with an event as a set of atoms; dyadic numbers, so ties are real ties."""
    agree(Grower(Random(seed)).document())


@settings(max_examples=60, deadline=None)
@given(seeds)
def test_curved_attributes_and_risk(seed):
    """Against recursion over paths: value functions of whole totals, certainty equivalents in the textbook form."""
    agree(Grower(Random(seed), curved=True, averse=True).document())


@settings(max_examples=80, deadline=None)
@given(seeds)
def test_ties_beside_huge_sums(seed):
    """Against recursion over totals at the end: 3e9 paid on the way makes values some points apart a tie."""
    grower = Grower(Random(seed), huge=True, logit=False)
    agree(grower.document(), within=1e-4)  # sums of 3e9 in another order lose that much


@settings(max_examples=80, deadline=None)
@given(seeds, st.sampled_from([rule for rule in RULES if rule != "expected-utility"]))
def test_rules_beside_expected_utility(seed, rule):
    """Against two recursions side by side: the rule for the seeing actor, expected utility for all others' moves."""
    look = Settings(rule=rule, alpha=0.25 if rule == "hurwicz" else None, seen_by="a1")
    agree(Grower(Random(seed), averse=True).document(), look)


@settings(max_examples=60, deadline=None)
@given(seeds, st.booleans(), st.booleans())
def test_best_of_all_complete_plans(seed, curved, averse):
    """One actor: the root is worth the best whole lottery over all complete plans, valued once at the end."""
    grower = Grower(Random(seed), actors=1, curved=curved, averse=averse, logit=False)
    document = grower.document(depth=3)
    if sum(isinstance(node, Decision) for _, node in walk(document.root)) > 6:
        document = grower.document(depth=2)
    value = next(rows(roll_back(document))).figures.value
    assert value == pytest.approx(max(plans(document)), rel=1e-9, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(seeds)
def test_no_owner_gains_by_another_move(seed):
    """Subgame perfection, one deviation at a time: forcing another branch never gives its owner more there."""
    document = Grower(Random(seed), actors=3, averse=True).document()
    before = {row.place: row for row in rows(roll_back(document))}
    for place, node in walk(document.root):
        if not isinstance(node, Decision) or node.rationality is not None:
            continue
        owner = next(i for i, actor in enumerate(document.actors) if actor.id == node.actor)
        kept = before[place].figures.values
        for position in range(len(node.branches)):
            forced = with_node(document.root, place, only(node, position))
            deviation = {row.place: row for row in rows(roll_back(with_root(document, forced)))}
            got = deviation[place].figures.values
            assert got[owner] <= kept[owner] + 1e-9 * max(1, abs(kept[owner]))


def only(node: Node, position: int) -> Node:
    """The same decision with a million taken off all other branches, so that nobody takes them."""
    others = [evolve(branch, payoffs={"x": -1e6}) for branch in node.branches]
    return evolve(node, branches=(*others[:position], node.branches[position], *others[position + 1 :]))


def with_root(document: Document, root: Node) -> Document:
    return evolve(document, root=root)


def test_random_trees_hold_what_they_promise():
    """The growers' trees do meet events twice, follow links, tie, and pay on the way; else the tests above are idle."""
    met = {"events": 0, "links": 0, "ties": 0, "settled": 0, "unsteady": 0}
    for seed in range(300):
        grower = Grower(Random(seed), huge=seed % 2 == 0)
        rollback = roll_back(grower.document())
        met["unsteady"] += rollback.root is not rollback.plain
        for row in rows(rollback, expand_links=True):
            met["links"] += row.kind == "link"
            met["ties"] += len(row.choice) > 1
            met["events"] += isinstance(row.node, Chance) and bool(row.node.event)
            rolled = row.figures.rolled
            met["settled"] += isinstance(row.node, Chance) and rolled.written != rolled.shares
    assert min(met.values()) >= 5, met
