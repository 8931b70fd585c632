"""Reading a rollback: totals and from here on, reach, rows, and links expanded."""

from __future__ import annotations

import pytest

from planner.analysis.reading import can_show_from_here, figures_at, rows
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Attribute, Exponential
from tests.analysis.trees import decide, document, end, game, happen, link, rows_of, way


def test_totals_and_from_here_without_levels():
    """By hand: -2 on the way, -3 next, 10 at the end: totals 5 everywhere, 5, 7 and 10 from each node on."""
    root = decide(way("a", decide(way("b", end(10.0), pay=-3.0)), pay=-2.0))
    rows = rows_of(roll_back(document(root)))
    assert [rows[path].figures.value for path in ((), ("a",), ("a", "b"))] == [5, 5, 5]
    assert [rows[path].figures.from_here for path in ((), ("a",), ("a", "b"))] == [(5,), (7,), (10,)]


def test_from_here_with_levels_keeps_the_constant_and_the_outcomes_own_payoff():
    """By hand on levels 20..40 (5 points a unit, constant -100): paid 10 -> 50; own 20 -> 100 - 100 = 0; total 50."""
    root = decide(way("a", end(20.0), pay=10.0))
    rollback = roll_back(document(root, attributes=(Attribute(id="utility", worst=20.0, best=40.0),)))
    assert figures_at(rollback, (0,)).value == pytest.approx(50)
    assert figures_at(rollback, (0,)).from_here == pytest.approx((0,))


def test_from_here_needs_what_is_weighed_to_be_straight():
    curved = Attribute(id="y", worst=0.0, best=1.0, shape=Exponential(c=2.0))
    unweighed = document(end(3.0), attributes=(Attribute(id="utility"), curved))
    weighed = document(
        end(3.0), attributes=(Attribute(id="utility"), curved), actors=(Actor(id="a", weights={"y": 1.0}),)
    )
    assert can_show_from_here(unweighed)
    assert not can_show_from_here(weighed)
    assert figures_at(roll_back(unweighed), ()).from_here == (3,)
    assert figures_at(roll_back(weighed), ()).from_here is None


def test_a_curved_attribute_values_the_whole_of_a_path():
    """By hand: half paid on the way, half at the end, is the best level: 100, not twice the half's 73.1."""
    curved = (Attribute(id="utility", worst=0.0, best=8.0, shape=Exponential(c=2.0)),)
    root = decide(way("a", end(4.0), pay=4.0), way("b", end(4.0)))
    rollback = roll_back(document(root, attributes=curved))
    assert figures_at(rollback, (0,)).value == pytest.approx(100)
    assert figures_at(rollback, (1,)).value == pytest.approx(73.10585786)


def test_levels_count_an_attribute_that_a_path_does_not_pay():
    """By hand: nothing paid is 0 on levels -50..50, so 50; the weights are 1 and 0.5."""
    attributes = (Attribute(id="utility"), Attribute(id="risk", worst=-50.0, best=50.0))
    actors = (Actor(id="a", weights={"utility": 1.0, "risk": 0.5}),)
    assert figures_at(roll_back(document(end(3.0), attributes=attributes, actors=actors)), ()).value == 28


def test_reach_and_if_chosen():
    """By hand: refused ways have reach 0, but 0.25 if they were chosen."""
    lottery = happen(way("x", end(1.0), 0.25), way("y", end(2.0), "#"))
    rows = rows_of(roll_back(document(decide(way("refused", lottery), way("taken", end(5.0))))))
    assert rows[("refused", "x")].figures.reach == 0
    assert rows[("refused", "x")].figures.if_chosen == 0.25
    assert not rows[("refused", "x")].figures.recommended
    assert rows[("taken",)].figures.recommended


def test_rows_come_in_reading_order_with_their_places():
    root = decide(way("b", happen(way("x", end(), 0.5), way("y", end(), 0.5))), way("a", end()))
    read = list(rows(roll_back(document(root))))
    assert [row.path for row in read] == [(), ("b",), ("b", "x"), ("b", "y"), ("a",)]
    assert [row.place for row in read] == [(), (0,), (0, 0), (0, 1), (1,)]
    assert [row.kind for row in read] == ["decision", "chance", "outcome", "outcome", "outcome"]


