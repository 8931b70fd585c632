"""Fields as a hand meets them: live, one step for a stay, wrong texts kept and told, Escape takes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.model.places import branch_at, node_at
from planner.ui.panels.inspector import Inspector

SUMMIT, SUCCESS, TALKS = (0,), (0, 0), (1,)


@pytest.fixture
def inspector(store, show):
    shown = show(Inspector(store))
    store.select(SUCCESS)
    return shown


def probability(store):
    return branch_at(store.document.root, SUCCESS).probability


def test_every_value_follows_each_keystroke_and_all_are_one_step(inspector, store, keyboard, value):
    """0.2 × 100 + 0.8 × 50 = 60, then 0.25 makes 62.5; undo gives the 0.4 back at once."""
    keyboard.write_over(inspector.branch.probability, "0.2")
    assert value() == pytest.approx(60)
    keyboard.type("5")
    assert value() == pytest.approx(62.5)
    keyboard.press(Qt.Key.Key_Return)
    assert [step.label for step in store.history.steps()] == ["Change the probability of Success"]
    store.undo()
    assert probability(store) == 0.4
    assert inspector.branch.probability.line.text() == "0.4"


def test_another_stay_in_the_field_is_another_step(inspector, store, keyboard):
    keyboard.write_over(inspector.branch.label, "Deal")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type("s")
    assert [step.after.root.branches[0].node.branches[0].label for step in store.history.steps()] == ["Deal", "Deals"]


def test_the_hand_s_own_text_stays_while_it_types(inspector, store, keyboard):
    """ "0.50" means 0.5, and becomes "0.5" only when the field is left."""
    keyboard.write_over(inspector.branch.probability, "0.50")
    assert inspector.branch.probability.line.text() == "0.50"
    assert probability(store) == 0.5
    keyboard.press(Qt.Key.Key_Return)
    assert inspector.branch.probability.line.text() == "0.5"


def test_nonsense_changes_nothing_while_it_is_typed_and_is_told_beneath(inspector, store, keyboard):
    entry = inspector.branch.probability
    keyboard.write_over(entry, "0.3+")
    assert probability(store) == 0.3
    assert entry.sentence
    assert entry.line.property("role") == "error"
    assert entry.line.accessibleDescription() == entry.sentence
    keyboard.type("0.1")
    assert probability(store) == "0.3+0.1"
    assert not entry.sentence
    assert entry.line.property("role") == ""


def test_nonsense_is_kept_when_the_field_is_left_and_listed_as_a_problem(inspector, store, keyboard, value):
    entry = inspector.branch.probability
    keyboard.write_over(entry, "0.3+")
    keyboard.press(Qt.Key.Key_Return)
    assert probability(store) == "0.3+"
    assert entry.line.text() == "0.3+"
    assert entry.sentence
    assert value() is None
    assert [(problem.place, problem.field) for problem in store.rollback.problems()] == [(SUCCESS, "probability")]


def test_an_unknown_name_is_told_in_the_rollback_s_words(inspector, store, keyboard):
    keyboard.write_over(inspector.branch.probability, "p_dael")
    assert "p_deal" in inspector.branch.probability.sentence
    assert probability(store) == "p_dael"


def test_escape_takes_back_the_whole_stay_and_leaves_no_step(inspector, store, keyboard, value):
    before = store.document
    keyboard.write_over(inspector.branch.probability, "0.9")
    keyboard.press(Qt.Key.Key_Escape)
    assert store.document is before
    assert not store.history.can_undo
    assert inspector.branch.probability.line.text() == "0.4"
    assert value() == pytest.approx(70)


def test_escape_after_nonsense_brings_the_old_text_back(inspector, store, keyboard):
    keyboard.write_over(inspector.branch.probability, "((")
    keyboard.press(Qt.Key.Key_Escape)
    assert inspector.branch.probability.line.text() == "0.4"
    assert not inspector.branch.probability.sentence


def test_escape_shows_what_was_wrong_before(inspector, store, keyboard):
    keyboard.write_over(inspector.branch.probability, "nobody")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write_over(inspector.branch.probability, "0.5")
    assert not inspector.branch.probability.sentence
    keyboard.press(Qt.Key.Key_Escape)
    assert inspector.branch.probability.line.text() == "nobody"
    assert "nobody" in inspector.branch.probability.sentence


def test_a_word_is_its_band_s_middle_and_fills_the_empty_range(inspector, store, keyboard):
    """ICD 203: likely is 55 to 80 %, its middle 0.675."""
    keyboard.write_over(inspector.branch.probability, "likely")
    keyboard.press(Qt.Key.Key_Return)
    branch = branch_at(store.document.root, SUCCESS)
    assert (branch.probability, branch.low, branch.high) == (0.675, 0.55, 0.8)
    assert inspector.branch.range.line.text() == "0.55–0.8"


def test_a_range_that_means_nothing_stays_marked_and_changes_nothing(inspector, store, keyboard):
    keyboard.write_over(inspector.branch.range, "0.2–0.5")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write_over(inspector.branch.range, "0.2–)")
    keyboard.press(Qt.Key.Key_Tab)
    branch = branch_at(store.document.root, SUCCESS)
    assert (branch.low, branch.high) == (0.2, 0.5)
    assert inspector.branch.range.line.text() == "0.2–)"
    assert inspector.branch.range.sentence


def test_a_text_that_no_file_could_hold_is_not_kept(inspector, store, keyboard):
    """Formulas have at most 1,000 characters."""
    entry = inspector.branch.probability
    entry.line.setFocus()
    entry.line.selectAll()
    entry.line.insert("(" * 1001)
    entry.line.textEdited.emit(entry.line.text())
    keyboard.press(Qt.Key.Key_Return)
    assert probability(store) == 0.4
    assert "1,000" in entry.sentence


def test_another_node_s_entry_is_shown_whatever_was_typed_for_the_last(inspector, store, keyboard):
    keyboard.write_over(inspector.node.title, "Deal done")
    store.select(TALKS)
    assert node_at(store.document.root, SUCCESS).title == "Deal done"
    assert inspector.node.title.line.text() == ""
    assert inspector.branch.label.line.text() == "Direct talks"


def test_undo_is_the_document_s_even_with_the_keyboard_in_a_field(inspector, store, keyboard, qtbot):
    """A shortcut elsewhere gets the key: the line does not claim it."""
    from PySide6.QtGui import QAction, QKeySequence

    action = QAction(inspector)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(store.undo)
    inspector.addAction(action)
    keyboard.write_over(inspector.node.title, "Deal")
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert node_at(store.document.root, SUCCESS).title == ""
    assert inspector.node.title.line.text() == ""


def test_notes_are_one_step_and_escape_takes_them_back(inspector, store, keyboard):
    inspector.notes.setFocus()
    keyboard.type("Ask Seoul")
    assert node_at(store.document.root, SUCCESS).notes == "Ask Seoul"
    assert len(store.history.steps()) == 1
    keyboard.press(Qt.Key.Key_Escape)
    assert node_at(store.document.root, SUCCESS).notes == ""
    assert inspector.notes.toPlainText() == ""
    assert not store.history.can_undo
