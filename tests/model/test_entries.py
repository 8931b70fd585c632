"""What a person types, and what is kept of it; what is shown of it again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.document import NumberFormat
from planner.model.entries import Entry, read_amount, read_probability, write_formula
from planner.model.formulas import FormulaError
from planner.model.numbers import show_amount, show_probability, show_value

PLAIN = NumberFormat()
PERCENT = NumberFormat(probabilities="percent", thousands=True)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (" 0.4 ", Entry(0.4)),
        (".25", Entry(0.25)),
        ("1", Entry(1.0)),
        ("40%", Entry("40%")),
        ("2/5", Entry("2/5")),
        ("#", Entry("#")),
        ("Likely", Entry(0.675, 0.55, 0.8)),
        ("p_deal", Entry("p_deal")),
        ("1 - p_deal", Entry("1 - p_deal")),
    ],
)
def test_a_probability_is_kept_as_it_was_meant(text, entry):
    assert read_probability(text, "icd203") == entry


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "is missing"),
        ("40", "did you mean 40%"),
        ("1.2", "between 0 and 1"),
        ("-0.1", "between 0 and 1"),
        ("140%", "between 0 and 1"),
        ("0,4", "decimal point"),
        ("very probable", "operator is missing"),
        ("p +", "ends where"),
        ("1/0", "division by zero"),
        ("##", "no meaning"),
    ],
)
def test_a_probability_that_is_none_is_refused_with_a_hint(text, part):
    with pytest.raises(FormulaError) as caught:
        read_probability(text, "icd203")
    assert part in caught.value.sentence


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("88", 88.0),
        ("-5", -5.0),
        ("\N{MINUS SIGN}5.5", -5.5),  # as it is shown, so that it can be pasted
        ("1,250.5", 1250.5),
        ("-12,000", -12000.0),
        ("2e3", 2000.0),
        ("-0", 0.0),
        ("p_deal*100", "p_deal*100"),
        ("1/3", "1/3"),
    ],
)
def test_an_amount_is_a_number_or_a_formula(text, formula):
    assert repr(read_amount(text)) == repr(formula)


@pytest.mark.parametrize("text", ["", "1,25", "12,00", "five million", "1e400", "#", "$5"])
def test_an_amount_that_is_none_is_refused(text):
    with pytest.raises(FormulaError):
        read_amount(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_so_that_reading_gives_it_back(x):
    assert read_amount(write_formula(x)) == x


def test_numbers_are_written_short_for_editing():
    assert [write_formula(x) for x in (0.4, 5.0, -5.0, "2/5", "#", None)] == ["0.4", "5", "-5", "2/5", "#", ""]


@pytest.mark.parametrize(
    ("x", "plain", "grouped"),
    [
        (46.41176, "46.4", "46.4"),
        (-5.0, "−5.0", "−5.0"),
        (-0.04, "0.0", "0.0"),  # no minus on what rounds to nothing
        (1234567.89, "1234567.9", "1,234,567.9"),
        (1e20, "1.0e+20", "1.0e+20"),
        (None, "–", "–"),
        (float("nan"), "–", "–"),
    ],
)
def test_a_value_is_shown_with_the_documents_decimals(x, plain, grouped):
    assert (show_value(x, PLAIN), show_value(x, PERCENT)) == (plain, grouped)


@pytest.mark.parametrize(
    ("p", "decimal", "percent"),
    [
        (0.0, "0.00", "0 %"),
        (1.0, "1.00", "100 %"),
        (0.4, "0.40", "40 %"),
        (1 / 3, "0.33", "33 %"),
        (0.125, "0.125", "12.5 %"),
        (0.05, "0.05", "5 %"),
        (0.0025, "0.0025", "0.25 %"),
        (0.0012345, "0.0012", "0.12 %"),
        (0.999, "0.999", "99.9 %"),  # not certain
        (0.000123456, "0.00012", "0.012 %"),
        (1e-9, "<0.000001", "<0.0001 %"),
        (1 - 1e-9, ">0.999999", ">99.9999 %"),
        (1 - 1e-15, "1.00", "100 %"),  # rounding
        (0.1 + 0.2, "0.30", "30 %"),
        (None, "–", "–"),
    ],
)
def test_a_probability_never_looks_like_0_or_1_when_it_is_not(p, decimal, percent):
    assert (show_probability(p, PLAIN), show_probability(p, PERCENT)) == (decimal, percent)


def test_an_amount_is_shown_with_the_decimals_that_it_has():
    shown = [show_amount(x, PERCENT) for x in (88.0, -0.25, 1234.5, 0.1 + 0.2, 1e-9, "35%", "-2", "p*2", None)]
    assert shown == ["88", "−0.25", "1,234.5", "0.3", "1e−09", "35%", "−2", "p*2", "–"]
