"""Lines break where a reader expects it and never outgrow their room."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.drawing.spacing import Wrap
from planner.drawing.wrapping import ELLIPSIS, elide, wrap

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=80)


def width(text: str) -> float:
    """Every character is one wide, so that widths can be counted."""
    return float(len(text))


@given(WORDS, st.integers(3, 30), st.integers(0, 20), st.integers(1, 4))
@settings(max_examples=150)
def test_lines_fit_their_room_and_keep_the_text_in_order(text, narrow, more, lines):
    """Property: no line is wider than allowed, there are no more than allowed, and what is not cut is the text."""
    broken = wrap(text, width, Wrap(narrow, narrow + more, lines))
    assert len(broken) <= lines
    assert all(len(line) <= narrow + more for line in broken)
    squeezed = "".join(text.split())
    joined = "".join("".join(broken).split())
    assert joined == squeezed or (ELLIPSIS in joined and squeezed.startswith(joined.split(ELLIPSIS)[0]))


def test_two_lines_are_even():
    """By hand: 19 characters in lines of 16 would be "one two three" and "four"; even is 8 and 10."""
    assert wrap("one two three four", width, Wrap(16, 16, 2)) == ("one two", "three four")


def test_what_fits_stays_on_one_line():
    assert wrap("one two", width, Wrap(7, 20, 2)) == ("one two",)


def test_lines_grow_wider_before_anything_is_cut():
    """Two lines of 6 do not hold 15 characters; two of 8 do."""
    assert wrap("abcd efg hij klm", width, Wrap(6, 10, 2)) == ("abcd efg", "hij klm")


def test_korean_breaks_at_spaces_and_chinese_anywhere():
    assert wrap("정상회담을 유지할", width, Wrap(6, 6, 2)) == ("정상회담을", "유지할")
    assert wrap("最高领导人会晤", width, Wrap(4, 4, 2)) == ("最高领导", "人会晤")


def test_elide_keeps_as_much_as_fits():
    assert elide("abcdefgh", width, 5) == "abcd…"
    assert elide("abc", width, 3) == "abc"


def test_names_joined_by_a_hyphen_stay_together():
    assert wrap("a Trump-Kim summit", width, Wrap(12, 12, 2)) == ("a Trump-Kim", "summit")
