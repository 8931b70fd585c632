"""Nothing overlaps, an edit re-places its own path only, and the mouse finds what the painter paints."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.drawing.layout import PARTS, Rect, lay_out, parts_of
from planner.drawing.spacing import HEADER, SCREEN, Spacing, Wrap, screen_spacing
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.model.places import walk, with_branch, with_node
from tests.drawing.drawn import CountedMeasure, documents

MEASURE = CountedMeasure()

NOTED = screen_spacing(1, notes=True, ghost=True)

TIGHT = Spacing(
    fork_label=Wrap(60, 80, 4), leaf_label=Wrap(90, 120, 2), odds_narrow=60, step=60, pad=1, bar=30, notes=True
)


def rects(layout):
    """Every part that is shown, with its place."""
    for place, _ in walk(layout.document.root):
        if not layout.holds(place):
            continue
        placed, y = layout._find(place)
        for part in parts_of(placed, bool(place), layout.spacing.ghost):
            yield (place, part), layout.part_rect(placed, len(place), y, part)


def overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def snapshot(placed):
    """All that a placed tree says, for comparison."""
    return (
        placed.node, placed.branch, placed.label, placed.title, placed.odds, placed.pays, placed.tops, placed.height,
        placed.y, placed.forks, placed.leaves, placed.titles, tuple(snapshot(child) for child in placed.children),
    )  # fmt: skip


@given(documents(), st.sampled_from([SCREEN, NOTED, TIGHT]))
@settings(max_examples=80, deadline=None)
def test_no_two_parts_overlap_and_all_lie_inside(document, spacing):
    """Property, checked pair by pair on the rectangles themselves."""
    layout = lay_out(document, MEASURE, spacing=spacing)
    shown = sorted(rects(layout), key=lambda pair: pair[1].y)
    for index, (what, rect) in enumerate(shown):
        assert rect.x >= 0
        assert rect.y >= HEADER
        assert rect.right <= layout.width
        assert rect.bottom <= layout.height
        for other_what, other in shown[index + 1 :]:
            if other.y >= rect.bottom:
                break
            assert not overlap(rect, other), (what, other_what)


@given(documents(), st.data())
@settings(max_examples=40, deadline=None)
def test_what_is_collapsed_may_stand_among_the_outcomes(document, data):
    """Property: in their column, without a title if none is wanted, and nothing overlaps."""
    forks = [node.id for place, node in walk(document.root) if place and node.branches]
    collapsed = frozenset(data.draw(st.lists(st.sampled_from(forks)))) if forks else frozenset()
    named = data.draw(st.sampled_from([None, frozenset({document.root.id})]))
    spacing = evolve(TIGHT, gathered=True, titled=named)
    layout = lay_out(document, MEASURE, spacing=spacing, collapsed=collapsed)
    shown = list(rects(layout))
    for index, (what, rect) in enumerate(shown):
        assert rect.right <= layout.width
        assert not any(overlap(rect, other) for _, other in shown[index + 1 :]), what
    for place, node in walk(document.root):
        if layout.holds(place) and node.id in collapsed:
            assert layout.locate(place).x == layout.outcome_x
            assert not layout.placed_at(place).title or named is None


@given(documents(), st.sampled_from([SCREEN, TIGHT]))
@settings(max_examples=60, deadline=None)
def test_texts_fit_their_rectangles(document, spacing):
    """Property: no line of a label or a title is wider than the place that it was given."""
    layout = lay_out(document, MEASURE, spacing=spacing)
    for (place, part), rect in rects(layout):
        placed, _ = layout._find(place)
        lines = {"label": placed.label, "title": placed.title}.get(part, ())
        assert all(MEASURE.width(line, part) <= rect.width + 1e-9 for line in lines)


@given(documents())
@settings(max_examples=60, deadline=None)
def test_a_subtree_has_its_band_for_itself(document):
    """Property: siblings' bands do not meet, and a node stands midway between its first and last branch."""
    layout = lay_out(document, MEASURE)
    for place, node in walk(document.root):
        bands = [layout.band((*place, position)) for position in range(len(node.branches))]
        for upper, lower in pairwise(bands):
            assert upper.bottom <= lower.y + 1e-9
        if bands:
            ends = [layout.locate((*place, position)).y for position in (0, len(bands) - 1)]
            assert abs(layout.locate(place).y - sum(ends) / 2) < 1e-6


