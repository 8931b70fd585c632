"""Columns share a table's width: nobody gets more than wanted, none starves, and the whole room is used."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.ui.questions.widths import share_out


def test_all_get_what_they_want_where_there_is_room():
    assert share_out(300, [100, 50, 80], [2, 1, 1]) == [100, 50, 80]


def test_the_modest_leave_their_part_to_the_others():
    """By hand: 400 in parts of 2 and 1 and 1 is 200, 100, 100; the 40 that the last leaves over is shared 2 to 1."""
    assert share_out(400, [900, 900, 60], [2, 1, 1]) == [226, 113, 60]


def test_without_room_there_is_nothing_to_share():
    assert share_out(-20, [50, 50], [1, 1]) == [0, 0]


@given(st.integers(0, 2_000), st.lists(st.tuples(st.integers(0, 900), st.integers(1, 3)), min_size=1, max_size=6))
def test_nobody_gets_more_than_wanted_and_the_room_is_used(room, columns):
    wanted, weights = [want for want, _ in columns], [weight for _, weight in columns]
    shares = share_out(room, wanted, weights)
    assert all(share <= want for share, want in zip(shares, wanted, strict=True))
    assert sum(shares) <= room
    assert sum(shares) > min(room, sum(wanted)) - len(columns)  # but for what rounding leaves
