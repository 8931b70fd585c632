"""Names that run leftwards are isolated in sentences; all others stay as they are."""

from __future__ import annotations

import pytest

from planner.model.scripts import isolated


@pytest.mark.parametrize("name", ["Hold the summit", "제재 완화", "外交", "≥ 59", ""])
def test_what_runs_rightwards_stays_as_it_is(name):
    assert isolated(name) == name


@pytest.mark.parametrize("name", ["عقد قمة", "לקיים פגישה", "Utility at قمة"])
def test_what_runs_leftwards_stands_between_first_strong_isolate_and_its_end(name):
    """U+2068 and U+2069, by Unicode Annex 9."""
    assert isolated(name) == "\N{FIRST STRONG ISOLATE}" + name + "\N{POP DIRECTIONAL ISOLATE}"
