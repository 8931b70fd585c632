"""The tree as Qt sees it: it follows every edit, keeps what the view holds on to, and makes rows only when asked."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.app.store import Store
from planner.model import edits
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome
from planner.model.places import node_at, walk
from planner.model.problems import DocumentError
from planner.ui.panels.outline_model import LABEL, VALUE, TreeModel
from planner.ui.panels.outline_words import OutlineModel

SUMMIT, SUCCESS, FAILURE, EXERCISES, SANCTIONS, TALKS = (0,), (0, 0), (0, 1), (0, 1, 0), (0, 1, 1), (1,)


@pytest.fixture
def model(store):
    made = OutlineModel(store)
    store.document_changed.connect(made.follow)
    return made


def shape(model: TreeModel) -> list[tuple[int, str]]:
    """Every row as the model gives it, with its depth: what a view would draw if all were open."""
    rows: list[tuple[int, str]] = []
    stack = [(0, model.index(0, 0))]
    while stack:
        depth, index = stack.pop()
        rows.append((depth, model.twig_at(index).node.id))
        assert model.index_at(model.place_at(index)) == index
        stack += [(depth + 1, model.index(row, 0, index)) for row in range(model.rowCount(index) - 1, -1, -1)]
    return rows


def truth(root: Node) -> list[tuple[int, str]]:
    return [(len(place), node.id) for place, node in walk(root)]


def test_rows_and_their_words(model, store):
    """70 for the summit, 0.4 × 100 of it on success; the root is shown by its title, the rest by their labels."""
    texts = {
        place: [model.index_at(place).siblingAtColumn(column).data() for column in (0, 1)]
        for place in ((), SUMMIT, SUCCESS, TALKS)
    }
    assert texts == {
        (): ["Opening move", "70.0"],
        SUMMIT: ["Alliance summit", "70.0"],
        SUCCESS: ["Success", "100.0"],
        TALKS: ["Direct talks", "40.0"],
    }


def test_what_a_screen_reader_says(model, store):
    said = Qt.ItemDataRole.AccessibleTextRole
    assert model.index_at(SUMMIT).data(said) == "chance node The summit, expected 70.0, reach 1.00, by Alliance summit"
    assert (
        model.index_at(SUCCESS).data(said) == "outcome Success, expected 100.0, reach 0.40, probability 0.40, unlikely"
    )


@pytest.mark.parametrize("edit", ["value", "probability", "label"])
def test_an_edit_that_keeps_the_shape_only_changes_data(model, store, qtbot, edit):
    shape(model)
    changes = {
        "value": edits.set_outcome_payoff(store.document, SUCCESS, "utility", 90.0),
        "probability": edits.set_probability(store.document, SUCCESS, 0.5),
        "label": edits.set_label(store.document, SUCCESS, "Deal"),
    }
    told = []
    for signal in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
        signal.connect(told.append)
    with qtbot.waitSignal(model.dataChanged):
        store.apply("edit", changes[edit])
    assert told == []
    assert shape(model) == truth(store.document.root)


def test_only_values_that_are_others_are_named(model, store):
    """What was asked for and has changed since is named, once; a label moves no value."""
    shape(model)
    for place in ((), SUMMIT, SUCCESS, SANCTIONS):
        assert model.index_at(place).siblingAtColumn(VALUE).data()
    named = []
    model.dataChanged.connect(lambda first, last: named.append((model.place_at(first), first.column(), last.column())))
    store.apply("payoff", edits.set_outcome_payoff(store.document, SUCCESS, "utility", 90.0))
    assert [place for place, first, _ in named if first == VALUE] == [(), SUMMIT, SUCCESS]
    named.clear()
    store.apply("label", edits.set_label(store.document, SUCCESS, "Deal"))
    assert {(first, last) for _, first, last in named} == {(LABEL, VALUE)}


def test_what_the_view_holds_stays_on_its_node(model, store):
    """Rows held by Qt follow a move, survive additions beside them, and die with their node."""
    shape(model)
    held = QPersistentModelIndex(model.index_at(SANCTIONS))
    store.apply("move", edits.move(store.document, SANCTIONS, -1)[0])
    assert model.place_at(held) == (0, 1, 0)
    store.apply("add", edits.add_sibling(store.document, (0, 1, 0), False)[0])
    assert model.place_at(held) == (0, 1, 1)
    store.apply("move", edits.move(store.document, SUMMIT, 1)[0])
    assert model.place_at(held) == (1, 1, 1)
    assert model.twig_at(held).node.id == "T3"
    store.apply("remove", edits.remove(store.document, (1, 1))[0])
    assert not held.isValid()


def test_another_document_begins_anew(model, store, qtbot):
    shape(model)
    other = evolve(store.document, root=Outcome(id="only", title="Only"))
    with qtbot.waitSignal(model.modelReset):
        store.replace_document(other, None)
    assert shape(model) == [(0, "only")]


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["child", "sibling", "remove", "move", "kind", "reparent", "undo"]),
        st.integers(0, 10_000),
        st.integers(-3, 3),
    ),
    max_size=25,
)


@given(EDITS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_edits_the_rows_are_the_document_s(qapp, whole_tree, steps):
    """Held against a plain walk of the document after each edit, under Qt's own model tester."""
    store = Store(whole_tree)
    model = OutlineModel(store)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    store.document_changed.connect(model.follow)
    for kind, pick, by in steps:
        places = [place for place, _ in walk(store.document.root)]
        place, other = places[pick % len(places)], places[(pick * 7 + 3) % len(places)]
        try:
            apply(store, kind, place, other, by)
        except DocumentError:
            continue
        if pick % 3:
            assert shape(model) == truth(store.document.root)
    assert shape(model) == truth(store.document.root)
    del tester


