"""Sources: renamed everywhere, graded in words, told where they are used, removed after asking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.model import edits
from planner.model.places import branch_at
from planner.ui.dialogs.removal import RemovalQuestion


@pytest.fixture
def page(window):
    window.show_page("sources", "FP")
    return window.sources


def source(store):
    return store.document.sources[0]


def test_an_id_is_given_wherever_the_source_is_used(page, hands, store, steps):
    hands.write_over(page.form.id, "FP2019")
    assert source(store).id == "FP"
    hands.press(Qt.Key.Key_Return)
    assert source(store).id == "FP2019"
    assert branch_at(store.document.root, (0, 0)).sources == ("FP2019",)
    assert page.form.id.line.text() == "FP2019"
    assert page.chosen == "FP2019"
    assert len(steps()) == 1


def test_an_id_that_is_taken_is_refused_in_words(page, hands, store):
    hands.write_over(page.form.id, "DNI")
    assert page.form.id.sentence == "The id 'DNI' is taken by another source."
    hands.press(Qt.Key.Key_Return)
    assert [known.id for known in store.document.sources] == ["FP", "DNI"]
    assert branch_at(store.document.root, (0, 0)).sources == ("FP",)


def test_escape_keeps_the_id(page, hands, store, steps):
    hands.write_over(page.form.id, "other")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Return)
    assert (source(store).id, page.form.id.line.text(), steps()) == ("FP", "FP", [])


def test_text_address_and_embargo_are_typed(page, hands, store, steps):
    hands.write_over(page.form.text, "Cronin")
    hands.write_over(page.form.url, "https://foreignpolicy.com")
    hands.write_over(page.form.embargo, "hot wash")
    now = source(store)
    assert (now.text, now.url, now.embargo) == ("Cronin", "https://foreignpolicy.com", "hot wash")
    assert steps() == ["Change the text of FP", "Change the address of FP", "Change the embargo on FP"]


def test_a_grade_is_chosen_in_its_words(page, store, qtbot):
    assert page.form.reliability.currentText() == "B: usually reliable"
    assert page.form.credibility.currentText() == "2: probably true"
    qtbot.keyClick(page.form.reliability, Qt.Key.Key_Down)
    assert source(store).grade == "C2"
    qtbot.keyClick(page.form.credibility, Qt.Key.Key_Up)
    assert source(store).grade == "C1"


def test_where_it_is_used_is_listed(page):
    assert page.form.uses.lines == ["root › Summit › Success"]
    page.choose("DNI")
    assert page.form.uses.lines == []
    assert not page.form.uses.isVisible()


def test_one_in_use_is_removed_after_asking_another_at_once(page, hands, store, qtbot):
    page.list.setFocus()
    hands.press(Qt.Key.Key_Delete)
    question = page.findChild(RemovalQuestion)
    with qtbot.waitSignal(question.destroyed):
        hands.click(question.remove)
    assert branch_at(store.document.root, (0, 0)).sources == ()
    hands.click(page.remove)
    assert store.document.sources == ()
    assert not page.form.isVisible()
    store.undo()
    assert page.form.isVisible()
    assert edits.uses_of_listed(store.document, "sources", "DNI") == []
