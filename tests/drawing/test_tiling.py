"""A tree over several pages: everything stands on some page, and cuts run between subtrees."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.drawing.layout import Rect, lay_out
from planner.drawing.spacing import HEADER
from planner.drawing.tiling import Tile, tile, way_to
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Outcome
from tests.drawing.drawn import CountedMeasure


def bushy(width: int, levels: int) -> Document:
    """A tree in which every node but the ends has so many branches."""
    count = 0

    def grown(level: int) -> Chance | Outcome:
        nonlocal count
        count += 1
        name = str(count)
        if level == levels:
            return Outcome(id=name, title=f"End {name}")
        branches = [
            Branch(id=f"{name}.{turn}", label=f"Branch {turn} of {name}", node=grown(level + 1), probability="#")
            for turn in range(width)
        ]
        return Chance(id=name, title=f"Node {name}", branches=tuple(branches))

    return Document(root=grown(0), actors=(Actor(id="a"),), attributes=(Attribute(id="u"),))


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 4), st.integers(1, 4), st.floats(0.6, 1.2), st.floats(300, 900), st.floats(220, 900))
def test_every_spot_is_on_a_page_and_no_page_overflows(width, levels, scale, across, down):
    layout = lay_out(bushy(width, levels), CountedMeasure())
    found = tile(layout, scale, across, down)
    for one in found.tiles:
        assert one.rect.width * scale <= across + 1e-6
        assert (one.rect.height + HEADER) * scale <= down + 1e-6
    lefts = sorted({(one.rect.x, one.rect.right) for one in found.tiles})
    tops = sorted({(one.rect.y, one.rect.bottom) for one in found.tiles})
    for spans, start, end in ((lefts, 0.0, layout.width), (tops, HEADER, layout.height)):
        assert spans[0][0] == start
        assert spans[-1][1] == pytest.approx(end)
        assert all(before[1] > after[0] for before, after in pairwise(spans))


def test_rows_are_cut_between_the_ends_of_branches():
    """80 leaves in a row over several pages: each leaf's own band lies on one page whole, but for the strip shared."""
    layout = lay_out(bushy(80, 1), CountedMeasure())
    found = tile(layout, 0.75, 800, 500)
    assert found.rows > 2
    cuts = [one.rect.bottom - 3.0 for one in found.tiles[:-1]]
    edges = {round(layout.top + top, 6) for top in layout.root.tops}
    assert {round(cut, 6) for cut in cuts} <= edges


def test_a_shallow_cut_is_preferred():
    """Seven subtrees of seven leaves, none parted at the root's height; a page holds 1.3 and ends after the first."""
    layout = lay_out(bushy(7, 2), CountedMeasure())
    band = layout.root.children[0].height
    found = tile(layout, 1.0, 2000, HEADER + 1.3 * band)
    firsts = {round(layout.top + top, 6) for top in layout.root.tops}
    assert {round(one.rect.bottom - 3.0, 6) for one in found.tiles[:-1]} <= firsts


def test_a_page_knows_the_way_to_what_is_on_it():
    layout = lay_out(bushy(3, 2), CountedMeasure())
    whole = Rect(0, HEADER, layout.width, layout.height - HEADER)
    assert way_to(layout, whole) == ()
    second = layout.band((1,))
    assert way_to(layout, Rect(0, second.y - 3, layout.width, second.height + 6)) == (1,)


@pytest.mark.parametrize(
    ("row", "column", "name"), [(0, 0, "A1"), (1, 2, "B3"), (25, 0, "Z1"), (26, 0, "AA1"), (701, 0, "ZZ1")]
)
def test_pages_are_named_as_a_spreadsheet_names_its_columns(row, column, name):
    assert Tile(row, column, Rect(0, 0, 1, 1)).name == name


def test_a_page_that_shows_next_to_nothing_is_refused():
    with pytest.raises(ValueError, match="too small"):
        tile(lay_out(bushy(2, 2), CountedMeasure()), 1.0, 100, 100)
