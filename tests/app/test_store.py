"""The store: one door for changes, a rollback that is already new, selection that stays valid, saving with care."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.analysis.settings import Settings
from planner.app.blank import blank_document
from planner.app.store import Store
from planner.files.storage import ChangedOnDiskError, read_file, save_file
from planner.model.document import Actor, Attribute, Document, Exponential, Scenario, Variable
from planner.model.nodes import Branch, Chance, Decision, Outcome
from planner.model.places import branch_at, node_at, with_branch, with_node


def summit() -> Document:
    """Summit: 0.4 of 88, else 30: 53.2; no summit: 41. By hand the summit is best at 53.2."""
    chance = Chance(
        id="C1",
        branches=(
            Branch(id="b1", label="Success", probability="p", node=Outcome(id="T1", payoffs={"utility": 88.0})),
            Branch(id="b2", label="Failure", probability="#", node=Outcome(id="T2", payoffs={"utility": 30.0})),
        ),
    )
    root = Decision(
        id="D1",
        branches=(
            Branch(id="b3", label="Summit", node=chance),
            Branch(id="b4", label="No summit", node=Outcome(id="T3", payoffs={"utility": 41.0})),
        ),
    )
    return Document(
        root=root,
        title="Summit",
        actors=(
            Actor(id="us", name="Washington", weights={"utility": 1.0}),
            Actor(id="rok", name="Seoul", weights={"utility": 2.0}),
        ),
        attributes=(Attribute(id="utility"),),
        variables=(Variable(id="p", value=0.4),),
        scenarios=(Scenario(id="hawk", name="Hawkish", values={"p": 0.1}),),
    )


def with_probability(document: Document, probability: float) -> Document:
    branch = evolve(branch_at(document.root, (0, 0)), probability=probability)
    return evolve(document, root=with_branch(document.root, (0, 0), branch))


@pytest.fixture
def store(qapp) -> Store:
    return Store(summit())


def value(store: Store) -> float:
    values = store.rollback.root.values
    assert values is not None
    return values[store.rollback.seen]


def test_the_rollback_is_new_when_the_change_is_told(store):
    """0.5 of 88 and 30 is 59, by hand; the untouched branch keeps its very rollback."""
    heard = []

    def listen(change):
        heard.append((change.kind, change.label, change.after is store.document, value(store)))

    before = store.rollback
    store.document_changed.connect(listen)
    store.apply("Change the probability of Success", with_probability(store.document, 0.5))
    assert heard == [("edit", "Change the probability of Success", True, pytest.approx(59.0))]
    assert store.rollback.root.children[1] is before.root.children[1]


def test_undo_and_redo_bring_values_and_selection_back(store):
    """53.2 before and 59 after, by hand; the selection is what it was on each side of the step."""
    store.select((0, 0))
    store.apply("Change a probability", with_probability(store.document, 0.5), select=(0, 1))
    store.select(())
    store.undo()
    assert (value(store), store.selection) == (pytest.approx(53.2), (0, 0))
    store.select((1,))
    store.redo()
    assert (value(store), store.selection) == (pytest.approx(59.0), (0, 1))


def test_one_gesture_is_one_step(store):
    start = store.document
    for probability in (0.45, 0.5, 0.55):
        store.apply("Drag", with_probability(store.document, probability), merge="drag")
    store.break_merge()
    store.apply("Drag", with_probability(store.document, 0.6), merge="drag")
    assert len(store.history.steps()) == 2
    store.undo()
    store.undo()
    assert store.document is start


def test_going_to_a_step_is_one_change(store):
    """Three steps, then to the first of them and on to the last: one change each, never the ones between."""
    kinds = []
    states = [store.document]
    for probability in (0.5, 0.6, 0.7):
        store.apply("Set", with_probability(store.document, probability))
        states.append(store.document)
    store.document_changed.connect(kinds.append)
    store.go_to_step(1)
    assert store.document is states[1]
    store.go_to_step(99)
    assert store.document is states[3]
    assert [change.kind for change in kinds] == ["undo", "redo"]


def test_the_selection_falls_back_to_what_still_exists(store):
    """The chance node at (0,) loses its branches, so its second branch can no longer be selected."""
    store.select((0, 1))
    root = with_node(store.document.root, (0,), Outcome(id="T9"))
    store.apply("Delete", evolve(store.document, root=root))
    assert store.selection == (0,)
    assert node_at(store.document.root, store.selection).id == "T9"
    store.select((0, 5))
    assert store.selection == (0,)


def test_the_same_document_is_no_step(store):
    store.apply("Nothing", store.document, select=(1,))
    assert store.selection == (1,)
    assert not store.history.can_undo
    assert not store.is_modified


def test_a_scenario_is_a_view_and_no_step(store, qtbot):
    """0.1 of 88 and 30 is 35.8, so not meeting is best with 41; the base case is 53.2."""
    with qtbot.waitSignal(store.view_changed):
        store.set_settings(Settings(scenario="hawk"))
    assert value(store) == pytest.approx(41.0)
    assert not store.is_modified
    store.apply("Drop the scenario", evolve(store.document, scenarios=()))
    assert store.settings.scenario == ""
    assert value(store) == pytest.approx(53.2)


def test_another_actors_view(store):
    """Seoul weighs the same attribute twice, so the value is twice 53.2."""
    store.set_settings(Settings(seen_by="rok"))
    assert value(store) == pytest.approx(106.4)


def test_from_here_ends_where_an_attribute_bends(store):
    store.set_from_here(True)
    assert store.from_here
    curved = Attribute(id="utility", worst=0.0, best=100.0, shape=Exponential(c=2.0))
    store.apply("Bend", evolve(store.document, attributes=(curved,)))
    assert not store.from_here
    store.set_from_here(True)
    assert not store.from_here


def test_saving_and_undoing_keep_modified_right(store, tmp_path):
    heard = []
    store.modified_changed.connect(heard.append)
    store.apply("Set", with_probability(store.document, 0.5))
    store.save(tmp_path / "summit.planb")
    store.undo()
    store.redo()
    assert heard == [True, False, True, False]
    document, _ = read_file(tmp_path / "summit.planb")
    assert branch_at(document.root, (0, 0)).probability == 0.5


def test_a_file_that_changed_on_disk_is_not_overwritten_silently(store, tmp_path):
    path = tmp_path / "summit.planb"
    store.save(path)
    save_file(with_probability(summit(), 0.9), path)
    theirs = path.read_bytes()
    store.apply("Set", with_probability(store.document, 0.5))
    with pytest.raises(ChangedOnDiskError):
        store.save(path)
    assert path.read_bytes() == theirs
    assert store.is_modified
    store.save(path, overwrite=True)
    assert not store.is_modified
    store.apply("Set", with_probability(store.document, 0.6))
    store.save(path)


def test_opening_another_document_starts_over(store, tmp_path):
    store.set_settings(Settings(scenario="hawk"))
    store.apply("Set", with_probability(store.document, 0.5), select=(0, 1))
    blank = blank_document()
    store.replace_document(blank, tmp_path / "blank.planb")
    assert (store.document, store.path, store.selection) == (blank, tmp_path / "blank.planb", ())
    assert store.settings == Settings()
    assert not store.history.can_undo
    assert not store.is_modified
    store.replace_document(summit(), None, saved=False)
    assert store.is_modified
