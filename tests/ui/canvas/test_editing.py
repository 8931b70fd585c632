"""Editing in place by keyboard: what is typed, what follows each key, what is restored."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt

from planner.app.blank import blank_document
from planner.files.codec import encode
from planner.model import edits
from planner.model.document import Actor, Attribute
from planner.model.places import node_at
from planner.ui.canvas.fields import fields_at

SUMMIT, TALKS = (0,), (1,)
SUCCESS, FAILURE, EXERCISES = (0, 0), (0, 1), (0, 1, 0)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def to_the_probability_of_success(hand):
    """From the root by arrows, then F2 and Tab."""
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_F2, Qt.Key.Key_Tab):
        hand.key(key)
    assert hand.store.selection == SUCCESS


def lines_that_differ(before: bytes, after: bytes) -> list[tuple[bytes, bytes]]:
    pairs = zip(before.splitlines(), after.splitlines(), strict=True)
    return [pair for pair in pairs if pair[0] != pair[1]]


def test_a_probability_typed_beside_a_rest(hand):
    """0.25 × 100 + 0.75 × 50 = 62.5; 0.4 × 100 + 0.6 × 50 = 70 before and after undoing."""
    saved = encode(hand.store.document)
    assert hand.value == pytest.approx(70)
    to_the_probability_of_success(hand)
    assert hand.canvas.editor.line.selectedText() == "0.4"
    hand.type("0.25")
    hand.key(Qt.Key.Key_Return)
    assert hand.value == pytest.approx(62.5)
    ((was, now),) = lines_that_differ(saved, encode(hand.store.document))
    assert b'"probability": 0.4' in was and now == was.replace(b"0.4", b"0.25")
    hand.store.undo()
    assert hand.value == pytest.approx(70)
    assert encode(hand.store.document) == saved


def test_values_follow_every_key(hand):
    """0, 0., 0.2 and 0.25 give 50, 50, 60 and 62.5; all four keys are one step."""
    to_the_probability_of_success(hand)
    followed = []
    for letter in "0.25":
        hand.type(letter)
        followed.append(hand.value)
    assert followed == pytest.approx([50, 50, 60, 62.5])
    hand.key(Qt.Key.Key_Return)
    assert [step.label for step in hand.store.history.steps()] == ["Change the probability of Success"]


def test_escape_leaves_no_trace(hand):
    before = hand.store.document
    to_the_probability_of_success(hand)
    hand.type("0.9")
    hand.key(Qt.Key.Key_Escape)
    assert hand.store.document is before
    assert not hand.store.history.can_undo and not hand.store.is_modified
    assert not hand.canvas.editor.isVisible() and hand.canvas.hasFocus()


def test_undo_while_typing_takes_the_typing_back(hand):
    before = hand.store.document
    to_the_probability_of_success(hand)
    hand.type("0.9")
    hand.store.undo()
    assert hand.store.document is before
    assert not hand.canvas.editor.isVisible()


@pytest.mark.parametrize(
    ("text", "value", "kept"),
    [
        ("25%", 62.5, "25%"),  # as 0.25
        ("1/4", 62.5, "1/4"),
        ("p_deal", 75.0, "p_deal"),  # p_deal is 0.5
        ("likely", 83.75, 0.675),  # ICD 203: 0.55 to 0.80, in the middle 0.675: 67.5 + 0.325 × 50
    ],
)
def test_what_a_probability_may_be(hand, text, value, kept):
    to_the_probability_of_success(hand)
    hand.type(text)
    hand.key(Qt.Key.Key_Return)
    assert hand.branch(SUCCESS).probability == kept
    assert hand.value == pytest.approx(value)


def test_a_word_fills_an_empty_range(hand):
    to_the_probability_of_success(hand)
    hand.type("likely")
    hand.key(Qt.Key.Key_Return)
    assert (hand.branch(SUCCESS).low, hand.branch(SUCCESS).high) == (0.55, 0.8)


def test_a_wrong_entry_is_kept_and_marked_and_not_taken(hand):
    """What cannot be read changes no value; Enter does not lose it."""
    to_the_probability_of_success(hand)
    hand.type("0.25+")
    hand.key(Qt.Key.Key_Return)
    editor = hand.canvas.editor
    assert editor.isVisible() and editor.line.text() == "0.25+"
    assert editor.line.property("role") == "error"
    assert editor.words.startswith("The formula ends")
    assert hand.value == pytest.approx(62.5)  # as 0.25, the last that could be read
    hand.key(Qt.Key.Key_Backspace)
    assert editor.words == ""
    hand.key(Qt.Key.Key_Return)
    assert not editor.isVisible() and hand.branch(SUCCESS).probability == 0.25


def test_an_unknown_name_is_told_before_it_is_taken(hand):
    to_the_probability_of_success(hand)
    hand.type("p_dael")
    assert "p_dael" in hand.canvas.editor.words and "p_deal" in hand.canvas.editor.words
    assert hand.value == pytest.approx(70)


def test_a_wrong_entry_that_is_left_is_a_problem_not_a_loss(hand, qtbot):
    """Clicking elsewhere leaves the text on the branch, where Problems lists it."""
    to_the_probability_of_success(hand)
    hand.type("p_dael")
    hand.click(TALKS)
    assert hand.branch(SUCCESS).probability == "p_dael"
    (problem,) = hand.store.rollback.problems()
    assert problem.place == SUCCESS and "p_dael" in problem.sentence


def test_a_sum_that_is_wrong_is_said_while_it_is_typed(qtbot, hand):
    """0.4 beside 0.6 made 0.7: the sum is 1.1."""
    hand.store.apply("", edits.set_probability(hand.store.document, FAILURE, 0.6))
    to_the_probability_of_success(hand)
    hand.type("0.5")
    assert "1.1" in hand.canvas.editor.words
    assert hand.store.rollback.root.values is None
    hand.key(Qt.Key.Key_Return)
    assert not hand.canvas.editor.isVisible()


def test_tab_goes_through_the_fields_and_back(hand):
    """Success: its label, its probability, what its end pays, that end's title; nobody weighs or pays cost."""
    hand.store.select(SUCCESS)
    hand.key(Qt.Key.Key_F2)
    names = [hand.canvas.editor.line.accessibleName()]
    for _ in range(3):
        hand.key(Qt.Key.Key_Tab)
        names.append(hand.canvas.editor.line.accessibleName())
    assert names == ["Label", "Probability", "Utility", "Title"]
    hand.key(Qt.Key.Key_Backtab, SHIFT)
    assert hand.canvas.editor.line.text() == "100"
    hand.type("80")
    hand.key(Qt.Key.Key_Return)
    assert hand.value == pytest.approx(0.4 * 80 + 0.6 * 50)


