"""The prepared exercise: what cannot be, what deserves a look, and edits that keep it whole."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.model.checks import warnings
from planner.model.document import Actor, Attribute, Document, Variable
from planner.model.edits.exercise import add_entry, move_entry, remove_entry, set_entry, set_visibility
from planner.model.edits.references import remove_listed, rename_listed, uses_of_listed
from planner.model.edits.variables import dissolve_variable, rename_variable, uses_of
from planner.model.exercise import Inject, Trigger
from planner.model.nodes import Branch, Decision, Outcome
from planner.model.problems import DocumentError

PLAIN = Document(
    root=Decision(id="D", branches=(Branch(id="b", label="go", node=Outcome(id="T")),)),
    actors=(Actor(id="blue", weights={"u": 1.0}),),
    attributes=(Attribute(id="u"),),
)


def said(document: Document) -> list[str]:
    return [f"{warning.where}: {warning.sentence}" for warning in warnings(document)]


@pytest.mark.parametrize(
    ("part", "fields", "sentence"),
    [
        ("cells", {"id": "c", "actor": "green"}, "exercise, cell c: there is no actor 'green'"),
        ("roles", {"id": "r", "cell": "c"}, "exercise, role r: there is no cell 'c'"),
        ("turns", {"node": "X"}, "exercise, turn 1: there is no node 'X'"),
        ("turns", {"variable": "p"}, "exercise, turn 1: there is no variable 'p'"),
        ("injects", {"to": ("c",)}, "exercise, inject 1: there is no cell 'c'"),
        ("injects", {"trigger": Trigger(kind="node", target="X")}, "exercise, inject 1: there is no node 'X'"),
        ("injects", {"trigger": Trigger(kind="branch", target="D")}, "exercise, inject 1: there is no branch 'D'"),
        (
            "injects",
            {"trigger": Trigger(kind="time"), "time": "soon"},
            "exercise, inject 1: it is due at its time, but its time is not hours and minutes, such as 1:20",
        ),
    ],
)
def test_what_would_fail_in_front_of_the_players_is_warned_about(part, fields, sentence):
    assert said(PLAIN) == []
    assert said(add_entry(PLAIN, part, **fields)) == [sentence]


def test_visibility_that_leads_nowhere_is_warned_about():
    assert said(set_visibility(PLAIN, "X", "always")) == ["exercise, visibility: there is no node 'X'"]
    assert said(set_visibility(PLAIN, "T", 4)) == [
        "exercise, visibility: node 'T' waits for inject 4, and there is none"
    ]


@pytest.mark.parametrize(
    ("time", "minutes"), [("1:20", 80.0), ("0:05", 5.0), ("45", 45.0), (" 2:00 ", 120.0), ("soon", None), ("", None)]
)
def test_a_planned_time_in_minutes(time, minutes):
    assert Inject(number=1, time=time).minutes == minutes


def test_new_entries_get_the_next_free_name():
    document = add_entry(add_entry(PLAIN, "cells"), "cells")
    document = add_entry(add_entry(document, "injects", number=7), "injects")
    assert [cell.id for cell in document.exercise.cells] == ["cell1", "cell2"]
    assert [inject.number for inject in document.exercise.injects] == [7, 8]
    with pytest.raises(DocumentError, match="the number 7 is given twice"):
        add_entry(document, "injects", number=7)


def test_a_renamed_cell_and_inject_take_their_references_along():
    document = add_entry(add_entry(PLAIN, "cells", id="a"), "roles", id="r", cell="a")
    document = set_visibility(add_entry(document, "injects", to=("a",)), "T", 1)
    document = set_entry(set_entry(document, "cells", 0, id="z"), "injects", 0, number=5)
    assert document.exercise.injects[0].to == ("z",)
    assert document.exercise.roles[0].cell == "z"
    assert document.exercise.visibility == {"T": 5}
    assert said(document) == []


def test_an_edit_that_changes_nothing_gives_the_same_document():
    document = add_entry(PLAIN, "turns", title="one")
    assert set_entry(document, "turns", 0, title="one") is document
    assert move_entry(document, "turns", 0, 1) is document


def test_entries_are_moved_and_removed():
    document = add_entry(add_entry(PLAIN, "turns", title="one"), "turns", title="two")
    assert [turn.title for turn in move_entry(document, "turns", 1, -5).exercise.turns] == ["two", "one"]
    assert [turn.title for turn in remove_entry(document, "turns", 0).exercise.turns] == ["two"]
    assert not set_visibility(set_visibility(PLAIN, "T", "control"), "T", None).exercise.prepared


def test_an_actor_and_a_variable_take_the_exercise_along():
    document = evolve(PLAIN, variables=(Variable(id="p", value=0.5),), actors=(*PLAIN.actors, Actor(id="red")))
    document = add_entry(add_entry(document, "cells", id="c", actor="red"), "turns", variable="p")
    assert uses_of_listed(document, "actors", "red") == ["exercise, cell c: whom it plays"]
    assert uses_of(document, "p") == ["exercise, turn 1"]
    renamed = rename_variable(rename_listed(document, "actors", "red", "rot"), "p", "q")
    assert (renamed.exercise.cells[0].actor, renamed.exercise.turns[0].variable) == ("rot", "q")
    removed = dissolve_variable(remove_listed(document, "actors", "red"), "p")
    assert (removed.exercise.cells[0].actor, removed.exercise.turns[0].variable) == ("", "")
    assert rename_listed(PLAIN, "actors", "blue", "b").exercise is PLAIN.exercise
