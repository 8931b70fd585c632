"""Words for probabilities: the published bands, to their edges."""

from __future__ import annotations

import pytest

from planner.model.words import band_for, word_for


@pytest.mark.parametrize(
    ("p", "word"),
    [
        (0.0, ""),
        (0.009, ""),
        (0.01, "almost no chance"),
        (0.05, "very unlikely"),  # bands are half-open
        (0.19999, "very unlikely"),
        (0.2, "unlikely"),
        (0.45, "roughly even chance"),
        (0.55, "likely"),
        (0.8, "very likely"),
        (0.1 + 0.7, "very likely"),  # 0.7999999999999999 was meant to be 0.8
        (0.95, "almost certain"),
        (0.99, "almost certain"),  # the last is closed
        (0.991, ""),
        (1.0, ""),
    ],
)
def test_icd_203_as_published(p, word):
    assert word_for(p, "icd203") == word


@pytest.mark.parametrize(
    ("p", "word"),
    [
        (0.0, "remote chance"),
        (0.06, "about remote chance"),
        (0.09, "about highly unlikely"),
        (0.1, "highly unlikely"),
        (0.3, "unlikely"),
        (0.45, "realistic possibility"),
        (0.54, "about likely or probable"),
        (0.6, "likely or probable"),
        (0.85, "highly likely"),
        (1.0, "almost certain"),
    ],
)
def test_phia_as_published_and_about_in_its_gaps(p, word):
    assert word_for(p, "phia") == word


def test_no_words_where_none_are_wanted():
    assert word_for(0.5, "none") == ""
    assert band_for("likely", "none") is None


@pytest.mark.parametrize(
    ("text", "scheme", "band"),
    [
        ("likely", "icd203", (0.55, 0.8, 0.675)),
        ("  Very   Likely ", "icd203", (0.8, 0.95, 0.875)),
        ("probable", "icd203", (0.55, 0.8, 0.675)),
        ("likely", "phia", (0.55, 0.75, 0.65)),
        ("Likely or probable", "phia", (0.55, 0.75, 0.65)),
        ("roughly even chance", "icd203", (0.45, 0.55, 0.5)),
    ],
)
def test_a_word_is_its_band_and_the_bands_middle(text, scheme, band):
    found = band_for(text, scheme)
    assert (found.low, found.high, found.middle) == band


def test_a_word_of_the_other_scheme_is_none_here():
    assert band_for("realistic possibility", "icd203") is None
    assert band_for("roughly even chance", "phia") is None


def test_a_bands_middle_has_the_bands_own_word():
    for text in ("almost no chance", "very unlikely", "unlikely", "likely", "very likely", "almost certain"):
        assert word_for(band_for(text, "icd203").middle, "icd203") == text
