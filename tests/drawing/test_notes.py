"""The trigger under a decision: what it says, what it cuts, and when it is silent."""

from __future__ import annotations

import pytest

from planner.analysis.break_even import break_even
from planner.analysis.reading import figures_at
from planner.analysis.rollback import roll_back
from planner.drawing.notes import Note, notes_of
from planner.model import edits

OFFER, PACKAGE = (0, 0), (0, 0, 0)


def counted(text: str) -> float:
    return float(len(text))


@pytest.fixture
def notes(korea):
    return notes_of(korea, break_even(roll_back(korea)))


def test_the_sentence_in_two_lines(notes):
    """korea_expected: below 0.238 the offer becomes FFVD first."""
    assert notes["D2"].lines(counted, 200) == (
        "keep while P(Kim commits to specific, verifiable steps) ≥ 0.238",
        "else FFVD first, no relief until the end",
    )


@pytest.mark.parametrize("room", [30, 36, 45, 200])
def test_names_are_cut_numbers_never(notes, room):
    upper, lower = notes["D2"].lines(counted, room)
    assert upper.startswith("keep while P(Kim") and upper.endswith(") ≥ 0.238")
    assert lower.startswith("else FFVD")
    assert len(upper) <= room and len(lower) <= room


def test_what_may_turn_both_ways_names_both():
    """By hand: 27 less 13 leaves 14; the short name wants 4 of its half, the long one gets 10 with its ellipsis."""
    lower = (("below: ", "wait"), ("; or: ", "everything else"))
    note = Note(keep="a", upper=(("keep", ""),), lower=lower, sentence="")
    assert note.lines(counted, 27)[1] == "below: wait; or: everythin…"
    assert note.lines(counted, 40)[1] == "below: wait; or: everything else"


def test_it_is_silent_where_another_branch_is_taken(korea, notes):
    """With less than 0.238 for Kim's commitment the offer becomes FFVD first."""
    now = roll_back(korea)
    assert notes["D2"].speaks_of(figures_at(now, OFFER).rolled)
    doubtful = edits.scrub_probability(korea, (*PACKAGE, 0), 0.05, figures_at(now, PACKAGE).rolled.written)
    assert not notes["D2"].speaks_of(figures_at(roll_back(doubtful, previous=now), OFFER).rolled)


def test_a_name_that_runs_leftwards_leaves_the_number_after_it():
    """16 letters wide, and 10 of them where the rest of the line takes 16 of 26."""
    note = Note(keep="a", upper=(("keep while ", "قمة التحالف أولا"), (" ≥ 59", "")), lower=(), sentence="")
    whole, cut = (note.lines(counted, room)[0] for room in (60, 26))
    assert whole == "keep while \u2068قمة التحالف أولا\u2069 ≥ 59"
    assert cut == "keep while \u2068قمة التحا…\u2069 ≥ 59"
