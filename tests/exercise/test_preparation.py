"""What is lacking in a preparation is said with its place; a whole one has nothing to say."""

from __future__ import annotations

from attrs import evolve

from planner import shipped
from planner.exercise.preparation import checks
from planner.files.opening import open_document
from planner.model.edits.exercise import add_entry, set_entry, set_visibility
from planner.model.exercise import Trigger


def said(document):
    return [(one.page, one.row, f"{one.where}: {one.sentence}") for one in checks(document)]


def test_the_prepared_example_lacks_nothing():
    assert checks(open_document(shipped.resource("examples", "korea_exercise.planb"))) == []


def test_turns_without_a_node_time_or_words(game):
    whole = evolve(game.exercise, turns=(), injects=())
    lacking = said(evolve(add_entry(evolve(game, exercise=whole), "turns", title="Talk")))
    assert lacking == [
        ("turns", 0, "turn 1, Talk: it is about no node"),
        ("turns", 0, "turn 1, Talk: it has no time budget, so no timer runs"),
        ("turns", 0, "turn 1, Talk: nothing is told to the players"),
    ]


def test_a_decision_needs_a_cell_that_plays_its_owner(game):
    alone = evolve(game, exercise=evolve(game.exercise, cells=game.exercise.cells[1:]))
    asked = set_entry(alone, "turns", 0, node="D1")
    assert ("turns", 0, "turn 1, First turn: no cell plays Blue, who decides there") in said(asked)


def test_injects_that_never_come_or_reach_nobody(game):
    first = set_entry(game, "injects", 0, to=("gone",), trigger=Trigger(kind="branch"))
    told = [text for page, row, text in said(first) if (page, row) == ("injects", 0)]
    assert "inject 1: there is no cell 'gone'" in told
    assert "inject 1, trucks: no cell receives it" in told
    assert "inject 1, trucks: it waits for a branch, and none is named" in told


def test_what_players_would_see_too_early(game):
    """T1 is an end; inject 2, which goes to Red only, opens C1."""
    seen = set_visibility(set_visibility(game, "T1", "always"), "C1", 2)
    found = {one.where: one for one in checks(seen)}
    assert found["node calmend"].place == (0, 1) or found["node calmend"].page == "visibility"
    assert "for some cells only" in found["inject 2, forred"].sentence


def test_an_empty_document_lacks_cells_and_turns(game):
    empty = evolve(game, exercise=evolve(game.exercise, cells=(), turns=(), injects=()))
    assert [(page, row) for page, row, _ in said(empty)] == [("cells", -1), ("turns", -1)]
