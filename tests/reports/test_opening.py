"""Which part of a tree the first page shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.rollback import Rollback, roll_back
from planner.model.places import nodes
from planner.reports.opening import beyond


@pytest.fixture(scope="module")
def rolled(korea) -> Rollback:
    return roll_back(korea)


def forks(rolled: Rollback) -> set[str]:
    return {node.id for node in nodes(rolled.document.root) if node.branches}


def test_where_all_fits_nothing_is_closed(rolled):
    assert beyond(rolled, lambda _closed, _at_ease: True, "") == frozenset()


def test_where_nothing_fits_there_is_nothing_to_show(rolled):
    assert beyond(rolled, lambda _closed, _at_ease: False, "") is None


def test_what_comes_first_is_open_before_all_else(rolled):
    """The way to it and itself, where that is all that fits: the drift that is refused lies five levels down."""
    drift = next(node for node in nodes(rolled.document.root) if node.title == "Does the moratorium survive drift?")
    ids = forks(rolled)
    closed = beyond(rolled, lambda closed, _at_ease: len(ids) - len(closed) in (1, 6), drift.id)
    assert closed is not None
    assert drift.id not in closed


def test_what_is_beside_the_decisions_is_shown_in_comfortable_type_only(rolled):
    """Of seventeen forks the play's seven decisions, and the four chances on the way to them."""
    closed = beyond(rolled, lambda _closed, at_ease: not at_ease, "")
    assert closed is not None
    opened = [node for node in nodes(rolled.document.root) if node.branches and node.id not in closed]
    assert sum(node.kind == "decision" for node in opened) == 7
    assert len(forks(rolled)) - len(closed) == 11


@given(room=st.integers(1, 18))
def test_what_is_open_fits_and_decisions_of_the_play_come_before_what_is_refused(rolled, room):
    """Room for so many forks: with room for the play's decisions and the way to them, nothing refused is open."""
    ids = forks(rolled)
    closed = beyond(rolled, lambda closed, _at_ease: len(ids) - len(closed) <= room, "")
    assert closed is not None
    opened = ids - closed
    assert rolled.document.root.id in opened
    assert len(opened) == min(room, len(ids))
    titles = {node.title for node in nodes(rolled.document.root) if node.id in opened}
    if room < 12:  # the play's own forks
        assert not titles & {"Does the status quo hold?", "Summit outcome (FFVD first)"}
