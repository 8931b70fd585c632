"""What the window does on every change and every file, each beside plain Python doing the least that the task needs.

`make bench` prints one table for each task and size; the figure in brackets is the ratio to the fastest of the table.
"""

from __future__ import annotations

import json
from itertools import count
from typing import Any

import pytest
from attrs import evolve

from planner.analysis.rollback import roll_back
from planner.drawing.layout import lay_out
from planner.files.codec import decode, encode
from planner.files.storage import save_file
from planner.model.edits import set_label, set_outcome_payoff
from planner.model.places import Place


def positions(tree: Any) -> list[float]:
    """The yardstick of a layout: leaves stacked, parents in the middle of their children, by plain recursion."""
    found: list[float] = []
    row = 0

    def place(tree: Any) -> float:
        nonlocal row
        if isinstance(tree, float):
            row += 1
            y = float(row)
        else:
            below = [place(subtree) for _, _, subtree in tree[1]]
            y = (below[0] + below[-1]) / 2
        found.append(y)
        return y

    place(tree)
    return found


class Measure:
    """Every letter as wide as the next, so that no font takes part."""

    def width(self, text: str, role: str) -> float:
        return 7.0 * len(text)


@pytest.fixture
def leaf(document) -> Place:
    """The place of the last outcome."""
    place, node = (), document.root
    while node.branches:
        place = (*place, len(node.branches) - 1)
        node = node.branches[-1].node
    return place


@pytest.fixture
def as_json(document) -> Any:
    """What a file of this document holds, parsed."""
    return json.loads(encode(document))


def test_full_rollback(benchmark, group, document, plain, expected):
    group("full rollback")
    rolled = benchmark(roll_back, document)
    assert rolled.root.values[0] == pytest.approx(expected(plain))


def test_other_weights_and_rollback(benchmark, group, document, plain, expected):
    """Each round weighs the attribute anew, and with it every node; the tree itself is known."""
    group("full rollback")
    before = roll_back(document)
    actor, weights = document.actors[0], count(2)

    def weigh() -> float:
        weight = float(next(weights))
        weighed = evolve(document, actors=(evolve(actor, weights={"value": weight}),))
        return roll_back(weighed, previous=before).root.values[0] / weight

    assert benchmark(weigh) == pytest.approx(expected(plain))


def test_full_rollback_yardstick(benchmark, group, document, plain, expected):
    group("full rollback")
    assert benchmark(expected, plain) > 0


def test_leaf_edit_and_rollback(benchmark, group, document, leaf):
    """Each round raises the payoff of the last outcome and reads the value of the whole."""
    group("leaf edit and rollback")
    state = [document, roll_back(document)]
    amounts = count(1_000_000)

    def edit() -> float:
        state[0] = set_outcome_payoff(state[0], leaf, "value", float(next(amounts)))
        state[1] = roll_back(state[0], previous=state[1])
        return state[1].root.values[0]

    assert benchmark(edit) == pytest.approx(roll_back(state[0]).root.values[0])


def test_leaf_edit_and_rollback_yardstick(benchmark, group, document, plain, expected):
    """Without shared subtrees everything is calculated again."""
    group("leaf edit and rollback")
    assert benchmark(expected, plain) > 0


def test_load(benchmark, group, document):
    group("load")
    data = encode(document)
    assert benchmark(decode, data).root.size == document.root.size


def test_load_yardstick(benchmark, group, document):
    group("load")
    data = encode(document)
    assert "root" in benchmark(json.loads, data)


def test_save(benchmark, group, document, tmp_path):
    """With all that makes it safe: written aside, flushed to the disk, read back, put in place."""
    group("save")
    path = tmp_path / "tree.planb"
    benchmark(save_file, document, path)
    assert path.read_bytes() == encode(document)


def test_save_yardstick(benchmark, group, document, as_json, tmp_path):
    group("save")
    path = tmp_path / "tree.json"
    benchmark(lambda: path.write_text(json.dumps(as_json, indent=1)))
    assert json.loads(path.read_text()) == as_json


def test_layout(benchmark, group, document):
    group("layout")
    layout = benchmark(lay_out, document, Measure())
    assert layout.root.node is document.root


def test_leaf_edit_and_layout(benchmark, group, document, leaf):
    """Each round renames the branch of the last outcome and places what that moves."""
    group("layout")
    measure = Measure()
    state = [document, lay_out(document, measure)]
    names = count()

    def edit() -> None:
        state[0] = set_label(state[0], leaf, f"Name {next(names)}")
        state[1] = lay_out(state[0], measure, state[1])

    benchmark(edit)
    assert state[1].root.node is state[0].root
    assert state[1].height == lay_out(state[0], measure).height


def test_layout_yardstick(benchmark, group, document, plain):
    group("layout")
    assert len(benchmark(positions, plain)) == document.root.size
