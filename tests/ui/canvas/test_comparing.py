"""Another scenario laid over the tree as a ghost: in step with every edit, by menu, nothing of it kept."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtGui import QAccessible

from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.drawing.layout import Hit, Rect
from planner.drawing.showing import items_in
from planner.drawing.writer import Writer
from planner.model import edits
from planner.model.document import Scenario
from planner.ui.canvas.hints import hint
from planner.ui.status import StatusLine

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, SANCTIONS = (0, 0), (0, 1), (0, 1, 1)
POOR = Scenario(id="poor", name="Poor & late", probabilities={"bT1": 0.1})
BLEAK = Scenario(id="bleak", name="Bleak", values={"worth": 10.0})
"""Poor: the summit is worth 0.1 × 100 + 0.9 × 50 = 55, still more than talks. Bleak: 0.4 × 10 + 0.6 × 50 = 34 < 40."""


@pytest.fixture
def hand(hand):
    """Success pays what the variable `worth` says: 100."""
    store = hand.store
    document = edits.set_outcome_payoff(store.document, SUCCESS, "utility", "worth")
    worth = evolve(document.variables[0], id="worth", value=100.0)
    store.apply("", evolve(document, variables=(*document.variables, worth), scenarios=(POOR, BLEAK)))
    return hand


def written(hand, monkeypatch) -> dict[str, str]:
    """The texts that are put, with their colours."""
    found: dict[str, str] = {}
    put = Writer.put

    def noting(self, text, role, box, colour, **more):
        found[text] = colour
        put(self, text, role, box, colour, **more)

    with monkeypatch.context() as patched:
        patched.setattr(Writer, "put", noting)
        hand.canvas.viewport().grab()
    return found


def items(hand) -> dict[str, object]:
    layout = hand.canvas.tree_layout
    found = items_in(hand.canvas.scene, Rect(0, 0, layout.width, layout.height), 0.01)
    return {item.seen.placed.node.id: item for item in found}


def test_what_differs_stands_beside_and_what_does_not_is_left_out(hand, monkeypatch):
    """By hand: 55 under Poor, against 70; the branches after the failure are the same."""
    hand.store.compare_with("poor")
    told = written(hand, monkeypatch)
    ghost = hand.canvas.scene.style.ghost
    assert told["55.0"] == ghost and told["70.0"] != ghost
    assert told[" (0.10)"] == ghost
    assert told["Poor & late"] == ghost
    assert told["10.0 %"] == ghost and told["90.0 %"] == ghost
    assert told["30.0"] != ghost


def test_the_others_play_is_a_ghost_where_it_leaves_this_one(hand):
    hand.store.compare_with("bleak")
    found = items(hand)
    assert found["T4"].only_ghost and found["T4"].chosen_there
    assert not any(found[name].only_ghost or found[name].chosen_there for name in ("D1", "C1", "T1", "D2", "T3"))
    hand.store.compare_with("poor")
    assert not any(item.only_ghost or item.chosen_there for item in items(hand).values())


def test_the_ghost_line_is_drawn_on_the_branch(hand):
    """Some pixels on the branch to the talks are violet, and none is without a comparison."""

    def violet(pixel):
        return pixel.blue() > pixel.green() + 20

    def pixels():
        line = hand.canvas.to_view(hand.canvas.rect_of(TALKS, "node"))
        image = hand.canvas.viewport().grab().toImage()
        return [image.pixelColor(x, line.center().y()) for x in range(line.left() - 60, line.left())]

    assert not any(violet(pixel) for pixel in pixels())
    hand.store.compare_with("bleak")
    found = [violet(pixel) for pixel in pixels()]
    assert any(found)
    assert not all(found)  # it is dashed


def test_both_follow_an_edit_and_share_what_it_does_not_touch(hand):
    store = hand.store
    store.compare_with("poor")
    before = store.compared
    store.apply("", edits.set_outcome_payoff(store.document, SANCTIONS, "utility", 60.0))
    fresh = roll_back(store.document, Settings(scenario="poor"))
    assert store.compared.root.values == fresh.root.values == (pytest.approx(0.1 * 100 + 0.9 * 60),)
    assert store.compared.root.children[1] is before.root.children[1]
    store.undo()
    assert store.compared.root.values == before.root.values


def test_the_same_scenario_is_no_ghost_and_one_that_is_gone_ends_it(hand):
    store = hand.store
    store.compare_with("poor")
    store.set_settings(Settings(scenario="poor"))
    assert store.compared is None and store.compared_with == "poor"
    assert not hand.canvas.tree_layout.spacing.ghost
    store.set_settings(Settings(scenario="bleak"))
    assert store.compared is not None
    store.apply("", evolve(store.document, scenarios=(BLEAK,)))
    assert store.compared is None and store.compared_with is None


def test_another_document_is_compared_with_nothing(hand):
    hand.store.compare_with("")
    hand.store.compare_with("poor")
    hand.store.replace_document(hand.store.document, None)
    assert hand.store.compared_with is None


def test_the_tooltip_says_what_differs(hand):
    hand.store.compare_with("bleak")
    assert hint(hand.canvas.scene, Hit((), "node")) == "Bleak: 40.0, not 70.0\nBleak: Direct talks is chosen"
    assert hint(hand.canvas.scene, Hit(TALKS, "node")) == ""


def test_a_screen_reader_is_told_both_values(hand):
    hand.store.compare_with("poor")
    told = hand.canvas.spoken().node(()).text(QAccessible.Text.Name)
    assert told == "decision node Opening move, expected 70.0, reach 1.00, 55.0 under Poor & late"


def test_the_room_is_given_back(hand):
    before = hand.canvas.tree_layout
    hand.store.compare_with("poor")
    assert hand.canvas.tree_layout.width > before.width
    hand.store.compare_with(None)
    assert hand.canvas.tree_layout.width == before.width


def test_the_status_line_names_both(hand, qtbot):
    line = StatusLine(hand.store)
    qtbot.addWidget(line)
    hand.store.compare_with("poor")
    assert "Base case <b>70.0</b>, dashed: Poor &amp; late <b>55.0</b>" in line.text
    hand.store.compare_with(None)
    assert "dashed" not in line.text


def test_the_menu(desk):
    """It cannot be opened without scenarios, and offers all but the one that is looked at."""
    menu = desk.window.menus.menus["view/compare"]
    assert not menu.isEnabled()
    desk.store.apply("", evolve(desk.store.document, scenarios=(Scenario(id="s", name="Now & then"),)))
    assert menu.isEnabled()

    def choose(position: int) -> list[tuple[str, bool]]:
        menu.aboutToShow.emit()
        offered = [action for action in menu.actions() if not action.isSeparator()]
        told = [(action.text(), action.isChecked()) for action in offered]
        offered[position].trigger()
        return told

    assert choose(1) == [("&Nothing", True), ("Now && then", False)]
    assert desk.store.compared_with == "s"
    assert choose(0) == [("&Nothing", False), ("Now && then", True)]
    assert desk.store.compared_with is None