@given(documents())
@settings(max_examples=60, deadline=None)
def test_outcomes_line_up(document):
    """Property: every end stands in one column, right of all others."""
    layout = lay_out(document, MEASURE)
    for place, node in walk(document.root):
        x = layout.locate(place).x
        assert (x == layout.outcome_x) if node.kind == "outcome" else (x < layout.outcome_x)


@given(documents(), st.data())
@settings(max_examples=80, deadline=None)
def test_incremental_is_fresh_and_shares_what_is_untouched(document, data):
    """Property: after an edit anywhere the layout equals one made anew, and subtrees off the path are the same."""
    before = lay_out(document, MEASURE)
    places = [place for place, _ in walk(document.root)]
    place = data.draw(st.sampled_from(places))
    change = data.draw(st.sampled_from(["title", "label", "cut"]))
    if change == "label" and place:
        branch = evolve(before._find(place)[0].branch, label="quite another label")
        root = with_branch(document.root, place, branch)
    elif change == "cut":
        root = with_node(document.root, place, Outcome(id="cut"))
    else:
        root = with_node(document.root, place, evolve(before._find(place)[0].node, title="another title"))
    edited = evolve(document, root=root)
    after = lay_out(edited, MEASURE, before)
    fresh = lay_out(edited, MEASURE)
    assert snapshot(after.root) == snapshot(fresh.root)
    assert (after.columns, after.outcome_x, after.width, after.height) == (
        fresh.columns, fresh.outcome_x, fresh.width, fresh.height,
    )  # fmt: skip
    for depth in range(len(place)):
        for position, child in enumerate(after._find(place[:depth])[0].children):
            if position != place[depth]:
                assert child is before._find(place[:depth])[0].children[position]


@given(documents(), st.data())
@settings(max_examples=60)
def test_collapsed_and_in_focus_incremental_is_fresh(document, data):
    """Property: from whatever was shown before, a part is placed as if nothing had been; off the way it is shared."""
    measure = CountedMeasure()
    places = [place for place, _ in walk(document.root)]
    ids = [node.id for _, node in walk(document.root)]
    layout = lay_out(document, measure)
    for _ in range(3):
        base = data.draw(st.sampled_from(places))
        collapsed = frozenset(data.draw(st.lists(st.sampled_from(ids), max_size=3)))
        layout = lay_out(document, measure, layout, base=base, collapsed=collapsed)
        fresh = lay_out(document, measure, base=base, collapsed=collapsed)
        assert snapshot(layout.root) == snapshot(fresh.root)
        assert (layout.width, layout.height, layout.columns) == (fresh.width, fresh.height, fresh.columns)
        hit = layout.hit(*layout.locate(base))
        assert hit is not None and hit.place == base


def test_a_collapsed_subtree_leaves_its_siblings_in_place_by_identity(summit):
    measure = CountedMeasure()
    before = lay_out(summit, measure)
    node = before.root.children[0].node
    after = lay_out(summit, measure, before, collapsed=frozenset({node.id}))
    assert after.root.children[0].collapsed and after.height < before.height
    assert after.root.children[1] is before.root.children[1]
    again = lay_out(summit, measure, after)
    assert snapshot(again.root) == snapshot(before.root)


def test_an_unchanged_tree_is_the_same_object():
    document = Document(
        root=Decision(id="d", branches=(Branch(id="b", label="go", node=Outcome(id="o")),)),
        actors=(Actor(id="a"),),
        attributes=(Attribute(id="u"),),
    )
    layout = lay_out(document, MEASURE)
    assert lay_out(evolve(document, title="new"), MEASURE, layout).root is layout.root