def test_a_label_that_comes_twice_is_numbered_in_paths_and_choices():
    rollback = roll_back(document(decide(way("wait", end(1.0)), way("wait", end(2.0)))))
    read = list(rows(rollback))
    assert read[0].choice == ("wait (2)",)
    assert [row.path for row in read[1:]] == [("wait",), ("wait (2)",)]


def test_a_link_is_one_row_with_its_own_value_and_reach():
    """By hand: the target pays 4; before the link 10 is paid: 14."""
    root = decide(way("a", decide(way("t", end(4.0)), name="D6")), way("b", link("D6", name="L1"), pay=10.0))
    read = {row.id: row for row in rows(roll_back(document(root)))}
    assert (read["L1"].figures.value, read["L1"].figures.reach, read["L1"].kind) == (14, 1, "link")
    assert (read["D6"].figures.value, read["D6"].figures.reach) == (4, 0)


def test_links_expanded_go_on_under_the_links_path():
    inner = decide(way("t", end(4.0), name="bt"), name="D6")
    middle = decide(way("m", link("D6", name="L2")), name="D7")
    root = decide(way("a", inner), way("b", middle), way("c", link("D7", name="L1"), pay=1.0))
    read = list(rows(roll_back(document(root)), expand_links=True))
    ids = [row.id for row in read if row.path[:1] == ("c",)]
    assert ids[:4] == ["L1", "L1/D7", "L1/L2", "L1/L2/D6"]
    assert [row.path for row in read if row.path[:1] == ("c",)] == [
        ("c",),
        ("c",),
        ("c", "m"),
        ("c", "m"),
        ("c", "m", "t"),
    ]
    assert read[-1].figures.value == 5
    assert read[-1].place is None


def test_a_link_at_the_root_is_one_row():
    """In memory only, for a link needs its target in the same tree: nothing there, so a problem and no value."""
    read = list(rows(roll_back(document(link("gone"))), expand_links=True))
    assert [row.figures.values for row in read] == [None]


def test_a_decision_without_an_actor_is_the_first_actors():
    rows = rows_of(roll_back(game(decide(way("a", end({"red": 1.0})), way("b", end({"red": 2.0}))), "red", "blue")))
    assert (rows[()].actor, rows[()].choice) == ("red", ("b",))


def test_the_view_picks_values_and_not_who_decides():
    root = decide(way("a", end({"red": 2.0, "blue": 7.0})), way("b", end({"red": 1.0, "blue": 9.0})), actor="red")
    plain = game(root, "red", "blue")
    for look, shown in ((Settings(), 2), (Settings(seen_by="blue"), 7)):
        row = rows_of(roll_back(plain, look))[()]
        assert (row.choice, row.figures.value, row.figures.values) == (("a",), shown, (2, 7))
    own = game(root, "red", "blue", seen_by="blue")
    assert rows_of(roll_back(own))[()].figures.value == 7


def test_places_that_are_not_there():
    rollback = roll_back(document(decide(way("a", end(1.0), name="x"), way("b", link("t1")))))
    with pytest.raises(IndexError):
        figures_at(rollback, (2,))
    with pytest.raises(IndexError):
        figures_at(rollback, (1, 0))


def test_two_hundred_and_fifty_levels_and_ten_thousand_branches():
    """By hand: 250 payments of 1 and 10 at the end are 260; the best of 0..9999 is the last."""
    deep = end(10.0)
    for _ in range(250):
        deep = decide(way("on", deep, pay=1.0))
    assert figures_at(roll_back(document(deep)), (0,) * 250).value == 260
    wide = decide(*(way(f"w{i}", end(float(i))) for i in range(10_000)))
    rollback = roll_back(document(wide))
    assert rollback.root.choice == (9_999,)
    assert figures_at(rollback, (9_999,)).reach == 1
