"""Steps of a document: undo and redo without limit, merging, and what "modified" means after saving."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.app.blank import blank_document
from planner.app.history import History
from planner.model.document import Document


def titled(document: Document, title: str) -> Document:
    return evolve(document, title=title)


def test_undo_and_redo_return_the_very_documents():
    """By identity: each state is the object that was pushed."""
    start = blank_document()
    history = History(start)
    states = [start]
    for number in range(500):
        states.append(titled(start, str(number)))
        history.push(f"Title {number}", states[-1])
    for state in reversed(states[:-1]):
        assert history.undo().before is state
        assert history.document is state
    assert not history.can_undo
    for state in states[1:]:
        assert history.redo().after is state
    assert not history.can_redo


def test_one_merge_key_is_one_step_until_the_gesture_ends():
    """Four pushes with one key, broken in the middle, are two steps with the outer documents kept."""
    start = blank_document()
    a, b, c, d = (titled(start, t) for t in "abcd")
    history = History(start)
    history.push("Rename", a, merge_key="title", selected_before=(0,), selected_after=(1,))
    history.push("Rename", b, merge_key="title", selected_before=(1,), selected_after=(0,))
    history.break_merge()
    history.push("Rename", c, merge_key="title")
    history.push("Rename", d, merge_key="title")
    assert [(step.before, step.after) for step in history.steps()] == [(start, b), (b, d)]
    assert (history.steps()[0].selected_before, history.steps()[0].selected_after) == ((0,), (0,))


def test_different_keys_and_no_key_do_not_merge():
    start = blank_document()
    history = History(start)
    for key, title in ((None, "a"), (None, "b"), ("x", "c"), ("y", "d"), (None, "e")):
        history.push("Rename", titled(start, title), merge_key=key)
    assert len(history.steps()) == 5


def test_a_gesture_that_returns_to_its_start_leaves_no_step():
    """Two gestures on one field: the second ends where it began, the first stays one step."""
    start = blank_document()
    a, b = titled(start, "a"), titled(start, "b")
    history = History(start)
    history.push("Drag", a, merge_key="p")
    history.break_merge()
    history.push("Drag", b, merge_key="p")
    history.push("Drag", a, merge_key="p")
    assert [step.after for step in history.steps()] == [a]
    history.push("Drag", b, merge_key="p")
    assert [step.after for step in history.steps()] == [a, b]


def test_modified_is_whether_this_is_the_saved_document():
    start = blank_document()
    a = titled(start, "a")
    history = History(start)
    assert not history.is_modified
    history.push("Rename", a)
    assert history.is_modified
    history.mark_saved(a)
    assert not history.is_modified
    history.undo()
    assert history.is_modified
    history.redo()
    assert not history.is_modified


def test_saving_ends_a_merge():
    """Otherwise undoing the step after a save could not come back to what is on disk."""
    start = blank_document()
    a, b = titled(start, "a"), titled(start, "b")
    history = History(start)
    history.push("Type", a, merge_key="title")
    history.mark_saved(a)
    history.push("Type", b, merge_key="title")
    assert history.undo().before is a
    assert not history.is_modified


def test_a_new_step_forgets_what_was_undone():
    start = blank_document()
    a, b = titled(start, "a"), titled(start, "b")
    history = History(start)
    history.push("First", a)
    history.undo()
    assert (history.undo_label, history.redo_label) == ("", "First")
    history.push("Second", b)
    assert (history.undo_label, history.redo_label) == ("Second", "")
    assert not history.can_redo


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["push", "merge", "undo", "redo", "save", "break"]), max_size=60))
def test_any_script_undone_and_redone_ends_where_it_was(script):
    """A random script, then everything undone and redone, is the same document; steps join end to end."""
    start = blank_document()
    history = History(start)
    for number, word in enumerate(script):
        if word in ("push", "merge"):
            history.push(word, titled(start, str(number)), merge_key="key" if word == "merge" else None)
        elif word == "undo" and history.can_undo:
            history.undo()
        elif word == "redo" and history.can_redo:
            history.redo()
        elif word == "save":
            history.mark_saved(history.document)
        elif word == "break":
            history.break_merge()
    while history.can_redo:
        history.redo()
    end = history.document
    steps = history.steps()
    assert all(one.after is two.before for one, two in pairwise(steps))
    while history.can_undo:
        history.undo()
    assert history.document is start
    while history.can_redo:
        history.redo()
    assert history.document is end
