"""Sentences are English until a window says otherwise; then their templates are looked up before they are filled."""

from __future__ import annotations

import pytest

from planner.model.formulas import FormulaError, compile_formula
from planner.model.sentences import said, tell_by
from planner.model.words import band_for, word_for


@pytest.fixture
def korean():
    told = {"there is no variable '{name}'": "변수 '{name}': 없습니다", "unlikely": "가능성 낮음"}
    tell_by(lambda template: told.get(template, template))
    yield
    tell_by(str)


def test_without_a_window_it_is_english():
    assert said("there is no variable '{name}'", name="p") == "there is no variable 'p'"


def test_braces_in_what_fills_it_stay_as_they_are():
    assert said("keep {choice}", choice="{all}") == "keep {all}"


def test_what_the_engine_refuses_is_said_in_the_language(korean):
    with pytest.raises(FormulaError, match="변수 'p': 없습니다"):
        compile_formula("p + 1")({})


def test_a_word_for_a_probability_is_printed_and_read_in_both(korean):
    assert word_for(0.3, "icd203") == "가능성 낮음"
    band = band_for("가능성  낮음", "icd203")
    assert band is not None and band == band_for("unlikely", "icd203")