@given(documents())
@settings(max_examples=60, deadline=None)
def test_the_mouse_finds_what_is_painted(document):
    """Property: the middle of every part's rectangle hits that part, the gaps between columns nothing."""
    layout = lay_out(document, MEASURE, spacing=NOTED)
    for what, rect in rects(layout):
        hit = layout.hit(rect.x + rect.width / 2, rect.y + rect.height / 2)
        assert hit == what
    assert layout.hit(-5, layout.height / 2) is None


@given(documents())
@settings(max_examples=40, deadline=None)
def test_every_part_has_a_place_even_if_it_is_not_shown(document):
    """Property: an editor can be put where a payoff or title that does not exist yet would stand."""
    layout = lay_out(document, MEASURE)
    for place, _ in walk(document.root):
        for part in PARTS:
            rect = layout.rect(place, part)
            assert rect.height > 0
            assert rect.width > 0


@given(documents(), st.floats(0, 1), st.floats(0.02, 1))
@settings(max_examples=80, deadline=None)
def test_visible_is_all_that_the_rectangle_touches(document, start, share):
    """Property: every node with a part in the rectangle is seen, and each after its parent."""
    layout = lay_out(document, MEASURE)
    rect = Rect(0.0, start * layout.height, layout.width, share * layout.height)
    seen = list(layout.visible(rect, 0.01))
    found = set()
    for index, one in enumerate(seen):
        assert one.parent < index
        place = []
        walker = one
        while walker.parent >= 0:
            place.append(walker.position)
            walker = seen[walker.parent]
        if one.how == "whole":
            found.add(tuple(reversed(place)))
            assert one.y == layout.locate(tuple(reversed(place))).y
    assert {place for (place, _), part in rects(layout) if overlap(part, rect)} <= found


def test_what_is_too_low_is_one_block():
    """1,000 outcomes of about 40 px; at 100 px to a device pixel, each block stands for several, all are counted."""
    branches = tuple(Branch(id=f"b{i}", label="x", node=Outcome(id=f"o{i}"), probability=0.001) for i in range(1000))
    document = Document(
        root=Chance(id="c", branches=branches), actors=(Actor(id="a"),), attributes=(Attribute(id="u"),)
    )
    layout = lay_out(document, MEASURE)
    seen = list(layout.visible(Rect(0, 0, layout.width, layout.height), 100.0))
    assert all(one.how == "block" for one in seen[1:])
    assert sum(one.merged for one in seen[1:]) == 1000
    assert len(seen) < 1 + layout.height / 100


def test_stages_cover_the_width_and_name_the_outcomes(summit):
    layout = lay_out(summit, MEASURE)
    stages = [layout.stage_rect(depth) for depth in range(len(layout.columns) + 1)]
    assert stages[0].x == 0
    assert stages[-1].right == layout.width
    assert all(left.right == right.x for left, right in pairwise(stages))
    assert [layout.stage_name(depth) for depth in range(len(stages))] == [*summit.stages[: len(stages) - 1], "Outcome"]
    assert layout.stage_at(stages[1].x + 1, 3) == 1
    assert layout.stage_at(stages[1].x + 1, HEADER + 1) is None


def test_a_hidden_stage_does_not_name_the_outcomes(summit):
    """One column of forks is shown of several: the second name is that of one that is not."""
    document = evolve(summit, stages=("One", "Two"))
    deep = frozenset(node.id for place, node in walk(document.root) if len(place) == 1 and node.branches)
    layout = lay_out(document, MEASURE, spacing=evolve(SCREEN, gathered=True), collapsed=deep)
    assert [layout.stage_name(depth) for depth in range(2)] == ["One", "Outcome"]


def test_a_deep_chain_is_placed():
    """250 levels, without recursion."""
    node = Outcome(id="end")
    for level in range(250):
        node = Decision(id=f"d{level}", branches=(Branch(id=f"b{level}", label="on", node=node),))
    document = Document(root=node, actors=(Actor(id="a"),), attributes=(Attribute(id="u"),))
    layout = lay_out(document, MEASURE)
    assert len(layout.columns) == 250
    assert layout.locate((0,) * 250).x == layout.outcome_x