def apply(store: Store, kind: str, place, other, by: int) -> None:
    document = store.document
    match kind:
        case "child":
            store.apply(kind, edits.add_child(document, place)[0])
        case "sibling":
            store.apply(kind, edits.add_sibling(document, place, by > 0)[0])
        case "remove":
            store.apply(kind, edits.remove(document, place)[0])
        case "move":
            store.apply(kind, edits.move(document, place, by)[0])
        case "kind":
            store.apply(kind, edits.set_kind(document, place, "chance" if by > 0 else "decision"))
        case "reparent":
            store.apply(kind, edits.reparent(document, place, other, 0)[0])
        case "undo":
            store.undo()


@pytest.fixture
def whole_tree(store):
    return store.document


def big_tree() -> Node:
    """1 + 100 + 10,000 nodes."""
    chances = []
    for i in range(100):
        share = {"probability": 0.01}
        ends = tuple(Branch(id=f"e{i}.{j}", label=str(j), node=Outcome(id=f"o{i}.{j}"), **share) for j in range(100))
        chances.append(Branch(id=f"c{i}", label=f"Move {i}", node=Chance(id=f"n{i}", branches=ends)))
    return Decision(id="root", branches=tuple(chances))


def test_ten_thousand_nodes_make_rows_only_for_what_is_looked_at(store):
    store.replace_document(evolve(store.document, root=big_tree()), None)
    model = OutlineModel(store)
    store.document_changed.connect(model.follow)
    assert model.rowCount(model.index(0, 0)) == 100
    model.index(0, 0, model.index(3, 0, model.index(0, 0)))
    assert len(model._twigs) == 1 + 100 + 100
    store.apply("edit", edits.set_label(store.document, (5, 5), "Other"))
    assert len(model._twigs) == 1 + 100 + 100
    assert model.index_at((5, 5)).data() == "Other"


def test_an_edit_of_ten_thousand_open_nodes_touches_its_own_path(store):
    """With every row made, only the three twigs from the root to the edited outcome get another node."""
    store.replace_document(evolve(store.document, root=big_tree()), None)
    model = OutlineModel(store)
    store.document_changed.connect(model.follow)
    assert len(shape(model)) == 10_101
    before = {number: twig.node for number, twig in model._twigs.items()}
    store.apply("edit", edits.set_outcome_payoff(store.document, (5, 5), "utility", 1.0))
    changed = [number for number, twig in model._twigs.items() if twig.node is not before[number]]
    assert len(changed) == 3
    assert node_at(store.document.root, (5, 5)) is model.twig_at(model.index_at((5, 5))).node


def test_nothing_stands_outside_and_the_root_stays_where_it_is(model):
    assert model.index_at(SUMMIT).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.index_at(()).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.index(0, 2).isValid()
    assert not model.index(1, 0).isValid()
    assert model.parent(QModelIndex()) == QModelIndex()
    assert model.rowCount(model.index(0, 1)) == 0
