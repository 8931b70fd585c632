"""Edits of indicators: about what, how likely to be seen, and a log that stays in the order of its days."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from planner.model import edits
from planner.model.document import Observation, Source
from planner.model.indicators import faults, latest, nodes_about
from tests.model.test_indicators import GOOD, about


def test_a_new_one_counts_and_tells_nothing():
    after = edits.add_indicator(about(), "indicator1", "talks", "A speech")
    (made,) = after.indicators
    assert made.likelihoods == {"A.yes": 0.5, "A.no": 0.5}
    assert faults(made, nodes_about(after.root, "talks")[0][1]) == []


def test_about_another_uncertainty():
    after = edits.set_about(about(GOOD), "speech", "C")
    assert after.indicators[0].likelihoods == {"C.yes": 0.5, "C.no": 0.5}
    assert after.indicators[0].log == GOOD.log
    assert edits.set_about(after, "speech", "C") is after
    assert edits.set_about(after, "speech", "nowhere").indicators[0].likelihoods == {}


def test_a_likelihood():
    after = edits.set_likelihood(about(GOOD), "speech", "A.no", 0.1)
    assert after.indicators[0].likelihoods == {"A.yes": 0.8, "A.no": 0.1}


@given(st.lists(st.tuples(st.dates().map(str), st.sampled_from((True, False, None))), max_size=8))
def test_the_log_stays_in_order_and_the_last_word_on_a_day_holds(entries):
    document = about(evolve(GOOD, log=()))
    for day, seen in entries:
        document = edits.log_observation(document, "speech", day, seen)
    log = document.indicators[0].log
    assert {entry.date: entry.seen for entry in log} == dict(entries)
    assert [entry.date for entry in log] == sorted(dict(entries))
    holds = latest(document.indicators[0])
    assert holds is None or (holds.date, holds.seen) == max(dict(entries).items(), key=lambda pair: pair[0])


def test_a_day_is_corrected_where_it_stands():
    """The note on it stays."""
    logged = evolve(GOOD, log=(Observation(date="2019-01-01", seen=True, note="on television"),))
    after = edits.log_observation(about(logged), "speech", "2019-01-01", False)
    assert after.indicators[0].log[0].note == "on television"
    assert after.indicators[0].log[0].seen is False


def test_entries_are_changed_and_removed():
    document = edits.log_observation(about(GOOD), "speech", "2019-02-01", None)
    changed = edits.set_observation(document, "speech", 1, seen=True, note="heard")
    assert changed.indicators[0].log[1].seen
    assert edits.set_observation(changed, "speech", 1, seen=True) is changed
    assert edits.remove_observation(changed, "speech", 0).indicators[0].log == changed.indicators[0].log[1:]


@pytest.mark.parametrize("rests", ["indicator", "entry"])
def test_a_source_that_goes_is_not_left_on_an_indicator(rests):
    log = tuple(evolve(entry, sources=("FP",) if rests == "entry" else ()) for entry in GOOD.log)
    resting = evolve(GOOD, log=log, sources=("FP",) if rests == "indicator" else ())
    document = evolve(about(resting), sources=(Source(id="FP"),))
    assert edits.uses_of_listed(document, "sources", "FP") == ["indicator speech"]
    after = edits.remove_listed(document, "sources", "FP").indicators[0]
    assert (after.sources, after.log[0].sources) == ((), ())
    renamed = edits.rename_listed(document, "sources", "FP", "Cronin").indicators[0]
    assert "Cronin" in (*renamed.sources, *renamed.log[0].sources)
