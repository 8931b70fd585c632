"""First moves against scenarios, by hand and against rollbacks one by one."""

from __future__ import annotations

import pytest

from planner.analysis.compare import compare, first_moves
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Scenario, Variable
from tests.analysis.test_korea import EXPECTED, korea
from tests.analysis.trees import decide, document, end, game, happen, link, way

SCENARIOS = (
    Scenario(id="bad", name="Bad", values={"p": 0.1}),
    Scenario(id="worse", probabilities={"good": 0.0}),
)


def talks():
    """Talks pay 100 p against 30 for waiting: 50, 10 and 0 in the three scenarios. Pressing pays 35, 35 and 35."""
    chance = happen(way("good", end(100), "p", name="good"), way("bad", end(), "#"))
    root = decide(way("talk", chance), way("wait", end(30)), way("press", end(35)), name="D")
    return document(root, variables=(Variable(id="p", value=0.5),), scenarios=SCENARIOS)


def test_values_choices_and_flips():
    found = compare(talks())
    assert [(row.scenario, row.name, row.value, row.choice) for row in found.scenarios] == [
        ("", "Base case", 50.0, ("talk",)),
        ("bad", "Bad", 35.0, ("press",)),
        ("worse", "worse", 35.0, ("press",)),
    ]
    assert [row.moves for row in found.scenarios] == [
        {"talk": talk, "wait": 30.0, "press": 35.0} for talk in (50.0, 10.0, 0.0)
    ]
    assert [[(flip.decision, flip.base, flip.here) for flip in row.flips] for row in found.scenarios] == [
        [],
        [("D", ("talk",), ("press",))],
        [("D", ("talk",), ("press",))],
    ]
    assert found.scenarios[0].policy.startswith("Best: talk")


def test_regret_over_scenarios():
    """Talking regrets 35 in the worst, waiting 20 and pressing 15 in the base case."""
    found = compare(talks(), threshold=30.0)
    assert {move.move: (move.worst, move.regret) for move in found.moves} == {
        "talk": (0.0, 35.0),
        "wait": (30.0, 20.0),
        "press": (35.0, 15.0),
    }
    assert found.minimax == ("press",)
    assert {move.move: move.meets for move in found.moves} == {"talk": 1 / 3, "wait": 1.0, "press": 1.0}
    assert {move.move: move.best for move in found.moves} == {"talk": 1 / 3, "wait": 0.0, "press": 2 / 3}
    assert compare(talks()).moves[0].meets is None


def test_a_rule_compares_by_itself():
    """By maximin talks are worth 0 wherever failure is possible."""
    found = compare(talks(), Settings(rule="maximin"))
    assert [row.moves["talk"] for row in found.scenarios] == [0.0, 0.0, 0.0]
    assert found.scenarios[0].choice == ("press",)


def test_a_troubled_scenario_stands_alone():
    """Probabilities of 1.5 leave one row without figures, and the others count as before."""
    case = talks()
    broken = document(
        case.root, variables=case.variables, scenarios=(*SCENARIOS, Scenario(id="no", probabilities={"good": 1.5}))
    )
    found = compare(broken)
    last = found.scenarios[-1]
    assert (last.value, last.moves, last.choice, last.flips) == (None, {}, (), ())
    assert last.problems
    assert [move.regret for move in found.moves] == [move.regret for move in compare(case).moves]


def test_no_scenarios_leave_the_base_case():
    found = compare(document(decide(way("a", end(1)), way("b", end(2)))))
    assert [row.scenario for row in found.scenarios] == [""]
    assert found.minimax == ("b",)


def test_a_root_without_moves():
    """A chance node at the root: there is a value, and nothing to compare."""
    found = compare(document(happen(way("a", end(1), 0.5), way("b", end(3), 0.5))))
    assert (found.scenarios[0].value, found.moves, found.minimax) == (2.0, (), ())


def test_first_moves_of_another_owner_and_behind_payoffs():
    """Seen by y: what x's moves give it, payments on the branch included."""
    root = decide(way("a", end({"x": 1.0, "y": 2.0}), pay={"y": 3.0}), way("b", end({"x": 2.0})))
    assert first_moves(roll_back(game(root, "x", "y"), Settings(seen_by="y"))) == {"a": 5.0, "b": 0.0}


def test_the_founding_case():
    """The three opening moves of korea_expected.json: 46.41, 32.81 and 40.63."""
    moves = first_moves(roll_back(korea()))
    assert list(moves.values()) == pytest.approx([EXPECTED["node_ev"][name] for name in ("C1", "C10", "C11")])


def test_flips_behind_links_are_told_once():
    """The same later decision is met twice and flips in both places alike."""
    later = decide(
        way("try", happen(way("good", end(100), "p", name="good"), way("bad", end(), "#"))), way("not", end(30))
    )
    root = happen(way("a", later, 0.5), way("b", link(later.id), 0.5))
    found = compare(document(root, variables=(Variable(id="p", value=0.5),), scenarios=SCENARIOS[:1]))
    assert [(flip.decision, flip.here) for flip in found.scenarios[1].flips] == [(later.id, ("not",))]
