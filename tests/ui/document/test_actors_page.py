"""Actors and weights under real keys and clicks; swing weights to their end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QColorDialog, QDialog

from planner.drawing.style import LIGHT
from planner.model import edits
from planner.ui.dialogs.removal import RemovalQuestion
from planner.ui.document.swing import SwingWeights, say_swing


@pytest.fixture
def page(window):
    window.show_page("actors", "us")
    return window.actors


def us(store):
    return store.document.actors[0]


def test_a_name_is_typed_as_one_step(page, hands, store, steps):
    hands.write_over(page.form.name, "The White House")
    hands.press(Qt.Key.Key_Return)
    assert us(store).name == "The White House"
    assert page.list.item(0).text() == "The White House"
    assert len(steps()) == 1
    hands.write_over(page.form.name, "Elsewhere")
    hands.press(Qt.Key.Key_Escape)
    assert us(store).name == "The White House"


def test_colours_come_from_the_row_or_the_theme(page, hands, store, steps):
    green = next(button for button in page.form.colour.buttons if button.colour == "#009E73")
    shown = [button for button in page.form.colour.buttons if button.isVisible()]
    assert [button.colour for button in shown if button.isChecked()] == ["#0072B2"]
    hands.click(green)
    assert us(store).colour == "#009E73"
    assert green.isChecked()
    assert not page.form.colour.own.isVisible()
    hands.click(page.form.colour.theme)
    assert us(store).colour == ""
    assert steps() == ["Change the colour of Washington"] * 2


def test_any_other_colour_is_chosen_in_a_dialog_that_goes(page, hands, store, qtbot):
    hands.click(page.form.colour.other)
    dialog = page.findChild(QColorDialog)
    dialog.setCurrentColor("#123456")
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert us(store).colour == "#123456"
    assert page.form.colour.own.isVisible()
    assert page.form.colour.own.isChecked()


def test_a_tolerance_is_told_by_an_even_chance(page, hands, store):
    """By hand: -50/ln 2 · ln(1/2 + 1/2 exp(-100 ln 2/50)) = 33.9; a seeker's is as far above 50."""
    assert page.form.risk == "Neutral to risk: an even chance of 0 or 100 is worth 50 to it."
    hands.write_over(page.form.tolerance, "72.13475")
    assert us(store).risk_tolerance == 72.13475
    assert page.form.risk == "It avoids risk: at 72.13475, an even chance of 0 or 100 is worth 33.9 to it."
    hands.write_over(page.form.tolerance, "-72.13475")
    assert page.form.risk.startswith("It seeks risk")
    assert "66.1" in page.form.risk
    hands.write_over(page.form.tolerance, "0")
    assert "must not be 0" in page.form.tolerance.sentence
    hands.write_over(page.form.tolerance, "")
    assert us(store).risk_tolerance is None


def test_a_formula_is_no_tolerance(page, hands, store):
    hands.write_over(page.form.tolerance, "2*x")
    assert page.form.tolerance.sentence == "Only a plain number can stand here."
    hands.press(Qt.Key.Key_Return)
    assert us(store).risk_tolerance is None


def test_weights_are_typed_and_summed(page, hands, store, steps):
    assert page.form.weights.sum == "They sum to 1 and are used as given."
    cost = page.form.weights.entries[1]
    hands.write_over(cost, "0.45")
    assert us(store).weights == {"security": 0.8, "cost": 0.45}
    assert page.form.weights.sum == "They sum to 1.25 and are used as given."
    hands.write_over(cost, "-1")
    assert "negative" in cost.sentence
    hands.write_over(cost, "")
    assert us(store).weights == {"security": 0.8}
    assert set(steps()) == {"Change the weight of Cost"}


def test_the_tree_is_seen_by_the_one_that_is_ticked(page, hands, store):
    assert page.form.seen_by.isChecked()
    page.choose("rok")
    assert not page.form.seen_by.isChecked()
    page.form.seen_by.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert store.document.seen_by == "rok"
    hands.press(Qt.Key.Key_Space)
    assert (store.document.seen_by, page.form.seen_by.isChecked()) == ("rok", True)


def test_actors_are_added_and_moved_by_the_keyboard(page, hands, store):
    page.list.setFocus()
    hands.press(Qt.Key.Key_Insert)
    assert [actor.name for actor in store.document.actors] == ["Washington", "Seoul", "New actor"]
    assert page.chosen == "actor3"
    hands.type("Tokyo")  # what was added waits for its name
    assert store.document.actors[2].name == "Tokyo"
    hands.press(Qt.Key.Key_Insert)  # from its form on to the next
    store.undo()
    page.list.setFocus()
    hands.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [actor.id for actor in store.document.actors] == ["us", "actor3", "rok"]
    assert page.chosen == "actor3"
    hands.press(Qt.Key.Key_Delete)
    assert [actor.id for actor in store.document.actors] == ["us", "rok"]


def test_removing_an_actor_in_use_lists_its_uses_and_asks(page, hands, store, qtbot):
    before = store.document
    hands.click(page.remove)
    question = page.findChild(RemovalQuestion)
    assert question.uses.lines == ["root: whose move it is"]
    with qtbot.waitSignal(question.destroyed):
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert store.document is before
    hands.click(page.remove)
    question = page.findChild(RemovalQuestion)
    with qtbot.waitSignal(question.destroyed):
        hands.click(question.remove)
    assert [actor.id for actor in store.document.actors] == ["rok"]
    assert store.document.root.actor == ""
    hands.click(page.remove)
    assert page.sentence == "A document needs at least one actor to decide."


def test_swings_are_ranked_compared_and_become_weights_in_one_step(page, hands, store, steps, qtbot):
    """Cost first with 100, security with 25: 0.8 and 0.2."""
    hands.click(page.form.swing)
    dialog = page.findChild(SwingWeights)
    assert [dialog.ranks.item(row).text() for row in range(2)] == [
        "Security\nwar (0) → peace (100)",
        "Cost\n10 bn → 0 bn",
    ]
    dialog.ranks.setCurrentRow(1)
    hands.click(dialog.up)
    hands.click(dialog.next)
    first, second = dialog.rows
    assert (first.attribute.id, first.value(), first.isEnabled()) == ("cost", 100, False)
    second.setFocus()
    second.selectAll()
    qtbot.keyClicks(second, "25")
    assert second.weight.text() == "0.20"
    with qtbot.waitSignal(dialog.destroyed):
        hands.click(dialog.finish)
    assert us(store).weights == {"security": 0.2, "cost": 0.8}
    assert steps() == ["Swing weights of Washington"]


def test_swings_need_levels(page, store):
    """With levels at one attribute only there is nothing to compare."""
    store.apply("levels", edits.set_levels(store.document, "cost", None, None))
    assert not page.form.swing.isEnabled()
    assert "both levels" in page.form.swing.toolTip()


def test_a_swing_in_words(store):
    security, cost = store.document.attributes
    assert say_swing(security, store.document.number_format) == "war (0) → peace (100)"
    assert say_swing(cost, store.document.number_format) == "10 bn → 0 bn"


def test_each_dialog_is_freed(window, store, qtbot):
    dialogs: list[QDialog] = [
        SwingWeights(store, us(store), LIGHT, window),
        RemovalQuestion("Seoul", ["root"], "It goes.", window),
    ]
    for dialog in dialogs:
        dialog.show()
        with qtbot.waitSignal(dialog.destroyed):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
