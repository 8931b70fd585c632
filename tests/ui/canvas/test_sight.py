"""Parts of the tree hidden and shown: collapsing, focus with its way back, the recommended play alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from planner.model import edits
from planner.ui.canvas.breadcrumbs import LAST

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, EXERCISES, SANCTIONS = (0, 0), (0, 1), (0, 1, 0), (0, 1, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
SPACE = Qt.Key.Key_Space


def picture(hand) -> QImage:
    return hand.canvas.viewport().grab().toImage()


def shown(hand, place) -> bool:
    return hand.canvas.tree_layout.holds(place)


def test_space_collapses_and_shows_again(hand):
    hand.store.select(FAILURE)
    hand.key(SPACE)
    assert shown(hand, FAILURE) and not shown(hand, EXERCISES)
    assert hand.canvas.tree_layout.placed_at(FAILURE).node.size - 1 == 2
    hand.key(SPACE)
    assert shown(hand, EXERCISES)


def test_collapsing_is_no_step_and_its_node_stays_where_it_was(hand):
    before = hand.store.document
    hand.canvas.set_zoom(1.6)
    hand.store.select(SUMMIT)
    point = hand.point(SUMMIT, "node")
    hand.key(SPACE)
    assert hand.store.document is before and not hand.store.history.can_undo
    assert (hand.point(SUMMIT, "node") - point).manhattanLength() <= 2 or hand.canvas.verticalScrollBar().maximum() == 0


def test_a_click_on_the_count_shows_it_again(hand):
    hand.store.select(SUMMIT)
    hand.key(SPACE)
    hand.click(SUMMIT, "count")
    assert shown(hand, SUCCESS)


def test_the_arrows_pass_what_is_hidden_and_right_opens_it(hand):
    hand.store.select(SUMMIT)
    hand.key(SPACE)
    hand.key(Qt.Key.Key_Down)
    assert hand.store.selection == TALKS
    assert not shown(hand, SUCCESS)
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_Right)
    assert hand.store.selection == SUCCESS and shown(hand, SUCCESS)


def test_what_is_selected_elsewhere_is_brought_to_sight(hand):
    """As from the outline or the problems."""
    hand.store.select(())
    hand.key(SPACE)
    hand.store.select(EXERCISES)
    assert shown(hand, EXERCISES)


def test_a_collapsed_node_stays_so_while_the_tree_is_edited_and_until_another_is_opened(hand):
    hand.store.select(FAILURE)
    hand.key(SPACE)
    hand.store.apply("", edits.set_label(hand.store.document, TALKS, "Talks"), select=TALKS)
    assert not shown(hand, EXERCISES)
    hand.store.undo()
    hand.store.select(TALKS)
    assert not shown(hand, EXERCISES)
    hand.store.replace_document(hand.store.document, None)
    assert shown(hand, EXERCISES)


def test_focus_shows_one_part_with_its_own_figures(hand):
    """Failure is worth 50 and met with probability 0.6; both hold in focus. The whole comes back by the same key."""
    whole = hand.canvas.tree_layout
    hand.store.select(FAILURE)
    hand.key(Qt.Key.Key_Period, CONTROL)
    assert not shown(hand, ()) and not shown(hand, TALKS) and shown(hand, SANCTIONS)
    assert hand.canvas.breadcrumbs.isVisible()
    assert hand.canvas.breadcrumbs.text == "Opening move › Alliance summit › Failure"
    hand.key(Qt.Key.Key_Period, CONTROL)
    assert shown(hand, TALKS) and not hand.canvas.breadcrumbs.isVisible()
    assert hand.canvas.tree_layout.width == whole.width


def test_in_focus_the_tree_is_worked_as_ever(hand):
    hand.store.select(FAILURE)
    hand.key(Qt.Key.Key_Period, CONTROL)
    hand.click(SANCTIONS)
    assert hand.store.selection == SANCTIONS
    hand.key(Qt.Key.Key_Return)
    hand.type("Wait")
    hand.key(Qt.Key.Key_Return)
    assert hand.branch((0, 1, 2)).label == "Wait"
    assert not shown(hand, TALKS)
    for _ in range(3):
        hand.key(Qt.Key.Key_Left)
    assert hand.store.selection == FAILURE


def test_the_focus_follows_its_node(hand):
    """A branch put above moves it from place 0 to place 1; deleted, it gives the whole tree back."""
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_Period, CONTROL)
    after, _ = edits.add_sibling(hand.store.document, SUMMIT, after=False)
    hand.store.apply("", after, select=(1, 0))
    assert hand.canvas.tree_layout.base == (1,)
    after, place = edits.remove(hand.store.document, (1,))
    hand.store.apply("", after, select=place)
    assert hand.canvas.tree_layout.base == ()


def test_a_breadcrumb_leads_back(hand, qtbot):
    hand.store.select(FAILURE)
    hand.key(Qt.Key.Key_Period, CONTROL)
    hand.canvas.breadcrumbs.place_requested.emit(SUMMIT)
    assert hand.canvas.tree_layout.base == SUMMIT
    assert hand.canvas.breadcrumbs.text == "Opening move › Alliance summit"


def test_a_long_way_is_told_by_its_ends(hand):
    document, place = hand.store.document, TALKS
    for level in range(6):
        document, place = edits.add_child(document, place, f"Step {level}")
    hand.store.apply("", document, select=place)
    hand.canvas.toggle_focus()
    assert hand.canvas.breadcrumbs.text.count(" › ") == LAST + 1
    assert hand.canvas.breadcrumbs.text.startswith("Opening move › ")


def test_dimming_changes_what_is_off_the_play_and_nothing_on_it(hand):
    """Talks are refused: their label pales; the line of the summit stays as it is."""
    hand.store.select(())
    before = picture(hand)
    hand.canvas.toggle_only_play()
    after = picture(hand)

    def part(image, place):
        return image.copy(hand.canvas.to_view(hand.canvas.rect_of(place, "label")))

    assert part(before, TALKS) != part(after, TALKS)
    assert part(before, SUMMIT) == part(after, SUMMIT)
    hand.canvas.toggle_only_play()
    assert picture(hand) == before
