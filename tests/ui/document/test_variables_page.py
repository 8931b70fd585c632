"""Variables in full: renamed everywhere, ranged, given a distribution with its parameters, noted, sourced, removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.files.codec import decode, encode
from planner.model import edits
from planner.model.formulas import FormulaError
from planner.model.places import branch_at
from planner.ui.dialogs.removal import RemovalQuestion
from planner.ui.document.distribution_text import read_parameters, write_parameters


@pytest.fixture
def page(window, store):
    store.apply("", edits.set_probability(store.document, (0, 0), "p_deal"))
    window.show_page("variables", "p_deal")
    return window.variables


def variable(store):
    return store.document.variables[0]


def choose(box, kind, qtbot):
    box.setFocus()
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def test_a_name_is_given_in_every_formula_when_the_field_is_left(page, hands, store):
    hands.write_over(page.form.id, "p_freeze")
    assert variable(store).id == "p_deal"
    hands.press(Qt.Key.Key_Return)
    assert variable(store).id == "p_freeze"
    assert branch_at(store.document.root, (0, 0)).probability == "p_freeze"
    assert page.chosen == "p_freeze"


def test_a_name_that_cannot_be_is_refused_in_words(page, hands, store):
    hands.write_over(page.form.id, "x")
    hands.press(Qt.Key.Key_Return)
    assert page.form.id.sentence == "There is a variable 'x' already."
    assert variable(store).id == "p_deal"


def test_value_range_and_note_follow_the_keys(page, hands, store):
    hands.write_over(page.form.value, "0.3")
    hands.write_over(page.form.range, "0.1-0.6")
    hands.write_over(page.form.note, "As in 2018")
    assert (variable(store).value, variable(store).low, variable(store).high) == (0.3, 0.1, 0.6)
    assert variable(store).note == "As in 2018"


def test_a_distribution_and_its_parameters_stand_in_the_file(page, hands, store, qtbot):
    assert page.form.parameters.isHidden() or not page.form.parameters.isVisible()
    choose(page.form.kind, "normal", qtbot)
    assert variable(store).distribution.kind == "normal" and page.form.parameters.isVisible()
    hands.write_over(page.form.parameters, "mean 0.4; sd 0.1")
    assert dict(decode(encode(store.document)).variables[0].distribution.parameters) == {"mean": 0.4, "sd": 0.1}
    choose(page.form.kind, "beta", qtbot)
    assert dict(variable(store).distribution.parameters) == {}  # a beta has no mean of its own
    choose(page.form.kind, "", qtbot)
    assert variable(store).distribution is None
    store.undo()
    store.undo()
    assert page.form.parameters.line.text() == "mean 0.4; sd 0.1"


def test_what_a_distribution_does_not_have_is_told(page, hands, store, qtbot):
    choose(page.form.kind, "normal", qtbot)
    hands.write_over(page.form.parameters, "mode 3")
    assert page.form.parameters.sentence == "This distribution has no 'mode'; it may have mean, sd, range."
    assert dict(variable(store).distribution.parameters) == {}


def test_sources_are_ticked_and_uses_listed(page, store):
    page.form.sources.item(0).setCheckState(Qt.CheckState.Checked)
    assert variable(store).sources == ("FP",)
    assert page.form.uses.lines == ["root › Summit › Success: probability"]


def test_what_is_in_use_is_removed_after_asking_and_its_value_stays(page, hands, store):
    page.list.setFocus()
    hands.press(Qt.Key.Key_Delete)
    question = page.findChild(RemovalQuestion)
    question.confirmed.emit()
    question.close()
    assert [each.id for each in store.document.variables] == ["x"]
    assert branch_at(store.document.root, (0, 0)).probability == 0.5


def test_a_new_one_waits_for_its_name(page, hands, store):
    page.list.setFocus()
    hands.press(Qt.Key.Key_Insert)
    assert store.document.variables[2].id == "variable3"
    hands.type("p_talks")
    hands.press(Qt.Key.Key_Return)
    assert store.document.variables[2].id == "p_talks"


@pytest.mark.parametrize(
    ("kind", "text", "parameters"),
    [
        ("normal", "mean 0.4; sd 0.1", {"mean": 0.4, "sd": 0.1}),
        ("lognormal", "median 2*x; gsd 1.5; range 10-90", {"median": "2*x", "gsd": 1.5, "range": "10-90"}),
        (
            "discrete",
            "values 1, 2, 3; probabilities 0.2, 0.5, 0.3",
            {"values": (1, 2, 3), "probabilities": (0.2, 0.5, 0.3)},
        ),
        ("pert", "", {}),
    ],
)
def test_parameters_are_read_as_they_are_written(kind, text, parameters):
    assert read_parameters(text, kind) == parameters
    assert write_parameters(parameters) == text


@pytest.mark.parametrize(("kind", "text"), [("normal", "mean"), ("discrete", "values 1, x"), ("pert", "mean 3")])
def test_parameters_that_cannot_be(kind, text):
    with pytest.raises(FormulaError):
        read_parameters(text, kind)
