"""The inspector's other fields, worked as a person does."""

from __future__ import annotations

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from planner.analysis.settings import Settings
from planner.drawing.style import DARK
from planner.model import edits
from planner.model.document import Attribute
from planner.model.places import branch_at, node_at
from planner.ui.panels.inspector import Inspector

SUMMIT, SUCCESS, FAILURE, EXERCISES, TALKS = (0,), (0, 0), (0, 1), (0, 1, 0), (1,)


@pytest.fixture
def inspector(store, show):
    return show(Inspector(store))


def choose(qtbot, box, letter):
    """Chooses what begins with a letter, from the keyboard."""
    box.setFocus()
    qtbot.keyClicks(box, letter)


def test_what_is_shown_depends_on_the_kind(inspector, store):
    shown = {}
    for place in ((), SUMMIT, SUCCESS):
        store.select(place)
        parts = ("choice", "branches", "payoffs", "branch")
        shown[place] = [part for part in parts if not getattr(inspector, part).isHidden()]
    assert shown == {(): ["choice", "branches"], SUMMIT: ["branches", "branch"], SUCCESS: ["payoffs", "branch"]}
    assert inspector.node.heading.text() == "Outcome"


def test_the_title_is_typed(inspector, store, keyboard):
    keyboard.write_over(inspector.node.title, "Washington moves")
    assert store.document.root.title == "Washington moves"
    assert len(store.history.steps()) == 1


def test_whose_move_it_is(inspector, store, qtbot, keyboard):
    """A decision without an owner is the first actor's; a chance node may be nobody's."""
    assert inspector.node.owner.currentText() == "Washington"
    store.select(SUMMIT)
    assert inspector.node.owner.currentText() == "nobody's: chance"
    choose(qtbot, inspector.node.owner, "S")
    assert node_at(store.document.root, SUMMIT).actor == "rok"


def test_the_owner_is_chosen_with_real_keys(inspector, store, keyboard):
    store.select(SUMMIT)
    inspector.node.owner.setFocus()
    keyboard.press(Qt.Key.Key_Down)
    assert node_at(store.document.root, SUMMIT).actor == "us"


def test_an_event_is_named(inspector, store, keyboard):
    store.select(SUMMIT)
    keyboard.write_over(inspector.node.event_name, "summit")
    assert node_at(store.document.root, SUMMIT).event == "summit"


def test_logit_and_what_lambda_means(inspector, store, qtbot, keyboard):
    """λ = 0.1: ten points; λ = 0.05: twenty."""
    choose(qtbot, inspector.choice.mode, "l")
    assert store.document.root.rationality == 0.1
    assert inspector.choice.meaning == "A lead of 10 points has odds e to 1 at λ = 0.1."
    keyboard.write_over(inspector.choice.rationality, "0.05")
    assert store.document.root.rationality == 0.05
    assert inspector.choice.meaning == "A lead of 20 points has odds e to 1 at λ = 0.05."
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write_over(inspector.choice.rationality, "-1")
    assert inspector.choice.rationality.sentence
    keyboard.press(Qt.Key.Key_Return)
    assert store.document.root.rationality == 0.05
    inspector.choice.mode.setFocus()
    keyboard.press(Qt.Key.Key_Up)
    assert store.document.root.rationality is None


def test_figures_of_the_summit(inspector, store):
    """70 to Washington, 0.4 × 10 to Seoul; it is the first move that is recommended, and leads talks by 30."""
    assert inspector.figures.lines == [("Washington", "70.0"), ("Seoul", "4.0"), ("Reach", "1.00")]
    assert inspector.figures.play == "Recommended: Alliance summit. Margin over Direct talks: 30.0."
    store.select(TALKS)
    assert inspector.figures.lines[2:] == [("Reach", "0.00"), ("Reach, if chosen", "1.00")]
    assert inspector.figures.play == ""


def test_branches_without_a_label_are_recommended_by_what_they_lead_to(inspector, store):
    """The summit's node has a title; the talks', which is an end, has none, and they are the second branch."""
    document = edits.set_label(edits.set_label(store.document, SUMMIT, ""), TALKS, "")
    title = node_at(document.root, SUMMIT).title
    store.apply("labels", document)
    assert inspector.figures.play == f"Recommended: {title}. Margin over the second branch: 30.0."


def test_another_s_move_is_expected_and_its_margin_is_its_own(inspector, store):
    """Seoul is indifferent after failure: both answers are worth 0 to it, and Washington's best and worst are told."""
    store.apply("owner", edits.set_owner(store.document, FAILURE, "rok"))
    store.select(FAILURE)
    assert inspector.figures.play == "Expected: Exercises or Sanctions."
    assert ("Where another ties", "30.0 – 50.0") in inspector.figures.lines


def test_under_a_rule_the_margin_is_the_rule_s(inspector, store):
    """Maximin: the summit is worth its worst, 50, and talks 40."""
    store.set_settings(Settings(rule="maximin"))
    assert inspector.figures.lines[0] == ("Washington", "50.0")
    assert inspector.figures.play.endswith("Margin over Direct talks: 10.0.")


def test_an_outcome_s_payoff_is_typed_and_emptied(inspector, store, keyboard, value):
    """90 instead of 100 at 0.4 takes 4 off; nothing takes 40 off."""
    store.select(SUCCESS)
    entry = inspector.payoffs.entries[0]
    keyboard.write_over(entry, "90")
    assert value() == pytest.approx(66)
    keyboard.write_over(entry, "")
    keyboard.press(Qt.Key.Key_Backspace)
    assert value() == pytest.approx(40)
    assert "utility" not in node_at(store.document.root, SUCCESS).payoffs


