"""Widths of text: what is added up letter by letter against what Qt says of the whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from planner.drawing.spacing import FONTS
from planner.drawing.text import FontMeasure, font

PLAIN = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)


@pytest.mark.parametrize("role", FONTS)
def test_plain_text_is_as_wide_as_qt_says(qapp, role):
    """To the bit, kerning and the stages' letter spacing included."""
    measure, metrics = FontMeasure(), QFontMetricsF(font(role))

    @given(PLAIN)
    def holds(text):
        assert measure.width(text, role) == metrics.horizontalAdvance(text)

    holds()


@pytest.mark.parametrize("text", ["", "AVATAR, To: We.", "office fi ffl -> 1/2 <=", "정상회담 2", "café", "قمة"])
def test_no_text_is_joined_or_shaped_otherwise(qapp, text):
    """Where letters may join, and where Qt has to be asked for the whole."""
    assert FontMeasure().width(text, "label") == QFontMetricsF(font("label")).horizontalAdvance(text)
