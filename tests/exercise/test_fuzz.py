"""Anything at all sent to the state machine: it happens or it is refused in words, and the log says the same again."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.exercise.events import KINDS, Event, Refused
from planner.exercise.session import fold, step
from planner.exercise.state import METHODS, PHASES, due, phases_of, standing, visited, ways
from planner.exercise.view import view_of
from planner.files.codec import encode
from tests.exercise.played import SEED, plain

junk = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)
)
branches = st.sampled_from(["meet", "refuse", "deal", "none", "war", "calm", "take", "leave", "nowhere"])
texts = st.sampled_from(["", "why", "<b>"])
likely = st.fixed_dictionaries(
    {
        "turn": st.integers(-1, 2),
        "phase": st.sampled_from(PHASES),
        "seat": st.sampled_from(["b1", "r1", "x"]),
        "cell": st.sampled_from(["b", "r", "x"]),
        "number": st.integers(0, 4),
        "question": st.integers(2, 12).map("q{}".format),
        "round": st.integers(0, 3),
        "values": st.lists(st.sampled_from([0.0, 0.5, 1.0, float("nan")]), max_size=3),
        "branch": branches,
        "why": texts,
        "text": texts,
        "how": st.sampled_from([*METHODS, "override"]),
        "method": st.sampled_from(METHODS),
        "sha256": st.sampled_from(["0" * 64, "x"]),
        "seed": st.just(SEED),
        "probabilities": st.lists(st.just(0.5), max_size=3) | st.dictionaries(branches, st.floats(0, 1), max_size=2),
        "modifiers": st.just([["wind", 1]]) | junk,
        "path": st.lists(branches, max_size=3),
        "seconds": st.floats(-1, 100),
        "scenario": st.just("s"),
        "name": texts,
        "shown": st.booleans(),
        "sustain": st.lists(texts, max_size=3),
        "improve": st.lists(texts, max_size=3),
    }
)
events = st.builds(
    lambda kind, data, wrong, at: Event(kind=kind, data={**data, **wrong}, at=at),
    st.sampled_from(KINDS),
    likely,
    st.just({})
    | st.dictionaries(st.sampled_from(["branch", "values", "phase", "number", "path", "seat"]), junk, max_size=1),
    st.floats(0, 1e6),
)


@given(st.lists(events, max_size=25))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_comes_is_taken_or_refused(game, sent):
    taken = [
        Event(kind="opened", at=0.0, data={"document": encode(game).decode()}),
        Event(kind="seated", at=0.0, data={"seat": "b1", "cell": "b"}),
        Event(kind="turn_started", at=0.0, data={"turn": 0}),
    ]
    state = fold(taken)
    for event in sent:
        try:
            state = step(state, event)
        except Refused:
            continue
        taken.append(event)
    assert plain(fold(taken)) == plain(state)
    assert state.revision == len(taken)
    for seat in state.seats:
        assert view_of(state, seat, 1e6).revision == state.revision
    assert visited(state)[-1] == standing(state).id
    assert "brief" in phases_of(state)
    assert {branch.id for branch in ways(state)} <= {branch.id for branch in standing(state).branches}
    assert all(inject.number not in state.play.sent for inject in due(state, 1e6))