def test_a_payoff_by_formula_says_what_it_comes_to(inspector, store, keyboard):
    store.select(SUCCESS)
    keyboard.write_over(inspector.payoffs.entries[0], "100*double")
    assert inspector.payoffs.entries[0].aside == "= 100"


def test_a_branch_s_payoff_and_a_bad_name_in_it(inspector, store, keyboard, value):
    store.select(SUMMIT)
    entry = inspector.branch.payoffs.entries[0]
    keyboard.write_over(entry, "-5")
    assert value() == pytest.approx(65)
    keyboard.write_over(entry, "-5*p_dael")
    assert "p_deal" in entry.sentence
    assert value() is None


def test_of_many_attributes_only_those_that_are_paid_are_shown(inspector, store, qtbot, keyboard):
    more = tuple(Attribute(id=f"a{n}") for n in range(4))
    attributes = (*store.document.attributes, *more)
    store.apply("more", evolve(store.document, attributes=attributes), select=SUMMIT)
    payoffs = inspector.branch.payoffs
    assert [row for row in payoffs.rows if not row.isHidden()] == []
    payoffs.more.setFocus()
    keyboard.press(Qt.Key.Key_Down)
    keyboard.type("7")
    assert branch_at(store.document.root, SUMMIT).payoffs == {"utility": 7.0}
    assert [row.isHidden() for row in payoffs.rows] == [False, True, True, True, True, True]


def test_basis_rationale_and_sources_of_a_branch(inspector, store, qtbot, keyboard):
    store.select(SUMMIT)
    choose(qtbot, inspector.evidence.basis, "j")
    inspector.evidence.rationale.setFocus()
    keyboard.type("Repair first")
    inspector.evidence.sources.setFocus()
    inspector.evidence.sources.setCurrentRow(1)
    keyboard.press(Qt.Key.Key_Space)
    branch = branch_at(store.document.root, SUMMIT)
    assert (branch.basis, branch.rationale, branch.sources) == ("judgement", "Repair first", ("DNI",))
    assert len(store.history.steps()) == 3


def test_the_root_s_rationale_is_the_node_s_own(inspector, store, keyboard):
    inspector.evidence.rationale.setFocus()
    keyboard.type("Why")
    inspector.evidence.sources.setFocus()
    inspector.evidence.sources.setCurrentRow(0)
    keyboard.press(Qt.Key.Key_Space)
    assert (store.document.root.rationale, store.document.root.sources) == ("Why", ("FP",))


def test_a_source_that_the_document_lacks_is_not_lost_by_ticking_another(inspector, store, keyboard):
    store.apply("sources", edits.set_sources(store.document, SUMMIT, ("GONE",)), select=SUMMIT)
    inspector.evidence.sources.setFocus()
    inspector.evidence.sources.setCurrentRow(0)
    keyboard.press(Qt.Key.Key_Space)
    assert branch_at(store.document.root, SUMMIT).sources == ("FP", "GONE")


def test_an_outcome_s_basis(inspector, store, qtbot, keyboard):
    store.select(SUCCESS)
    choose(qtbot, inspector.payoffs.basis, "e")
    assert node_at(store.document.root, SUCCESS).basis == "elicited"


@pytest.mark.parametrize(("fix", "odds"), [("rescale", (0.444444, 0.555556)), ("use_rest", (0.4, "#"))])
def test_a_wrong_sum_is_mended_by_one_click(inspector, store, qtbot, value, fix, odds):
    """0.4 and 0.5 add up to 0.9: rescaled 4/9 and 5/9 (to six decimals), or the last is what is left."""
    store.apply("p", edits.set_probability(store.document, FAILURE, 0.5), select=SUMMIT)
    assert inspector.problems.sentences == ["The probabilities add up to 0.9, not 1."]
    button = next(b for b in inspector.problems.findChildren(QPushButton) if b.property("fix") == fix)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    written = tuple(branch.probability for branch in node_at(store.document.root, SUMMIT).branches)
    assert written == pytest.approx(odds, abs=1e-6) if fix == "rescale" else written == odds
    assert inspector.problems.isHidden()
    assert value() is not None


def test_a_fix_that_cannot_be_made_says_why(inspector, store, qtbot):
    """A formula is not rescaled."""
    after = edits.set_probability(store.document, SUCCESS, "p_deal")
    store.apply("p", edits.set_probability(after, FAILURE, 0.4), select=SUMMIT)
    button = next(b for b in inspector.problems.findChildren(QPushButton) if b.property("fix") == "rescale")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Success" in inspector.problems.refusal


def test_the_styles_are_worn_without_a_change(inspector, store):
    store.select(SUMMIT)
    light = inspector.grab().toImage()
    inspector.set_style(DARK)
    assert inspector.grab().toImage() != light
    assert not store.history.can_undo


def test_all_selected_forks_change_their_owner_in_one_step(inspector, store, qtbot):
    """The end among them has none, and keeps none; all stay selected."""
    other = store.document.actors[-1]
    store.select((), [SUMMIT, TALKS])
    inspector.node.owner.setCurrentIndex(inspector.node.owner.findData(other.id))
    inspector.node.owner.activated.emit(inspector.node.owner.currentIndex())
    assert [node_at(store.document.root, place).actor for place in ((), SUMMIT)] == [other.id, other.id]
    assert store.selected == ((), SUMMIT, TALKS)
    assert len(store.history.steps()) == 1


def test_names_that_run_leftwards_leave_the_figures_where_they_are(inspector, store):
    """Between isolating marks; without them the margin is drawn before the name."""
    store.apply("Rename", edits.set_label(store.document, (1,), "שיחות ישירות"))
    store.select(())
    assert inspector.figures.play.endswith("Margin over \u2068שיחות ישירות\u2069: 30.0.")
