"""Where play stands on a tree without figures: the way there, the ways on, and what was not taken."""

from __future__ import annotations

from attrs import evolve

from planner.analysis.rollback import roll_back
from planner.drawing.layout import Rect, lay_out
from planner.drawing.scene import Scene
from planner.drawing.showing import items_in
from planner.drawing.style import DARK
from planner.drawing.text import FontMeasure
from planner.files.outline import read_outline

TREE = """[] Opening @us
  Meet
    () The talks #C1
      Deal | p=0.4: <> End | utility=100
      None | p=#: <> End | utility=0
  Wait
    () Drift #C2
      Calm | p=0.5: <> End | utility=40
      Crisis | p=#: <> End | utility=0
"""


def shown(scene: Scene) -> dict[str, tuple[bool, bool]]:
    """For each label whether it is on the play, and whether it lies ahead."""
    items = items_in(scene, Rect(0, 0, scene.layout.width, scene.layout.height), 1.0)
    return {
        item.seen.placed.branch.label: (item.on_play, item.ahead)
        for item in items
        if item.seen.placed.branch is not None
    }


def scene_of(token, base=()) -> Scene:
    document = read_outline(TREE)
    layout = lay_out(document, FontMeasure(), base=base)
    return Scene(document=document, rollback=roll_back(document), layout=layout, style=DARK, bare=True, token=token)


def test_the_way_is_heavy_the_ways_on_lie_ahead_and_the_rest_stands_back(qapp):
    assert shown(scene_of((0,))) == {
        "Meet": (True, False),
        "Deal": (True, True),
        "None": (True, True),
        "Wait": (False, False),
        "Calm": (False, False),
        "Crisis": (False, False),
    }


def test_at_the_beginning_all_lies_ahead(qapp):
    assert set(shown(scene_of(())).values()) == {(True, True)}


def test_it_holds_where_the_drawing_begins_on_the_way(qapp):
    assert shown(scene_of((0,), base=(0,))) == {"Deal": (True, True), "None": (True, True)}


def test_without_a_token_nothing_is_told_apart(qapp):
    assert set(shown(evolve(scene_of((0,)), token=None)).values()) == {(True, False)}
