"""Handling marks stand as the rules that they come from want them; any other text stands as it was typed."""

from __future__ import annotations

import pytest

from planner.model.handling import PRESETS, mark_of


def test_tlp_stands_at_the_right_in_its_colour_on_black():
    """FIRST, TLP 2.0: 12 points or larger; amber is RGB 255, 192, 0 on 0, 0, 0."""
    mark = mark_of("tlp: amber+strict")
    assert (mark.text, mark.align, mark.points, mark.ink, mark.ground) == (
        "TLP:AMBER+STRICT", "right", 12.0, "#ffc000", "#000000",
    )  # fmt: skip


def test_cui_is_named_on_the_first_page():
    """32 CFR 2002.20: bold black capitals in the middle, and a designation indicator."""
    mark = mark_of("cui//sp-ctl")
    assert (mark.text, mark.align, mark.designated) == ("CUI//SP-CTL", "centre", True)


def test_uk_marks_are_in_capitals():
    assert mark_of("UK Official-Sensitive").text == "UK OFFICIAL-SENSITIVE"
    assert mark_of("official").text == "OFFICIAL"


@pytest.mark.parametrize("text", ["Chatham House Rule", "TLP:PURPLE", "Cuisine", "officially secret"])
def test_another_text_stands_as_it_is(text):
    mark = mark_of(text)
    assert (mark.text, mark.align, mark.ink, mark.designated) == (text, "centre", "", False)


def test_blank_is_no_mark():
    assert mark_of("  ") is None


@pytest.mark.parametrize("text", PRESETS)
def test_presets_are_written_as_they_are_offered(text):
    assert mark_of(text).text == text
