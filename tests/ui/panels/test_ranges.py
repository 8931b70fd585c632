"""A range as it is typed and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.formulas import FormulaError
from planner.ui.panels.ranges import read_range, write_range


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("0.15–0.65", (0.15, 0.65)),
        ("0.15-0.65", (0.15, 0.65)),
        ("-10 – -2", (-10.0, -2.0)),
        ("−10 – −2", (-10.0, -2.0)),
        ("-10--2", (-10.0, -2.0)),
        ("0.2..0.5", (0.2, 0.5)),
        ("0.2 to 0.5", (0.2, 0.5)),
        ("20%-40%", ("20%", "40%")),
        ("p_low – 2*p_low", ("p_low", "2*p_low")),
        ("–0.5", (None, 0.5)),
        ("0.2 –", (0.2, None)),
        ("  ", (None, None)),
    ],
)
def test_what_may_be_typed(text, ends):
    assert read_range(text) == ends


@pytest.mark.parametrize("text", ["0.5", "0.1–0.2–0.3", "0.1–)", "1-", "a-b"])
def test_what_is_no_range_is_refused_in_words(text):
    """The last one is a difference of two variables: one end, and nobody can say which."""
    with pytest.raises(FormulaError) as refusal:
        read_range(text)
    assert refusal.value.sentence


@given(st.none() | st.floats(-1e6, 1e6), st.none() | st.floats(-1e6, 1e6))
def test_what_is_written_reads_as_it_was(low, high):
    assert read_range(write_range(low, high)) == (low, high)
