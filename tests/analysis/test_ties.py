"""Ties compare totals at the end, all tied branches are the choice, and the play takes the first."""

from __future__ import annotations

import pytest

from planner.analysis.reading import figures_at
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.analysis.steps import best_of
from tests.analysis.trees import decide, document, end, game, happen, rows_of, way


def choice(root, *path, **settings):
    return rows_of(roll_back(document(root), Settings(**settings)))[path].choice


def test_all_tied_branches_are_the_choice_and_the_first_is_played():
    rows = rows_of(roll_back(document(decide(way("a", end(1.0)), way("b", end(3.0)), way("c", end(3.0))))))
    assert rows[()].choice == ("b", "c")
    assert [rows[(label,)].figures.reach for label in "abc"] == [0, 1, 0]


def test_values_a_billionth_apart_are_tied():
    """By the rule: 1e-9 of the larger, of 1 where both are smaller."""
    assert choice(decide(way("a", end(0.0)), way("b", end(1e-9)))) == ("a", "b")
    assert choice(decide(way("a", end(0.0)), way("b", end(1.1e-9)))) == ("b",)
    assert choice(decide(way("a", end(-1e6)), way("b", end(-1e6 + 9e-4)))) == ("a", "b")
    assert choice(decide(way("a", end(-1e6)), way("b", end(-1e6 + 1.1e-3)))) == ("b",)


def test_beside_four_billion_paid_two_points_are_a_tie():
    """By hand: |3 - 1| <= 1e-9 * 4000000003 = 4; the play takes the first, worth 4000000001 in total."""
    rollback = roll_back(document(decide(way("pay", decide(way("a", end(1.0)), way("b", end(3.0))), pay=4e9))))
    figures = figures_at(rollback, (0,))
    assert figures.choice == (0, 1)
    assert figures.value == 4e9 + 1
    assert figures.from_here == (1,)
    assert figures_at(rollback, (0, 1)).reach == 0


def test_four_billion_paid_back_is_no_tie():
    """By hand: 4e9 + 1 and 4e9 + 3 would be tied on their own, but after -4e9 the totals are 1 and 3."""
    root = decide(way("pay", decide(way("a", end(4e9 + 1)), way("b", end(4e9 + 3))), pay=-4e9))
    figures = figures_at(roll_back(document(root)), (0,))
    assert figures.choice == (1,)
    assert figures.value == 3


def test_totals_decide_ties_under_a_rule_too():
    """By hand: maximin over 1 and 3 after 4e9, as above, with chance nodes whose worst is 1 and 3."""
    low = happen(way("x", end(1.0), 0.5), way("y", end(9.0), 0.5))
    high = happen(way("x", end(3.0), 0.5), way("y", end(4.0), 0.5))
    root = decide(way("pay", decide(way("a", low), way("b", high)), pay=4e9))
    rollback = roll_back(document(root), Settings(rule="maximin"))
    assert figures_at(rollback, (0,)).choice == (0, 1)
    assert figures_at(rollback, (0,)).value == 4e9 + 1


def test_an_edit_below_huge_sums_gives_what_a_fresh_rollback_gives():
    def tree(amount):
        return document(decide(way("pay", decide(way("a", end(1.0)), way("b", end(amount))), pay=4e9)))

    before = roll_back(tree(3.0))
    after = roll_back(tree(7.0), previous=before)
    assert figures_at(after, (0,)).choice == (1,)
    assert roll_back(tree(7.0)).root.choice == after.root.choice


def test_where_another_owner_is_indifferent_the_range_is_told():
    """By hand: blue gets 5 either way; red 1 or 8, and 2 paid before. The play takes the first."""
    reply = decide(way("a", end({"blue": 5.0, "red": 1.0})), way("b", end({"blue": 5.0, "red": 8.0})), actor="blue")
    rollback = roll_back(game(decide(way("go", reply, pay={"red": 2.0})), "red", "blue"))
    figures = figures_at(rollback, (0,))
    assert figures.choice == (0, 1)
    assert figures.tie_range == (3, 10)
    assert figures.rolled.tie_range == (1, 8)
    assert figures.values == (3, 5)
    assert figures_at(rollback, ()).tie_range is None


def test_the_seeing_actors_own_tie_has_no_range():
    rollback = roll_back(document(decide(way("a", end(1.0)), way("b", end(1.0)))))
    assert rollback.root.tie_range is None
    assert roll_back(game(decide(way("a", end({"r": 1.0}))), "r", "b"), Settings(seen_by="b")).root.tie_range is None


@pytest.mark.parametrize(
    ("values", "paid", "best"),
    [
        ([5.0], 0.0, (0,)),
        ([1.0, 3.0, 2.0], 0.0, (1,)),
        ([1.0, 3.0], 4e9, (0, 1)),
        ([4e9 + 1, 4e9 + 3], 0.0, (0, 1)),
        ([4e9 + 1, 4e9 + 3], -4e9, (1,)),
        ([-1.0, -1.0 - 9e-10], 0.0, (0, 1)),
    ],
)
def test_best_of(values, paid, best):
    assert best_of(values, paid)[0] == best


@pytest.mark.parametrize(
    "values", [[1.0, 3.0], [4e9 + 1, 4e9 + 3], [0.0, 1e-9, 5e-10], [-7.0, 100.0, 99.0], [1e6, 1e6 + 5e-4]]
)
def test_steady_says_how_much_may_be_paid(values):
    """Just inside the bound, either way, the choice is the same as with nothing paid."""
    best, steady = best_of(values, 0.0)
    for share in (-0.999, -0.5, 0.5, 0.999):
        paid = share * min(steady, 1e15)
        assert best_of(values, paid)[0] == best
