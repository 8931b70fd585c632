"""Triggers in the window: the nearest in a sentence, the table, the inspector's box, what a click selects."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from planner.drawing.style import LIGHT
from planner.model import edits
from planner.model.places import walk
from planner.ui.questions.knowing import Knowing
from planner.ui.questions.live import Live
from planner.ui.questions.trigger_section import TriggerSection
from planner.ui.questions.triggers import TriggersView

OFFER, KIM = (0, 0), (0, 0, 0)
"""The decision what to offer Kim, and the chance node of his answer."""


@pytest.fixture
def live(korea):
    made = Live(korea)
    yield made
    made.stop()


@pytest.fixture
def holder():
    kept = QWidget()
    yield kept
    del kept


@pytest.fixture
def section(live, holder, show, answered):
    made = TriggerSection(live, holder)
    show(holder, 310, 300)
    answered(live)
    return made


def test_the_sentence_that_the_product_exists_for(live, holder, show, answered):
    """korea_expected: at the offer the calibrated package is kept while P(Kim commits) is at least 0.238."""
    view = TriggersView(live, LIGHT, holder)
    show(holder)
    answered(live)
    assert "keep “Calibrated package" in view.sentence.text()
    assert "≥ 0.238; below that, “FFVD first" in view.sentence.text()
    first = view.sheet.lines[0]
    assert first.values[2] == pytest.approx(0.4)
    assert first.values[4] == pytest.approx(0.238, abs=5e-4)
    assert first.place == KIM


def test_the_box_at_the_decision_and_at_the_event(section, korea):
    korea.select(OFFER)
    assert "≥ 0.238" in section.text
    assert "Margin today: 0.162." in section.text
    korea.select(KIM)
    assert "≥ 0.238" in section.text


def test_an_outcome_has_no_box(section, korea):
    place = next(place for place, node in walk(korea.document.root) if node.kind == "outcome")
    korea.select(place)
    assert section.text == ""


def test_the_nearest_is_told_to_the_status_line(live, holder, show, answered):
    made, told = TriggerSection(live, holder), []
    made.nearest_changed.connect(told.append)
    show(holder, 310, 300)
    answered(live)
    assert told[-1].startswith("Keep while P(Kim commits")


def test_the_margin_follows_an_edit(section, korea, live, answered):
    korea.select(OFFER)
    korea.apply("Set", edits.set_probability(korea.document, (*KIM, 0), 0.3))
    korea.apply("Set", edits.set_probability(korea.document, (*KIM, 1), 0.4))
    answered(live)
    assert "Margin today: 0.162." not in section.text
    assert section.text


def test_what_knowing_and_controlling_the_event_is_worth(live, korea, holder, show, answered):
    """korea_expected: perfect information on Kim's answer before the first decision is worth 2.9."""
    made = Knowing(live, holder)
    show(holder, 310, 200)
    korea.select(KIM)
    answered(live)
    assert made.lines == ("+2.9", "+12.3")
    korea.select(OFFER)
    assert made.isHidden()


def test_an_answer_about_the_tree_before_an_edit_finds_its_way(korea, live, section, qtbot):
    """A branch is added and selected while the answer is on its way: the document that it is about lacks that place."""
    before = live.answer("triggers")
    after, place = edits.add_child(korea.document, OFFER, "A third package")
    korea.apply("Add a branch", after, select=place)
    live.answered.emit(before)
    assert section.heading.isHidden()  # an empty outcome has no trigger


def test_what_was_given_up_is_told_nowhere(section, korea, live, answered):
    """Cancelled in the strip: the box would otherwise go on telling of the tree as it was."""
    told = []
    section.nearest_changed.connect(told.append)
    korea.select(OFFER)
    live.cancel("triggers")
    assert section.text == ""
    assert told == [""]