def test_under_a_decision_there_is_no_probability(hand):
    hand.store.select(SUMMIT)
    hand.key(Qt.Key.Key_F2)
    hand.key(Qt.Key.Key_Tab)
    assert hand.canvas.editor.line.accessibleName() == "Utility"
    hand.type("-5")
    assert hand.value == pytest.approx(65)
    hand.key(Qt.Key.Key_Return)
    assert hand.branch(SUMMIT).payoffs == {"utility": -5.0}


def test_a_payoff_left_blank_is_taken_away(hand):
    hand.store.apply("", edits.set_payoff(hand.store.document, SUMMIT, "utility", -5.0))
    hand.store.select(SUMMIT)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        hand.key(key)
    assert hand.branch(SUMMIT).payoffs == {}


def test_a_payoff_that_is_emptied_keeps_its_place_among_the_fields(hand):
    """Nobody weighs cost; it is asked for because it is paid. Emptied, Tab still goes on from it to the title."""
    hand.store.apply("", edits.set_payoff(hand.store.document, SUMMIT, "cost", 2.0))
    hand.store.select(SUMMIT)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Tab):
        hand.key(key)
    assert hand.canvas.editor.line.text() == "The summit"
    assert hand.branch(SUMMIT).payoffs == {}


def test_of_many_attributes_a_branch_is_asked_for_those_that_are_paid(hand):
    """Four attributes, all weighed; the sibling's cost is asked for, the outcome is asked for every one."""
    document = hand.store.document
    names = ("utility", "cost", "trust", "time")
    document = evolve(
        document,
        attributes=tuple(Attribute(id=name) for name in names),
        actors=(Actor(id="us", weights=dict.fromkeys(names, 1.0)),),
    )
    document = edits.set_payoff(document, TALKS, "cost", -1.0)
    assert [field.attribute for field in fields_at(document, SUMMIT)] == ["", "cost", ""]
    assert [field.attribute for field in fields_at(document, SUCCESS)] == ["", "", *names, ""]


def test_a_payoff_tells_its_unit(hand):
    hand.store.apply("", edits.set_payoff(hand.store.document, SUMMIT, "cost", 2.0))
    hand.store.select(SUMMIT)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        hand.key(key)
    assert hand.canvas.editor.words == "Cost (US$ bn)"


def test_just_typing_replaces_the_label(hand):
    hand.store.select(TALKS)
    hand.type("Direct pressure")
    hand.key(Qt.Key.Key_Return)
    assert hand.branch(TALKS).label == "Direct pressure"
    assert [step.label for step in hand.store.history.steps()] == ["Rename the branch"]


def test_the_root_has_a_title_instead(hand):
    hand.type("First move")
    hand.key(Qt.Key.Key_Return)
    assert hand.store.document.root.title == "First move"


def test_the_editor_lies_over_what_it_edits_and_follows_it(hand):
    hand.store.select(EXERCISES)
    hand.key(Qt.Key.Key_F2)
    over = hand.canvas.to_view(hand.canvas.rect_of(EXERCISES, "label"))
    assert hand.canvas.editor.geometry().intersects(over)
    hand.canvas.set_zoom(1.6)
    over = hand.canvas.to_view(hand.canvas.rect_of(EXERCISES, "label"))
    assert hand.canvas.editor.geometry().intersects(over & hand.canvas.viewport().rect())


def test_an_edit_from_elsewhere_ends_the_editing(hand):
    hand.store.select(EXERCISES)
    hand.key(Qt.Key.Key_F2)
    after, _ = edits.remove(hand.store.document, SUMMIT)
    hand.store.apply("", after)
    assert not hand.canvas.editor.isVisible()
    assert node_at(hand.store.document.root, (0,)).id == "T4"


@pytest.mark.parametrize("words", ["phia", "none"])
def test_words_are_the_documents_own(qtbot, hand, words):
    """PHIA's "likely" is 0.55 to 0.75, 0.65 in the middle; without words it is an unknown name."""
    document = hand.store.document
    scheme = evolve(document.number_format, words=words)
    hand.store.apply("", edits.set_document_fields(document, number_format=scheme))
    to_the_probability_of_success(hand)
    hand.type("likely")
    expected = 0.65 * 100 + 0.35 * 50 if words == "phia" else 70
    assert hand.value == pytest.approx(expected)


def test_a_new_document_closes_the_editor(hand):
    hand.key(Qt.Key.Key_F2)
    hand.store.replace_document(blank_document(), None)
    assert not hand.canvas.editor.isVisible()
