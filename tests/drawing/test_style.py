"""Everything written can be read: contrast ratios, worked out as WCAG 2.2 defines them."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from planner.drawing.colours import contrast, legible, luminance, mix
from planner.drawing.style import LIGHT, STYLES, actor_colour, symbol_colour

GROUNDS = ("paper", "band", "window", "raised", "pill", "soft", "hover")
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_luminance_and_contrast_of_known_colours():
    """WCAG's own: white is 1, black 0, their ratio 21; #777777 on white is 4.48, #767676 is 4.54."""
    assert luminance("#ffffff") == pytest.approx(1)
    assert luminance("#000000") == 0
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.005)


def test_mix_of_black_and_white():
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("role", ["ink", "quiet", "warn", "ghost"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_roles_stand_out_from_every_ground(style, role, ground):
    assert contrast(getattr(style, role), getattr(style, ground)) >= 4.5


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_what_is_written_on_colour_stands_out(style):
    assert contrast(style.on_accent, style.accent) >= 4.5
    assert contrast(style.on_actor, style.nature) >= 4.5
    assert contrast(style.warn, style.warn_soft) >= 4.5
    assert all(contrast(style.on_actor, colour) >= 4.5 for colour in style.actors)
    assert contrast(style.play, style.paper) >= 7


@given(COLOURS, st.sampled_from(list(STYLES.values())))
def test_initials_can_be_read_on_any_actors_colour(colour, style):
    """Property: whatever colour an actor is given, it is moved until its initials can be read."""
    assert contrast(symbol_colour(style, colour), style.on_actor) >= 4.5


@given(COLOURS)
def test_a_legible_colour_stays_as_it_is(colour):
    assert legible(colour, colour, "#000000", ratio=1.0) == colour


def test_an_actor_without_a_colour_has_the_styles(summit):
    first = evolve(summit.actors[0], colour="")
    document = evolve(summit, actors=(first, *summit.actors[1:]))
    assert actor_colour(LIGHT, document, first.id) == LIGHT.actors[0]
    assert actor_colour(LIGHT, document, "") == LIGHT.nature
    assert actor_colour(LIGHT, document, "seoul") != summit.actors[1].colour  # darkened for white initials
