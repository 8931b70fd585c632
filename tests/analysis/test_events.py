"""Events: one draw read by all their nodes. Every q is computed by hand."""

from __future__ import annotations

import pytest

from planner.analysis.events import label_orders, settle
from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from tests.analysis.trees import decide, document, end, happen, link, rows_of, value, way

WHOLE = (0.0, 1.0)


def shares(root, *path):
    return rows_of(roll_back(document(root)), expand_links=True)[path].figures.rolled.shares


def written(root, *path):
    return rows_of(roll_back(document(root)))[path].figures.rolled.written


def twice(first, second):
    """An event met, and met again after each of its branches."""
    ways = [way(label, happen(*second(), event="E"), p) for label, p in first]
    return happen(*ways, event="E")


def test_the_same_branches_again_are_settled():
    """By hand: after yes the second is yes for sure; value 0.4 * 10 + 0.6 * 2 = 5.2, not the independent 0.4 … mix."""
    root = twice([("yes", 0.4), ("no", 0.6)], lambda: [way("yes", end(10.0), 0.4), way("no", end(2.0), 0.6)])
    assert shares(root, "yes") == (1, 0)
    assert shares(root, "no") == (0, 1)
    assert written(root, "yes") == (0.4, 0.6)
    assert value(root) == pytest.approx(5.2)


def test_other_branches_are_cut_by_the_same_draw():
    """By hand: left is u in [0, 0.4), so high, [0, 0.5), is sure; right leaves [0.4, 1): q = 0.1/0.6 and 0.5/0.6."""
    root = twice([("left", 0.4), ("right", 0.6)], lambda: [way("high", end(1.0), 0.5), way("low", end(0.0), 0.5)])
    assert shares(root, "left") == (1, 0)
    assert shares(root, "right") == pytest.approx((1 / 6, 5 / 6))


def test_matched_labels_are_cumulated_in_the_home_nodes_order():
    """By hand: up is [0, 0.3) at home and [0, 0.6) again, though written last; after down, q(up) = 0.3/0.7."""
    root = twice([("up", 0.3), ("down", 0.7)], lambda: [way("down", end(0.0), 0.4), way("up", end(1.0), 0.6)])
    assert shares(root, "up") == (0, 1)
    assert shares(root, "down") == pytest.approx((4 / 7, 3 / 7))


def test_unlike_labels_are_cumulated_as_they_stand():
    """By hand: one node of E has another label, so `down` comes first: after up, u in [0, 0.3) lies in its [0, 0.4)."""
    again = twice([("up", 0.3), ("down", 0.7)], lambda: [way("down", end(0.0), 0.4), way("up", end(1.0), 0.6)])
    other = happen(way("sideways", end(), 1.0), event="E")
    root = decide(way("go", again), way("stay", other))
    assert shares(root, "go", "up") == (1, 0)
    assert shares(root, "go", "down") == pytest.approx((1 / 7, 6 / 7))


def test_below_what_cannot_happen_the_event_is_open_again_and_others_are_not():
    """By hand: after E = yes and F = on, a second E has q(no) = 0; below that no, E is as written, F still settled."""
    third = happen(
        way("yes", happen(way("on", end(), 0.5), way("off", end(), 0.5), event="F"), 0.4),
        way("no", end(), 0.6),
        event="E",
    )
    second = happen(way("yes", end(), 0.4), way("no", third, 0.6), event="E")
    root = happen(
        way("yes", happen(way("on", second, 0.5), way("off", end(), 0.5), event="F"), 0.4),
        way("no", end(), 0.6),
        event="E",
    )
    assert shares(root, "yes", "on") == (1, 0)
    assert shares(root, "yes", "on", "no") == (0.4, 0.6)
    assert shares(root, "yes", "on", "no", "yes") == (1, 0)
    assert rows_of(roll_back(document(root)))[("yes", "on", "no")].figures.reach == 0


def test_widths_of_rounding_are_zero():
    """0.1 + 0.2 is 0.30000000000000004: the sliver beyond 0.3 is nothing, and c is sure after c."""
    root = twice([("ab", 0.3), ("c", 0.7)], lambda: [way("a", end(), 0.1), way("b", end(), 0.2), way("d", end(), 0.7)])
    assert shares(root, "c") == (0, 0, 1)
    assert shares(root, "ab") == pytest.approx((1 / 3, 2 / 3, 0))


def test_the_last_positive_branch_ends_at_one():
    """Ten tenths add up to 0.9999999999999999; the tenth still reaches to 1, and a zero after it has no width."""
    chances, spans = settle([0.1] * 10 + [0.0], range(11), WHOLE)
    assert spans[9] is not None
    assert spans[9][1] == 1
    assert spans[10] is None
    assert chances == [0.1] * 10 + [0.0]


def test_a_width_of_a_trillionth_is_zero_and_a_larger_one_is_not():
    assert settle([1e-12, 1 - 1e-12], range(2), WHOLE)[1][0] is None
    assert settle([2e-12, 1 - 2e-12], range(2), WHOLE)[1][0] == (0, 2e-12)


def test_a_span_without_width_leaves_the_event_open():
    assert settle([0.5, 0.5], range(2), (0.4, 0.4))[0] == [0.5, 0.5]


def test_two_events_do_not_mix():
    """By hand: E and F are independent: 0.25 * 0.5."""
    root = happen(
        way("a", happen(way("x", end(8.0), 0.5), way("y", end(), 0.5), event="F"), 0.25),
        way("b", end(), 0.75),
        event="E",
    )
    assert value(root) == 1


def test_a_link_meets_events_where_it_stands():
    """By hand: the same subtree is yes for sure after yes, no for sure after no, and 0.4 : 0.6 on its own."""
    again = happen(way("yes", end(10.0), 0.4), way("no", end(2.0), 0.6), event="E", name="again")
    first = happen(way("yes", link("again"), 0.4), way("no", link("again"), 0.6), event="E")
    root = decide(way("ask", first), way("guess", again))
    rows = {row.id.split("/")[-1] + "@" + "/".join(row.path): row for row in rows_in_full(root)}
    assert rows["again@ask/yes"].figures.value == 10
    assert rows["again@ask/no"].figures.value == 2
    assert rows["again@guess"].figures.value == pytest.approx(5.2)


def rows_in_full(root):
    return list(rows(roll_back(document(root)), expand_links=True))


def test_an_event_behind_two_links_is_still_known():
    """The event is met above a link whose target links on to it: by hand, settled as if it stood there."""
    far = happen(way("yes", end(10.0), 0.4), way("no", end(2.0), 0.6), event="E", name="far")
    middle = decide(way("on", link("far")), name="middle")
    first = happen(way("yes", link("middle"), 0.4), way("no", end(0.0), 0.6), event="E")
    root = decide(way("ask", first), way("a", middle), way("b", far))
    assert shares(root, "ask", "yes", "on") == (1, 0)


def test_orders_hold_only_for_events_whose_labels_match():
    root = decide(
        way("1", happen(way("b", end(), 0.5), way("a", end(), 0.5), event="E")),
        way("2", happen(way("a", end(), 0.5), way("b", end(), 0.5), event="E")),
        way("3", happen(way("a", end(), 0.5), way("b", end(), 0.5), event="F")),
        way("4", happen(way("a", end(), 0.5), way("c", end(), 0.5), event="F")),
    )
    assert label_orders(root) == {"E": ("b", "a")}
