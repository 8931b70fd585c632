"""Tips whose lines can be read."""

from __future__ import annotations

from planner.ui.tips import LONGEST, in_lines


def test_a_long_line_is_broken_between_words_and_nothing_is_lost():
    sentence = "At Offer to bring to Kim, keep the calibrated package while P(Pyongyang walks) ≥ 0.741; " * 3
    told = in_lines(f"Offer to bring to Kim\n\n{sentence.strip()}")
    lines = told.split("\n")
    assert lines[:2] == ["Offer to bring to Kim", ""]
    assert max(map(len, lines)) <= LONGEST
    assert told.split() == f"Offer to bring to Kim {sentence}".split()
