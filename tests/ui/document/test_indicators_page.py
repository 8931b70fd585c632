"""Indicators in the document's window: added, aimed, filled in and logged by hand, each a step that undoes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from planner.ui.document.indicator_models import LIKELIHOOD, SEEN


@pytest.fixture
def page(window, hands):
    window.show_page("indicators")
    QApplication.processEvents()
    hands.click(window.indicators.add)
    return window.indicators


def cell(table, row, column):
    table.view.setFocus()
    table.view.setCurrentIndex(table.view.model().index(row, column))


def test_a_new_one_is_about_the_first_uncertainty(page, store):
    (made,) = store.document.indicators
    assert (made.about, made.likelihoods) == ("C1", {"b2": 0.5, "b3": 0.5})
    assert page.form.about.currentText() == "Summit"


def test_a_likelihood_is_typed(page, store, hands):
    cell(page.form.likelihoods, 0, LIKELIHOOD)
    hands.type("80%")
    assert store.document.indicators[0].likelihoods["b2"] == pytest.approx(0.8)
    assert store.document.indicators[0].likelihoods["b3"] == 0.5


def test_what_would_settle_it_is_refused_in_place(page, store, hands):
    cell(page.form.likelihoods, 1, LIKELIHOOD)
    hands.type("1")
    assert "between 0.001 and 0.999" in page.form.likelihoods.sentence
    assert store.document.indicators[0].likelihoods["b3"] == 0.5


def test_the_log_is_kept_by_words(page, store, hands, steps):
    hands.click(page.form.enter)
    assert [entry.seen for entry in store.document.indicators[0].log] == [None]
    hands.type("seen")
    assert store.document.indicators[0].log[0].seen is True
    assert steps()[-1] == "Change the log of New indicator"
    cell(page.form.log, 0, SEEN)
    hands.type("nonsense")
    assert "write one of" in page.form.log.sentence.lower()
    hands.click(page.form.drop)
    assert store.document.indicators[0].log == ()


def test_its_name_and_group_and_undo(page, store, hands):
    hands.write_over(page.form.name, "A speech")
    hands.write_over(page.form.group, "talk")
    assert (store.document.indicators[0].name, store.document.indicators[0].group) == ("A speech", "talk")
    store.undo()
    assert store.document.indicators[0].group == ""
    assert page.list.item(0).text() == "A speech"
